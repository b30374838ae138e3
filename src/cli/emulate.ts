import { Command, InvalidArgumentError, Option } from "commander";
import { visibleLines } from "../text";
import { startEmulator, type Emulator, type EmulatorOptions } from "../emulator";
import { codeOf } from "./error-code";
import { starterOf, surroundings, whenEnded } from "./starter";

export interface EmulateOptions {
  /** 0: any free port. */
  readonly port: number;
  /** Milliseconds. */
  readonly latency: number;
  /** Requests per window and token; undefined: as many as you like. */
  readonly rateLimit?: number | undefined;
  /** Seconds. */
  readonly rateLimitWindow: number;
  readonly lenient: boolean;
  readonly exposeSecrets: boolean;
  /** undefined: the state ends with the process. */
  readonly stateFile?: string | undefined;
  readonly format: "text" | "json";
}

/** What the command needs from its process. */
export interface EmulateEnvironment {
  readonly print: (line: string) => void;
  /** For what goes wrong while the emulator continues to run. */
  readonly warn: (message: string) => void;
  /** Ends the emulator when it aborts. */
  readonly stop: AbortSignal;
}

/**
 * Runs the emulator until `stop` aborts. Prints how to reach it once it answers: in JSON format one line, in text
 * format one line per variable. Rejects with a message for the user if the port is not available.
 */
export async function serveEmulator(
  options: EmulateOptions,
  { print, warn, stop }: EmulateEnvironment,
): Promise<void> {
  const started = startEmulator({ ...emulatorOptions(options), onStateFileProblem: warn });
  const emulator = await started.catch((error: unknown) => {
    throw startError(error, options.port);
  });
  const lines = options.format === "json" ? [jsonLine(emulator)] : textLines(emulator);
  lines.forEach(print);
  await aborted(stop);
  await emulator.close();
}

function emulatorOptions(options: EmulateOptions): EmulatorOptions {
  const { port, latency, rateLimit, rateLimitWindow, lenient, exposeSecrets, stateFile } = options;
  return {
    port,
    page: true,
    stateFile,
    latency,
    exposeSecrets,
    rateLimit: rateLimit === undefined ? undefined : { requests: rateLimit, windowSeconds: rateLimitWindow },
    buddy: { mode: lenient ? "lenient" : "strict" },
    fruxon: { mode: lenient ? "lenient" : "strict" },
    northflank: { mode: lenient ? "lenient" : "strict" },
    truto: { mode: lenient ? "lenient" : "strict" },
  };
}

function jsonLine({ url, controlUrl, pageUrl, environment }: Emulator): string {
  return JSON.stringify({ url, page: pageUrl, control: controlUrl, environment });
}

function textLines({ url, controlUrl, pageUrl = "", environment }: Emulator): string[] {
  return [
    `Emulator listening on ${url} (control: ${controlUrl}). Ctrl+C stops it.`,
    `Open ${pageUrl} in a browser to see and change what it stores.`,
    "Point the provider at it:",
    ...Object.entries(environment).map(([name, value]) => `  export ${name}=${value}`),
  ];
}

function startError(error: unknown, port: number): Error {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return new Error(
        `Port ${port} on 127.0.0.1 is in use. Choose another port with --port, or omit --port for a free port.`,
      );
    case "EACCES":
      return new Error(`You are not allowed to use port ${port}. Choose a port above 1023 with --port.`);
    case undefined:
    default:
      return error instanceof Error ? error : new Error("The emulator did not start.");
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** `integrations emulate`: the registries on loopback until Ctrl+C, SIGTERM or the end of the npx that started it. */
export function emulateCommand(): Command {
  return new Command("emulate")
    .summary("run emulated registries on this machine, for experiments and tests")
    .description(
      "Runs emulated registries on 127.0.0.1 with a demo workspace in each.\nThey are as strict as the " +
        "registries' documentation and accept only fake tokens. What is sent to them is stored in memory, or in\n" +
        "the file of --state-file, which then contains all of it, credentials included.",
    )
    .addOption(
      new Option("-p, --port <number>", "port on 127.0.0.1; 0 selects a free port")
        .argParser(wholeNumber(0, 65_535))
        .default(0, "0, a free one"),
    )
    .addOption(
      new Option("--latency <ms>", "delay of every response in milliseconds")
        .argParser(wholeNumber(0, 600_000))
        .default(0),
    )
    .addOption(
      new Option(
        "--rate-limit <requests>",
        "maximum number of requests per window and token (default: the registry's documented limit, if any)",
      ).argParser(wholeNumber(0, 1_000_000)),
    )
    .addOption(
      new Option("--rate-limit-window <seconds>", "length of the window in seconds")
        .argParser(wholeNumber(1, 86_400))
        .default(60),
    )
    .option("--lenient", "accept requests that a lenient server might accept", false)
    .option("--state-file <file>", "file that the objects are restored from and saved to (mode 0600)")
    .option("--expose-secrets", "show stored credentials and request bodies on the control path", false)
    .addOption(
      new Option("--format <format>", "output format of the addresses: text, or json on one line")
        .choices(["text", "json"])
        .default("text"),
    )
    .showHelpAfterError("(run with --help for the allowed options)")
    .addHelpText("after", EXAMPLES)
    .action(async (options: EmulateOptions) => {
      await serveEmulator(options, {
        print: (line) => console.log(line),
        warn: (message) => console.error(`Warning: ${visibleLines(message)}`),
        stop: stopSignal(options),
      });
    });
}

const EXAMPLES = `
Examples:
  $ integrations emulate --port 4010
  $ integrations emulate --latency 300 --rate-limit 60
  $ integrations emulate --state-file emulator.json
  $ integrations emulate --format json

Faults on demand, while it runs:
  $ curl -X POST <control>/buddy/faults -H 'Content-Type: application/json' \\
      -d '{"match":{"method":"POST"},"fault":{"kind":"answer","status":503}}'
`;

/**
 * Aborted by Ctrl+C, by SIGTERM and by the end of the process that started the emulator; a second signal ends the process
 * at once, as usual. SIGHUP, from a terminal that closes, does so the first time unless there is a state to save.
 */
function stopSignal({ stateFile }: EmulateOptions): AbortSignal {
  const stop = new AbortController();
  const abort = () => stop.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, abort);
  if (stateFile !== undefined) process.once("SIGHUP", abort);
  const starter = starterOf(surroundings());
  if (starter !== undefined) whenEnded(starter, abort);
  return stop.signal;
}

function wholeNumber(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= min && number <= max) return number;
    throw new InvalidArgumentError(`Use a whole number from ${min} to ${max}.`);
  };
}
