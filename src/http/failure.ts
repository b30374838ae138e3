import {
  AnswerLost,
  type ErrorAnswer,
  type HttpError,
  InvalidAnswer,
  NoAnswer,
  RateLimited,
  StatusError,
} from "./errors";
import type { HeaderReader } from "./rate-limit";
import type { Redactor } from "./redact";
import { isRead, type RequestContext } from "./request";
import { isRateLimit, type RetryPolicy, retryTime, type TryEnd } from "./retry-policy";

/** A try that did not bring a 2xx answer, with what may be shown of the answer. */
export type FailedTry =
  | (Extract<TryEnd, { kind: "refused" }> & { readonly answer: ErrorAnswer })
  | Extract<TryEnd, { kind: "failed" }>;

/** The error that a request ends in when this was its last try. */
export function failureOf(policy: RetryPolicy, request: RequestContext, end: FailedTry): HttpError {
  if (end.kind === "failed") {
    const { reason, final } = end.failure;
    if (final === "unreadable" && isRead(request)) return new InvalidAnswer(request, reason);
    return mayBeCarriedOut(request, end) ? new AnswerLost(request, reason) : new NoAnswer(request, reason);
  }
  const retryAt = retryTime(policy, end.refusal, end.limit);
  if (isRateLimit(policy, end.refusal)) return new RateLimited(request, retryAt, end.refusal.messages);
  if (mayBeCarriedOut(request, end)) return new AnswerLost(request, "the server failed", end.answer);
  return new StatusError(request, end.answer, retryAt);
}

/**
 * Whether a write may have changed something although it did not succeed (docs/apis/buddy.md §6.4,
 * docs/apis/northflank.md §5.2).
 */
export function mayBeCarriedOut(request: RequestContext, end: FailedTry): boolean {
  if (isRead(request)) return false;
  return end.kind === "failed" ? end.failure.sent : end.refusal.status >= 500;
}

/** Requests are never redirected: a `base_url` that leads elsewhere is to be corrected. */
export function redirectHint(status: number, header: HeaderReader, redact: Redactor): string | undefined {
  if (status < 300 || status >= 400) return undefined;
  const location = header("location");
  const target =
    location !== undefined && URL.canParse(location)
      ? ` to ${redact(new URL(location).origin)}`
      : " elsewhere";
  return `The server redirects${target}; check the base_url.`;
}

export function requestIdOf(
  names: readonly string[],
  header: HeaderReader,
  redact: Redactor,
): string | undefined {
  const id = names.map(header).find((value) => value !== undefined && /^[\x21-\x7e]{1,200}$/.test(value));
  return id === undefined ? undefined : redact(id);
}
