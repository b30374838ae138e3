import { jsonObject as isObject, notEmpty } from "../../checks";
import { json, type Naming, sameKey, string } from "../../framework/schema";

// What the attributes of Truto's objects have in common. A free-form JSON object stands in two of them: one is readable,
// the other is write-only and merged over it.

/** A JSON object as text. */
export const jsonObject = () => json().check(isObject);

/** The secret part of the JSON object in another attribute. */
export const secretJson = (readable: string) => jsonObject().optional().writeOnly().secretPartOf(readable);

/**
 * How attributes are called in Truto's API: as here, apart from configs.
 *
 * @param reserved - keys that the provider sends and no attribute stands for
 */
export const keysOf = (reserved: Naming["reserved"] = {}): Naming => ({
  keyOf: sameKey,
  sentAs: { config_json: "config", config_secrets: "config", override_secrets: "override" },
  reserved,
});

/**
 * What a new object gets where its configuration omits it: nothing of it is Truto's to choose (docs/apis/truto.md §8.2),
 * so the plan shows it.
 */
export const defaultsWhereOmitted = <Defaults extends object>(
  defaults: Defaults,
  config: { readonly [Name in keyof Defaults]: unknown },
): Partial<Defaults> =>
  Object.fromEntries(
    Object.entries(defaults).filter(([name]) => config[name as keyof Defaults] === undefined),
  ) as Partial<Defaults>;

// What mappings of unified models and of their installs have in common (docs/apis/truto.md §2.10).

/** What tells the mappings of a unified model, or of its install, apart. */
export const mappingNames = {
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
};

export const mappingTimes = {
  created_at: string().computed().stable().describe("Time of creation, as returned by Truto."),
  updated_at: string()
    .computed()
    .describe("Time of the last change, as returned by Truto. It changes with every update."),
};

/** @param effect - what becomes of it when the API is called, as a sentence */
export const mappingConfig = (effect = "") =>
  jsonObject()
    .required()
    .describe(
      "The mapping: a JSON object (use `jsonencode`) with keys such as `resource`, `method`, `response_mapping`, " +
        "`query_mapping`, `request_body_mapping` and `error_mapping`, which are JSONata expressions or objects. " +
        `${effect}It is the complete mapping: a key that is removed here is removed in Truto. \`null\` and a missing key are ` +
        "compared as equal.",
    );
