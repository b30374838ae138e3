import { Hono, type Context } from "hono";
import type { TrutoContext, TrutoEnv } from "../context";
import { integrationFor, visibleIntegrations } from "../lookup";
import { refusal, UNREADABLE_BODY, valid } from "../refusal";
import {
  isSameIntegration,
  patchIntegration,
  readIntegrationPatch,
  readIntegrationRequest,
  withConfig,
  type IntegrationRequest,
} from "../rules/integration";
import type { Integration, StoredIntegration } from "../rules/model";
import { isUuid } from "../rules/read-body";
import { deleteIntegration, installsOf, secretsOf, storeIntegration } from "../state";
import { timeOfChange } from "../time";
import { integrationView } from "../views";
import { methodNotAllowed } from "./middleware";
import type { FilterFields } from "./filters";
import { COMMON_FILTERS, listAnswer } from "./listing";
import { jsonObjectBody } from "../../host/json-body";
import { viewContext } from "./environment-integrations";

type Request = Context<TrutoEnv>;

/** The definitions: the team's own, and those that others share with it (docs/apis/truto.md §2.2). */
export function integrationRoutes(truto: TrutoContext): Hono<TrutoEnv> {
  const collection = "/integration";
  const single = `${collection}/:id`;
  const app = new Hono<TrutoEnv>();

  app.get(collection, (c) => list(truto, c));
  app.post(collection, (c) => create(truto, c));
  app.all(collection, methodNotAllowed);
  app.get(single, (c) => get(truto, c));
  app.patch(single, (c) => patch(truto, c));
  app.delete(single, (c) => remove(truto, c));
  app.all(single, methodNotAllowed);
  return app;
}

const FILTERS: FilterFields<Integration> = {
  ...COMMON_FILTERS,
  name: { kind: "text", valueOf: ({ name }) => name },
  sharing: { kind: "text", valueOf: ({ sharing }) => sharing },
  category: { kind: "text", valueOf: ({ category }) => category },
};

function list(truto: TrutoContext, c: Request): Response {
  const context = viewContext(truto, c, "list");
  return listAnswer(
    c,
    {
      items: visibleIntegrations(truto.state, c.get("environment")),
      filters: FILTERS,
      view: (item) => integrationView(item, context),
    },
    truto.settings(),
  );
}

/** With `environment_id`, the answer shows whether it is installed there (docs/apis/truto.md §2.2). */
function get(truto: TrutoContext, c: Request): Response {
  const installedIn = c.req.query("environment_id");
  if (installedIn !== undefined && !isUuid(installedIn)) {
    throw refusal(400, "query environment_id must be a uuid");
  }
  return c.json(integrationView(addressed(truto, c), viewContext(truto, c, "read"), installedIn));
}

async function create(truto: TrutoContext, c: Request): Promise<Response> {
  const settings = truto.settings();
  const body = await jsonObjectBody(c, UNREADABLE_BODY);
  const request = valid(readIntegrationRequest(body, settings));
  checkName(truto, c, request.name);
  const created = newIntegration(truto, c, request);
  storeIntegration(truto.state, created);
  const view = integrationView(created.integration, viewContext(truto, c, "write"));
  return c.json(view, settings.createStatus);
}

function newIntegration(
  { state, settings }: TrutoContext,
  c: Request,
  request: IntegrationRequest,
): StoredIntegration {
  const { defaults, visibleAfterMs } = settings();
  const now = state.clock().getTime();
  const bare: Integration = {
    id: state.nextId(),
    name: request.name,
    category: request.category ?? defaults.category,
    is_beta: request.is_beta ?? defaults.is_beta,
    sharing: request.sharing ?? defaults.sharing,
    config: {},
    team_id: c.get("environment").team_id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    visibleFrom: now + visibleAfterMs,
  };
  return withConfig(bare, request.config);
}

async function patch(truto: TrutoContext, c: Request): Promise<Response> {
  const { state } = truto;
  const settings = truto.settings();
  const current = ownIntegration(truto, c);
  const wanted = valid(readIntegrationPatch(await jsonObjectBody(c, UNREADABLE_BODY), settings));
  if (wanted.version !== current.version) throw refusal(settings.staleVersionStatus, "version mismatch");
  if (wanted.name !== undefined && wanted.name !== current.name) checkName(truto, c, wanted.name);

  const before = { integration: current, secrets: secretsOf(state, current.id) };
  const after = patchIntegration(before, wanted, settings.configPatch);
  const stays = settings.noopPatch === "keeps" && isSameIntegration(before, after);
  const integration = stays ? current : moved(truto, after.integration);
  storeIntegration(state, { integration, secrets: after.secrets });
  return c.json(integrationView(integration, viewContext(truto, c, "write")));
}

function moved({ state }: TrutoContext, integration: Integration): Integration {
  const updatedAt = timeOfChange(integration.updatedAt, state.clock);
  return { ...integration, version: integration.version + 1, updatedAt };
}

function remove(truto: TrutoContext, c: Request): Response {
  const { id } = ownIntegration(truto, c);
  const isRefused = truto.settings().integrationDelete === "refused-while-installed";
  if (isRefused && installsOf(truto.state, id).length > 0) throw refusal(409, "the integration is installed");
  deleteIntegration(truto.state, id);
  return c.json({ id });
}

/** Names are documented as unique, but not in which scope (docs/apis/truto.md §8.1). */
function checkName({ state, settings }: TrutoContext, c: Request, name: string): void {
  const { nameScope, duplicateNameStatus } = settings();
  const { team_id } = c.get("environment");
  const isTaken = [...state.integrations.values()].some(
    (other) => other.name === name && (nameScope === "global" || other.team_id === team_id),
  );
  if (isTaken) throw refusal(duplicateNameStatus, "an integration with this name exists");
}

/** Only the owning team may change it (docs/apis/truto.md §2.2). */
function ownIntegration(truto: TrutoContext, c: Request): Integration {
  const found = addressed(truto, c);
  if (found.team_id === c.get("environment").team_id) return found;
  const status = truto.settings().foreignWriteStatus;
  throw refusal(status, status === 403 ? "not allowed" : "integration not found");
}

function addressed({ state }: TrutoContext, c: Request): Integration {
  return integrationFor(state, c.get("environment"), c.req.param("id") ?? "");
}
