import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { executableName, TARGET_NAMES, TARGETS, type TargetName } from "../../../scripts/package/executable";
import { archive } from "../../../scripts/release/archive";
import { checksumsOf, releaseNames } from "../../../scripts/release/names";
import { writeNpmPackages } from "../../../scripts/release/npm-packages";
import { provenanceOf } from "../../../scripts/release/provenance";
import { releaseSbom } from "../../../scripts/release/sbom";
import { signatureOf } from "../../../scripts/release/signature";
import { withFolder } from "../folder";

// What the engines do with a whole release is in test/e2e/executable.test.ts.

const ROOT = resolve(__dirname, "../../..");

describe("an archive", () => {
  const entries = [
    { name: "provider", content: Buffer.from("code"), executable: true },
    { name: "LICENSE", content: Buffer.from("text"), executable: false },
  ];

  it("is the same whenever it is made, and holds the modes of files", () => {
    jest.useFakeTimers({ now: new Date("2026-01-01") });
    const first = archive(entries, 6);
    jest.setSystemTime(new Date("2026-07-01"));
    const second = archive(entries, 6);
    jest.useRealTimers();
    const directory = Buffer.from(first).indexOf("PK\u0001\u0002");

    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.from(unzipSync(first).provider ?? []).toString()).toBe("code");
    expect(Buffer.from(first).readUInt32LE(directory + 38) >>> 16).toBe(0o100755);
  });
});

test("checksums are listed by name, as sha256sum writes them", () => {
  const list = checksumsOf({ "b.zip": Buffer.from("b"), "a.zip": Buffer.from("a") });

  expect(list.split("\n").map((line) => line.slice(64))).toEqual(["  a.zip", "  b.zip", ""]);
  expect(list).toContain("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.zip");
});

test("only a key that Terraform's registry takes signs, and a message about it does not show it", async () => {
  const openpgp = await import("openpgp");
  const { privateKey } = await openpgp.generateKey({ userIDs: [{ name: "Curve" }], format: "armored" });
  const sign = (armoredKey: string): Promise<Uint8Array> =>
    signatureOf(Buffer.from("list"), { armoredKey, passphrase: undefined });

  await expect(sign(privateKey)).rejects.toThrow("registries take RSA of 4096 bits");
  await expect(sign("FAKE-SECRET-no-key")).rejects.toThrow(/^GPG_PRIVATE_KEY is not an armored private key/);
});

test("the list of parts names each Node with its checksum and libraries, and belongs to CycloneDX", () => {
  const libraries = { [TARGETS.linux_amd64.node.version]: { node: "26", openssl: "3.5.4", modules: "147" } };
  const list = JSON.parse(releaseSbom(ROOT, libraries)) as {
    bomFormat: string;
    components: {
      "bom-ref": string;
      name: string;
      hashes?: { content: string }[];
      components?: { name: string }[];
    }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  const nodes = list.components.filter(({ name }) => name === "node");

  expect(list.bomFormat).toBe("CycloneDX");
  expect(nodes).toHaveLength(TARGET_NAMES.length);
  expect(nodes.every(({ hashes = [] }) => /^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ""))).toBe(true);
  const linux = nodes.find((node) => node["bom-ref"].includes("linux-x64"));
  expect(linux?.components?.map(({ name }) => name)).toEqual(["openssl"]);
  expect(list.dependencies[0]?.dependsOn).toContain(linux?.["bom-ref"]);
});

test("the provenance names the archives, the commit and every Node", () => {
  const origin = {
    repository: "https://example.com/p",
    commit: "c".repeat(40),
    version: "1.2.3",
    run: undefined,
  };
  const statement = JSON.parse(provenanceOf({ "a.zip": Buffer.from("a") }, origin)) as {
    subject: { name: string; digest: { sha256: string } }[];
    predicate: { buildDefinition: { resolvedDependencies: { uri: string }[] } };
  };

  expect(statement.subject).toEqual([
    { name: "a.zip", digest: { sha256: "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb" } },
  ]);
  expect(statement.predicate.buildDefinition.resolvedDependencies.map(({ uri }) => uri)).toEqual(
    expect.arrayContaining([
      "git+https://example.com/p",
      ...TARGET_NAMES.map((target) => `pkg:npm/${TARGETS[target].node.name}@${TARGETS[target].node.version}`),
    ]),
  );
});

test("npm gets a package for each platform, and one that names them all as optional", async () => {
  await withFolder((folder) => {
    const executables = Object.fromEntries(
      TARGET_NAMES.map((target): [TargetName, string] => {
        const file = join(folder, target, executableName(target, "1.2.3"));
        mkdirSync(join(folder, target));
        writeFileSync(file, target);
        return [target, file];
      }),
    ) as Record<TargetName, string>;
    const about = {
      version: "1.2.3",
      license: "Apache-2.0",
      homepage: "https://example.com",
      repository: {},
    };
    const licences = { LICENSE: join(ROOT, "LICENSE") };

    const folders = writeNpmPackages(join(folder, "npm"), { about, executables, licences });
    const manifests = folders.map(
      (each) => JSON.parse(readFileSync(join(each, "package.json"), "utf8")) as Record<string, unknown>,
    );

    expect(manifests.map(({ os, cpu }) => [os, cpu].flat().join(" "))).toEqual([
      ...["darwin x64", "darwin arm64", "linux x64", "linux arm64", "win32 x64", "win32 arm64"],
      " ",
    ]);
    expect(manifests.at(-1)?.optionalDependencies).toEqual(
      Object.fromEntries(manifests.slice(0, -1).map(({ name }) => [name, "1.2.3"])),
    );
    expect(existsSync(join(folders[4] ?? "", "bin", "terraform-provider-integrations.exe"))).toBe(true);
    expect(existsSync(join(folders[0] ?? "", "LICENSE"))).toBe(true);
  });
});

test("the manifest is that of the protocol, and names are those that registries look for", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "terraform-registry-manifest.json"), "utf8"));

  expect(manifest).toEqual({ version: 1, metadata: { protocol_versions: ["6.0"] } });
  expect(releaseNames("1.2.3").archive("linux_arm64")).toBe(
    "terraform-provider-integrations_1.2.3_linux_arm64.zip",
  );
});
