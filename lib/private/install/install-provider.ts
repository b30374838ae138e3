import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packageHash, PLATFORMS, PROVIDER_ADDRESS, providerFiles } from "./launcher";
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
  readonly lockedBy: LockedBy;
  /** What the stack requires of providers, this one included. */
  readonly requirements: readonly Requirement[];
}

/** Puts the provider of a package where Terraform finds it when it runs in a stack's folder, and locks its version. */
export function installProvider(folder: string, { from, lockedBy, requirements }: Installed): void {
  keepOnly(join(folder, MIRROR), [from.version]);
  const put = sharedFiles();
  const hashes = PLATFORMS.map((platform) => {
    const files = providerFiles(platform, from.version, from.folder);
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
    existsSync(join(folder, MIRROR, version, PLATFORMS[0], "launch.cjs")),
  );
  if (versions.length === 0) return;
  for (const version of versions) rmSync(join(folder, MIRROR, version), { recursive: true });
  if (namesIn(join(folder, MIRROR)).length === 0) rmSync(join(folder, MIRROR), { recursive: true });
  rmSync(join(folder, GIT_ATTRIBUTES.path), { force: true });
  writeLockFile(folder, (lockFile) => withoutLockEntry(lockFile, PROVIDER_ADDRESS));
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
