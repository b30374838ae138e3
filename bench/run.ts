import type { BenchEmulator } from "./emulator/emulator";
import { measureLives } from "./life/life";
import { measureOne } from "./engine/one";
import { measureLife, STEPS } from "./engine/scale";
import type { Usage } from "./engine/workspace";
import type { BenchOptions, Part } from "./options";
import { growthMetrics, lifeMetrics, oneMetrics, scaleMetrics, type ScaleRuns } from "./report/collect";
import type { Metric } from "./report/metrics";
import { measureSynth } from "./synth";

export interface Surroundings {
  readonly emulator: BenchEmulator;
  /** Aborted when the bench is interrupted. */
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Measures, and yields what has come of it, part by part. */
export async function* measure(
  options: BenchOptions,
  around: Surroundings,
): AsyncGenerator<readonly Metric[]> {
  const isWanted = (part: Part): boolean => options.parts.includes(part);
  if (isWanted("life")) {
    around.say(`processes, ${options.shortRuns} of each`);
    yield lifeMetrics(await measureLives(around.emulator, options.shortRuns));
  }
  if (isWanted("one")) {
    around.say(`plans of one object, ${options.shortRuns} of each`);
    const { provider, builtin } = await measureOne(around, options.shortRuns);
    yield oneMetrics(provider.map(asTimes), builtin.map(asTimes));
  }
  if (isWanted("synth")) {
    around.say("synth");
    yield await measureSynth(options.longRuns);
  }
  if (isWanted("scale")) yield* measureScale(options, around);
}

const asTimes = (usage: Usage): Readonly<Record<string, number>> => ({ ...usage });

async function* measureScale(
  { registries, counts, latencies, longRuns }: BenchOptions,
  around: Surroundings,
): AsyncGenerator<readonly Metric[]> {
  const scale: ScaleRuns[] = [];
  for (const latency of latencies) {
    await around.emulator.setLatency(latency);
    for (const count of counts) {
      for (const registry of registries) {
        around.say(`${registry}: create, plan, change, destroy of ${count} at ${latency} ms`);
        const lives: Awaited<ReturnType<typeof measureLife>>[] = [];
        for (let run = 0; run < longRuns; run++) lives.push(await measureLife(registry, count, around));
        const steps = STEPS.map((step) => ({
          registry,
          count,
          latency,
          step,
          runs: lives.map((life) => life[step]),
        }));
        scale.push(...steps);
        yield steps.flatMap(scaleMetrics);
      }
    }
  }
  yield growthMetrics(scale);
}
