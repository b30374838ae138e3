import { defineResource, PartialWrite } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import { inMilliseconds } from "../api/timestamp";
import { fruxon } from "../connection";
import { explained } from "../errors";
import { isImported, reachable, tenantOrDefault } from "../place";
import { changedBody, newBody, observe, restBody } from "./body";
import { schema } from "./schema";
import { aboutEnvironment, alikeNow, archived, createOrFind, findByKey, reading } from "./search";
import { BUILT_IN_STAYS, builtInStays } from "./built-in";

/** An environment of a tenant. */
export const fruxonEnvironment = defineResource({
  type: "fruxon_environment",
  description:
    "An environment of [Fruxon](https://fruxon.com): for example a customer for whom agents work, with the context that they get about " +
    "it. Costs and quotas of runs count for it. It has no secrets. Destroying it archives it in Fruxon; the built-in environment of a " +
    "tenant can be imported, but it can be neither renamed nor destroyed.",
  connection: fruxon,
  schema,
  identity: ["tenant", "environment_id"],
  importKeys: ["slug", "display_name"],
  inherits: { tenant: "tenant" },
  creationMarker: "created_at",
  destroyLoses:
    "archives it, and no way to restore it is documented. Triggers and runs refer to its slug and contacts stay with it, while a new " +
    "environment has another slug and id",

  plan: ({ prior, changed }) => (prior?.is_system === true ? { problems: builtInStays([...changed]) } : {}),

  planDestroy: ({ is_system }) => (is_system === true ? [BUILT_IN_STAYS] : []),

  preflight: async (api, { tenant, display_name: name }, call) =>
    call.isKnown("tenant") ? alikeNow(api, tenantOrDefault(api, tenant), name, call) : [],

  async reach(api, { tenant }, call) {
    if (call.isKnown("tenant")) await reachable(api, tenantOrDefault(api, tenant), call);
  },

  async create(api, { desired }, call) {
    const tenant = tenantOrDefault(api, desired.tenant);
    return explained(api, aboutEnvironment(tenant), async () => {
      const made = await createOrFind(api, tenant, call.withAdditional(newBody(desired)), call);
      // Further members too: one that a creation does not take is dropped without a word.
      const rest = call.withAdditional(restBody(desired));
      if (Object.keys(rest).length === 0) return observe(tenant, made);
      try {
        return observe(tenant, await api.environments.update(tenant, made.id, rest, call));
      } catch (failed) {
        throw new PartialWrite(observe(tenant, made), failed);
      }
    });
  },

  async read(api, state, call) {
    const tenant = tenantOrDefault(api, state.tenant);
    const key = state.environment_id ?? "";
    const found = await reading(api, tenant, () =>
      isImported(state)
        ? findByKey(api, tenant, key, call)
        : pollWhileYoung(
            () => api.environments.get(tenant, key, call),
            inMilliseconds(state.created_at),
            call,
          ),
    );
    return found === undefined ? undefined : observe(tenant, found);
  },

  async update(api, { prior, changes }, call) {
    const tenant = tenantOrDefault(api, prior.tenant);
    const body = call.withAdditional(changedBody(changes));
    if (Object.keys(body).length === 0) return {};
    return explained(api, aboutEnvironment(tenant), async () =>
      observe(tenant, await api.environments.update(tenant, prior.environment_id ?? "", body, call)),
    );
  },

  async delete(api, state, call) {
    const tenant = tenantOrDefault(api, state.tenant);
    await reading(api, tenant, () => archived(api, tenant, state.environment_id ?? "", call));
  },
});
