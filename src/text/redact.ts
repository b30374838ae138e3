import { decoded } from "./decode";
import { type Range, replaced } from "./ranges";
import { createRunFinder } from "./runs";
import { createSpellingFinder } from "./spellings";

/** Replaces what a text holds of known secrets by a mark. */
export interface Redactor {
  (text: string): string;
  /** The same for texts that are shown one after the other: also what was split over two of them. */
  all(texts: readonly string[]): readonly string[];
}

export interface Redaction {
  /** What is written in place of a secret. */
  readonly mark: string;
  /** Characters of a secret in a row that are not shown, in any spelling. */
  readonly run: number;
}

/** Text from outside may quote a secret in any way: nothing of it that helps to guess the rest is shown. */
export const SHORTEST_RUN = 10;

/** Between texts while they are looked at as one. It is in none of them, because they are shown without it. */
const SEAM = "\uffff";

/**
 * A function that cuts the given secrets out of a text: whole, wherever they stand, and every run of `run` characters in any
 * spelling (escapes of JSON, HTML and URLs in any nesting, quoted, wrapped, in another case, misread as Latin-1, in hex, in
 * base64). Its work grows with the text and with the secrets, not with their product.
 */
export function createRedactor(secrets: readonly string[], { mark, run }: Redaction): Redactor {
  const wanted = [...new Set(secrets)].filter((secret) => secret !== "");
  if (wanted.length === 0)
    return Object.assign((text: string) => text, { all: (texts: readonly string[]) => texts });
  // Most redactors never see a text: nothing is refused.
  let find: RangeFinder | undefined;
  const rangesIn: RangeFinder = (text) => (find ??= rangeFinder(wanted, run))(text);
  const redact = (text: string): string => replaced(text, rangesIn(text), mark);
  return Object.assign(redact, {
    all(texts: readonly string[]): readonly string[] {
      const joined = texts.map((text) => text.replaceAll(SEAM, "\ufffd"));
      const ranges = rangesIn(joined.join(SEAM));
      let offset = 0;
      return joined.map((text) => {
        const inside = rangesWithin(ranges, offset, offset + text.length);
        offset += text.length + SEAM.length;
        return replaced(text, inside, mark);
      });
    },
  });
}

type RangeFinder = (text: string) => readonly Range[];

function rangeFinder(secrets: readonly string[], run: number): RangeFinder {
  const spellingsIn = createSpellingFinder(secrets);
  const runsIn = createRunFinder(secrets, run);
  return (text) => {
    const meant = decoded(text);
    const ranges = [...spellingsIn(text), ...runsIn(meant)];
    if (meant.text === text) return ranges;
    const inMeant = spellingsIn(meant.text).map(({ start, end }) => ({
      start: meant.starts[start] ?? 0,
      end: meant.ends[end - 1] ?? 0,
    }));
    return [...ranges, ...inMeant];
  };
}

/** The parts of ranges that lie in one of several texts, counted from its beginning. */
const rangesWithin = (ranges: readonly Range[], from: number, to: number): readonly Range[] =>
  ranges
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }))
    .filter(({ start, end }) => start < end);
