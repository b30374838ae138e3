import {
  boolean,
  type Call,
  defineResource,
  Failure,
  type PrivateView,
  type Problem,
  READING,
  type ResourceCall,
  string,
  textIn,
} from "../../../framework";
import { doubtsAbout, notEmpty } from "../../../checks";
import { type CallOptions, isHttpError, uninterrupted } from "../../../http";
import { eventually, patiently } from "../../common/patience";
import { objectOf } from "../api/codec";
import { type Taken, takenAtLast, takenNow } from "../../common/taken";
import { mayBeTakenName } from "../api/refusals";
import type { Integration, IntegrationBody, TrutoClient } from "../api/client";
import { truto } from "../connection";
import { whereLeftOut } from "../defaults";
import { explain, explained } from "../errors";
import {
  changedByOthers,
  conflict,
  integrationChange,
  INTEGRATION_ATTRIBUTES,
  observe,
  type Present,
  presentAsKnown,
  presentAsRead,
  sentOnly,
} from "./body";
import { composed, configJson, jsonObject, keepSecretPlaces, knownOf, problemsOfPair } from "../json-parts";
import { inMilliseconds } from "../api/timestamp";
import {
  INTEGRATION_CHECKS,
  INTEGRATION_DEFAULTS,
  INTEGRATION_DOUBTS,
  type Known,
  nullsIn,
  pointer,
  UUID,
} from "../rules";
import { withVersion } from "./update";
import { insistOnSameEnvironment, isGone, isImported } from "../token-scope";

const schema = {
  name: string(INTEGRATION_CHECKS.name)
    .required()
    .immutable()
    .describe(
      "Slug of the integration, such as `acme-crm`. It is part of OAuth callback URLs and of mappings, so a change " +
        "replaces the integration.",
    ),
  category: string()
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .describe("Short tag such as `crm`. Left out: Truto decides, and the plan does not touch it."),
  is_beta: boolean()
    .optionalComputed()
    .stable()
    .describe(
      `Whether it is marked as beta. Left out: \`${String(INTEGRATION_DEFAULTS.is_beta)}\` when it is created, afterwards whatever is set in Truto.`,
    ),
  sharing: string(notEmpty)
    .optionalComputed()
    .stable()
    .describe(
      "Whether other teams may use it: `allow`, `ask` (the team is asked) or `deny`. " +
        `Left out: \`${INTEGRATION_DEFAULTS.sharing}\` when it is created, afterwards whatever is set in Truto.`,
    ),
  config_json: configJson()
    .required()
    .sentWithCredentials()
    .describe(
      "How Truto talks to the service: a JSON object (use `jsonencode`) with keys such as `label`, `base_url`, " +
        "`credentials`, `authorization`, `pagination` and `resources`. It is the whole configuration: a key that is taken " +
        'out of it is removed in Truto. `{}`, `[]` and `""` are values. A `null` is sent when the integration is created, and ' +
        "stays; an update cannot set one, because Truto takes such a key away, so that null is compared like no key and a plan " +
        "warns of a new one. An empty object on the way to a secret, such as `credentials = {}`, is like none. Secrets belong " +
        "into `config_secrets`; placeholders such as `{{credentials.api_key}}` are none. Literal credentials that somebody else " +
        "wrote (by the usual names of headers and parameters, in addresses, by their form) are not read.",
    ),
  config_secrets: jsonObject()
    .optional()
    .writeOnly()
    .describe(
      "The secret parts of the configuration: a JSON object that is merged over `config_json` when it is sent, for " +
        "instance with `credentials.oauth2.config.client.secret`. Sent together with `config_json`, whichever of them " +
        "changed; what is taken out of it is removed in Truto as well.",
    ),

  id: string()
    .computed()
    .stable()
    .describe("Id of the integration, which is also the import id. Its name can be used to import as well."),
  team_id: string().computed().stable().describe("Id of the team that owns it."),
  created_at: string().computed().stable().describe("When it was created, as Truto writes it."),
  updated_at: string()
    .computed()
    .describe("When it was last changed, as Truto writes it. Moves with every change, also of secrets."),
};

export type IntegrationFields = typeof schema;

/** An integration of the team: how Truto talks to one third-party service. */
export const trutoIntegration = defineResource({
  type: "truto_integration",
  description:
    "An integration of a [Truto](https://truto.one) team: how Truto talks to a third-party service. It is used through " +
    "installs (`integrations_truto_environment_integration`). Secrets are write-only: they are in no plan and no state, and " +
    "a changed one is sent again by itself.",
  connection: truto,
  schema,
  identity: ["team_id", "id"],
  optionalIdentity: ["team_id"],
  identityVersion: 1,
  identityUpgrades: { 0: (stored) => ({ team_id: undefined, id: textIn(stored, "id") }) },
  importId: ["id"],
  importKeys: ["name"],
  changeMarker: "updated_at",
  creationMarker: "created_at",
  destroyLoses:
    "removes its installs in all environments, and with them, permanently, every account that customers have connected; " +
    "Truto's API does not tell how many those are, its dashboard does",
  countLosses: installsCounted,

  validate: (config) => [
    ...problemsOfPair(CONFIG, config.config_json, config.config_secrets),
    ...doubtsAbout(config, INTEGRATION_DOUBTS, READING),
  ],

  plan: ({ prior, config }) =>
    prior === undefined
      ? { planned: whereLeftOut(INTEGRATION_DEFAULTS, config) }
      : { problems: newNulls(prior.config_json, config.config_json) },

  naturalKey: (_api, { name }) => (name === undefined ? undefined : { at: ["name"], parts: [name] }),

  async preflight(api, { name }, call) {
    const existing = await ownNamed(api, name, call);
    return existing === undefined ? [] : [takenNow(takenBy(existing))];
  },

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.whereabouts(call));
  },

  async create(api, { desired, credentials }, call) {
    const { name } = desired;
    // After a lost answer only this look tells whether one of this name is the new one.
    const existing = await ownNamed(api, name, call);
    if (existing !== undefined) throw takenAtLast(takenBy(existing));
    const config = composed(CONFIG, desired.config_json, credentials.config_secrets);
    const body: IntegrationBody = {
      name,
      config: config.json,
      ...(desired.category === undefined ? {} : { category: desired.category }),
      is_beta: desired.is_beta ?? INTEGRATION_DEFAULTS.is_beta,
      sharing: desired.sharing ?? INTEGRATION_DEFAULTS.sharing,
    };
    const made = await createOnce(api, { body, secrets: config.secrets }, call);
    return observeAndKeep(made, config.known, call);
  },

  async read(api, state, call) {
    const found = await explained(ABOUT, () =>
      isImported(state, "name")
        ? findForImport(api, state.id ?? "", call)
        : patiently(() => api.integrations.get(state.id ?? "", call), inMilliseconds(state.created_at), call),
    );
    if (found !== undefined) return observeAndKeep(found, knownOf(state.config_json, call.private), call);
    await insistOnSameEnvironment(api, state, call);
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
      const body = { version, ...integrationChange(changes, config) };
      const updated = await api.integrations.update(id, { body, secrets: config?.secrets ?? [] }, call);
      const known = credentials === undefined ? withPlacesOf(before, config?.known ?? before) : config?.known;
      return sentOnly(observeAndKeep(updated, known ?? before, call), wanted);
    };
    const readAgain = async () => {
      const current = await readExisting(api, id, call);
      const foreign = changedByOthers(current, prior, wanted, before);
      if (foreign.length > 0) throw conflict(id, foreign);
      return presentAsRead(current, before, removable);
    };
    const version = keptVersion(call.private);
    const known = version === undefined ? undefined : presentAsKnown(before, version, removable);
    return explained({ ...ABOUT, missing: isGone("integration") }, () =>
      withVersion(id, { known, readAgain, send }),
    );
  },

  async delete(api, state, call) {
    const deletion = await explained(ABOUT, () => api.integrations.delete(state.id ?? "", call));
    if (deletion === "was-not-there") await insistOnSameEnvironment(api, state, call);
  },
});

const withPlacesOf = ({ secretPlaces }: Known, known: Known): Known => ({ ...known, secretPlaces });

const CONFIG = { readable: "config_json", secrets: "config_secrets" } as const;

const ABOUT = { object: "the integration", attributes: INTEGRATION_ATTRIBUTES };

/**
 * The nulls of a configuration that an update cannot keep: Truto merges, and takes a key with a null away
 * (docs/apis/truto.md §2.2).
 */
function newNulls(before: string | undefined, wanted: unknown): readonly Problem[] {
  const json = typeof wanted === "string" ? objectOf(wanted) : undefined;
  if (json === undefined) return [];
  const there = new Set(nullsIn(objectOf(before ?? "{}") ?? {}).map(pointer));
  const places = nullsIn(json)
    .map(pointer)
    .filter((place) => !there.has(place));
  if (places.length === 0) return [];
  return [
    {
      severity: "warning",
      at: ["config_json"],
      summary: "An update of config_json cannot set a null",
      detail:
        `Null at ${places.join(", ")}. Truto keeps a null that an integration is created with; in an update it takes the key ` +
        "away, so that what the key overrides counts again. Remove it from config_json, or create the integration anew " +
        "(`apply -replace=ADDRESS`), which removes its installs and connected accounts.",
    },
  ];
}

const takenBy = ({ id, name }: Integration): Taken => ({
  at: ["name"],
  summary: "The team already has an integration of this name",
  there: `The team has the integration ${JSON.stringify(name)} with the id ${id}.`,
  key: "name",
  importId: id,
});

/**
 * The team's own integration of this name. Other teams may have, and share, one of the same name (docs/apis/truto.md
 * §8.1).
 */
async function ownNamed(api: TrutoClient, name: string, call: CallOptions): Promise<Integration | undefined> {
  return explained(ABOUT, async () => {
    const found = await api.integrations.named(name, call);
    if (found.length === 0) return undefined;
    const { team_id } = await api.whereabouts(call);
    return found.find(
      (each) => team_id === undefined || each.team_id === undefined || each.team_id === team_id,
    );
  });
}

/** Creates it, also when the answer is lost: the name was free a moment ago, so what has it now is this one. */
async function createOnce(
  api: TrutoClient,
  request: Parameters<TrutoClient["integrations"]["create"]>[0],
  call: Call,
): Promise<Integration> {
  const { name } = request.body;
  try {
    return await api.integrations.create(request, call);
  } catch (thrown) {
    if (mayBeTakenName(thrown)) {
      const owner = await ownNamed(api, name, call);
      if (owner !== undefined) throw takenAtLast(takenBy(owner));
    }
    if (isHttpError(thrown) && thrown.kind === "answer-lost") {
      // Without the call's signal: Terraform may have been interrupted, and the object must not be lost for that.
      const found = await eventually(() => ownNamed(api, name, uninterrupted(call)));
      if (found !== undefined) return found;
    }
    throw explain(ABOUT, thrown);
  }
}

/** In how many environments it is installed, as last seen: told when somebody is about to destroy it. */
const INSTALLED = "installed";

function installsCounted(kept: PrivateView): string | undefined {
  const count = kept.get(INSTALLED);
  if (typeof count !== "number") return undefined;
  const environments = ["no environment", "one environment"][count] ?? `${count} environments`;
  return `When it was last read, it was installed in ${environments} of this team.`;
}

/** The version as last seen, kept beside the state: in the state it would be a difference after every change. */
const VERSION = "version";

function keptVersion(kept: PrivateView): number | undefined {
  const version = kept.get(VERSION);
  return typeof version === "number" ? version : undefined;
}

function observeAndKeep(integration: Integration, known: Known, call: ResourceCall) {
  keepSecretPlaces(call.private, known);
  const { version, installed_environment: installed } = integration;
  if (version !== undefined) call.private.set(VERSION, version);
  if (installed !== undefined) call.private.set(INSTALLED, installed.length);
  return observe(integration, known);
}

async function readExisting(api: TrutoClient, id: string, call: Call): Promise<Integration> {
  const current = await api.integrations.getFresh(id, call);
  if (current !== undefined) return current;
  throw new Failure({ ...isGone("integration"), detail: `Truto has no integration ${id}. Plan again.` });
}

/** The import id is the integration's id or its name. */
async function findForImport(api: TrutoClient, given: string, call: Call): Promise<Integration | undefined> {
  const id = given.toLowerCase();
  const byId = UUID.test(id) ? await api.integrations.getFresh(id, call) : undefined;
  return byId ?? (await ownNamed(api, given, call));
}
