import { notEmpty } from "../../../checks";
import { string, withAdditionalFields } from "../../../framework/schema";
import { keysOf, mappingConfig, mappingNames, mappingTimes } from "../fields";

// Errors are only for what Truto certainly refuses (docs/apis/truto.md §2.10). It documents no lengths.

/** A mapping of a unified model of the team. */
export const schema = withAdditionalFields(
  {
    // What comes from another object is looked for, not judged by its form: a test may have mocked it.
    unified_model_id: string(notEmpty)
      .required()
      .immutable()
      .describe("Id of the unified model, which must be the team's own. A change replaces the mapping."),
    ...mappingNames,
    config_json: mappingConfig(),

    id: string()
      .computed()
      .stable()
      .describe("Id of the mapping, which is also the import id. An import accepts the names as well."),
    team_id: string().computed().stable().describe("Id of the team of the provider's token."),
    ...mappingTimes,
  },
  keysOf({ version: "the provider, which sends it with every update" }),
);

export type UnifiedModelMappingFields = typeof schema;
