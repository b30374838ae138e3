import { decoded, type Traced } from "./decode";
import { folded, foldedKeepingSigns, foldedToLetters, type Folding } from "./fold";
import { type Needle, needlesOf } from "./needles";
import type { Range } from "./ranges";

/** Finds runs of secrets in a text, whatever their spelling. */
export type RunFinder = (text: Traced) => readonly Range[];

/** Characters by which a run is noticed; it is then followed to both sides. */
const SEED = 5;

/**
 * A secret such as `abababab…` has one seed at many places, and so do secrets that begin alike. More of them tell nothing
 * new: a run that lies in what is common to them is found by any of them, and another one by a seed that is not. The bound
 * keeps the work in proportion to the text.
 */
const MOST_PLACES = 16;

interface Place {
  readonly needle: FoldedNeedle;
  readonly at: number;
}

interface FoldedNeedle extends Traced {
  readonly length: number;
  readonly enough: number;
  /** Whether what the folding left out beside a run counts as part of it. */
  readonly countsOmissions: boolean;
}

/** @param run - characters of a secret in a row that are too many to be shown */
export function createRunFinder(secrets: readonly string[], run: number): RunFinder {
  const needles = needlesOf(secrets, run);
  const searches = [foldedKeepingSigns, foldedToLetters].map((folding) => searchFor(needles, folding));
  return (text) => searches.flatMap((search) => search(text));
}

function searchFor(needles: readonly Needle[], folding: Folding): RunFinder {
  const seeds = seedsOf(needles.map((needle) => foldNeedle(needle, folding)));
  if (seeds.size === 0) return () => [];
  return (text) => rangesIn(folded(text, folding), seeds);
}

const foldNeedle = ({ text, enough }: Needle, folding: Folding): FoldedNeedle => ({
  ...folded(decoded(text), folding),
  length: text.length,
  enough: Math.min(enough, text.length),
  countsOmissions: folding === foldedKeepingSigns,
});

function seedsOf(needles: readonly FoldedNeedle[]): ReadonlyMap<string, readonly Place[]> {
  const seeds = new Map<string, Place[]>();
  for (const needle of needles) {
    for (let at = 0; at + SEED <= needle.text.length; at += 1) {
      const seed = needle.text.slice(at, at + SEED);
      const places = seeds.get(seed);
      if (places === undefined) seeds.set(seed, [{ needle, at }]);
      else if (places.length < MOST_PLACES) places.push({ needle, at });
    }
  }
  return seeds;
}

function rangesIn(text: Traced, seeds: ReadonlyMap<string, readonly Place[]>): readonly Range[] {
  const ranges: Range[] = [];
  for (let index = 0; index + SEED <= text.text.length; index += 1) {
    let end = index;
    for (const place of seeds.get(text.text.slice(index, index + SEED)) ?? []) {
      const run = runAt(text.text, index, place);
      if (run === undefined) continue;
      ranges.push({ start: text.starts[run.start] ?? 0, end: text.ends[run.end - 1] ?? 0 });
      end = Math.max(end, run.end);
    }
    // What follows inside a run that was found is found with it; a longer one that begins in it shows by its last seed.
    if (end - SEED > index) index = end - SEED;
  }
  return ranges;
}

/** The whole run around a seed; undefined when it is too short to tell anything. */
function runAt(text: string, index: number, { needle, at }: Place): Range | undefined {
  let [before, after] = [0, SEED];
  while (before < index && before < at && text[index - before - 1] === needle.text[at - before - 1])
    before += 1;
  while (index + after < text.length && text[index + after] === needle.text[at + after]) after += 1;
  const offset = index - at;
  const { start, end } = withoutStrayEdges(needle, { start: at - before, end: at + after });
  return lengthOf(needle, start, end) >= needle.enough
    ? { start: start + offset, end: end + offset }
    : undefined;
}

/** `om` of `Boom FAKE-…` is not part of the secret `https://….com/FAKE-…`, although letters alone say so. */
const LONGEST_STRAY = 3;

function withoutStrayEdges({ starts, ends, countsOmissions }: FoldedNeedle, { start, end }: Range): Range {
  if (countsOmissions) return { start, end };
  const isGap = (at: number): boolean => starts[at] !== ends[at - 1];
  const strays = Array.from({ length: LONGEST_STRAY }, (_, index) => LONGEST_STRAY - index);
  const first = strays.find((count) => isGap(start + count)) ?? 0;
  const last = strays.find((count) => isGap(end - count)) ?? 0;
  return { start: start + first, end: end - last };
}

/** How much of a needle a run shows. */
function lengthOf(
  { text, starts, ends, length, countsOmissions }: FoldedNeedle,
  from: number,
  to: number,
): number {
  const [first, last] = [starts[from] ?? 0, ends[to - 1] ?? length];
  if (from === 0 && to === text.length) return length;
  if (!countsOmissions) return last - first;
  return (to === text.length ? length : (starts[to] ?? last)) - (from === 0 ? 0 : (ends[from - 1] ?? first));
}
