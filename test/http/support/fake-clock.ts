import type { Clock } from "../../../src/http";

export interface FakeClock extends Clock {
  /** Milliseconds of every sleep, in order. Sleeping takes no real time. */
  readonly slept: number[];
  advance(ms: number): void;
}

/** 2026-01-01T00:00:00Z. */
export const NEW_YEAR = Date.UTC(2026, 0, 1);

export function createFakeClock(random = 0.5): FakeClock {
  let now = NEW_YEAR;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    random: () => random,
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
    advance: (ms) => {
      now += ms;
    },
  };
}
