// `npm run bench`: see HELP in options.ts.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { openEmulator } from "./emulator/emulator";
import { HELP, readOptions, UsageError, type BenchOptions } from "./options";
import { isMissed, readResults, type Metric, type Results } from "./report/metrics";
import { pageOf } from "./report/page";
import { tableOf } from "./report/table";
import { measure } from "./run";

const INTERRUPTED = 130;

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  // Before hours are spent.
  const earlier = options.compare === undefined ? undefined : earlierResults(options.compare);
  const engine = engineVersion();
  const metrics: Metric[] = [];
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  await collect(options, metrics, interrupted.signal);
  const results: Results = {
    taken: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
    node: process.version,
    engine,
    cpus: availableParallelism(),
    complete: !interrupted.signal.aborted,
    metrics,
  };
  writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(options.html, pageOf(results, earlier));
  process.stdout.write(`${tableOf(results, earlier)}\n\n${options.json}, ${options.html}\n`);
  if (interrupted.signal.aborted) return INTERRUPTED;
  return metrics.some(isMissed) ? 2 : 0;
}

/** What was measured before an interruption counts. */
async function collect(options: BenchOptions, metrics: Metric[], signal: AbortSignal): Promise<void> {
  const emulator = await openEmulator();
  const say = (line: string): void => void process.stderr.write(`… ${line}\n`);
  try {
    for await (const part of measure(options, { emulator, signal, say })) {
      metrics.push(...part);
      if (signal.aborted) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    emulator.close();
  }
}

function earlierResults(file: string): Results {
  try {
    return readResults(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--compare ${file}: ${error instanceof Error ? error.message : "cannot be read"}`);
  }
}

function engineVersion(): string {
  const engine = process.env.TERRAFORM_BINARY_NAME ?? "terraform";
  const { stdout, error } = spawnSync(engine, ["version"], { encoding: "utf8" });
  if (error !== undefined) throw new UsageError(`${engine} cannot be started: ${error.message}`);
  return stdout.split("\n")[0] ?? engine;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      error instanceof UsageError ? `${reason}\nSee --help.\n` : `npm run bench: ${reason}\n`,
    );
    process.exitCode = 1;
  },
);
