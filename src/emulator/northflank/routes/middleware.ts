import type { Context, MiddlewareHandler } from "hono";
import type { RateWindows } from "../../host/rate-window";
import type { NorthflankContext, NorthflankEnv } from "../context";
import { RATE_LIMIT_EXCEEDED, refusal } from "../refusal";
import { isGranted, permissionName, type Permission } from "../permissions";
import { DOCUMENTED_QUOTA, type NorthflankSettings } from "../settings";
import type { NorthflankState, Token } from "../state";

export interface Budget {
  readonly remaining: number;
  readonly resetInSeconds: number;
}

/**
 * Counts the request for its account and sends the headers of docs/apis/northflank.md §5.2 with every answer.
 * A used-up budget is reported later (`requireBudget`): token, permission and team are checked first (§8).
 */
export function rateLimit(
  { settings, state }: NorthflankContext,
  windows: RateWindows,
): MiddlewareHandler<NorthflankEnv> {
  return async (c, next) => {
    const { rateLimit: quota, retryAfter } = settings();
    const decision =
      quota === "unlimited"
        ? { allowed: true, remaining: UNLIMITED.remaining, secondsLeft: UNLIMITED.resetInSeconds }
        : windows.take(knownToken(state, c)?.entityId ?? "(no account)", quota);
    const resetInSeconds = decision.secondsLeft;
    c.set("budget", decision);
    await next();
    const headers = rateLimitHeaders(settings(), { remaining: decision.remaining, resetInSeconds });
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    if (!decision.allowed && retryAfter === "sent") c.res.headers.set("Retry-After", String(resetInSeconds));
  };
}

/** What the headers show while no quota is enforced. */
const UNLIMITED: Budget = { remaining: 999, resetInSeconds: 3600 };

/** `x-ratelimit-reset` is in seconds from now, not an epoch time (docs/apis/northflank.md §5.2). */
export function rateLimitHeaders({ rateLimit: quota }: NorthflankSettings, budget: Budget) {
  const limit = quota === "unlimited" ? DOCUMENTED_QUOTA.requests : quota.requests;
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(budget.remaining),
    "x-ratelimit-reset": String(budget.resetInSeconds),
  };
}

/** A known token that has not expired, or 401. */
export function authenticate({ state }: NorthflankContext): MiddlewareHandler<NorthflankEnv> {
  return async (c, next) => {
    const token = knownToken(state, c);
    if (token === undefined) throw refusal(401, "API token is missing or invalid.");
    c.set("caller", token);
    await next();
  };
}

export function requirePermission(caller: Token, permission: Permission, settings: NorthflankSettings): void {
  if (isGranted(permission, caller.permissions)) return;
  throw refusal(403, `The token lacks the permission ${permissionName(permission, settings.generation)}.`);
}

export function requireBudget(c: Context<NorthflankEnv>, { rateLimitStatus }: NorthflankSettings): void {
  if (!c.get("budget").allowed) throw refusal(rateLimitStatus, RATE_LIMIT_EXCEEDED);
}

function knownToken(state: NorthflankState, c: Context): Token | undefined {
  const bearer = /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1];
  const token = state.tokens.get(bearer ?? "");
  if (token?.expiresAt !== undefined && state.clock() >= new Date(token.expiresAt)) return undefined;
  return token;
}
