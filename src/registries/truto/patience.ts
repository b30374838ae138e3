import { systemClock } from "../../http";
import type { Call } from "../../framework";

/** Milliseconds between looks for something that may not show up at once (truto sheet §8.5). */
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

/** Looks once, and more often for an object that was created a moment ago. */
export const patiently = <T>(
  look: () => Promise<T | undefined>,
  createdAt: string | undefined,
  call: Call,
): Promise<T | undefined> => (isYoung(createdAt, systemClock.now()) ? eventually(look, call) : look());

export function isYoung(createdAt: string | undefined, now: number): boolean {
  const created = momentOf(createdAt ?? "");
  return created !== undefined && Math.abs(now - created) < YOUNG_MS;
}

/** Milliseconds since the epoch: ISO 8601, or `YYYY-MM-DD HH:MM:SS` without a zone, which is read as UTC (§3.4). */
function momentOf(text: string): number | undefined {
  const zoneless = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text);
  const moment = Date.parse(zoneless === null ? text : `${zoneless[1] ?? ""}T${zoneless[2] ?? ""}Z`);
  return Number.isNaN(moment) ? undefined : moment;
}
