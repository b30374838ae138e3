import { parseArgs, types } from "node:util";

export interface BenchOptions {
  /** How many times each short measurement is made: processes, plans of one. */
  readonly shortRuns: number;
  /** The same for long ones: many objects. */
  readonly longRuns: number;
  readonly registries: readonly string[];
  /** How many objects. */
  readonly counts: readonly number[];
  /** Of the registries, in milliseconds. */
  readonly latencies: readonly number[];
  readonly parts: readonly Part[];
  /** Where the results go. */
  readonly json: string;
  readonly html: string;
  /** Results of an earlier run. */
  readonly compare: string | undefined;
}

export const PARTS = ["life", "one", "scale", "synth"] as const;
export type Part = (typeof PARTS)[number];

export const REGISTRIES = ["buddy", "northflank", "truto", "fruxon"] as const;

export const HELP = `Usage: npm run bench -- [options]

Measures the built provider (npm run build) and prints a table of ratios; what is compared is measured in turns.
Medians of 10 runs of what is short and of 3 of what is long. All of it takes hours, --quick less than two minutes.

  --quick               fewer runs, 10 objects, no latency
  --part NAME           only this part: ${PARTS.join(", ")} (may be repeated)
  --registry NAME       only this one: ${REGISTRIES.join(", ")} (may be repeated)
  --count N             numbers of objects (may be repeated; default 10, 100, 1000, 5000)
  --latency MS          latencies of the registries (may be repeated; default 0, 20, 100)
  --json FILE           where the results go (default bench/results.json)
  --html FILE           where the charts go (default bench/report.html)
  --compare FILE        compares with the results of an earlier run
  --help

TERRAFORM_BINARY_NAME names another engine, BENCH_PROVIDER the launch.cjs of another build.
An interrupted run reports what it has measured so far.
`;

/** A mistake in the arguments; the message is for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * @returns undefined where help is asked for
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): BenchOptions | undefined {
  const values = parsed(args);
  if (values.help === true) return undefined;
  const isQuick = values.quick === true;
  return {
    shortRuns: isQuick ? 5 : 10,
    longRuns: isQuick ? 1 : 3,
    registries: chosen("registry", values.registry, REGISTRIES),
    counts: numbers("count", values.count, 1) ?? (isQuick ? [10] : [10, 100, 1_000, 5_000]),
    latencies: numbers("latency", values.latency, 0) ?? (isQuick ? [0] : [0, 20, 100]),
    parts: chosen("part", values.part, PARTS),
    json: values.json ?? "bench/results.json",
    html: values.html ?? "bench/report.html",
    compare: values.compare,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  const texts = { type: "string", multiple: true } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ help: { type: "boolean" }, quick: { type: "boolean" } },
        ...{
          part: texts,
          registry: texts,
          count: texts,
          latency: texts,
          json: text,
          html: text,
          compare: text,
        },
      },
    }).values;
  } catch (error) {
    throw new UsageError(types.isNativeError(error) ? error.message : "the arguments cannot be read");
  }
}

function chosen<Name extends string>(
  option: string,
  given: readonly string[] | undefined,
  all: readonly Name[],
): readonly Name[] {
  if (given === undefined) return all;
  return given.map((name) => {
    const known = all.find((each) => each === name);
    if (known === undefined) throw new UsageError(`--${option} ${name}: must be one of ${all.join(", ")}`);
    return known;
  });
}

function numbers(
  option: string,
  given: readonly string[] | undefined,
  least: number,
): readonly number[] | undefined {
  return given?.map((text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > 100_000)
      throw new UsageError(`--${option} ${text}: must be a whole number from ${least} to 100000`);
    return number;
  });
}
