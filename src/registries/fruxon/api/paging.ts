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
import { isNotFound } from "./refusals";

export interface ListOf<T> {
  readonly request: Pick<HttpRequest, "path" | "query" | "hint">;
  readonly read: (item: JsonObject) => T;
  readonly keyOf: (item: T) => string;
}

/** The most that Fruxon gives; it lowers larger values to this without a word, and gives 10 where none is asked for. */
const PAGE_SIZE = 100;

type Query = NonNullable<HttpRequest["query"]>;

/** Where the next page begins. */
interface Next {
  /** What the former answer said, to be sent back as it is. */
  readonly token: string;
  /** How many items have come so far. Servers of older releases count, and take this for a token of digits. */
  readonly received: number;
}

/** How a page is asked for. */
type Spelling = (next: Next | undefined) => Query;

/**
 * The newest clients use the first. The others are those of older pages of the documentation (docs/apis/fruxon.md §5).
 */
const SPELLINGS: readonly Spelling[] = [
  (next) => ({ pageSize: PAGE_SIZE, ...(next === undefined ? {} : { pageToken: next.token }) }),
  (next) => ({
    "Paging.PageSize": PAGE_SIZE,
    ...olderToken(next, "Paging.PageToken.Skip", "Paging.PageToken.Cursor"),
  }),
  (next) => ({ page_size: PAGE_SIZE, ...olderToken(next, "page_token", "page_token") }),
  (next) => ({ PageSize: PAGE_SIZE, ...olderToken(next, "PageToken.Skip", "PageToken.Cursor") }),
];

function olderToken(next: Next | undefined, skip: string, cursor: string): Query {
  if (next === undefined) return {};
  return /^\d+$/.test(next.token) ? { [skip]: next.received } : { [cursor]: next.token };
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
      "Fruxon returned the same page of the list again for every way of requesting " +
        "the next page. The list cannot be read beyond its first page.",
    );
  }
}

/**
 * The pages of a list, one request each. A server that does not understand how the next page is asked for answers the
 * same page again: then the older spellings are tried. The list ends where there is no token, where a page is empty or
 * all items have come, and where a page with new items repeats the token that asked for it: one release of the server
 * does so at the end (vendor's client 2.0).
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
    const { next: token, total = Infinity } = page;
    if (token === undefined || token === next?.token || page.items.length === 0 || seen.size >= total) return;
    next = { token, received: seen.size };
  }
}

/**
 * The pages as far as they serve for single reads: none once one has items that are shorter than the objects, and none
 * beyond the first where the server does not understand how to be asked for more. Each object is then asked for by itself,
 * which also says what is missing where the list answers 404.
 */
export async function* wholePages<T>(
  http: HttpClient,
  list: ListOf<T>,
  isWhole: (item: T) => boolean,
  call: CallOptions,
): AsyncGenerator<readonly T[], void, undefined> {
  try {
    for await (const page of pagesOf(http, list, call)) {
      if (!page.every(isWhole)) return;
      yield page;
    }
  } catch (error) {
    if (!(error instanceof PagingNotUnderstood) && !isNotFound(error)) throw error;
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

/** A list that comes whole: a bare array, or in an envelope whose member is named in one of two ways. */
export const readWhole = <T>(
  http: HttpClient,
  { request, read }: ListOf<T>,
  call: CallOptions = {},
): Promise<readonly T[]> =>
  http.json({ ...call, ...request, method: "GET", listing: newListing() }, (json) => {
    if (Array.isArray(json)) return requiredList({ items: json }, "items", read);
    const answer = readObject(json, "answer");
    return requiredList(answer, Array.isArray(answer.configs) ? "configs" : "items", read);
  });

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
