import { leastRequests } from "../engine/least";
import type { Measured, Step } from "../engine/scale";
import { median, medians, ratio } from "../statistics";
import type { Metric, Unit } from "./metrics";

type Times = Readonly<Record<string, number>>;

const metric = (name: string, value: number | undefined, unit: Unit, goal?: number): readonly Metric[] =>
  value === undefined || Number.isNaN(value)
    ? []
    : [{ name, value, unit, ...(goal === undefined ? {} : { goal }) }];

/** What is measured of one process, by what it is asked for. */
export interface Lives {
  readonly node: readonly Times[];
  readonly bare: readonly Times[];
  readonly schema: readonly Times[];
  readonly plan: readonly Times[];
}

/** Phases of a process in which it was only asked for its schema, and of one that planned. */
const PHASES = ["handshake", "connected", "schema", "configured", "validated", "planned", "ending"] as const;

export function lifeMetrics(lives: Lives): readonly Metric[] {
  const [node, bare] = [medians(lives.node), medians(lives.bare)];
  const [schema, plan] = [medians(lives.schema), medians(lives.plan)];
  const against = (value: number | undefined, reference: number | undefined) =>
    value === undefined || reference === undefined ? undefined : ratio(value, reference);
  return [
    ...metric(
      "process: schema answered, against a bare server's answer",
      against(schema.schema, bare.schema),
      "×",
      1.3,
    ),
    ...metric(
      "process: one object planned, against a bare server's answer",
      against(plan.planned, bare.schema),
      "×",
      2,
    ),
    ...metric("process: CPU until the schema, against a bare server", against(schema.cpu, bare.cpu), "×"),
    ...metric(
      "process: CPU until one object is planned, against a bare server",
      against(plan.cpu, bare.cpu),
      "×",
    ),
    ...metric("process: schema answered, against node -e 0", against(schema.schema, node.ended), "×"),
    ...metric("process: bare server, first answer", bare.schema, "ms"),
    ...metric("process: node -e 0", node.ended, "ms"),
    ...PHASES.flatMap((phase) => metric(`process that plans: ${phase}`, plan[phase], "ms")),
    ...metric("process that plans: memory", plan.memory, "MB"),
  ];
}

/** A plan of one object that is as planned, and one of the engine's own. */
export function oneMetrics(provider: readonly Times[], builtin: readonly Times[]): readonly Metric[] {
  const [ours, theirs] = [medians(provider), medians(builtin)];
  return [
    ...metric("plan of one: against terraform_data", ratio(ours.wall ?? NaN, theirs.wall ?? NaN), "×"),
    ...metric("plan of one: wall", ours.wall, "ms"),
    ...metric("plan of one: provider CPU", ours.cpu, "ms"),
    ...metric("plan of one: terraform_data, wall", theirs.wall, "ms"),
  ];
}

/** Runs of one step over many objects. */
export interface ScaleRuns {
  readonly registry: string;
  readonly count: number;
  /** Of the registry, in milliseconds. */
  readonly latency: number;
  readonly step: Step;
  readonly runs: readonly Measured[];
}

/** Provider CPU is for each object beyond what starting takes, which is most of it where there are few. */
const LEAST_FOR_GOALS = 500;

export function scaleMetrics({ registry, count, latency, step, runs }: ScaleRuns): readonly Metric[] {
  const of = (name: keyof Measured): number => median(runs.map((run) => run[name]));
  const at = `${registry}, ${step} of ${count} at ${latency} ms`;
  const isLarge = count >= LEAST_FOR_GOALS;
  return [
    ...metric(`wall: ${at}`, of("wall"), "ms"),
    ...metric(`provider CPU for each object: ${at}`, of("cpu") / count, "ms", isLarge ? 3 : undefined),
    ...metric(`memory: ${at}`, of("memory"), "MB", isLarge ? 250 : undefined),
    ...metric(`requests: ${at}`, of("requests"), "requests"),
    ...metric(
      `requests, against the least: ${at}`,
      ratio(of("requests"), leastRequests(registry, step, count)),
      "×",
    ),
  ];
}

/** How much longer ten times as many objects take; linear is 10. */
export function growthMetrics(scale: readonly ScaleRuns[]): readonly Metric[] {
  return scale.flatMap((large) => {
    const small = scale.find(
      (each) =>
        each.registry === large.registry &&
        each.latency === large.latency &&
        each.step === large.step &&
        each.count * 10 === large.count &&
        each.count >= 100,
    );
    if (small === undefined) return [];
    const wall = ({ runs }: ScaleRuns): number => median(runs.map((run) => run.wall));
    const name = `growth: ${large.registry}, ${large.step} of ${large.count} at ${large.latency} ms, against ${small.count}`;
    return metric(name, ratio(wall(large), wall(small)), "×", 11);
  });
}
