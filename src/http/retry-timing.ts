/** Half a second is shorter than any documented window and long enough for a gateway to switch over. */
export const BACKOFF_BASE_MS = 500;
/** Longer pauses gain nothing: what lasts longer is an outage, and the operation's deadline ends it. */
export const BACKOFF_CAP_MS = 30_000;
/** Full jitter can come out as nothing at all; a server in trouble deserves at least this. */
export const BACKOFF_FLOOR_MS = 100;
/**
 * Spread after a time that the registry has told to everybody, so that not all callers come back in the same
 * instant. Reset headers have whole seconds, the official Buddy client adds 0.1–0.4 s (docs/apis/buddy.md §6.4).
 */
export const RETRY_JITTER_MS = 400;
/** After a short wait for a window it is at most this part of it. */
const JITTER_SHARE = 0.08;

/** No rate limit of the four registries is counted over more than an hour; what is longer is a mistake or no limit. */
const LONGEST_WAIT_MS = 24 * 60 * 60_000;

/** How a registry's reset header counts: the Unix time, or the seconds that are left. */
export type ResetUnit = "unix-seconds" | "seconds-from-now";

/** Milliseconds to wait before try number `attempt + 1`: exponential, with full jitter. `random` is in [0, 1). */
export function backoffMs(attempt: number, random: number): number {
  const ceiling = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (attempt - 1));
  return BACKOFF_FLOOR_MS + random * (ceiling - BACKOFF_FLOOR_MS);
}

/** Milliseconds to wait from now until a time that the registry named, spread by the jitter. Never negative. */
export function waitUntilMs(time: number, now: number, random: number): number {
  return Math.max(0, time - now) + BACKOFF_FLOOR_MS + random * (RETRY_JITTER_MS - BACKOFF_FLOOR_MS);
}

/**
 * The same for all who wait until a window ends, where nobody was refused: after a short wait the spread is short as well,
 * because many short windows would otherwise take much longer.
 */
export function untilWindowMs(time: number, now: number, random: number): number {
  const wait = Math.max(0, time - now);
  const most = Math.min(RETRY_JITTER_MS, wait * JITTER_SHARE);
  const least = Math.min(BACKOFF_FLOOR_MS, most / 4);
  return wait + least + random * (most - least);
}

/**
 * The time that a `Retry-After` header names (seconds or an HTTP date), in milliseconds since the epoch by our
 * clock. `undefined` when missing or unreadable, infinite beyond a day: nobody waits for that, and no date holds it.
 *
 * @param serverDate the answer's `Date` header: dates are compared with it, so that a clock that is wrong here or
 *   there does not matter
 */
export function retryAfterAt(
  value: string | undefined,
  serverDate: string | undefined,
  now: number,
): number | undefined {
  if (value === undefined) return undefined;
  const waitMs = retryAfterMs(value.trim(), serverDate, now);
  if (waitMs === undefined) return undefined;
  return waitMs > LONGEST_WAIT_MS ? Infinity : now + Math.max(0, waitMs);
}

function retryAfterMs(text: string, serverDate: string | undefined, now: number): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = httpDate(text);
  return date === undefined ? undefined : date - (httpDate(serverDate) ?? now);
}

/**
 * The time at which a rate-limit window ends, in milliseconds since the epoch by our clock. `undefined` when
 * the header is missing, unreadable, beyond a day or names a time that has passed (docs/apis/buddy.md §7.3 no. 23:
 * the official client divides by that span).
 */
export function resetAt(
  value: string | undefined,
  unit: ResetUnit,
  serverDate: string | undefined,
  now: number,
): number | undefined {
  if (value === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(value)) return undefined;
  const milliseconds = Number(value) * 1000;
  const left = unit === "seconds-from-now" ? milliseconds : milliseconds - (httpDate(serverDate) ?? now);
  return left > 0 && left <= LONGEST_WAIT_MS ? now + left : undefined;
}

/** Accepts only texts that begin like an HTTP date: `Date.parse` makes a year out of almost any number. */
function httpDate(text: string | undefined): number | undefined {
  if (text === undefined || !/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
