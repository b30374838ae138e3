import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What Terraform calls the provider. The host is spelt out, because OpenTofu's default is another one. */
export const PROVIDER_ADDRESS = "registry.terraform.io/integrations-as-code/integrations";
export const PROVIDER_NAME = "integrations";

/** Platforms by Terraform's names. Each gets its package, so that a program synthesized on one deploys on another. */
export const PLATFORMS = [
  "darwin_amd64",
  "darwin_arm64",
  "linux_amd64",
  "linux_arm64",
  "windows_amd64",
  "windows_arm64",
] as const;

export type Platform = (typeof PLATFORMS)[number];

/** A file of a provider's package. */
export interface ProviderFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly executable: boolean;
}

/**
 * The provider's code and what it reads, the same for all platforms. The ending of code says what it is, whatever
 * package.json lies above it.
 */
const CODE = [
  ...["launch", "provider", "bytes", "calls", "clients", "proxy"],
  ...["buddy-oidc", "buddy", "fruxon", "northflank", "truto"],
  "re2",
]
  .map((name) => `${name}.cjs`)
  .concat("prepared.bin");
const LAUNCHER = `terraform-provider-${PROVIDER_NAME}`;

/**
 * What Terraform finds as the provider of one platform. It is complete: nothing outside it is read or run but Node, and
 * the checksum in Terraform's lock file covers all of it. The same for cdktf and cdktn, because Terraform's plugin
 * cache, which their command lines switch on, holds one package per version for all projects of a user
 * (docs/apis/cdktf.md §8.2).
 *
 * @param folder of the npm package that holds the provider
 * @throws Error when the npm package was not built
 */
export function providerFiles(platform: Platform, version: string, folder: string): readonly ProviderFile[] {
  const read = (name: string): Uint8Array => fileOf(join(folder, "dist", "provider", name));
  // Windows starts no scripts by their first line, but command files.
  const ending = platform.startsWith("windows_") ? ".cmd" : "";
  return [
    ...CODE.map((name) => ({ name, content: read(name), executable: false })),
    { name: `${LAUNCHER}_v${version}${ending}`, content: read(`${LAUNCHER}${ending}`), executable: true },
  ];
}

/** What Terraform finds as the provider of one platform. */
export interface PlatformPackage {
  readonly platform: Platform;
  readonly files: readonly ProviderFile[];
}

/** The provider as a script, for all platforms. @param folder of the npm package that holds it */
export const scriptPackages = (version: string, folder: string): readonly PlatformPackage[] =>
  PLATFORMS.map((platform) => ({ platform, files: providerFiles(platform, version, folder) }));

/** The provider as a single executable, which is all there is of it. */
export function executableFiles(platform: Platform, version: string, path: string): readonly ProviderFile[] {
  const ending = platform.startsWith("windows_") ? ".exe" : "";
  return [{ name: `${LAUNCHER}_v${version}${ending}`, content: fileOf(path), executable: true }];
}

/** Read once in a process, which may write many stacks. */
const files = new Map<string, Uint8Array>();

function fileOf(path: string): Uint8Array {
  const known = files.get(path);
  if (known !== undefined) return known;
  if (!existsSync(path)) {
    throw new Error(
      `The provider was not found: ${path} is missing. Install the package ` +
        "again (in a clone of the repository: npm run build).",
    );
  }
  const content = readFileSync(path);
  files.set(path, content);
  return content;
}

/** The checksum of a package in Terraform's lock file, scheme `h1` (that of Go modules). */
export function packageHash(files: readonly Pick<ProviderFile, "name" | "content">[]): string {
  const sums = [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, content }) => `${digestOf(content)}  ${name}\n`);
  return `h1:${createHash("sha256").update(sums.join("")).digest("base64")}`;
}

/** Each content is in the package of every platform and every stack. */
const digests = new WeakMap<Uint8Array, string>();

function digestOf(content: Uint8Array): string {
  const digest = digests.get(content) ?? createHash("sha256").update(content).digest("hex");
  digests.set(content, digest);
  return digest;
}
