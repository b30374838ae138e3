import { defineResource, Failure, type Problem, warningsFor } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { NotificationDestination } from "../api/client";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained, isGone } from "../errors";
import { defaultsWhereOmitted } from "../fields";
import { asJson, composed, keepSecretPlaces, knownOf, problemsOfShaped } from "../json-parts";
import { alikeNow, createdAnew, findNamed, type Keyless } from "../keyless";
import { merged, objectWith, sameConfig } from "../rules";
import { requireSameScope } from "../token-scope";
import { ABOUT, changeBody, createBody, DESTINATION_DEFAULTS, isLike, observe } from "./body";
import { DESTINATION_CONFIG, DESTINATION_SHAPES } from "./rules";
import { schema } from "./schema";

const KIND: Keyless<NotificationDestination> = {
  what: "notification destination",
  key: "label",
  keyOf: ({ label }) => label,
};

const warnings = warningsFor(schema, "Truto");

/** Where Truto sends its notifications: a channel of Slack, or mailboxes. */
export const trutoNotificationDestination = defineResource({
  type: "truto_notification_destination",
  description:
    "Where [Truto](https://truto.one) sends notifications of an environment: a channel of Slack, or mailboxes. " +
    "Truto returns the webhook's URL in clear; the provider never reads it. Whether Truto merges an updated config is not " +
    "documented, so it is always sent complete.",
  connection: truto,
  // Its parser is not among what a synth loads.
  schema: { ...schema, config_json: schema.config_json.equivalentWhen(asJson(sameConfig)) },
  identity: ["environment_id", "id"],
  optionalIdentity: ["environment_id"],
  importId: ["id"],
  importKeys: ["label"],
  changeMarker: "updated_at",
  creationMarker: "created_at",

  validate: (config) => [
    ...problemsOfShaped(DESTINATION_CONFIG, DESTINATION_SHAPES, config),
    ...warnings(config),
  ],

  plan({ prior, config, changed, sendsCredentials }) {
    if (prior === undefined) return { planned: defaultsWhereOmitted(DESTINATION_DEFAULTS, config) };
    const isAlone = changed.has("config_json") && !sendsCredentials;
    return isAlone && prior.type !== "email" ? { problems: [withoutSecrets] } : {};
  },

  preflight: (api, { label }, call) =>
    explained(ABOUT, () => alikeNow(KIND, api.notificationDestinations, label, call)),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.notificationDestinations.lately(undefined, call));
  },

  async create(api, { desired, credentials }, call) {
    const config = composed(DESTINATION_CONFIG, desired.config_json, credentials.config_secrets);
    const body = call.withAdditional(createBody(desired, config));
    const end = await createdAnew(
      KIND,
      api.notificationDestinations,
      isLike(body, config.known),
      () =>
        explained(ABOUT, () => api.notificationDestinations.create({ body, secrets: config.secrets }, call)),
      call,
    );
    keepSecretPlaces(call.private, config.known);
    return observe("made" in end ? end.made : end.found, config.known);
  },

  async read(api, state, call) {
    const { id = "", created_at } = state;
    const found = await explained(ABOUT, () =>
      (state.type as string | undefined) === undefined
        ? findNamed(KIND, api.notificationDestinations, id, call)
        : pollWhileYoung(() => api.notificationDestinations.get(id, call), inMilliseconds(created_at), call),
    );
    if (found !== undefined) return observe(found, knownOf(state.config_json, call.private));
    await requireSameScope(api, state, call);
    return undefined;
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const before = knownOf(prior.config_json, call.private);
    const isSent = credentials !== undefined || "config_json" in changes;
    if (isSent && credentials === undefined && prior.type !== "email") throw new Failure(withoutSecrets);
    const config = isSent
      ? composed(
          DESTINATION_CONFIG,
          desired.config_json,
          credentials?.config_secrets,
          merged(before.json ?? {}, objectWith(before.secretPlaces)),
        )
      : undefined;
    const body = call.withAdditional(changeBody(changes, config));
    const updated = await explained({ ...ABOUT, missing: isGone(KIND.what) }, () =>
      // Truto refuses an empty change: additional fields that are set no more leave nothing to send.
      Object.keys(body).length === 0
        ? api.notificationDestinations.get(prior.id ?? "", call)
        : api.notificationDestinations.update(prior.id ?? "", { body, secrets: config?.secrets ?? [] }, call),
    );
    const known = config?.known ?? before;
    keepSecretPlaces(call.private, known);
    return updated === undefined ? {} : observe(updated, known);
  },

  async delete(api, state, call) {
    const deletion = await explained(ABOUT, () => api.notificationDestinations.delete(state.id ?? "", call));
    if (deletion === "was-not-there") await requireSameScope(api, state, call);
  },
});

/** A server that replaces the config would lose what is not sent along (docs/apis/truto.md §2.5). */
const withoutSecrets: Problem = {
  at: ["config_json"],
  summary: "config_json cannot change without config_secrets",
  detail:
    "Whether Truto merges a changed config or replaces it is not documented, so it is sent complete, with its secrets. This " +
    "plan does not send them, because the configuration does not set config_secrets, because ignore_changes contains it, " +
    "or because credentials_version did not change. Set config_secrets, or change credentials_version, in the same change.",
};
