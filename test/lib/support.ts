import { App, type AppConfig, TerraformStack, Testing } from "cdktf";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IntegrationsProvider, type IntegrationsProviderConfig } from "../../lib/integrations-provider";
import { withFolder } from "../scripts/folder";

/** What a synthesized stack holds, as JSON. */
export interface Synthesized {
  readonly resource?: Record<string, Record<string, Record<string, unknown>>>;
  readonly data?: Record<string, Record<string, Record<string, unknown>>>;
  readonly provider?: Record<string, Record<string, unknown>[]>;
  readonly variable?: Record<string, Record<string, unknown>>;
  readonly terraform?: { required_providers?: Record<string, Record<string, string>> };
  readonly ephemeral?: Record<string, Record<string, Record<string, unknown>>>;
  readonly output?: Record<string, { value: string[] }>;
  readonly import?: unknown;
  readonly moved?: unknown;
}

/** cdktf leaves the folder of every app behind; these share one. */
const outdir = mkdtempSync(join(tmpdir(), "integrations-test-"));
afterAll(() => {
  rmSync(outdir, { recursive: true, force: true });
});

/** An app that nobody synthesizes to a folder. */
export const newApp = (): App => Testing.app({ outdir });

/** A stack with the provider in it, in an app of its own. */
export function newStack(name = "stack", config: IntegrationsProviderConfig = {}): TerraformStack {
  const stack = new TerraformStack(newApp(), name);
  new IntegrationsProvider(stack, config.alias ?? "integrations", config);
  return stack;
}

/** What `cdk.tf.json` says, once aspects and validations have run. */
export const synth = (stack: TerraformStack): Synthesized =>
  JSON.parse(Testing.synth(stack, true)) as Synthesized;

/** The attributes of the only resource of a type. */
export function attributesIn(
  stack: TerraformStack,
  type = "integrations_buddy_integration",
): Record<string, unknown> {
  const all = Object.values(synth(stack).resource?.[type] ?? {});
  const [only, ...others] = all;
  if (only === undefined || others.length > 0) throw new Error(`one ${type} expected, found ${all.length}`);
  return only;
}

/** What the synth fails with, one line each; empty when it does not. */
export function problemsOf(stack: TerraformStack): readonly string[] {
  try {
    Testing.synth(stack, true);
    return [];
  } catch (thrown) {
    return linesOf(thrown);
  }
}

/** Everything that the synth tells: what it fails with, and its warnings. */
export function reportedBy(stack: TerraformStack): readonly string[] {
  const problems = problemsOf(stack);
  const warnings = stack.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === "@cdktf/warn")
        .map(({ data }) => `[${node.path}] warning: ${String(data)}`),
    );
  return [...problems, ...warnings];
}

/** The lines that begin with a construct path; around them is what cdktf says to every failure. */
export const linesOf = (thrown: unknown): readonly string[] =>
  (thrown instanceof Error ? thrown.message : String(thrown))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("["));

/** Builds an app and writes it to a folder, as a program does; `look` sees the folder of all stacks. */
export async function withSynthesized<T>(
  build: (app: App) => void,
  look: (stacks: string) => Promise<T> | T,
  config: AppConfig = {},
): Promise<T> {
  return withFolder(async (folder) => {
    const app = new App({ ...config, outdir: folder });
    build(app);
    app.synth();
    return look(join(folder, "stacks"));
  });
}
