import { Hono, type Context, type MiddlewareHandler } from "hono";
import type { FruxonContext, FruxonEnv } from "../context";
import { refusal } from "../refusal";
import { AUTH_TYPE_CATALOGUE } from "../rules/auth-types";
import { spelled } from "../rules/enums";
import { look, shownTime } from "../views/common";
import { parametersView } from "../views/metadata";
import { methodNotAllowed, needs, tenantOf } from "./middleware";
import { TENANT } from "./paths";

const HEALTH = `${TENANT}/auth/health`;
const CURRENT_TOKEN = `${TENANT}/tokens/current`;
/** Written as a parameter because of the colon. */
const AUTH_SETTINGS = "/v1/:method{authMetadata:settings}";

/** What a client can query about itself and about the platform. */
export function accountRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  app.get(HEALTH, knownTenant(fruxon), needs(fruxon, undefined), (c) => health(fruxon, c));
  app.all(HEALTH, methodNotAllowed);
  app.get(CURRENT_TOKEN, needs(fruxon, undefined), (c) => currentToken(fruxon, c));
  app.all(CURRENT_TOKEN, methodNotAllowed);
  app.get(AUTH_SETTINGS, (c) => authSettings(fruxon, c));
  app.all(AUTH_SETTINGS, methodNotAllowed);
  return app;
}

/** Only the credential check answers 404 for a tenant that does not exist (docs/apis/fruxon.md §13.1). */
function knownTenant({ state }: FruxonContext): MiddlewareHandler<FruxonEnv> {
  return async (c, next) => {
    if (!state.tenants.has(c.req.param("tenant") ?? "")) throw refusal(404, "Workspace not found");
    await next();
  };
}

/** The credential check (docs/apis/fruxon.md §1; names of today: docs/apis/fruxon.md §13.1). */
function health({ state, settings }: FruxonContext, c: Context<FruxonEnv>): Response {
  const { name, userId, scopes, expiresAt } = c.get("caller");
  const expiry = expiresAt === undefined ? null : shownTime(Date.parse(expiresAt), settings());
  return c.json({
    authenticationSource: "AccessToken",
    tenantId: tenantOf(state, c).uuid,
    userId,
    // A service account has none.
    email: null,
    scopes,
    ...(settings().healthNames === "current"
      ? { tokenName: name, tokenExpiresAt: expiry }
      : { apiKeyName: name, apiKeyExpiresAt: expiry }),
  });
}

/** What the token in use is (docs/apis/fruxon.md §13.1). Its times of creation and last use are not stored. */
function currentToken({ settings }: FruxonContext, c: Context<FruxonEnv>): Response {
  const { name, token, scopes, expiresAt } = c.get("caller");
  return c.json({
    name,
    keyPrefix: token.slice(0, 6),
    scopes,
    expiresAt: expiresAt === undefined ? null : shownTime(Date.parse(expiresAt), settings()),
    lastUsedAt: null,
    revokedAt: null,
    createdAt: null,
    type: "SERVICE_ACCOUNT",
  });
}

/** Which settings each auth type has (docs/apis/fruxon.md §2.6). That it needs no scope is an assumption. */
function authSettings({ settings: current }: FruxonContext, c: Context<FruxonEnv>): Response {
  const settings = current();
  const types = AUTH_TYPE_CATALOGUE.map((type) => [
    spelled(type.name, settings.enumCase),
    { parametersMetadata: parametersView(type.settings, look(settings)) },
  ]);
  return c.json(Object.fromEntries(types));
}
