import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

/** Fetches the whole of a URL; rejects on any answer but 200 and on one that breaks off. */
export type Fetch = (url: string) => Promise<Uint8Array>;

/** One release for one platform, where it is published and who must have signed it. */
export interface Release {
  /** Without a leading `v`, like `1.11.4`. */
  readonly version: string;
  /** The vendor's name of the platform, like `linux_amd64`. */
  readonly platform: string;
  /** The release host, without a slash at the end. */
  readonly host: string;
  /** The armored OpenPGP public key of the publisher. */
  readonly publicKey: string;
}

/**
 * The pinned release: the oldest feature level that the provider accepts, and the one docs/apis/terraform-protocol.md
 * was made with.
 */
export const PINNED_VERSION = "1.11.4";

export const RELEASE_HOST = "https://releases.hashicorp.com";

/**
 * HashiCorp's release key C874011F0AB405110D02105534365D9472D7468F, in the export that Terraform 1.11.4 itself carries.
 * A later export will not do for this release: its self-signatures were renewed in 2026, and a signature is checked
 * against the key as it stood when the signature was made. A pin that was signed after 2026-04-18, when this export
 * expires, needs the renewed export.
 */
export function hashicorpKey(): string {
  return readFileSync(join(__dirname, "hashicorp.asc"), "utf8");
}

/** The vendor's name of a platform, or undefined where the provider (unix sockets) or Terraform does not run. */
export function releasePlatform(os: NodeJS.Platform, arch: string): string | undefined {
  const architectures: Readonly<Record<string, string>> = {
    x64: "amd64",
    arm64: "arm64",
    arm: "arm",
    ia32: "386",
  };
  const architecture = architectures[arch];
  if (architecture === undefined || (os !== "linux" && os !== "darwin")) return undefined;
  return `${os}_${architecture}`;
}

/**
 * Downloads a release, verifies it and returns its executable.
 *
 * All of it happens in memory: no byte reaches the disk before the signature of the checksum list and the checksum of
 * the archive are found good, so a refused or an interrupted download has nothing to leave behind.
 */
export async function fetchRelease(release: Release, fetch: Fetch): Promise<Uint8Array> {
  const stem = `${release.host}/terraform/${release.version}/terraform_${release.version}`;
  const archiveName = `terraform_${release.version}_${release.platform}.zip`;
  const signatureName = `${stem}_SHA256SUMS.${await shortKeyId(release.publicKey)}.sig`;
  const [checksums, signature] = await Promise.all([fetch(`${stem}_SHA256SUMS`), fetch(signatureName)]);
  await refuseUnsigned(checksums, signature, release.publicKey);
  const expected = checksumOf(archiveName, checksums);
  const archive = await fetch(`${stem}_${release.platform}.zip`);
  const actual = createHash("sha256").update(archive).digest("hex");
  if (actual !== expected) {
    throw new Error(`refused ${archiveName}: its SHA-256 is ${actual}, the signed list says ${expected}`);
  }
  return unpackExecutable(archive, archiveName);
}

/** Throws unless `signature` is a good signature of `checksums` by the armored key, as the key stood when it was made. */
export async function refuseUnsigned(
  checksums: Uint8Array,
  signature: Uint8Array,
  publicKey: string,
): Promise<void> {
  const openpgp = await import("openpgp");
  try {
    await openpgp.verify({
      message: await openpgp.createMessage({ binary: checksums }),
      signature: await openpgp.readSignature({ binarySignature: signature }),
      verificationKeys: await openpgp.readKey({ armoredKey: publicKey }),
      // Without it a bad signature is only reported in the result, and nothing is thrown.
      expectSigned: true,
    });
  } catch (error) {
    throw new Error("refused the checksum list: it carries no good signature by the release key", {
      cause: error,
    });
  }
}

/** The publisher offers one signature for each key it has used, named after the last eight digits of the key's id. */
async function shortKeyId(publicKey: string): Promise<string> {
  // Imported on demand: the library is an ES module to the type checker, and nobody with Terraform on PATH needs it.
  const { readKey } = await import("openpgp");
  const key = await readKey({ armoredKey: publicKey });
  return key.getKeyID().toHex().slice(-8).toUpperCase();
}

function checksumOf(archiveName: string, checksums: Uint8Array): string {
  const lines = Buffer.from(checksums).toString("utf8").split("\n");
  for (const line of lines) {
    const [checksum, name] = line.trim().split(/\s+/);
    if (name === archiveName && checksum !== undefined) return checksum.toLowerCase();
  }
  throw new Error(`the signed checksum list does not name ${archiveName}`);
}

function unpackExecutable(archive: Uint8Array, archiveName: string): Uint8Array {
  const executable = unzipSync(archive, { filter: (file) => file.name === "terraform" }).terraform;
  if (executable === undefined) throw new Error(`${archiveName} holds no file named terraform`);
  return executable;
}
