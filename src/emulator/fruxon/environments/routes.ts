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
import { BUILT_IN_SLUG, type Environment, environmentBodies, type EnvironmentChange } from "./environment";
import { addEnvironment, changeEnvironment, environmentOf, environmentsOf, removeEnvironment } from "./store";

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
  app.get(ENVIRONMENT, ours, (c) => c.json(view(found(fruxon, c), fruxon.settings())));
  app.put(ENVIRONMENT, ours, (c) => update(fruxon, c));
  app.delete(ENVIRONMENT, ours, (c) => archive(fruxon, c));
  app.all(ENVIRONMENT, methodNotAllowed);
  return app;
}

const view = (environment: Environment, settings: FruxonSettings): object =>
  withoutEmpty(
    {
      ...environment,
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
      `${each.slug}\n${each.displayName}`.toLowerCase().includes(text) &&
      (group === undefined || each.group === group),
  );
  const page = pageOf(query, all, settings);
  return c.json({ ...page, items: page.items.map((each) => view(each, settings)) });
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
  const changed = changeEnvironment(state, tenantOf(state, c).slug, found(fruxon, c), cleared(body));
  return c.json(view(changed, settings));
}

/** What a client set: null is omitted, an empty text is none. */
function cleared(body: object): EnvironmentChange {
  const given = Object.entries(body).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([key, value]: [string, unknown]) => [key, value === "" ? null : value]),
  );
}

/** An archived one is a 404 from then on (assumption). */
function archive(fruxon: FruxonContext, c: Request): Response {
  const { id, slug } = found(fruxon, c);
  if (slug === BUILT_IN_SLUG) throw refusal(400, "The default environment cannot be archived");
  removeEnvironment(fruxon.state, tenantOf(fruxon.state, c).slug, id);
  return c.body(null, 204);
}

/** Throws a `Refusal` (404). */
function found({ state }: FruxonContext, c: Request): Environment {
  const id = c.req.param("environment") ?? "";
  const environment = environmentOf(state, tenantOf(state, c).slug, id);
  if (environment === undefined) throw refusal(404, `Environment '${id}' not found`);
  return environment;
}
