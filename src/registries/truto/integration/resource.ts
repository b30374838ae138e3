import {
  type Call,
  defineResource,
  type PrivateView,
  type ResourceCall,
  textIn,
  warningsFor,
} from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Integration, IntegrationBody, TrutoClient } from "../api/client";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained, isGone } from "../errors";
import { defaultsWhereOmitted } from "../fields";
import { asJson, composed, keepSecretPlaces, knownOf, problemsOfPair } from "../json-parts";
import { INTEGRATION_DEFAULTS, type Known, sameConfig, UUID } from "../rules";
import { requireSameScope } from "../token-scope";
import { conflict, keepVersion, keptVersion, withVersion } from "../versions";
import { ABOUT, CONFIG, integrationChange, observe } from "./body";
import { createOnce, creationProblems, ownNamed, refuseWhereNamed } from "./create";
import { schema } from "./schema";
import {
  changedByOthers,
  newNulls,
  type Present,
  presentAsKnown,
  presentAsRead,
  readExisting,
  sentOnly,
} from "./update";

const warnings = warningsFor(schema, "Truto");

/** An integration of the team: how Truto talks to one third-party service. */
export const trutoIntegration = defineResource({
  type: "truto_integration",
  description:
    "An integration of a [Truto](https://truto.one) team: how Truto connects to a third-party service. " +
    "Environments use it through installs (`integrations_truto_environment_integration`).",
  connection: truto,
  // Its parser is not among what a synth loads.
  schema: { ...schema, config_json: schema.config_json.equivalentWhen(asJson(sameConfig)) },
  identity: ["team_id", "id"],
  optionalIdentity: ["team_id"],
  identityVersion: 1,
  identityUpgrades: { 0: (stored) => ({ team_id: undefined, id: textIn(stored, "id") }) },
  importId: ["id"],
  importKeys: ["name"],
  changeMarker: "updated_at",
  creationMarker: "created_at",
  destroyLoses:
    "removes its installs in all environments and permanently revokes every account that customers " +
    "have connected; Truto's dashboard shows how many there are, its API does not",
  countLosses: installsCounted,

  validate: (config) => [
    ...problemsOfPair(CONFIG, config.config_json, config.config_secrets),
    ...warnings(config),
  ],

  plan: ({ prior, config }) =>
    prior === undefined
      ? { planned: defaultsWhereOmitted(INTEGRATION_DEFAULTS, config) }
      : { problems: newNulls(prior.config_json, config.config_json) },

  naturalKey: (_api, { name }) => (name === undefined ? undefined : { at: ["name"], parts: [name] }),

  preflight: (api, { name }, call) => creationProblems(api, name, call),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.tokenScope(call));
  },

  async create(api, { desired, credentials }, call) {
    const { name } = desired;
    await refuseWhereNamed(api, name, call);
    const config = composed(CONFIG, desired.config_json, credentials.config_secrets);
    const body: IntegrationBody = {
      name,
      config: config.json,
      ...(desired.category === undefined ? {} : { category: desired.category }),
      is_beta: desired.is_beta ?? INTEGRATION_DEFAULTS.is_beta,
      sharing: desired.sharing ?? INTEGRATION_DEFAULTS.sharing,
    };
    const made = await createOnce(api, { body: call.withAdditional(body), secrets: config.secrets }, call);
    return observeAndKeep(made, config.known, call);
  },

  async read(api, state, call) {
    const found = await explained(ABOUT, () =>
      (state.name as string | undefined) === undefined
        ? findForImport(api, state.id ?? "", call)
        : pollWhileYoung(
            () => api.integrations.get(state.id ?? "", call),
            inMilliseconds(state.created_at),
            call,
          ),
    );
    if (found !== undefined) return observeAndKeep(found, knownOf(state.config_json, call.private), call);
    await requireSameScope(api, state, call);
    return undefined;
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const id = prior.id ?? "";
    const before = knownOf(prior.config_json, call.private);
    const isConfigSent = credentials !== undefined || "config_json" in changes;
    // Secrets that are not sent along stay: Truto joins what it gets with what it has (docs/apis/truto.md §3.2).
    const removable = credentials === undefined ? [] : before.secretPlaces;
    const wanted = isConfigSent ? { ...changes, config_json: desired.config_json } : changes;

    const send = async ({ version, config: there }: Present) => {
      const config = isConfigSent
        ? composed(CONFIG, desired.config_json, credentials?.config_secrets, there)
        : undefined;
      const body = call.withAdditional({ version, ...integrationChange(changes, config) });
      const updated = await api.integrations.update(id, { body, secrets: config?.secrets ?? [] }, call);
      const known = credentials === undefined ? withPlacesOf(before, config?.known ?? before) : config?.known;
      return sentOnly(observeAndKeep(updated, known ?? before, call), wanted);
    };
    const readAgain = async () => {
      const current = await readExisting(api, id, call);
      const foreign = changedByOthers(current, prior, wanted, before);
      if (foreign.length > 0) throw conflict("integration", id, foreign);
      return presentAsRead(current, before, removable);
    };
    const version = keptVersion(call.private);
    const known = version === undefined ? undefined : presentAsKnown(before, version, removable);
    return explained({ ...ABOUT, missing: isGone("integration") }, () =>
      withVersion(id, { what: "integration", known, readAgain, send }),
    );
  },

  async delete(api, state, call) {
    const deletion = await explained(ABOUT, () => api.integrations.delete(state.id ?? "", call));
    if (deletion === "was-not-there") await requireSameScope(api, state, call);
  },
});

const withPlacesOf = ({ secretPlaces }: Known, known: Known): Known => ({ ...known, secretPlaces });

/** In how many environments it is installed, as last seen: told when somebody is about to destroy it. */
const INSTALLED = "installed";

function installsCounted(kept: PrivateView): string | undefined {
  const count = kept.get(INSTALLED);
  if (typeof count !== "number") return undefined;
  const environments = ["no environment", "one environment"][count] ?? `${count} environments`;
  return `At the last refresh, it was installed in ${environments} of this team.`;
}

function observeAndKeep(integration: Integration, known: Known, call: ResourceCall) {
  keepSecretPlaces(call.private, known);
  const { installed_environment: installed } = integration;
  keepVersion(call.private, integration);
  if (installed !== undefined) call.private.set(INSTALLED, installed.length);
  return observe(integration, known);
}

/** The import id is the integration's id or its name. */
async function findForImport(api: TrutoClient, given: string, call: Call): Promise<Integration | undefined> {
  const id = given.toLowerCase();
  const byId = UUID.test(id) ? await api.integrations.get(id, call) : undefined;
  return byId ?? (await ownNamed(api, given, call));
}
