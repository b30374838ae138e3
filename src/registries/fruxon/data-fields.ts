import {
  Attribute,
  boolean,
  exactlyOneOf,
  type Fields,
  integer,
  list,
  object,
  type Problem,
  set,
  string,
} from "../../framework";
import { jsonObject, tenantField } from "./fields";
import { metadataSchema } from "./integration/schema-metadata";

// What the data sources have of integrations and configs. None of it holds a secret.

/** The tenant that a data source reads in. */
export const tenantToRead = () =>
  tenantField()
    .optionalComputed()
    .describe("Slug of the tenant (workspace) to look in. Default: the provider's `tenant`.");

const text = (meaning: string) => string().computed().describe(meaning);
const flag = (meaning: string) => boolean().computed().describe(meaning);
const timestamp = (meaning: string) =>
  integer().computed().describe(`${meaning}, in milliseconds since the epoch.`);

/** What an attribute means, without how it is configured. */
const meaningOf = (description: string): string => description.replace(/(?<=[.)]) .*$/s, "");

/** Attributes of a resource as a data source has them: read, at every depth. */
function readOnly<F extends Fields>(fields: F): F {
  const entries = Object.entries(fields).map(([name, { spec }]) => {
    const { fallback: _, shape, description, ...rest } = spec;
    const inner = shape.kind === "nested" ? { ...shape, fields: readOnly(shape.fields) } : shape;
    return [
      name,
      new Attribute({
        ...rest,
        description: meaningOf(description),
        shape: inner,
        mode: "computed",
        emptyIsNone: false,
        rules: [],
      }),
    ] as const;
  });
  return Object.fromEntries(entries) as unknown as F;
}

/** What both data sources of integrations tell of one. */
export const integrationData = {
  id: text("`<tenant>/<integration_id>`, the import id."),
  description: text("Text for people."),
  type: text("Kind of integration, as Fruxon calls it; `SYSTEM` for those that are built in."),
  tags: list(string()).computed().describe("Tags, which Fruxon sets."),
  is_internal: flag("Whether Fruxon hides it from the catalogue."),
  created_at: timestamp("When it was created"),
  modified_at: timestamp("When it was last changed"),
};

/** The definition of an integration. */
export const definitionData = () =>
  object(readOnly(metadataSchema))
    .computed()
    .describe("The parameters and the ways of authenticating, without secrets.");

const auth = () =>
  object({
    integration_auth_metadata_id: text("Id of the auth method."),
    level: text("`APPLICATION` or `USER`."),
  })
    .computed()
    .describe("Which auth method it uses.");

const values = {
  parameters: jsonObject()
    .computed()
    .describe("Values of the parameters that are no secrets, as a JSON object."),
  auth: auth(),
  auth_map: list(
    object({
      parameters: jsonObject().computed().describe("The parameters that choose this entry."),
    }),
  )
    .computed()
    .describe("Several credentials of one config, chosen by parameters."),
};

/** What both data sources of configs tell of one. */
export const configData = {
  id: text("`<tenant>/<integration_id>/<config_id>`, the import id."),
  ...values,
  sandbox_mode: text("What tools do while an agent is tried out."),
  sandbox_variant: object(values).computed().describe("What is used instead while an agent is tried out."),
  egress_country: text("Country from which Fruxon sends the requests of its tools."),
  credential_health: text(
    "What Fruxon knows of the stored credentials, such as `HEALTHY` or `REAUTH_REQUIRED`.",
  ),
  credential_health_detail: text("What Fruxon says about `credential_health`."),
  has_auth: flag("Whether credentials are stored."),
  has_auth_map: flag("Whether credentials are stored in the auth map."),
  granted_scopes: set(string()).computed().describe("OAuth scopes that were granted."),
  published_revision_id: text("Id of the revision that agents use; null when none was ever published."),
  created_by: text("Who created it."),
  created_at: timestamp("When it was created"),
  modified_at: timestamp("When it was last changed"),
};

/** An object is looked up by one of its keys. */
export const oneKey =
  (...keys: readonly string[]) =>
  (config: Readonly<Record<string, unknown>>): readonly Problem[] =>
    exactlyOneOf(config, keys);
