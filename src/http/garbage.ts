import { memoryUsage } from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What a provider takes without large answers is about half of it. */
const MUCH = 128 * 1024 * 1024;

let collect: (() => void) | undefined;

/**
 * Gives back what the answer before took. Left to itself, the engine lets some hundred megabytes of it gather first, on
 * the assumption that the machine's memory is all its own. Does nothing while the process is small.
 */
export function collectGarbage(): void {
  if (memoryUsage.rss() < MUCH) return;
  collect ??= collectorOf();
  collect();
}

/** The engine's own collector, which programs get only from a context that was made after this flag was set. */
function collectorOf(): () => void {
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  return typeof found === "function" ? () => void Reflect.apply(found, undefined, []) : () => undefined;
}
