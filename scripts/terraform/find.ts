import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

type Environment = Readonly<NodeJS.ProcessEnv>;

/** What a look at one executable told. */
export type Probe =
  | { readonly kind: "usable"; readonly version: string }
  | { readonly kind: "too-old"; readonly version: string }
  | { readonly kind: "not-terraform" };

/** The outcome of a search: an absolute path, or why each candidate was passed over (one phrase each). */
export type Search =
  | { readonly kind: "found"; readonly binary: string }
  | { readonly kind: "none"; readonly reasons: readonly string[] };

/** Write-only attributes, on which every credential of this provider rests, came with 1.11 in both products. */
const OLDEST = { major: 1, minor: 11 };

/** Milliseconds. Version managers may install the real executable on the first call, so this is generous. */
const PROBE_TIMEOUT = 60_000;

/**
 * Looks for Terraform or OpenTofu ≥ 1.11: first what `TERRAFORM_BINARY_NAME` names (a name or a path; the variable
 * that cdktf follows as well), then `terraform`, then `tofu`.
 */
export async function findTerraform(environment: Environment): Promise<Search> {
  const reasons: string[] = [];
  for (const name of candidates(environment)) {
    const binary = findOnPath(name, environment);
    if (binary === undefined) {
      reasons.push(`${name}: not found`);
      continue;
    }
    const probed = await probe(binary, environment);
    if (probed.kind === "usable") return { kind: "found", binary };
    reasons.push(
      probed.kind === "too-old"
        ? `${name}: ${probed.version} is too old`
        : `${name}: does not tell its version`,
    );
  }
  return { kind: "none", reasons };
}

/** The absolute path of an executable: looked up on PATH as a shell does, or itself when it holds a slash. */
export function findOnPath(name: string, environment: Environment): string | undefined {
  if (name.includes("/")) return isExecutable(resolve(name)) ? resolve(name) : undefined;
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => resolve(join(folder, name))).find(isExecutable);
}

/** Asks an executable for its version in JSON, which Terraform and OpenTofu answer alike. */
export async function probe(binary: string, environment: Environment): Promise<Probe> {
  const version = readVersion(await versionJson(binary, environment));
  if (version === undefined) return { kind: "not-terraform" };
  return { kind: isRecentEnough(version) ? "usable" : "too-old", version };
}

function candidates(environment: Environment): string[] {
  const chosen = environment.TERRAFORM_BINARY_NAME;
  const names = chosen === undefined || chosen === "" ? [] : [chosen];
  return [...new Set([...names, "terraform", "tofu"])];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function versionJson(binary: string, environment: Environment): Promise<string> {
  // Without CHECKPOINT_DISABLE the version command asks the vendor's server for news before it answers.
  const env = { ...environment, CHECKPOINT_DISABLE: "1" };
  return new Promise((done) => {
    execFile(binary, ["version", "-json"], { env, timeout: PROBE_TIMEOUT }, (error, stdout) => {
      done(error === null ? stdout : "");
    });
  });
}

function readVersion(json: string): string | undefined {
  // Not JSON.parse: only one field is wanted, and any executable at all may stand behind the name.
  return /"terraform_version"\s*:\s*"(\d+\.\d+\.\d+[^"]*)"/.exec(json)?.[1];
}

function isRecentEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}
