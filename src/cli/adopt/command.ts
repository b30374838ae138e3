import { Command, Option } from "commander";
import { readFileSync } from "node:fs";
import { visible, visibleLines } from "../../text";
import { interruptible } from "../process";
import { createProgress } from "../progress";
import { REGISTRIES } from "../registries";
import type * as Run from "./run";

type AdoptOptions = Run.AdoptOptions;

const EXAMPLES = `
Reads every object of the registries for which the environment has a token, and writes a program that imports them. Their
credentials stay where they are (external_credentials), so applying the program changes nothing in the registries.

Exit code: 0 everything was read, 1 an error, or something could not be read.

Examples:
  integrations adopt --dry-run                             the list of what would be written
  integrations adopt --out infrastructure                  TypeScript with the constructs
  integrations adopt --hcl --registry buddy --domain acme
  terraform state pull | integrations adopt --state -      only what is not managed yet
  integrations adopt --with-secrets                        credentials from the environment; lists the names to supply`;

/** `integrations adopt`: writes a program for existing objects. */
export function adoptCommand(end: (code: number) => void): Command {
  return new Command("adopt")
    .summary("write a program that imports the existing objects of the registries; read-only")
    .description("Writes a program with import configuration for existing objects.")
    .option("--out <folder>", "folder for the program", "adopted")
    .addOption(
      new Option("--registry <name>", "only this registry (repeatable; default: all with a token)")
        .choices(REGISTRIES)
        .argParser(gathered)
        .default([]),
    )
    .option("--domain <handle>", "only this Buddy workspace (repeatable)", gathered, [])
    .option(
      "--state <file>",
      "state whose objects are omitted; - is standard input (repeatable)",
      gathered,
      [],
    )
    .option("--hcl", "write HCL instead of TypeScript", false)
    .option("--cdktn", "write for cdktn instead of cdktf", false)
    .option(
      "--with-secrets",
      "read the credentials from the environment instead of leaving them where they are",
      false,
    )
    .option("--dry-run", "only list what would be written", false)
    .option("--force", "overwrite files that this command did not write", false)
    .addHelpText("after", EXAMPLES)
    .action(async (options: AdoptOptions) => {
      end(await interruptible((signal) => run(options, signal)));
    });
}

async function run(options: AdoptOptions, signal: AbortSignal): Promise<number> {
  const unknown = options.registry.filter((name) => !REGISTRIES.some((each) => each === name));
  if (unknown.length > 0)
    throw new Error(`There is no registry ${unknown.join(", ")}. Allowed: ${REGISTRIES.join(", ")}.`);
  const progress = createProgress(process.stderr, process.env, "Found");
  // Loaded only when the command runs, because it loads the provider.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { adopt } = require("./run") as typeof Run;
  try {
    const outcome = await adopt(options, {
      environment: process.env,
      signal,
      progress,
      readInput: () => readFileSync(0, "utf8"),
    });
    progress.end();
    process.stdout.write(visibleLines(summaryOf(outcome, options)));
    return outcome.problems.length > 0 ? 1 : 0;
  } catch (thrown) {
    progress.end();
    if (!signal.aborted) throw thrown;
    process.stderr.write("Interrupted: nothing was written.\n");
    return 1;
  }
}

/** What was found, and what to do next. */
export function summaryOf(
  { adopted, skipped, problems, program }: Run.Outcome,
  options: AdoptOptions,
): string {
  const list = adopted.map(({ type, id, name }) => `  ${type}  ${visible(id)}  ${visible(name)}`);
  const files = program.files.map(({ name }) => `  ${options.out}/${name}`);
  return [
    ...(options.dryRun ? list : []),
    `${adopted.length} to adopt, ${skipped} already in a state.`,
    ...problems.map((text) => `Not read: ${text}`),
    ...(options.dryRun || adopted.length === 0 ? [] : ["Written:", ...files]),
    ...(program.variables.length === 0
      ? []
      : ["To supply:", ...program.variables.map((name) => `  ${name}`)]),
    "",
  ].join("\n");
}

const gathered = (value: string, before: readonly string[]): readonly string[] => [...before, value];
