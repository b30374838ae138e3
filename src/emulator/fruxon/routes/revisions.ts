import { Hono, type Context } from "hono";
import type { FruxonContext, FruxonEnv } from "../context";
import { configIn } from "../lookup";
import { publish, rollBack } from "../publishing";
import { refusal } from "../refusal";
import type { Config, Revision } from "../rules/config";
import { configBodies } from "../rules/config-body";
import { secretsOfConfig, type Tenant } from "../state";
import { configView, revisionView, type PrintedForm } from "../views/config";
import { optionalBody, validBody } from "./body";
import { methodNotAllowed, needs, segment, tenantOf } from "./middleware";
import { configMethod, REVISION, REVISIONS } from "./paths";

type Request = Context<FruxonEnv>;

const PUBLISH = configMethod("publish");
const ROLLBACK = configMethod("rollback");

/**
 * Publishing, rolling back and the history of a config (docs/apis/fruxon.md §2.3). The first answers the revision; the
 * answer of the second is not documented: the config. The path of the published revision is not either, hence it is
 * missing.
 */
export function revisionRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  app.post(PUBLISH, needs(fruxon, "integrations:write"), (c) => publishDraft(fruxon, c));
  app.all(PUBLISH, methodNotAllowed);
  app.post(ROLLBACK, needs(fruxon, "integrations:write"), (c) => rollBackTo(fruxon, c));
  app.all(ROLLBACK, methodNotAllowed);
  app.get(REVISIONS, needs(fruxon, "integrations:read"), (c) => list(fruxon, c));
  app.get(REVISION, needs(fruxon, "integrations:read"), (c) => get(fruxon, c));
  return app;
}

async function publishDraft(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const { tenant, config } = configOf(fruxon, c);
  const body = await optionalBody(c, configBodies(settings.mode).publish, fruxon);
  const publication = { note: body.note ?? null, createdBy: c.get("caller").name };
  const revision = publish(state, tenant, config, publication, settings);
  // The one answer that has the credentials decrypted (docs/apis/fruxon.md §13.2).
  return c.json(shown(fruxon, tenant, config, revision, settings.publishedParameters));
}

async function rollBackTo(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const { tenant, config } = configOf(fruxon, c);
  const body = await validBody(c, configBodies(settings.mode).rollback, fruxon);
  const rolledBack = rollBack(state, tenant, config, revisionIn(config, body.revisionId), settings);
  return c.json(configView(rolledBack, secretsOfConfig(state, config.id), settings));
}

/** In order of publishing (not documented). */
function list(fruxon: FruxonContext, c: Request): Response {
  const { tenant, config } = configOf(fruxon, c);
  const items = config.revisions.map((revision) => shown(fruxon, tenant, config, revision));
  return c.json(fruxon.settings().configList === "array" ? items : { items });
}

function get(fruxon: FruxonContext, c: Request): Response {
  const { tenant, config } = configOf(fruxon, c);
  return c.json(shown(fruxon, tenant, config, revisionIn(config, segment(c, "revision"))));
}

function configOf(
  { state }: FruxonContext,
  c: Request,
): { readonly tenant: Tenant; readonly config: Config } {
  const tenant = tenantOf(state, c);
  return { tenant, config: configIn(tenant, segment(c, "integration"), segment(c, "config")) };
}

function revisionIn(config: Config, id: string): Revision {
  const revision = config.revisions.find((candidate) => candidate.id === id);
  if (revision === undefined) throw refusal(404, `Revision '${id}' not found`);
  return revision;
}

function shown(
  { state, settings }: FruxonContext,
  { uuid }: Tenant,
  { id }: Config,
  revision: Revision,
  form: PrintedForm = settings().printedParameters,
): object {
  const place = { tenantId: uuid, configId: id };
  return revisionView(revision, secretsOfConfig(state, revision.id), place, settings(), form);
}
