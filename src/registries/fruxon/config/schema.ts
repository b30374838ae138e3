import { notEmpty, text } from "../../../checks";
import { boolean, integer, list, object, type ObjectOf, set, string } from "../../../framework/schema";
import { jsonObject, jsonObjects, openEnum, optionalEnum, tenantOf } from "../fields";
import { AUTH_LEVELS, SANDBOX_MODES, usualIntegrationId } from "../rules";

/** The id of an existing integration: a part of import ids, which slashes separate. */
const integrationId = text({ min: 1, pattern: [/^[^/]+$/, "must not hold a slash"] });

const authFields = {
  integration_auth_metadata_id: string(notEmpty)
    .required()
    .describe("Id of the auth method, one of the integration's `config_metadata.auth_metadata`."),
  level: openEnum()
    .known(AUTH_LEVELS)
    .default("APPLICATION")
    .describe("Whose credentials they are: `APPLICATION` or `USER`. Default `APPLICATION`."),
};

const authMap = () =>
  list(
    object({
      parameters: jsonObject()
        .required()
        .describe("The parameters that choose this entry, as a JSON object (use `jsonencode`)."),
      auth_config: object(authFields)
        .optional()
        .describe(
          "Which auth method its credentials are for. Not returned: no drift, and after an import it counts as what is " +
            "configured until `auth_map` is sent.",
        ),
    }),
  );

export const schema = {
  tenant: tenantOf("config"),
  integration_id: string(integrationId)
    .usually(usualIntegrationId)
    .required()
    .immutable()
    .describe(
      "Id of the integration that it is a config of, one of your own or one that is built into Fruxon. A change replaces " +
        "the config.",
    ),
  display_name: string(notEmpty).required().describe("Name that people see. Need not be unique."),
  parameters: jsonObject()
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "Values of the integration's parameters as a JSON object (use `jsonencode`), such as a region. Those that the " +
        "integration marks secret belong in `parameters_secrets`. If omitted, Fruxon's values are kept.",
    ),
  parameters_secrets: jsonObject()
    .optional()
    .writeOnly()
    .secretPartOf("parameters")
    .describe(
      "Values of the parameters that the integration marks secret, as a JSON object that is merged over `parameters` when " +
        "it is sent.",
    ),
  auth: object(authFields)
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "Which auth method the config uses. If omitted, Fruxon's value is kept. Fruxon cannot remove the credentials of a " +
        "config: to remove them, replace it (`apply -replace=ADDRESS`).",
    ),
  auth_secrets: jsonObject()
    .optional()
    .writeOnly()
    .secretPartOf("auth")
    .describe(
      "The credentials, by the names of the auth method's inputs, as a JSON object (use `jsonencode`): for instance " +
        "`{ apiKey = var.key }`. Sent with `auth`, always as a whole.",
    ),
  auth_map: authMap()
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "Several credentials of one config, chosen by parameters. The order has no meaning. If omitted, Fruxon's value is " +
        "kept; `[]` removes them.",
    ),
  auth_map_secrets: jsonObjects()
    .optional()
    .writeOnly()
    .secretPartOf("auth_map")
    .describe(
      "The credentials of the entries of `auth_map`, at the same positions: a JSON array of objects such as `auth_secrets`.",
    ),
  sandbox_mode: optionalEnum()
    .known(SANDBOX_MODES)
    .optionalComputed()
    .stable()
    .describe(
      `What tools do while an agent is tried out: ${SANDBOX_MODES.map((mode) => `\`${mode}\``).join(", ")}. If omitted, Fruxon's value is kept.`,
    ),
  sandbox_variant: object({
    parameters: jsonObject().optional().describe("Values of the parameters, as a JSON object."),
    auth: object(authFields).optional().describe("Which auth method it uses."),
    auth_map: authMap().optional().describe("Several credentials, chosen by parameters."),
  })
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "What is used instead while an agent is tried out. If omitted, Fruxon's value is kept; Fruxon cannot remove it.",
    ),
  sandbox_variant_secrets: jsonObject()
    .optional()
    .writeOnly()
    .secretPartOf("sandbox_variant")
    .describe(
      "The secret parts of `sandbox_variant`: a JSON object with `parameters` and `auth` (objects such as " +
        "`parameters_secrets` and `auth_secrets`) and `auth_map` (an array such as `auth_map_secrets`).",
    ),
  egress_country: string()
    .optionalComputed()
    .stable()
    .describe(
      'Country from which Fruxon sends the requests of its tools. `""` removes it. If omitted, Fruxon\'s value is kept. ' +
        "Agents use it from the next publication on.",
    ),
  oauth_credential_key: string(notEmpty)
    .optional()
    .writeOnly()
    .describe(
      "Key that Fruxon gives out when somebody has consented to an OAuth method. It works once and is sent once: what is " +
        "sent again later needs a new one.",
    ),
  published: boolean()
    .default(true)
    .sentWithCredentials()
    .describe(
      "Whether the config is published after each change, so that agents use it. What somebody else publishes or rolls " +
        "back is a difference, and the next apply publishes again. With `false`, changes stay in the draft. Default `true`.",
    ),
  publish_note: string()
    .default("")
    .emptyIsNone()
    .describe("Text that is kept with each published revision. Not returned: no drift."),
  verify_on_apply: boolean()
    .default(false)
    .describe(
      "Whether Fruxon tries the credentials out on each apply. When they do not work, nothing is published; a config that " +
        "was to be created is not there afterwards. Default `false`.",
    ),

  id: string()
    .computed()
    .stable()
    .describe("`<tenant>/<integration_id>/<config_id>`, which is also the import id."),
  config_id: string().computed().stable().describe("The config's id in Fruxon."),
  has_auth: boolean().computed().describe("Whether credentials are stored."),
  has_auth_map: boolean().computed().describe("Whether credentials are stored in the auth map."),
  granted_scopes: set(string()).computed().describe("OAuth scopes that were granted."),
  credential_health: string()
    .computed()
    .describe(
      "What Fruxon knows of the stored credentials: `HEALTHY`, `REAUTH_REQUIRED`, `REFRESH_REJECTED`, `UNKNOWN`; null where " +
        "Fruxon does not say. Credentials that no longer work are a warning at each refresh.",
    ),
  credential_health_detail: string().computed().describe("What Fruxon says about `credential_health`."),
  published_revision_id: string()
    .computed()
    .describe("Id of the revision that agents use; null when none was ever published."),
  created_by: string().computed().stable().describe("Who created it."),
  created_at: integer().computed().stable().describe("When it was created, in milliseconds since the epoch."),
  modified_at: integer()
    .computed()
    .describe(
      "When it was last changed, in milliseconds since the epoch. Moves with every change, also of secrets.",
    ),
};

export type FruxonConfigFields = typeof schema;

export type Auth = NonNullable<ObjectOf<FruxonConfigFields>["auth"]>;
export type AuthMap = NonNullable<ObjectOf<FruxonConfigFields>["auth_map"]>;
export type SandboxVariant = NonNullable<ObjectOf<FruxonConfigFields>["sandbox_variant"]>;
