import { notEmpty } from "../../../checks";
import { defineDataSource, Failure, list, object, string } from "../../../framework";
import { aboutConfig } from "../errors";
import { observe, secretParameters } from "./publish";
import { findByDisplayName } from "./search";
import { configView, hasUnfamiliarParameters } from "./body";
import { fruxon } from "../connection";
import { oneKey, tenantToRead, configData } from "../data-fields";
import { explained } from "../errors";
import { tenantOrDefault } from "../place";

const owner = {
  tenant: tenantToRead(),
  integration_id: string(notEmpty).required().describe("Id of the integration."),
};

/** One config of an integration, by id or by display name. */
export const fruxonConfigData = defineDataSource({
  type: "fruxon_config",
  description:
    "Looks up a config of a [Fruxon](https://fruxon.com) integration by id or display name: its " +
    "draft and the id of the published revision. Credentials are never read.",
  connection: fruxon,
  schema: {
    ...owner,
    config_id: string(notEmpty)
      .optionalComputed()
      .describe("Id of the config. Set either this or `display_name`."),
    display_name: string(notEmpty)
      .optionalComputed()
      .describe("Display name. Set either this or `config_id`."),
    ...configData,
  },
  validate: oneKey("config_id", "display_name"),
  async read(api, { tenant, integration_id, config_id: id, display_name: name = "" }, call) {
    const place = { tenant: tenantOrDefault(api, tenant), integration: integration_id };
    const config = await explained(api, aboutConfig(place, "integrations:read"), () =>
      id === undefined ? findByDisplayName(api, place, name, call) : api.configs.get(place, id, call),
    );
    if (config !== undefined) return observe(api, place, config, {}, call);
    throw new Failure({
      at: [id === undefined ? "display_name" : "config_id"],
      summary: "The config does not exist",
      detail:
        `The integration ${JSON.stringify(integration_id)} of the tenant ${place.tenant} has no config ` +
        `${id === undefined ? `named ${JSON.stringify(name)}` : JSON.stringify(id)}, or the integration does not exist.`,
    });
  },
});

/** The configs of an integration. The API has no filters for them (docs/apis/fruxon.md §2.3). */
export const fruxonConfigsData = defineDataSource({
  type: "fruxon_configs",
  description:
    "Lists the configs of a [Fruxon](https://fruxon.com) integration: their drafts and " +
    "the ids of the published revisions. Credentials are never read.",
  connection: fruxon,
  schema: {
    ...owner,
    configs: list(
      object({
        config_id: string().computed().describe("Id of the config."),
        display_name: string().computed().describe("Display name."),
        ...configData,
      }),
    )
      .computed()
      .describe("The configs, in Fruxon's order."),
  },
  async read(api, { tenant, integration_id }, call) {
    const place = { tenant: tenantOrDefault(api, tenant), integration: integration_id };
    const found = await explained(api, aboutConfig(place, "integrations:read"), () =>
      api.configs.list(place, call),
    );
    if (found === undefined) {
      throw new Failure({
        at: ["integration_id"],
        summary: "The integration does not exist",
        detail: `The tenant ${place.tenant} of Fruxon has no integration ${JSON.stringify(integration_id)}.`,
      });
    }
    // Nothing is known of them: so only what is certainly no secret is shown.
    const isAsked = found.some((config) => hasUnfamiliarParameters(config, {}));
    const secret = isAsked ? await secretParameters(api, place, call) : undefined;
    return {
      tenant: place.tenant,
      configs: found.map((config) => configView(place, config, {}, secret)),
    };
  },
});
