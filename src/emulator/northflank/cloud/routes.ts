import type { NorthflankContext } from "../context";
import { dependents } from "../entities";
import { namesake } from "../ids";
import { CLOUD_PERMISSIONS } from "../permissions";
import { methodNotAllowed, refusal, UNREADABLE_BODY } from "../refusal";
import { acceptedBody, existing, idForNew } from "../routes/preconditions";
import { jsonObjectBody } from "../../host/json-body";
import { answerData, answerNothing, type Operation, type Request } from "../routes/operations";
import { answerPage } from "../routes/paging";
import type { NorthflankSettings } from "../settings";
import { put, remove, take, type Stored } from "../store";
import type { Entity } from "../state";
import { checkCreate, newIntegration, withEmail } from "./create";
import type { CloudIntegration } from "./integration";
import { checkUpdate, readLegacy, readPatch } from "./update";
import { integrationListItem, integrationView } from "./view";
import type { CreateBody } from "./bodies";

const COLLECTION = "/cloud-providers/integrations";
const SINGLE = `${COLLECTION}/:integrationId`;
const WHAT = "Integration";

/** The operations of docs/apis/northflank.md §2.1. */
export function cloudOperations(northflank: NorthflankContext): Operation[] {
  const permissions = CLOUD_PERMISSIONS;
  const bound = (run: Run) => (c: Request, entity: Entity) => run(northflank, c, entity);
  return [
    { method: "GET", path: COLLECTION, permission: permissions.list, run: bound(list) },
    { method: "POST", path: COLLECTION, permission: permissions.create, run: bound(create) },
    // Create is the permission of PUT even when it updates (§1.2).
    { method: "PUT", path: COLLECTION, permission: permissions.create, run: bound(createOrUpdate) },
    { method: "GET", path: SINGLE, permission: permissions.get, run: bound(get) },
    { method: "PATCH", path: SINGLE, permission: permissions.update, run: bound(patch) },
    { method: "POST", path: SINGLE, permission: permissions.update, run: bound(legacyUpdate) },
    { method: "DELETE", path: SINGLE, permission: permissions.delete, run: bound(deleteOne) },
  ];
}

type Run = (northflank: NorthflankContext, c: Request, entity: Entity) => Response | Promise<Response>;

function list(northflank: NorthflankContext, c: Request, { cloudIntegrations }: Entity): Response {
  const settings = northflank.settings();
  return answerPage(c, "integrations", cloudIntegrations, settings, ({ item }) =>
    integrationListItem(item, settings, now(northflank)),
  );
}

function get(northflank: NorthflankContext, c: Request, { cloudIntegrations }: Entity): Response {
  return answer(northflank, c, existing(cloudIntegrations, idOf(c), WHAT));
}

async function create(northflank: NorthflankContext, c: Request, entity: Entity): Promise<Response> {
  const settings = northflank.settings();
  const body = acceptedBody(checkCreate(await jsonObjectBody(c, UNREADABLE_BODY), settings));
  const id = idForNew(entity.cloudIntegrations, body.name, settings);
  return store(northflank, c, entity, newIntegration(body, id, now(northflank).toISOString()));
}

/** There is no id in the path: the name decides (§2.1, §6). */
async function createOrUpdate(northflank: NorthflankContext, c: Request, entity: Entity): Promise<Response> {
  const settings = northflank.settings();
  const body = acceptedBody(checkCreate(await jsonObjectBody(c, UNREADABLE_BODY), settings));
  const found = namesake(entity.cloudIntegrations, body.name, settings.ids);
  const current = found && take(entity.cloudIntegrations, found.id);
  if (current === undefined) {
    const id = idForNew(entity.cloudIntegrations, body.name, settings);
    return store(northflank, c, entity, newIntegration(body, id, now(northflank).toISOString()));
  }
  if (settings.putImmutable === "conflict" && differsInImmutable(current.item, body)) {
    throw refusal(409, "The integration exists with other settings that cannot be changed.");
  }
  return store(northflank, c, entity, putIntegration(current, body));
}

async function patch(northflank: NorthflankContext, c: Request, entity: Entity): Promise<Response> {
  const settings = northflank.settings();
  if (settings.updateMethods === "post") throw methodNotAllowed();
  const changes = acceptedBody(readPatch(await jsonObjectBody(c, UNREADABLE_BODY), settings));
  return update(northflank, c, entity, changes, settings);
}

async function legacyUpdate(northflank: NorthflankContext, c: Request, entity: Entity): Promise<Response> {
  const settings = northflank.settings();
  if (settings.updateMethods === "patch") throw methodNotAllowed();
  const changes = acceptedBody(readLegacy(await jsonObjectBody(c, UNREADABLE_BODY), settings));
  return update(northflank, c, entity, changes, settings);
}

function update(
  northflank: NorthflankContext,
  c: Request,
  entity: Entity,
  changes: Parameters<typeof checkUpdate>[0],
  settings: NorthflankSettings,
): Response {
  const current = existing(entity.cloudIntegrations, idOf(c), WHAT);
  return store(northflank, c, entity, acceptedBody(checkUpdate(changes, current, settings)));
}

function deleteOne({ state, settings }: NorthflankContext, c: Request, entity: Entity): Response {
  const id = idOf(c);
  const stored = take(entity.cloudIntegrations, id);
  if (stored === undefined && settings().deleteMissing === 200) return answerNothing(c);
  const { item } = existing(entity.cloudIntegrations, id, WHAT);
  // Documented for clusters; that other dependents prevent it as well is an assumption (§6).
  if (item.clusters.length > 0 || dependents(state, entity, id).length > 0) {
    throw refusal(409, "Integration still has dependent resources.");
  }
  remove(entity.cloudIntegrations, id);
  return answerNothing(c);
}

function store(
  northflank: NorthflankContext,
  c: Request,
  { cloudIntegrations }: Entity,
  stored: Stored<CloudIntegration>,
): Response {
  put(cloudIntegrations, stored);
  return answer(northflank, c, stored);
}

function answer(northflank: NorthflankContext, c: Request, stored: Stored<CloudIntegration>): Response {
  return answerData(c, integrationView(stored, northflank.settings(), now(northflank)));
}

function now({ state }: NorthflankContext): Date {
  return state.clock();
}

function idOf(c: Request): string {
  return c.req.param("integrationId") ?? "";
}

type Comparable = Pick<CloudIntegration, "name" | "provider" | "gcp" | "cloudflare">;

/**
 * What a PUT cannot change in an integration that exists (docs/apis/northflank.md §2.5, §6). Absent modes are defaults
 * (§2.4). How AWS is authenticated changes in place (docs/apis/northflank.md §10.1).
 */
const IMMUTABLE: readonly ((integration: Comparable) => unknown)[] = [
  ({ name }) => name,
  ({ provider }) => provider,
  ({ gcp }) => gcp?.projectId,
  ({ gcp }) => gcp?.authenticationMode ?? "accessKey",
  ({ cloudflare }) => cloudflare?.credentialType ?? "apiToken",
];

function differsInImmutable(current: Comparable, body: Comparable): boolean {
  return IMMUTABLE.some((field) => field(current) !== field(body));
}

/**
 * Omitted fields are removed, because a PUT is the complete integration (docs/apis/northflank.md §6, assumption). Only
 * the credentials stay when none are sent: that loses nothing.
 */
function putIntegration(
  { item, secrets }: Stored<CloudIntegration>,
  body: CreateBody,
): Stored<CloudIntegration> {
  const { credentials, gcp, ...readable } = body;
  const { id, createdAt, clusters, workloadIdentityProvider } = item;
  const kept = { id, createdAt, clusters, workloadIdentityProvider };
  return { item: { ...kept, ...readable, gcp: withEmail(gcp, id) }, secrets: credentials ?? secrets };
}
