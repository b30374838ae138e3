import { notEmpty } from "../../../checks";
import { string, withAdditionalFields } from "../../../framework/schema";
import { jsonObject, keysOf } from "../fields";

// Errors are only for what Truto certainly refuses (docs/apis/truto.md §2.10). It documents no lengths.

/** A mapping of a unified model of the team. */
export const schema = withAdditionalFields(
  {
    // What comes from another object is looked for, not judged by its form: a test may have mocked it.
    unified_model_id: string(notEmpty)
      .required()
      .immutable()
      .describe("Id of the unified model, which must be the team's own. A change replaces the mapping."),
    resource_name: string(notEmpty)
      .required()
      .immutable()
      .describe(
        "Name of the resource in the unified model, such as `contacts`. A change replaces the mapping.",
      ),
    integration_name: string(notEmpty)
      .required()
      .immutable()
      .describe(
        "Name (slug) of the integration that answers, such as `salesforce`. A change replaces the mapping.",
      ),
    method_name: string(notEmpty)
      .required()
      .immutable()
      .describe("Name of the method, such as `list`, `get` or `create`. A change replaces the mapping."),
    config_json: jsonObject()
      .required()
      .describe(
        "The mapping: a JSON object (use `jsonencode`) with keys such as `resource`, `method`, `response_mapping`, " +
          "`query_mapping`, `request_body_mapping` and `error_mapping`, which are JSONata expressions or objects. It is the " +
          "complete mapping: a key that is removed here is removed in Truto. `null` and a missing key are compared as equal.",
      ),

    id: string()
      .computed()
      .stable()
      .describe("Id of the mapping, which is also the import id. An import accepts the names as well."),
    team_id: string().computed().stable().describe("Id of the team of the provider's token."),
    created_at: string().computed().stable().describe("Time of creation, as returned by Truto."),
    updated_at: string()
      .computed()
      .describe("Time of the last change, as returned by Truto. It changes with every update."),
  },
  keysOf({ version: "the provider, which sends it with every update" }),
);

export type UnifiedModelMappingFields = typeof schema;
