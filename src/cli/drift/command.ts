import { Command, InvalidArgumentError, Option } from "commander";
import { readFileSync } from "node:fs";
import { interruptible, isInterrupted, screenOf } from "../process";
import { createProgress } from "../progress";
import { FORMATS, outputIn, type Output } from "./outputs/formats";
import type * as Outputs from "./outputs";
import type * as Run from "./run";

interface Given extends Run.DriftOptions {
  readonly output: readonly Output[];
}

const EXAMPLES = `
Reads the state and each object from its registry with the tokens in the environment (BUDDY_TOKEN, NORTHFLANK_TOKEN,
TRUTO_TOKEN, FRUXON_TOKEN), and compares them. It only reads, and needs no variables and no secrets.
A provider block with the alias "eu" uses BUDDY_TOKEN__EU if it is set.

Exit code: 0 in sync, 1 error or incomplete, 2 drift, 3 unapplied changes only, 4 both.

Examples:
  integrations drift                                      all stacks of the program, or this folder
  integrations drift --stack production --output markdown=drift.md --output html=drift.html
  terraform state pull | integrations drift --state -
  integrations drift --plan --unmanaged --history .drift --fail-after 2
  integrations drift --ignore 'integrations_buddy_integration.hub.note'`;

/** `integrations drift`: compares states with the registries. */
export function driftCommand(end: (code: number) => void): Command {
  return new Command("drift")
    .summary("compare the state with the registries; read-only")
    .description(
      "Finds objects that were changed or deleted outside of the configuration, or whose credentials may have been replaced.",
    )
    .option("-C, --chdir <folder>", "folder of the program or configuration", ".")
    .option(
      "--state <file>",
      "state file to read instead of running the engine; - is standard input (repeatable)",
      gathered,
      [],
    )
    .option("--stack <name>", "only this stack of the program (repeatable)", gathered, [])
    .option("--synth", "synthesize the program first", false)
    .option("--init", "run the engine's init in each folder first", false)
    .option("--plan", "also plan, and report changes of the program that have not been applied", false)
    .option("--unmanaged", "also list objects of the registries that are in none of the states", false)
    .option(
      "--ignore <address[.attribute]>",
      "difference to ignore; * matches any text (repeatable)",
      gathered,
      [],
    )
    .option("--ignore-file <file>", "rules with reasons and dates (default: .driftignore, if it exists)")
    .addOption(
      new Option("-o, --output <format[=file]>", `${FORMATS.join(", ")} (repeatable)`)
        .argParser(outputs)
        .default([{ format: "table", file: undefined }], "table"),
    )
    .option("--history <folder>", "folder of earlier reports; this report is added")
    .addOption(
      new Option(
        "--fail-after <runs>",
        "drift affects the exit code only after so many consecutive reports; requires --history",
      )
        .argParser(positive)
        .default(1),
    )
    .addOption(
      new Option("--parallelism <number>", "how many stacks, and objects of each, are read at the same time")
        .argParser(positive)
        .default(10),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (options: Given) => {
      end(await interruptible((signal) => run(options, signal)));
    });
}

async function run(options: Given, signal: AbortSignal): Promise<number> {
  const { env: environment } = process;
  if (options.failAfter > 1 && options.history === undefined) {
    throw new Error("--fail-after counts earlier reports. Set their folder with --history.");
  }
  const progress = createProgress(process.stderr, environment, "Reading");
  // Loaded only when the command runs, because it loads the provider.
  /* eslint-disable @typescript-eslint/no-require-imports */
  const { drift } = require("./run") as typeof Run;
  const { writeOutputs } = require("./outputs") as typeof Outputs;
  /* eslint-enable */
  try {
    const report = await drift(options, {
      environment,
      signal,
      progress,
      readInput: () => readFileSync(0, "utf8"),
      now: () => new Date(),
    });
    progress.end();
    writeOutputs(report, options.output, screenOf(process.stdout, environment), (text) =>
      process.stdout.write(text),
    );
    return report.exit_code;
  } catch (thrown) {
    progress.end();
    if (!isInterrupted(signal)) throw thrown;
    process.stderr.write("Interrupted: nothing was changed, and there is no report.\n");
    return 1;
  }
}

const gathered = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The first output that the user sets replaces the default. */
function outputs(value: string, before: readonly Output[]): readonly Output[] {
  const output = outputIn(value);
  if (output === undefined)
    throw new InvalidArgumentError(`Use ${FORMATS.join(", ")}, or one of them with =FILE.`);
  const isDefault = before.length === 1 && !GIVEN.has(before);
  const all = isDefault ? [output] : [...before, output];
  GIVEN.add(all);
  return all;
}

/** Lists of outputs that the user set, to distinguish them from the default. */
const GIVEN = new WeakSet<readonly Output[]>();

function positive(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("Use a whole number above 0.");
}
