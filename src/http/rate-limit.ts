import { type ResetUnit, resetAt, retryAfterAt } from "./retry-timing";

/** Names of a registry's rate-limit headers, in any case. */
export interface RateLimitHeaders {
  readonly remaining: string;
  readonly reset: string;
  /** How many requests a window has. Default: not told. */
  readonly limit?: string;
  readonly resetUnit: ResetUnit;
}

export type HeaderReader = (name: string) => string | undefined;

/** What one answer says about the rate limit. Times are milliseconds since the epoch by our clock. */
export interface RateLimitReading {
  /** Requests left in the window; only together with its end, because alone it never refills. */
  readonly window:
    { readonly remaining: number; readonly endsAt: number; readonly limit?: number | undefined } | undefined;
  readonly windowEndsAt: number | undefined;
  readonly retryAt: number | undefined;
}

export function readRateLimit(
  names: RateLimitHeaders | undefined,
  header: HeaderReader,
  now: number,
): RateLimitReading {
  const date = header("date");
  const retryAt = retryAfterAt(header("retry-after"), date, now);
  if (names === undefined) return { window: undefined, windowEndsAt: undefined, retryAt };
  const endsAt = resetAt(header(names.reset), names.resetUnit, date, now);
  const remaining = wholeNumber(header(names.remaining));
  const limit = names.limit === undefined ? undefined : wholeNumber(header(names.limit));
  const window =
    endsAt === undefined || remaining === undefined
      ? undefined
      : { remaining, endsAt, ...(limit === undefined ? {} : { limit }) };
  return { window, windowEndsAt: endsAt, retryAt };
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*\d+\s*$/.test(value) ? Number(value) : undefined;
}
