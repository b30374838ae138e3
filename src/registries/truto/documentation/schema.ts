import { notEmpty } from "../../../checks";
import { string, withAdditionalFields } from "../../../framework/schema";
import { keysOf } from "../fields";
import { ENTITY_TYPES, ROW_TYPES } from "./rules";

// Errors are only for what Truto certainly refuses (docs/apis/truto.md §2.8). It documents no lengths.

/** A row of documentation of another object. */
export const schema = withAdditionalFields(
  {
    entity_type: string(notEmpty)
      .known(ENTITY_TYPES)
      .required()
      .immutable()
      .describe(
        "Kind of the object that the row is about: `integration`, `unified_model`, `environment_integration` or " +
          "`environment_unified_model`. A change replaces the row.",
      ),
    // What comes from another object is looked for, not judged by its form: a test may have mocked it.
    entity_id: string(notEmpty)
      .required()
      .immutable()
      .describe("Id of the object that the row is about. A change replaces the row."),
    type: string(notEmpty)
      .known(ROW_TYPES)
      .required()
      .immutable()
      .describe(
        "Kind of row. Of a method: `description`, `query_schema`, `body_schema`, `response_schema`. Of the whole object: " +
          "`readme`, `note`, `end_user_guide`, `oauth_documentation_link`, `oauth_app_requires_verification`, `oauth_note`. " +
          "A change replaces the row.",
      ),
    resource: string(notEmpty)
      .optional()
      .immutable()
      .describe("Name of a resource of the object, for a row of a method. A change replaces the row."),
    method: string(notEmpty)
      .optional()
      .immutable()
      .describe("Name of a method of the resource. A change replaces the row."),
    authentication_method: string(notEmpty)
      .optional()
      .immutable()
      .describe(
        "Authentication method that the row is for. Truto does not document it. A change replaces the row.",
      ),
    integration_name: string(notEmpty)
      .optional()
      .immutable()
      .describe(
        "Name of an integration that the row of a unified model is for. Truto does not document it. A change replaces the row.",
      ),
    content: string()
      .required()
      .describe(
        "The text: Markdown for a `readme`; for a schema, a JSON Schema written as YAML (`yamlencode`). It is compared " +
          "exactly and stored in the state: put no credential into it.",
      ),

    id: string()
      .computed()
      .stable()
      .describe(
        "Id of the row, which is also the import id. An import accepts the object with the type as well, " +
          "`integration/<entity_id>/readme`, for a row of a method with its resource and method, " +
          "`integration/<entity_id>/description/contacts/list`.",
      ),
    created_at: string().computed().stable().describe("Time of creation, as returned by Truto."),
    updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
  },
  keysOf(),
);

export type DocumentationFields = typeof schema;
