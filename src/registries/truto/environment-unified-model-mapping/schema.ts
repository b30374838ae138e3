import { notEmpty } from "../../../checks";
import { string, withAdditionalFields } from "../../../framework/schema";
import { keysOf, mappingConfig, mappingNames, mappingTimes } from "../fields";

// Errors are only for what Truto certainly refuses (docs/apis/truto.md §2.10). It documents no lengths.

/** A mapping of an installed unified model. */
export const schema = withAdditionalFields(
  {
    // What comes from another object is looked for, not judged by its form: a test may have mocked it.
    environment_unified_model_id: string(notEmpty)
      .required()
      .immutable()
      .describe(
        "Id of the install of the unified model in the environment of the provider's token, which may be one of Truto's: the " +
          "`id` of an `integrations_truto_environment_unified_model`, not of the unified model. A change replaces the mapping.",
      ),
    ...mappingNames,
    config_json: mappingConfig(
      "Truto merges it deeply over the unified model's own mapping when the API is called: it contains only what differs, and a " +
        "change of the unified model's mapping is not drift of this one. ",
    ),

    id: string()
      .computed()
      .stable()
      .describe("Id of the mapping, which is also the import id. An import accepts the names as well."),
    environment_id: string().computed().stable().describe("Id of the environment of the provider's token."),
    ...mappingTimes,
  },
  keysOf({ version: "the provider, which sends it with every update" }),
);

export type EnvironmentUnifiedModelMappingFields = typeof schema;
