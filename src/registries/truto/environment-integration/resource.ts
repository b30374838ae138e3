import {
  boolean,
  type Call,
  defineResource,
  Failure,
  PartialWrite,
  type Problem,
  string,
  textIn,
} from "../../../framework";
import { isHttpError, uninterrupted } from "../../../http";
import { eventually, patiently } from "../../common/patience";
import { type Taken, takenAtLast, takenNow } from "../../common/taken";
import type { Install, InstallBody, TrutoClient } from "../api/client";
import { truto } from "../connection";
import { whereLeftOut } from "../defaults";
import { differenceFrom, INSTALL_ATTRIBUTES, installBody, installChange, observe, sentOnly } from "./body";
import { explained } from "../errors";
import {
  type Composed,
  composed,
  jsonObject,
  keepSecretPlaces,
  overrideJson,
  knownOf,
  problemsOfPair,
} from "../json-parts";
import { inMilliseconds } from "../api/timestamp";
import { INSTALL_CHECKS, INSTALL_DEFAULTS, isSecretPlace, NOTHING_KNOWN, objectWith, UUID } from "../rules";
import { insistOnSameEnvironment, isGone, isImported } from "../token-scope";

const schema = {
  integration_id: string(INSTALL_CHECKS.integration_id)
    .required()
    .immutable()
    .describe(
      "Id of the integration to install. It can be installed once in an environment. A change replaces the install.",
    ),
  is_enabled: boolean()
    .optionalComputed()
    .stable()
    .describe(
      `Whether accounts can be connected and used. Left out: \`${String(INSTALL_DEFAULTS.is_enabled)}\` when it is installed, afterwards whatever is set in Truto.`,
    ),
  show_in_catalog: boolean()
    .optionalComputed()
    .stable()
    .describe(
      `Whether it is offered in the catalog. Left out: \`${String(INSTALL_DEFAULTS.show_in_catalog)}\` when it is installed, afterwards whatever is set in Truto.`,
    ),
  override: overrideJson()
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "What this environment lays over the integration's configuration: a JSON object (use `jsonencode`) with keys such " +
        "as `base_url`, `headers`, `credentials`, `authorization`, `pagination`, `resources` and `environment_variables`. " +
        'Truto replaces it whole, so it must hold everything that is to be overridden. `null`, `{}`, `[]` and `""` are values: ' +
        "they are compared, shown and sent as they are written (a null slot means the integration's own value, a null header " +
        "removes the header); an empty object on the way to a secret, such as `credentials = {}`, is like none. Secrets belong " +
        "into `override_secrets`; placeholders such as `{{credentials.api_key}}` are none. Literal credentials that somebody " +
        "else wrote (by the usual names of headers and parameters, in addresses, by their form) are not read. Left out: `{}` with `override_secrets`, " +
        "otherwise whatever is set in Truto; `jsonencode({})` clears it.",
    ),
  override_secrets: jsonObject()
    .optional()
    .writeOnly()
    .describe(
      "The secret parts of the override: a JSON object that is merged over `override` when it is sent, for instance with " +
        "`credentials.oauth2.config.client.secret` or `secret_environment_variables`. Sent together with `override`, " +
        "whichever of them changed; what is taken out of it is removed in Truto as well.",
    ),

  id: string()
    .computed()
    .stable()
    .describe(
      "Id of the install, which is also the import id. The integration's id or its name can be used to import as well.",
    ),
  environment_id: string()
    .computed()
    .stable()
    .describe("Id of the environment, which follows from the provider's token."),
  created_at: string().computed().stable().describe("When it was installed, as Truto writes it."),
  updated_at: string()
    .computed()
    .describe("When it was last changed, as Truto writes it. Moves with every change, also of secrets."),
};

export type EnvironmentIntegrationFields = typeof schema;

/** An install of an integration in the environment of the provider's token. */
export const trutoEnvironmentIntegration = defineResource({
  type: "truto_environment_integration",
  description:
    "An integration that is installed in an environment of [Truto](https://truto.one), with what the environment overrides. " +
    "Secrets are write-only: they are in no plan and no state, and a changed one is sent again by itself. What is installed " +
    "already is never taken over: import it.",
  connection: truto,
  schema,
  identity: ["environment_id", "id"],
  optionalIdentity: ["environment_id"],
  identityVersion: 1,
  identityUpgrades: { 0: (stored) => ({ environment_id: undefined, id: textIn(stored, "id") }) },
  importId: ["id"],
  importKeys: ["integration_id", "integration_name"],
  changeMarker: "updated_at",
  creationMarker: "created_at",
  destroyLoses:
    "revokes every account that customers have connected through this install, permanently; Truto's API does not tell how many " +
    "there are, its dashboard does",

  validate: ({ override, override_secrets }) => problemsOfPair(OVERRIDE, override, override_secrets),

  // Secrets without an override still make an override, and Truto replaces it whole.
  derive: ({ override, override_secrets }) =>
    override === undefined && override_secrets !== undefined ? { override: "{}" } : {},

  plan: ({ prior, config, changed, sendsCredentials, private: kept }) => {
    if (prior === undefined) return { planned: whereLeftOut(INSTALL_DEFAULTS, config) };
    const isAlone = changed.has("override") && !sendsCredentials && config.override_secrets === undefined;
    return isAlone && knownOf(prior.override, kept).secretPlaces.length > 0
      ? { problems: [lostSecrets] }
      : {};
  },

  naturalKey: (_api, { integration_id }) =>
    integration_id === undefined
      ? undefined
      : { at: ["integration_id"], parts: [integration_id.toLowerCase()] },

  async preflight(api, { integration_id }, call) {
    // Truto refuses to look for what is no id at all (docs/apis/truto.md §1).
    if (!UUID.test(integration_id)) return [noIdOfTruto(integration_id)];
    const [integration, existing] = await explained(ABOUT, () =>
      Promise.all([
        api.integrations.get(integration_id, call),
        api.installs.ofIntegrationInList(integration_id, call),
      ]),
    );
    if (integration === undefined) return [unknownIntegration(integration_id)];
    return existing === undefined ? [] : [takenNow(takenBy(existing))];
  },

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.whereabouts(call));
  },

  async create(api, { desired, credentials }, call) {
    const { integration_id } = desired;
    const { override_secrets } = credentials;
    // Truto would answer the existing install, as if it had been made (docs/apis/truto.md §2.1).
    const existing = await explained(ABOUT, () => api.installs.ofIntegration(integration_id, call));
    if (existing !== undefined) throw takenAtLast(takenBy(existing));
    const isGiven = desired.override !== undefined || override_secrets !== undefined;
    const override = isGiven ? composed(OVERRIDE, desired.override, override_secrets) : undefined;
    const body = installBody(desired, override);
    const made = await install(api, { body, override }, call);
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
      isImported(state, "integration_id")
        ? findForImport(api, state.id ?? "", call)
        : patiently(() => api.installs.get(state.id ?? "", call), inMilliseconds(state.created_at), call),
    );
    if (found !== undefined) return observe(found, knownOf(state.override, call.private));
    await insistOnSameEnvironment(api, state, call);
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
          objectWith(before.secretPlaces.filter(isSecretPlace)),
        )
      : undefined;
    const body = installChange(changes, override);
    const updated = await explained({ ...ABOUT, missing: isGone("install") }, () =>
      api.installs.update(prior.id ?? "", { body, secrets: override?.secrets ?? [] }, call),
    );
    const known = override?.known ?? before;
    keepSecretPlaces(call.private, known);
    return sentOnly(observe(updated, known), body);
  },

  async delete(api, state, call) {
    const deletion = await explained(ABOUT, () => api.installs.delete(state.id ?? "", call));
    if (deletion === "was-not-there") await insistOnSameEnvironment(api, state, call);
  },
});

const OVERRIDE = { readable: "override", secrets: "override_secrets" } as const;

const ABOUT = { object: "the install", attributes: INSTALL_ATTRIBUTES };

/** Truto replaces an override whole (docs/apis/truto.md §4.2). */
const lostSecrets: Problem = {
  at: ["override"],
  summary: "override cannot change without override_secrets",
  detail:
    "Truto replaces the override as a whole, so the secrets that it has would be lost. They are not sent, because " +
    "ignore_changes names override_secrets, or because credentials_version did not change. Take override_secrets out of " +
    "ignore_changes for this apply, or change credentials_version.",
};

/** A warning: whether the creation is ever carried out, a plan does not know; a destroy begins with one as well. */
const unknownIntegration = (integrationId: string): Problem => ({
  at: ["integration_id"],
  severity: "warning",
  summary: "Truto has no integration of this id",
  detail:
    `The integration ${integrationId} does not exist, or the token's team cannot see it, so the install will fail. The data ` +
    "source integrations_truto_integration finds an integration by its name.",
});

/** Also a warning, and not said of a configuration: a test may have mocked the object that the id comes from. */
const noIdOfTruto = (given: string): Problem => ({
  at: ["integration_id"],
  severity: "warning",
  summary: "integration_id does not look like an id of Truto's",
  detail:
    `Ids of Truto's are UUIDs in lower case. Given: ${JSON.stringify(given)}, which is not looked for; the install will probably ` +
    "fail. The data source integrations_truto_integration finds an integration by its name.",
});

const takenBy = ({ id, integration_id }: Install): Taken => ({
  at: ["integration_id"],
  summary: "The integration is installed in this environment already",
  there: `The integration ${integration_id} has the install ${id}.`,
  key: "integration_id",
  importId: id,
});

/** Installs, also when the answer is lost: there was no install a moment ago, so one that is there now is this one. */
async function install(
  api: TrutoClient,
  { body, override }: { readonly body: InstallBody; readonly override: Composed | undefined },
  call: Call,
): Promise<Install> {
  const missing = {
    at: ["integration_id"],
    summary: `Truto has no integration ${body.integration_id}`,
    advice:
      "It does not exist, or the token's team cannot see it. The data source integrations_truto_integration finds an " +
      "integration by its name.",
  };
  try {
    return await explained({ ...ABOUT, missing }, () =>
      api.installs.create({ body, secrets: override?.secrets ?? [] }, call),
    );
  } catch (thrown) {
    if (!isHttpError(thrown) || thrown.kind !== "answer-lost") throw thrown;
    // Without the call's signal: Terraform may have been interrupted, and the install must not be lost for that.
    const found = await eventually(() =>
      api.installs.ofIntegration(body.integration_id, uninterrupted(call)),
    );
    if (found === undefined) throw thrown;
    return found;
  }
}

/** The import id is the install's id, its integration's id, or its integration's name. */
async function findForImport(api: TrutoClient, given: string, call: Call): Promise<Install | undefined> {
  const id = given.toLowerCase();
  if (UUID.test(id)) {
    return (await api.installs.getFresh(id, call)) ?? (await api.installs.ofIntegration(id, call));
  }
  const found = await api.installs.list({ integration_name: given }, call);
  const [first, ...others] = found.filter(({ integration }) => integration.name === given);
  if (others.length === 0) return first;
  throw new Failure({
    summary: `Several integrations named ${JSON.stringify(given)} are installed`,
    detail: `Import by id: ${[first, ...others].map((each) => each?.id ?? "").join(", ")}.`,
  });
}
