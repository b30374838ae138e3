import type { Hono } from "hono";
import { createApi, laidOutLate } from "../host/api";
import { createRateWindows } from "../host/rate-window";
import type { EmulatedRegistry, RegistryDefinition, RegistryHost } from "../host/registry";
import { createSettings } from "../host/settings";
import { forEachCollection } from "./collections";
import { collectionRoutes } from "./collections/routes";
import type { TrutoContext, TrutoEnv } from "./context";
import { trutoControl, trutoObjects } from "./control";
import { createHandle } from "./create-handle";
import type { TrutoHandle } from "./handle";
import { errorAnswer, Refusal, RATE_LIMIT_EXCEEDED } from "./refusal";
import { authenticate, rateLimit } from "./routes/middleware";
import { installRoutes } from "./routes/environment-integrations";
import { integrationRoutes } from "./routes/integrations";
import { lookupRoutes } from "./routes/lookups";
import { DEFAULT_TOKENS, seedDefaults } from "./seed";
import { DEFAULT_SETTINGS, trutoSettingsSchema, type TrutoOptions } from "./settings";
import { createState } from "./state";
import type { AnswerFault } from "../host/fault-plans";

/** Truto's integrations and their installs, as docs/apis/truto.md §10 lists it. */
export const trutoRegistry: RegistryDefinition<TrutoOptions, TrutoHandle> = { create: createTruto };

function createTruto(host: RegistryHost, options: TrutoOptions = {}): EmulatedRegistry<TrutoHandle> {
  const { seed = "demo", ...given } = options;
  const state = createState(host.clock, host.idSeed);
  const initial = { ...DEFAULT_SETTINGS, rateLimit: host.rateLimit ?? DEFAULT_SETTINGS.rateLimit };
  const settings = createSettings(trutoSettingsSchema, initial, given);
  const context = { state, settings: settings.current };
  const handle = createHandle({ ...context, configure: settings.configure });
  if (seed === "demo") seedDefaults(state);

  return {
    api: laidOutLate(() => trutoApi(context)),
    settings,
    state,
    objects: trutoObjects(handle),
    control: trutoControl(handle),
    handle,
    environment: { TRUTO_BASE_URL: host.baseUrl, TRUTO_TOKEN: DEFAULT_TOKENS.development },
    answerFault: faultAnswer,
  };
}

/** Rate limit → token → its kind → object → body: the order in which a request can be refused. */
function trutoApi(context: TrutoContext): Hono<TrutoEnv> {
  const app = createApi<TrutoEnv>();
  app.use(rateLimit(context, createRateWindows(context.state.clock)));
  app.use(authenticate(context));
  app.route("/", installRoutes(context));
  app.route("/", integrationRoutes(context));
  app.route("/", lookupRoutes(context));
  forEachCollection((name) => app.route("/", collectionRoutes(context, name)));
  app.notFound(() => errorAnswer(404, "not found"));
  app.onError((error) => {
    if (!(error instanceof Refusal)) {
      // Never the error's own text: it might quote a request.
      return errorAnswer(500, "the emulator failed on this request");
    }
    const details = context.settings().errorDetails === "sent" ? error.failures : [];
    return errorAnswer(error.status, error.message, details);
  });
  return app;
}

/**
 * An injected error as Truto would send it. `Retry-After` is its only rate-limit header here (docs/apis/truto.md §7.3).
 */
function faultAnswer({ status, message, resetInSeconds }: AnswerFault): Response {
  const answer = errorAnswer(status, message ?? usualMessage(status));
  if (resetInSeconds !== undefined) answer.headers.set("Retry-After", String(resetInSeconds));
  return answer;
}

function usualMessage(status: number): string {
  if (status === 429) return RATE_LIMIT_EXCEEDED;
  return status >= 500 ? "internal error" : "the request was refused";
}
