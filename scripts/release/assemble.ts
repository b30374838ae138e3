import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { executableName, type TargetName } from "../package/executable";
import { archive, entry } from "./archive";
import { checksumsOf, releaseNames } from "./names";
import { signatureOf } from "./signature";

export interface Release {
  readonly version: string;
  /** The project, built. */
  readonly root: string;
  /** Paths of the executables. */
  readonly executables: Readonly<Partial<Record<TargetName, string>>>;
  /** The licence of Node, and of what is in it. */
  readonly nodeLicence: string;
  readonly key: { readonly armoredKey: string; readonly passphrase: string | undefined };
  readonly level: 0 | 6;
}

/**
 * Writes what registries take of a release: an archive for each platform, the manifest, the checksums of all of them and
 * their signature. Returns the archives by name.
 *
 * @param folder - only this release will be in it
 */
export async function assembleRelease(
  folder: string,
  { version, root, executables, nodeLicence, key, level }: Release,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const names = releaseNames(version);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const licences = [
    entry("LICENSE", join(root, "LICENSE")),
    entry("THIRD-PARTY-LICENSES.txt", join(root, "dist", "THIRD-PARTY-LICENSES.txt")),
    entry("NODE-LICENSE.txt", nodeLicence),
  ];
  const archives: Record<string, Uint8Array> = {};
  for (const [target, path] of Object.entries(executables) as [TargetName, string][]) {
    const executable = entry(executableName(target, version), path, true);
    archives[names.archive(target)] = archive([executable, ...licences], level);
  }
  const manifest = readFileSync(join(root, "terraform-registry-manifest.json"));
  const checksums = Buffer.from(checksumsOf({ ...archives, [names.manifest]: manifest }));
  const files = {
    ...archives,
    [names.manifest]: manifest,
    [names.checksums]: checksums,
    [names.signature]: await signatureOf(checksums, key),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return archives;
}
