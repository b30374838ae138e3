import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { findExecutables, thisPlace } from "../../../lib/private/install/executables";
import { type PlatformPackage, scriptPackages } from "../../../lib/private/install/launcher";
import { findPackage, type Package } from "../../../lib/private/install/package";
import { installationMethod } from "../../../lib/private/install/provider-installation";
import { PROVIDER_SOURCE } from "../../provider";
import { codeOf } from "../error-code";
import { folderOf, type Mirror, putIn, takeFrom, thisPlatform, userFolder, wrongIn } from "./mirror";

export interface InstallOptions {
  readonly chdir?: string | undefined;
  readonly platform: "this" | "all";
  /** True: those of the npm packages; a text: the path of the one for this machine. */
  readonly executable: boolean | string;
  readonly uninstall: boolean;
  readonly check: boolean;
}

/**
 * Installs, checks or uninstalls.
 *
 * @throws Error with a message for the user
 */
export function install(options: InstallOptions): {
  readonly lines: readonly string[];
  readonly code: number;
} {
  const { chdir } = options;
  if (chdir !== undefined && !existsSync(chdir)) throw new Error(`There is no folder ${chdir}.`);
  const folder =
    chdir === undefined
      ? userFolder(process.platform, homeOf(process.env), process.env)
      : folderOf(resolve(chdir));
  if (options.uninstall) {
    const wasThere = changing(folder, () => takeFrom(folder));
    return { lines: [wasThere ? `Removed from ${folder}.` : `It was not in ${folder}.`], code: 0 };
  }
  const mirror = mirrorIn(folder, options);
  if (options.check) {
    const wrong = wrongIn(mirror);
    return wrong.length === 0
      ? { lines: [`${PROVIDER_SOURCE} ${mirror.version} is in ${folder}.`, ...hindrances(mirror)], code: 0 }
      : {
          lines: [
            `${PROVIDER_SOURCE} ${mirror.version} is missing or incomplete in ${folder}: ${wrong[0] ?? ""}. Run integrations install.`,
          ],
          code: 1,
        };
  }
  changing(folder, () => putIn(mirror));
  return {
    lines: [
      `Installed ${PROVIDER_SOURCE} ${mirror.version} for ${mirror.packages.map(({ platform }) => platform).join(", ")} in ${folder}.`,
      ...hindrances(mirror),
      "Put this into the configuration and run init:",
      "",
      requiredProviders(mirror.version),
    ],
    code: 0,
  };
}

/** The engines use the variable, even if the system reports a different folder. */
const homeOf = ({ HOME }: NodeJS.ProcessEnv): string => HOME ?? homedir();

/** What a configuration must contain. */
export const requiredProviders = (version: string): string => `terraform {
  required_version = ">= 1.11"
  required_providers {
    integrations = {
      source  = "${PROVIDER_SOURCE}"
      version = "${version}"
    }
  }
}`;

function mirrorIn(folder: string, { platform, executable }: InstallOptions): Mirror {
  const from = findPackage();
  const packages =
    executable === false ? scriptPackages(from.version, from.folder) : executablesIn(from, executable);
  if (platform === "all") return { folder, version: from.version, packages };
  const own = thisPlatform(process.platform, process.arch);
  const ofThis = packages.filter((each) => each.platform === own);
  if (ofThis.length > 0) return { folder, version: from.version, packages: ofThis };
  const existing = packages.map((each) => each.platform);
  throw new Error(
    `There is no package for ${process.platform} on ${process.arch}, only for ${existing.join(", ")}. Use --platform all to install ` +
      "those.",
  );
}

function executablesIn(from: Package, given: true | string): readonly PlatformPackage[] {
  const found = findExecutables(from, given === true ? undefined : given, thisPlace());
  if (found.kind === "found") return found.packages;
  throw new Error(`There is no executable of the provider: ${found.problem}.`);
}

/** A warning about a block of the user's CLI configuration that keeps the engine from searching there. */
function hindrances({ folder, version }: Mirror): readonly string[] {
  const method = installationMethod(
    { environment: process.env, home: homeOf(process.env), platform: process.platform },
    version,
  );
  if (method.kind === "folder") return [];
  return [
    `Warning: the provider_installation block in ${method.file} may keep Terraform from searching there. Add to it: ` +
      `filesystem_mirror { path = ${JSON.stringify(folder)}, include = ["*/${PROVIDER_SOURCE}"] }`,
  ];
}

function changing<T>(folder: string, change: () => T): T {
  try {
    return change();
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === undefined) throw thrown;
    throw new Error(
      `${folder} cannot be changed (${code}). Install for one configuration with --chdir, or get write permission for the folder.`,
    );
  }
}
