import { notEmpty } from "../../../checks";
import {
  boolean,
  defineResource,
  integer,
  list,
  object,
  type Problem,
  set,
  string,
} from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Owner } from "../api/configs";
import type { Config, FruxonClient } from "../api/client";
import { aboutConfig } from "./errors";
import {
  checkedAndPublished,
  checkedBefore,
  checkedOrRemoved,
  current,
  observe,
  published,
  written,
} from "./publish";
import { changedConfigBody, newConfigBody } from "./body";
import { createOrFind, deleteUnused, findForImport } from "./search";
import { planConfig } from "./plan";
import { healthProblem, problemsOfConfig, problemsOfFit } from "./validate";
import { markImported, rememberMethods, rememberSettings, unreadOf } from "./unread";
import { fruxon } from "../connection";
import { explained } from "../errors";
import { jsonObject, jsonObjects, openEnum, optionalEnum, tenantOf } from "../fields";
import { isImported, reachable, tenantOrDefault } from "../place";
import { inMilliseconds } from "../api/timestamp";
import { integrationId, SANDBOX_MODES } from "../rules";
import { rememberUse, unusedKey } from "./oauth-key";

const authFields = {
  integration_auth_metadata_id: string(notEmpty)
    .required()
    .describe("Id of the auth method, one of the integration's `config_metadata.auth_metadata`."),
  level: openEnum()
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

const schema = {
  tenant: tenantOf("config"),
  integration_id: string(integrationId)
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
    .describe(
      "The credentials of the entries of `auth_map`, at the same positions: a JSON array of objects such as `auth_secrets`.",
    ),
  sandbox_mode: optionalEnum()
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

/** A config of a Fruxon integration: the values of its parameters and its credentials. */
export const fruxonConfig = defineResource({
  type: "fruxon_config",
  description:
    "A config of an integration of [Fruxon](https://fruxon.com): the values of its parameters and the credentials of an " +
    "account. What Terraform changes is a draft, which it publishes for the agents. Secrets are write-only: they are in no " +
    "plan and no state, and a changed one is sent again by itself.",
  connection: fruxon,
  schema,
  identity: ["tenant", "integration_id", "config_id"],
  importKeys: ["display_name"],
  inherits: { tenant: "tenant" },
  changeMarker: "modified_at",
  creationMarker: "created_at",

  validate: problemsOfConfig,
  plan: planConfig,
  unread: unreadOf,

  async preflight(api, desired, call, credentials) {
    if (!call.isKnown("tenant")) return [];
    const tenant = tenantOrDefault(api, desired.tenant);
    const { integration_id: id } = desired;
    const owner = { tenant, integration: id };
    const integration = await explained(api, aboutConfig(owner, "integrations:read"), () =>
      api.integrations.get(tenant, id, call),
    );
    return integration === undefined
      ? [unknownIntegration(owner)]
      : problemsOfFit(desired, credentials, integration);
  },

  async reach(api, { tenant }, call) {
    if (call.isKnown("tenant")) await reachable(api, tenantOrDefault(api, tenant), call);
  },

  async create(api, { desired, credentials }, call) {
    const owner = ownerOf(api, desired);
    const key = credentials.oauth_credential_key;
    const sent = newConfigBody(desired, credentials, key);
    const request = { api, owner, desired, sent, call };
    const isChecked = await checkedBefore(request);
    const missing = { at: ["integration_id"], summary: noIntegration(owner) };
    const config = await explained(api, { ...aboutConfig(owner, "integrations:write"), missing }, () =>
      createOrFind(api, owner, sent, call),
    );
    if (key !== undefined) await rememberUse(key, call.private);
    rememberMethods(sent, call.private);
    const made = { ...request, config, isDue: desired.published === true };
    await checkedOrRemoved(made, isChecked);
    return published(made);
  },

  async read(api, state, call) {
    const owner = ownerOf(api, state);
    const id = state.config_id ?? "";
    const config = await explained(api, aboutConfig(owner, "integrations:read"), () =>
      isImported(state)
        ? findForImport(api, owner, id, call)
        : pollWhileYoung(() => api.configs.get(owner, id, call), inMilliseconds(state.created_at), call),
    );
    if (config === undefined) return undefined;
    if (isImported(state)) markImported(call.private);
    const unhealthy = healthProblem(owner, config);
    if (unhealthy !== undefined) call.warn(unhealthy);
    return { ...(await observe(api, owner, config, state, call)), ...whatOnlyWeKnow(state, config) };
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const owner = ownerOf(api, prior);
    const id = prior.config_id ?? "";
    const key = await unusedKey(credentials?.oauth_credential_key, call.private);
    const sent = changedConfigBody(changes, { desired, credentials, key });
    const isWritten = Object.keys(sent.body).length > 0;
    const request = { api, owner, desired, sent, call };
    const isChecked = await checkedBefore(request);
    const config = isWritten ? await written(request, prior) : await current(request, id);
    if (key !== undefined) await rememberUse(key, call.private);
    rememberMethods(sent, call.private);
    rememberSettings(desired, call.private);
    const isDue = desired.published === true && (isWritten || "published" in changes);
    return checkedAndPublished({ ...request, config, isDue }, isChecked);
  },

  async delete(api, state, call) {
    const owner = ownerOf(api, state);
    await explained(api, aboutConfig(owner, "integrations:write"), () =>
      deleteUnused(api, owner, state.config_id ?? "", call),
    );
  },
});

const ownerOf = (
  api: FruxonClient,
  { tenant, integration_id }: { readonly tenant?: string | undefined; readonly integration_id: string },
): Owner => ({ tenant: tenantOrDefault(api, tenant), integration: integration_id });

interface Kept {
  readonly display_name?: string | undefined;
  readonly has_auth?: boolean | undefined;
  readonly published?: boolean | undefined;
  readonly published_revision_id?: string | undefined;
}

/**
 * What is not in the answer as such (docs/apis/fruxon.md §6.1): that a draft is published shows in the id of the
 * revision that agents use, which moves when another user publishes or rolls back; credentials that vanished take
 * their auth with them.
 */
function whatOnlyWeKnow(state: Kept, { publishedRevisionId: revision, hasAuth }: Config) {
  if (isImported(state)) {
    return { published: revision !== undefined, verify_on_apply: false, publish_note: "" };
  }
  const isOurs = revision !== undefined && revision === state.published_revision_id;
  return {
    ...(state.published === true && !isOurs ? { published: false } : {}),
    ...(state.has_auth === true && !hasAuth ? { auth: null } : {}),
  };
}

const noIntegration = ({ tenant, integration }: Owner): string =>
  `The tenant ${JSON.stringify(tenant)} of Fruxon has no integration ${JSON.stringify(integration)}`;

/** A warning: the same run may create it before. */
const unknownIntegration = (owner: Owner): Problem => ({
  at: ["integration_id"],
  severity: "warning",
  summary: noIntegration(owner),
  detail:
    "Creating the config fails unless this run creates the integration before it. The data source " +
    "integrations_fruxon_integrations lists what there is. For an integration of the same configuration, use its attribute " +
    "integration_id.",
});
