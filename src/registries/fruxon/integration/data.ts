import { notEmpty } from "../../../checks";
import {
  boolean,
  defineDataSource,
  Failure,
  list,
  object,
  type Observed,
  set,
  string,
} from "../../../framework";
import type { Integration } from "../api/client";
import { fruxon } from "../connection";
import { oneKey, tenantToRead, definitionData, integrationData } from "../data-fields";
import { type Asked, explained } from "../errors";
import { findByDisplayName } from "./search";
import { hasUnfamiliarSettings, metadataView } from "./metadata-view";
import { tenantOrDefault } from "../place";

const oneSchema = {
  tenant: tenantToRead(),
  integration_id: string(notEmpty)
    .optionalComputed()
    .describe("Id of the integration. Set either this or `display_name`."),
  display_name: string(notEmpty)
    .optionalComputed()
    .describe("Display name. Set either this or `integration_id`."),
  ...integrationData,
  config_metadata: definitionData(),
};

/** One integration, own or built in, by id or by display name. */
export const fruxonIntegrationData = defineDataSource({
  type: "fruxon_integration",
  description:
    "Looks up an integration of [Fruxon](https://fruxon.com), your own or a " +
    "built-in one, by id or display name. Secrets are never read.",
  connection: fruxon,
  schema: oneSchema,
  validate: oneKey("integration_id", "display_name"),
  async read(api, { tenant: named, integration_id: id, display_name: name = "" }, call) {
    const tenant = tenantOrDefault(api, named);
    const integration = await explained(api, about(tenant), () =>
      id === undefined ? findByDisplayName(api, tenant, name, call) : api.integrations.get(tenant, id, call),
    );
    if (integration === undefined) {
      throw new Failure({
        at: [id === undefined ? "display_name" : "integration_id"],
        summary: "The integration does not exist",
        detail:
          `The tenant ${tenant} of Fruxon has no integration ` +
          `${id === undefined ? `named ${JSON.stringify(name)}` : JSON.stringify(id)}, and no ` +
          "built-in integration matches.",
      });
    }
    const { configMetadata } = integration;
    const secret =
      configMetadata !== undefined && hasUnfamiliarSettings(configMetadata, undefined)
        ? await api.secretSettings(call)
        : undefined;
    return {
      ...described(tenant, integration),
      config_metadata: (configMetadata && metadataView(configMetadata, undefined, secret)) as Observed<
        typeof oneSchema
      >["config_metadata"],
    };
  },
});

const allSchema = {
  tenant: tenantToRead(),
  search: string(notEmpty)
    .optional()
    .describe("Returns only integrations with this text in their id, name or description."),
  types: set(string(notEmpty))
    .optional()
    .describe("Returns only integrations of these types, such as `SYSTEM`."),
  tags: set(string(notEmpty)).optional().describe("Returns only integrations with these tags."),
  has_configs: boolean()
    .optional()
    .describe("Returns only integrations with (`true`) or without (`false`) configs."),
  has_triggers: boolean()
    .optional()
    .describe("Returns only integrations with (`true`) or without (`false`) triggers."),
  has_channels: boolean()
    .optional()
    .describe("Returns only integrations with (`true`) or without (`false`) channels."),
  integrations: list(
    object({
      integration_id: string().computed().describe("Id of the integration."),
      display_name: string().computed().describe("Display name."),
      ...integrationData,
    }),
  )
    .computed()
    .describe("The integrations, in Fruxon's order, without hidden ones."),
};

/** The integrations of a tenant, own and built in. */
export const fruxonIntegrationsData = defineDataSource({
  type: "fruxon_integrations",
  description:
    "Lists the integrations of a [Fruxon](https://fruxon.com) tenant, its own and " +
    "built-in ones, that match all filters. Secrets are never read.",
  connection: fruxon,
  schema: allSchema,
  async read(api, config, call) {
    const tenant = tenantOrDefault(api, config.tenant);
    const filter = {
      search: config.search,
      types: config.types,
      tags: config.tags,
      hasConfigs: config.has_configs,
      hasTriggers: config.has_triggers,
      hasChannels: config.has_channels,
    };
    const found = await explained(api, about(tenant), () => api.integrations.list(tenant, filter, call));
    return { tenant, integrations: found.map((each) => described(tenant, each)) };
  },
});

const about = (tenant: string): Asked => ({
  tenant,
  object: "the query",
  scope: "integrations:read",
});

function described(tenant: string, integration: Integration) {
  return {
    id: `${tenant}/${integration.id}`,
    tenant,
    integration_id: integration.id,
    display_name: integration.displayName,
    description: integration.description,
    type: integration.type,
    tags: integration.tags,
    is_internal: integration.isInternal,
    created_at: integration.createdAt,
    modified_at: integration.modifiedAt,
  };
}
