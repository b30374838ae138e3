/** A registry's published limit, used until its headers say something better. */
export interface Quota {
  readonly requests: number;
  readonly windowMs: number;
}

/**
 * The requests that may still be sent in the current window. All four registries count in windows that refill
 * at once (docs/apis/buddy.md §6.3, docs/apis/northflank.md §5.2, docs/apis/truto.md §7.3), so the bucket does too;
 * what is left may be spent in one burst, because holding some back would delay a small apply to serve nobody.
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
}

export type Take =
  | { readonly kind: "go"; readonly state: BucketState }
  | { readonly kind: "wait"; readonly state: BucketState; readonly until: number };

/** Two answers whose window ends differ by less than this speak of the same window: headers have whole seconds. */
const SAME_WINDOW_MS = 1500;

/** The first window starts with the first request (docs/apis/northflank.md §5.2). */
export const EMPTY_BUCKET: BucketState = {
  tokens: 0,
  windowEndsAt: Number.NEGATIVE_INFINITY,
  source: "assumed",
  inFlight: 0,
  blockedUntil: Number.NEGATIVE_INFINITY,
};

/** Takes one token for a request that is sent now, or tells when to ask again. */
export function take(before: BucketState, quota: Quota | undefined, now: number): Take {
  const state = now < before.windowEndsAt ? before : openWindow(before, quota, now);
  if (now < state.blockedUntil) return { kind: "wait", state, until: state.blockedUntil };
  if (state.tokens < 1) return { kind: "wait", state, until: state.windowEndsAt };
  return { kind: "go", state: { ...state, tokens: state.tokens - 1, inFlight: state.inFlight + 1 } };
}

function openWindow(state: BucketState, quota: Quota | undefined, now: number): BucketState {
  return {
    ...state,
    source: "assumed",
    tokens: quota?.requests ?? Number.POSITIVE_INFINITY,
    windowEndsAt: quota === undefined ? Number.POSITIVE_INFINITY : now + quota.windowMs,
  };
}

/** One request has ended, with or without an answer. */
export function settle(state: BucketState): BucketState {
  return { ...state, inFlight: Math.max(0, state.inFlight - 1) };
}

/** Takes over what an answer said about the window. Settle the request first. */
export function learn(
  state: BucketState,
  window: { readonly remaining: number; readonly endsAt: number },
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
  };
}

/** Nobody sends before `until`: one caller's 429 is everybody's. */
export function block(state: BucketState, until: number): BucketState {
  return { ...state, blockedUntil: Math.max(state.blockedUntil, until) };
}
