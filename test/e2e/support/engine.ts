import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientCapabilities, ProviderServer } from "../../../src/framework/calls/provider-server";
import { TERRAFORM } from "../../support/terraform-binary";

// What the engine of the tests can do, as it says itself: no expectation goes by a version.

let capabilities: ClientCapabilities | undefined;

/** A server that notes what the engine says of itself when it configures it. */
export const notingEngine = (server: ProviderServer): ProviderServer => ({
  ...server,
  configure(request) {
    ({ capabilities } = request);
    return server.configure(request);
  },
});

/**
 * Whether the engine hands on the private state of a plan when it plans again to apply it. Known once it has configured a
 * provider of this test file.
 */
export function handsOnPlans(): boolean {
  if (capabilities === undefined) throw new Error("the engine has configured no provider yet");
  return capabilities.storesPlannedPrivate === true;
}

/** Whether the engine is a Terraform of this version or later: what only some of them have is tested where it is. */
export function isTerraformFrom(version: string): boolean {
  const { stdout } = spawnSync(TERRAFORM, ["version"], { env: { PATH: process.env.PATH }, encoding: "utf8" });
  const found = /^Terraform v(\d+)\.(\d+)/.exec(stdout);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (found === null) return false;
  const [, foundMajor, foundMinor] = found.map(Number);
  return (foundMajor ?? 0) > major || (foundMajor === major && (foundMinor ?? 0) >= minor);
}

/** The address of a provider as the engine's state has it: `provider["registry.terraform.io/buddy/buddy"]`. */
export function providerInState(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), "iac-engine-"));
  try {
    const required_providers = { asked: { source } };
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ terraform: { required_providers } }));
    const env = { PATH: process.env.PATH, HOME: folder, CHECKPOINT_DISABLE: "1" };
    const { stdout } = spawnSync(TERRAFORM, ["providers"], { cwd: folder, env, encoding: "utf8" });
    const address = /provider\[([^\]]+)\]/.exec(stdout)?.[1];
    if (address === undefined) throw new Error(`the engine names no provider: ${stdout}`);
    return `provider["${address}"]`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
