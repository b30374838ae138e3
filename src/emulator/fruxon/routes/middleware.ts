import type { Context, MiddlewareHandler } from "hono";
import type { RateDecision, RateWindows } from "../../host/rate-window";
import type { FruxonContext, FruxonEnv } from "../context";
import { emptyAnswer, refusal } from "../refusal";
import type { FruxonSettings } from "../settings";
import type { FruxonState, Tenant, Token } from "../state";

/** The health check is not counted (docs/apis/fruxon.md §1). */
const UNCOUNTED = /^\/v1\/tenants\/[^/]+\/auth\/health$/;

/**
 * Refuses what is over the quota with an empty 429 (docs/apis/fruxon.md §7.3, §9). No other answer shows the
 * remaining quota.
 */
export function rateLimit({ settings }: FruxonContext, windows: RateWindows): MiddlewareHandler<FruxonEnv> {
  return async (c, next) => {
    const { rateLimit: quota, retryAfter } = settings();
    if (quota === "unlimited" || UNCOUNTED.test(c.req.path)) return next();
    const decision = windows.take(bearer(c) ?? "(no token)", quota);
    if (decision.allowed) return next();
    return emptyAnswer(429, retryAfterHeader(decision, retryAfter));
  };
}

function retryAfterHeader(
  { resetAtMs, secondsLeft }: RateDecision,
  form: FruxonSettings["retryAfter"],
): Record<string, string> {
  switch (form) {
    case "absent":
      return {};
    case "date":
      return { "Retry-After": new Date(Math.ceil(resetAtMs / 1000) * 1000).toUTCString() };
    case "seconds":
      return { "Retry-After": String(secondsLeft) };
  }
}

/** A known token that has not expired, or 401. `X-API-KEY` is ignored (docs/apis/fruxon.md §1). */
export function authenticate({ state }: FruxonContext): MiddlewareHandler<FruxonEnv> {
  return async (c, next) => {
    const token = state.tokens.get(bearer(c) ?? "");
    if (token === undefined || isExpired(token, state)) return emptyAnswer(401);
    c.set("caller", token);
    return next();
  };
}

/**
 * The tenant of the path must be the token's (docs/apis/fruxon.md §1), and the scope too where one is asked for. A
 * missing scope is named, another tenant is not (docs/apis/fruxon.md §13.1).
 */
export function needs({ settings }: FruxonContext, scope: string | undefined): MiddlewareHandler<FruxonEnv> {
  return async (c, next) => {
    const { tenant, scopes } = c.get("caller");
    if (tenant !== c.req.param("tenant")) return emptyAnswer(403);
    if (scope === undefined || scopes.includes(scope)) return next();
    return scopeRefusal(c, scope, settings());
  };
}

export function scopeRefusal(
  c: Context<FruxonEnv>,
  required: string,
  { scopeErrors }: FruxonSettings,
): Response {
  if (scopeErrors === "empty") return emptyAnswer(403);
  return c.json({ error: "insufficient_scope", required, granted: c.get("caller").scopes }, 403);
}

/** For known paths with another method: not documented. */
export function methodNotAllowed(): Response {
  return emptyAnswer(405);
}

/** The caller's tenant. Throws a `Refusal` (404) if it was deleted: tokens are bound to tenants that exist. */
export function tenantOf(state: FruxonState, c: Context<FruxonEnv>): Tenant {
  const tenant = state.tenants.get(c.get("caller").tenant);
  if (tenant === undefined) throw refusal(404, "Tenant not found");
  return tenant;
}

/** A segment of the path, without the custom method after its colon (docs/apis/fruxon.md §1). */
export function segment(c: Context, name: "integration" | "config" | "revision" | "tool"): string {
  return (c.req.param(name) ?? "").replace(/:.*$/, "");
}

function bearer(c: Context): string | undefined {
  return /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1];
}

function isExpired({ expiresAt }: Token, { clock }: FruxonState): boolean {
  return expiresAt !== undefined && clock() >= new Date(expiresAt);
}
