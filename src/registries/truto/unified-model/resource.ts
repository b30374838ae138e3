import {
  type Call,
  defineResource,
  type PrivateView,
  type Problem,
  type ResourceCall,
  warningsFor,
} from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { TrutoClient, UnifiedModel, UnifiedModelBody } from "../api/client";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained, isGone } from "../errors";
import { jsonIn } from "../free-json";
import { asJson } from "../json-parts";
import { checkFreeJson, checkNewNulls, sameFree, UUID } from "../rules";
import { namesOf } from "../team-names";
import { requireSameScope } from "../token-scope";
import { conflict, keepVersion, keptVersion, withVersion } from "../versions";
import { ABOUT, changeBody, createBody, observe, partsOf } from "./body";
import { PARTS } from "./rules";
import { schema } from "./schema";
import { changedByOthers, type Present, presentAsRead, readExisting, sentOnly } from "./update";

const WHAT = "unified model";

const warnings = warningsFor(schema, "Truto");

const { creationProblems, createOnce, ownNamed, refuseWhereNamed } = namesOf<UnifiedModel, UnifiedModelBody>({
  what: WHAT,
  one: "a unified model",
  about: ABOUT,
  objects: (api) => api.unifiedModels,
  isLike: ({ category, resources }, body) =>
    category === body.category && (resources === undefined || sameFree(resources, body.resources)),
});

/** A unified model of the team: one shape for the data of many integrations. */
export const trutoUnifiedModel = defineResource({
  type: "truto_unified_model",
  description:
    "A unified model of a [Truto](https://truto.one) team: one shape for the data of many integrations, with its resources " +
    "and their schemas. It is private to the team. How an integration answers it is set by mappings " +
    "(`integrations_truto_unified_model_mapping`). Whether Truto merges an updated object or replaces it is not documented, so " +
    "each changed one is sent complete.",
  connection: truto,
  // Their parser is not among what a synth loads.
  schema: {
    ...schema,
    resources: schema.resources.equivalentWhen(asJson(sameFree)),
    scopes: schema.scopes.equivalentWhen(asJson(sameFree)),
    webhooks: schema.webhooks.equivalentWhen(asJson(sameFree)),
    docs: schema.docs.equivalentWhen(asJson(sameFree)),
  },
  identity: ["team_id", "id"],
  optionalIdentity: ["team_id"],
  importId: ["id"],
  importKeys: ["name"],
  changeMarker: "updated_at",
  creationMarker: "created_at",
  destroyLoses:
    "removes it from all environments that have it installed, with its mappings, and breaks every call of its unified API",
  countLosses: installsCounted,

  validate: (config) => [
    ...PARTS.flatMap((part) => checkFreeJson(part, jsonIn(config[part]))),
    ...warnings(config),
  ],

  plan: ({ prior, config }) =>
    prior === undefined
      ? {}
      : {
          problems: [
            ...renamed(prior.name, config.name),
            ...PARTS.flatMap((part) => checkNewNulls(part, jsonIn(prior[part]), jsonIn(config[part]))),
          ],
        },

  naturalKey: (_api, { name }) => (name === undefined ? undefined : { at: ["name"], parts: [name] }),

  preflight: (api, { name }, call) => creationProblems(api, name, call),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.tokenScope(call));
  },

  async create(api, { desired }, call) {
    await refuseWhereNamed(api, desired.name, call);
    const made = await createOnce(api, { body: call.withAdditional(createBody(desired)), secrets: [] }, call);
    return observeAndKeep(made, desired, call);
  },

  async read(api, state, call) {
    const { id = "", created_at } = state;
    const found = await explained(ABOUT, () =>
      (state.name as string | undefined) === undefined
        ? findForImport(api, id, call)
        : pollWhileYoung(() => api.unifiedModels.get(id, call), inMilliseconds(created_at), call),
    );
    if (found !== undefined) return observeAndKeep(found, state, call);
    await requireSameScope(api, state, call);
    return undefined;
  },

  async update(api, { prior, desired, changes }, call) {
    const id = prior.id ?? "";
    const send = async ({ version, parts }: Present) => {
      const body = call.withAdditional({ version, ...changeBody(changes, desired, parts) });
      return sentOnly(observeAndKeep(await api.unifiedModels.update(id, body, call), desired, call), changes);
    };
    const readAgain = async () => {
      const current = await readExisting(api, id, call);
      const foreign = changedByOthers(current, prior, changes);
      if (foreign.length > 0) throw conflict(WHAT, id, foreign);
      return presentAsRead(current, prior);
    };
    const version = keptVersion(call.private);
    const known = version === undefined ? undefined : { version, parts: partsOf(prior) };
    return explained({ ...ABOUT, missing: isGone(WHAT) }, () =>
      withVersion(id, { what: WHAT, known, readAgain, send }),
    );
  },

  async delete(api, state, call) {
    const deletion = await explained(ABOUT, () => api.unifiedModels.delete(state.id ?? "", call));
    if (deletion === "was-not-there") await requireSameScope(api, state, call);
  },
});

const renamed = (before: string, name: unknown): readonly Problem[] =>
  typeof name !== "string" || name === before
    ? []
    : [
        {
          at: ["name"],
          severity: "warning",
          summary: "The addresses of the unified API change",
          detail:
            `The unified model is renamed, so calls of /unified/${before}/… fail from then on. Change the clients to ` +
            `/unified/${name}/… in the same step.`,
        },
      ];

/** In how many environments it is installed, as last seen: told when somebody is about to destroy it. */
const INSTALLED = "installed";

function installsCounted(kept: PrivateView): string | undefined {
  const count = kept.get(INSTALLED);
  if (typeof count !== "number") return undefined;
  const environments = ["no environment", "one environment"][count] ?? `${count} environments`;
  return `At the last refresh, it was installed in ${environments} of this team.`;
}

function observeAndKeep(model: UnifiedModel, known: Parameters<typeof observe>[1], call: ResourceCall) {
  keepVersion(call.private, model);
  if (model.installed_environment !== undefined)
    call.private.set(INSTALLED, model.installed_environment.length);
  return observe(model, known);
}

/** The import id is the model's id or its name. */
async function findForImport(api: TrutoClient, given: string, call: Call): Promise<UnifiedModel | undefined> {
  const id = given.toLowerCase();
  const byId = UUID.test(id) ? await api.unifiedModels.get(id, call) : undefined;
  return byId ?? (await ownNamed(api, given, call));
}
