import { emailAddress, notEmpty } from "../../../checks";
import {
  boolean,
  integer,
  json,
  object,
  oneOf,
  set,
  string,
  withAdditional,
} from "../../../framework/schema";
import {
  besideSecrets,
  code,
  createdAt,
  description,
  importId,
  keysOf,
  objectName,
  restrictedTeamIds,
  secret,
  teamOf,
} from "../fields";
import {
  AUTHENTICATION_MODES,
  CLOUD_FEATURES,
  CLOUD_PROVIDERS,
  type CloudCredentialField,
  CLOUDFLARE_CREDENTIAL_TYPES,
  CONNECTION_MODES,
  PERMISSION_CHECK_LEVELS,
  UPDATE_METHODS,
} from "./rules";

/** Values that Northflank never returned (after an import of an older object) are no reason for a replacement. */
const ifKnownBefore = ({ prior }: { readonly prior: unknown }): boolean => prior !== null;

/** A cloud provider integration. */
export const schema = withAdditional(
  {
    team_id: teamOf("integration"),
    name: objectName()
      .immutable()
      .describe(
        "Name, 3 to 39 characters. The id is derived from the name, so names that " +
          "differ only in case collide. A change replaces the integration.",
      ),
    cloud_provider: string(notEmpty)
      .known(CLOUD_PROVIDERS)
      .required()
      .immutable()
      .describe(
        `Cloud provider (\`provider\` in Northflank's API): ${code(CLOUD_PROVIDERS)}. A change replaces the integration.`,
      ),
    description: description(""),
    features: set(string(notEmpty))
      .optionalComputed()
      .stable()
      .describe(
        `What the integration may be used for: ${code(CLOUD_FEATURES)}. \`[]\` clears the list. If ` +
          "omitted, Northflank's value is kept; a new integration has no features.",
      ),
    restrictions: object({
      enabled: boolean().required().describe("Whether only the teams in `team_ids` may use the integration."),
      team_ids: restrictedTeamIds()
        .default([])
        .describe("Ids of the teams that may use the integration. Default: none."),
    })
      .optionalComputed()
      .stable()
      .describe(
        "Which teams of the organisation may use the integration. `enabled` with an empty `team_ids` allows no " +
          "team. If omitted, Northflank's value is kept; a new integration is available to all teams.",
      ),
    aws: object({
      authentication_mode: string(notEmpty)
        .known(AUTHENTICATION_MODES)
        .required()
        .describe(
          "`accessKey` or `crossAccountRole`. A change is made in place and requires the credentials of the new mode.",
        ),
      permission_check_level: string(notEmpty)
        .known(PERMISSION_CHECK_LEVELS)
        .optionalComputed()
        .stable()
        .describe(
          `How permissions are checked: ${code(PERMISSION_CHECK_LEVELS)}. If omitted, Northflank decides.`,
        ),
      permission_versions: object({
        byoc: integer()
          .optionalComputed()
          .stable()
          .describe("Version of the permissions required by clusters in your own account."),
      })
        .optionalComputed()
        .stable()
        .describe("Which permission versions are checked. If omitted or empty, Northflank decides."),
    })
      .optional()
      .describe(
        "Required with cloud_provider `aws` and `aws-eusc`. With another, the plan warns. " +
          "`{}` is an error, because `authentication_mode` is required.",
      ),
    gcp: object({
      project_id: string(notEmpty)
        .required()
        .immutable(ifKnownBefore)
        .describe("Id of the Google Cloud project. A change replaces the integration."),
      authentication_mode: string(notEmpty)
        .known(AUTHENTICATION_MODES)
        .required()
        .immutable(ifKnownBefore)
        .describe("`accessKey` or `crossAccountRole`. A change replaces the integration."),
      service_account_email: string()
        .computed()
        .stable()
        .describe("With `crossAccountRole`: service account to which you grant access in Google Cloud."),
    })
      .optional()
      .describe("Required with cloud_provider `gcp`. With another, the plan warns."),
    cloudflare: object({
      credential_type: string(notEmpty)
        .known(CLOUDFLARE_CREDENTIAL_TYPES)
        .required()
        .immutable(ifKnownBefore)
        .describe("`apiToken`, `originCAKey` or `globalApiKey`. A change replaces the integration."),
    })
      .optional()
      .describe("Required with cloud_provider `cloudflare`. With another, the plan warns."),
    byok: object({
      connection_mode: string(notEmpty)
        .known(CONNECTION_MODES)
        .optionalComputed()
        .stable()
        .immutable(ifKnownBefore)
        .describe(
          `How the cluster is reached: ${code(CONNECTION_MODES)}. A change replaces the integration.`,
        ),
      require_verification: boolean()
        .optionalComputed()
        .stable()
        .immutable(ifKnownBefore)
        .describe("Whether Northflank verifies the cluster first. A change replaces the integration."),
    })
      .optionalComputed()
      .stable()
      .describe("Only with cloud_provider `byok`. If omitted or empty, Northflank decides."),

    credentials: object({
      access_key: secret("Access key id; `aws` with `accessKey`."),
      secret_key: secret("Secret access key; `aws` with `accessKey`."),
      role_arn: besideSecrets("ARN of the role; `aws` with `crossAccountRole`."),
      external_id: secret(
        "External id that the role's trust policy requires; `aws` with `crossAccountRole`.",
      ),
      keyfile_json: json()
        .optional()
        .writeOnly()
        .describe(
          "Complete key file as one JSON string; `gcp` with `accessKey`. Sent as written, without a byte order mark; a " +
            'different layout or order of keys is not a change. `null` means not set; `""` is an error.',
        ),
      tenant_id: besideSecrets("Tenant id; `azure`."),
      client_id: besideSecrets("Client id; `azure`."),
      object_id: besideSecrets("Object id; `azure`."),
      secret: secret("Client secret; `azure`."),
      subscription_id: besideSecrets("Subscription id; `azure`."),
      api_key: secret("API key or token; `civo`, `coreweave`, `cloudflare`, `aiven`."),
      email: besideSecrets(
        "E-mail address that belongs to `api_key`; `cloudflare` with `globalApiKey`.",
      ).usually(emailAddress),
      region: besideSecrets("Region; `oci`."),
      tenancy_id: besideSecrets("OCID of the tenancy; `oci`."),
      user_id: besideSecrets("OCID of the user; `oci`."),
      fingerprint: besideSecrets("Fingerprint of the key; `oci`."),
      private_key: secret("Private key in PEM form; `oci`."),
      passphrase: secret("Passphrase of `private_key`; optional with `oci`."),
      compartment_id: besideSecrets("OCID of the compartment; `oci`."),
      kubeconfig: secret("Kubeconfig of the cluster; optional with `byok`."),
      service_account_id: besideSecrets("Id of the service account; `nebius`."),
      public_key_id: besideSecrets("Id of the public key; `nebius`."),
      private_key_pem: secret("Private key in PEM form; `nebius`."),
      application_key_id: besideSecrets("Id of the application key; `backblaze`."),
      application_key: secret("Application key; `backblaze`."),
      host: besideSecrets("Host of the API; `akamai`."),
      access_token: secret("Access token; `akamai`."),
      client_token: secret("Client token; `akamai`."),
      client_secret: secret("Client secret; `akamai`."),
      service_token_id: besideSecrets("Id of the service token; `planetscale`."),
      service_token: secret("Service token; `planetscale`."),
    } satisfies Record<CloudCredentialField, unknown>)
      .optional()
      .writeOnly()
      .describe(
        "Credentials of the cloud account: exactly those that `cloud_provider` and the mode require, always " +
          "sent together. `gcp` with `crossAccountRole` takes none. Northflank accepts credentials without " +
          "sufficient rights on running clusters; it can then no longer manage those clusters.",
      ),

    update_method: oneOf(UPDATE_METHODS)
      .default("patch")
      .describe(
        "How changes are sent: `patch`, or the older `post`. `post` supports only `description` and `credentials`, so a " +
          "change of `features`, `restrictions` or a member of `aws` replaces the integration. Default `patch`.",
      ),

    id: importId("integration_id"),
    integration_id: string().computed().stable().describe("The integration's id in Northflank."),
    created_at: createdAt(),
  },
  keysOf({
    integration_id: [],
    update_method: [],
    cloud_provider: "provider",
    "restrictions.team_ids": "restrictions.teams",
  }),
);

export type CloudProviderIntegrationFields = typeof schema;
