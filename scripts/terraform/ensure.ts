import { randomUUID } from "node:crypto";
import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fetchOverHttp } from "./fetch";
import { findTerraform, probe } from "./find";
import {
  fetchRelease,
  hashicorpKey,
  PINNED_VERSION,
  RELEASE_HOST,
  releasePlatform,
  type Release,
} from "./release";

export interface EnsureOptions {
  /** The folder whose `.cache/terraform/<version>/` keeps what was fetched. */
  readonly projectFolder: string;
  /**
   * Read for `PATH`, `TERRAFORM_BINARY_NAME` and the proxy variables, and for `TERRAFORM_RELEASES_URL`: a mirror of the
   * release host. A mirror needs no trust, because the signature is checked all the same.
   */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  /** Takes one line of progress at a time; only called when something is fetched. */
  readonly report: (line: string) => void;
  /** The armored key that must have signed the release. Default: HashiCorp's. */
  readonly publicKey?: string;
}

/**
 * The absolute path of a Terraform or OpenTofu ≥ 1.11: one that is installed, else the pinned release from the cache,
 * else fetched into it. Safe to run several times at once. Rejects, with what to do about it, when there is none to be had.
 */
export async function ensureTerraform(options: EnsureOptions): Promise<string> {
  const installed = await findTerraform(options.environment);
  if (installed.kind === "found") return installed.binary;

  const folder = join(options.projectFolder, ".cache", "terraform", PINNED_VERSION);
  const cached = join(folder, "terraform");
  if (await isPinned(cached, options.environment)) return cached;

  const missing = `No Terraform or OpenTofu ≥ 1.11 is installed (${installed.reasons.join("; ")})`;
  try {
    const release = pinnedRelease(options);
    options.report(`${missing}; fetching Terraform ${release.version} from ${release.host} …`);
    await place(await fetchRelease(release, fetchOverHttp(options.environment)), folder, cached);
  } catch (error) {
    throw new Error(
      `${missing}, and Terraform ${PINNED_VERSION} could not be fetched: ${messageOf(error)}. ` +
        "Install one of them, or name one in TERRAFORM_BINARY_NAME; TERRAFORM_RELEASES_URL names a mirror to fetch from.",
      { cause: error },
    );
  }
  options.report(
    `Terraform ${PINNED_VERSION}: signature and checksum are good; kept in ${relative(options.projectFolder, folder)}`,
  );
  return cached;
}

function pinnedRelease(options: EnsureOptions): Release {
  const platform = releasePlatform(process.platform, process.arch);
  if (platform === undefined) throw new Error(`no release is known for ${process.platform} ${process.arch}`);
  return {
    version: PINNED_VERSION,
    platform,
    host: releaseHost(options.environment.TERRAFORM_RELEASES_URL),
    publicKey: options.publicKey ?? hashicorpKey(),
  };
}

function releaseHost(mirror: string | undefined): string {
  if (mirror === undefined || mirror === "") return RELEASE_HOST;
  if (!URL.canParse(mirror)) throw new Error("TERRAFORM_RELEASES_URL is not a URL");
  const url = new URL(mirror);
  // The URL is shown in progress and error lines, which are no place for a password.
  if (url.username !== "" || url.password !== "") {
    throw new Error("TERRAFORM_RELEASES_URL must not hold a user name or password");
  }
  return url.href.replace(/\/+$/, "");
}

/** A cached executable is only there because a rename put it there whole; it must still be the one that is pinned. */
async function isPinned(binary: string, environment: Readonly<NodeJS.ProcessEnv>): Promise<boolean> {
  const probed = await probe(binary, environment);
  return probed.kind === "usable" && probed.version === PINNED_VERSION;
}

/**
 * Writes the executable beside its place and renames it into it, which is atomic: a run that dies half-way leaves a
 * file that nobody looks at, and of two runs at once the later one replaces a file with an equal one.
 */
async function place(executable: Uint8Array, folder: string, target: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const partial = join(folder, `.partial-${randomUUID()}`);
  try {
    await writeFile(partial, executable, { flush: true });
    await chmod(partial, 0o755);
    await rename(partial, target);
  } finally {
    await rm(partial, { force: true });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
