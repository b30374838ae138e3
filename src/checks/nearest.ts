/** The known texts that a text was most likely meant to be, the likeliest first; none where nothing is near. */
export function nearestTo(given: string, known: readonly string[], most = 2): readonly string[] {
  const folded = folding(given);
  // Of a few letters everything is near.
  const limit = folded.length < 4 ? 0 : Math.max(1, Math.floor(folded.length / 6));
  return known
    .map((text) => ({ text, distance: distanceOf(folded, folding(text), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ text }) => text);
}

/** Other case, hyphens and underscores are what people mix up most. */
const folding = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, "");

/** How many letters have to be added, removed or changed (Levenshtein); more than `limit` is not counted exactly. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(a).entries()) {
    const here = [row + 1];
    for (const [at, other] of Array.from(b).entries()) {
      const changed = (above[at] ?? 0) + (letter === other ? 0 : 1);
      here.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (here[at] ?? 0) + 1));
    }
    above = here;
  }
  return above.at(-1) ?? 0;
}
