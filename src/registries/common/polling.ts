import type { Call } from "../../framework";
import { systemClock } from "../../http";

/**
 * Milliseconds between looks for something that may not show up at once (docs/apis/truto.md §8.5, docs/apis/fruxon.md
 * §8.9).
 */
const WAITS_MS = [250, 500, 1000];

/** Younger than this, an object that is not found may only be late. */
const YOUNG_MS = 5_000;

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

/**
 * Looks once, and more often for an object that was created within the last seconds.
 *
 * @param createdAt - in milliseconds since the epoch
 */
export const pollWhileYoung = <T>(
  look: () => Promise<T | undefined>,
  createdAt: number | undefined,
  call: Call,
): Promise<T | undefined> => (isYoung(createdAt, systemClock.now()) ? eventually(look, call) : look());

/** Both in milliseconds since the epoch; the registry's clock may be ahead of ours. */
export const isYoung = (createdAt: number | undefined, now: number): boolean =>
  createdAt !== undefined && Math.abs(now - createdAt) < YOUNG_MS;
