import type { Observed } from "../../../framework";
import type { Mapping } from "../api/client";
import { mappingsOf, observeMapping } from "../mapping-rows";
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
  ...observeMapping(mapping, known),
  environment_unified_model_id: mapping.parent_id,
  environment_id,
});
