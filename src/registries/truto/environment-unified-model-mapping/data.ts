import { defineDataSource, Failure, string } from "../../../framework";
import type { Mapping } from "../api/client";
import { truto } from "../connection";
import { explained } from "../errors";
import { describeMapping, describeWhole, listOfMappings, mappingFilters, oneMapping } from "../mapping-data";

const ABOUT = { object: "the query" };

const installId = () =>
  string()
    .required()
    .describe("Id of the install of the unified model in the environment of the provider's token.");

/** One mapping of an installed unified model, by its names. */
const one = defineDataSource({
  type: "truto_environment_unified_model_mapping",
  description:
    "Looks up a mapping of an installed unified model: how an integration answers one method of one resource in the environment " +
    "of the provider's token, where that differs from the unified model's own mapping.",
  connection: truto,
  schema: {
    environment_unified_model_id: installId(),
    ...oneMapping,
  },
  async read(api, { environment_unified_model_id, ...names }, call) {
    const { resource_name, integration_name, method_name } = names;
    const found = await explained(ABOUT, () =>
      api.environmentUnifiedModelMappings.find(environment_unified_model_id, names, call),
    );
    if (found !== undefined)
      return { ...describeWhole(found), environment_unified_model_id: found.parent_id };
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
    ...mappingFilters,
    environment_unified_model_mappings: listOfMappings({
      environment_unified_model_id: string().computed().describe("Id of the install."),
    }),
  },
  async read(api, { environment_unified_model_id: id, ...filter }, call) {
    const found = await explained(ABOUT, () => api.environmentUnifiedModelMappings.list(id, filter, call));
    return { environment_unified_model_mappings: found.map(describe) };
  },
});

export const dataSources = [one, all];

const describe = (mapping: Mapping) => ({
  ...describeMapping(mapping),
  environment_unified_model_id: mapping.parent_id,
});
