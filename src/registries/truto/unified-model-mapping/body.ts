import type { Desired, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { Mapping } from "../api/client";
import { freeText, sendable } from "../free-json";
import { type MappingBody, mappingsOf } from "../mapping-rows";
import type { UnifiedModelMappingFields } from "./schema";

/** How mappings of unified models are created and changed. */
export const MAPPINGS = mappingsOf({
  rows: (api) => api.unifiedModelMappings,
  parent: "unified_model_id",
  owner: "The unified model",
  lookUp: "The data source integrations_truto_unified_model looks up a unified model by name.",
});

/** What requests are about, with the attribute of each field of the API. */
export const ABOUT = MAPPINGS.about;

export const createBody = ({
  resource_name,
  integration_name,
  method_name,
  config_json,
}: Desired<UnifiedModelMappingFields>): MappingBody => ({
  resource_name,
  integration_name,
  method_name,
  config: sendable(config_json),
});

/**
 * What Truto says a mapping is. The team is not in its answers (docs/apis/truto.md §2.10).
 *
 * @param known - the config that the state or the configuration has
 */
export const observe = (
  mapping: Mapping,
  known: string | undefined,
  team_id: string | undefined,
): Observed<UnifiedModelMappingFields> => ({
  ...answerOf(mapping),
  id: mapping.id,
  unified_model_id: mapping.parent_id,
  resource_name: mapping.resource_name,
  integration_name: mapping.integration_name,
  method_name: mapping.method_name,
  config_json: freeText(mapping.config, known),
  team_id,
  created_at: mapping.created_at,
  updated_at: mapping.updated_at,
});
