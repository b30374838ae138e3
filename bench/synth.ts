/**
 * What the construct library costs at synth: 1,000 integrations by our constructs against 1,000 by the generated ones,
 * with cdktf and with cdktn; and loading one construct by its own path against loading all of them.
 * `npm run build && npx tsx bench/synth.ts`; medians of runs in one sitting, as published.
 */
import type * as Cdktf from "cdktf";
import type * as Ours from "../lib";
import type * as Bindings from "../lib/bindings/buddy-integration";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONSTRUCTS = 1_000;
const RUNS = 7;

const DIST = join(__dirname, "..", "dist");
const load = createRequire(__filename);

/** A library and our package for it. */
interface Pair {
  readonly cdktf: typeof Cdktf;
  readonly ours: typeof Ours;
  readonly bindings: typeof Bindings;
}

const pair = (library: string, dist: string): Pair => ({
  cdktf: load(library) as Pair["cdktf"],
  ours: load(join(dist, "lib", "lazy-index.js")) as Pair["ours"],
  bindings: load(join(dist, "lib", "bindings", "buddy-integration", "index.js")) as Pair["bindings"],
});
const CDKTF = pair("cdktf", DIST);
const CDKTN = pair("cdktn", join(DIST, "cdktn-provider-integrations", "dist"));

/** Milliseconds of processor time, which hardly depend on what else the machine does. */
interface Timing {
  readonly build: number;
  readonly synth: number;
}

type Declare = (stack: Cdktf.TerraformStack, pair: Pair) => void;

const generated: Declare = (stack, { cdktf, bindings }) => {
  const token = new cdktf.TerraformVariable(stack, "token", {
    type: "string",
    sensitive: true,
    nullable: false,
  });
  token.addOverride("ephemeral", true);
  for (let index = 0; index < CONSTRUCTS; index++) {
    new bindings.BuddyIntegration(stack, `it-${index}`, {
      domain: "acme-dev",
      name: `it-${index}`,
      type: "VULTR",
      scope: "WORKSPACE",
      token: token.stringValue,
    });
  }
};

const ours: Declare = (stack, { ours: { BuddyIntegration, Secret } }) => {
  for (let index = 0; index < CONSTRUCTS; index++) {
    BuddyIntegration.vultr(stack, `it-${index}`, {
      domain: "acme-dev",
      token: Secret.variable(stack, "token"),
    });
  }
};

function time(pair: Pair, declare: Declare, validation: "checked" | "skipped"): Timing {
  const { App, TerraformStack } = pair.cdktf;
  const outdir = mkdtempSync(join(tmpdir(), "integrations-bench-"));
  try {
    const begin = process.cpuUsage();
    const app = new App({ outdir, skipValidation: validation === "skipped" });
    const stack = new TerraformStack(app, "stack");
    new pair.ours.IntegrationsProvider(stack, "integrations");
    declare(stack, pair);
    const built = process.cpuUsage();
    app.synth();
    return { build: milliseconds(begin, built), synth: milliseconds(built, process.cpuUsage()) };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

const milliseconds = (from: NodeJS.CpuUsage, to: NodeJS.CpuUsage): number =>
  (to.user + to.system - from.user - from.system) / 1_000;

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
  "generated constructs": () => time(CDKTF, generated, "checked"),
  "generated constructs, unchecked": () => time(CDKTF, generated, "skipped"),
  "our constructs": () => time(CDKTF, ours, "checked"),
  "our constructs, unchecked": () => time(CDKTF, ours, "skipped"),
  "generated constructs, cdktn": () => time(CDKTN, generated, "checked"),
  "our constructs, cdktn": () => time(CDKTN, ours, "checked"),
};

console.log(`${CONSTRUCTS} integrations, processor time, medians of ${RUNS} runs`);
const timings = new Map<string, Timing[]>(Object.keys(CASES).map((name) => [name, []]));
// In turns, so that what slows the machine down slows all of them; the first round warms up.
for (let run = 0; run <= RUNS; run++) {
  for (const [name, measure] of Object.entries(CASES)) {
    const timing = measure();
    if (run > 0) timings.get(name)?.push(timing);
  }
}
const together = (name: string): number =>
  median((timings.get(name) ?? []).map(({ build, synth }) => build + synth));
for (const [name, runs] of timings) {
  const build = median(runs.map((timing) => timing.build));
  const synth = median(runs.map((timing) => timing.synth));
  console.log(
    `  ${name.padEnd(32)} build ${show(build)}, synth ${show(synth)}, together ${show(together(name))}`,
  );
}
const RATIOS = [
  ["our constructs", "generated constructs"],
  ["our constructs", "generated constructs, unchecked"],
  ["our constructs, cdktn", "generated constructs, cdktn"],
] as const;
for (const [name, other] of RATIOS) {
  console.log(`  ${name}, against ${other}: ${(together(name) / together(other)).toFixed(2)}`);
}

const PROGRAMS = {
  nothing: "0",
  cdktf: `require("cdktf")`,
  "one deep import": `require("cdktf-provider-integrations/lib/buddy-integration")`,
  "one deep import and the provider": `require("cdktf-provider-integrations/lib/buddy-integration"); require("cdktf-provider-integrations/lib/integrations-provider")`,
  "the index, all of it": `Object.values(require("cdktf-provider-integrations"))`,
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
const start = (name: string): number => median(starts.get(name) ?? []);
const one = start("one deep import") / start("the index, all of it");
console.log(`  one deep import against the whole index: ${one.toFixed(2)}`);
