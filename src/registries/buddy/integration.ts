import { notEmpty, positive } from "../../checks";
import {
  boolean,
  defineResource,
  integer,
  isUnknown,
  READING,
  ignoringLayout,
  json,
  list,
  object,
  set,
  string,
} from "../../framework";
import type { CreateIntegrationBody } from "./client";
import { buddy } from "./connection";
import { createOrFind, identifierTaken } from "./creation";
import { explained } from "./explain";
import {
  companionBody,
  credentialBody,
  NAMED_ATTRIBUTES,
  newerPipelineAccess,
  observe,
  rolesBody,
  sharingBody,
} from "./integration-body";
import { fromOfficialProvider } from "./official-state";
import { belongsTo, checkConfig, defaultAuthType, INTEGRATION_TYPES, READ_BACK } from "./rules";
import { FIELD_CHECKS } from "./rules-fields";

const id = positive();

const grants = (who: string) =>
  set(
    object({
      id: integer(id).required().describe(`Id of the ${who}.`),
      access_level: string(notEmpty).required().describe("`DENIED`, `USE_ONLY` or `MANAGE`."),
    }),
  ).default([]);

/** A key file is a JSON text, and other API keys are none. */
const asJson = (text: string): string => (text.trimStart().startsWith("{") ? ignoringLayout(text) : text);

const schema = {
  domain: string(FIELD_CHECKS.domain)
    .required()
    .immutable()
    .describe("Handle of the workspace, as in Buddy's URLs. A change replaces the integration."),
  name: string(FIELD_CHECKS.name).required().describe("Name shown in Buddy. Need not be unique."),
  type: string(notEmpty)
    .required()
    .immutable()
    .describe(
      `Kind of the third-party service: ${INTEGRATION_TYPES.map((type) => `\`${type}\``).join(", ")}. ` +
        "A change replaces the integration.",
    ),
  scope: string(notEmpty)
    .required()
    .immutable()
    .describe(
      "Who may use it: the whole `WORKSPACE`, or one `PROJECT`. `ENVIRONMENT` is for an existing integration that was " +
        "imported. A change replaces the integration.",
    ),
  project_name: string()
    .optional()
    .emptyIsNone()
    .immutable()
    .describe(
      "Name of the project in URLs; required with scope `PROJECT`. A change replaces the integration.",
    ),
  identifier: string(FIELD_CHECKS.identifier)
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .describe(
      "Readable name by which pipelines refer to the integration. Default: Buddy uses the integration's id.",
    ),
  auth_type: string(notEmpty)
    .optionalComputed()
    .stable()
    .describe(
      "How Buddy authenticates: `DEFAULT`, `TRUSTED` or `OIDC` for `AMAZON`; `DEFAULT` or `OIDC` for `AZURE_CLOUD` " +
        "and `GOOGLE_SERVICE_ACCOUNT`; `TOKEN` or `TOKEN_APP_EXTENSION` for `SHOPIFY`; not used by other types. " +
        "Default: `DEFAULT`, for `SHOPIFY` `TOKEN`.",
    ),
  permissions: object({
    admins: string(notEmpty)
      .default("MANAGE")
      .describe("What workspace administrators may do: `DENIED`, `USE_ONLY` or `MANAGE`. Default `MANAGE`."),
    others: string(notEmpty)
      .default("DENIED")
      .describe("What everybody else may do: `DENIED`, `USE_ONLY` or `MANAGE`. Default `DENIED`."),
    users: grants("workspace member").describe("Members with rights of their own. Default: none."),
    groups: grants("group").describe("Groups with rights of their own. Default: none."),
  })
    .optionalComputed()
    .stable()
    .describe(
      "Who may use and edit the integration. If omitted, Buddy's value is kept; for a new integration owner and " +
        "administrators manage it and others use it. `DENIED` hides the integration, but whoever may run a pipeline that uses " +
        "it can still run it. Not with scope `ENVIRONMENT`, which inherits permissions.",
    ),
  all_pipelines_allowed: boolean()
    .optionalComputed()
    .stable()
    .describe("Whether every pipeline may use it. Default: Buddy's, which is `true`."),
  allowed_pipelines: set(integer(id))
    .optionalComputed()
    .stable()
    .describe("Ids of the pipelines that may use it. `[]` clears the list; left out, it is not touched."),
  note: string()
    .optionalComputed()
    .stable()
    .describe(
      "Text for people who see the integration. Holds no secrets. If omitted, Buddy's value is kept.",
    ),
  agent_note: string()
    .optionalComputed()
    .stable()
    .describe(
      "Text that an AI agent reads before it uses the integration. Holds no secrets. If omitted, Buddy's value is kept.",
    ),
  role_assumptions: list(
    object({
      arn: string(notEmpty).required().describe("ARN of the role."),
      external_id: string()
        .optional()
        .emptyIsNone()
        .describe("External id that the role's trust policy demands."),
      duration: integer()
        .optional()
        .describe("Length of the session in seconds. AWS accepts 900 to 43200; Buddy does not check."),
    }),
  )
    .optional()
    .describe(
      "Roles that are assumed one after the other; `AMAZON` only. Buddy does not return them: no drift.",
    ),

  username: string()
    .optional()
    .emptyIsNone()
    .sentWithCredentials()
    .describe(
      "User name; `DOCKER_HUB`, `UPCLOUD`, `RACKSPACE`, optionally `GIT_HUB`. Not returned: no drift.",
    ),
  shop: string()
    .optional()
    .emptyIsNone()
    .sentWithCredentials()
    .describe("Name of the shop; `SHOPIFY`. Not returned: no drift."),
  email: string()
    .optional()
    .emptyIsNone()
    .sensitive()
    .sentWithCredentials()
    .describe("E-mail address that belongs to `api_key`; `CLOUDFLARE`. Not returned: no drift."),
  app_id: string()
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .sentWithCredentials()
    .describe("Application id; `AZURE_CLOUD`."),
  tenant_id: string()
    .optional()
    .emptyIsNone()
    .sentWithCredentials()
    .describe("Tenant id; `AZURE_CLOUD`. Not returned: no drift."),
  google_project: string()
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .sentWithCredentials()
    .describe("Google Cloud project; `GOOGLE_SERVICE_ACCOUNT` with `auth_type` `OIDC`."),
  audience: string()
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .describe("Audience of the OIDC token; with `auth_type` `OIDC`."),

  token: string(notEmpty).optional().writeOnly().describe("API token; most types."),
  partner_token: string(notEmpty)
    .optional()
    .writeOnly()
    .describe("Partner token; `SHOPIFY` with `auth_type` `TOKEN_APP_EXTENSION`."),
  access_key: string(notEmpty)
    .optional()
    .writeOnly()
    .describe("Access key; `AMAZON`, `DO_SPACES`, `PUSHOVER`."),
  secret_key: string(notEmpty).optional().writeOnly().describe("Secret key; `AMAZON`, `DO_SPACES`."),
  password: string(notEmpty)
    .optional()
    .writeOnly()
    .describe("Password; `DOCKER_HUB`, `UPCLOUD`, `AZURE_CLOUD`."),
  api_key: string(notEmpty)
    .comparedAs(asJson)
    .optional()
    .writeOnly()
    .describe(
      "API key; `CLOUDFLARE` (with `email`), `STACK_HAWK`, `GOOGLE_SERVICE_ACCOUNT` (the key file's JSON as one string).",
    ),
  key_id: string(notEmpty).optional().writeOnly().describe("Key id; `BACKBLAZE`."),
  application_key: string(notEmpty).optional().writeOnly().describe("Application key; `BACKBLAZE`."),
  google_config: json()
    .optional()
    .writeOnly()
    .describe("Client library configuration as JSON; `GOOGLE_SERVICE_ACCOUNT` with `auth_type` `OIDC`."),

  id: string()
    .computed()
    .stable()
    .describe("`<domain>/<integration_id>`, the import id; `<domain>/<identifier>` is one as well."),
  integration_id: string().computed().stable().describe("The integration's id in Buddy (`hash_id`)."),
  html_url: string()
    .computed()
    .stable()
    .describe("Where the integrations of the workspace are in Buddy's web interface."),
};

export type BuddyIntegrationFields = typeof schema;

/** An integration of Buddy: the stored connection to one third-party service. */
export const buddyIntegration = defineResource({
  type: "buddy_integration",
  description:
    "An integration of a [Buddy](https://buddy.works) workspace: the stored connection to a third-party service. " +
    "Credentials are write-only: they are in no plan and no state, and a changed one is sent again by itself.",
  connection: buddy,
  schema,
  identity: ["domain", "integration_id"],
  importKeys: ["identifier"],
  movedFrom: [fromOfficialProvider],

  validate: (config) => checkConfig(config, READING),

  derive: ({ type, auth_type }) => {
    if (type === undefined || isUnknown(type) || isUnknown(auth_type)) return {};
    const none = READ_BACK.filter((field) => belongsTo(type, auth_type, field) === false);
    return {
      ...Object.fromEntries(none.map((field) => [field, null])),
      ...(auth_type === undefined ? { auth_type: defaultAuthType(type) } : {}),
    };
  },

  naturalKey: (_api, { domain, identifier }) =>
    domain === undefined || identifier === undefined
      ? undefined
      : { at: ["identifier"], parts: [domain, identifier] },

  preflight: (api, { domain, identifier }, call) => identifierTaken(api, { domain, identifier }, call),

  async reach(api, { domain }, call) {
    if (domain !== undefined) await identifierTaken(api, { domain }, call);
  },

  async create(api, { desired, credentials }, call) {
    const { domain, type, scope, project_name } = desired;
    const body: CreateIntegrationBody = {
      name: desired.name,
      type,
      scope,
      project_name,
      identifier: desired.identifier,
      auth_type: desired.auth_type,
      ...sharingBody(desired),
      ...credentialBody(desired, credentials),
      ...(desired.role_assumptions === undefined ? {} : rolesBody(desired)),
    };
    const made = await createOrFind(api, desired, call, () =>
      explained({ domain, project_name, attributes: NAMED_ATTRIBUTES }, () =>
        api.createIntegration(domain, body, call),
      ),
    );
    return observe(domain, made);
  },

  async read(api, { domain, integration_id = "", name }, call) {
    const integration = await explained({ domain, attributes: [] }, async () => {
      const found = await api.getIntegration(domain, integration_id, call);
      // Only a fresh import has no name yet; its id may be the identifier.
      if (found !== undefined || (name as string | undefined) !== undefined) return found;
      const existing = await api.listIntegrations(domain, call);
      const named = existing.find(({ identifier }) => identifier === integration_id);
      return named === undefined ? undefined : api.getIntegration(domain, named.hash_id, call);
    });
    if (integration === undefined) return undefined;
    const newer = newerPipelineAccess(domain, integration);
    if (newer !== undefined) call.warn(newer);
    return observe(domain, integration);
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { domain } = prior;
    const own = {
      ...(credentials === undefined ? companionBody(changes) : credentialBody(desired, credentials, changes)),
      ...rolesBody(changes),
    };
    // Other types may come back with one; it is never sent to them (sheet §3.3).
    const hasAuthTypes = defaultAuthType(desired.type) !== undefined;
    const touchesCredentials =
      "auth_type" in changes || Object.values(own).some((value: unknown) => value !== undefined);
    const updated = await explained({ domain, attributes: NAMED_ATTRIBUTES, exists: true }, () =>
      api.updateIntegration(
        domain,
        prior.integration_id ?? "",
        {
          name: desired.name,
          identifier: changes.identifier,
          ...sharingBody(changes),
          // The server wants it beside any credential of a type that has one (sheet §2.5).
          ...(hasAuthTypes && touchesCredentials ? { auth_type: desired.auth_type } : {}),
          ...own,
        },
        call,
      ),
    );
    return observe(domain, updated);
  },

  async delete(api, { domain, integration_id }, call) {
    await explained({ domain, attributes: [] }, () =>
      api.deleteIntegration(domain, integration_id ?? "", call),
    );
  },
});
