import { type Context, Hono } from "hono";
import type { FruxonContext, FruxonEnv } from "../context";
import { refusal } from "../refusal";
import { validBody } from "../routes/body";
import { methodNotAllowed, needs, tenantOf } from "../routes/middleware";
import { pageOf } from "../routes/paging";
import { TENANT } from "../routes/paths";
import { queryOf } from "../routes/query";
import type { FruxonSettings } from "../settings";
import { shownTime, withoutEmpty } from "../views/common";
import { type Environment, environmentBodies, type EnvironmentChange } from "./environment";
import {
  addEnvironment,
  archiveEnvironment,
  changeEnvironment,
  environmentOf,
  environmentsOf,
} from "./store";

type Request = Context<FruxonEnv>;

const ENVIRONMENTS = `${TENANT}/environments`;
const ENVIRONMENT = `${ENVIRONMENTS}/:environment`;

/** Environments (docs/apis/fruxon.md §2.8). Which scopes they need is not documented: a token of the tenant is enough. */
export function environmentRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  const ours = needs(fruxon, undefined);
  app.get(ENVIRONMENTS, ours, (c) => list(fruxon, c));
  app.post(ENVIRONMENTS, ours, (c) => create(fruxon, c));
  app.all(ENVIRONMENTS, methodNotAllowed);
  app.get(ENVIRONMENT, ours, (c) => get(fruxon, c));
  app.put(ENVIRONMENT, ours, (c) => update(fruxon, c));
  app.delete(ENVIRONMENT, ours, (c) => archive(fruxon, c));
  app.all(ENVIRONMENT, methodNotAllowed);
  return app;
}

/** @param contacts - as only a list counts them; there are none here */
const view = (
  { isArchived: _, ...environment }: Environment,
  settings: FruxonSettings,
  contacts: number | null = null,
): object =>
  withoutEmpty(
    {
      ...environment,
      contactCount: contacts,
      createdAt: shownTime(environment.createdAt, settings),
      modifiedAt: shownTime(environment.modifiedAt, settings),
    },
    settings,
  );

function list({ state, settings: current }: FruxonContext, c: Request): Response {
  const settings = current();
  const query = queryOf(c);
  const text = query.one("query")?.toLowerCase() ?? "";
  const group = query.one("group");
  const all = environmentsOf(state, tenantOf(state, c).slug).filter(
    (each) =>
      [each.slug, each.displayName, each.externalId].join("\n").toLowerCase().includes(text) &&
      (group === undefined || each.group === group),
  );
  const page = pageOf(query, all, settings);
  return c.json({ ...page, items: page.items.map((each) => view(each, settings, 0)) });
}

/** Whether an archived one is answered is not documented. */
function get(fruxon: FruxonContext, c: Request): Response {
  const settings = fruxon.settings();
  return c.json(view(found(fruxon, c, settings.archivedEnvironments === "answered"), settings));
}

async function create(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const body = await validBody(c, environmentBodies(settings.mode).create, fruxon);
  const made = addEnvironment(state, tenantOf(state, c).slug, cleared(body));
  return c.json(view(made, settings), settings.createStatus);
}

async function update(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const body = await validBody(c, environmentBodies(settings.mode).update, fruxon);
  const before = found(fruxon, c);
  const change = cleared(body);
  if (before.isSystem && (change.displayName ?? before.displayName) !== before.displayName)
    throw refusal(400, "The default environment cannot be renamed");
  const changed = changeEnvironment(state, tenantOf(state, c).slug, before, change);
  return c.json(view(changed, settings));
}

/** What a client set: null is omitted, an empty text is none. */
function cleared(body: object): EnvironmentChange {
  const given = Object.entries(body).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([key, value]: [string, unknown]) => [key, value === "" ? null : value]),
  );
}

function archive(fruxon: FruxonContext, c: Request): Response {
  const environment = found(fruxon, c);
  if (environment.isSystem) throw refusal(400, "The default environment cannot be archived");
  archiveEnvironment(fruxon.state, tenantOf(fruxon.state, c).slug, environment);
  return c.body(null, 204);
}

/** Throws a `Refusal` (404). */
function found({ state }: FruxonContext, c: Request, archived = false): Environment {
  const id = c.req.param("environment") ?? "";
  const environment = environmentOf(state, tenantOf(state, c).slug, id, { archived });
  if (environment === undefined) throw refusal(404, `Environment '${id}' not found`);
  return environment;
}
