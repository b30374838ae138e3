import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  type ListCache,
} from "../../../http";
import { noting } from "../../common/recent";
import { type Collection, type CollectionShape, createCollection, type Team } from "./collection";
import { createNames, type Names } from "./names";

/** What is read, and deleted, of objects that the list shows whole. */
export interface CachedReads<Item> {
  readonly names: Names<Item>;
  /** From shared pages of the list where several are asked for. `undefined` when it is gone. */
  get(team: Team, id: string, call?: CallOptions): Promise<Item | undefined>;
  /** By a request of its own, with what the list may lack. */
  readonly getWhole: (team: Team, id: string, call?: CallOptions) => Promise<Item | undefined>;
  list(team: Team, call?: CallOptions): Promise<readonly Item[]>;
  /** The pages of the list, for whom some of it is enough. */
  pages(team: Team, call?: CallOptions): AsyncIterable<readonly Item[]>;
  delete(team: Team, id: string, call?: CallOptions): Promise<void>;
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

  const list: CachedReads<Item>["list"] = (team, call) => cacheOf(team).all(call);
  const names = createNames(list, clock);

  return {
    read: {
      names,
      get: (team, id, call) => cacheOf(team).get(id, call),
      getWhole: (team, id, call) => collection.get(team, id, call),
      list,
      pages: (team, call) => collection.pages(team, call),
      delete: (team, id, call) =>
        changing(team, id, () =>
          noting(
            names,
            team,
            () => collection.delete(team, id, call),
            () => {
              names.deleted(team, id);
            },
          ),
        ),
    },
    write: (team, write, read, call) => collection.write(team, write, read, call),
    making,
    changing,
  };
}
