import { notEmpty, text } from "../../../checks";
import {
  boolean,
  integer,
  list,
  object,
  type ObjectOf,
  set,
  string,
  withAdditional,
} from "../../../framework/schema";
import { jsonObject, jsonObjects, keysOf, NULL_IS_NONE, openEnum, tenantOf } from "../fields";
import { AUTH_LEVELS, foldedEnum, SANDBOX_MODES, usualIntegrationId } from "../rules";

/** The id of an existing integration: a part of import ids, which slashes separate. */
const integrationId = text({ min: 1, pattern: [/^[^/]+$/, "must not contain a slash"] });

const authFields = {
  integration_auth_metadata_id: string(notEmpty)
    .required()
    .describe("Id of an auth method of the integration (in `config_metadata.auth_metadata`)."),
  level: openEnum()
    .known(AUTH_LEVELS)
    .default("APPLICATION")
    .describe("Owner of the credentials: `APPLICATION` or `USER`. Default `APPLICATION`."),
};

const authMap = () =>
  list(
    object({
      parameters: jsonObject()
        .required()
        .describe(
          `Parameters that select this entry, as a JSON object (use \`jsonencode\`). ${NULL_IS_NONE}`,
        ),
      auth_config: object(authFields)
        .optional()
        .describe(
          "Auth method of the entry's credentials. Fruxon does not return this, so drift cannot be " +
            "detected; after an import, the configured value is assumed until `auth_map` is sent.",
        ),
    }),
  );

export const schema = withAdditional(
  {
    tenant: tenantOf("config"),
    integration_id: string(integrationId)
      .usually(usualIntegrationId)
      .required()
      .immutable()
      .describe(
        "Id of the integration that the config belongs to: your own or one " +
          "built into Fruxon. A change replaces the config.",
      ),
    display_name: string(notEmpty).required().describe("Display name. Need not be unique."),
    parameters: jsonObject()
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe(
        "Values of the integration's parameters, such as a region, as a JSON object (use `jsonencode`). Set parameters " +
          "that the integration marks as secret in `parameters_secrets`. If omitted, Fruxon's values are kept; `{}` removes them all. " +
          NULL_IS_NONE,
      ),
    parameters_secrets: jsonObject()
      .optional()
      .writeOnly()
      .secretPartOf("parameters")
      .describe(
        "Values of the parameters that the integration marks as secret: a JSON " +
          `object that is merged over \`parameters\` when it is sent. \`{}\` states that there are none: stored ones are removed when it is sent. ${NULL_IS_NONE}`,
      ),
    auth: object(authFields)
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe(
        "Auth method of the config. If omitted, Fruxon's value is kept. Fruxon cannot remove the " +
          "credentials of a config; to remove them, replace the config (`apply -replace=ADDRESS`).",
      ),
    auth_secrets: jsonObject()
      .optional()
      .writeOnly()
      .secretPartOf("auth")
      .describe(
        "Credentials by the names of the auth method's inputs, as a JSON object (use `jsonencode`), for " +
          "example `{ apiKey = var.key }`. Always sent completely and together with `auth`; `{}` removes the stored ones. " +
          NULL_IS_NONE,
      ),
    auth_map: authMap()
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe(
        "Several credentials for one config, selected by parameters. The order is not " +
          "significant. If omitted, Fruxon's value is kept; `[]` removes them.",
      ),
    auth_map_secrets: jsonObjects()
      .optional()
      .writeOnly()
      .secretPartOf("auth_map")
      .describe(
        "Credentials of the entries of `auth_map`, at the same positions: a JSON array of objects such as `auth_secrets`, " +
          `with \`{}\` for an entry without credentials; \`[]\` if \`auth_map\` is \`[]\`. ${NULL_IS_NONE}`,
      ),
    sandbox_mode: string()
      .comparedAs(foldedEnum)
      .emptyIsNone()
      .known(SANDBOX_MODES)
      .optionalComputed()
      .stable()
      .describe(
        `Behaviour of tools while an agent is tested: ${SANDBOX_MODES.map((mode) => `\`${mode}\``).join(", ")}. If omitted, Fruxon's value is kept.`,
      ),
    sandbox_variant: object({
      parameters: jsonObject()
        .optional()
        .describe(`Values of the parameters, as a JSON object. \`{}\` equals omitted. ${NULL_IS_NONE}`),
      auth: object(authFields).optional().describe("Auth method."),
      auth_map: authMap()
        .optional()
        .describe("Several credentials, selected by parameters. `[]` equals omitted."),
    })
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe(
        "Parameters and credentials that are used instead while an agent is tested. If " +
          "omitted, Fruxon's value is kept; Fruxon cannot remove it.",
      ),
    sandbox_variant_secrets: jsonObject(2)
      .optional()
      .writeOnly()
      .secretPartOf("sandbox_variant")
      .describe(
        "Secret parts of `sandbox_variant`: a JSON object with `parameters` and `auth` (objects such as " +
          "`parameters_secrets` and `auth_secrets`) and `auth_map` (an array such as `auth_map_secrets`). A part that is `null` equals omitted. " +
          NULL_IS_NONE,
      ),
    egress_country: string()
      .optionalComputed()
      .stable()
      .describe(
        'Country from which Fruxon sends the requests of its tools. `""` removes it. If omitted, ' +
          "Fruxon's value is kept. Agents use a new value after the next publication.",
      ),
    oauth_credential_key: string(notEmpty)
      .optional()
      .writeOnly()
      .describe(
        "Key that Fruxon issues when a user has consented to an OAuth method. It works only once " +
          "and is sent only once; sending credentials again requires a new key. The state " +
          "contains a salted hash of the key that was used last, with `credentials_version` too.",
      ),
    published: boolean()
      .default(true)
      .sentWithCredentials()
      .describe(
        "Whether the config is published after each change, so that agents use it. If another user " +
          "publishes or rolls back the config, this is reported as drift, and the next apply publishes " +
          "it again; with `external_credentials`, only a rollback is, because entering credentials under a credential link " +
          "publishes the config. With `false`, changes stay in the draft. Default `true`.",
      ),
    publish_note: string()
      .default("")
      .emptyIsNone()
      .describe(
        "Note that is stored with each published revision. Fruxon does not return this, so drift cannot be detected.",
      ),
    verify_on_apply: boolean()
      .default(false)
      .describe(
        "Whether Fruxon tests the credentials on each apply. If they do not work, nothing " +
          "is published, and a new config is deleted again. Default `false`.",
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
        "Health of the stored credentials: `HEALTHY`, `REAUTH_REQUIRED`, `REFRESH_REJECTED` or `UNKNOWN`; null " +
          "if Fruxon does not return it. Each refresh warns of credentials that no longer work.",
      ),
    credential_health_detail: string().computed().describe("Fruxon's explanation of `credential_health`."),
    published_revision_id: string()
      .computed()
      .describe("Id of the revision that agents use; null if none was ever published."),
    created_by: string().computed().stable().describe("User who created it."),
    created_at: integer().computed().stable().describe("Time of creation, in milliseconds since the epoch."),
    modified_at: integer()
      .computed()
      .describe(
        "Time of the last change, in milliseconds since the epoch. It changes " +
          "with every update, including updates of secrets.",
      ),
  },
  keysOf({
    config_id: "id",
    parameters_secrets: [],
    auth_secrets: "auth.parameters",
    auth_map_secrets: "authMap",
    sandbox_variant_secrets: "sandboxVariant.auth.parameters",
    oauth_credential_key: "oAuthCredentialKey",
    published: [],
    publish_note: [],
    verify_on_apply: [],
  }),
);

export type FruxonConfigFields = typeof schema;

export type Auth = NonNullable<ObjectOf<FruxonConfigFields>["auth"]>;
export type AuthMap = NonNullable<ObjectOf<FruxonConfigFields>["auth_map"]>;
export type SandboxVariant = NonNullable<ObjectOf<FruxonConfigFields>["sandbox_variant"]>;
