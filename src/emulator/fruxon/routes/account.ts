import { Hono, type Context } from "hono";
import type { FruxonContext, FruxonEnv } from "../context";
import { AUTH_TYPE_CATALOGUE } from "../rules/auth-types";
import { spelled } from "../rules/enums";
import { look, shownTime } from "../views/common";
import { parametersView } from "../views/metadata";
import { methodNotAllowed, needs, tenantOf } from "./door";
import { TENANT } from "./paths";

const HEALTH = `${TENANT}/auth/health`;
/** Written as a parameter because of the colon. */
const AUTH_SETTINGS = "/v1/:method{authMetadata:settings}";

/** What a client may ask about itself and about the platform. */
export function accountRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  app.get(HEALTH, needs(undefined), (c) => health(fruxon, c));
  app.all(HEALTH, methodNotAllowed);
  app.get(AUTH_SETTINGS, (c) => authSettings(fruxon, c));
  app.all(AUTH_SETTINGS, methodNotAllowed);
  return app;
}

/** The credential check (fruxon sheet §1). */
function health({ state, settings }: FruxonContext, c: Context<FruxonEnv>): Response {
  const { name, userId, scopes, expiresAt } = c.get("caller");
  return c.json({
    authenticationSource: "AccessToken",
    tenantId: tenantOf(state, c).uuid,
    userId,
    // A service account has none.
    email: null,
    apiKeyName: name,
    scopes,
    apiKeyExpiresAt: expiresAt === undefined ? null : shownTime(Date.parse(expiresAt), settings()),
  });
}

/** Which settings each auth type has (fruxon sheet §2.6). That it needs no scope is an assumption. */
function authSettings({ settings: current }: FruxonContext, c: Context<FruxonEnv>): Response {
  const settings = current();
  const types = AUTH_TYPE_CATALOGUE.map((type) => [
    spelled(type.name, settings.enumCase),
    { parametersMetadata: parametersView(type.settings, look(settings)) },
  ]);
  return c.json(Object.fromEntries(types));
}
