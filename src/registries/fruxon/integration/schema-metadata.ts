import { notEmpty } from "../../../checks";
import {
  boolean,
  integer,
  json,
  list,
  number,
  object,
  type ObjectOf,
  set,
  string,
} from "../../../framework/schema";
import { jsonArray, jsonObject, openEnum, optionalEnum, optionalText } from "../fields";
import { AUTH_LEVELS, KNOWN_AUTH_TYPES, PARAMETER_TYPES, UNSPECIFIED } from "../rules";

const range = (what: string) =>
  object({
    min: number().optional().describe("Least value."),
    max: number().optional().describe("Greatest value."),
  })
    .optional()
    .describe(what);

/** An input that a config fills in (docs/apis/fruxon.md §3.2). */
const parameter = object({
  name: string(notEmpty).required().describe("Key; unique in its list. Tools refer to it as `{{name}}`."),
  type: openEnum()
    .known([...PARAMETER_TYPES, UNSPECIFIED])
    .default("STRING")
    .describe(
      `Kind of value: ${PARAMETER_TYPES.map((type) => `\`${type}\``).join(", ")}. Default \`STRING\`.`,
    ),
  display_name: optionalText().describe("Name that people see."),
  description: optionalText().describe("Text for people."),
  required: boolean().default(false).describe("Whether it has to be filled in. Default `false`."),
  secret: boolean()
    .default(false)
    .describe(
      "Whether what is filled in is a secret: masked in the dashboard and never returned. Default `false`.",
    ),
  default_value: string()
    .optional()
    .describe(
      "Value where none is filled in. That of a secret parameter belongs in `config_metadata_secrets`.",
    ),
  index: integer()
    .optional()
    .describe(
      "Position in which it is shown. If omitted, the order of the list applies and is not compared.",
    ),
  type_name: optionalText().describe("Name of the type, as far as Fruxon asks for one."),
  integer_range: range("Allowed values of an `INTEGER`."),
  float_range: range("Allowed values of a `FLOAT`."),
  options: list(
    object({
      value: string().required().describe("What is stored."),
      label: optionalText().describe("What people see."),
      description: optionalText().describe("Text for people."),
    }),
  )
    .optional()
    .describe("What an `OPTION` is chosen from."),
  asset: object({
    providers: set(string()).default([]).describe("Where it may come from."),
    content_types: set(string()).default([]).describe("Media types that are allowed."),
    vectorized: boolean().default(false).describe("Whether it has to be vectorized. Default `false`."),
  })
    .optional()
    .describe("What an `ASSET` has to be."),
  json_schema: json()
    .emptyIsNone()
    .optional()
    .describe("JSON schema of the value, as JSON (use `jsonencode`)."),
  ui_hint: optionalEnum().describe("How the dashboard asks for it, such as `CODE`."),
  rules: list(
    object({
      effect: optionalEnum().describe("What happens when all conditions hold."),
      all: list(
        object({
          source_param: optionalText().describe("Name of the parameter that is looked at."),
          operator: optionalEnum().describe("How it is compared."),
          values: jsonArray().optional().describe("What it is compared with, as a JSON array."),
        }),
      )
        .default([])
        .describe("The conditions."),
    }),
  )
    .optional()
    .describe("Under which conditions it is asked for. Fruxon does not document the values."),
});

const parameters = (what: string) => list(parameter).default([]).describe(what);

/** One way of authenticating (§3.2). */
const authMethod = object({
  id: string(notEmpty)
    .required()
    .describe(
      "Name of the method, such as `api-key`; unique in the list. Configs refer to it: changing or removing one that is in use breaks them.",
    ),
  type: openEnum()
    .known(KNOWN_AUTH_TYPES)
    .required()
    .describe(
      "Kind of the method: `NONE`, `API_KEY`, `BEARER_TOKEN`, `BASIC_AUTH`, `O_AUTH2` or `CUSTOM`, or a newer one of Fruxon.",
    ),
  user_credential_auth_type: optionalEnum()
    .known(KNOWN_AUTH_TYPES)
    .describe("For a method of type `CUSTOM`: the standard kind in whose form people enter its credentials."),
  display_name: optionalText().describe("Name that people see."),
  description: optionalText().describe("Text for people."),
  sensitivity: optionalEnum().describe(
    "How sensitive its credentials are. Fruxon does not document the values.",
  ),
  auth_provider_name: optionalText().describe("Name of the authentication provider."),
  config_test_supported: boolean()
    .optional()
    .describe(
      "Whether configs of this method can be verified. If omitted, Fruxon decides, and the value is not compared.",
    ),
  supported_levels: set(openEnum().known(AUTH_LEVELS))
    .default([])
    .describe("Whose credentials it takes: `APPLICATION`, `USER`."),
  auth_settings: object({
    parameters: jsonObject()
      .required()
      .describe("The settings as a JSON object (use `jsonencode`), without the secret ones."),
  })
    .optional()
    .describe(
      "Settings of the method itself, such as the name of a header, the URLs of an OAuth server or the client id. Secret " +
        "ones, such as an OAuth client secret, belong in `config_metadata_secrets`.",
    ),
  parameters_metadata: parameters("The credentials that a config fills in."),
  auth_map: object({
    use_map: boolean()
      .default(false)
      .describe("Whether a config holds several credentials, chosen by parameters. Default `false`."),
    key_template: optionalText().describe("How the key of an entry is made of the parameters."),
    parameters_metadata: parameters("The parameters that choose an entry."),
  })
    .optional()
    .describe("Several credentials of one config, chosen by parameters."),
  available_scopes: jsonArray()
    .optional()
    .describe("OAuth scopes to choose from, as a JSON array (use `jsonencode`)."),
});

/** The definition of an integration (§3.2). */
export const metadataSchema = {
  parameters_metadata: parameters(
    "The parameters of a config that are no credentials, such as a region or a base URL.",
  ),
  auth_metadata: list(authMethod).default([]).describe("The ways of authenticating."),
};

/** A definition, as the configuration or the state has it. */
export type Metadata = ObjectOf<typeof metadataSchema>;
export type Parameter = NonNullable<Metadata["parameters_metadata"]>[number];
export type AuthMethod = NonNullable<Metadata["auth_metadata"]>[number];
