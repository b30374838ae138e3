import { Hono, type Context } from "hono";
import type { TrutoContext, TrutoEnv } from "../context";
import { installFor, integrationFor, mayInstall, visibleInstalls } from "../lookup";
import { Refusal, refusal, UNREADABLE_BODY, valid } from "../refusal";
import {
  isSameInstall,
  patchInstall,
  readInstallPatch,
  readInstallRequest,
  withOverride,
  type InstallPatch,
  type InstallRequest,
} from "../rules/install";
import type { Install, Integration, StoredInstall } from "../rules/model";
import { deleteInstall, installAt, secretsOf, storeInstall, type TrutoState } from "../state";
import { timeOfChange } from "../time";
import { installView, type ViewContext } from "../views";
import { methodNotAllowed } from "./middleware";
import type { FilterFields } from "./filters";
import { COMMON_FILTERS, listAnswer } from "./listing";
import { jsonObjectBody } from "../../host/json-body";

type Request = Context<TrutoEnv>;

/** The installs of the token's environment (docs/apis/truto.md §2.1). */
export function installRoutes(truto: TrutoContext): Hono<TrutoEnv> {
  const collection = "/environment-integration";
  const single = `${collection}/:id`;
  const app = new Hono<TrutoEnv>();

  app.get(collection, (c) => list(truto, c));
  app.post(collection, (c) => install(truto, c));
  app.all(collection, methodNotAllowed);
  app.get(single, (c) => c.json(installView(addressed(truto, c), viewContext(truto, c, "read"))));
  app.patch(single, (c) => patch(truto, c));
  app.delete(single, (c) => remove(truto, c));
  app.all(single, methodNotAllowed);
  return app;
}

function list(truto: TrutoContext, c: Request): Response {
  const settings = truto.settings();
  const context = viewContext(truto, c, "list");
  return listAnswer(
    c,
    {
      items: visibleInstalls(truto.state, c.get("environment")),
      filters: filtersOf(truto.state),
      view: (item) => installView(item, context),
    },
    settings,
  );
}

function filtersOf({ integrations }: TrutoState): FilterFields<Install> {
  const base = ({ integration_id }: Install) => integrations.get(integration_id);
  return {
    ...COMMON_FILTERS,
    integration_id: { kind: "uuid", valueOf: ({ integration_id }) => integration_id },
    environment_id: { kind: "uuid", valueOf: ({ environment_id }) => environment_id },
    show_in_catalog: { kind: "boolean", valueOf: ({ show_in_catalog }) => show_in_catalog },
    is_enabled: { kind: "boolean", valueOf: ({ is_enabled }) => is_enabled },
    "integration.name": { kind: "text", valueOf: (item) => base(item)?.name ?? null },
    "integration.category": { kind: "text", valueOf: (item) => base(item)?.category ?? null },
  };
}

/** Idempotent: what is installed already comes back instead of an error (docs/apis/truto.md §2.1). */
async function install(truto: TrutoContext, c: Request): Promise<Response> {
  const { state } = truto;
  const settings = truto.settings();
  const environment = c.get("environment");
  const body = await jsonObjectBody(c, UNREADABLE_BODY);
  const request = valid(readInstallRequest(body, environment.id, settings.mode));
  const existing = installAt(state, environment.id, request.integration_id);
  if (existing !== undefined) return reinstall(truto, c, existing, request);

  const integration = installable(truto, c, request.integration_id);
  const created = newInstall(truto, c, integration, request);
  storeInstall(state, created);
  const view = installView(created.install, viewContext(truto, c, "write"));
  return c.json(view, settings.createStatus);
}

function reinstall(truto: TrutoContext, c: Request, existing: Install, request: InstallRequest): Response {
  const { is_enabled, show_in_catalog, override } = request;
  const wanted = { is_enabled, show_in_catalog, override };
  const after = truto.settings().reinstall === "applied" ? change(truto, existing, wanted) : existing;
  return c.json(installView(after, viewContext(truto, c, "write")));
}

function installable({ state, settings }: TrutoContext, c: Request, id: string): Integration {
  const environment = c.get("environment");
  try {
    const integration = integrationFor(state, environment, id);
    if (!mayInstall(integration, environment)) throw refusal(403, "the owner must allow the installation");
    return integration;
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 404) throw error;
    throw refusal(settings().unknownIntegrationStatus, error.message);
  }
}

function newInstall(
  { state, settings }: TrutoContext,
  c: Request,
  integration: Integration,
  request: InstallRequest,
): StoredInstall {
  const { defaults, visibleAfterMs } = settings();
  const now = state.clock().getTime();
  const bare: Install = {
    id: state.nextId(),
    integration_id: integration.id,
    environment_id: c.get("environment").id,
    is_enabled: request.is_enabled ?? defaults.is_enabled,
    show_in_catalog: request.show_in_catalog ?? defaults.show_in_catalog,
    override: {},
    connectedAccounts: 0,
    createdAt: now,
    updatedAt: now,
    visibleFrom: now + visibleAfterMs,
  };
  return withOverride(bare, request.override ?? {});
}

async function patch(truto: TrutoContext, c: Request): Promise<Response> {
  const { mode } = truto.settings();
  const current = addressed(truto, c);
  const wanted = valid(readInstallPatch(await jsonObjectBody(c, UNREADABLE_BODY), mode));
  const after = change(truto, current, wanted);
  return c.json(installView(after, viewContext(truto, c, "write")));
}

function change({ state, settings }: TrutoContext, current: Install, wanted: InstallPatch): Install {
  const before = { install: current, secrets: secretsOf(state, current.id) };
  const after = patchInstall(before, wanted, settings());
  if (settings().noopPatch === "keeps" && isSameInstall(before, after)) return current;
  const install = { ...after.install, updatedAt: timeOfChange(current.updatedAt, state.clock) };
  storeInstall(state, { install, secrets: after.secrets });
  return install;
}

/** Never refused, however many accounts are connected (docs/apis/truto.md §2.1). */
function remove(truto: TrutoContext, c: Request): Response {
  const found = addressed(truto, c);
  deleteInstall(truto.state, found);
  return c.json({ id: found.id });
}

function addressed({ state }: TrutoContext, c: Request): Install {
  return installFor(state, c.get("environment"), c.req.param("id") ?? "");
}

export function viewContext(
  { state, settings }: TrutoContext,
  c: Context<TrutoEnv>,
  answers: ViewContext["answers"],
): ViewContext {
  return { state, settings: settings(), environment: c.get("environment"), answers };
}
