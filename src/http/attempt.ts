import { type AnswerKind, readBody, UnreadableAnswer } from "./answer-body";
import { type NetworkFailure, networkFailure, timedOut } from "./network-failure";
import type { HeaderReader } from "./rate-limit";
import type { Transport } from "./transport";

/** One request as it goes out. `headers` and `body` hold secrets. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface ReceivedAnswer {
  readonly kind: "answer";
  readonly status: number;
  readonly header: HeaderReader;
  readonly text: string;
}

export type AttemptEnd =
  | ReceivedAnswer
  | { readonly kind: "failed"; readonly failure: NetworkFailure }
  | { readonly kind: "cancelled" };

export interface AttemptLimits {
  readonly timeoutMs: number;
  /** How much of an answer is read. */
  readonly answerKind: AnswerKind;
  /** Whether the operation is over then. */
  readonly isLast: boolean;
  /** Breaks the request off. */
  readonly signal: AbortSignal | undefined;
}

/** Sends a request once and reads the whole answer. Never rejects. */
export async function attempt(
  transport: Transport,
  outgoing: Outgoing,
  limits: AttemptLimits,
): Promise<AttemptEnd> {
  if (limits.signal?.aborted === true) return { kind: "cancelled" };
  const controller = new AbortController();
  const brokenOff: { by?: "time" | "caller" } = {};
  const breakOff = (by: "time" | "caller"): void => {
    brokenOff.by ??= by;
    controller.abort();
  };
  const timer = setTimeout(() => {
    breakOff("time");
  }, limits.timeoutMs);
  const cancel = (): void => {
    breakOff("caller");
  };
  limits.signal?.addEventListener("abort", cancel, { once: true });
  try {
    return await send(transport, outgoing, limits.answerKind, controller.signal);
  } catch (error) {
    if (brokenOff.by === "caller") return { kind: "cancelled" };
    if (brokenOff.by === "time") return { kind: "failed", failure: timedOut(limits) };
    const failure = error instanceof UnreadableAnswer ? error.failure : networkFailure(error);
    return { kind: "failed", failure };
  } finally {
    clearTimeout(timer);
    limits.signal?.removeEventListener("abort", cancel);
  }
}

async function send(
  transport: Transport,
  outgoing: Outgoing,
  answerKind: AnswerKind,
  signal: AbortSignal,
): Promise<ReceivedAnswer> {
  const { method, url, headers, body } = outgoing;
  const answer = await transport(url, {
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
    signal,
    // A followed redirect would turn a POST into a GET, or carry a body with credentials elsewhere.
    redirect: "manual",
  });
  const text = await readBody(answer, answerKind);
  return {
    kind: "answer",
    status: answer.status,
    header: (name) => answer.headers.get(name) ?? undefined,
    text,
  };
}
