import { createHash } from "node:crypto";
import type { Clock } from "./clock";
import { type Outlook, outlookFor } from "./outlook";
import { nextTurn, type Pace, UNPACED } from "./pace";
import type { RateLimitReading } from "./rate-limit";
import { backoffMs, untilWindowMs } from "./retry-timing";
import { block, EMPTY_BUCKET, learn, type Quota, settle, type Take, take } from "./token-bucket";

export type Admission =
  | { readonly kind: "go" }
  | { readonly kind: "cancelled" }
  /** The wait would outlast the deadline; nothing was waited for. */
  | { readonly kind: "too-late"; readonly retryAt: number | undefined; readonly held?: Held };

/** What holds a request back, where that is not a limit that is used up. */
export type Held =
  | { readonly by: "pace"; readonly perHour: number }
  | { readonly by: "reserve"; readonly left: number; readonly endsAt: number };

/** A long wait that begins. */
export interface LongWait {
  readonly waitMs: number;
  /** Requests that this process has sent. */
  readonly sent: number;
  /** Those that wait, or are on their way. */
  readonly waiting: number;
}

export interface WaitLimits {
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  /** No wait for the registry's own limits is longer. Default: only the deadline limits it. */
  readonly longestWaitMs?: number | undefined;
  /** Called before a long wait begins, for one of all that wait at the time. */
  readonly onLongWait?: (wait: LongWait) => void;
}

/** Shorter ones are not worth a word. */
const LONG_WAIT_MS = 5_000;
/** Between two words about it. */
const QUIET_MS = 60_000;

/** The timer around a token bucket: one per registry and token. */
export interface Limiter {
  /** Waits for a token. Every `go` must be followed by exactly one `settle`. */
  acquire(limits: WaitLimits): Promise<Admission>;
  /** A request has ended; `reading` is what its answer said, `undefined` when there was none. */
  settle(reading: RateLimitReading | undefined): void;
  /** The rate limit answered: nobody sends before `until`. */
  block(until: number): void;
  /**
   * The rate limit answered without saying for how long: nobody sends for a while, which grows until somebody gets through,
   * and then one goes first. Milliseconds until then.
   */
  narrow(): number;
  /** A request was not refused for the rate limit. */
  widen(): void;
  /** A caller begins with a request and all its tries. To be called once; the answer ends it. */
  enter(): () => void;
  /** Whether other callers are there. */
  isShared(): boolean;
  /** When so many more requests could be sent, as far as anything is known about it. */
  outlook(requests: number): Omit<Outlook, "registry">;
}

/** @param pace - what the user allows, beside what the registry does */
export function createLimiter(quota: Quota | undefined, clock: Clock, pace?: Pace): Limiter {
  let state = EMPTY_BUCKET;
  let paced = UNPACED;
  let concurrency = UNLIMITED;
  let callers = 0;
  let refusals = 0;
  let sent = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  const waiting = new Set<() => void>();

  const wake = (): void => {
    for (const resume of waiting) resume();
  };

  /** Until a request has ended or the signal aborts. */
  const turn = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve) => {
      const resume = (): void => {
        waiting.delete(resume);
        signal?.removeEventListener("abort", resume);
        resolve();
      };
      waiting.add(resume);
      signal?.addEventListener("abort", resume, { once: true });
    });

  /** Takes the next turn, unless it comes after the deadline: then it is left for another caller. */
  function takeTurn(deadline: number): { readonly at: number; readonly isTaken: boolean } {
    const now = clock.now();
    if (pace === undefined) return { at: now, isTaken: true };
    const { at, state: after } = nextTurn(paced, pace, now);
    if (at > deadline) return { at, isTaken: false };
    paced = after;
    return { at, isTaken: true };
  }

  function sleep(waitMs: number, { signal, onLongWait }: WaitLimits): Promise<void> {
    if (waitMs > LONG_WAIT_MS && clock.now() - toldAt > QUIET_MS) {
      toldAt = clock.now();
      onLongWait?.({ waitMs, sent, waiting: callers });
    }
    return clock.sleep(waitMs, signal);
  }

  return {
    async acquire(limits) {
      const { deadline, signal, longestWaitMs = Number.POSITIVE_INFINITY } = limits;
      const own = takeTurn(deadline);
      if (!own.isTaken) {
        const held = pace === undefined ? {} : { held: { by: "pace", perHour: pace.perHour } as const };
        return { kind: "too-late", retryAt: own.at, ...held };
      }
      const untilTurn = own.at - clock.now();
      if (untilTurn > 0) await sleep(untilTurn, limits);
      const latest = Math.min(deadline, clock.now() + longestWaitMs);
      for (;;) {
        if (signal?.aborted === true) return { kind: "cancelled" };
        if (state.inFlight >= concurrency.width) {
          if (clock.now() > latest) return { kind: "too-late", retryAt: undefined };
          await turn(signal);
          continue;
        }
        const taken = take(state, quota, clock.now());
        state = taken.state;
        if (taken.kind === "go") {
          sent += 1;
          return { kind: "go" };
        }
        if (taken.until > latest) return tooLate(taken);
        await sleep(untilWindowMs(taken.until, clock.now(), clock.random()), limits);
      }
    },
    settle(reading) {
      state = settle(state);
      if (reading?.window !== undefined) state = learn(state, reading.window, clock.now());
      wake();
    },
    block(until) {
      state = block(state, until);
    },
    narrow() {
      concurrency = narrowed();
      const now = clock.now();
      // What was sent together is refused together, and that is one refusal.
      if (now >= state.blockedUntil) {
        refusals += 1;
        state = block(state, now + backoffMs(refusals, clock.random()));
      }
      return state.blockedUntil - now;
    },
    widen() {
      refusals = 0;
      concurrency = widened(concurrency);
    },
    enter() {
      callers += 1;
      return () => {
        callers -= 1;
      };
    },
    isShared: () => callers > 1,
    outlook: (requests) => outlookFor(requests, { bucket: state, quota, pace, paced }, clock.now()),
  };
}

const tooLate = ({ until, isReserve, state }: Extract<Take, { kind: "wait" }>): Admission => ({
  kind: "too-late",
  retryAt: until,
  ...(isReserve === true
    ? { held: { by: "reserve", left: state.tokens, endsAt: state.windowEndsAt } as const }
    : {}),
});

/** Hands out the one limiter of each registry and token. */
export interface LimiterPool {
  limiterFor(owner: LimiterOwner, quota: Quota | undefined, clock: Clock, pace?: Pace): Limiter;
}

export interface LimiterOwner {
  readonly baseUrl: string;
  /** Only its hash is kept. */
  readonly token: string;
}

export function createLimiterPool(): LimiterPool {
  const limiters = new Map<string, Limiter>();
  return {
    limiterFor(owner, quota, clock, pace) {
      const key = createHash("sha256").update(`${owner.baseUrl}\n${owner.token}`).digest("base64");
      const existing = limiters.get(key);
      if (existing !== undefined) return existing;
      const limiter = createLimiter(quota, clock, pace);
      limiters.set(key, limiter);
      return limiter;
    },
  };
}

/**
 * The limiters of this process: registries count per token, not per client. Provider processes of other aliases
 * with the same token are only seen through the headers.
 */
export const processLimiters = createLimiterPool();

/**
 * How many requests may be on their way at once. Everything, until a registry refuses for its rate limit without saying when
 * to come back: then callers who only waited each for itself would all come back together and be refused together. From then
 * on one goes first, and each answer lets twice as many go.
 */
interface Concurrency {
  readonly width: number;
}

const UNLIMITED: Concurrency = { width: Number.POSITIVE_INFINITY };

/** One request finds out when the rate limit is over. */
const narrowed = (): Concurrency => ({ width: 1 });

/** More are in no process at once. */
const WIDEST = 256;

const widened = ({ width }: Concurrency): Concurrency =>
  width * 2 > WIDEST ? UNLIMITED : { width: width * 2 };
