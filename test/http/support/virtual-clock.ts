import type { Clock } from "../../../src/http";
import { NEW_YEAR } from "./fake-clock";

export interface VirtualClock extends Clock {
  /** Lets time pass, from one sleeper's end to the next, until the promise is settled. Takes no real time. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** Milliseconds since the clock was made. */
  elapsed(): number;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** For several that sleep at the same time: each wakes when it is due, in order. Chance comes from a fixed seed. */
export function createVirtualClock(): VirtualClock {
  let now = NEW_YEAR;
  let seed = 1;
  let sleepers: Sleeper[] = [];

  /** Whatever can go on without time passing has gone on. */
  async function settled(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  function wakeNext(): void {
    const next = sleepers.reduce((first, each) => (each.at < first.at ? each : first));
    sleepers = sleepers.filter((each) => each !== next);
    now = Math.max(now, next.at);
    next.wake();
  }

  return {
    now: () => now,
    random() {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: now + Math.max(0, ms), wake });
      }),
    elapsed: () => now - NEW_YEAR,
    async until(promise) {
      let isOver = false;
      const over = promise.finally(() => {
        isOver = true;
      });
      over.catch(() => undefined);
      for (;;) {
        await settled();
        // Assigned in a callback.
        if (isOver as boolean) return over;
        if (sleepers.length === 0) throw new Error("nobody sleeps, and nothing happens");
        wakeNext();
      }
    },
  };
}
