import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXECUTABLE_PACKAGE, packageOf } from "../../lib/private/install/executables";
import { TARGET_NAMES, TARGETS, type TargetName } from "../package/executable";

/** What all of these packages say of themselves. */
export interface About {
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly repository: unknown;
}

/**
 * Writes the npm packages of the executables, for `npm pack`: one for each platform, which npm installs nowhere else, and
 * one that names all of them as optional. Returns their folders; that of the last one comes last.
 *
 * @param licences - files that go into each
 */
export function writeNpmPackages(
  folder: string,
  {
    about,
    executables,
    licences,
  }: {
    readonly about: About;
    readonly executables: Readonly<Record<TargetName, string>>;
    readonly licences: Readonly<Record<string, string>>;
  },
): readonly string[] {
  const folders = TARGET_NAMES.map((target) => {
    const name = packageOf(target);
    const [os, cpu] = name.slice(EXECUTABLE_PACKAGE.length + 1).split("-");
    const place = join(folder, name);
    const description = `The single executable of ${EXECUTABLE_PACKAGE} for ${target}.`;
    mkdirSync(join(place, "bin"), { recursive: true });
    copyFileSync(executables[target], join(place, "bin", `${EXECUTABLE_PACKAGE}${TARGETS[target].ending}`));
    for (const [file, path] of Object.entries(licences)) copyFileSync(path, join(place, file));
    const libc = target.startsWith("linux") ? { libc: ["glibc"] } : {};
    writeManifest(place, {
      name,
      description,
      ...about,
      os: [os],
      cpu: [cpu],
      ...libc,
      preferUnplugged: true,
    });
    return place;
  });
  const all = join(folder, EXECUTABLE_PACKAGE);
  mkdirSync(all, { recursive: true });
  const optionalDependencies = Object.fromEntries(
    TARGET_NAMES.map((target) => [packageOf(target), about.version]),
  );
  const description =
    "The provider integrations-as-code/integrations as a single executable for this machine, for cdktf and cdktn programs.";
  writeManifest(all, { name: EXECUTABLE_PACKAGE, description, ...about, optionalDependencies });
  return [...folders, all];
}

const writeManifest = (folder: string, manifest: object): void =>
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
