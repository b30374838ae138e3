import {
  type CallOptions,
  type Clock,
  createListCache,
  type HttpClient,
  type HttpMethod,
  type HttpRequest,
  type JsonObject,
  type ListCache,
  readObject,
  requiredId,
} from "../../../http";
import { remembering } from "../../common/answers";
import { createRecent, noting, READABLE_MS } from "../../common/recent";
import type { Account } from "./account";
import { type ListOf, pagesOf, readList } from "./paging";
import { integerIn, optionalFlagIn, textIn } from "./reading";
import { hintFor, isNotFound } from "./refusals";

/** What POST takes (docs/apis/fruxon.md §2.8). */
export interface NewEnvironmentBody {
  readonly displayName: string;
  readonly externalId?: string | undefined;
  readonly externalSource?: string | undefined;
  readonly group?: string | undefined;
}

/** What PUT takes: omitted members are kept, an empty text clears. */
export interface EnvironmentBody {
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  readonly agentContext?: string | undefined;
  readonly logoFileId?: string | undefined;
  readonly group?: string | undefined;
}

/** An environment. `undefined` is a member that is missing, null or empty. */
export interface Environment extends EnvironmentBody {
  readonly id: string;
  readonly slug: string | undefined;
  readonly externalId: string | undefined;
  readonly externalSource: string | undefined;
  readonly createdAt: number | undefined;
  readonly modifiedAt: number | undefined;
}

/** Filters of the list. */
export interface EnvironmentFilter {
  readonly search?: string | undefined;
  readonly group?: string | undefined;
}

/** The environments of a tenant (docs/apis/fruxon.md §2.8). An archived one counts as gone. */
export interface Environments {
  /** `undefined` when it is gone. The reads of one refresh share list pages. */
  get(tenant: string, id: string, call?: CallOptions): Promise<Environment | undefined>;
  list(tenant: string, filter: EnvironmentFilter, call?: CallOptions): Promise<readonly Environment[]>;
  /** Those of a display name or a slug, from a list that many look-ups share. */
  named(tenant: string, name: string, call?: CallOptions): Promise<readonly Environment[]>;
  /** Those that had a display name a few minutes ago, for as many plans of creations as there are. */
  lately(tenant: string, displayName: string, call?: CallOptions): Promise<readonly Environment[]>;
  /** Never sent twice when it may have arrived: names are not unique. */
  create(tenant: string, body: NewEnvironmentBody, call?: CallOptions): Promise<Environment>;
  update(tenant: string, id: string, body: EnvironmentBody, call?: CallOptions): Promise<Environment>;
  /** Archives it. Resolves also when it was gone already. */
  delete(tenant: string, id: string, call?: CallOptions): Promise<void>;
}

export function createEnvironments(http: HttpClient, account: Account, clock?: Clock): Environments {
  const caches = new Map<string, ListCache<Environment>>();
  const pathOf = (tenant: string, ...rest: readonly string[]): readonly string[] => [
    "v1",
    "tenants",
    tenant,
    "environments",
    ...rest,
  ];
  const request = (tenant: string, method: HttpMethod, ...rest: readonly string[]): HttpRequest => ({
    method,
    path: pathOf(tenant, ...rest),
    hint: hintFor(undefined, tenant),
  });
  const listOf = (tenant: string, query: HttpRequest["query"] = {}): ListOf<Environment | undefined> => ({
    request: { ...request(tenant, "GET"), query },
    read: readCurrent,
    keyOf: (item) => item?.id ?? "",
  });

  async function getFresh(tenant: string, id: string, call: CallOptions = {}) {
    try {
      const found = await http.json({ ...call, ...request(tenant, "GET", id) }, (json) =>
        readCurrent(readObject(json, "answer")),
      );
      account.reached(tenant);
      return found;
    } catch (error) {
      if (!isNotFound(error)) throw error;
      await account.confirmReached(tenant, call);
      return undefined;
    }
  }

  async function* pages(tenant: string, call: CallOptions) {
    for await (const page of pagesOf(http, listOf(tenant), call)) yield page.filter(isThere);
  }

  function cacheOf(tenant: string): ListCache<Environment> {
    const existing = caches.get(tenant);
    if (existing !== undefined) return existing;
    const cache = createListCache<Environment>({
      list: { registry: "Fruxon", method: "GET", path: `/${pathOf(tenant).join("/")}` },
      pages: (call) => pages(tenant, call),
      keyOf: ({ id }) => id,
      readOne: (id, call) => getFresh(tenant, id, call),
      ...(clock === undefined ? {} : { clock }),
    });
    caches.set(tenant, cache);
    return cache;
  }

  const list: Environments["list"] = async (tenant, { search, group }, call) =>
    (await readList(http, listOf(tenant, { query: search, group }), call)).filter(isThere);

  const recent = createRecent<Environment>({
    list: (tenant, call) => list(tenant, {}, call),
    idOf: ({ id }) => id,
    keysOf: ({ displayName, slug }) => [displayName, slug].filter((key) => key !== undefined),
    clock,
  });

  const written = async <T>(
    tenant: string,
    id: string | undefined,
    write: () => Promise<T>,
    note: (result: T) => void,
  ): Promise<T> => {
    try {
      return await noting(recent, tenant, write, note);
    } finally {
      if (id !== undefined) cacheOf(tenant).invalidate(id);
    }
  };

  return {
    get: (tenant, id, call) => cacheOf(tenant).get(id, call),
    list,
    named: (tenant, name, call) => recent.having(tenant, name, call, READABLE_MS),
    lately: async (tenant, name, call) =>
      (await recent.having(tenant, name, call)).filter(({ displayName }) => displayName === name),
    create: (tenant, body, call) =>
      written(
        tenant,
        undefined,
        () => http.json({ ...call, ...request(tenant, "POST"), body }, readEnvironment),
        (made) => {
          cacheOf(tenant).invalidate(made.id);
          recent.wrote(tenant, made);
        },
      ),
    update: (tenant, id, body, call) =>
      written(
        tenant,
        id,
        () => http.json({ ...call, ...request(tenant, "PUT", id), body }, readEnvironment),
        (changed) => {
          recent.wrote(tenant, changed);
        },
      ),
    delete: (tenant, id, call) =>
      written(
        tenant,
        id,
        async () => {
          try {
            await http.request({ ...call, ...request(tenant, "DELETE", id) });
          } catch (error) {
            if (!isNotFound(error)) throw error;
            await account.confirmReached(tenant, call);
          }
        },
        () => {
          recent.deleted(tenant, id);
        },
      ),
  };
}

const parseEnvironment = remembering((object: JsonObject): Environment => ({
  id: requiredId(object, "id"),
  slug: textIn(object, "slug"),
  displayName: textIn(object, "displayName"),
  description: textIn(object, "description"),
  agentContext: textIn(object, "agentContext"),
  logoFileId: textIn(object, "logoFileId"),
  group: textIn(object, "group"),
  externalId: textIn(object, "externalId"),
  externalSource: textIn(object, "externalSource"),
  createdAt: integerIn(object, "createdAt"),
  modifiedAt: integerIn(object, "modifiedAt"),
}));

const readEnvironment = (json: unknown): Environment => parseEnvironment(readObject(json, "answer"));

/** Undefined for an archived one. Whether answers have those, and how they say so, is not documented. */
function readCurrent(object: JsonObject): Environment | undefined {
  const archivedAt = object.archivedAt ?? undefined;
  const isArchived = optionalFlagIn(object, "isArchived") === true || archivedAt !== undefined;
  return isArchived ? undefined : parseEnvironment(object);
}

const isThere = (item: Environment | undefined): item is Environment => item !== undefined;
