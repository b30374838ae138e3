import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  type ListCache,
} from "../../../http";
import { noting } from "../../common/recent";
import { type Collection, type CollectionShape, createCollection, type Team } from "./collection";
import { type Reads, readsOf } from "./names";

/** What is read, and deleted, of objects that the list shows whole. */
export interface CachedReads<Item> extends Reads<Item, Item> {
  /** By a request of its own, with what the list may lack; `get` takes shared pages where several are asked for. */
  readonly getWhole: (team: Team, id: string, call?: CallOptions) => Promise<Item | undefined>;
}

export interface CachedCollection<Item> extends Pick<Collection<Item, Item>, "write"> {
  readonly read: CachedReads<Item>;
  /** Runs the creation of an object; what was read of the team before is old. */
  readonly making: (team: Team, run: () => Promise<Item>) => Promise<Item>;
  /** Runs a change of an object. Whatever it ends in, what was read of the object before is old. */
  readonly changing: <T>(team: Team, id: string, run: () => Promise<T>) => Promise<T>;
}

/** A collection whose list serves the reads of one object: a refresh of N objects takes the pages of one list. */
export function createCachedCollection<Item extends { readonly id: string; readonly name: string }>(
  http: HttpClient,
  shape: Omit<CollectionShape<Item, Item>, "readSummary">,
  clock?: Clock,
): CachedCollection<Item> {
  const collection = createCollection(http, { ...shape, readSummary: shape.readItem });
  const caches = new Map<Team, ListCache<Item>>();

  function cacheOf(team: Team): ListCache<Item> {
    const existing = caches.get(team);
    if (existing !== undefined) return existing;
    const path = collection.pathOf(team).map((segment) => `/${encodeURIComponent(segment)}`);
    const cache = createListCache<Item>({
      list: { registry: "Northflank", method: "GET", path: path.join("") },
      pages: (call) => collection.pages(team, call),
      keyOf: ({ id }) => id,
      readOne: (id, call) => collection.get(team, id, call),
      ...(clock === undefined ? {} : { clock }),
    });
    caches.set(team, cache);
    return cache;
  }

  async function changing<T>(team: Team, id: string, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } finally {
      cacheOf(team).invalidate(id);
    }
  }

  async function making(team: Team, run: () => Promise<Item>): Promise<Item> {
    try {
      return await noting(names, team, run, (made) => {
        cacheOf(team).invalidate(made.id);
        names.wrote(team, made);
      });
    } catch (error) {
      cacheOf(team).invalidateAll();
      throw error;
    }
  }

  const reads = readsOf(
    {
      ...collection,
      get: (team, id, call) => cacheOf(team).get(id, call),
      list: (team, call) => cacheOf(team).all(call),
    },
    clock,
  );
  const { names } = reads;

  return {
    read: {
      ...reads,
      getWhole: (team, id, call) => collection.get(team, id, call),
      delete: (team, id, call) => changing(team, id, () => reads.delete(team, id, call)),
    },
    write: (team, write, read, call) => collection.write(team, write, read, call),
    making,
    changing,
  };
}
