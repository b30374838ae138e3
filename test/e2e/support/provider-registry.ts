import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { strToU8, type ZipOptions, zipSync } from "fflate";

/** Terraform asks each provider for its schema, used or not. Ours answers, under any name. */
const PROGRAM = `#!/bin/sh\nexec '${join(__dirname, "../../../dist/provider/terraform-provider-integrations")}'\n`;
/** Zip files tell by it that they know of executable files. */
const UNIX = 3;

/** A provider registry on loopback, with providers that can be installed but that nobody uses. */
export interface ProviderRegistry {
  /** What Terraform's CLI configuration needs, so that it asks this registry instead of the public ones. */
  readonly configuration: string;
  /** The paths asked for so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** @param versions by `namespace/name`; everything else is unknown here, as ours is in the public registries */
export async function openProviderRegistry(
  versions: Readonly<Record<string, readonly string[]>>,
): Promise<ProviderRegistry> {
  const openpgp = await import("openpgp");
  const key = await openpgp.generateKey({
    userIDs: [{ name: "Provider registry of a test" }],
    format: "object",
  });
  const sign = async (text: Uint8Array) =>
    openpgp.sign({
      message: await openpgp.createMessage({ binary: text }),
      signingKeys: key.privateKey,
      detached: true,
      format: "binary",
    });

  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    const content = files.get(path);
    response
      .writeHead(content === undefined ? 404 : 200, { "content-type": "application/json" })
      .end(content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const files = new Map<string, Uint8Array>();
  const json = (path: string, body: unknown): unknown => files.set(path, strToU8(JSON.stringify(body)));
  for (const [name, all] of Object.entries(versions)) {
    const type = name.split("/")[1] ?? "";
    const protocols = ["6.0"];
    json(`/v1/providers/${name}/versions`, {
      versions: all.map((version) => ({ version, protocols, platforms: PLATFORMS })),
    });
    for (const version of all) {
      for (const { os, arch } of PLATFORMS) {
        const filename = `terraform-provider-${type}_${version}_${os}_${arch}.zip`;
        const executable: [Uint8Array, ZipOptions] = [strToU8(PROGRAM), { os: UNIX, attrs: 0o755 << 16 }];
        const archive = zipSync({ [`terraform-provider-${type}_v${version}`]: executable });
        const shasum = createHash("sha256").update(archive).digest("hex");
        const sums = strToU8(`${shasum}  ${filename}\n`);
        files.set(`/${filename}`, archive);
        files.set(`/${filename}.sums`, sums);
        files.set(`/${filename}.sig`, await sign(sums));
        json(`/v1/providers/${name}/${version}/download/${os}/${arch}`, {
          protocols,
          os,
          arch,
          filename,
          shasum,
          download_url: `${url}/${filename}`,
          shasums_url: `${url}/${filename}.sums`,
          shasums_signature_url: `${url}/${filename}.sig`,
          signing_keys: {
            gpg_public_keys: [
              { key_id: key.publicKey.getKeyID().toHex().toUpperCase(), ascii_armor: key.publicKey.armor() },
            ],
          },
        });
      }
    }
  }

  return {
    configuration: ["registry.terraform.io", "registry.opentofu.org"]
      .map((host) => `host "${host}" {\n  services = { "providers.v1" = "${url}/v1/providers/" }\n}\n`)
      .join(""),
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** This machine's, and the one for which the command line of cdktf locks. */
const PLATFORMS = [
  ...new Set(["linux_amd64", `${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`]),
].map((platform) => {
  const [os = "", arch = ""] = platform.split("_");
  return { os, arch };
});
