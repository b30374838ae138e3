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
    .describe("Slug of the tenant (workspace) to search in. Default: the provider's `tenant`.");

const text = (meaning: string) => string().computed().describe(meaning);
const flag = (meaning: string) => boolean().computed().describe(meaning);
const timestamp = (meaning: string) =>
  integer().computed().describe(`${meaning}, in milliseconds since the epoch.`);

/** What an attribute means, without how it is configured. */
const meaningOf = (description: string): string => description.replace(/(?<=[.)]) .*$/s, "");

/** Attributes of a resource as a data source has them: read, at every depth. */
export function readOnly<F extends Fields>(fields: F): F {
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

/** Fields of an integration in both data sources. */
export const integrationData = {
  id: text("`<tenant>/<integration_id>`, which is also the import id."),
  description: text("Description."),
  type: text("Type of integration; `SYSTEM` for built-in integrations."),
  tags: list(string()).computed().describe("Tags, set by Fruxon."),
  is_internal: flag("Whether Fruxon hides the integration from the catalogue."),
  created_at: timestamp("Time of creation"),
  modified_at: timestamp("Time of the last change"),
};

/** The definition of an integration. */
export const definitionData = () =>
  object(readOnly(metadataSchema)).computed().describe("Parameters and auth methods, without secrets.");

const auth = () =>
  object({
    integration_auth_metadata_id: text("Id of the auth method."),
    level: text("`APPLICATION` or `USER`."),
  })
    .computed()
    .describe("Auth method.");

const values = {
  parameters: jsonObject()
    .computed()
    .describe("Values of the parameters that are not secret, as a JSON object."),
  auth: auth(),
  auth_map: list(
    object({
      parameters: jsonObject().computed().describe("Parameters that select this entry."),
    }),
  )
    .computed()
    .describe("Several credentials for one config, selected by parameters."),
};

/** Fields of a config in both data sources. */
export const configData = {
  id: text("`<tenant>/<integration_id>/<config_id>`, which is also the import id."),
  ...values,
  sandbox_mode: text("Behaviour of tools while an agent is tested."),
  sandbox_variant: object(values)
    .computed()
    .describe("Parameters and credentials that are used instead while an agent is tested."),
  egress_country: text("Country from which Fruxon sends the requests of its tools."),
  credential_health: text("Health of the stored credentials, such as `HEALTHY` or `REAUTH_REQUIRED`."),
  credential_health_detail: text("Fruxon's explanation of `credential_health`."),
  has_auth: flag("Whether credentials are stored."),
  has_auth_map: flag("Whether credentials are stored in the auth map."),
  granted_scopes: set(string()).computed().describe("OAuth scopes that were granted."),
  published_revision_id: text("Id of the revision that agents use; null if none was ever published."),
  created_by: text("User who created it."),
  created_at: timestamp("Time of creation"),
  modified_at: timestamp("Time of the last change"),
};

/** An object is looked up by one of its keys. */
export const oneKey =
  (...keys: readonly string[]) =>
  (config: Readonly<Record<string, unknown>>): readonly Problem[] =>
    exactlyOneOf(config, keys);
