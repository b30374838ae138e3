import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type HttpRequest,
  type JsonObject,
  readObject,
} from "../../../http";
import { noting } from "../../common/recent";
import type { Account } from "./account";
import { createCollection } from "./collection";
import { createKnownIntegrations, type KnownIntegrations, type Listed } from "./known-integrations";
import type {
  Integration,
  IntegrationBody,
  IntegrationFilter,
  NewIntegrationBody,
  Sent,
  Verification,
  VerificationBody,
} from "./model";
import { type ListOf, readList, wholePages } from "./paging";
import { parseVerification } from "./parse-config";
import { isWhole, parseIntegration } from "./parse-integration";
import { integrationsPath, type TenantPlace } from "./places";
import { isNotFound } from "./refusals";

/** The integrations of a tenant, its own and Fruxon's built-in ones (docs/apis/fruxon.md §2.1, §2.2). */
export interface Integrations extends Pick<KnownIntegrations, "lately" | "definition"> {
  /** `undefined` when it is gone. The reads of one refresh share list pages, where a list holds whole objects. */
  get(tenant: string, id: string, call?: CallOptions): Promise<Integration | undefined>;
  /** The same with its own request. */
  getFresh(tenant: string, id: string, call?: CallOptions): Promise<Integration | undefined>;
  /** @throws PagingNotUnderstood */
  list(tenant: string, filter: IntegrationFilter, call?: CallOptions): Promise<readonly Integration[]>;
  /** Never sent twice when it may have arrived: look for the id before another try (§7.5). */
  create(tenant: string, sent: Sent<NewIntegrationBody>, call?: CallOptions): Promise<Integration>;
  update(tenant: string, id: string, sent: Sent<IntegrationBody>, call?: CallOptions): Promise<Integration>;
  /** Resolves also when it was gone already. Refused while configs of it exist (§8.5). */
  delete(tenant: string, id: string, call?: CallOptions): Promise<void>;
  /** Tries credentials out; stores nothing. A failed check is no rejection (§2.2). */
  verify(tenant: string, id: string, sent: Sent<VerificationBody>, call?: CallOptions): Promise<Verification>;
}

export function createIntegrations(http: HttpClient, account: Account, clock?: Clock): Integrations {
  const collection = createCollection<Integration, TenantPlace>(http, account, {
    pathOf: ({ tenant }) => integrationsPath(tenant),
    pages: ({ tenant }, call) => wholePages(http, listOf(tenant), isWhole, call),
    readOne: ({ tenant }, id, call) => getFresh(tenant, id, call),
    clock,
  });
  const { request, cacheOf } = collection;

  const getFresh: Integrations["getFresh"] = (tenant, id, call = {}) =>
    collection.present(
      { tenant },
      () => http.json({ ...call, ...request({ tenant }, "GET", [id], "integrations:read") }, readIntegration),
      call,
    );

  const listOf = (tenant: string, query: HttpRequest["query"] = {}): ListOf<Integration> => ({
    request: { ...request({ tenant }, "GET", [], "integrations:read"), query },
    read: parseIntegration,
    keyOf: ({ id }) => id,
  });

  const get: Integrations["get"] = (tenant, id, call) => cacheOf({ tenant }).get(id, call);
  const known = createKnownIntegrations({ get, getFresh, list: listed }, clock);

  async function listed(tenant: string, call?: CallOptions): Promise<readonly Listed[]> {
    try {
      const summaries = { ...listOf(tenant), read: summaryOf, keyOf: ({ id }: Listed) => id };
      const found = await readList(http, summaries, call);
      account.reached(tenant);
      return found;
    } catch (error) {
      // Whether the API and the tenant are there at all.
      if (isNotFound(error)) await account.confirmReached(tenant, call);
      throw error;
    }
  }

  const written = <T>(
    tenant: string,
    id: string,
    write: () => Promise<T>,
    note: (result: T) => void,
  ): Promise<T> => {
    const doubted = (): void => {
      known.doubted(tenant, id);
    };
    return collection.written({ tenant }, id, () =>
      noting({ doubted }, tenant, write, (result) => {
        account.reached(tenant);
        note(result);
      }),
    );
  };

  return {
    get,
    getFresh,
    lately: (tenant, id, call, singleAgeMs) => known.lately(tenant, id, call, singleAgeMs),
    definition: (tenant, id, call) => known.definition(tenant, id, call),

    async list(tenant, filter, call) {
      const query = queryOf(filter);
      const found = await readList(http, listOf(tenant, query), call);
      const excluded = new Set<string>();
      for (const flag of unwantedFlags(filter)) {
        for (const { id } of await readList(http, listOf(tenant, { ...query, [flag]: true }), call))
          excluded.add(id);
      }
      return found.filter(({ id }) => !excluded.has(id));
    },

    create: (tenant, { body, secrets }, call) =>
      written(
        tenant,
        body.id,
        () =>
          http.json(
            { ...call, ...request({ tenant }, "POST", [], "integrations:write"), body, secrets },
            readIntegration,
          ),
        (made) => {
          cacheOf({ tenant }).invalidate(made.id);
          known.wrote(tenant, made);
        },
      ),

    update: (tenant, id, { body, secrets }, call) =>
      written(
        tenant,
        id,
        () =>
          http.json(
            { ...call, ...request({ tenant }, "PUT", [id], "integrations:write"), body, secrets },
            readIntegration,
          ),
        (changed) => {
          known.wrote(tenant, changed);
        },
      ),

    delete: (tenant, id, call) =>
      written(
        tenant,
        id,
        () => collection.remove({ tenant }, id, "integrations:write", call),
        () => {
          known.deleted(tenant, id);
        },
      ),

    verify: (tenant, id, { body, secrets }, call) =>
      http.json(
        {
          ...call,
          ...request({ tenant }, "POST", [id], "integrations:read"),
          action: "verifyConfig",
          body,
          secrets,
          // So it may be sent again (§7.5).
          changesNothing: true,
        },
        (json) => parseVerification(readObject(json, "answer")),
      ),
  };
}

/** The flags of a filter, by their names in the API. */
const flagsOf = ({ hasConfigs, hasTriggers, hasChannels }: IntegrationFilter) => ({
  has_configs: hasConfigs,
  has_triggers: hasTriggers,
  has_channels: hasChannels,
});

function queryOf(filter: IntegrationFilter): NonNullable<HttpRequest["query"]> {
  const wanted = Object.entries(flagsOf(filter)).filter(([, flag]) => flag === true);
  return { query: filter.search, types: filter.types, tags: filter.tags, ...Object.fromEntries(wanted) };
}

/** The vendor's client sends these flags as `true` only, so that "those without" are what remains. */
const unwantedFlags = (filter: IntegrationFilter): readonly string[] =>
  Object.entries(flagsOf(filter)).flatMap(([name, flag]) => (flag === false ? [name] : []));

const summaryOf = (item: JsonObject): Listed => {
  const { id, type } = parseIntegration(item);
  return { id, type };
};

const readIntegration = (json: unknown): Integration => parseIntegration(readObject(json, "answer"));
