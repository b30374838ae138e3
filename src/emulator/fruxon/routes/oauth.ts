import { Hono, type Context } from "hono";
import type { FruxonContext, FruxonEnv } from "../context";
import { configIn, integrationIn } from "../lookup";
import { redeemed } from "../oauth";
import { emptyAnswer, refusal } from "../refusal";
import { isOAuth } from "../rules/auth-types";
import { configBodies } from "../rules/config-body";
import { authMethodOf } from "../rules/metadata";
import { secretsOfConfig, storeConfig } from "../state";
import { validBody } from "./body";
import { methodNotAllowed, needs, segment, tenantOf } from "./middleware";
import { integrationMethod } from "./paths";

type Request = Context<FruxonEnv>;

const AUTHORIZE = integrationMethod("authorize");
const CONSUME = integrationMethod("consumeOAuthCredentials");

/** The part of OAuth that needs no person at a browser (docs/apis/fruxon.md §2.4). */
export function oAuthRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  app.post(AUTHORIZE, needs(fruxon, "integrations:write"), (c) => authorize(fruxon, c));
  app.all(AUTHORIZE, methodNotAllowed);
  app.post(CONSUME, needs(fruxon, "integrations:write"), (c) => consume(fruxon, c));
  app.all(CONSUME, methodNotAllowed);
  return app;
}

/** The address is not served: the handle or the control path issues the key that a consent would return. */
async function authorize(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const body = await validBody(c, configBodies(settings.mode).authorize, fruxon);
  const { integration } = integrationIn(state, tenantOf(state, c), segment(c, "integration"));
  const method = authMethodOf(integration.configMetadata, body.integrationAuthMetadataId);
  if (method === undefined) throw refusal(404, `Auth method '${body.integrationAuthMetadataId}' not found`);
  if (!isOAuth(method.type)) throw refusal(400, `Auth method '${method.id}' needs no authorization`);
  const scope = encodeURIComponent((body.scopes ?? []).join(" "));
  return c.json({
    authorizationUrl: `https://consent.example/${integration.id}/${method.id}?scope=${scope}`,
  });
}

async function consume(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const tenant = tenantOf(state, c);
  const body = await validBody(c, configBodies(settings.mode).consume, fruxon);
  const { integration } = integrationIn(state, tenant, segment(c, "integration"));
  const config = configIn(tenant, integration.id, body.integrationConfigId);
  const before = { draft: config.draft, secrets: secretsOfConfig(state, config.id) };
  const redemption = {
    key: body.credentialKey,
    metadata: integration.configMetadata,
    oAuthKeys: settings.oAuthKeys,
  };
  const { draft, secrets } = redeemed(state, before, redemption);
  storeConfig(state, tenant, { config: { ...config, draft, modifiedAt: state.nextTime() }, secrets });
  return emptyAnswer(200);
}
