import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import {
  launcherFiles,
  packageHash,
  PLATFORMS,
  POINTER,
  PROVIDER_ADDRESS,
  type LauncherFile,
  type Pointer,
} from "./launcher";
import { withLockEntry, withoutLockEntry } from "./lock-file";
import type { Package } from "./package";

/** Terraform searches this folder by itself, without any configuration (cdktf sheet §8.3). */
const MIRROR = join("terraform.d", "plugins", ...PROVIDER_ADDRESS.split("/"));
const LOCK_FILE = ".terraform.lock.hcl";

/**
 * What the lock file says about the provider's package: `"checksum"` that it is this very one, `"version"` only its
 * version. The latter is for users with a mirror of their own, whose package may be made otherwise.
 */
export type LockedBy = "checksum" | "version";

/** Puts the provider of a package where Terraform finds it when it runs in a stack's folder, and locks its version. */
export function installProvider(folder: string, from: Package, lockedBy: LockedBy): void {
  removeOtherVersions(join(folder, MIRROR), from.version);
  const hashes = PLATFORMS.map((platform) => {
    const files = launcherFiles(platform, from.version);
    for (const file of files) put(join(folder, MIRROR, from.version, platform, file.name), file);
    return packageHash(files);
  });
  const pointer: Pointer = {
    name: from.name,
    package: from.folder,
    relative: relative(folder, from.folder),
  };
  put(join(folder, POINTER), { content: `${JSON.stringify(pointer, null, 2)}\n`, executable: false });
  writeLockFile(folder, (lockFile) =>
    withLockEntry(lockFile, {
      address: PROVIDER_ADDRESS,
      version: from.version,
      hashes: lockedBy === "checksum" ? [...new Set(hashes)] : [],
    }),
  );
}

/** Takes away what an earlier synth installed, so that Terraform asks the registry. */
export function uninstallProvider(folder: string): void {
  if (!existsSync(join(folder, POINTER))) return;
  rmSync(join(folder, MIRROR), { recursive: true, force: true });
  rmSync(join(folder, POINTER), { force: true });
  writeLockFile(folder, (lockFile) => withoutLockEntry(lockFile, PROVIDER_ADDRESS));
}

function removeOtherVersions(mirror: string, version: string): void {
  const versions = existsSync(mirror) ? readdirSync(mirror) : [];
  for (const other of versions.filter((name) => name !== version)) {
    rmSync(join(mirror, other), { recursive: true, force: true });
  }
}

/** Leaves a file alone that is as it should be: Terraform may be reading it. */
function put(path: string, { content, executable }: Omit<LauncherFile, "name">): void {
  if (read(path) !== content) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  if (executable) chmodSync(path, 0o755);
}

function writeLockFile(folder: string, change: (lockFile: string) => string): void {
  const path = join(folder, LOCK_FILE);
  const content = change(read(path) ?? "");
  if (content !== "") put(path, { content, executable: false });
}

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, "utf8") : undefined;
