/** The one of some names that somebody may have meant; undefined when none is like the one that was written. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => ({ name, distance: distance(bare(written), bare(name)) }));
  const [best] = distances.sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(1, Math.floor(written.length / 3))
    ? best.name
    : undefined;
}

/** `display_name` is meant for `displayName`. */
const bare = (name: string): string => name.replaceAll(/[_-]/g, "").toLowerCase();

/** How many characters have to be put in, left out, replaced or swapped with the next one (Damerau and Levenshtein). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const best = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
      rows[row]?.push(best);
    }
  }
  return at(a.length, b.length);
}
