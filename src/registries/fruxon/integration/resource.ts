import {
  boolean,
  defineResource,
  type Desired,
  Failure,
  integer,
  list,
  object,
  string,
} from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Scope } from "../api/refusals";
import { fruxon } from "../connection";
import { type Asked, explained } from "../errors";
import { jsonObject, tenantOf } from "../fields";
import {
  hasSettings,
  integrationAttributeAt,
  integrationBody,
  observe,
  problemsOfMetadata,
  secretSettingsIn,
} from "./body";
import { createOrFind, deleteUnused, findForImport, takenWhilePlanning } from "./search";
import { metadataSchema } from "./metadata-schema";
import { isImported, reachable, tenantOrDefault } from "../place";
import { inMilliseconds } from "../api/timestamp";
import {
  description,
  DESCRIPTION_LENGTH,
  displayName,
  DISPLAY_NAME_LENGTH,
  newIdProblem,
  slug,
  slugOf,
} from "../rules";

const schema = {
  tenant: tenantOf("integration"),
  slug: string(slug)
    .comparedAs(slugOf)
    .required()
    .immutable()
    .describe(
      "Id that the integration is created with, unique in the tenant: `custom_`, then lower-case words and digits joined " +
        "by `_`. Integrations that are older may have other ids, of letters, digits, `_` and `-`. `integration_id` is the " +
        "id that the server gave it. A change replaces the integration.",
    ),
  display_name: string(displayName)
    .required()
    .describe(`Name that people see, at most ${DISPLAY_NAME_LENGTH} characters.`),
  description: string(description)
    .optionalComputed()
    .stable()
    .describe(
      `Text for people, at most ${DESCRIPTION_LENGTH} characters; \`""\` clears it. If omitted, Fruxon's value is kept.`,
    ),
  config_metadata: object(metadataSchema)
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "What a config of this integration consists of: its parameters and its ways of authenticating. Holds no secrets. " +
        "Fruxon replaces it whole, so it must hold everything; what other users add is a difference. If omitted, " +
        "Fruxon's value is kept.",
    ),
  config_metadata_secrets: jsonObject()
    .optional()
    .writeOnly()
    .describe(
      "The secret parts of `config_metadata`: the same tree as a JSON object, with objects by id and by name in place of " +
        "the lists: `auth_metadata.<id>.auth_settings.<setting>` for settings such as an OAuth client secret, " +
        "`auth_metadata.<id>.parameters_metadata.<name>`, `auth_metadata.<id>.auth_map.<name>` and " +
        "`parameters_metadata.<name>` for default values of secret parameters. Sent when it changes, and together with a " +
        "changed `config_metadata`; otherwise Fruxon keeps what it has. Most integrations need none: the credentials of " +
        "an account belong in an `integrations_fruxon_config`.",
    ),

  id: string().computed().stable().describe("`<tenant>/<integration_id>`, which is also the import id."),
  integration_id: string()
    .computed()
    .stable()
    .describe("The integration's id in Fruxon, by which configs refer to it."),
  type: string().computed().stable().describe("Kind of integration, as Fruxon calls it."),
  tags: list(string()).computed().stable().describe("Tags, which Fruxon sets."),
  is_internal: boolean().computed().stable().describe("Whether Fruxon hides it from the catalogue."),
  created_at: integer().computed().stable().describe("When it was created, in milliseconds since the epoch."),
  modified_at: integer()
    .computed()
    .describe(
      "When it was last changed, in milliseconds since the epoch. Moves with every change, also of secrets, perhaps also " +
        "with changes of its tools.",
    ),
};

export type FruxonIntegrationFields = typeof schema;

/** The definition, as the configuration or the state has it. */
export type Metadata = NonNullable<Desired<FruxonIntegrationFields>["config_metadata"]>;
export type Parameter = NonNullable<Metadata["parameters_metadata"]>[number];
export type AuthMethod = NonNullable<Metadata["auth_metadata"]>[number];

/** An integration of Fruxon: which parameters and which ways of authenticating an outside service has. */
export const fruxonIntegration = defineResource({
  type: "fruxon_integration",
  description:
    "An integration of [Fruxon](https://fruxon.com): the definition of an outside service, with its parameters and its " +
    "ways of authenticating. The credentials of an account belong in an `integrations_fruxon_config`. Destroying an " +
    "integration destroys its tools with it; configs that Terraform does not manage have to be deleted before. Secrets are " +
    "write-only: they are in no plan and no state, and a changed one is sent again by itself What is " +
    "built into Fruxon cannot be imported.",
  connection: fruxon,
  schema,
  identity: ["tenant", "integration_id"],
  importKeys: ["slug", "display_name"],
  inherits: { tenant: "tenant" },
  changeMarker: "modified_at",
  creationMarker: "created_at",

  validate: problemsOfMetadata,

  naturalKey: (api, { tenant, slug }, given) =>
    slug === undefined || !given.isKnown("tenant")
      ? undefined
      : { at: ["slug"], parts: [tenant ?? api.tenant, slug] },

  plan({ prior, planned: { slug } }) {
    const problem = prior === undefined && typeof slug === "string" ? newIdProblem(slug) : undefined;
    return problem === undefined ? {} : { problems: [problem] };
  },

  async preflight(api, { tenant: named, slug, config_metadata }, call) {
    if (!call.isKnown("tenant")) return [];
    const tenant = tenantOrDefault(api, named);
    const [existing, secret] = await explained(api, about(tenant, slug, "integrations:read"), () =>
      Promise.all([
        api.integrations.getFresh(tenant, slug, call),
        hasSettings(config_metadata) ? api.secretSettings(call) : undefined,
      ]),
    );
    const misplaced = secretSettingsIn(config_metadata, secret);
    return existing === undefined ? misplaced : [takenWhilePlanning(tenant, existing), ...misplaced];
  },

  async reach(api, { tenant: named }, call) {
    if (call.isKnown("tenant")) await reachable(api, tenantOrDefault(api, named), call);
  },

  async create(api, { desired, credentials }, call) {
    const { slug } = desired;
    const tenant = tenantOrDefault(api, desired.tenant);
    const { body, secrets } = integrationBody(desired, credentials.config_metadata_secrets);
    const sent = { body: { id: slug, ...body }, secrets };
    const integration = await explained(api, about(tenant, slug, "integrations:write"), () =>
      createOrFind(api, tenant, sent, call),
    );
    return observe(api, { tenant, integration }, desired, call);
  },

  async read(api, state, call) {
    const tenant = tenantOrDefault(api, state.tenant);
    const key = state.integration_id ?? "";
    const integration = await explained(api, about(tenant, key, "integrations:read"), () =>
      isImported(state)
        ? findForImport(api, tenant, key, call)
        : pollWhileYoung(
            () => api.integrations.get(tenant, key, call),
            inMilliseconds(state.created_at),
            call,
          ),
    );
    return integration === undefined ? undefined : observe(api, { tenant, integration }, state, call);
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const tenant = tenantOrDefault(api, prior.tenant);
    const id = prior.integration_id ?? "";
    if (hasSettings(changes.config_metadata)) {
      const misplaced = secretSettingsIn(changes.config_metadata, await api.secretSettings(call));
      if (misplaced.length > 0) throw new Failure(...misplaced);
    }
    const sent = integrationBody(desired, credentials?.config_metadata_secrets);
    const integration = await explained(api, about(tenant, id, "integrations:write"), () =>
      api.integrations.update(tenant, id, sent, call),
    );
    return observe(api, { tenant, integration }, desired, call);
  },

  async delete(api, state, call) {
    const tenant = tenantOrDefault(api, state.tenant);
    const id = state.integration_id ?? "";
    await explained(api, about(tenant, id, "integrations:write"), () => deleteUnused(api, tenant, id, call));
  },
});

const about = (tenant: string, id: string, scope: Scope): Asked => ({
  tenant,
  object: `the integration ${JSON.stringify(id)}`,
  scope,
  attributeAt: integrationAttributeAt,
});
