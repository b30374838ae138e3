import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { executableFiles, type PlatformPackage, PLATFORMS, type Platform } from "./launcher";
import type { Package } from "./package";

/** The npm package that brings the executable of a machine's platform along; each platform's is a package of its own. */
export const EXECUTABLE_PACKAGE = "terraform-provider-integrations";

/** What is installed, or why nothing can be. */
export type Executables =
  | { readonly kind: "found"; readonly packages: readonly PlatformPackage[] }
  | { readonly kind: "none"; readonly problem: string };

/** Where a program is synthesized, by Node's names. */
export interface Place {
  readonly platform: string;
  readonly architecture: string;
  readonly folder: string;
}

export const thisPlace = (): Place => ({
  platform: process.platform,
  architecture: process.arch,
  folder: process.cwd(),
});

/**
 * The single executables of the provider: the one in a path, for this machine; or those of npm packages, of every
 * platform of which one is installed beside this package or in the program's folder.
 *
 * @param path - from the working directory, if it is not absolute
 */
export function findExecutables(from: Package, path: string | undefined, place: Place): Executables {
  const own = platformOf(place);
  if (path !== undefined) return inPath(resolve(place.folder, path), from, own);
  const found: PlatformPackage[] = [];
  const others: string[] = [];
  for (const platform of PLATFORMS) {
    const installed = installedFor(platform, [from.folder, place.folder]);
    if (installed === undefined) continue;
    if (installed.version === from.version)
      found.push({ platform, files: executableFiles(platform, from.version, installed.path) });
    else others.push(`${installed.name} ${installed.version}`);
  }
  if (others.length > 0) {
    const problem = `${others.join(", ")}: the version of the executable has to be that of ${from.name}, ${from.version}`;
    return { kind: "none", problem: `${problem}; run npm install ${EXECUTABLE_PACKAGE}@${from.version}` };
  }
  return found.length > 0 ? { kind: "found", packages: found } : { kind: "none", problem: missing(from) };
}

const missing = ({ version }: Package): string =>
  `no executable of the provider is installed; run npm install ${EXECUTABLE_PACKAGE}@${version}, or set executable to ` +
  'the path of one, or installation to "registry"';

function inPath(path: string, { version }: Package, own: Platform | undefined): Executables {
  if (!existsSync(path)) return { kind: "none", problem: `executable: ${path} does not exist` };
  if (own === undefined) return { kind: "none", problem: "executable: there is none for this system" };
  return { kind: "found", packages: [{ platform: own, files: executableFiles(own, version, path) }] };
}

const [OS, ARCHITECTURE] = [
  { darwin: "darwin", linux: "linux", win32: "windows" },
  { x64: "amd64", arm64: "arm64" },
] as const;

function platformOf({ platform, architecture }: Place): Platform | undefined {
  const name = `${(OS as Record<string, string>)[platform]}_${(ARCHITECTURE as Record<string, string>)[architecture]}`;
  return PLATFORMS.find((each) => each === name);
}

interface InstalledExecutable {
  readonly name: string;
  readonly version: string;
  readonly path: string;
}

/** The name of a platform's npm package, such as `terraform-provider-integrations-linux-x64`. */
export function packageOf(platform: Platform): string {
  const [os, architecture] = platform.split("_");
  const named = Object.entries(OS).find(([, name]) => name === os)?.[0];
  const processor = Object.entries(ARCHITECTURE).find(([, name]) => name === architecture)?.[0];
  return `${EXECUTABLE_PACKAGE}-${named}-${processor}`;
}

function installedFor(platform: Platform, folders: readonly string[]): InstalledExecutable | undefined {
  const name = packageOf(platform);
  for (const folder of folders) {
    // With pnpm, only the package that brings them along sees those of the platforms.
    const bringing = resolved(`${EXECUTABLE_PACKAGE}/package.json`, folder);
    const manifest =
      (bringing === undefined ? undefined : resolved(`${name}/package.json`, join(bringing, ".."))) ??
      resolved(`${name}/package.json`, folder);
    if (manifest === undefined) continue;
    const { version = "" } = JSON.parse(readFileSync(manifest, "utf8")) as { version?: string };
    const file = `${EXECUTABLE_PACKAGE}${platform.startsWith("windows") ? ".exe" : ""}`;
    return { name, version, path: join(manifest, "..", "bin", file) };
  }
  return undefined;
}

function resolved(request: string, folder: string): string | undefined {
  try {
    return createRequire(join(folder, "anything.js")).resolve(request);
  } catch {
    return undefined;
  }
}
