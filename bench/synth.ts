/**
 * What the construct library costs at synth: 1,000 integrations by our constructs against 1,000 by the generated ones,
 * with cdktf and with cdktn; and loading one construct by its own path against loading all of them. As published.
 */
import type * as Cdktf from "cdktf";
import type * as Ours from "../lib";
import type * as Bindings from "../lib/bindings/buddy-integration";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Metric } from "./report/metrics";
import { inTurns, median } from "./statistics";

const CONSTRUCTS = 1_000;

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

const CASES = {
  generated: async () => time(CDKTF, generated, "checked"),
  unchecked: async () => time(CDKTF, generated, "skipped"),
  ours: async () => time(CDKTF, ours, "checked"),
  cdktnGenerated: async () => time(CDKTN, generated, "checked"),
  cdktnOurs: async () => time(CDKTN, ours, "checked"),
};

const LOADED = {
  cdktf: `require("cdktf")`,
  one: `require("cdktf-provider-integrations/lib/buddy-integration")`,
  all: `Object.values(require("cdktf-provider-integrations"))`,
};

/** @param runs - of each case, in turns */
export async function measureSynth(runs: number): Promise<readonly Metric[]> {
  const timings = await inTurns(CASES, runs);
  const together = (name: keyof typeof CASES): number =>
    median(timings[name].map(({ build, synth }) => build + synth));
  const loads = Object.entries(LOADED).map(
    ([name, program]) => [name, async () => timeNode(program)] as const,
  );
  const starts = await inTurns(
    Object.fromEntries(loads) as Record<keyof typeof LOADED, () => Promise<number>>,
    runs,
  );
  const start = (name: keyof typeof LOADED): number => median(starts[name]);
  const against = (name: string, value: number, reference: number, goal?: number): Metric => ({
    name: `synth: ${name}`,
    value: value / reference,
    unit: "×",
    ...(goal === undefined ? {} : { goal }),
  });
  return [
    against(
      `${CONSTRUCTS} integrations, against the generated constructs`,
      together("ours"),
      together("generated"),
      1.3,
    ),
    against("the same, against unchecked ones", together("ours"), together("unchecked")),
    against("the same with cdktn", together("cdktnOurs"), together("cdktnGenerated"), 1.3),
    against("loading one construct, against cdktf alone", start("one"), start("cdktf")),
    against("loading one construct, against all of them", start("one"), start("all")),
  ];
}
