/** A registry's published limit, used until its headers say something better. */
export interface Quota {
  readonly requests: number;
  readonly windowMs: number;
}

/**
 * The requests that may still be sent in the current window. All four registries count in windows that refill
 * at once (docs/apis/buddy.md §6.3, docs/apis/northflank.md §5.2, docs/apis/truto.md §7.3), so the bucket does too.
 * What is left may be spent in one burst, apart from a reserve of long windows: whoever uses that up locks everybody out
 * who has the same account, for as long as the window lasts.
 */
export interface BucketState {
  /** `Infinity` while nothing is known about the limit. */
  readonly tokens: number;
  /** Milliseconds since the epoch. */
  readonly windowEndsAt: number;
  /** Whether the window comes from the registry's headers or is our assumption. */
  readonly source: "headers" | "assumed";
  /** Requests sent whose answers are still out; the `remaining` of another answer does not count them yet. */
  readonly inFlight: number;
  /** Nobody sends before this time (a 429 said so). */
  readonly blockedUntil: number;
  /** How many requests a whole window has, as far as that is known. */
  readonly limit: number;
  readonly openedAt: number;
  readonly lastSentAt: number;
}

export type Take =
  | { readonly kind: "go"; readonly state: BucketState }
  | { readonly kind: "wait"; readonly state: BucketState; readonly until: number; readonly isReserve?: true };

/** Two answers whose window ends differ by less than this speak of the same window: headers have whole seconds. */
const SAME_WINDOW_MS = 1500;

/** The first window starts with the first request (docs/apis/northflank.md §5.2). */
export const EMPTY_BUCKET: BucketState = {
  tokens: 0,
  windowEndsAt: Number.NEGATIVE_INFINITY,
  source: "assumed",
  inFlight: 0,
  blockedUntil: Number.NEGATIVE_INFINITY,
  limit: 0,
  openedAt: Number.NEGATIVE_INFINITY,
  lastSentAt: Number.NEGATIVE_INFINITY,
};

/** The end of a shorter window is waited for without harm to others. */
const LONG_WINDOW_MS = 60_000;
/** This part of a long window is sent slowly. */
const RESERVE = 0.1;
/** So many runs may share the reserve: another one with the same token is seen in the headers only. */
const RUNS = 2;
/** So many are never sent: others may have used what the last answer called left. */
const KEPT = 5;

/** Takes one token for a request that is sent now, or tells when to ask again. */
export function take(before: BucketState, quota: Quota | undefined, now: number): Take {
  const state = now < before.windowEndsAt ? before : openWindow(before, quota, now);
  if (now < state.blockedUntil) return { kind: "wait", state, until: state.blockedUntil };
  if (state.tokens < 1) return { kind: "wait", state, until: state.windowEndsAt };
  const next = Math.min(state.lastSentAt + gapInReserve(state, now), state.windowEndsAt);
  if (now < next) return { kind: "wait", state, until: next, isReserve: true };
  return {
    kind: "go",
    state: { ...state, tokens: state.tokens - 1, inFlight: state.inFlight + 1, lastSentAt: now },
  };
}

/**
 * How many requests of a window are sent slowly.
 *
 * @param leftMs - until it ends
 */
export const reserveOf = (limit: number, leftMs: number): number =>
  leftMs > LONG_WINDOW_MS && leftMs !== Infinity ? Math.floor(limit * RESERVE) : 0;

/** Milliseconds between two requests, so that what is left lasts until the window ends. */
function gapInReserve({ tokens, limit, windowEndsAt }: BucketState, now: number): number {
  const left = windowEndsAt - now;
  if (tokens > reserveOf(limit, left)) return 0;
  return tokens <= KEPT ? Infinity : (RUNS * left) / tokens;
}

function openWindow(state: BucketState, documented: Quota | undefined, now: number): BucketState {
  const quota = nextWindow(state, documented);
  return {
    ...state,
    source: "assumed",
    tokens: quota?.requests ?? Number.POSITIVE_INFINITY,
    windowEndsAt: quota === undefined ? Number.POSITIVE_INFINITY : now + quota.windowMs,
    limit: quota?.requests ?? state.limit,
    openedAt: now,
  };
}

/**
 * What the next window is taken to be until an answer says more: like the one that answers have told of, unless that is the
 * documented one. Its length is known as far as it was seen.
 */
export function nextWindow(
  { source, limit, openedAt, windowEndsAt }: BucketState,
  documented: Quota | undefined,
): Quota | undefined {
  if (source !== "headers" || limit === documented?.requests) return documented;
  return { requests: limit, windowMs: Math.max(1, windowEndsAt - openedAt) };
}

/** One request has ended, with or without an answer. */
export function settle(state: BucketState): BucketState {
  return { ...state, inFlight: Math.max(0, state.inFlight - 1) };
}

/** Takes over what an answer said about the window. Settle the request first. */
export function learn(
  state: BucketState,
  window: { readonly remaining: number; readonly endsAt: number; readonly limit?: number | undefined },
  now: number,
): BucketState {
  // An answer from a window that is over arrives late: it says nothing about the present one.
  if (window.endsAt <= now) return state;
  const isSameWindow =
    state.source === "headers" && Math.abs(window.endsAt - state.windowEndsAt) < SAME_WINDOW_MS;
  if (isSameWindow) return { ...state, tokens: Math.min(state.tokens, window.remaining) };
  return {
    ...state,
    source: "headers",
    tokens: Math.max(0, window.remaining - state.inFlight),
    windowEndsAt: window.endsAt,
    // This request is one of it.
    limit: window.limit ?? Math.max(state.limit, window.remaining + 1),
  };
}

/** Nobody sends before `until`: one caller's 429 is everybody's. */
export function block(state: BucketState, until: number): BucketState {
  return { ...state, blockedUntil: Math.max(state.blockedUntil, until) };
}
