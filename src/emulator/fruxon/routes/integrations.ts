import { Hono, type Context } from "hono";
import { isDeepStrictEqual } from "node:util";
import type { FruxonContext, FruxonEnv } from "../context";
import { integrationIn } from "../lookup";
import { emptyAnswer, refusal } from "../refusal";
import { isSystem, type StoredIntegration } from "../rules/integration";
import { integrationBodies } from "../rules/integration-body";
import {
  createdIntegration,
  removedAuthMethods,
  replacedIntegration,
  type IntegrationWrite,
} from "../rules/integration-write";
import { oddValues } from "../rules/odd-secrets";
import type { FruxonSettings } from "../settings";
import { configsOf, deleteIntegration, storeIntegration, type Tenant } from "../state";
import { integrationView } from "../views/integration";
import { invalid, validBody } from "./body";
import { methodNotAllowed, needs, segment, tenantOf } from "./middleware";
import { listIntegrations } from "./integration-list";
import { INTEGRATION, INTEGRATIONS } from "./paths";

type Request = Context<FruxonEnv>;

/** The operations on integrations (docs/apis/fruxon.md §2.1). */
export function integrationRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  app.get(INTEGRATIONS, needs(fruxon, "integrations:read"), (c) => listIntegrations(fruxon, c));
  app.post(INTEGRATIONS, needs(fruxon, "integrations:write"), (c) => create(fruxon, c));
  app.all(INTEGRATIONS, methodNotAllowed);
  app.get(INTEGRATION, needs(fruxon, "integrations:read"), (c) => get(fruxon, c));
  app.put(INTEGRATION, needs(fruxon, "integrations:write"), (c) => put(fruxon, c));
  app.delete(INTEGRATION, needs(fruxon, "integrations:write"), (c) => remove(fruxon, c));
  app.all(INTEGRATION, methodNotAllowed);
  return app;
}

function get({ state, settings }: FruxonContext, c: Request): Response {
  const stored = integrationIn(state, tenantOf(state, c), segment(c, "integration"));
  return c.json(integrationView(stored, settings()));
}

async function create(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const tenant = tenantOf(state, c);
  const body = await validBody(c, integrationBodies(settings.mode).create, fruxon);
  if (settings.idPrefix === "required" && body.id != null && !isCustomId(body.id)) {
    throw invalid({ id: ["must begin with custom_ and go on in snake_case"] }, body, settings);
  }
  const isTaken = (id: string) => tenant.integrations.has(id);
  const id = newId({ id: body.id, displayName: body.displayName, prefix: settings.idPrefix }, isTaken);
  // SYSTEM integrations take their ids too (docs/apis/fruxon.md §8.1).
  if (isTaken(id)) throw refusal(settings.duplicateStatus, `Integration id '${id}' is taken`, "id_taken");
  const write = createdIntegration(body, { id, type: settings.ownType, now: state.nextTime() });
  store(state, tenant, write);
  return c.json(integrationView(write, settings), settings.createStatus);
}

async function put(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const tenant = tenantOf(state, c);
  const body = await validBody(c, integrationBodies(settings.mode).update, fruxon);
  const stored = integrationIn(state, tenant, segment(c, "integration"));
  if (isSystem(stored.integration)) return systemRefused(stored, settings);
  const write = replacedIntegration(stored, body, settings);
  refuseRemovalInUse(tenant, stored, write, settings);
  const isNoOp = looksTheSame(stored, write, settings);
  const modifiedAt =
    isNoOp && settings.noOpWrites === "keep" ? stored.integration.modifiedAt : state.nextTime();
  const touched = { ...write, integration: { ...write.integration, modifiedAt } };
  store(state, tenant, touched);
  return c.json(integrationView(touched, settings));
}

/** Deletes the tools as well; configs must be deleted before (docs/apis/fruxon.md §2.1). */
function remove({ state, settings: current }: FruxonContext, c: Request): Response {
  const settings = current();
  const tenant = tenantOf(state, c);
  const stored = integrationIn(state, tenant, segment(c, "integration"));
  const { id } = stored.integration;
  if (isSystem(stored.integration)) throw refusal(404, `Integration '${id}' not found`);
  const configs = configsOf(tenant, id).length;
  if (configs > 0) {
    const detail = `Integration '${id}' has ${configs} configs. Delete them first`;
    throw refusal(settings.inUseStatus, detail, "has_configs");
  }
  deleteIntegration(state, tenant, id);
  return settings.deleteAnswer === "empty" ? c.body(null, 204) : c.json(integrationView(stored, settings));
}

function store(state: FruxonContext["state"], tenant: Tenant, write: IntegrationWrite): void {
  storeIntegration(state, tenant, write);
  const object = write.integration.id;
  const odd = oddValues(write.sentSecrets).map((value) => ({ tenant: tenant.slug, object, ...value }));
  state.oddSecrets.push(...odd);
}

/** The answer to a PUT on a SYSTEM integration is not documented (docs/apis/fruxon.md §8.4). */
function systemRefused({ integration }: StoredIntegration, { systemPutStatus }: FruxonSettings): Response {
  if (systemPutStatus === 403) return emptyAnswer(403);
  if (systemPutStatus === 404) throw refusal(404, `Integration '${integration.id}' not found`);
  throw refusal(400, `Integration '${integration.id}' is built in and cannot be changed`);
}

function refuseRemovalInUse(
  tenant: Tenant,
  before: StoredIntegration,
  after: StoredIntegration,
  { authMethodInUse, inUseStatus }: FruxonSettings,
): void {
  if (authMethodInUse === "allow") return;
  const removed = removedAuthMethods(before.integration, after.integration);
  const used = configsOf(tenant, before.integration.id).map(
    ({ draft }) => draft.main.auth?.integrationAuthMetadataId,
  );
  const inUse = removed.find((id) => used.includes(id));
  if (inUse !== undefined) {
    throw refusal(inUseStatus, `Auth method '${inUse}' is used by a config`, "auth_method_in_use");
  }
}

/** Whether the write changes nothing, in whatever notation. */
function looksTheSame(
  before: StoredIntegration,
  after: StoredIntegration,
  settings: FruxonSettings,
): boolean {
  return (
    isDeepStrictEqual(integrationView(before, settings), integrationView(after, settings)) &&
    isDeepStrictEqual(before.secrets, after.secrets)
  );
}

/** The inputs for the id of a new integration. */
interface IdRequest {
  readonly id: string | null | undefined;
  readonly displayName: string | null | undefined;
  readonly prefix: "none" | "custom_" | "required";
}

const PREFIX = "custom_";

/**
 * What a new id must look like where the prefix is required: it, and a slug in snake_case (docs/apis/fruxon.md §13.2).
 */
function isCustomId(id: string): boolean {
  return /^custom_[a-z0-9]+(_[a-z0-9]+)*$/.test(id);
}

/**
 * The id of a new integration. Without one in the request: a slug of the display name that is free, by counting up
 * (what the server does is not documented: docs/apis/fruxon.md §2.1, §10).
 */
function newId({ id, displayName, prefix }: IdRequest, isTaken: (id: string) => boolean): string {
  const start = prefix === "none" ? "" : PREFIX;
  // An existing prefix is not added again.
  if (id != null) return id.startsWith(start) ? id : start + id;
  const mark = prefix === "none" ? "-" : "_";
  const slug = start + slugOf(displayName ?? "").replaceAll("-", mark);
  if (!isTaken(slug)) return slug;
  let count = 2;
  while (isTaken(`${slug}${mark}${count}`)) count += 1;
  return `${slug}${mark}${count}`;
}

function slugOf(displayName: string): string {
  const slug = displayName
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return slug === "" ? "integration" : slug;
}
