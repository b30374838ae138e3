import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { releaseNames } from "../../../scripts/release/names";
import { createSelfSigned } from "../../http/support/certificate";

const NAME = "integrations-as-code/integrations";

/** A release as `npm run release` writes it, in a folder. */
export interface ServedRelease {
  readonly version: string;
  readonly folder: string;
  readonly platforms: readonly string[];
}

/** A registry of providers over HTTPS on loopback, with an authority of its own, and a network mirror beside it. */
export interface ReleaseRegistry {
  /** `localhost:port`, the host of the provider's source address. */
  readonly host: string;
  readonly source: string;
  /** The certificate that an engine has to trust (SSL_CERT_FILE). */
  readonly authority: string;
  readonly mirrorUrl: string;
  /** CLI configuration that has an engine ask this registry where it would ask another host. */
  readonly inThePlaceOf: (host: string) => string;
  /** Offers these releases from now on, in the place of others. */
  readonly offer: (...releases: readonly ServedRelease[]) => void;
  /** Serves this folder as network mirror, as `providers mirror` has written it. */
  readonly mirror: (folder: string) => void;
  /** Names this key as the one to trust from now on. */
  readonly trust: (signingKey: PublicKey) => void;
  readonly close: () => Promise<void>;
}

/** A public key, armored, and its id. */
export interface PublicKey {
  readonly id: string;
  readonly armored: string;
}

/** @param signingKey - the one that engines are to trust */
export async function openReleaseRegistry(signingKey: PublicKey): Promise<ReleaseRegistry> {
  const { certificate, key } = createSelfSigned("localhost");
  let releases: readonly ServedRelease[] = [];
  let mirrored = "";
  let trusted = signingKey;

  const answer = (path: string): unknown => {
    if (path === "/.well-known/terraform.json") return { "providers.v1": "/v1/providers/" };
    if (path === `/v1/providers/${NAME}/versions`) return { versions: releases.map(versionOf) };
    const [, version, os = "", arch = ""] =
      new RegExp(`^/v1/providers/${NAME}/([^/]+)/download/(\\w+)/(\\w+)$`).exec(path) ?? [];
    const found = releases.find((each) => each.version === version);
    if (found?.platforms.includes(`${os}_${arch}`))
      return { ...downloadOf(found, os, arch), ...keysOf(trusted) };
    const [, served, file = ""] = /^\/files\/([^/]+)\/([\w.-]+)$/.exec(path) ?? [];
    const release = releases.find((each) => each.version === served);
    if (release !== undefined) return readFileSync(join(release.folder, file));
    return path.startsWith("/mirror/")
      ? readFileSync(join(mirrored, path.slice("/mirror/".length)))
      : undefined;
  };
  const server = createServer({ cert: certificate, key }, (request, response) => {
    const body = attempt(() => answer(request.url ?? ""));
    const json = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? { errors: ["Not Found"] });
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" }).end(json);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  return {
    host,
    source: `${host}/${NAME}`,
    authority: certificate,
    mirrorUrl: `https://${host}/mirror/`,
    inThePlaceOf: (name) =>
      `host "${name}" {\n  services = { "providers.v1" = "https://${host}/v1/providers/" }\n}\n`,
    offer(...offered) {
      releases = offered;
    },
    mirror(folder) {
      mirrored = folder;
    },
    trust(other) {
      trusted = other;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const keysOf = ({ id, armored }: PublicKey) => ({
  signing_keys: { gpg_public_keys: [{ key_id: id, ascii_armor: armored }] },
});

const PROTOCOLS = ["6.0"];

const versionOf = ({ version, platforms }: ServedRelease) => ({
  version,
  protocols: PROTOCOLS,
  platforms: platforms.map((platform) => {
    const [os = "", arch = ""] = platform.split("_");
    return { os, arch };
  }),
});

function downloadOf({ version, folder }: ServedRelease, os: string, arch: string) {
  const names = releaseNames(version);
  const filename = names.archive(`${os}_${arch}`);
  const sums = readFileSync(join(folder, names.checksums), "utf8");
  const shasum = sums
    .split("\n")
    .find((line) => line.endsWith(`  ${filename}`))
    ?.slice(0, 64);
  const url = (name: string): string => `/files/${version}/${name}`;
  return {
    protocols: PROTOCOLS,
    os,
    arch,
    filename,
    shasum,
    download_url: url(filename),
    shasums_url: url(names.checksums),
    shasums_signature_url: url(names.signature),
  };
}

function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
