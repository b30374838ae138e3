import { defineResource, type ResourceCall, warningsFor } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Mapping, TrutoClient } from "../api/client";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained } from "../errors";
import { jsonIn } from "../free-json";
import { asJson } from "../json-parts";
import { checkFreeJson, checkNewNulls, sameFree, UUID } from "../rules";
import { requireSameScope } from "../token-scope";
import { keepVersion } from "../versions";
import { mappingBody } from "../mapping-rows";
import { ABOUT, MAPPINGS, observe } from "./body";
import { findForImport, IMPORT_KEY, unknownInstall } from "./find";
import { schema } from "./schema";

const warnings = warningsFor(schema, "Truto");

/** How an integration answers a method of a unified model in one environment. */
export const trutoEnvironmentUnifiedModelMapping = defineResource({
  type: "truto_environment_unified_model_mapping",
  description:
    "A mapping of a unified model that is installed in an environment of [Truto](https://truto.one): how an integration answers " +
    "one method of one resource there, where that differs from the unified model's own mapping. The unified model may be one of " +
    "Truto's. Truto merges the two when the API is called and does not return the result, so only what is set here is compared.",
  connection: truto,
  // Its parser is not among what a synth loads.
  schema: { ...schema, config_json: schema.config_json.equivalentWhen(asJson(sameFree)) },
  identity: ["environment_id", "id"],
  optionalIdentity: ["environment_id"],
  importId: ["id"],
  importKeys: [IMPORT_KEY],
  changeMarker: "updated_at",
  creationMarker: "created_at",

  validate: (config) => [...checkFreeJson("config_json", jsonIn(config.config_json)), ...warnings(config)],

  plan: ({ prior, config }) =>
    prior === undefined
      ? {}
      : { problems: checkNewNulls("config_json", jsonIn(prior.config_json), jsonIn(config.config_json)) },

  naturalKey: (
    _api,
    { environment_unified_model_id: install, resource_name, integration_name, method_name },
  ) =>
    [install, resource_name, integration_name, method_name].includes(undefined)
      ? undefined
      : {
          at: ["method_name"],
          parts: [install?.toLowerCase(), resource_name, integration_name, method_name],
        },

  async preflight(api, { environment_unified_model_id: id, ...names }, call) {
    const place = UUID.test(id)
      ? await explained(ABOUT, () => api.environmentUnifiedModels.placeOf(id, call))
      : UNCHECKED;
    if (place === undefined) return [unknownInstall(id)];
    return MAPPINGS.creationProblems(api, id, names, call);
  },

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.tokenScope(call));
  },

  async create(api, { desired }, call) {
    const { environment_unified_model_id: parent, config_json } = desired;
    const body = call.withAdditional(mappingBody(desired));
    const made = await MAPPINGS.createNew(api, parent, body, call);
    return observeAndKeep(made, config_json, await environmentOf(api, parent, call), call);
  },

  async read(api, state, call) {
    const { id = "", created_at } = state;
    const parent = state.environment_unified_model_id as string | undefined;
    const found = await explained(ABOUT, () =>
      parent === undefined
        ? findForImport(api, id, call)
        : pollWhileYoung(
            () => api.environmentUnifiedModelMappings.get(id, parent, call),
            inMilliseconds(created_at),
            call,
          ),
    );
    if (found !== undefined) {
      const environment_id = state.environment_id ?? (await environmentOf(api, found.parent_id, call));
      return observeAndKeep(found, state.config_json, environment_id, call);
    }
    await requireSameScope(api, state, call);
    return undefined;
  },

  async update(api, { prior, desired }, call) {
    const { id = "", environment_unified_model_id: parent_id, config_json: before, environment_id } = prior;
    const wanted = desired.config_json;
    const updated = await MAPPINGS.update(api, { id, parent_id, before, wanted }, call);
    return observeAndKeep(updated, wanted, environment_id, call);
  },

  async delete(api, { id = "", environment_unified_model_id: parent_id, environment_id }, call) {
    const deletion = await explained(ABOUT, () =>
      api.environmentUnifiedModelMappings.delete({ id, parent_id }, call),
    );
    if (deletion === "was-not-there") await requireSameScope(api, { environment_id }, call);
  },
});

/** What is no id cannot be looked for. */
const UNCHECKED = {};

const environmentOf = async (
  api: TrutoClient,
  installId: string,
  call: ResourceCall,
): Promise<string | undefined> =>
  (await explained(ABOUT, () => api.environmentUnifiedModels.placeOf(installId, call)))?.environment_id;

function observeAndKeep(
  mapping: Mapping,
  known: string | undefined,
  environment: string | undefined,
  call: ResourceCall,
) {
  keepVersion(call.private, mapping);
  return observe(mapping, known, environment);
}
