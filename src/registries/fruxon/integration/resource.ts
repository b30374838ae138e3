import { defineResource, Failure } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Scope } from "../api/refusals";
import { fruxon } from "../connection";
import { type Asked, explained } from "../errors";
import {
  hasSettings,
  integrationAttributeAt,
  integrationBody,
  observe,
  problemsOfMetadata,
  secretSettingsIn,
} from "./body";
import { createOrFind, deleteUnused, findForImport, takenWhilePlanning } from "./search";
import { isImported, reachable, tenantOrDefault } from "../place";
import { inMilliseconds } from "../api/timestamp";
import { newIdProblem } from "../rules";
import { schema } from "./schema";
import { forgetAnswer, rememberAnswer, rememberImported, unreadOf } from "./unread";

/** An integration of Fruxon: which parameters and which ways of authenticating an outside service has. */
export const fruxonIntegration = defineResource({
  type: "fruxon_integration",
  description:
    "An integration of [Fruxon](https://fruxon.com): the definition of a third-party service with its parameters and " +
    "auth methods. The credentials of an account belong in an `integrations_fruxon_config`. Destroying an integration " +
    "also destroys its tools; delete configs that Terraform does not manage first. Built-in " +
    "integrations cannot be imported.",
  connection: fruxon,
  schema,
  identity: ["tenant", "integration_id"],
  importKeys: ["slug", "display_name"],
  inherits: { tenant: "tenant" },
  changeMarker: "modified_at",
  creationMarker: "created_at",

  validate: problemsOfMetadata,
  unread: unreadOf,

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
        api.integrations.lately(tenant, slug, call),
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
    const sent = { body: call.withAdditional({ id: slug, ...body }), secrets };
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
    if (integration === undefined) return undefined;
    const seen = await observe(api, { tenant, integration }, state, call);
    const remember = isImported(state) ? rememberImported : rememberAnswer;
    remember(integration.configMetadata, seen.config_metadata, call.private);
    return seen;
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const tenant = tenantOrDefault(api, prior.tenant);
    const id = prior.integration_id ?? "";
    if (hasSettings(changes.config_metadata)) {
      const misplaced = secretSettingsIn(changes.config_metadata, await api.secretSettings(call));
      if (misplaced.length > 0) throw new Failure(...misplaced);
    }
    const { body, secrets } = integrationBody(desired, credentials?.config_metadata_secrets);
    const sent = { body: call.withAdditional(body, "object"), secrets };
    const integration = await explained(api, about(tenant, id, "integrations:write"), () =>
      api.integrations.update(tenant, id, sent, call),
    );
    const seen = await observe(api, { tenant, integration }, desired, call);
    if (changes.config_metadata !== undefined) forgetAnswer(call.private);
    else rememberAnswer(integration.configMetadata, seen.config_metadata, call.private);
    return seen;
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
