import { defineResource, warningsFor } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Datastore } from "../api/client";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained, isGone } from "../errors";
import { asJson, composed, keepSecretPlaces, knownOf, problemsOfShaped } from "../json-parts";
import { alikeNow, createdAnew, findNamed, type Keyless } from "../keyless";
import { merged, objectWith, sameConfig } from "../rules";
import { requireSameScope } from "../token-scope";
import { ABOUT, changeBody, isLike, observe } from "./body";
import { DATASTORE_CONFIG, DATASTORE_SHAPES } from "./rules";
import { schema } from "./schema";

const KIND: Keyless<Datastore> = { what: "datastore", key: "label", keyOf: ({ label }) => label };

const warnings = warningsFor(schema, "Truto");

/** Where Truto stores what it syncs. */
export const trutoDatastore = defineResource({
  type: "truto_datastore",
  description:
    "Where [Truto](https://truto.one) stores what it syncs: a bucket or a database, with the credentials for it. Truto does " +
    "not return the credentials.",
  connection: truto,
  // Its parser is not among what a synth loads.
  schema: { ...schema, config_json: schema.config_json.equivalentWhen(asJson(sameConfig)) },
  identity: ["environment_id", "id"],
  optionalIdentity: ["environment_id"],
  importId: ["id"],
  importKeys: ["label"],
  changeMarker: "updated_at",
  creationMarker: "created_at",
  destroyLoses:
    "breaks every sync that stores its data there: a sync names a datastore by its id, and a new datastore has another " +
    "one. The stored data stay",

  validate: (config) => [
    ...problemsOfShaped(DATASTORE_CONFIG, DATASTORE_SHAPES, config),
    ...warnings(config),
  ],

  preflight: (api, { label }, call) => explained(ABOUT, () => alikeNow(KIND, api.datastores, label, call)),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.datastores.lately(undefined, call));
  },

  async create(api, { desired, credentials }, call) {
    const { type, label, config_json } = desired;
    const config = composed(DATASTORE_CONFIG, config_json, credentials.config_secrets);
    const body = call.withAdditional({ type, label, config: config.json });
    const end = await createdAnew(
      KIND,
      api.datastores,
      isLike(body, config.known),
      () => explained(ABOUT, () => api.datastores.create({ body, secrets: config.secrets }, call)),
      call,
    );
    keepSecretPlaces(call.private, config.known);
    return observe("made" in end ? end.made : end.found, config.known);
  },

  async read(api, state, call) {
    const { id = "", created_at } = state;
    const found = await explained(ABOUT, () =>
      (state.type as string | undefined) === undefined
        ? findNamed(KIND, api.datastores, id, call)
        : pollWhileYoung(() => api.datastores.get(id, call), inMilliseconds(created_at), call),
    );
    if (found !== undefined) return observe(found, knownOf(state.config_json, call.private));
    await requireSameScope(api, state, call);
    return undefined;
  },

  // Truto merges a config into the stored one (docs/apis/truto.md §2.7), so that credentials need not go along.
  async update(api, { prior, desired, changes, credentials }, call) {
    const before = knownOf(prior.config_json, call.private);
    const isSent = credentials !== undefined || "config_json" in changes;
    const removable = credentials === undefined ? [] : before.secretPlaces;
    const config = isSent
      ? composed(
          DATASTORE_CONFIG,
          desired.config_json,
          credentials?.config_secrets,
          merged(before.json ?? {}, objectWith(removable)),
        )
      : undefined;
    const body = call.withAdditional(changeBody(changes, config));
    const updated = await explained({ ...ABOUT, missing: isGone(KIND.what) }, () =>
      // Truto refuses an empty change: additional fields that are set no more leave nothing to send.
      Object.keys(body).length === 0
        ? api.datastores.get(prior.id ?? "", call)
        : api.datastores.update(prior.id ?? "", { body, secrets: config?.secrets ?? [] }, call),
    );
    const known = {
      json: config?.known.json ?? before.json,
      secretPlaces: credentials === undefined ? before.secretPlaces : (config?.known.secretPlaces ?? []),
    };
    keepSecretPlaces(call.private, known);
    return updated === undefined ? {} : observe(updated, known);
  },

  async delete(api, state, call) {
    const deletion = await explained(ABOUT, () => api.datastores.delete(state.id ?? "", call));
    if (deletion === "was-not-there") await requireSameScope(api, state, call);
  },
});
