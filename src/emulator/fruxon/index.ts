import type { Hono } from "hono";
import { createApi, laidOutLate } from "../host/api";
import { createRateWindows } from "../host/rate-window";
import type { EmulatedRegistry, RegistryDefinition, RegistryHost } from "../host/registry";
import { createSettings } from "../host/settings";
import type { FruxonContext, FruxonEnv } from "./context";
import { environmentRoutes } from "./environments/routes";
import { fruxonControl, fruxonObjects } from "./control";
import { createHandle } from "./create-handle";
import type { FruxonHandle } from "./handle";
import { problemAnswer, Refusal, emptyAnswer } from "./refusal";
import { accountRoutes } from "./routes/account";
import { configRoutes } from "./routes/configs";
import { credentialLinkRoutes } from "./routes/credential-links";
import { authenticate, rateLimit } from "./routes/middleware";
import { integrationRoutes } from "./routes/integrations";
import { oAuthRoutes } from "./routes/oauth";
import { revisionRoutes } from "./routes/revisions";
import { verificationRoutes } from "./routes/verification";
import { DEFAULT_TENANT, DEFAULT_TOKENS, seedDefaults } from "./seed";
import { DEFAULT_SETTINGS, fruxonSettingsSchema, type FruxonSettings, type FruxonOptions } from "./settings";
import { createState } from "./state";
import { toolRoutes } from "./tools/routes";
import type { AnswerFault } from "../host/fault-plans";

/**
 * Fruxon's integrations, their configs and tools, as docs/apis/fruxon.md §10 lists it; MCP servers are not emulated.
 */
export const fruxonRegistry: RegistryDefinition<FruxonOptions, FruxonHandle> = { create: createFruxon };

function createFruxon(host: RegistryHost, options: FruxonOptions = {}): EmulatedRegistry<FruxonHandle> {
  const { seed = "demo", ...given } = options;
  const state = createState(host.clock, host.idSeed);
  const settings = createSettings(
    fruxonSettingsSchema,
    { ...DEFAULT_SETTINGS, rateLimit: host.rateLimit ?? "unlimited" },
    given,
  );
  const context = { state, settings: settings.current };
  const handle = createHandle({ ...context, configure: settings.configure });
  if (seed === "demo") seedDefaults(state, settings.current());

  return {
    api: laidOutLate(() => fruxonApi(context)),
    settings,
    state,
    objects: fruxonObjects(handle),
    control: fruxonControl(handle),
    handle,
    environment: {
      FRUXON_BASE_URL: host.baseUrl,
      FRUXON_TOKEN: DEFAULT_TOKENS.full,
      FRUXON_TENANT: DEFAULT_TENANT,
    },
    answerFault: (fault) => faultAnswer(fault, settings.current()),
  };
}

/** Rate limit → token → tenant → scope → body → object: the order in which a request can be refused. */
function fruxonApi(context: FruxonContext): Hono<FruxonEnv> {
  const app = createApi<FruxonEnv>();
  app.use(rateLimit(context, createRateWindows(context.state.clock)));
  app.use(authenticate(context));
  app.route("/", accountRoutes(context));
  app.route("/", integrationRoutes(context));
  app.route("/", configRoutes(context));
  app.route("/", revisionRoutes(context));
  app.route("/", toolRoutes(context));
  app.route("/", verificationRoutes(context));
  app.route("/", oAuthRoutes(context));
  app.route("/", credentialLinkRoutes(context));
  app.route("/", environmentRoutes(context));
  app.notFound((c) => problemAnswer({ status: 404, detail: null, instance: c.req.path }, context.settings()));
  app.onError((error, c) => {
    const instance = c.req.path;
    if (error instanceof Refusal) return problemAnswer({ ...refused(error), instance }, context.settings());
    // Never the error's own text: it might quote a request.
    const detail = "The emulator failed on this request.";
    return problemAnswer({ status: 500, detail, instance }, context.settings());
  });
  return app;
}

function refused({ status, detail, errors, code }: Refusal) {
  return { status, detail, errors, code };
}

/** Statuses that come without a body (docs/apis/fruxon.md §7.1, §9). */
const WITHOUT_BODY = new Set([401, 403, 405, 429]);

/** An injected error as Fruxon would send it. It has no rate-limit headers of its own but `Retry-After`. */
function faultAnswer(fault: AnswerFault, settings: FruxonSettings): Response {
  const answer =
    WITHOUT_BODY.has(fault.status) && fault.message === undefined
      ? emptyAnswer(fault.status)
      : problemAnswer({ status: fault.status, detail: fault.message ?? null, instance: null }, settings);
  if (fault.resetInSeconds !== undefined) answer.headers.set("Retry-After", String(fault.resetInSeconds));
  return answer;
}
