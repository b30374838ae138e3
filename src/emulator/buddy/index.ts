import type { Hono } from "hono";
import { createApi, laidOutLate } from "../host/api";
import { createRateWindows } from "../host/rate-window";
import type { EmulatedRegistry, RegistryDefinition, RegistryHost } from "../host/registry";
import { createSettings } from "../host/settings";
import type { BuddyContext, BuddyEnv } from "./context";
import { buddyControl, buddyObjects } from "./control";
import { createHandle } from "./create-handle";
import type { BuddyHandle } from "./handle";
import { errorAnswer, Refusal, RATE_LIMIT_EXCEEDED } from "./refusal";
import { authenticate, rateLimit, rateLimitHeadersOf } from "./routes/middleware";
import { integrationRoutes } from "./routes/integrations";
import { lookupRoutes } from "./routes/lookups";
import { oidcRoutes } from "./routes/oidc";
import { DEFAULT_TOKENS, seedDefaults } from "./seed";
import { buddySettingsSchema, DEFAULT_SETTINGS, type BuddyOptions } from "./settings";
import { createState } from "./state";
import type { AnswerFault } from "../host/fault-plans";
import type { Clock } from "../host/clock";

/** Buddy's integrations and what a user needs beside them, as docs/apis/buddy.md §9 lists it. */
export const buddyRegistry: RegistryDefinition<BuddyOptions, BuddyHandle> = { create: createBuddy };

function createBuddy(host: RegistryHost, options: BuddyOptions = {}): EmulatedRegistry<BuddyHandle> {
  const { seed = "demo", ...given } = options;
  const state = createState(host.clock, host.idSeed);
  const settings = createSettings(
    buddySettingsSchema,
    { ...DEFAULT_SETTINGS, rateLimit: host.rateLimit ?? "unlimited" },
    given,
  );
  const context = { state, baseUrl: host.baseUrl, settings: settings.current };
  const handle = createHandle({ ...context, configure: settings.configure });
  if (seed === "demo") seedDefaults(state);

  return {
    api: laidOutLate(() => buddyApi(context)),
    settings,
    state,
    objects: buddyObjects(handle),
    control: buddyControl(handle),
    handle,
    environment: { BUDDY_BASE_URL: host.baseUrl, BUDDY_TOKEN: DEFAULT_TOKENS.full },
    answerFault: (fault) => faultAnswer(fault, host.clock),
  };
}

/** Rate limit → token → scope → workspace → object → body: the order in which a request can be refused. */
function buddyApi(context: BuddyContext): Hono<BuddyEnv> {
  const app = createApi<BuddyEnv>();
  app.use(rateLimit(context, createRateWindows(context.state.clock, "whole-second")));
  app.route("/", oidcRoutes(context));
  app.use(authenticate(context));
  app.route("/", integrationRoutes(context));
  app.route("/", lookupRoutes(context));
  app.notFound(() => errorAnswer(404, ["Not found."]));
  app.onError((error) => {
    if (error instanceof Refusal) return errorAnswer(error.status, error.messages);
    // Never the error's own text: it might quote a request.
    return errorAnswer(500, ["The emulator failed on this request."]);
  });
  return app;
}

/** An injected error as Buddy would send it. Without `resetInSeconds` it has no rate-limit headers, like a proxy's. */
function faultAnswer(fault: AnswerFault, clock: Clock): Response {
  const answer = errorAnswer(fault.status, [fault.message ?? usualMessage(fault.status)]);
  if (fault.resetInSeconds === undefined) return answer;
  const resetAtMs = (Math.ceil(clock().getTime() / 1000) + fault.resetInSeconds) * 1000;
  for (const [name, value] of Object.entries(rateLimitHeadersOf({ remaining: 0, resetAtMs }))) {
    answer.headers.set(name, value);
  }
  return answer;
}

function usualMessage(status: number): string {
  if (status === 429) return RATE_LIMIT_EXCEEDED;
  return status >= 500 ? "Internal error." : "The request was refused.";
}
