import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { type Body, parseCliConfig } from "./cli-config";
import { PROVIDER_ADDRESS } from "./launcher";

/** A machine, as far as it decides how Terraform finds its CLI configuration. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Undefined where a user has none, as in many containers. */
  readonly home: string | undefined;
  /** By Node's names. */
  readonly platform: string;
}

export const thisMachine = (): Machine => ({
  environment: process.env,
  home: homeOfUser(),
  platform: process.platform,
});

function homeOfUser(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/**
 * Where Terraform gets the provider from: the stack's folder, as long as nobody says otherwise; a mirror that a user's
 * `provider_installation` block names for it; or nowhere, because such a block switches the folder off.
 */
export type InstallationMethod =
  | { readonly kind: "folder" }
  | { readonly kind: "mirror"; readonly file: string }
  | { readonly kind: "nowhere"; readonly file: string };

const [HOST = "", NAMESPACE = "", TYPE = ""] = PROVIDER_ADDRESS.split("/");

/** How Terraform, run on this machine, would install this version of the provider. */
export function installationMethod(machine: Machine, version: string): InstallationMethod {
  for (const file of configFiles(machine)) {
    const block = providerInstallationOf(file);
    // Terraform allows one such block in all of them.
    if (block === undefined) continue;
    const mirrors = mirrorsFor(block, version);
    if (mirrors.length === 0) return { kind: "nowhere", file };
    return mirrors.every(isOurFolder) ? { kind: "folder" } : { kind: "mirror", file };
  }
  return { kind: "folder" };
}

/** The files that Terraform reads: the one it is told, or else those in the places it looks in. */
function configFiles({ environment, home, platform }: Machine): readonly string[] {
  const named = environment.TF_CLI_CONFIG_FILE ?? environment.TERRAFORM_CONFIG;
  if (named !== undefined && named !== "") return [named].filter((file) => existsSync(file));
  const windows = platform === "win32";
  const roaming = environment.APPDATA ?? (home === undefined ? undefined : join(home, "AppData", "Roaming"));
  const base = windows ? roaming : home;
  if (base === undefined) return [];
  const names = windows ? ["tofu.rc", "terraform.rc"] : [".tofurc", ".terraformrc"];
  const main = isOpenTofu(environment) ? names : names.slice(1);
  const folder = join(base, windows ? "terraform.d" : ".terraform.d");
  const inFolder = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.tfrc(\.json)?$/.test(name))
    : [];
  return [...main.map((name) => join(base, name)), ...inFolder.map((name) => join(folder, name))].filter(
    (file) => existsSync(file),
  );
}

/** How cdktf is told to use OpenTofu (docs/apis/cdktf.md §9.4). */
const isOpenTofu = (environment: Machine["environment"]): boolean =>
  environment.TERRAFORM_BINARY_NAME?.includes("tofu") ?? false;

/** Undefined also for a file that cannot be read: Terraform itself says what is wrong with it. */
function providerInstallationOf(file: string): Body | undefined {
  try {
    const { blocks } = parseCliConfig(readFileSync(file, "utf8"));
    return blocks.find(({ type }) => type === "provider_installation")?.body;
  } catch {
    return undefined;
  }
}

/** The mirrors that are meant for the provider and, where that can be seen, have this version of it. */
const mirrorsFor = ({ blocks }: Body, version: string): readonly Body[] =>
  blocks
    .filter(({ body }) => isMeant(body))
    .filter(
      ({ type, body }) =>
        type === "network_mirror" ||
        (type === "filesystem_mirror" && (isOurFolder(body) || isInMirror(body.attributes.path, version))),
    )
    .map(({ body }) => body);

/** A relative path is one in the stack's folder, where Terraform runs; `terraform.d/plugins` is what we fill there. */
const isOurFolder = ({ attributes: { path } }: Body): boolean =>
  typeof path === "string" && /^(\.[\\/])?terraform\.d[\\/]plugins[\\/]?$/.test(path);

function isMeant({ attributes: { include, exclude } }: Body): boolean {
  const matches = (patterns: unknown): boolean =>
    Array.isArray(patterns) && patterns.some((pattern) => matchesAddress(String(pattern)));
  return (include === undefined || matches(include)) && !matches(exclude);
}

/** `host/namespace/type` or `namespace/type`, each part possibly `*`. */
function matchesAddress(pattern: string): boolean {
  const parts = pattern.split("/");
  const [host, namespace, type] = parts.length === 2 ? [HOST, ...parts] : parts;
  const fits = (part: string | undefined, name: string): boolean =>
    part === "*" || part?.toLowerCase() === name;
  return fits(host, HOST) && fits(namespace, NAMESPACE) && fits(type, TYPE);
}

function isInMirror(path: unknown, version: string): boolean {
  if (typeof path !== "string" || !isAbsolute(path)) return false;
  const folder = join(path, HOST, NAMESPACE, TYPE);
  const packed = `terraform-provider-${TYPE}_${version}_`;
  return (
    existsSync(folder) && readdirSync(folder).some((name) => name === version || name.startsWith(packed))
  );
}

/** What to tell a user whose block switches the stack's folder off, and how it can stay. */
export const nowhereMessage = (file: string, version: string): string =>
  `Terraform will not find this provider: the provider_installation block in ${file} disables the folder where synth ` +
  `installs it (terraform.d/plugins next to cdk.tf.json), and lists no mirror with ${PROVIDER_ADDRESS} ${version}. Add ` +
  `to that block: filesystem_mirror { path = "terraform.d/plugins", include = ["${PROVIDER_ADDRESS}"] } and, in its ` +
  `direct method, exclude = ["${PROVIDER_ADDRESS}"]. You can ignore this if Terraform runs on another machine than ` +
  'cdktf synth, or if it installs the provider from a registry (then set installation: "registry").';
