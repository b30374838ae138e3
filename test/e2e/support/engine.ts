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

/** What the engine calls itself in its texts: `Terraform`, `OpenTofu`. */
export function engineName(): string {
  const { stdout } = ask(tmpdir(), ["version"]);
  const name = /^(\w+) v\d/m.exec(stdout)?.[1];
  if (name === undefined) throw new Error(`the engine does not say what it is: ${stdout}`);
  return name;
}

/** Whether the engine's help names this command. */
export const hasCommand = (name: string): boolean =>
  new RegExp(`^\\s+${name}\\s`, "m").test(ask(tmpdir(), ["-help"]).stdout);

/** Whether this command takes this option. */
export const takes = (command: string, option: string): boolean =>
  inFolder('output "any" {\n  value = 1\n}\n', (folder) => ask(folder, [command, option]).status === 0);

/** Whether the engine knows the blocks, arguments and keywords of a configuration, which it need not be able to plan. */
export const knows = (configuration: string): boolean =>
  inFolder(configuration, (folder) => {
    const { stdout, stderr } = ask(folder, ["validate", "-no-color"]);
    return !/Unsupported (argument|block type)|Invalid "event" value/.test(stdout + stderr);
  });

/** The address of a provider, with the host that the engine puts before a source without one. */
export function addressOf(source: string): string {
  const required = `terraform {\n  required_providers {\n    asked = { source = "${source}" }\n  }\n}\n`;
  return inFolder(required, (folder) => {
    const { stdout } = ask(folder, ["providers"]);
    const address = /provider\[([^\]]+)\]/.exec(stdout)?.[1];
    if (address === undefined) throw new Error(`the engine names no provider: ${stdout}`);
    return address;
  });
}

/** The address as the engine's state has it: `provider["registry.terraform.io/buddy/buddy"]`. */
export const providerInState = (source: string): string => `provider["${addressOf(source)}"]`;

const ask = (folder: string, args: readonly string[]) =>
  spawnSync(TERRAFORM, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, CHECKPOINT_DISABLE: "1" },
    encoding: "utf8",
  });

function inFolder<T>(configuration: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "iac-engine-"));
  try {
    writeFileSync(join(folder, "main.tf"), configuration);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
