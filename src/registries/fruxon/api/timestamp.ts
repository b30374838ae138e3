/** Below this a moment counts seconds, above it milliseconds (docs/apis/fruxon.md §3.3). */
const LEAST_MILLISECONDS = 1e11;

/** A moment as Fruxon answers it, in milliseconds since the epoch. */
export function inMilliseconds(moment: number | undefined): number | undefined {
  if (moment === undefined) return undefined;
  return moment < LEAST_MILLISECONDS ? moment * 1000 : moment;
}
