import type { NetworkFailure } from "./network-failure";
import type { RateLimitReading } from "./rate-limit";
import type { HttpMethod, Refusal } from "./request";
import type { RetryRule } from "./retry-rule";
import { backoffMs, waitUntilMs } from "./retry-timing";

export interface RetryPolicy {
  /** Requests in all, the first one included. */
  readonly attempts: number;
  readonly rules: Readonly<Record<HttpMethod, RetryRule>>;
  /** Recognises the rate limit in an answer. Default: status 429. */
  readonly isRateLimit?: (refusal: Refusal) => boolean;
  /** A wait that the registry asks for and that is longer fails at once. Default: only the deadline limits it. */
  readonly longestWaitMs?: number;
}

/**
 * The official Buddy client makes 5 retries, the official Truto client 2 (docs/apis/buddy.md §6.4, docs/apis/truto.md
 * §7.4).
 */
export const DEFAULT_ATTEMPTS = 5;

/** How one try ended, as far as retrying is concerned. */
export type TryEnd =
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly limit: RateLimitReading }
  | { readonly kind: "failed"; readonly failure: NetworkFailure };

export type Verdict =
  | { readonly kind: "final" }
  | { readonly kind: "again"; readonly waitMs: number; readonly retryAt: number | undefined };

/** What to do after a try that did not succeed. Knows nothing of deadlines. */
export function judge(policy: RetryPolicy, rule: RetryRule, end: TryEnd, after: AfterTry): Verdict {
  if ((after.counted ?? after.attempt) >= policy.attempts || !mayRepeat(policy, rule, end))
    return { kind: "final" };
  const retryAt = end.kind === "refused" ? retryTime(policy, end.refusal, end.limit) : undefined;
  const waitMs =
    retryAt === undefined
      ? backoffMs(after.attempt, after.random)
      : waitUntilMs(retryAt, after.now, after.random);
  return { kind: "again", waitMs, retryAt };
}

export interface AfterTry {
  /** The number of the try that has ended, from 1. */
  readonly attempt: number;
  /** How many of them count towards the allowed ones. Default: all. */
  readonly counted?: number;
  readonly now: number;
  readonly random: number;
}

function mayRepeat(policy: RetryPolicy, rule: RetryRule, end: TryEnd): boolean {
  switch (end.kind) {
    case "refused":
      return (
        isRateLimit(policy, end.refusal) || (end.refusal.status >= 500 && rule.status(end.refusal.status))
      );
    case "failed":
      if (end.failure.final !== undefined) return false;
      return rule.network === "always" || (rule.network === "unsent" && !end.failure.sent);
  }
}

export function isRateLimit(policy: RetryPolicy, refusal: Refusal): boolean {
  return policy.isRateLimit?.(refusal) ?? refusal.status === 429;
}

/** When the registry wants to be asked again; the end of the window counts only for its rate limit. */
export function retryTime(
  policy: RetryPolicy,
  refusal: Refusal,
  limit: RateLimitReading,
): number | undefined {
  return limit.retryAt ?? (isRateLimit(policy, refusal) ? limit.windowEndsAt : undefined);
}
