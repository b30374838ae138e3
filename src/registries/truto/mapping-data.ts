import { integer, list, object, string } from "../../framework";
import type { Mapping } from "./api/client";
import { jsonObject } from "./fields";
import { freeText } from "./free-json";

// What the data sources of both kinds of mappings take and return beside their parent.

const RESOURCE = "Name of the resource in the unified model.";
const INTEGRATION = "Name (slug) of the integration.";
const METHOD = "Name of the method.";

const rest = {
  version: integer().computed().describe("Number that increases with each change."),
  created_at: string().computed().describe("Time of creation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
};

/** One mapping, by its names. */
export const oneMapping = {
  resource_name: string().required().describe(RESOURCE),
  integration_name: string().required().describe(INTEGRATION),
  method_name: string().required().describe(METHOD),
  id: string().computed().describe("Id of the mapping."),
  ...rest,
  config_json: jsonObject().computed().describe("The mapping as a JSON object."),
};

export const mappingFilters = {
  resource_name: string().optional().describe("Returns only mappings of this resource."),
  integration_name: string().optional().describe("Returns only mappings of this integration."),
  method_name: string().optional().describe("Returns only mappings of this method."),
};

/** The mappings that are found, each with the attribute of its parent. */
export const listOfMappings = <Parent extends Parameters<typeof object>[0]>(parent: Parent) =>
  list(
    object({
      id: string().computed().describe("Id of the mapping."),
      ...parent,
      resource_name: string().computed().describe(RESOURCE),
      integration_name: string().computed().describe(INTEGRATION),
      method_name: string().computed().describe(METHOD),
      ...rest,
    }),
  )
    .computed()
    .describe("The mappings, in Truto's order.");

/** A mapping without its parent and its config, which is large. */
export const describeMapping = (mapping: Mapping) => ({
  id: mapping.id,
  resource_name: mapping.resource_name,
  integration_name: mapping.integration_name,
  method_name: mapping.method_name,
  version: mapping.version,
  created_at: mapping.created_at,
  updated_at: mapping.updated_at,
});

export const describeWhole = (mapping: Mapping) => ({
  ...describeMapping(mapping),
  config_json: freeText(mapping.config, undefined),
});
