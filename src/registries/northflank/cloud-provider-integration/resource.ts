import { notEmpty } from "../../../checks";
import {
  boolean,
  defineResource,
  Failure,
  integer,
  json,
  object,
  oneOf,
  type Problem,
  set,
  string,
  READING,
} from "../../../framework";
import { createBody, legacyBody, NAMED_ATTRIBUTES, observe, patchBody, REPLACED_BY_LEGACY } from "./body";
import { isStatus } from "../api/refusals";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { description, objectName, teamOf } from "../fields";
import { findObject, formerIdentity, teamIn } from "../lookup";
import {
  checkCloudConfig,
  CLOUD_FEATURES,
  CLOUD_PROVIDERS,
  CONNECTION_MODES,
  PERMISSION_CHECK_LEVELS,
  UPDATE_METHODS,
} from "./rules";
import { restrictedTeamId } from "../rules/fields";

const WHAT = "cloud provider integration";

const code = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(", ");

const secret = (usedBy: string) => string(notEmpty).optional().writeOnly().describe(usedBy);

/** What Northflank never told (an import of an older object) is no reason to replace anything. */
const ifKnownBefore = ({ prior }: { readonly prior: unknown }): boolean => prior !== null;

const schema = {
  team_id: teamOf("integration"),
  name: objectName()
    .immutable()
    .describe(
      "Name, 3 to 39 characters. The id derives from it, so names that differ in case only collide. A change replaces the " +
        "integration.",
    ),
  cloud_provider: string(notEmpty)
    .required()
    .immutable()
    .describe(
      `The cloud (\`provider\` in Northflank's API): ${code(CLOUD_PROVIDERS)}. A change replaces the integration.`,
    ),
  description: description(""),
  features: set(string(notEmpty))
    .optionalComputed()
    .stable()
    .describe(
      `What it may be used for: ${code(CLOUD_FEATURES)}. \`[]\` clears it. If omitted, Northflank's value is kept. Default: none.`,
    ),
  restrictions: object({
    enabled: boolean().required().describe("Whether only the named teams may use it."),
    team_ids: set(string(restrictedTeamId))
      .default([])
      .describe("Ids of the teams that may use it. Default: none."),
  })
    .optionalComputed()
    .stable()
    .describe(
      "Which teams of the organisation may use it. If omitted, Northflank's value is kept. Default: all.",
    ),
  aws: object({
    authentication_mode: string(notEmpty)
      .required()
      .describe(
        "`accessKey` or `crossAccountRole`. A change is made in place and takes the credentials of the new mode.",
      ),
    permission_check_level: string(notEmpty)
      .optionalComputed()
      .stable()
      .describe(`How permissions are checked: ${code(PERMISSION_CHECK_LEVELS)}. Default: Northflank's.`),
    permission_versions: object({
      byoc: integer()
        .optionalComputed()
        .stable()
        .describe("Version of the permissions that clusters in your own account need."),
    })
      .optionalComputed()
      .stable()
      .describe(
        "Which versions of the permissions are checked. If omitted, or without any set member, Northflank decides.",
      ),
  })
    .optional()
    .describe("Only and always with cloud_provider `aws` and `aws-eusc`."),
  gcp: object({
    project_id: string(notEmpty)
      .required()
      .immutable(ifKnownBefore)
      .describe("Id of the Google Cloud project. A change replaces the integration."),
    authentication_mode: string(notEmpty)
      .required()
      .immutable(ifKnownBefore)
      .describe("`accessKey` or `crossAccountRole`. A change replaces the integration."),
    service_account_email: string()
      .computed()
      .stable()
      .describe("With `crossAccountRole`: the service account to which you grant access in Google Cloud."),
  })
    .optional()
    .describe("Only and always with cloud_provider `gcp`."),
  cloudflare: object({
    credential_type: string(notEmpty)
      .required()
      .immutable(ifKnownBefore)
      .describe("`apiToken`, `originCAKey` or `globalApiKey`. A change replaces the integration."),
  })
    .optional()
    .describe("Only and always with cloud_provider `cloudflare`."),
  byok: object({
    connection_mode: string(notEmpty)
      .optionalComputed()
      .stable()
      .immutable(ifKnownBefore)
      .describe(`How the cluster is reached: ${code(CONNECTION_MODES)}. A change replaces the integration.`),
    require_verification: boolean()
      .optionalComputed()
      .stable()
      .immutable(ifKnownBefore)
      .describe("Whether Northflank verifies the cluster first. A change replaces the integration."),
  })
    .optionalComputed()
    .stable()
    .describe("Only with cloud_provider `byok`. If omitted, or without any set member, Northflank decides."),

  credentials: object({
    access_key: secret("Access key id; `aws` with `accessKey`."),
    secret_key: secret("Secret access key; `aws` with `accessKey`."),
    role_arn: secret("ARN of the role; `aws` with `crossAccountRole`."),
    external_id: secret("External id that the role's trust policy demands; `aws` with `crossAccountRole`."),
    keyfile_json: json()
      .optional()
      .writeOnly()
      .describe(
        "The whole key file, as one JSON text; `gcp` with `accessKey`. Sent as it is written, but for a byte order mark; " +
          'layout and order of keys are no difference. `null` is none, `""` is an error.',
      ),
    tenant_id: secret("Tenant id; `azure`."),
    client_id: secret("Client id; `azure`."),
    object_id: secret("Object id; `azure`."),
    secret: secret("Client secret; `azure`."),
    subscription_id: secret("Subscription id; `azure`."),
    api_key: secret("API key or token; `civo`, `coreweave`, `cloudflare`, `aiven`."),
    email: string(notEmpty)
      .optional()
      .writeOnly()
      .describe("E-mail address that belongs to `api_key`; `cloudflare` with `globalApiKey`."),
    region: secret("Region; `oci`."),
    tenancy_id: secret("OCID of the tenancy; `oci`."),
    user_id: secret("OCID of the user; `oci`."),
    fingerprint: secret("Fingerprint of the key; `oci`."),
    private_key: secret("Private key in PEM form; `oci`."),
    passphrase: secret("Passphrase of `private_key`; optionally `oci`."),
    compartment_id: secret("OCID of the compartment; `oci`."),
    kubeconfig: secret("The kubeconfig of the cluster; optionally `byok`."),
    service_account_id: secret("Id of the service account; `nebius`."),
    public_key_id: secret("Id of the public key; `nebius`."),
    private_key_pem: secret("Private key in PEM form; `nebius`."),
    application_key_id: secret("Id of the application key; `backblaze`."),
    application_key: secret("Application key; `backblaze`."),
    host: secret("Host of the API; `akamai`."),
    access_token: secret("Access token; `akamai`."),
    client_token: secret("Client token; `akamai`."),
    client_secret: secret("Client secret; `akamai`."),
    service_token_id: secret("Id of the service token; `planetscale`."),
    service_token: secret("Service token; `planetscale`."),
  })
    .optional()
    .writeOnly()
    .describe(
      "Credentials of the cloud, all that `cloud_provider` and the mode ask for, and no others. Always sent as a whole. " +
        "None with `gcp` and `crossAccountRole`. Northflank accepts credentials that lack rights on running clusters, " +
        "which then can no longer be managed.",
    ),

  update_method: oneOf(UPDATE_METHODS)
    .default("patch")
    .describe(
      "How changes are sent: `patch`, or the older `post`, which takes `description` and `credentials` only, so that a " +
        "change of `features`, `restrictions` or a member of `aws` replaces the integration. Default `patch`.",
    ),

  id: string()
    .computed()
    .stable()
    .describe("`<team_id>/<integration_id>`, without a team `<integration_id>`: the import id."),
  integration_id: string().computed().stable().describe("The integration's id in Northflank."),
  created_at: string().computed().stable().describe("When it was created, in ISO 8601."),
};

export type CloudProviderIntegrationFields = typeof schema;

/** A cloud provider integration: the account's access to a cloud ("provider link" in the product). */
export const northflankCloudProviderIntegration = defineResource({
  type: "northflank_cloud_provider_integration",
  description:
    "A cloud provider integration of [Northflank](https://northflank.com): its access to a cloud account. Credentials are " +
    "write-only: they are in no plan and no state, and a changed one is sent again by itself. Northflank does not say " +
    "when somebody else replaced them, except by making the integration again.",
  connection: northflank,
  schema,
  identity: ["team_id", "integration_id"],
  optionalIdentity: ["team_id"],
  identityVersion: 1,
  identityUpgrades: {
    0: (stored) => {
      const [team_id, integration_id] = formerIdentity(stored);
      return { team_id, integration_id };
    },
  },
  importKeys: ["name"],
  creationMarker: "created_at",
  inherits: { team_id: "team_id" },

  validate: (config) => checkCloudConfig(config, READING),

  // The older form of the update cannot change everything (docs/apis/northflank.md §2.5).
  plan: ({ prior, planned, sendsCredentials }) => ({
    ...(prior !== undefined && planned.update_method === "post" ? { replace: REPLACED_BY_LEGACY } : {}),
    ...(prior === undefined && typeof planned.cloud_provider === "string" && planned.cloud_provider !== "byok"
      ? { planned: { byok: null } }
      : {}),
    problems: sendsCredentials ? [] : modeWithoutCredentials(prior?.aws, planned.aws),
  }),

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.cloudIntegrations, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.cloudIntegrations, name, call),

  async create(api, { desired, credentials }, call) {
    const team = desired.team_id ?? api.teamId;
    const { cloudIntegrations } = api;
    const end = await created(about(team), cloudIntegrations, { name: desired.name, call }, () =>
      cloudIntegrations.create(team, createBody(desired, credentials.credentials), call),
    );
    if ("made" in end) return observe(team, end.made, desired.update_method);
    const whole = await cloudIntegrations.getWhole(team, end.found.id);
    return observe(team, whole ?? end.found, desired.update_method);
  },

  async read(api, state, call) {
    const { cloudIntegrations } = api;
    const objects = isImported(state)
      ? { ...cloudIntegrations, get: cloudIntegrations.getWhole }
      : cloudIntegrations;
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, objects, state, state.integration_id, call),
    );
    return found === undefined ? undefined : observe(found.team, found.item, state.update_method);
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { team_id: team, integration_id: key = "" } = prior;
    const request =
      desired.update_method === "post"
        ? { method: "post" as const, body: legacyBody(changes, credentials?.credentials) }
        : { method: "patch" as const, body: patchBody(prior, changes, credentials?.credentials) };
    // What only says how to send changes is none itself; an empty body is not documented (docs/apis/northflank.md §6).
    if (Object.keys(request.body).length === 0) return {};
    const updated = await explained(about(team), () =>
      served(request.method, () => api.cloudIntegrations.update(team, key, request, call)),
    );
    const whole =
      updated ?? (await explained(about(team), () => api.cloudIntegrations.getWhole(team, key, call)));
    return whole === undefined ? {} : observe(team, whole, desired.update_method);
  },

  async delete(api, state, call) {
    const { team_id: team, integration_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.cloudIntegrations.delete(team, key, call));
  },
});

/** Credentials that stay behind belong to the former mode. */
function modeWithoutCredentials(prior: unknown, planned: unknown): readonly Problem[] {
  const [before, after] = [modeIn(prior), modeIn(planned)];
  if (before === undefined || after === undefined || before === after) return [];
  return [
    {
      severity: "warning",
      at: ["aws", "authentication_mode"],
      summary: "The mode changes without its credentials",
      detail:
        `The mode changes from ${before} to ${after}, and this plan sends no credentials. Give those of the new mode; with ` +
        "credentials_version, change its number as well.",
    },
  ];
}

const modeIn = (aws: unknown): string | undefined => {
  const mode =
    typeof aws === "object" && aws !== null && "authentication_mode" in aws
      ? aws.authentication_mode
      : undefined;
  return typeof mode === "string" ? mode : undefined;
};

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

/** Right after an import: the list lacks what only a read of its own brings. */
const isImported = (state: { readonly name?: string | undefined }): boolean => state.name === undefined;

/**
 * One of the two forms of the update may not be served; there is no fallback to the other (docs/apis/northflank.md §0).
 */
async function served<T>(method: "patch" | "post", update: () => Promise<T>): Promise<T> {
  try {
    return await update();
  } catch (thrown) {
    if (!isStatus(thrown, 405)) throw thrown;
    throw new Failure({
      at: ["update_method"],
      summary: `Northflank does not take changes by update_method ${method}`,
      detail: `${thrown.message} Set update_method = "${method === "patch" ? "post" : "patch"}". Nothing was changed.`,
    });
  }
}
