import { notEmpty } from "../../../checks";
import { string, withAdditionalFields } from "../../../framework/schema";
import { jsonObject, keysOf } from "../fields";
import { usualName } from "./rules";

// Errors are only for what Truto certainly refuses (docs/apis/truto.md §2.9). It documents no lengths.

const COMPLETE =
  "It is the complete object: a key that is removed here is removed in Truto. `null` and a missing key are compared as equal.";

/** A unified model of a team. */
export const schema = withAdditionalFields(
  {
    name: string(notEmpty)
      .usually(usualName)
      .required()
      .describe(
        "Name in kebab-case, such as `marketing`. It is part of the addresses of the unified API " +
          "(`/unified/<name>/<resource>`), so a change breaks the calls of existing clients.",
      ),
    category: string(notEmpty).required().describe("Short tag such as `crm`."),
    description: string()
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .describe("Note on what the model is for. If omitted, Truto's value is kept."),
    resources: jsonObject()
      .required()
      .describe(
        "The resources of the model: a JSON object (use `jsonencode`) from the name of each resource to an object with " +
          "`schema` (a JSON Schema), `description` and `methods` (a list of names such as `list`, `get`, `create`). " +
          `${COMPLETE} How integrations answer them is set by \`integrations_truto_unified_model_mapping\`; an ` +
          "`integration_mapping` that is not set here is not read.",
      ),
    scopes: jsonObject()
      .optionalComputed()
      .stable()
      .describe(
        `OAuth scopes that the methods of each resource require: a JSON object. ${COMPLETE} If omitted, Truto's value is kept; ` +
          "`jsonencode({})` clears it.",
      ),
    webhooks: jsonObject()
      .optionalComputed()
      .stable()
      .describe(
        "JSONata expression for each resource, which decides whether an inbound webhook is delivered to it: a JSON object. " +
          `${COMPLETE} If omitted, Truto's value is kept; \`jsonencode({})\` clears it.`,
      ),
    docs: jsonObject()
      .optionalComputed()
      .stable()
      .describe(
        `Documentation of each resource (plan, scopes, instructions): a JSON object. ${COMPLETE} If omitted, Truto's value is ` +
          "kept; `jsonencode({})` clears it.",
      ),

    id: string()
      .computed()
      .stable()
      .describe("Id of the unified model, which is also the import id. An import accepts the name as well."),
    team_id: string().computed().stable().describe("Id of the team that owns it."),
    sharing: string()
      .computed()
      .stable()
      .describe("Whether other teams can use it, as returned by Truto: models of a team are private to it."),
    created_at: string().computed().stable().describe("Time of creation, as returned by Truto."),
    updated_at: string()
      .computed()
      .describe("Time of the last change, as returned by Truto. It changes with every update."),
  },
  keysOf({ version: "the provider, which sends it with every update" }),
);

export type UnifiedModelFields = typeof schema;
