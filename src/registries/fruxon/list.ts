import { type Call, defineListResource, Failure, type ListResource, notEmpty, string } from "../../framework";
import type { FruxonClient } from "./api/client";
import type { Owner } from "./api/places";
import { fruxonConfig } from "./config/resource";
import { fruxon } from "./connection";
import { aboutConfig, type Asked, explained } from "./errors";
import { observe } from "./environment/body";
import { fruxonEnvironment } from "./environment/resource";
import { reading } from "./environment/search";
import { tenantField } from "./fields";
import { fruxonIntegration } from "./integration/resource";
import { isBuiltIn } from "./integration/search";
import { tenantOrDefault } from "./place";
import { fruxonTool } from "./tool/resource";
import { isManageable } from "./tool/search";

const tenantToList = () =>
  tenantField().describe("Slug of the tenant (workspace) to look in. Default: the provider's `tenant`.");

// What a tenant has, for `terraform query`. Whether items of its lists are whole is not documented (docs/apis/fruxon.md
// §2.1, §2.3), so the framework reads each.

const about = (tenant: string): Asked => ({ tenant, object: "the query", scope: "integrations:read" });

const all = (api: FruxonClient, tenant: string, call: Call) =>
  explained(api, about(tenant), () => api.integrations.list(tenant, {}, call));

const fruxonIntegrations = defineListResource({
  resource: fruxonIntegration,
  description:
    "Finds the integrations of a tenant of [Fruxon](https://fruxon.com). Those that are built in cannot be managed.",
  connection: fruxon,
  schema: { tenant: tenantToList() },
  async *list(api, { tenant: named }, call) {
    const tenant = tenantOrDefault(api, named);
    for (const integration of await all(api, tenant, call)) {
      if (isBuiltIn(integration)) continue;
      const { id, displayName } = integration;
      yield { displayName: displayName ?? id, object: { tenant, integration_id: id } };
    }
  },
});

const fruxonConfigs = defineListResource({
  resource: fruxonConfig,
  description:
    "Finds the configs of one integration, or of all integrations, of a tenant of [Fruxon](https://fruxon.com).",
  connection: fruxon,
  schema: {
    tenant: tenantToList(),
    integration_id: string(notEmpty)
      .optional()
      .describe("Only configs of this integration. Default: of all."),
  },
  async *list(api, { tenant: named, integration_id }, call) {
    const tenant = tenantOrDefault(api, named);
    const owners =
      integration_id === undefined
        ? (await all(api, tenant, call)).map(({ id }) => ({ tenant, integration: id }))
        : [{ tenant, integration: integration_id }];
    for (const owner of owners) {
      const configs = await explained(api, aboutConfig(owner, "integrations:read"), () =>
        api.configs.list(owner, call),
      );
      if (configs === undefined && integration_id !== undefined) throw noIntegration(owner);
      for (const { id, displayName } of configs ?? []) {
        const object = { tenant, integration_id: owner.integration, config_id: id };
        yield { displayName: `${owner.integration}: ${displayName ?? id}`, object };
      }
    }
  },
});

const fruxonTools = defineListResource({
  resource: fruxonTool,
  description:
    "Finds the tools of one integration, or of all integrations that are not built in, of a tenant of " +
    "[Fruxon](https://fruxon.com), without those that Fruxon hides. Predefined tools cannot be managed.",
  connection: fruxon,
  schema: {
    tenant: tenantToList(),
    integration_id: string(notEmpty)
      .optional()
      .describe("Only tools of this integration. Default: of all that are not built in."),
  },
  async *list(api, { tenant: named, integration_id }, call) {
    const tenant = tenantOrDefault(api, named);
    const owners =
      integration_id === undefined
        ? (await all(api, tenant, call)).filter((each) => !isBuiltIn(each)).map(({ id }) => id)
        : [integration_id];
    for (const integration of owners) {
      const owner = { tenant, integration };
      const tools = await explained(api, { ...about(tenant), scope: "tools:read" }, () =>
        api.tools.list(owner, call),
      );
      if (tools === undefined && integration_id !== undefined) throw noIntegration(owner);
      for (const tool of tools ?? []) {
        if (tool.isWhole && !isManageable(tool)) continue;
        const object = { tenant, integration_id: integration, tool_id: tool.id };
        yield { displayName: `${integration}: ${tool.displayName ?? tool.id}`, object };
      }
    }
  },
});

const fruxonEnvironments = defineListResource({
  resource: fruxonEnvironment,
  description: "Finds the environments of a tenant of [Fruxon](https://fruxon.com).",
  connection: fruxon,
  schema: { tenant: tenantToList() },
  async *list(api, { tenant: named }, call) {
    const tenant = tenantOrDefault(api, named);
    for (const environment of await reading(api, tenant, () => api.environments.list(tenant, {}, call))) {
      const { id, displayName } = environment;
      yield { displayName: displayName ?? id, object: observe(tenant, environment), isWhole: true };
    }
  },
});

const noIntegration = ({ tenant, integration }: Owner): Failure =>
  new Failure({
    at: ["integration_id"],
    summary: "There is no such integration",
    detail: `The tenant ${tenant} of Fruxon has no integration ${JSON.stringify(integration)}.`,
  });

/** A list for each resource. */
export const fruxonListResources: readonly ListResource[] = [
  fruxonIntegrations,
  fruxonConfigs,
  fruxonTools,
  fruxonEnvironments,
];
