import { Hono, type Context } from "hono";
import type { FruxonContext, FruxonEnv } from "../context";
import { configIn, integrationIn } from "../lookup";
import { refusal } from "../refusal";
import type { Variant, VariantSecrets } from "../rules/config";
import { configBodies } from "../rules/config-body";
import { authMethodOf, type AuthMethod, type ConfigMetadata } from "../rules/metadata";
import { credentialsWork } from "../rules/test-values";
import type { FruxonSettings } from "../settings";
import { secretsOfConfig } from "../state";
import { invalid, optionalBody, validBody } from "./body";
import { methodNotAllowed, needs, segment, tenantOf } from "./middleware";
import { configMethod, integrationMethod } from "./paths";
import { badQuery, queryOf } from "./query";
import { closed } from "../rules/shapes";
import { isTestable } from "../rules/auth-types";

type Request = Context<FruxonEnv>;

const VERIFY_GIVEN = integrationMethod("verifyConfig");
const VERIFY_STORED = configMethod("verifyAuth");

/**
 * Verification of credentials: sent ones (docs/apis/fruxon.md §2.2) and stored ones (§2.3). Neither changes anything.
 */
export function verificationRoutes(fruxon: FruxonContext): Hono<FruxonEnv> {
  const app = new Hono<FruxonEnv>();
  // Both only read: docs/apis/fruxon.md §10, "Auth" (assumption).
  app.post(VERIFY_GIVEN, needs(fruxon, "integrations:read"), (c) => verifyGiven(fruxon, c));
  app.all(VERIFY_GIVEN, methodNotAllowed);
  app.post(VERIFY_STORED, needs(fruxon, "integrations:read"), (c) => verifyStored(fruxon, c));
  app.all(VERIFY_STORED, methodNotAllowed);
  return app;
}

async function verifyGiven(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  const body = await validBody(c, configBodies(settings.mode).verify, fruxon);
  const { integration } = integrationIn(state, tenantOf(state, c), segment(c, "integration"));
  const { authMetadataId, authConfig } = body;
  if (authConfig.integrationAuthMetadataId !== authMetadataId) {
    const errors = { "authConfig.integrationAuthMetadataId": ["must be the same as authMetadataId"] };
    throw invalid(errors, body, settings);
  }
  const method = testableMethod(integration.configMetadata, authMetadataId, settings);
  const works = credentialsWork(method, authConfig.parameters, settings.validSecrets);
  return c.json({ ...verdictOn(works), authMapResults: null });
}

async function verifyStored(fruxon: FruxonContext, c: Request): Promise<Response> {
  const { state } = fruxon;
  const settings = fruxon.settings();
  await optionalBody(c, closed({}, settings.mode), fruxon);
  const tenant = tenantOf(state, c);
  const config = configIn(tenant, segment(c, "integration"), segment(c, "config"));
  const { configMetadata } = integrationIn(state, tenant, config.integrationId).integration;
  const { main } = config.draft;
  const secrets = secretsOfConfig(state, config.id).main;
  if (main.auth === null && main.authMap.length === 0) {
    throw refusal(400, `Config '${config.id}' has no auth`);
  }
  const index = queryOf(c).whole(0, "authMapIndex");
  const results = mapResults(main, secrets, configMetadata, index, settings);
  if (main.auth === null || index !== undefined) {
    return c.json({ ...verdictOn(results.every(({ success }) => success)), authMapResults: results });
  }
  const method = testableMethod(configMetadata, main.auth.integrationAuthMetadataId, settings);
  const works = credentialsWork(method, secrets.auth, settings.validSecrets);
  const allWork = works && results.every(({ success }) => success);
  return c.json({ ...verdictOn(allWork), authMapResults: results.length === 0 ? null : results });
}

/** One result per entry, or that of the one with the index (what the server does without one is not documented). */
function mapResults(
  { authMap }: Variant,
  secrets: VariantSecrets,
  metadata: ConfigMetadata,
  index: number | undefined,
  settings: FruxonSettings,
) {
  if (index !== undefined && index >= authMap.length)
    throw badQuery("authMapIndex", "there is no such entry");
  return authMap.flatMap(({ parameters, authConfig }, position) => {
    if (authConfig === null || (index !== undefined && index !== position)) return [];
    const method = testableMethod(metadata, authConfig.integrationAuthMetadataId, settings);
    const works = credentialsWork(method, secrets.authMap[position] ?? {}, settings.validSecrets);
    return [{ parameters, ...verdictOn(works) }];
  });
}

/** Throws a `Refusal`: 404 unknown (docs/apis/fruxon.md §10, assumption), 400 not testable (§2.2). */
function testableMethod(metadata: ConfigMetadata, id: string, settings: FruxonSettings): AuthMethod {
  const method = authMethodOf(metadata, id);
  if (method === undefined) throw refusal(404, `Auth method '${id}' not found`);
  if (!canBeTested(method, settings.configTestSupported)) {
    throw refusal(400, `Auth method '${id}' cannot be verified`);
  }
  return method;
}

/** A failed check is not an error: the answer is HTTP 200 (docs/apis/fruxon.md §2.2). */
interface Verdict {
  readonly success: boolean;
  readonly error: string | null;
  readonly authorizationUrl: null;
}

function verdictOn(credentialsWork: boolean): Verdict {
  const error = credentialsWork ? null : "The service refused the credentials.";
  return { success: credentialsWork, error, authorizationUrl: null };
}

/** Whether a method can be verified at all (docs/apis/fruxon.md §2.2). */
function canBeTested(method: AuthMethod, rule: "byType" | "asSent"): boolean {
  const byType = isTestable(method.type);
  return rule === "byType" ? byType : (method.configTestSupported ?? byType);
}
