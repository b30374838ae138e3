import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProviderServer } from "../../../src/framework/calls/provider-server";
import { serveReattached } from "../../../src/plugin/reattach";
import { notingEngine } from "./engine";
import { runProcess, type Ran } from "./terraform";
import { TERRAFORM } from "../../support/terraform-binary";

/** A folder in which the real terraform talks to providers inside this process: no process of theirs is started. */
export interface ReattachedStage {
  readonly write: (configuration: object) => void;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly apply: (...args: readonly string[]) => Promise<Ran>;
  /** Exit code 0: no changes, 2: changes, 1: error. */
  readonly plan: (...args: readonly string[]) => Promise<Ran>;
  /** The state file's text. */
  readonly stateText: () => string;
  readonly writeState: (text: string) => void;
  readonly close: () => Promise<void>;
}

/** @param providers - by source address, `example/demo` */
export async function openReattached(
  providers: Readonly<Record<string, ProviderServer>>,
): Promise<ReattachedStage> {
  const folder = mkdtempSync(join(tmpdir(), "iac-rules-"));
  const served = await Promise.all(
    Object.entries(providers).map(([source, server]) =>
      serveReattached({
        // Without a host, which each engine fills in with that of its own registry.
        address: source,
        load: () => notingEngine(server),
        environment: { TMPDIR: folder },
      }),
    ),
  );
  const reattach = Object.assign({}, ...served.map((each) => JSON.parse(each.reattach) as object)) as object;
  const run = (...args: readonly string[]): Promise<Ran> =>
    runProcess(TERRAFORM, [...args, "-no-color"], folder, {
      PATH: process.env.PATH,
      HOME: folder,
      TF_IN_AUTOMATION: "1",
      TF_INPUT: "0",
      CHECKPOINT_DISABLE: "1",
      TF_REATTACH_PROVIDERS: JSON.stringify(reattach),
    });
  const state = join(folder, "terraform.tfstate");
  const required_providers = Object.fromEntries(
    Object.keys(providers).map((source) => [source.split("/")[1] ?? source, { source }]),
  );

  return {
    write(configuration) {
      const whole = { terraform: { required_providers }, ...configuration };
      writeFileSync(join(folder, "main.tf.json"), JSON.stringify(whole, null, 2));
    },
    run,
    apply: (...args) => run("apply", "-auto-approve", ...args),
    plan: (...args) => run("plan", "-detailed-exitcode", ...args),
    stateText: () => readFileSync(state, "utf8"),
    writeState: (text) => {
      writeFileSync(state, text);
    },
    async close() {
      await Promise.all(served.map((each) => each.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
