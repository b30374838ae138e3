/** Below this a timestamp counts seconds, above it milliseconds (docs/apis/fruxon.md §3.3). */
const LEAST_MILLISECONDS = 1e11;

/** A timestamp as Fruxon answers it, in milliseconds since the epoch. */
export function inMilliseconds(timestamp: number | undefined): number | undefined {
  if (timestamp === undefined) return undefined;
  return timestamp < LEAST_MILLISECONDS ? timestamp * 1000 : timestamp;
}
