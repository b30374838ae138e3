/** What the pages of one list have brought so far. A server that always names another page would be asked for ever. */
export interface Listing {
  pages: number;
  characters: number;
}

/** A hundred thousand objects where a page has a hundred. */
const MOST_PAGES = 1_000;
/** All objects of a list are held at once. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

export const newListing = (): Listing => ({ pages: 0, characters: 0 });

/** Counts a page. Why the list is not read any further; undefined while it is. */
export function listingProblem(listing: Listing, page: string): string | undefined {
  listing.pages += 1;
  listing.characters += page.length;
  if (listing.pages > MOST_PAGES) return `the list has more than ${MOST_PAGES} pages`;
  if (listing.characters > MOST_CHARACTERS) return "the list is larger than 64 MiB";
  return undefined;
}
