import colors from "picocolors";
import type { Screen } from "./drift/outputs";

/** Runs a command that Ctrl+C and SIGTERM abort; a second one ends the process at once, as usual. */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  for (const signal of SIGNALS) process.once(signal, abort);
  try {
    return await run(stop.signal);
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, abort);
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Whether the user ended it. A function, because the compiler does not expect a signal to change. */
export const isInterrupted = (signal: AbortSignal): boolean => signal.aborted;

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a stream can show: NO_COLOR, FORCE_COLOR, TERM and pipelines are honoured. */
export const screenOf = (
  { isTTY = false, columns = 120 }: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Screen => ({
  colour:
    (environment.NO_COLOR ?? "") === "" &&
    (isTTY || (environment.FORCE_COLOR ?? "") !== "") &&
    colors.isColorSupported,
  width: columns,
});
