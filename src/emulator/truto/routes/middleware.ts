import type { Context, MiddlewareHandler } from "hono";
import type { RateQuota, RateWindows } from "../../host/rate-window";
import type { TrutoContext, TrutoEnv } from "../context";
import { errorAnswer, RATE_LIMIT_EXCEEDED, refusal } from "../refusal";
import { DOCUMENTED_QUOTA, type TrutoSettings } from "../settings";
import type { Token, TrutoState } from "../state";

/** Counts the request. `Retry-After` is the whole window, as documented: `10` for 500 requests in 10 s (§7.3). */
export function rateLimit({ settings }: TrutoContext, windows: RateWindows): MiddlewareHandler<TrutoEnv> {
  return async (c, next) => {
    const quota = quotaOf(settings());
    if (quota === undefined || windows.take(bearer(c) ?? "(no token)", quota).allowed) {
      await next();
      return;
    }
    c.res = errorAnswer(429, RATE_LIMIT_EXCEEDED);
    c.res.headers.set("Retry-After", String(quota.windowSeconds));
  };
}

function quotaOf({ rateLimit }: TrutoSettings): RateQuota | undefined {
  switch (rateLimit) {
    case "unlimited":
      return undefined;
    case "documented":
      return DOCUMENTED_QUOTA;
    default:
      return rateLimit;
  }
}

/** A known token that has not expired, or 401; the wrong kind of token is 403 (docs/apis/truto.md §1). */
export function authenticate({ state }: TrutoContext): MiddlewareHandler<TrutoEnv> {
  return async (c, next) => {
    const token = state.tokens.get(bearer(c) ?? "");
    const environment = state.environments.get(token?.environmentId ?? "");
    if (token === undefined || environment === undefined || isExpired(token, state)) {
      throw refusal(401, "invalid token");
    }
    if (token.kind !== "api") throw refusal(403, "not allowed");
    c.set("environment", environment);
    await next();
  };
}

export function methodNotAllowed(): never {
  throw refusal(405, "method not allowed");
}

function bearer(c: Context): string | undefined {
  return /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1];
}

function isExpired({ expiresAt }: Token, { clock }: TrutoState): boolean {
  return expiresAt !== undefined && clock() >= new Date(expiresAt);
}
