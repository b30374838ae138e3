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
import { jsonArray, jsonObject, NULL_IS_NONE, openEnum, optionalEnum, optionalText } from "../fields";
import {
  AUTH_LEVELS,
  DEFAULT_PARAMETER_TYPE,
  KNOWN_AUTH_TYPES,
  PARAMETER_TYPES,
  UNSPECIFIED,
} from "../rules";

const range = (what: string) =>
  object({
    min: number().optional().describe("Minimum value."),
    max: number().optional().describe("Maximum value."),
  })
    .optional()
    .describe(what);

/**
 * An input: of a config, or of a tool (docs/apis/fruxon.md §2.5, §3.2).
 *
 * @param secretDefault - where the default value of a secret one is set, as a sentence
 */
export const parameterOf = (secretDefault: string) =>
  object({
    name: string(notEmpty).required().describe("Key, unique in the list. Tools refer to it as `{{name}}`."),
    type: openEnum()
      .known([...PARAMETER_TYPES, UNSPECIFIED])
      .default(DEFAULT_PARAMETER_TYPE)
      .describe(
        `Type of value: ${PARAMETER_TYPES.map((type) => `\`${type}\``).join(", ")}. Default \`${DEFAULT_PARAMETER_TYPE}\`.`,
      ),
    display_name: optionalText().describe("Display name."),
    description: optionalText().describe("Description."),
    required: boolean().default(false).describe("Whether a value is required. Default `false`."),
    secret: boolean()
      .default(false)
      .describe(
        "Whether the value is a secret: masked in the dashboard and never returned. Default `false`.",
      ),
    default_value: string()
      .emptyIsNone()
      .optional()
      .describe(`Default value; \`""\` equals omitted. ${secretDefault}`),
    index: integer()
      .optional()
      .describe("Display position. If omitted, the order of the list applies and is not compared."),
    type_name: optionalText().describe("Name of the type, if Fruxon requires one."),
    integer_range: range("Allowed values of an `INTEGER`."),
    float_range: range("Allowed values of a `FLOAT`."),
    options: list(
      object({
        value: string().required().describe("Value that is stored."),
        label: optionalText().describe("Label that is displayed."),
        description: optionalText().describe("Description."),
      }),
    )
      .emptyIsNone()
      .optional()
      .describe("Options of an `OPTION`. `[]` equals omitted."),
    asset: object({
      providers: set(string()).default([]).describe("Allowed sources."),
      content_types: set(string()).default([]).describe("Allowed media types."),
      vectorized: boolean().default(false).describe("Whether the asset must be vectorized. Default `false`."),
    })
      .optional()
      .describe("Requirements for an `ASSET`."),
    json_schema: json()
      .emptyIsNone("{}", "null", '""')
      .optional()
      .describe(
        'JSON schema of the value, as JSON (use `jsonencode`). `{}`, `null` and `""` equal omitted; inside the schema each is a value.',
      ),
    ui_hint: optionalEnum().describe("Input control in the dashboard, such as `CODE`."),
    rules: list(
      object({
        effect: optionalEnum().describe("Effect when all conditions are met."),
        all: list(
          object({
            source_param: optionalText().describe("Name of the parameter to compare."),
            operator: optionalEnum().describe("Comparison operator."),
            values: jsonArray().describe(
              "Values to compare with, as a JSON array. `[]` equals omitted; inside the array, `null` and empty values are values.",
            ),
          }),
        )
          .default([])
          .describe("Conditions."),
      }),
    )
      .emptyIsNone()
      .optional()
      .describe(
        "Conditions under which a value is requested. `[]` equals omitted. Fruxon does not document the values.",
      ),
  });

const parameter = parameterOf("For a secret parameter, set it in `config_metadata_secrets`.");

const parameters = (what: string) => list(parameter).default([]).describe(what);

/** One way of authenticating (§3.2). */
const authMethod = object({
  id: string(notEmpty)
    .required()
    .describe(
      "Name of the method, such as `api-key`; unique in the list. Configs refer to it, so changing or removing a method in use breaks them.",
    ),
  type: openEnum()
    .known(KNOWN_AUTH_TYPES)
    .required()
    .describe(
      "Type of the method: `NONE`, `API_KEY`, `BEARER_TOKEN`, `BASIC_AUTH`, `O_AUTH2`, `CUSTOM`, or a newer type of Fruxon.",
    ),
  user_credential_auth_type: optionalEnum()
    .known(KNOWN_AUTH_TYPES)
    .describe(
      "For a method of type `CUSTOM`: the standard type whose form is used to enter its credentials.",
    ),
  display_name: optionalText().describe("Display name."),
  description: optionalText().describe("Description."),
  sensitivity: optionalEnum().describe(
    "Sensitivity of its credentials. Fruxon does not document the values.",
  ),
  auth_provider_name: optionalText().describe("Name of the authentication provider."),
  config_test_supported: boolean()
    .optional()
    .describe(
      "Whether configs with this method can be verified. If omitted, Fruxon decides, and the value is not compared.",
    ),
  supported_levels: set(openEnum().known(AUTH_LEVELS))
    .default([])
    .describe("Supported owners of credentials: `APPLICATION`, `USER`."),
  auth_settings: object({
    parameters: jsonObject()
      .required()
      .describe(
        `Settings as a JSON object (use \`jsonencode\`), without secret settings; \`{}\` states that there are none. ${NULL_IS_NONE}`,
      ),
  })
    .optional()
    .describe(
      "Settings of the method, such as the name of a header, the URLs of an OAuth server or the client id. " +
        "Set secret settings, such as an OAuth client secret, in `config_metadata_secrets`.",
    ),
  parameters_metadata: parameters("Credentials that a config must set."),
  auth_map: object({
    use_map: boolean()
      .default(false)
      .describe("Whether a config contains several credentials, selected by parameters. Default `false`."),
    key_template: optionalText().describe("How the key of an entry is derived from the parameters."),
    parameters_metadata: parameters("Parameters that select an entry."),
  })
    .optional()
    .describe("Several credentials for one config, selected by parameters."),
  available_scopes: jsonArray().describe(
    "Available OAuth scopes, as a JSON array (use `jsonencode`). `[]` equals omitted; inside the array, `null` and empty values are values.",
  ),
});

/** The definition of an integration (§3.2). */
export const metadataSchema = {
  parameters_metadata: parameters(
    "Parameters of a config that are not credentials, such as a region or a base URL.",
  ),
  auth_metadata: list(authMethod).default([]).describe("Auth methods."),
};

/** A definition, as the configuration or the state has it. */
export type Metadata = ObjectOf<typeof metadataSchema>;
/** An input, as the configuration or the state has it. */
export type Parameter = NonNullable<Metadata["parameters_metadata"]>[number];
export type AuthMethod = NonNullable<Metadata["auth_metadata"]>[number];
