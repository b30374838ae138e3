import { giveBack } from "./give-back";
import { keptAnswer } from "./kept-answers";

/** What the pages of one list have brought so far. A server that always names another page would be asked for ever. */
export interface Listing {
  pages: number;
  characters: number;
  /** Bytes of memory, about, of what is kept of them. */
  kept: number;
}

const MEBIBYTE = 1024 * 1024;

/** A hundred thousand objects where a page has a hundred. */
const MOST_PAGES = 1_000;
/** What is read for one list, most of which is not kept. */
const MOST_CHARACTERS = 64 * MEBIBYTE;
/** All objects of a list are held at once, and ten lists may be read at the same time: about ten thousand objects. */
export const MOST_KEPT = 12 * MEBIBYTE;

/** When what is kept has grown by so much, what its pages have left behind is collected. */
const KEPT_STEP = 4 * MEBIBYTE;

export const newListing = (): Listing => ({ pages: 0, characters: 0, kept: 0 });

/** Counts a page. Why the list is not read any further; undefined while it is. */
export function listingProblem(listing: Listing, page: string): string | undefined {
  listing.pages += 1;
  listing.characters += page.length;
  if (listing.pages > MOST_PAGES) return `the list has more than ${MOST_PAGES} pages`;
  if (listing.characters > MOST_CHARACTERS) return "the list is larger than 64 MiB";
  return undefined;
}

/** Counts what was made of a page. */
export function keptProblem(listing: Listing, made: unknown): string | undefined {
  const before = listing.kept;
  listing.kept += bytesOf(made);
  if (Math.floor(listing.kept / KEPT_STEP) > Math.floor(before / KEPT_STEP)) giveBack();
  return listing.kept > MOST_KEPT
    ? `what is needed of the list takes more than ${MOST_KEPT / MEBIBYTE} MiB of memory`
    : undefined;
}

/**
 * About how many bytes a value takes, with the answers that are kept with it: for each character one, or two in a text that
 * has any outside of Latin-1, and on the safe side four to six words for each object, member and text.
 */
export function bytesOf(value: unknown, bytesOfText = allOf): number {
  if (typeof value === "string") return bytesOfText(value);
  if (typeof value !== "object" || value === null) return 8;
  if (Array.isArray(value))
    return value.reduce<number>((sum, item) => sum + 8 + bytesOf(item, bytesOfText), 32);
  const answer = keptAnswer(value);
  return answer === undefined ? membersOf(value, bytesOfText) : withAnswer(value, answer);
}

/** The engine keeps a text without any in one byte a character. */
const WIDE = /[\u0100-\uffff]/;

const allOf = (text: string): number => 16 + (WIDE.test(text) ? 2 : 1) * text.length;

const membersOf = (object: object, bytesOfText: typeof allOf): number =>
  Object.entries(object).reduce(
    (sum, [key, member]) => sum + 32 + key.length + bytesOf(member, bytesOfText),
    32,
  );

/** What was made of an answer shares its texts, each with one of the answer. */
function withAnswer(made: object, answer: object): number {
  const texts = new Set<string>();
  const own = membersOf(made, (text) => {
    texts.add(text);
    return allOf(text);
  });
  return own + membersOf(answer, (text) => (texts.delete(text) ? 8 : allOf(text)));
}
