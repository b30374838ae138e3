import { Hono, type Context } from "hono";
import { openLink } from "../credential-links";
import type { FruxonContext, FruxonEnv } from "../context";
import { configIn, integrationIn } from "../lookup";
import { refusal } from "../refusal";
import { configBodies } from "../rules/config-body";
import { notLinkable } from "../rules/credential-link";
import { shownTime } from "../views/common";
import { validBody } from "./body";
import { methodNotAllowed, needs, scopeRefusal, segment, tenantOf } from "./middleware";
import { CONFIG } from "./paths";

const LINKS = `${CONFIG}/credentialRequests`;
const DEFAULT_HOURS = 168;

/** Links under which a person enters the credentials of a config (docs/apis/fruxon.md §2.4). */
export function credentialLinkRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  app.post(LINKS, needs(fruxon, "integrations:write"), (c) => open(fruxon, c));
  app.all(LINKS, methodNotAllowed);
  return app;
}

async function open(fruxon: FruxonContext, c: Context<FruxonEnv>): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const tenant = tenantOf(state, c);
  const body = await validBody(c, configBodies(settings.mode).credentialLink, fruxon);
  if (!body.requireSignIn && !c.get("caller").scopes.includes("workspace:write")) {
    return scopeRefusal(c, "workspace:write", settings);
  }
  const config = configIn(tenant, segment(c, "integration"), segment(c, "config"));
  const { configMetadata } = integrationIn(state, tenant, config.integrationId).integration;
  const reason = notLinkable(config, configMetadata);
  if (reason !== undefined) throw refusal(409, reason, "not_linkable");
  const link = openLink(state, config, {
    requireSignIn: body.requireSignIn,
    intendedForEmail: body.intendedForEmail ?? null,
    note: body.note ?? null,
    ttlHours: body.ttlHours ?? DEFAULT_HOURS,
  });
  return c.json(
    {
      ...link,
      createdAt: shownTime(link.createdAt, settings),
      expiresAt: shownTime(link.expiresAt, settings),
    },
    settings.createStatus,
  );
}
