import type { Clock } from "./clock";

/** So many requests in each window, counted per token. */
export interface RateQuota {
  readonly requests: number;
  readonly windowSeconds: number;
}

export interface RateDecision {
  readonly allowed: boolean;
  /** Requests left in the window after this one. */
  readonly remaining: number;
  /** Unix milliseconds, a whole number, at which the window ends and everything is allowed again. */
  readonly resetAtMs: number;
  /** Until then, rounded up. */
  readonly secondsLeft: number;
}

export interface RateWindows {
  /** Counts one request of `key` (usually the token). A refused request uses nothing up. */
  take(key: string, quota: RateQuota): RateDecision;
}

/** A client that makes up tokens must not fill the memory. */
const MAX_KEYS = 10_000;

/**
 * Fixed windows. How the answer shows them (header names, epoch or seconds left, status) is the registry's own matter.
 *
 * @param begin - with the first request after the window before ended, or with a whole second, as where a registry tells
 *   the end in whole seconds of the clock
 */
export function createRateWindows(
  clock: Clock,
  begin: "first-request" | "whole-second" = "first-request",
): RateWindows {
  const windows = new Map<string, { used: number; resetAtMs: number }>();

  return {
    take(key, quota) {
      // Whole milliseconds: seconds with a fraction make 3600.0000002 of an hour, which would be rounded up.
      const now = clock().getTime();
      let window = windows.get(key);
      if (window === undefined || now >= window.resetAtMs) {
        if (windows.size >= MAX_KEYS) forget(windows, now);
        const start = begin === "whole-second" ? Math.floor(now / 1000) * 1000 : now;
        window = { used: 0, resetAtMs: start + quota.windowSeconds * 1000 };
        windows.set(key, window);
      }
      const { resetAtMs } = window;
      const end = { resetAtMs, secondsLeft: Math.ceil((resetAtMs - now) / 1000) };
      if (window.used >= quota.requests) return { allowed: false, remaining: 0, ...end };
      window.used += 1;
      return { allowed: true, remaining: quota.requests - window.used, ...end };
    },
  };
}

/** The windows that are over; if all are open, the oldest too. */
function forget(windows: Map<string, { readonly resetAtMs: number }>, now: number): void {
  for (const [key, { resetAtMs }] of windows) if (now >= resetAtMs) windows.delete(key);
  for (const key of windows.keys()) {
    if (windows.size < MAX_KEYS) break;
    windows.delete(key);
  }
}
