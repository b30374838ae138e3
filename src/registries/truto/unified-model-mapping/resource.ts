import { defineResource, type ResourceCall, warningsFor } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Mapping, TrutoClient } from "../api/client";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained } from "../errors";
import { jsonIn } from "../free-json";
import { asJson } from "../json-parts";
import { checkFreeJson, checkNewNulls, sameFree } from "../rules";
import { requireSameScope } from "../token-scope";
import { keepVersion } from "../versions";
import { mappingBody } from "../mapping-rows";
import { ABOUT, MAPPINGS, observe } from "./body";
import { findForImport, IMPORT_KEY } from "./find";
import { schema } from "./schema";

const warnings = warningsFor(schema, "Truto");

/** How an integration answers a method of a unified model of the team. */
export const trutoUnifiedModelMapping = defineResource({
  type: "truto_unified_model_mapping",
  description:
    "A mapping of a unified model of a [Truto](https://truto.one) team: how an integration answers one method of one resource. " +
    "A unified model has as many mappings as it has integrations, resources and methods; each is an object with an id and a version.",
  connection: truto,
  // Its parser is not among what a synth loads.
  schema: { ...schema, config_json: schema.config_json.equivalentWhen(asJson(sameFree)) },
  identity: ["team_id", "id"],
  optionalIdentity: ["team_id"],
  importId: ["id"],
  importKeys: [IMPORT_KEY],
  changeMarker: "updated_at",
  creationMarker: "created_at",

  validate: (config) => [...checkFreeJson("config_json", jsonIn(config.config_json)), ...warnings(config)],

  plan: ({ prior, config }) =>
    prior === undefined
      ? {}
      : { problems: checkNewNulls("config_json", jsonIn(prior.config_json), jsonIn(config.config_json)) },

  naturalKey: (_api, { unified_model_id: model, resource_name, integration_name, method_name }) =>
    [model, resource_name, integration_name, method_name].includes(undefined)
      ? undefined
      : { at: ["method_name"], parts: [model?.toLowerCase(), resource_name, integration_name, method_name] },

  preflight: (api, { unified_model_id: model, ...names }, call) =>
    MAPPINGS.creationProblems(api, model, names, call),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.tokenScope(call));
  },

  async create(api, { desired }, call) {
    const { unified_model_id, config_json } = desired;
    const body = call.withAdditional(mappingBody(desired));
    const made = await MAPPINGS.createNew(api, unified_model_id, body, call);
    return observeAndKeep(made, config_json, await teamOf(api, call), call);
  },

  async read(api, state, call) {
    const { id = "", created_at } = state;
    const parent = state.unified_model_id as string | undefined;
    const found = await explained(ABOUT, () =>
      parent === undefined
        ? findForImport(api, id, call)
        : pollWhileYoung(
            () => api.unifiedModelMappings.get(id, parent, call),
            inMilliseconds(created_at),
            call,
          ),
    );
    if (found !== undefined) {
      return observeAndKeep(found, state.config_json, state.team_id ?? (await teamOf(api, call)), call);
    }
    await requireSameScope(api, state, call);
    return undefined;
  },

  async update(api, { prior, desired }, call) {
    const { id = "", unified_model_id: parent_id, config_json: before, team_id } = prior;
    const wanted = desired.config_json;
    const updated = await MAPPINGS.update(api, { id, parent_id, before, wanted }, call);
    return observeAndKeep(updated, wanted, team_id, call);
  },

  async delete(api, { id = "", unified_model_id: parent_id, team_id }, call) {
    const deletion = await explained(ABOUT, () => api.unifiedModelMappings.delete({ id, parent_id }, call));
    if (deletion === "was-not-there") await requireSameScope(api, { team_id }, call);
  },
});

const teamOf = async (api: TrutoClient, call: ResourceCall): Promise<string | undefined> =>
  (await explained(ABOUT, () => api.tokenScope(call))).team_id;

function observeAndKeep(
  mapping: Mapping,
  known: string | undefined,
  team: string | undefined,
  call: ResourceCall,
) {
  keepVersion(call.private, mapping);
  return observe(mapping, known, team);
}
