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
import { hintFor, isNotFound } from "./refusals";

/**
 * The items of an answer carry whole definitions and may be large, and no maximum is documented; 100 is what Truto's
 * reference shows (docs/apis/truto.md §5.2).
 */
const PAGE_SIZE = 100;

/** One object, which Truto answers without a wrapper; `undefined` when there is none. */
export async function readOne<T>(
  http: HttpClient,
  path: readonly string[],
  read: (object: JsonObject) => T,
  call: CallOptions = {},
): Promise<T | undefined> {
  try {
    return await http.json({ ...call, method: "GET", path, hint: hintFor }, (json) =>
      read(readObject(json, "answer")),
    );
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** A list's address and filter, and how to read its items; an item that is read as `undefined` is passed over. */
export interface ListOf<T> {
  readonly path: readonly string[];
  readonly query?: HttpRequest["query"];
  readonly read: (item: JsonObject) => T | undefined;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** The pages of a list, one request each, until there is no cursor (§5.2: null, empty and absent all end it). */
export async function* pagesOf<T>(
  http: HttpClient,
  list: ListOf<T>,
  call: CallOptions = {},
): AsyncGenerator<readonly T[], void, undefined> {
  let cursor: string | undefined;
  const listing = newListing();
  do {
    const page = await readPage(http, list, { ...call, listing }, cursor);
    yield page.items;
    cursor = page.next;
  } while (cursor !== undefined);
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

function readPage<T>(
  http: HttpClient,
  { path, query, read }: ListOf<T>,
  call: CallOptions & { readonly listing: Listing },
  cursor: string | undefined,
): Promise<Page<T>> {
  const request: HttpRequest = {
    ...call,
    method: "GET",
    path,
    query: { ...query, limit: PAGE_SIZE, next_cursor: cursor },
    hint: hintFor,
  };
  return http.json(request, (json) => {
    const answer = readObject(json, "answer");
    // The list of environments may have the other key (§2.3).
    const items = requiredList(answer, "result" in answer ? "result" : "results", read);
    return { items: items.filter((item) => item !== undefined), next: nextCursor(answer, cursor) };
  });
}

function nextCursor({ next_cursor }: JsonObject, current: string | undefined): string | undefined {
  const next = next_cursor ?? "";
  if (typeof next !== "string") throw new ShapeProblem("next_cursor", "a text");
  if (next === "") return undefined;
  // A server that answers the same page for ever would be asked for ever.
  if (next === current) throw new ShapeProblem("next_cursor", "a new cursor");
  return next;
}
