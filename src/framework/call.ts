import { DEFAULT_TIMEOUT_MS, parseDuration } from "./operation-fields";
import type { Call } from "./resource";
import { isRecord, type ObjectValue } from "./value";

export type Operation = "create" | "read" | "update" | "delete";

/** Why an operation was cancelled; the reason of its signal. */
export class OperationCancelled extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OperationCancelled";
  }
}

/**
 * Runs one operation under its timeout, and under the signal that Terraform's interrupt aborts.
 *
 * @param source - configuration or state whose `timeouts` count
 */
export async function withCall<T>(
  operation: Operation,
  source: ObjectValue,
  stop: AbortSignal,
  run: (call: Call) => Promise<T>,
): Promise<T> {
  const milliseconds = timeoutOf(operation, source);
  const timeout = new AbortController();
  const timer = setTimeout(() => {
    timeout.abort(
      new OperationCancelled(
        `It took longer than ${String(milliseconds / 1000)} s. Give it more time with timeouts.${operation}.`,
      ),
    );
  }, milliseconds);
  try {
    return await run({
      signal: AbortSignal.any([stop, timeout.signal]),
      deadline: Date.now() + milliseconds,
    });
  } finally {
    clearTimeout(timer);
  }
}

function timeoutOf(operation: Operation, source: ObjectValue): number {
  const timeouts = source.timeouts ?? null;
  const text = isRecord(timeouts) ? timeouts[operation] : null;
  return (typeof text === "string" ? parseDuration(text) : undefined) ?? DEFAULT_TIMEOUT_MS;
}
