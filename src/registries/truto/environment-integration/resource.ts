import { type Call, defineResource, Failure, PartialWrite, type Problem, textIn } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Install, TrutoClient } from "../api/client";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained, isGone } from "../errors";
import { defaultsWhereOmitted } from "../fields";
import { installNew } from "../installing";
import { asJson, composed, keepSecretPlaces, knownOf, problemsOfPair } from "../json-parts";
import { INSTALL_DEFAULTS, isSecretPlace, NOTHING_KNOWN, objectWith, sameOverride, UUID } from "../rules";
import { requireSameScope } from "../token-scope";
import { ABOUT, differenceFrom, installBody, installChange, observe, OVERRIDE, sentOnly } from "./body";
import { creationProblems, INSTALL } from "./create";
import { schema } from "./schema";

/** An install of an integration in the environment of the provider's token. */
export const trutoEnvironmentIntegration = defineResource({
  type: "truto_environment_integration",
  description:
    "An integration that is installed in an environment of [Truto](https://truto.one), with the " +
    "environment's overrides. An existing install is never taken over: import it.",
  connection: truto,
  // Its parser is not among what a synth loads.
  schema: { ...schema, override: schema.override.equivalentWhen(asJson(sameOverride)) },
  identity: ["environment_id", "id"],
  optionalIdentity: ["environment_id"],
  identityVersion: 1,
  identityUpgrades: { 0: (stored) => ({ environment_id: undefined, id: textIn(stored, "id") }) },
  importId: ["id"],
  importKeys: ["integration_id", "integration_name"],
  changeMarker: "updated_at",
  creationMarker: "created_at",
  destroyLoses:
    "permanently revokes every account that customers have connected through this " +
    "install; Truto's dashboard shows how many there are, its API does not",

  validate: ({ override, override_secrets }) => problemsOfPair(OVERRIDE, override, override_secrets),

  // Secrets without an override still make an override, and Truto replaces it whole.
  derive: ({ override, override_secrets }) =>
    override === undefined && override_secrets !== undefined ? { override: "{}" } : {},

  plan: ({ prior, config, changed, sendsCredentials, private: kept }) => {
    if (prior === undefined) return { planned: defaultsWhereOmitted(INSTALL_DEFAULTS, config) };
    const isAlone = changed.has("override") && !sendsCredentials && config.override_secrets === undefined;
    return isAlone && knownOf(prior.override, kept).secretPlaces.length > 0
      ? { problems: [lostSecrets] }
      : {};
  },

  naturalKey: (_api, { integration_id }) =>
    integration_id === undefined
      ? undefined
      : { at: ["integration_id"], parts: [integration_id.toLowerCase()] },

  preflight: (api, { integration_id }, call) => creationProblems(api, integration_id, call),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.tokenScope(call));
  },

  async create(api, { desired, credentials }, call) {
    const { override_secrets } = credentials;
    const isGiven = desired.override !== undefined || override_secrets !== undefined;
    const override = isGiven ? composed(OVERRIDE, desired.override, override_secrets) : undefined;
    const body = call.withAdditional(installBody(desired, override));
    const made = await installNew(INSTALL, api, { body, secrets: override?.secrets ?? [] }, call);
    const known = override?.known ?? NOTHING_KNOWN;
    keepSecretPlaces(call.private, known);
    const difference = differenceFrom(body, made, known);
    if (Object.keys(difference).length === 0) return observe(made, known);
    try {
      const secrets = override?.secrets ?? [];
      return observe(
        await explained(ABOUT, () => api.installs.update(made.id, { body: difference, secrets }, call)),
        known,
      );
    } catch (thrown) {
      throw new PartialWrite(observe(made, known), thrown);
    }
  },

  async read(api, state, call) {
    const found = await explained(ABOUT, () =>
      (state.integration_id as string | undefined) === undefined
        ? findForImport(api, state.id ?? "", call)
        : pollWhileYoung(
            () => api.installs.get(state.id ?? "", call),
            inMilliseconds(state.created_at),
            call,
          ),
    );
    if (found !== undefined) return observe(found, knownOf(state.override, call.private));
    await requireSameScope(api, state, call);
    return undefined;
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const isSent = credentials !== undefined || "override" in changes;
    const before = knownOf(prior.override, call.private);
    const isAlone = isSent && credentials === undefined;
    if (isAlone && before.secretPlaces.length > 0) throw new Failure(lostSecrets);
    const override = isSent
      ? composed(
          OVERRIDE,
          desired.override,
          credentials?.override_secrets,
          objectWith(before.secretPlaces.filter((place) => isSecretPlace(place))),
        )
      : undefined;
    const body = call.withAdditional(installChange(changes, override));
    const updated = await explained({ ...ABOUT, missing: isGone("install") }, () =>
      // Truto refuses an empty change: additional fields that are set no more leave nothing to send.
      Object.keys(body).length === 0
        ? api.installs.get(prior.id ?? "", call)
        : api.installs.update(prior.id ?? "", { body, secrets: override?.secrets ?? [] }, call),
    );
    const known = override?.known ?? before;
    keepSecretPlaces(call.private, known);
    return updated === undefined ? {} : sentOnly(observe(updated, known), body);
  },

  async delete(api, state, call) {
    const deletion = await explained(ABOUT, () => api.installs.delete(state.id ?? "", call));
    if (deletion === "was-not-there") await requireSameScope(api, state, call);
  },
});

/** Truto replaces an override whole (docs/apis/truto.md §4.2). */
const lostSecrets: Problem = {
  at: ["override"],
  summary: "override cannot change without override_secrets",
  detail:
    "Truto always replaces the complete override, so its stored secrets would be lost. This plan does not send " +
    "them, because ignore_changes contains override_secrets, or because credentials_version did not change. Remove " +
    "override_secrets from ignore_changes for this apply, or change credentials_version.",
};

/** The import id is the install's id, its integration's id, or its integration's name. */
async function findForImport(api: TrutoClient, given: string, call: Call): Promise<Install | undefined> {
  const id = given.toLowerCase();
  if (UUID.test(id)) {
    return (await api.installs.get(id, call)) ?? (await api.installs.of(id, call));
  }
  const found = await api.installs.list({ integration_name: given }, call);
  const [first, ...others] = found.filter(({ integration }) => integration.name === given);
  if (others.length === 0) return first;
  throw new Failure({
    summary: `Several integrations named ${JSON.stringify(given)} are installed`,
    detail: `Import by id: ${[first, ...others].map((each) => each?.id ?? "").join(", ")}.`,
  });
}
