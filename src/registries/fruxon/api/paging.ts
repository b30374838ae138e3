import {
  type CallOptions,
  type HttpClient,
  type HttpRequest,
  type JsonObject,
  type Listing,
  newListing,
  readObject,
  requiredList,
  ShapeProblem,
} from "../../../http";
import { integerIn, textIn } from "./reading";

export interface ListOf<T> {
  readonly request: Pick<HttpRequest, "path" | "query" | "hint">;
  readonly read: (item: JsonObject) => T;
  readonly keyOf: (item: T) => string;
}

/** Neither default nor maximum is documented (fruxon sheet §5); what is more than the server gives comes in more pages. */
const PAGE_SIZE = 100;

/** Where the next page begins: after so many items, or at what only the server understands. */
type Next = { readonly skip: number } | { readonly cursor: string };

type Query = NonNullable<HttpRequest["query"]>;

/** How a page is asked for. */
type Spelling = (next: Next | undefined) => Query;

/** Fruxon's own pages spell the parameters in three ways; the first is that of its newest tables (§5). */
const SPELLINGS: readonly Spelling[] = [
  (next) => ({
    "Paging.PageSize": PAGE_SIZE,
    ...token(next, "Paging.PageToken.Skip", "Paging.PageToken.Cursor"),
  }),
  (next) => ({ page_size: PAGE_SIZE, ...token(next, "page_token", "page_token") }),
  (next) => ({ PageSize: PAGE_SIZE, ...token(next, "PageToken.Skip", "PageToken.Cursor") }),
];

function token(next: Next | undefined, skip: string, cursor: string): Query {
  if (next === undefined) return {};
  return "skip" in next ? { [skip]: next.skip } : { [cursor]: next.cursor };
}

interface Page<T> {
  readonly items: readonly T[];
  /** Undefined: this was the last one. */
  readonly next: string | undefined;
  readonly total: number | undefined;
}

/** The server does not understand how the next page was asked for, in any spelling. */
export class PagingNotUnderstood extends Error {
  override readonly name = "PagingNotUnderstood";

  constructor() {
    super(
      "Fruxon answered the same page of the list again, whichever way the next one was asked for. The list cannot be " +
        "read beyond its first page.",
    );
  }
}

/**
 * The pages of a list, one request each. A server that does not understand the paging parameters answers the first page
 * again: then the other spellings are tried.
 *
 * @throws PagingNotUnderstood
 */
export async function* pagesOf<T>(
  http: HttpClient,
  list: ListOf<T>,
  call: CallOptions = {},
): AsyncGenerator<readonly T[], void, undefined> {
  const seen = new Set<string>();
  const listing = newListing();
  let spellings = SPELLINGS;
  let next: Next | undefined;
  for (;;) {
    const [spelling, ...others] = spellings;
    if (spelling === undefined) throw new PagingNotUnderstood();
    const page = await readPage(http, list, spelling(next), { ...call, listing });
    const fresh = page.items.filter((item) => !seen.has(list.keyOf(item)));
    if (fresh.length === 0 && page.items.length > 0 && next !== undefined) {
      spellings = others;
      continue;
    }
    for (const item of fresh) seen.add(list.keyOf(item));
    yield fresh;
    if (page.next === undefined || page.items.length === 0 || seen.size >= (page.total ?? Infinity)) return;
    next = /^\d+$/.test(page.next) ? { skip: seen.size } : { cursor: page.next };
  }
}

/** All items of a list. */
export async function readList<T>(
  http: HttpClient,
  list: ListOf<T>,
  call?: CallOptions,
): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const page of pagesOf(http, list, call)) items.push(...page);
  return items;
}

/** A list that comes whole: a bare array, or in the envelope of the others (§2.3). */
export const readWhole = <T>(
  http: HttpClient,
  { request, read }: ListOf<T>,
  call: CallOptions = {},
): Promise<readonly T[]> =>
  http.json({ ...call, ...request, method: "GET", listing: newListing() }, (json) =>
    requiredList(Array.isArray(json) ? { items: json } : readObject(json, "answer"), "items", read),
  );

function readPage<T>(
  http: HttpClient,
  { request, read }: ListOf<T>,
  paging: Query,
  call: CallOptions & { readonly listing: Listing },
): Promise<Page<T>> {
  const query = { ...request.query, ...paging };
  return http.json({ ...call, ...request, method: "GET", query }, (json) => {
    const answer = readObject(json, "answer");
    return {
      items: requiredList(answer, "items", read),
      next: nextToken(answer),
      total: integerIn(answer, "totalCount"),
    };
  });
}

/** Null, absent and empty all end the list (§5). */
function nextToken(answer: JsonObject): string | undefined {
  const value = answer.nextPageToken;
  if (typeof value === "number") return String(value);
  if (typeof value === "object" && value !== null) throw new ShapeProblem("nextPageToken", "a text");
  return textIn(answer, "nextPageToken");
}
