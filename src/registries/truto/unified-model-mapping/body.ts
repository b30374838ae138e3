import type { Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { Mapping } from "../api/client";
import { freeText } from "../free-json";
import type { UnifiedModelMappingFields } from "./schema";

/** What requests are about, with the attribute of each field of the API. */
export const ABOUT = {
  object: "the mapping",
  attributes: {
    unified_model_id: "unified_model_id",
    resource_name: "resource_name",
    integration_name: "integration_name",
    method_name: "method_name",
    config: "config_json",
  },
} as const;

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
