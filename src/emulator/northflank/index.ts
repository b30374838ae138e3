import { Hono } from "hono";
import { createRateWindows } from "../host/rate-window";
import type { EmulatedRegistry, RegistryDefinition, RegistryHost } from "../host/registry";
import { changedSettings } from "../host/settings";
import { cloudOperations } from "./cloud/routes";
import { workloadIdentityOperations } from "./cloud/workload-identity-routes";
import type { NorthflankContext, NorthflankEnv } from "./context";
import { northflankControl } from "./control";
import { createHandle } from "./create-handle";
import { faultAnswer } from "./fault-answer";
import type { NorthflankHandle } from "./handle";
import { logSinkOperations } from "./log-sinks/routes";
import { notificationOperations } from "./notifications/routes";
import { errorAnswer, Refusal, refusal } from "./refusal";
import { registryOperations } from "./registries/routes";
import { addAuthRoute } from "./routes/auth";
import { authenticate, rateLimit } from "./routes/middleware";
import { addOperations } from "./routes/operations";
import { DEFAULT_TOKENS, seedDefaults } from "./seed";
import {
  DEFAULT_SETTINGS,
  northflankSettingsSchema,
  type NorthflankSettings,
  type NorthflankOptions,
} from "./settings";
import { createState } from "./state";

/**
 * Northflank's integrations: of clouds, registries, log sinks and notifications (docs/apis/northflank.md §2, §3.1,
 * §3.2, §3.4).
 */
export const northflankRegistry: RegistryDefinition<NorthflankOptions, NorthflankHandle> = {
  create: createNorthflank,
};

function createNorthflank(
  host: RegistryHost,
  options: NorthflankOptions = {},
): EmulatedRegistry<NorthflankHandle> {
  const { seed = "demo", ...given } = options;
  const state = createState(host.clock, host.idSeed);
  const { rateLimit: documented } = DEFAULT_SETTINGS;
  let settings = changedSettings(
    northflankSettingsSchema,
    { ...DEFAULT_SETTINGS, rateLimit: host.rateLimit ?? documented },
    given,
  );
  const context = { state, settings: () => settings };
  const configure = (changes: Partial<NorthflankSettings>) => {
    settings = changedSettings(northflankSettingsSchema, settings, changes);
  };
  if (seed === "demo") seedDefaults(state);

  return {
    api: northflankApi(context),
    control: northflankControl({ ...context, configure, exposeSecrets: host.exposeSecrets }),
    handle: createHandle({ ...context, configure }),
    environment: { NORTHFLANK_BASE_URL: host.baseUrl, NORTHFLANK_TOKEN: DEFAULT_TOKENS.full },
    answerFault: (fault) => faultAnswer(fault, settings),
  };
}

/** Token → permission → team → budget → method → body → id → state: the order of docs/apis/northflank.md §8. */
function northflankApi(context: NorthflankContext): Hono<NorthflankEnv> {
  const { settings } = context;
  const app = new Hono<NorthflankEnv>();
  app.use(rateLimit(context, createRateWindows(context.state.clock)));
  app.use(authenticate(context));
  addAuthRoute(app, context);
  addOperations(app, context, [
    ...cloudOperations(context),
    ...workloadIdentityOperations(context),
    ...registryOperations(context),
    ...logSinkOperations(context),
    ...notificationOperations(context),
  ]);
  app.notFound(() => errorAnswer(refusal(404, "Not found."), settings().errorBody));
  app.onError((error) => {
    if (error instanceof Refusal) return errorAnswer(error, settings().errorBody);
    // Never the error's own text: it might quote a request.
    return errorAnswer(refusal(500, "The emulator failed on this request."), settings().errorBody);
  });
  return app;
}
