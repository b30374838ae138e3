import type { Context, MiddlewareHandler } from "hono";
import type { RateDecision, RateWindows } from "../../host/rate-window";
import type { BuddyContext, BuddyEnv } from "../context";
import { errorAnswer, RATE_LIMIT_EXCEEDED, refusal } from "../refusal";
import type { BuddyState, Token } from "../state";

/** `INTEGRATION_READ` is the newer name of `INTEGRATION_INFO` (docs/apis/buddy.md §1.3). */
const ALIASES: Readonly<Record<string, string>> = { INTEGRATION_INFO: "INTEGRATION_READ" };

/** The window that the headers show while no quota is enforced. */
const UNLIMITED_REMAINING = 999;
const UNLIMITED_WINDOW_SECONDS = 60;

/** Counts the request and sends the headers of docs/apis/buddy.md §6.3 with every answer. */
export function rateLimit(
  { settings, state }: BuddyContext,
  windows: RateWindows,
): MiddlewareHandler<BuddyEnv> {
  return async (c, next) => {
    const { rateLimit: quota, rateLimitHeaders, rateLimitStatus } = settings();
    const decision =
      quota === "unlimited" ? unlimited(state) : windows.take(bearer(c) ?? "(no token)", quota);
    if (decision.allowed) await next();
    else c.res = errorAnswer(rateLimitStatus, [RATE_LIMIT_EXCEEDED]);
    if (rateLimitHeaders === "absent") return;
    for (const [name, value] of Object.entries(rateLimitHeadersOf(decision))) c.res.headers.set(name, value);
  };
}

/** `X-Rate-Limit-Limit` is 1 in every sample of the documentation, whatever it means (docs/apis/buddy.md §6.3). */
export function rateLimitHeadersOf({ remaining, resetAtMs }: Pick<RateDecision, "remaining" | "resetAtMs">) {
  return {
    "X-Rate-Limit-Limit": "1",
    "X-Rate-Limit-Remaining": String(remaining),
    "X-Rate-Limit-Reset": String(resetAtMs / 1000),
  };
}

function unlimited({ clock }: BuddyState): Omit<RateDecision, "secondsLeft"> {
  const resetAtMs = (Math.ceil(clock().getTime() / 1000) + UNLIMITED_WINDOW_SECONDS) * 1000;
  return { allowed: true, remaining: UNLIMITED_REMAINING, resetAtMs };
}

/**
 * A known token that has not expired, or 401. `?access_token=` is not accepted, because URLs are written to logs
 * (§1.2).
 */
export function authenticate({ state }: BuddyContext): MiddlewareHandler<BuddyEnv> {
  return async (c, next) => {
    const token = state.tokens.get(bearer(c) ?? "");
    if (token === undefined || isExpired(token, state))
      throw refusal(401, "Access token is missing or invalid.");
    c.set("caller", token);
    await next();
  };
}

/** The token must have all the scopes; none includes another (docs/apis/buddy.md §1.3, assumption). */
export function needsScopes(
  { settings }: BuddyContext,
  ...scopes: readonly string[]
): MiddlewareHandler<BuddyEnv> {
  return async (c, next) => {
    const owned = c.get("caller").scopes;
    const missing = scopes.filter(
      (scope) => !owned.includes(scope) && !owned.includes(ALIASES[scope] ?? scope),
    );
    if (missing.length > 0)
      throw refusal(settings().refusalStatus, `The token lacks the scope ${missing.join(", ")}.`);
    await next();
  };
}

/** For known paths with another method: not documented; 405 is HTTP's status for it. */
export function methodNotAllowed(): never {
  throw refusal(405, "Method not allowed.");
}

function bearer(c: Context): string | undefined {
  return /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1];
}

function isExpired({ expiresAt }: Token, { clock }: BuddyState): boolean {
  return expiresAt !== undefined && clock() >= new Date(expiresAt);
}
