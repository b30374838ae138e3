import { defineResource, PartialWrite, warningsFor } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained, isGone } from "../errors";
import { jsonIn } from "../free-json";
import { installNew } from "../installing";
import { asJson } from "../json-parts";
import { checkFreeJson, checkNewNulls, sameFree } from "../rules";
import { requireSameScope } from "../token-scope";
import { ABOUT, changeBody, createBody, differenceFrom, observe } from "./body";
import { creationProblems, INSTALL } from "./create";
import { findInstall } from "./find";
import { checkParts } from "./rules";
import { schema } from "./schema";

const warnings = warningsFor(schema, "Truto");

/** An install of a unified model in the environment of the provider's token. */
export const trutoEnvironmentUnifiedModel = defineResource({
  type: "truto_environment_unified_model",
  description:
    "A unified model that is installed in an environment of [Truto](https://truto.one), with what the environment changes in " +
    "it. The unified model may be the team's own or one of Truto's. Only the override is compared: what it does not set is " +
    "inherited from the unified model and may change there. An existing install is never taken over: import it. Whether Truto " +
    "merges an updated override or replaces it is not documented, so it is always sent complete.",
  connection: truto,
  // Its parser is not among what a synth loads.
  schema: { ...schema, override: schema.override.equivalentWhen(asJson(sameFree)) },
  identity: ["environment_id", "id"],
  optionalIdentity: ["environment_id"],
  importId: ["id"],
  importKeys: ["unified_model_id", "unified_model_name"],
  changeMarker: "updated_at",
  creationMarker: "created_at",
  destroyLoses:
    "removes the unified model from the environment, with its override and the environment's mappings, and every call of its " +
    "unified API fails there",

  validate: ({ override, ...config }) => [
    ...checkFreeJson("override", jsonIn(override)),
    ...checkParts(jsonIn(override)),
    ...warnings({ override, ...config }),
  ],

  plan: ({ prior, config }) =>
    prior === undefined
      ? {}
      : { problems: checkNewNulls("override", jsonIn(prior.override), jsonIn(config.override)) },

  naturalKey: (_api, { unified_model_id }) =>
    unified_model_id === undefined
      ? undefined
      : { at: ["unified_model_id"], parts: [unified_model_id.toLowerCase()] },

  preflight: (api, { unified_model_id }, call) => creationProblems(api, unified_model_id, call),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.tokenScope(call));
  },

  async create(api, { desired }, call) {
    const body = call.withAdditional(createBody(desired));
    const made = await installNew(INSTALL, api, { body, secrets: [] }, call);
    const difference = differenceFrom(desired, made);
    if (Object.keys(difference).length === 0) return observe(made, desired.override);
    try {
      const updated = await explained(ABOUT, () =>
        api.environmentUnifiedModels.update(made.id, { body: difference, secrets: [] }, call),
      );
      return observe(updated, desired.override);
    } catch (thrown) {
      throw new PartialWrite(observe(made, desired.override), thrown);
    }
  },

  async read(api, state, call) {
    const { id = "", created_at } = state;
    const found = await explained(ABOUT, () =>
      (state.unified_model_id as string | undefined) === undefined
        ? findInstall(api, id, call)
        : pollWhileYoung(() => api.environmentUnifiedModels.get(id, call), inMilliseconds(created_at), call),
    );
    if (found !== undefined) return observe(found, state.override);
    await requireSameScope(api, state, call);
    return undefined;
  },

  async update(api, { prior, desired, changes }, call) {
    const id = prior.id ?? "";
    const body = call.withAdditional(changeBody(changes, prior.override));
    const updated = await explained({ ...ABOUT, missing: isGone("install") }, () =>
      // Truto refuses an empty change: additional fields that are set no more leave nothing to send.
      Object.keys(body).length === 0
        ? api.environmentUnifiedModels.get(id, call)
        : api.environmentUnifiedModels.update(id, { body, secrets: [] }, call),
    );
    if (updated === undefined) return {};
    const observed = observe(updated, desired.override);
    // Another user may have changed what was not sent: the next refresh shows it as the drift that it is.
    return "override" in body ? observed : { ...observed, override: undefined };
  },

  async delete(api, state, call) {
    const deletion = await explained(ABOUT, () => api.environmentUnifiedModels.delete(state.id ?? "", call));
    if (deletion === "was-not-there") await requireSameScope(api, state, call);
  },
});
