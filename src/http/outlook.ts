import { nextTurn, type Pace, type PaceState } from "./pace";
import { type BucketState, nextWindow, type Quota, reserveOf } from "./token-bucket";

/** How some more requests would fare under what is known about the limits. */
export interface Outlook {
  /** The registry's name for people. */
  readonly registry: string;
  /** How many may be sent at once. */
  readonly now: number;
  /** Milliseconds until the last of them may be sent. */
  readonly waitMs: number;
}

export interface Budget {
  readonly bucket: BucketState;
  readonly quota: Quota | undefined;
  readonly pace: Pace | undefined;
  readonly paced: PaceState;
}

/** @param requests - at least 1 */
export function outlookFor(requests: number, budget: Budget, now: number): Omit<Outlook, "registry"> {
  const [inWindow, inPace] = [windowOutlook(requests, budget, now), paceOutlook(requests, budget, now)];
  return { now: Math.min(inWindow.now, inPace.now), waitMs: Math.max(inWindow.waitMs, inPace.waitMs) };
}

const NO_LIMIT = { now: Number.POSITIVE_INFINITY, waitMs: 0 };

function windowOutlook(requests: number, { bucket, quota }: Budget, now: number): typeof NO_LIMIT {
  const isOpen = now < bucket.windowEndsAt && bucket.windowEndsAt !== Infinity;
  if (!isOpen && quota === undefined) return NO_LIMIT;
  const endsAt = isOpen ? bucket.windowEndsAt : now + (quota?.windowMs ?? 0);
  const limit = Math.max(1, isOpen ? bucket.limit : (quota?.requests ?? 1));
  const reserve = reserveOf(limit, endsAt - now);
  const free = Math.max(0, (isOpen ? bucket.tokens : limit) - reserve);
  if (requests <= free) return { now: free, waitMs: 0 };
  const windowMs = nextWindow(bucket, quota)?.windowMs ?? endsAt - now;
  const windowsMore = Math.ceil((requests - free) / Math.max(1, limit - reserve)) - 1;
  return { now: free, waitMs: endsAt - now + windowsMore * windowMs };
}

function paceOutlook(requests: number, { pace, paced }: Budget, now: number): typeof NO_LIMIT {
  if (pace === undefined) return NO_LIMIT;
  const { at } = nextTurn(Math.max(now, paced) + (requests - 1) * pace.intervalMs, pace, now);
  const ahead = (Math.max(now, paced) - now) / pace.intervalMs;
  return { now: Math.max(0, Math.floor(pace.burst - ahead)), waitMs: at - now };
}
