/** One result of the bench. Its name stays the same from run to run, so that runs can be compared. */
export interface Metric {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  /** The most that it should be. */
  readonly goal?: number;
}

/** `×`: how many times as much as what is named after "against". */
export type Unit = "×" | "ms" | "MB" | "requests";

/** What a run was made with, and what came of it. */
export interface Results {
  readonly taken: string;
  readonly node: string;
  readonly engine: string;
  readonly cpus: number;
  /** False where the run was interrupted. */
  readonly complete: boolean;
  readonly metrics: readonly Metric[];
}

/** A metric in two runs. */
export interface Compared extends Metric {
  readonly before: number | undefined;
  /** By which part of the earlier value it differs: 0.1 is a tenth more. */
  readonly change: number | undefined;
}

/** Metrics that only the earlier run has are left out. */
export function compare(now: readonly Metric[], earlier: readonly Metric[]): readonly Compared[] {
  const known = new Map(earlier.map(({ name, unit, value }) => [`${name} ${unit}`, value]));
  return now.map((metric) => {
    const before = known.get(`${metric.name} ${metric.unit}`);
    const change = before === undefined || before === 0 ? undefined : (metric.value - before) / before;
    return { ...metric, before, change };
  });
}

/** By what stands before the colon, in the order of the first of each. */
export function inGroups<M extends Metric>(metrics: readonly M[]): ReadonlyMap<string, readonly M[]> {
  const groups = new Map<string, M[]>();
  for (const metric of metrics) {
    const title = metric.name.split(":")[0] ?? "";
    groups.set(title, [...(groups.get(title) ?? []), metric]);
  }
  return groups;
}

export const isMissed = ({ value, goal }: Metric): boolean => goal !== undefined && value > goal;

/** @throws Error where a text is no result of the bench */
export function readResults(text: string): Results {
  const read = JSON.parse(text) as Partial<Results>;
  if (!Array.isArray(read.metrics) || typeof read.taken !== "string") {
    throw new Error("this is no result of npm run bench");
  }
  return read as Results;
}
