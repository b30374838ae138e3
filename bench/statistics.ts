/** The arithmetic of the bench. All of it is pure. */

/** The middle value; between the two middle ones where there are two. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The medians of each property that all of the records have. */
export function medians<Name extends string>(
  records: readonly Readonly<Record<Name, number>>[],
): Readonly<Record<Name, number>> {
  const names = Object.keys(records[0] ?? {}) as Name[];
  return Object.fromEntries(names.map((name) => [name, median(records.map((each) => each[name]))])) as Record<
    Name,
    number
  >;
}

/** How many times as much; undefined where there is nothing to compare with. */
export const ratio = (value: number, reference: number): number | undefined =>
  Number.isFinite(value) && reference > 0 ? value / reference : undefined;

/** Runs several measurements in turns, so that what slows the machine down slows all of them. The first round warms up. */
export async function inTurns<Name extends string, Measured>(
  measurements: Readonly<Record<Name, () => Promise<Measured>>>,
  runs: number,
): Promise<Readonly<Record<Name, readonly Measured[]>>> {
  const names = Object.keys(measurements) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<
    Name,
    Measured[]
  >;
  for (let run = 0; run <= runs; run++) {
    for (const name of names) {
      const measured = await measurements[name]();
      if (run > 0) results[name].push(measured);
    }
  }
  return results;
}
