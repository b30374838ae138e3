import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpMethod,
  type HttpRequest,
  type ListCache,
} from "../../../http";
import type { Account } from "./account";
import { integrationsPath } from "./integrations";
import { hintFor, isNotFound, type Scope } from "./refusals";

/** Where the objects of an integration are. */
export interface Owner {
  readonly tenant: string;
  readonly integration: string;
}

/** The owner as one text, for what is kept of each. */
export const placeOf = ({ tenant, integration }: Owner): string => JSON.stringify([tenant, integration]);

export function ownerAt(place: string): Owner {
  const [tenant = "", integration = ""] = JSON.parse(place) as readonly string[];
  return { tenant, integration };
}

interface Kind<T> {
  /** In the path: `configs`. */
  readonly collection: string;
  /** Those that serve for single reads. */
  readonly pages: (owner: Owner, call: CallOptions) => AsyncIterable<readonly T[]>;
  readonly readOne: (owner: Owner, id: string, call?: CallOptions) => Promise<T | undefined>;
  readonly clock: Clock | undefined;
}

/** What is the same for all kinds of objects of an integration. */
export function insideIntegration<T extends { readonly id: string }>(
  account: Account,
  { collection, pages, readOne, clock }: Kind<T>,
) {
  const caches = new Map<string, ListCache<T>>();

  const pathOf = ({ tenant, integration }: Owner): readonly string[] =>
    integrationsPath(tenant, integration, collection);

  return {
    request: (owner: Owner, method: HttpMethod, rest: readonly string[], scope: Scope): HttpRequest => ({
      method,
      path: [...pathOf(owner), ...rest],
      hint: hintFor(scope, owner.tenant),
    }),

    /** What there is; `undefined` for a 404 of the API. */
    present: async <R>(owner: Owner, read: () => Promise<R>, call: CallOptions): Promise<R | undefined> => {
      try {
        const found = await read();
        account.reached(owner.tenant);
        return found;
      } catch (error) {
        if (!isNotFound(error)) throw error;
        await account.confirmReached(owner.tenant, call);
        return undefined;
      }
    },

    /** The list that the reads of one refresh share. */
    cacheOf: (owner: Owner): ListCache<T> => {
      const key = placeOf(owner);
      const existing = caches.get(key);
      if (existing !== undefined) return existing;
      const cache = createListCache<T>({
        list: { registry: "Fruxon", method: "GET", path: `/${pathOf(owner).join("/")}` },
        pages: (call) => pages(owner, call),
        keyOf: ({ id }) => id,
        readOne: (id, call) => readOne(owner, id, call),
        ...(clock === undefined ? {} : { clock }),
      });
      caches.set(key, cache);
      return cache;
    },
  };
}
