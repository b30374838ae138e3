import type { Context } from "hono";
import type { FruxonContext, FruxonEnv } from "../context";
import { sameName } from "../rules/enums";
import type { Integration } from "../rules/integration";
import type { FruxonSettings } from "../settings";
import { storedIntegration, type Tenant } from "../state";
import { integrationRow } from "../views/integration";
import { tenantOf } from "./middleware";
import { pageOf } from "./paging";
import { queryOf, type Query } from "./query";

/**
 * Own and SYSTEM integrations without the internal ones, by id (docs/apis/fruxon.md §2.1, §10; the order is an
 * assumption).
 */
export function listIntegrations(
  { state, settings: current }: FruxonContext,
  c: Context<FruxonEnv>,
): Response {
  const settings = current();
  const tenant = tenantOf(state, c);
  const query = queryOf(c);
  const found = [...tenant.integrations.values()]
    .filter(({ isInternal }) => !isInternal)
    .filter(matching(query, tenant, settings))
    .sort((a, b) => compare(a.id, b.id));
  const page = pageOf(query, found, settings);
  const items = page.items.flatMap(({ id }) => {
    const stored = storedIntegration(state, tenant, id);
    return stored === undefined ? [] : [integrationRow(stored, settings)];
  });
  return c.json({ ...page, items });
}

/**
 * The filters of docs/apis/fruxon.md §13.1; `search` is the older name of `query`. The flags are only ever sent as
 * `true`. Of a repeated filter it is enough that one value fits (not documented).
 */
function matching(
  query: Query,
  tenant: Tenant,
  { filterNames }: FruxonSettings,
): (integration: Integration) => boolean {
  const onlyCurrent = filterNames === "current";
  const flag = (name: string) =>
    onlyCurrent && query.one(name) === undefined ? undefined : query.flag(name);
  const search = query.one(...(onlyCurrent ? ["query"] : ["query", "search"]))?.toLowerCase() ?? "";
  const types = query.all("types");
  const tags = query.all("tags");
  const hasConfigs = flag("has_configs");
  // No emulated integration has triggers or channels.
  const hasOthers = flag("has_triggers") === true || flag("has_channels") === true;
  const configured = new Set([...tenant.configs.values()].map(({ integrationId }) => integrationId));

  return (integration) =>
    searchedText(integration).includes(search) &&
    (types.length === 0 || types.some((type) => sameName(type, integration.type))) &&
    (tags.length === 0 || tags.some((tag) => integration.tags.includes(tag))) &&
    (hasConfigs === undefined || configured.has(integration.id) === hasConfigs) &&
    !hasOthers;
}

/** Which fields are searched is not documented. */
function searchedText({ id, displayName, description }: Integration): string {
  return [id, displayName, description ?? ""].join("\n").toLowerCase();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
