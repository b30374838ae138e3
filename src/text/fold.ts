import type { Traced } from "./decode";

/** How texts are made alike before they are compared. */
export type Folding = (character: string) => string;

/**
 * Without case, accents, width, spaces, quotes, backslashes, plus signs and whatever else cannot be seen: what quoting, wrapping
 * and form encoding add or change.
 */
export const foldedKeepingSigns: Folding = (character) =>
  /^[\s'"`\\+\p{Cc}\p{Cf}]$/u.test(character) ? "" : plain(character);

/** Letters and digits only: also over the marks that stand between the parts of something that was split. */
export const foldedToLetters: Folding = (character) =>
  /^[\p{L}\p{N}]$/u.test(character) ? plain(character) : "";

const plain = (character: string): string =>
  character < "\x80"
    ? character.toLowerCase()
    : (character.normalize("NFKD").charAt(0).toLowerCase().at(0) ?? character);

/** Most texts are of few different characters. */
export function folded({ text, starts, ends }: Traced, folding: Folding): Traced {
  const known = new Map<string, string>();
  const newStarts = new Int32Array(text.length);
  const newEnds = new Int32Array(text.length);
  const pieces: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    let means = known.get(character);
    if (means === undefined) known.set(character, (means = folding(character)));
    if (means === "") continue;
    newStarts[pieces.length] = starts[index] ?? 0;
    newEnds[pieces.length] = ends[index] ?? 0;
    pieces.push(means);
  }
  const { length } = pieces;
  return { text: pieces.join(""), starts: newStarts.subarray(0, length), ends: newEnds.subarray(0, length) };
}
