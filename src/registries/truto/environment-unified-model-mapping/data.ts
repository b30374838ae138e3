import { defineDataSource, Failure, integer, list, object, string } from "../../../framework";
import type { Mapping } from "../api/client";
import { truto } from "../connection";
import { explained } from "../errors";
import { jsonObject } from "../fields";
import { freeText } from "../free-json";

const ABOUT = { object: "the query" };

const installId = () =>
  string()
    .required()
    .describe("Id of the install of the unified model in the environment of the provider's token.");

const rest = {
  version: integer().computed().describe("Number that increases with each change."),
  created_at: string().computed().describe("Time of creation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
};

/** One mapping of an installed unified model, by its names. */
const one = defineDataSource({
  type: "truto_environment_unified_model_mapping",
  description:
    "Looks up a mapping of an installed unified model: how an integration answers one method of one resource in the environment " +
    "of the provider's token, where that differs from the unified model's own mapping.",
  connection: truto,
  schema: {
    environment_unified_model_id: installId(),
    resource_name: string().required().describe("Name of the resource in the unified model."),
    integration_name: string().required().describe("Name (slug) of the integration."),
    method_name: string().required().describe("Name of the method."),
    id: string().computed().describe("Id of the mapping."),
    ...rest,
    config_json: jsonObject().computed().describe("The mapping as a JSON object."),
  },
  async read(api, { environment_unified_model_id, ...names }, call) {
    const { resource_name, integration_name, method_name } = names;
    const found = await explained(ABOUT, () =>
      api.environmentUnifiedModelMappings.find(environment_unified_model_id, names, call),
    );
    if (found !== undefined) return { ...describe(found), config_json: freeText(found.config, undefined) };
    throw new Failure({
      at: ["method_name"],
      summary: `The environment has no mapping of ${resource_name}.${method_name} for ${integration_name}`,
      detail:
        "It does not exist, or the install is not in the environment of the token. The unified model's own mapping is in the " +
        "data source integrations_truto_unified_model_mapping.",
    });
  },
});

/** The mappings of an installed unified model. */
const all = defineDataSource({
  type: "truto_environment_unified_model_mappings",
  description:
    "Lists the mappings of an installed unified model that match all filters. Their configs are not returned, because they are " +
    "large: look the mappings up one by one.",
  connection: truto,
  schema: {
    environment_unified_model_id: installId(),
    resource_name: string().optional().describe("Returns only mappings of this resource."),
    integration_name: string().optional().describe("Returns only mappings of this integration."),
    method_name: string().optional().describe("Returns only mappings of this method."),
    environment_unified_model_mappings: list(
      object({
        id: string().computed().describe("Id of the mapping."),
        environment_unified_model_id: string().computed().describe("Id of the install."),
        resource_name: string().computed().describe("Name of the resource in the unified model."),
        integration_name: string().computed().describe("Name (slug) of the integration."),
        method_name: string().computed().describe("Name of the method."),
        ...rest,
      }),
    )
      .computed()
      .describe("The mappings, in Truto's order."),
  },
  async read(api, { environment_unified_model_id: id, ...filter }, call) {
    const found = await explained(ABOUT, () => api.environmentUnifiedModelMappings.list(id, filter, call));
    return { environment_unified_model_mappings: found.map(describe) };
  },
});

export const dataSources = [one, all];

const describe = (mapping: Mapping) => ({
  id: mapping.id,
  environment_unified_model_id: mapping.parent_id,
  resource_name: mapping.resource_name,
  integration_name: mapping.integration_name,
  method_name: mapping.method_name,
  version: mapping.version,
  created_at: mapping.created_at,
  updated_at: mapping.updated_at,
});
