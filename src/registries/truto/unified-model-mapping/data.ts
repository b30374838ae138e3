import { defineDataSource, Failure, string } from "../../../framework";
import type { Mapping } from "../api/client";
import { truto } from "../connection";
import { explained } from "../errors";
import { describeMapping, describeWhole, listOfMappings, mappingFilters, oneMapping } from "../mapping-data";

const ABOUT = { object: "the query" };

/** One mapping of a unified model, by its names. */
const one = defineDataSource({
  type: "truto_unified_model_mapping",
  description:
    "Looks up a mapping of a unified model: how an integration answers one method of one resource. The unified model may be one " +
    "of Truto's.",
  connection: truto,
  schema: {
    unified_model_id: string().required().describe("Id of the unified model."),
    ...oneMapping,
  },
  async read(api, { unified_model_id, ...names }, call) {
    const { resource_name, integration_name, method_name } = names;
    const found = await explained(ABOUT, () => api.unifiedModelMappings.find(unified_model_id, names, call));
    if (found !== undefined) return { ...describeWhole(found), unified_model_id: found.parent_id };
    throw new Failure({
      at: ["method_name"],
      summary: `Truto has no mapping of ${resource_name}.${method_name} for ${integration_name}`,
      detail: "It does not exist, or the token's team cannot see the unified model.",
    });
  },
});

/** The mappings of a unified model. */
const all = defineDataSource({
  type: "truto_unified_model_mappings",
  description:
    "Lists the mappings of a unified model that match all filters. Their configs are not returned, because they are large: look " +
    "the mappings up one by one.",
  connection: truto,
  schema: {
    unified_model_id: string().required().describe("Id of the unified model."),
    ...mappingFilters,
    unified_model_mappings: listOfMappings({
      unified_model_id: string().computed().describe("Id of the unified model."),
    }),
  },
  async read(api, { unified_model_id, resource_name, integration_name, method_name }, call) {
    const filter = { resource_name, integration_name, method_name };
    const found = await explained(ABOUT, () => api.unifiedModelMappings.list(unified_model_id, filter, call));
    return { unified_model_mappings: found.map(describe) };
  },
});

export const dataSources = [one, all];

const describe = (mapping: Mapping) => ({ ...describeMapping(mapping), unified_model_id: mapping.parent_id });
