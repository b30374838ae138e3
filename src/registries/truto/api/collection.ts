import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  type HttpRequest,
  type JsonObject,
} from "../../../http";
import { remembering } from "../../common/answers";
import { createRecent, noting } from "../../common/recent";
import { pagesOf, readOne } from "./reading";
import { isNotFound } from "./refusals";
import { type Deletion, remove, type Secretly, write } from "./writing";

/** Objects of the token's environment that are listed whole. */
export interface Collected<Item, Body, Change, Made = Item> {
  /** `undefined` when there is none. Reads that come together are served from shared list pages. */
  get(id: string, call?: CallOptions): Promise<Item | undefined>;
  /** All of them; those that ask together share one list. */
  list(call?: CallOptions): Promise<readonly Item[]>;
  /** Page by page, without the list that others share. */
  pages(call?: CallOptions): AsyncIterable<readonly Item[]>;
  /** Those that had this key a short while ago, or all, with what was written from here since. */
  lately(key: string | undefined, call?: CallOptions, maxAgeMs?: number): Promise<readonly Item[]>;
  /** Never sent again after a lost answer: nothing keeps Truto from making a second one. */
  create(body: Secretly<Body>, call?: CallOptions): Promise<Made>;
  update(id: string, change: Secretly<Change>, call?: CallOptions): Promise<Item>;
  delete(id: string, call?: CallOptions): Promise<Deletion>;
}

export interface CollectedShape<Item, Made> {
  /** Of the collection: `webhook`. */
  readonly path: string;
  /** What its list is filtered by. @default nothing: the list is of the token's environment */
  readonly query?: HttpRequest["query"];
  readonly read: (object: JsonObject) => Item;
  /** Reads the answer to a creation, which may have more. */
  readonly readMade: (object: JsonObject) => Made;
  /** What an object is looked for by. */
  readonly keysOf: (item: Item) => readonly string[];
}

export function createCollected<Item extends { readonly id: string }, Body, Change, Made extends Item>(
  http: HttpClient,
  { path, query, keysOf, ...shape }: CollectedShape<Item, Made>,
  clock?: Clock,
): Collected<Item, Body, Change, Made> {
  const read = remembering(shape.read, SECRET_KEYS);
  const readMade = remembering(shape.readMade, SECRET_KEYS);
  const list = { path: [path], query, read };
  const pages = (call?: CallOptions) =>
    query === undefined ? pagesOf(http, list, call) : pagesIfAny(pagesOf(http, list, call));
  const shared = createListCache<Item>({
    list: { registry: "Truto", method: "GET", path: `/${path}` },
    pages,
    keyOf: ({ id }) => id,
    readOne: (id, call) => readOne(http, [path, id], read, call),
    ...(clock === undefined ? {} : { clock }),
  });
  const recent = createRecent<Item>({
    list: (_, call) => itemsOf(pages(call)),
    idOf: ({ id }) => id,
    keysOf: (item) => [EVERY, ...keysOf(item).map(keyed)],
    clock,
  });
  const noted = <T>(run: () => Promise<T>, note: (result: T) => void): Promise<T> =>
    noting(recent, ALL, run, note);

  return {
    get: (id, call) => shared.get(id, call),
    list: (call) => shared.all(call),
    pages,
    lately: (key, call, maxAgeMs) =>
      recent.having(ALL, key === undefined ? EVERY : keyed(key), call, maxAgeMs),
    async create(body, call) {
      try {
        return await noted(
          () => write(http, { ...body, method: "POST", path: [path], read: readMade, call }),
          (made) => {
            shared.invalidate(made.id);
            recent.wrote(ALL, made);
          },
        );
      } catch (error) {
        shared.invalidateAll();
        throw error;
      }
    },
    async update(id, change, call) {
      try {
        return await noted(
          () => write(http, { ...change, method: "PATCH", path: [path, id], read, call }),
          (updated) => {
            recent.wrote(ALL, updated);
          },
        );
      } finally {
        shared.invalidate(id);
      }
    },
    async delete(id, call) {
      try {
        return await noted(
          () => remove(http, [path, id], call),
          () => {
            recent.deleted(ALL, id);
          },
        );
      } finally {
        shared.invalidate(id);
      }
    },
  };
}

/** The list of what belongs to another object may be 404 where that object does not exist. */
async function* pagesIfAny<Item>(
  pages: AsyncIterable<readonly Item[]>,
): AsyncGenerator<readonly Item[], void, undefined> {
  try {
    yield* pages;
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

async function itemsOf<Item>(pages: AsyncIterable<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}

/** Where Truto returns secrets: in a config, and in the answer to the creation of a webhook. */
const SECRET_KEYS = ["config", "secret"];

/** The one list of the environment. */
const ALL = "all";

/** The key of every object. */
const EVERY = "";

const keyed = (key: string): string => `:${key}`;
