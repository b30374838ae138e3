import {
  type CallOptions,
  type HttpClient,
  type HttpRequest,
  type JsonObject,
  newListing,
  readObject,
  requiredList,
} from "../../../http";
import { hintFor, isNotFound, isUnknownWorkspace, type Scope } from "./refusals";

/** An address of the API with what errors about it need. */
export interface Place {
  readonly path: readonly string[];
  readonly scopes: readonly Scope[];
  /** The workspace's handle, where the place lies in one and a 404 may be about it. */
  readonly domain?: string;
}

export interface ListShape<Item> {
  /** The key of the answer that holds the array. */
  readonly key: string;
  readonly read: (item: JsonObject) => Item;
}

/** The documented default is 20; the official SDK uses 30, so that is known to work (docs/apis/buddy.md §2.7). */
const PER_PAGE = 30;

/** One object; `undefined` when there is none. */
export async function readOne<T>(
  http: HttpClient,
  place: Place,
  read: (json: JsonObject) => T,
  call: CallOptions = {},
  query: HttpRequest["query"] = {},
): Promise<T | undefined> {
  try {
    return await http.json({ ...getOf(place, call), query }, (json) => read(readObject(json, "answer")));
  } catch (error) {
    if (isUnknownObject(place, error)) return undefined;
    throw error;
  }
}

function isUnknownObject(place: Place, error: unknown): boolean {
  return isNotFound(error) && !(place.domain !== undefined && isUnknownWorkspace(error));
}

/** A list that comes in one answer, or a page of one. */
export async function readList<Item>(
  http: HttpClient,
  place: Place,
  shape: ListShape<Item>,
  call: CallOptions = {},
  query: HttpRequest["query"] = {},
  listing = newListing(),
): Promise<readonly Item[]> {
  return http.json({ ...getOf(place, call), query, listing }, (json) =>
    requiredList(readObject(json, "answer"), shape.key, shape.read),
  );
}

/**
 * A list in pages. No total is promised and the largest page size is unknown, so it is read until a page is empty
 * (§2.7). A page without anything new ends it as well: a server that ignores `page` would be asked for ever.
 */
export async function readPages<Item>(
  http: HttpClient,
  place: Place,
  shape: ListShape<Item> & { readonly idOf: (item: Item) => string | number },
  call: CallOptions = {},
): Promise<readonly Item[]> {
  const found = new Map<string | number, Item>();
  const listing = newListing();
  for (let page = 1; ; page += 1) {
    const items = await readList(http, place, shape, call, { page, per_page: PER_PAGE }, listing);
    const fresh = items.filter((item) => !found.has(shape.idOf(item)));
    if (fresh.length === 0) return [...found.values()];
    for (const item of fresh) found.set(shape.idOf(item), item);
  }
}

function getOf(place: Place, call: CallOptions): HttpRequest {
  return { ...call, method: "GET", path: place.path, hint: hintFor(place.scopes, place.domain) };
}
