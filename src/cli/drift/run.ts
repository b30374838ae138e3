import { readFileSync } from "node:fs";
import { createProviderReader, type ProviderReader } from "../../framework/calls/reader";
import { integrations } from "../../provider";
import { version } from "../../version";
import { codeOf } from "../error-code";
import { createEngine, type Engine, initialised, pulledState } from "../engine";
import { inParallel } from "../parallel";
import type { Progress } from "../progress";
import { stacksIn } from "../stacks";
import { environmentFor } from "./aliases";
import { compared } from "./compare";
import { courseOf, earlierReports, keep, withHistory } from "./history";
import { ignoreRulesIn, withIgnored } from "./ignore";
import { unappliedIn } from "./plan";
import { completed, type Report, type ReportedStack } from "./report";
import { objectsIn, type StateObject } from "./state";
import { unmanagedIn } from "./unmanaged";

export interface DriftOptions {
  readonly chdir: string;
  /** State files, `-` for standard input; if empty, the engine reads the states. */
  readonly state: readonly string[];
  readonly stack: readonly string[];
  readonly synth: boolean;
  readonly init: boolean;
  readonly plan: boolean;
  readonly unmanaged: boolean;
  readonly ignore: readonly string[];
  readonly ignoreFile?: string | undefined;
  readonly history?: string | undefined;
  readonly failAfter: number;
  /** How many stacks, and how many objects of each, are read at the same time. */
  readonly parallelism: number;
}

export interface DriftContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly readInput: () => string;
  readonly now: () => Date;
}

interface Source {
  readonly name: string;
  readonly stateText: () => Promise<string>;
  readonly unapplied?: () => Promise<NonNullable<ReportedStack["unapplied"]>>;
}

/**
 * Compares states with the registries. Only reads.
 *
 * @throws Error with a message for the user
 */
export async function drift(options: DriftOptions, context: DriftContext): Promise<Report> {
  const { environment, signal, progress } = context;
  const rules = ignoreRulesIn(options.ignoreFile, options.ignore);
  const sources = await sourcesOf(options, context, createEngine(environment, signal));
  const readers = new Map<string, Promise<ProviderReader>>();
  const readerFor = (alias: string | undefined): Promise<ProviderReader> => {
    const own = environmentFor(alias, environment);
    const key = own === environment ? "" : (alias ?? "");
    const made = readers.get(key) ?? createProviderReader(integrations, { environment: own });
    readers.set(key, made);
    return made;
  };
  const onStop = (): void => {
    for (const reader of readers.values()) void reader.then((each) => each.stop());
  };
  signal.addEventListener("abort", onStop);
  try {
    const all: StateObject[] = [];
    const read = await inParallel(sources, options.parallelism, async (source): Promise<ReportedStack> => {
      try {
        const objects = objectsIn(await source.stateText(), source.name);
        all.push(...objects);
        progress.expect(objects.length);
        const told = await inParallel(objects, options.parallelism, async (object) => {
          const found = await compared(await readerFor(object.alias), object);
          progress.done(object.address);
          return found;
        });
        const unapplied = await source.unapplied?.();
        return { name: source.name, objects: told, ...(unapplied === undefined ? {} : { unapplied }) };
      } catch (thrown) {
        return { name: source.name, error: messageOf(thrown), objects: [] };
      }
    });
    signal.throwIfAborted();
    const found = options.unmanaged
      ? await unmanagedIn(
          await readerFor(undefined),
          read.flatMap(({ objects }) => objects),
          all,
        )
      : undefined;
    return reported(read, found, { options, rules, now: context.now() });
  } finally {
    signal.removeEventListener("abort", onStop);
  }
}

async function sourcesOf(
  options: DriftOptions,
  context: DriftContext,
  engine: Engine,
): Promise<readonly Source[]> {
  if (options.state.length > 0) {
    if (options.plan)
      throw new Error("--plan runs the engine in a folder, so it cannot be combined with --state.");
    return options.state.map((file) => ({
      name: file === "-" ? "standard input" : file,
      stateText: async () => (file === "-" ? context.readInput() : textOf(file)),
    }));
  }
  const { chdir, stack: only, synth } = options;
  const stacks = await stacksIn({ chdir, only, synth }, context);
  return stacks.map((stack) => ({
    name: stack.name,
    stateText: async () => {
      if (options.init) await initialised(engine, stack.folder);
      return pulledState(engine, stack.folder);
    },
    ...(options.plan ? { unapplied: () => unappliedIn(engine, stack.folder) } : {}),
  }));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === "ENOENT") throw new Error(`There is no state file ${file}.`);
    if (code === "EACCES") throw new Error(`You have no permission to read the state file ${file}.`);
    throw new Error(`The state file ${file} cannot be read (${code ?? "unknown"}).`);
  }
}

interface Settings {
  readonly options: DriftOptions;
  readonly rules: ReturnType<typeof ignoreRulesIn>;
  readonly now: Date;
}

function reported(
  read: readonly ReportedStack[],
  found: Awaited<ReturnType<typeof unmanagedIn>> | undefined,
  { options, rules, now }: Settings,
): Report {
  const { history, failAfter } = options;
  const { stacks: marked, ignore_rules } = withIgnored(read, rules, now);
  const generated_at = now.toISOString();
  const earlier = history === undefined ? [] : earlierReports(history);
  const stacks = history === undefined ? marked : withHistory(marked, earlier, generated_at);
  const report = completed(
    {
      generated_at,
      stacks,
      ...(found === undefined ? {} : { unmanaged: found.unmanaged }),
      problems: found?.problems ?? [],
      ignore_rules: {
        expired: [...ignore_rules.expired],
        unused: [...ignore_rules.unused],
      },
      ...(history === undefined ? {} : { history: courseOf(earlier, { generated_at, stacks }) }),
    },
    `integrations ${version}`,
    failAfter,
  );
  if (history !== undefined) keep(history, report);
  return report;
}

const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : "Unexpected error.";
