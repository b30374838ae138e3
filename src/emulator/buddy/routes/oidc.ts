import { randomBytes } from "node:crypto";
import { Hono, type Context } from "hono";
import { z } from "zod";
import { isJsonObject, parseJson, type JsonObject } from "../../host/json";
import { jsonObjectBody } from "../../host/json-body";
import type { BuddyContext, BuddyEnv } from "../context";
import { Refusal, refusal, UNREADABLE_BODY } from "../refusal";
import { addToken } from "../seed";
import type { OidcProvider } from "../state";
import { methodNotAllowed } from "./middleware";

/** Name of the API tokens that this route issues. */
export const EXCHANGED = "exchanged by OIDC";

const exchangeBody = z.looseObject({
  provider_id: z.string().min(1),
  web_identity_token: z.string().min(1),
});

/**
 * Exchanges an identity token for an API token (docs/apis/buddy.md §1.5). It needs no API token. Whose signature the
 * identity token has is not verified, because that needs the issuer's keys.
 */
export function oidcRoutes(buddy: BuddyContext): Hono<BuddyEnv> {
  const path = "/user/oidc/tokens";
  const app = new Hono<BuddyEnv>();
  app.post(path, (c) => exchange(buddy, c));
  app.all(path, methodNotAllowed);
  return app;
}

async function exchange({ state }: BuddyContext, c: Context<BuddyEnv>): Promise<Response> {
  const body = exchangeBody.safeParse(await jsonObjectBody(c, UNREADABLE_BODY));
  if (!body.success) {
    throw new Refusal(
      400,
      body.error.issues.map(({ path }) => `Field "${path.join(".")}" must be a non-empty text.`),
    );
  }
  const provider = state.oidcProviders.get(body.data.provider_id);
  if (provider === undefined) throw refusal(404, "Identity provider not found.");
  const now = state.clock();
  checkIdentity(body.data.web_identity_token, provider, now);
  const { token } = addToken(state, {
    token: `FAKE-BUDDY-OIDC-${randomBytes(16).toString("hex")}`,
    name: EXCHANGED,
    scopes: provider.scopes,
    expiresAt: new Date(now.getTime() + provider.lifetimeSeconds * 1000).toISOString(),
  });
  return c.json(token);
}

/** @throws Refusal (401) */
function checkIdentity(jwt: string, { issuer, audience }: OidcProvider, now: Date): void {
  const claims = claimsOf(jwt);
  if (claims === undefined) throw refusal(401, "The identity token is not a JWT.");
  const { iss, aud, exp } = claims;
  const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  if (issuer !== undefined && iss !== issuer) throw refusal(401, "The identity token has another issuer.");
  if (audience !== undefined && !audiences.includes(audience))
    throw refusal(401, "The identity token is for another audience.");
  if (typeof exp !== "number" || exp * 1000 <= now.getTime())
    throw refusal(401, "The identity token has expired.");
}

/** The second part of a JWT (RFC 7519 §3); undefined if it is none. */
function claimsOf(jwt: string): JsonObject | undefined {
  const parts = jwt.split(".");
  if (parts.length !== 3) return undefined;
  const parsed = parseJson(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
  return parsed.ok && isJsonObject(parsed.value) ? parsed.value : undefined;
}
