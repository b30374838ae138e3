import type { Call } from "../../framework";
import { systemClock } from "../../http";

/** Milliseconds between looks for something that may not show up at once (fruxon sheet §8.9). */
const WAITS_MS = [250, 500, 1000];

/** Younger than this, an object that is not found may only be late. */
const YOUNG_MS = 5_000;

/** Below this a moment counts seconds, above it milliseconds (§3.3). */
const LEAST_MILLISECONDS = 1e11;

/** Looks for something until it is there, a few times at most. */
export async function eventually<T>(
  look: () => Promise<T | undefined>,
  call: Partial<Call> = {},
): Promise<T | undefined> {
  for (const wait of WAITS_MS) {
    const found = await look();
    if (found !== undefined || call.signal?.aborted === true) return found;
    await systemClock.sleep(wait, call.signal);
  }
  return look();
}

/** Looks once, and more often for an object that was created a moment ago. */
export const patiently = <T>(
  look: () => Promise<T | undefined>,
  createdAt: number | undefined,
  call: Call,
): Promise<T | undefined> => (isYoung(createdAt, systemClock.now()) ? eventually(look, call) : look());

export const isYoung = (createdAt: number | undefined, now: number): boolean =>
  createdAt !== undefined && Math.abs(now - inMilliseconds(createdAt)) < YOUNG_MS;

export const inMilliseconds = (moment: number): number =>
  moment < LEAST_MILLISECONDS ? moment * 1000 : moment;
