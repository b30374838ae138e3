import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packageHash, type PlatformPackage, PLATFORMS, PROVIDER_ADDRESS } from "./launcher";
import { withLocked, withoutLockEntry, type Requirement } from "./lock-file";
import type { Package } from "./package";
import { sharedFiles } from "./shared-files";

/** Terraform searches this folder by itself, without any configuration (docs/apis/cdktf.md §8.3). */
const MIRROR = join("terraform.d", "plugins", ...PROVIDER_ADDRESS.split("/"));
const LOCK_FILE = ".terraform.lock.hcl";

/** Git may change line ends, which would change the checksum of a `cdktf.out` that is committed. */
const GIT_ATTRIBUTES = { path: join("terraform.d", ".gitattributes"), text: "* -text\n" };

/**
 * What the lock file says about the provider's package: `"checksum"` that it is this very one, `"version"` only its
 * version. The latter is for users with a mirror of their own, whose package may be made otherwise.
 */
export type LockedBy = "checksum" | "version";

export interface Installed {
  readonly from: Package;
  /** The provider for each platform; where there is none, Terraform does not find it. */
  readonly packages: readonly PlatformPackage[];
  readonly lockedBy: LockedBy;
  /** What the stack requires of providers, this one included. */
  readonly requirements: readonly Requirement[];
}

/** Puts the provider of a package where Terraform finds it when it runs in a stack's folder, and locks its version. */
export function installProvider(folder: string, { from, packages, lockedBy, requirements }: Installed): void {
  keepOnly(join(folder, MIRROR), [from.version]);
  const put = sharedFiles();
  keepOnly(
    join(folder, MIRROR, from.version),
    packages.map(({ platform }) => platform),
  );
  const hashes = packages.map(({ platform, files }) => {
    const place = join(folder, MIRROR, from.version, platform);
    for (const file of files) put(join(place, file.name), file);
    keepOnly(
      place,
      files.map(({ name }) => name),
    );
    return packageHash(files);
  });
  putText(join(folder, GIT_ATTRIBUTES.path), GIT_ATTRIBUTES.text);
  writeLockFile(folder, (lockFile) =>
    withLocked(
      lockFile,
      {
        address: PROVIDER_ADDRESS,
        version: from.version,
        hashes: lockedBy === "checksum" ? [...new Set(hashes)] : [],
      },
      requirements,
    ),
  );
}

/** Takes away what an earlier synth installed, so that Terraform asks the registry; nothing that another user put there. */
export function uninstallProvider(folder: string): void {
  const versions = namesIn(join(folder, MIRROR)).filter((version) =>
    isOurs(folder, join(folder, MIRROR, version)),
  );
  if (versions.length === 0) return;
  for (const version of versions) rmSync(join(folder, MIRROR, version), { recursive: true });
  if (namesIn(join(folder, MIRROR)).length === 0) rmSync(join(folder, MIRROR), { recursive: true });
  rmSync(join(folder, GIT_ATTRIBUTES.path), { force: true });
  writeLockFile(folder, (lockFile) => withoutLockEntry(lockFile, PROVIDER_ADDRESS));
}

/** A script of ours, or an executable that came with the file which only a synth writes. */
function isOurs(folder: string, version: string): boolean {
  const isSynthesized = existsSync(join(folder, GIT_ATTRIBUTES.path));
  return PLATFORMS.some((platform) => {
    const names = namesIn(join(version, platform));
    return names.includes("launch.cjs") || (isSynthesized && names.length === 1);
  });
}

/** A file too many would change the checksum of a package; of several versions Terraform takes the newest. */
function keepOnly(folder: string, names: readonly string[]): void {
  for (const other of namesIn(folder).filter((name) => !names.includes(name))) {
    rmSync(join(folder, other), { recursive: true, force: true });
  }
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

function putText(path: string, text: string): void {
  sharedFiles()(path, { content: Buffer.from(text), executable: false });
}

function writeLockFile(folder: string, change: (lockFile: string) => string): void {
  const path = join(folder, LOCK_FILE);
  const content = change(existsSync(path) ? readFileSync(path, "utf8") : "");
  if (content !== "") putText(path, content);
}
