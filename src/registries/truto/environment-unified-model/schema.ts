import { notEmpty } from "../../../checks";
import { string, withAdditionalFields } from "../../../framework/schema";
import { jsonObject, keysOf } from "../fields";

// Errors are only for what Truto certainly refuses (docs/apis/truto.md §2.11). It documents no lengths.

/** An install of a unified model in an environment. */
export const schema = withAdditionalFields(
  {
    // What comes from another object is looked for, not judged by its form: a test may have mocked it.
    unified_model_id: string(notEmpty)
      .required()
      .immutable()
      .describe(
        "Id of the unified model to install: one of the team, or one of Truto's. A unified model can be installed only once in " +
          "an environment. A change replaces the install.",
      ),
    override: jsonObject()
      .optionalComputed()
      .stable()
      .describe(
        "What this environment changes in the unified model: a JSON object (use `jsonencode`) with `resources`, `scopes`, " +
          "`webhooks` and `docs`, which Truto merges deeply over those of the model. It contains only what differs: the rest is " +
          "inherited, so a change of the unified model itself is not drift of the install. It is the complete override: a key " +
          "that is removed here is removed in Truto. `null` and a missing key are compared as equal. How integrations answer " +
          "calls is not part of it: set that with `integrations_truto_environment_unified_model_mapping`. If omitted, Truto's " +
          "value is kept; `jsonencode({})` clears it.",
      ),

    id: string()
      .computed()
      .stable()
      .describe(
        "Id of the install, which is also the import id. An import accepts the unified model's id or name as well.",
      ),
    environment_id: string().computed().stable().describe("Id of the environment of the provider's token."),
    created_at: string().computed().stable().describe("Time of installation, as returned by Truto."),
    updated_at: string()
      .computed()
      .describe("Time of the last change, as returned by Truto. It changes with every update."),
  },
  keysOf(),
);

export type EnvironmentUnifiedModelFields = typeof schema;
