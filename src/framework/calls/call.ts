import { parseDuration } from "../../checks";
import { DEFAULT_TIMEOUT_MS } from "../schema/operation-fields";
import { isRecord, memberOf, type ObjectValue } from "../values/value";

export type Operation = "create" | "read" | "update" | "delete";

/** What every operation gets beside its values. */
export interface Call {
  /** Aborts when the operation's timeout passes or Terraform is interrupted. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch at which the operation's timeout passes. */
  readonly deadline: number;
  /** What is secret in the objects that the operation is about, for whoever shows texts from outside. */
  readonly secretsAround?: () => readonly string[];
}

/** What every operation needs of the process that it runs in. */
export interface CallSurroundings {
  /** Aborts when Terraform is interrupted. */
  readonly stop: AbortSignal;
  readonly secretsAround?: () => readonly string[];
}

/** Why an operation was cancelled; the reason of its signal. */
export class OperationCancelled extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OperationCancelled";
  }
}

/** Node's timers hold no more than this; a longer one would fire at once. About 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs one operation under its timeout, and under the signal that Terraform's interrupt aborts. It is not abandoned
 * when the signal aborts: it has to answer, with what it knows of what it made (docs/apis/terraform-protocol.md §1.6).
 *
 * @param source - configuration or state whose `timeouts` count
 */
export async function withCall<T>(
  operation: Operation,
  source: ObjectValue,
  { stop, secretsAround }: CallSurroundings,
  run: (call: Call) => Promise<T>,
): Promise<T> {
  const milliseconds = timeoutOf(operation, source);
  const timeout = new AbortController();
  const timer = setTimeout(
    () => {
      timeout.abort(
        new OperationCancelled(
          `It took longer than ${milliseconds / 1000} s. Increase timeouts.${operation}.`,
        ),
      );
    },
    Math.min(milliseconds, LONGEST_TIMER_MS),
  );
  const signal = AbortSignal.any([stop, timeout.signal]);
  try {
    const call = { signal, deadline: Date.now() + milliseconds };
    return await run(secretsAround === undefined ? call : { ...call, secretsAround });
  } catch (thrown) {
    throw whyItEnded(thrown, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** What an aborted request throws says only that it was aborted; why is what the user needs to read. */
export const whyItEnded = (thrown: unknown, signal: AbortSignal): unknown =>
  signal.aborted && isAbort(thrown) ? signal.reason : thrown;

/** By these names errors say that their signal was aborted: Node's own, and the custom of clients. */
const ABORTS: readonly unknown[] = ["AbortError", "Cancelled"];

const isAbort = (thrown: unknown): boolean =>
  typeof thrown === "object" && thrown !== null && "name" in thrown && ABORTS.includes(thrown.name);

function timeoutOf(operation: Operation, source: ObjectValue): number {
  const timeouts = memberOf(source, "timeouts");
  const text = isRecord(timeouts) ? memberOf(timeouts, operation) : null;
  return (typeof text === "string" ? parseDuration(text) : undefined) ?? DEFAULT_TIMEOUT_MS;
}
