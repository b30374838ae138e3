/**
 * The known texts that a text was most likely meant to be, the likeliest first; none where nothing is near.
 *
 * @param lettersPerSlip - one slip is forgiven for so many letters. Of a few letters everything is near: below 4 nothing
 *   is suggested.
 */
export function nearestTo(
  given: string,
  known: readonly string[],
  { most = 2, lettersPerSlip = 6 } = {},
): readonly string[] {
  const folded = folding(given);
  const limit = folded.length < 4 ? 0 : Math.max(1, Math.floor(folded.length / lettersPerSlip));
  return known
    .map((text) => ({ text, distance: distanceOf(folded, folding(text), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ text }) => text);
}

/** Other case, hyphens and underscores are what people mix up most. */
const folding = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, "");

/**
 * How many letters have to be added, removed, changed or swapped with the next one (Damerau and Levenshtein); more than
 * `limit` is not counted exactly.
 */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (const [row, letter] of Array.from(a).entries()) {
    const here = [row + 1];
    for (const [at, other] of Array.from(b).entries()) {
      const changed = (rows[row]?.[at] ?? 0) + (letter === other ? 0 : 1);
      const isSwapped = letter === b[at - 1] && a[row - 1] === other;
      const swapped = isSwapped ? (rows[row - 1]?.[at - 1] ?? 0) + 1 : Infinity;
      here.push(Math.min(changed, swapped, (rows[row]?.[at + 1] ?? 0) + 1, (here[at] ?? 0) + 1));
    }
    rows.push(here);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
