/** Requests that the user allows in an hour, spread over it. */
export interface Pace {
  readonly perHour: number;
  /** So many go at once. */
  readonly burst: number;
  /** Milliseconds between the others. */
  readonly intervalMs: number;
}

const HOUR_MS = 60 * 60_000;

/** A few objects are planned without waiting; more would be noticed by whoever else uses the token. */
const LARGEST_BURST = 50;
/** A registry that allows ten in a second counts seconds, in which nothing may come at once. */
const EVENLY_FROM = 36_000;
/** Of the registry's own windows, whenever they begin, none gets one request more. */
const SLACK = 1.02;

export function paceOf(perHour: number): Pace {
  const burst = perHour >= EVENLY_FROM ? 1 : Math.max(1, Math.min(LARGEST_BURST, Math.floor(perHour / 20)));
  return { perHour, burst, intervalMs: Math.ceil((SLACK * HOUR_MS) / Math.max(1, perHour - burst)) };
}

/** When the request after the last one would be sent if all were spread evenly. */
export type PaceState = number;

export const UNPACED: PaceState = Number.NEGATIVE_INFINITY;

/** The time at which the next request may be sent, and the state once it is taken. */
export function nextTurn(
  state: PaceState,
  { burst, intervalMs }: Pace,
  now: number,
): { readonly at: number; readonly state: PaceState } {
  const ahead = (burst - 1) * intervalMs;
  return { at: Math.max(now, state - ahead), state: Math.max(now, state) + intervalMs };
}
