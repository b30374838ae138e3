import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { PINNED_VERSION, releasePlatform } from "../../../scripts/terraform/release";

/** What a release host offers, by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A release host on loopback: the real sockets, paths and signatures, with a key of its own. */
export interface ReleaseHost {
  readonly url: string;
  /** The paths asked for so far. */
  readonly requests: readonly string[];
}

export interface Publication {
  readonly files: Files;
  readonly publicKey: string;
  readonly archivePath: string;
  readonly checksumsPath: string;
  readonly signaturePath: string;
}

const PLATFORM = releasePlatform(process.platform, process.arch) ?? "linux_amd64";

/** The text of a program that answers `version -json` as Terraform of that version does. */
export function fakeTerraform(version: string): string {
  return `#!/bin/sh\necho '{"terraform_version":"${version}"}'\n`;
}

/** Puts an executable in a folder of its own and returns the folder, for use as PATH. */
export function installed(parent: string, name: string, version: string): string {
  const folder = join(parent, `${name}-${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), fakeTerraform(version));
  chmodSync(join(folder, name), 0o755);
  return folder;
}

/** The pinned release, signed with a key made for this call. */
export async function publish(entries: Readonly<Record<string, string>>): Promise<Publication> {
  const openpgp = await import("openpgp");
  const key = await openpgp.generateKey({ userIDs: [{ name: "Release host of a test" }], format: "object" });
  const keyId = key.publicKey.getKeyID().toHex().slice(-8).toUpperCase();
  const archive = zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
  );
  const stem = `/terraform/${PINNED_VERSION}/terraform_${PINNED_VERSION}`;
  const archivePath = `${stem}_${PLATFORM}.zip`;
  const checksums = strToU8(checksumList(archivePath, archive));
  const signature = await openpgp.sign({
    message: await openpgp.createMessage({ binary: checksums }),
    signingKeys: key.privateKey,
    detached: true,
    format: "binary",
  });
  const checksumsPath = `${stem}_SHA256SUMS`;
  const signaturePath = `${stem}_SHA256SUMS.${keyId}.sig`;
  return {
    files: new Map([
      [archivePath, archive],
      [checksumsPath, checksums],
      [signaturePath, signature],
    ]),
    publicKey: key.publicKey.armor(),
    archivePath,
    checksumsPath,
    signaturePath,
  };
}

/** The list that belongs to an archive, with a line for another platform before it, as real lists have. */
export function checksumList(archivePath: string, archive: Uint8Array): string {
  const name = archivePath.slice(archivePath.lastIndexOf("/") + 1);
  const checksum = createHash("sha256").update(archive).digest("hex");
  return `${"0".repeat(64)}  ${name.replace(PLATFORM, "solaris_amd64")}\n${checksum}  ${name}\n`;
}

/** The same files with one replaced, or taken away when there is nothing to replace it with. */
export function altered(files: Files, path: string, content: Uint8Array | undefined): Files {
  const others = [...files].filter(([name]) => name !== path);
  return new Map(content === undefined ? others : [...others, [path, content]]);
}

/** Serves files for as long as `use` takes. */
export async function withReleaseHost<T>(files: Files, use: (host: ReleaseHost) => Promise<T>): Promise<T> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    const content = files.get(path);
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  return whileListening(server, (url) => use({ url, requests }));
}

/** The address of a release host that no longer listens. */
export async function hostThatWentAway(): Promise<string> {
  return withReleaseHost(new Map(), ({ url }) => Promise.resolve(url));
}

/** Serves files, but hangs up in the middle of the archive. */
export async function withInterruptedHost<T>(
  publication: Publication,
  use: (host: ReleaseHost) => Promise<T>,
): Promise<T> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    const content = publication.files.get(path) ?? new Uint8Array();
    if (path !== publication.archivePath) return void response.end(content);
    response.writeHead(200, { "content-length": content.length });
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  });
  return whileListening(server, (url) => use({ url, requests }));
}

async function whileListening<T>(server: Server, use: (url: string) => Promise<T>): Promise<T> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}
