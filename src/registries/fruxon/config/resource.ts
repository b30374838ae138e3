import { defineResource, type Problem } from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Owner } from "../api/places";
import type { Config, FruxonClient } from "../api/client";
import { aboutConfig } from "../errors";
import {
  checkedAndPublished,
  checkedBefore,
  checkedOrRemoved,
  current,
  observe,
  observeImported,
  published,
  written,
} from "./publish";
import { changedConfigBody, newConfigBody } from "./body";
import { createOrFind, deleteUnused, findForImport } from "./search";
import { rememberImported, rememberRead, rememberWritten, withMasks } from "./secrets";
import { planConfig } from "./plan";
import { isNewRevision, rememberSuperseded } from "./published-elsewhere";
import { healthProblem, problemsOfConfig, problemsOfFit } from "./validate";
import { forgetEmpty, markImported, rememberMethods, rememberSettings, unreadOf } from "./unread";
import { fruxon } from "../connection";
import { explained } from "../errors";
import { isImported, reachable, tenantOrDefault } from "../place";
import { inMilliseconds } from "../api/timestamp";
import { schema } from "./schema";
import { rememberUse, unusedKey } from "./secrets";

/** A config of a Fruxon integration: the values of its parameters and its credentials. */
export const fruxonConfig = defineResource({
  type: "fruxon_config",
  description:
    "A config of an integration of [Fruxon](https://fruxon.com): the values of its parameters and the credentials of " +
    "an account. Terraform changes the draft of the config and publishes it, so that agents use it.",
  connection: fruxon,
  schema,
  identity: ["tenant", "integration_id", "config_id"],
  importKeys: ["display_name"],
  inherits: { tenant: "tenant" },
  changeMarker: "modified_at",
  creationMarker: "created_at",

  validate: problemsOfConfig,
  plan: planConfig,
  unread: unreadOf,
  tellsLosses: true,

  async preflight(api, desired, call, credentials) {
    if (!call.isKnown("tenant")) return [];
    const tenant = tenantOrDefault(api, desired.tenant);
    const { integration_id: id } = desired;
    const owner = { tenant, integration: id };
    const integration = await explained(api, aboutConfig(owner, "integrations:read"), () =>
      api.integrations.definition(tenant, id, call),
    );
    return integration === undefined
      ? [unknownIntegration(owner)]
      : problemsOfFit(desired, credentials, integration);
  },

  async reach(api, { tenant }, call) {
    if (call.isKnown("tenant")) await reachable(api, tenantOrDefault(api, tenant), call);
  },

  async create(api, { desired, credentials }, call) {
    const owner = ownerOf(api, desired);
    const key = credentials.oauth_credential_key;
    const { body, secrets } = newConfigBody(desired, credentials, key);
    const sent = { body: call.withAdditional(body), secrets };
    const request = { api, owner, desired, sent, call };
    const isChecked = await checkedBefore(request);
    const missing = { at: ["integration_id"], summary: noIntegration(owner) };
    const config = await explained(api, { ...aboutConfig(owner, "integrations:write"), missing }, () =>
      createOrFind(api, owner, sent, call),
    );
    if (key !== undefined) await rememberUse(key, call.private);
    rememberMethods(sent, call.private);
    rememberWritten(config, sent, credentials, call.private);
    const made = { ...request, config, isDue: desired.published === true };
    await checkedOrRemoved(made, isChecked);
    return published(made);
  },

  async read(api, state, call) {
    const owner = ownerOf(api, state);
    const id = state.config_id ?? "";
    const config = await explained(api, aboutConfig(owner, "integrations:read"), () =>
      isImported(state)
        ? findForImport(api, owner, id, call)
        : pollWhileYoung(() => api.configs.get(owner, id, call), inMilliseconds(state.created_at), call),
    );
    if (config === undefined) return undefined;
    const unhealthy = healthProblem(owner, config);
    if (unhealthy !== undefined) call.warn(unhealthy);
    if (!isImported(state)) {
      rememberRead(config, call.private);
      const { published_revision_id: before } = state;
      const { publishedRevisionId: now } = config;
      const isExpected = call.hasExternalCredentials && isNewRevision(before, now, call.private);
      if (isExpected) rememberSuperseded(before, now, call.private);
      return {
        ...(await observe(api, owner, config, state, call)),
        ...whatOnlyWeKnow(state, config, isExpected),
      };
    }
    markImported(config, call.private);
    const { view, secret } = await observeImported(api, owner, config, call);
    rememberImported(config, secret, call.private);
    return { ...view, ...whatOnlyWeKnow(state, config) };
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const owner = ownerOf(api, prior);
    const id = prior.config_id ?? "";
    const key = await unusedKey(credentials?.oauth_credential_key, call.private);
    const { body, secrets } = changedConfigBody(changes, { desired, credentials, key });
    const sent = { body: call.withAdditional(body), secrets };
    const isWritten = Object.keys(sent.body).length > 0;
    const request = { api, owner, desired, sent, call };
    const whole = await withMasks(request, { prior, credentials, kept: call.private });
    // Masks cannot be tested; the credentials behind them are tested once they are stored.
    const isChecked = whole === sent && (await checkedBefore(request));
    const config = isWritten ? await written({ ...request, sent: whole }, prior) : await current(request, id);
    if (key !== undefined) await rememberUse(key, call.private);
    rememberMethods(sent, call.private);
    rememberWritten(config, sent, credentials, call.private);
    rememberSettings(desired, call.private);
    forgetEmpty(changes, call.private);
    const isDue = desired.published === true && (isWritten || "published" in changes);
    const observed = await checkedAndPublished({ ...request, config, isDue }, isChecked);
    if (isDue) rememberSuperseded(config.publishedRevisionId, observed.published_revision_id, call.private);
    return observed;
  },

  async delete(api, state, call) {
    const owner = ownerOf(api, state);
    await explained(api, aboutConfig(owner, "integrations:write"), () =>
      deleteUnused(api, owner, state.config_id ?? "", call),
    );
  },
});

const ownerOf = (
  api: FruxonClient,
  { tenant, integration_id }: { readonly tenant?: string | undefined; readonly integration_id: string },
): Owner => ({ tenant: tenantOrDefault(api, tenant), integration: integration_id });

interface Kept {
  readonly display_name?: string | undefined;
  readonly has_auth?: boolean | undefined;
  readonly published?: boolean | undefined;
  readonly published_revision_id?: string | undefined;
}

/**
 * What is not in the answer as such (docs/apis/fruxon.md §6.1): that a draft is published shows in the id of the
 * revision that agents use, which moves when another user publishes or rolls back, and is expected to move when credentials that
 * are managed elsewhere are entered (§2.4); credentials that vanished take their auth with them.
 */
function whatOnlyWeKnow(state: Kept, { publishedRevisionId: revision, hasAuth }: Config, isExpected = false) {
  if (isImported(state)) {
    return { published: revision !== undefined, verify_on_apply: false, publish_note: "" };
  }
  const isOurs = isExpected || (revision !== undefined && revision === state.published_revision_id);
  return {
    ...(state.published === true && !isOurs ? { published: false } : {}),
    ...(state.has_auth === true && !hasAuth ? { auth: null } : {}),
  };
}

const noIntegration = ({ tenant, integration }: Owner): string =>
  `The tenant ${JSON.stringify(tenant)} of Fruxon has no integration ${JSON.stringify(integration)}`;

/** A warning: the same run may create it before. */
const unknownIntegration = (owner: Owner): Problem => ({
  at: ["integration_id"],
  severity: "warning",
  summary: noIntegration(owner),
  detail:
    "Creating the config fails unless the same run creates the integration first. The data " +
    "source integrations_fruxon_integrations lists the existing integrations. To refer to an " +
    "integration of this configuration, use its attribute integration_id.",
});
