import type { Observed } from "../../../framework";
import type { Mapping } from "../api/client";
import { mappingsOf, observeMapping } from "../mapping-rows";
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
  ...observeMapping(mapping, known),
  unified_model_id: mapping.parent_id,
  team_id,
});
