import { Hono } from "hono";
import { createRateWindows } from "../host/rate-window";
import type { EmulatedRegistry, RegistryDefinition, RegistryHost } from "../host/registry";
import { changedSettings } from "../host/settings";
import type { BuddyContext, BuddyEnv } from "./context";
import { buddyControl } from "./control";
import { createHandle } from "./create-handle";
import { faultAnswer } from "./fault-answer";
import type { BuddyHandle } from "./handle";
import { errorAnswer, Refusal } from "./refusal";
import { authenticate, rateLimit } from "./routes/middleware";
import { integrationRoutes } from "./routes/integrations";
import { lookupRoutes } from "./routes/lookups";
import { DEFAULT_TOKENS, seedDefaults } from "./seed";
import { buddySettingsSchema, DEFAULT_SETTINGS, type BuddySettings, type BuddyOptions } from "./settings";
import { createState } from "./state";

/** Buddy's integrations and what a user needs beside them, as docs/apis/buddy.md §9 lists it. */
export const buddyRegistry: RegistryDefinition<BuddyOptions, BuddyHandle> = { create: createBuddy };

function createBuddy(host: RegistryHost, options: BuddyOptions = {}): EmulatedRegistry<BuddyHandle> {
  const { seed = "demo", ...given } = options;
  const state = createState(host.clock, host.idSeed);
  let settings = changedSettings(
    buddySettingsSchema,
    { ...DEFAULT_SETTINGS, rateLimit: host.rateLimit ?? "unlimited" },
    given,
  );
  const context = { state, baseUrl: host.baseUrl, settings: () => settings };
  const configure = (changes: Partial<BuddySettings>) => {
    settings = changedSettings(buddySettingsSchema, settings, changes);
  };
  if (seed === "demo") seedDefaults(state);

  return {
    api: buddyApi(context),
    control: buddyControl({ ...context, configure, exposeSecrets: host.exposeSecrets }),
    handle: createHandle({ ...context, configure }),
    environment: { BUDDY_BASE_URL: host.baseUrl, BUDDY_TOKEN: DEFAULT_TOKENS.full },
    answerFault: (fault) => faultAnswer(fault, host.clock),
  };
}

/** Rate limit → token → scope → workspace → object → body: the order in which a request can be refused. */
function buddyApi(context: BuddyContext): Hono<BuddyEnv> {
  const app = new Hono<BuddyEnv>();
  app.use(rateLimit(context, createRateWindows(context.state.clock)));
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
