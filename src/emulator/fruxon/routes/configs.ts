import { Hono, type Context } from "hono";
import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "../../host/json";
import type { FruxonContext, FruxonEnv } from "../context";
import { configIn, integrationIn } from "../lookup";
import { redeemed } from "../oauth";
import { refusal } from "../refusal";
import type { Config } from "../rules/config";
import { configBodies, type ConfigPatch } from "../rules/config-body";
import { referenceErrors } from "../rules/config-references";
import {
  createdDraft,
  patchedDraft,
  secretsOfBody,
  type DraftRules,
  type StoredDraft,
} from "../rules/config-write";
import { secretNames, type ConfigMetadata, type ParameterMetadata } from "../rules/metadata";
import { oddValues } from "../rules/odd-secrets";
import type { FruxonSettings } from "../settings";
import { configsOf, deleteConfig, secretsOfConfig, storeConfig, type Tenant } from "../state";
import { configView } from "../views/config";
import { invalid, validBody } from "./body";
import { methodNotAllowed, needs, segment, tenantOf } from "./middleware";
import { CONFIG, CONFIGS } from "./paths";
import { errorsOf, type FieldErrors } from "../rules/checked";
import { sameName } from "../rules/enums";

type Request = Context<FruxonEnv>;

/** The operations on the configs of an integration, SYSTEM ones included (docs/apis/fruxon.md §2.3). */
export function configRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  app.get(CONFIGS, needs(fruxon, "integrations:read"), (c) => list(fruxon, c));
  app.post(CONFIGS, needs(fruxon, "integrations:write"), (c) => create(fruxon, c));
  app.all(CONFIGS, methodNotAllowed);
  app.get(CONFIG, needs(fruxon, "integrations:read"), (c) => get(fruxon, c));
  app.patch(CONFIG, needs(fruxon, "integrations:write"), (c) => patch(fruxon, c));
  app.delete(CONFIG, needs(fruxon, "integrations:write"), (c) => remove(fruxon, c));
  app.all(CONFIG, methodNotAllowed);
  return app;
}

/** All of them at once, in order of creation (docs/apis/fruxon.md §2.3, §5: no pages). */
function list({ state, settings: current }: FruxonContext, c: Request): Response {
  const settings = current();
  const tenant = tenantOf(state, c);
  const { integration } = integrationIn(state, tenant, segment(c, "integration"));
  const items = configsOf(tenant, integration.id).map((config) =>
    configView(config, secretsOfConfig(state, config.id), settings),
  );
  switch (settings.configList) {
    case "array":
      return c.json(items);
    case "envelope":
      return c.json({ items });
    case "configsEnvelope":
      return c.json({ configs: items });
  }
}

function get({ state, settings }: FruxonContext, c: Request): Response {
  const config = configIn(tenantOf(state, c), segment(c, "integration"), segment(c, "config"));
  return c.json(configView(config, secretsOfConfig(state, config.id), settings()));
}

async function create(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const tenant = tenantOf(state, c);
  const body = await validBody(c, configBodies(settings.mode).create, fruxon);
  const { integration } = integrationIn(state, tenant, segment(c, "integration"));
  const { configMetadata } = integration;
  const blank = createdDraft(body, rulesOf(configMetadata, settings));
  const draft = written(fruxon, {
    body,
    metadata: configMetadata,
    draft: blank,
    parameters: allParameters(blank),
  });
  const now = state.nextTime();
  const config: Config = {
    id: state.nextUuid(),
    integrationId: integration.id,
    draft: draft.draft,
    revisions: [],
    publishedRevisionId: null,
    usedByAgents: 0,
    ...healthOf(draft),
    createdBy: c.get("caller").name,
    createdAt: now,
    modifiedAt: now,
  };
  storeConfig(state, tenant, { config, secrets: draft.secrets });
  noteOddSecrets(fruxon, tenant, config, body, configMetadata);
  return c.json(configView(config, draft.secrets, settings), settings.createStatus);
}

/** Touches the draft only (docs/apis/fruxon.md §2.3). */
async function patch(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const tenant = tenantOf(state, c);
  const body = await validBody(c, configBodies(settings.mode).patch, fruxon);
  const config = configIn(tenant, segment(c, "integration"), segment(c, "config"));
  const { configMetadata } = integrationIn(state, tenant, config.integrationId).integration;
  const before: StoredDraft = { draft: config.draft, secrets: secretsOfConfig(state, config.id) };
  const patched = patchedDraft(before, body, rulesOf(configMetadata, settings));
  // Parameters that the request does not change are not checked.
  const parameters = body.parameters == null ? undefined : allParameters(patched);
  const draft = written(fruxon, { body, metadata: configMetadata, draft: patched, parameters });
  const isNoOp = isDeepStrictEqual(draft, before);
  const modifiedAt = isNoOp && settings.noOpWrites === "keep" ? config.modifiedAt : state.nextTime();
  // New credentials count as valid until they are used.
  const health = body.auth == null && body.authMap == null ? {} : healthOf(draft);
  const changed = { ...config, ...health, draft: draft.draft, modifiedAt };
  storeConfig(state, tenant, { config: changed, secrets: draft.secrets });
  noteOddSecrets(fruxon, tenant, config, body, configMetadata);
  return c.json(configView(changed, draft.secrets, settings));
}

/** 400 while agents refer to it (docs/apis/fruxon.md §2.3, assumption); revisions do not prevent it. */
function remove({ state, settings: current }: FruxonContext, c: Request): Response {
  const settings = current();
  const tenant = tenantOf(state, c);
  const config = configIn(tenant, segment(c, "integration"), segment(c, "config"));
  if (config.usedByAgents > 0) {
    const detail = `Config '${config.id}' is used by ${config.usedByAgents} agents`;
    throw refusal(settings.inUseStatus, detail, "in_use");
  }
  const view = configView(config, secretsOfConfig(state, config.id), settings);
  deleteConfig(state, tenant, config);
  return settings.deleteAnswer === "empty" ? c.body(null, 204) : c.json(view);
}

function rulesOf({ parametersMetadata }: ConfigMetadata, settings: FruxonSettings): DraftRules {
  const { patchSemantics, sentMasks, leftOutSecretParameters } = settings;
  return {
    secretNames: secretNames(parametersMetadata),
    patchSemantics,
    sentMasks,
    leftOutSecretParameters,
  };
}

function healthOf({ draft: { main } }: StoredDraft) {
  const hasCredentials = main.auth !== null || main.authMap.length > 0;
  return { credentialHealth: hasCredentials ? "HEALTHY" : "UNKNOWN", credentialHealthDetail: null };
}

interface ConfigWrite {
  readonly body: ConfigPatch;
  readonly metadata: ConfigMetadata;
  readonly draft: StoredDraft;
  /** Those that are to be checked; undefined where none are written. */
  readonly parameters: JsonObject | undefined;
}

/**
 * The draft after the checks that look at the integration. Throws a `Refusal`; a key is redeemed only if all checks
 * succeed.
 */
function written(
  { state, settings: current }: FruxonContext,
  { body, metadata, draft, parameters }: ConfigWrite,
): StoredDraft {
  const settings = current();
  const errors = {
    ...(settings.mode === "strict" ? referenceErrors(body, metadata) : {}),
    ...(settings.configParameters === "checked" && parameters !== undefined
      ? parameterErrors(parameters, metadata)
      : {}),
  };
  if (Object.keys(errors).length > 0) throw invalid(errors, body, settings);
  const key = body.oAuthCredentialKey;
  return key == null ? draft : redeemed(state, draft, { key, metadata, oAuthKeys: settings.oAuthKeys });
}

function allParameters({ draft, secrets }: StoredDraft): JsonObject {
  return { ...draft.main.parameters, ...secrets.main.parameters };
}

function noteOddSecrets(
  { state }: FruxonContext,
  { slug }: Tenant,
  { id, integrationId }: Config,
  body: ConfigPatch,
  metadata: ConfigMetadata,
): void {
  const sent = secretsOfBody(body, { secretNames: secretNames(metadata.parametersMetadata) });
  const object = `${integrationId}/${id}`;
  state.oddSecrets.push(...oddValues(sent).map((value) => ({ tenant: slug, object, ...value })));
}

/**
 * What is wrong with the parameters of a config: a required one without a default must be set, and the integration
 * must have each name (docs/apis/fruxon.md §13.2, from the vendor's own client; that the server checks it is not
 * documented). Of the values, only options are checked. No message repeats a value: it may be a secret.
 */
function parameterErrors(parameters: JsonObject, { parametersMetadata = [] }: ConfigMetadata): FieldErrors {
  const missing = parametersMetadata.filter(
    ({ name, required, defaultValue }) =>
      required === true && defaultValue == null && !Object.hasOwn(parameters, name),
  );
  const known = new Map(parametersMetadata.map((parameter) => [parameter.name, parameter]));
  return errorsOf([
    ...missing.map(({ name }): [string, string] => [`parameters.${name}`, "is required"]),
    ...Object.entries(parameters).flatMap(([name, value]): [string, string][] => {
      const parameter = known.get(name);
      if (parameter === undefined) return [[`parameters.${name}`, "the integration has no such parameter"]];
      return optionErrors(parameter, value).map((message) => [`parameters.${name}`, message]);
    }),
  ]);
}

function optionErrors({ type = "", options }: ParameterMetadata, value: unknown): string[] {
  if (!sameName(type, "OPTION") || options == null || options.length === 0) return [];
  const allowed = options.map((option) => option.value);
  return allowed.some((option) => option === value) ? [] : [`expected one of ${allowed.join(", ")}`];
}
