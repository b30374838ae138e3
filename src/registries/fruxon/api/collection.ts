import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  type HttpMethod,
  type HttpRequest,
  type ListCache,
} from "../../../http";
import type { Account } from "./account";
import { hintFor, isNotFound, type Scope } from "./refusals";

interface Kind<T, Place> {
  readonly pathOf: (place: Place) => readonly string[];
  /** Those that serve for single reads. */
  readonly pages: (place: Place, call: CallOptions) => AsyncIterable<readonly T[]>;
  readonly readOne: (place: Place, id: string, call?: CallOptions) => Promise<T | undefined>;
  readonly clock: Clock | undefined;
}

/** What is the same for objects of every kind that have a path of their own, in a tenant or in an integration of one. */
export function createCollection<
  T extends { readonly id: string },
  Place extends { readonly tenant: string },
>(http: HttpClient, account: Account, { pathOf, pages, readOne, clock }: Kind<T, Place>) {
  const caches = new Map<string, ListCache<T>>();

  /** @param scope - undefined where it is not documented */
  const request = (
    place: Place,
    method: HttpMethod,
    rest: readonly string[],
    scope: Scope | undefined,
  ): HttpRequest => ({
    method,
    path: [...pathOf(place), ...rest],
    hint: hintFor(scope, place.tenant),
  });

  /** What there is; `undefined` for a 404 of the API. */
  async function present<R>(place: Place, read: () => Promise<R>, call: CallOptions): Promise<R | undefined> {
    try {
      const found = await read();
      account.reached(place.tenant);
      return found;
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await account.confirmReached(place.tenant, call);
      return undefined;
    }
  }

  /** The list that the reads of one refresh share. */
  function cacheOf(place: Place): ListCache<T> {
    const path = `/${pathOf(place).join("/")}`;
    const existing = caches.get(path);
    if (existing !== undefined) return existing;
    const cache = createListCache<T>({
      list: { registry: "Fruxon", method: "GET", path },
      pages: (call) => pages(place, call),
      keyOf: ({ id }) => id,
      readOne: (id, call) => readOne(place, id, call),
      ...(clock === undefined ? {} : { clock }),
    });
    caches.set(path, cache);
    return cache;
  }

  return {
    request,
    present,
    cacheOf,

    /** A write whose answer is lost may have changed the object too. */
    written: async <R>(place: Place, id: string, write: () => Promise<R>): Promise<R> => {
      try {
        return await write();
      } finally {
        cacheOf(place).invalidate(id);
      }
    },

    /** Resolves also when it was gone already. */
    remove: async (
      place: Place,
      id: string,
      scope: Scope | undefined,
      call: CallOptions = {},
    ): Promise<void> => {
      await present(place, () => http.request({ ...call, ...request(place, "DELETE", [id], scope) }), call);
    },
  };
}
