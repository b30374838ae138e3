/**
 * What the construct library costs at synth: 1,000 integrations by our constructs against 1,000 by the generated ones,
 * and loading one construct by its own path. `npm run build && npx tsx bench/synth.ts`; medians of runs in one sitting.
 */
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { BuddyIntegration, IntegrationsProvider, Secret } from "../lib";
import { BuddyIntegration as Bindings } from "../lib/bindings/buddy-integration";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONSTRUCTS = 1_000;
const RUNS = 7;

/** Milliseconds. */
interface Timing {
  readonly build: number;
  readonly synth: number;
}

function generated(stack: TerraformStack): void {
  const token = new TerraformVariable(stack, "token", { type: "string", sensitive: true, nullable: false });
  token.addOverride("ephemeral", true);
  for (let index = 0; index < CONSTRUCTS; index++) {
    new Bindings(stack, `it-${index}`, {
      domain: "acme-dev",
      name: `it-${index}`,
      type: "VULTR",
      scope: "WORKSPACE",
      token: token.stringValue,
    });
  }
}

function ours(stack: TerraformStack): void {
  for (let index = 0; index < CONSTRUCTS; index++) {
    BuddyIntegration.vultr(stack, `it-${index}`, {
      domain: "acme-dev",
      token: Secret.variable(stack, "token"),
    });
  }
}

function time(declare: (stack: TerraformStack) => void, validation: "checked" | "skipped"): Timing {
  const outdir = mkdtempSync(join(tmpdir(), "integrations-bench-"));
  try {
    const begin = performance.now();
    const app = new App({ outdir, skipValidation: validation === "skipped" });
    const stack = new TerraformStack(app, "stack");
    new IntegrationsProvider(stack, "integrations");
    declare(stack);
    const built = performance.now();
    app.synth();
    return { build: built - begin, synth: performance.now() - built };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** Milliseconds from starting Node to its end, for a program of one line. */
function timeNode(program: string): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--eval", program], {
    cwd: __dirname,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - begin;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const show = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

const CASES = {
  "generated constructs": () => time(generated, "checked"),
  "generated constructs, unchecked": () => time(generated, "skipped"),
  "our constructs": () => time(ours, "checked"),
  "our constructs, unchecked": () => time(ours, "skipped"),
};

console.log(`${CONSTRUCTS} integrations, medians of ${RUNS} runs`);
const timings = new Map<string, Timing[]>(Object.keys(CASES).map((name) => [name, []]));
// In turns, so that what slows the machine down slows all of them; the first round warms up.
for (let run = 0; run <= RUNS; run++) {
  for (const [name, measure] of Object.entries(CASES)) {
    const timing = measure();
    if (run > 0) timings.get(name)?.push(timing);
  }
}
for (const [name, runs] of timings) {
  const build = median(runs.map((timing) => timing.build));
  const synth = median(runs.map((timing) => timing.synth));
  console.log(
    `  ${name.padEnd(32)} build ${show(build)}, synth ${show(synth)}, together ${show(build + synth)}`,
  );
}

const PROGRAMS = {
  nothing: "0",
  cdktf: `require("cdktf")`,
  "one deep import": `require("cdktf-provider-integrations/lib/buddy-integration")`,
  "one deep import and the provider": `require("cdktf-provider-integrations/lib/buddy-integration"); require("cdktf-provider-integrations/lib/integrations-provider")`,
};

console.log(`Node from start to end, loading this, medians of ${RUNS} runs`);
const starts = new Map<string, number[]>(Object.keys(PROGRAMS).map((name) => [name, []]));
for (let run = 0; run <= RUNS; run++) {
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const milliseconds = timeNode(program);
    if (run > 0) starts.get(name)?.push(milliseconds);
  }
}
for (const [name, runs] of starts) console.log(`  ${name.padEnd(32)} ${show(median(runs))}`);
