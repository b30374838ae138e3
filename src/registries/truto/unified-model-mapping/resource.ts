import { defineResource, Failure, type ResourceCall, warningsFor } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Mapping, TrutoClient } from "../api/client";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained, isGone } from "../errors";
import { jsonIn, sendable } from "../free-json";
import { asJson } from "../json-parts";
import { checkFreeJson, checkNewNulls, type JsonObject, sameFree } from "../rules";
import { requireSameScope } from "../token-scope";
import { conflict, keepVersion, keptVersion, type Versioned, withVersion } from "../versions";
import { ABOUT, observe } from "./body";
import { createNew, creationProblems } from "./create";
import { findForImport, IMPORT_KEY } from "./find";
import { schema } from "./schema";

const WHAT = "mapping";

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

  preflight: (api, { unified_model_id: model, ...names }, call) => creationProblems(api, model, names, call),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.tokenScope(call));
  },

  async create(api, { desired }, call) {
    const { unified_model_id, resource_name, integration_name, method_name, config_json } = desired;
    const body = call.withAdditional({
      resource_name,
      integration_name,
      method_name,
      config: sendable(config_json),
    });
    const made = await createNew(api, unified_model_id, body, call);
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
    const send = async ({ version, config: there }: Present) => {
      const change = call.withAdditional({ version, config: sendable(desired.config_json, there) });
      const updated = await api.unifiedModelMappings.update({ id, parent_id }, change, call);
      return observeAndKeep(updated, desired.config_json, team_id, call);
    };
    const readAgain = async (): Promise<Present> => {
      const current = await api.unifiedModelMappings.getFresh(id, call);
      if (current === undefined) {
        throw new Failure({ ...isGone(WHAT), detail: `Truto has no mapping ${id}. Plan again.` });
      }
      const now = jsonIn(observe(current, before, team_id).config_json);
      const isForeign = ![before, desired.config_json].some((text) => sameFree(jsonIn(text), now));
      if (isForeign) throw conflict(WHAT, id, ["config_json"]);
      return { version: current.version, config: now ?? {} };
    };
    const version = keptVersion(call.private);
    const known = version === undefined ? undefined : { version, config: jsonIn(before) ?? {} };
    return explained({ ...ABOUT, missing: isGone(WHAT) }, () =>
      withVersion(id, { what: WHAT, known, readAgain, send }),
    );
  },

  async delete(api, { id = "", unified_model_id: parent_id, team_id }, call) {
    const deletion = await explained(ABOUT, () => api.unifiedModelMappings.delete({ id, parent_id }, call));
    if (deletion === "was-not-there") await requireSameScope(api, { team_id }, call);
  },
});

/** What an update has to know of what is there. */
interface Present extends Versioned {
  readonly config: JsonObject;
}

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
