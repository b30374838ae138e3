import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type JsonObject,
  readObject,
  requiredId,
} from "../../../http";
import { remembering } from "../../common/answers";
import { createRecent, noting, READABLE_MS } from "../../common/recent";
import type { Account } from "./account";
import { createCollection } from "./collection";
import type {
  Environment,
  EnvironmentBody,
  EnvironmentFilter,
  NewEnvironmentBody,
} from "./environment-model";
import { type ListOf, PagingNotUnderstood, readList, wholePages } from "./paging";
import { tenantPath, type TenantPlace } from "./places";
import { flagIn, integerIn, textIn } from "./reading";

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

/** Which scopes the calls need is not documented. */
const SCOPE = undefined;

export function createEnvironments(http: HttpClient, account: Account, clock?: Clock): Environments {
  const collection = createCollection<Environment, TenantPlace>(http, account, {
    pathOf: ({ tenant }) => tenantPath(tenant, "environments"),
    pages: ({ tenant }, call) => wholePages(http, listOf(tenant, {}), () => true, call),
    readOne: ({ tenant }, id, call) => getFresh(tenant, id, call),
    clock,
  });
  const { request, cacheOf } = collection;

  const listOf = (tenant: string, { search, group }: EnvironmentFilter): ListOf<Environment> => ({
    request: { ...request({ tenant }, "GET", [], SCOPE), query: { query: search, group } },
    read: parseEnvironment,
    keyOf: ({ id }) => id,
  });

  const list: Environments["list"] = (tenant, filter, call) => readList(http, listOf(tenant, filter), call);

  async function getFresh(
    tenant: string,
    id: string,
    call: CallOptions = {},
  ): Promise<Environment | undefined> {
    const found = await collection.present(
      { tenant },
      () => http.json({ ...call, ...request({ tenant }, "GET", [id], SCOPE) }, readEnvironment),
      call,
    );
    return found !== undefined && (await isListed(tenant, found, call)) ? found : undefined;
  }

  /**
   * Whether it is not archived: GET may answer an archived one, lists do not. No absence is concluded from a filter alone, nor
   * from a list that cannot be read to its end.
   */
  async function isListed(tenant: string, { id, slug }: Environment, call: CallOptions): Promise<boolean> {
    try {
      for (const filter of slug === undefined ? [{}] : [{ search: slug }, {}]) {
        const found = await list(tenant, filter, call);
        if (found.some((each) => each.id === id)) return true;
      }
      return false;
    } catch (error) {
      if (error instanceof PagingNotUnderstood) return true;
      throw error;
    }
  }

  const recent = createRecent<Environment>({
    list: (tenant, call) => list(tenant, {}, call),
    idOf: ({ id }) => id,
    keysOf: ({ displayName, slug }) => [displayName, slug].filter((key) => key !== undefined),
    clock,
  });

  const written = <T>(
    tenant: string,
    id: string,
    write: () => Promise<T>,
    note: (result: T) => void,
  ): Promise<T> => collection.written({ tenant }, id, () => noting(recent, tenant, write, note));

  return {
    get: (tenant, id, call) => cacheOf({ tenant }).get(id, call),
    list,
    named: (tenant, name, call) => recent.having(tenant, name, call, READABLE_MS),
    lately: async (tenant, name, call) =>
      (await recent.having(tenant, name, call)).filter(({ displayName }) => displayName === name),

    create: (tenant, body, call) =>
      noting(
        recent,
        tenant,
        () => http.json({ ...call, ...request({ tenant }, "POST", [], SCOPE), body }, readEnvironment),
        (made) => {
          // One that the shared list lacks is asked for by itself, so a lost answer needs no care.
          cacheOf({ tenant }).invalidate(made.id);
          recent.wrote(tenant, made);
        },
      ),

    update: (tenant, id, body, call) =>
      written(
        tenant,
        id,
        () => http.json({ ...call, ...request({ tenant }, "PUT", [id], SCOPE), body }, readEnvironment),
        (changed) => {
          recent.wrote(tenant, changed);
        },
      ),

    delete: (tenant, id, call) =>
      written(
        tenant,
        id,
        () => collection.remove({ tenant }, id, SCOPE, call),
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
  isSystem: flagIn(object, "isSystem"),
  provenance: textIn(object, "provenance"),
  createdAt: integerIn(object, "createdAt"),
  modifiedAt: integerIn(object, "modifiedAt"),
}));

const readEnvironment = (json: unknown): Environment => parseEnvironment(readObject(json, "answer"));
