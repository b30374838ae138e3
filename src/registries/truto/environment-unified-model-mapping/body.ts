import type { Desired, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { Mapping } from "../api/client";
import { freeText, sendable } from "../free-json";
import { type MappingBody, mappingsOf } from "../mapping-rows";
import type { EnvironmentUnifiedModelMappingFields } from "./schema";

/** How mappings of installed unified models are created and changed. */
export const MAPPINGS = mappingsOf({
  rows: (api) => api.environmentUnifiedModelMappings,
  parent: "environment_unified_model_id",
  owner: "The installed unified model",
  lookUp:
    "The data source integrations_truto_environment_unified_model looks up an install by the name of its unified model.",
});

/** What requests are about, with the attribute of each field of the API. */
export const ABOUT = MAPPINGS.about;

export const createBody = ({
  resource_name,
  integration_name,
  method_name,
  config_json,
}: Desired<EnvironmentUnifiedModelMappingFields>): MappingBody => ({
  resource_name,
  integration_name,
  method_name,
  config: sendable(config_json),
});

/**
 * What Truto says a mapping is. The environment is not in its answers (docs/apis/truto.md §2.10).
 *
 * @param known - the config that the state or the configuration has
 */
export const observe = (
  mapping: Mapping,
  known: string | undefined,
  environment_id: string | undefined,
): Observed<EnvironmentUnifiedModelMappingFields> => ({
  ...answerOf(mapping),
  id: mapping.id,
  environment_unified_model_id: mapping.parent_id,
  resource_name: mapping.resource_name,
  integration_name: mapping.integration_name,
  method_name: mapping.method_name,
  config_json: freeText(mapping.config, known),
  environment_id,
  created_at: mapping.created_at,
  updated_at: mapping.updated_at,
});
