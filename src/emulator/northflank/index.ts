import type { Hono } from "hono";
import { createApi, laidOutLate } from "../host/api";
import { createRateWindows } from "../host/rate-window";
import type { EmulatedRegistry, RegistryDefinition, RegistryHost } from "../host/registry";
import { createSettings } from "../host/settings";
import { auditLogSinkOperations } from "./audit-log-sinks/routes";
import { backupDestinationOperations } from "./backup-destinations/routes";
import { addCloudPermissionsRoute } from "./cloud/permissions-route";
import { cloudOperations } from "./cloud/routes";
import { identityProviderOperations } from "./cloud/workload-identity-routes";
import type { NorthflankContext, NorthflankEnv } from "./context";
import { northflankControl, northflankObjects } from "./control";
import { createHandle } from "./create-handle";
import type { NorthflankHandle } from "./handle";
import { logSinkOperations } from "./log-sinks/routes";
import { notificationOperations } from "./notifications/routes";
import { errorAnswer, Refusal, refusal, RATE_LIMIT_EXCEEDED } from "./refusal";
import { registryOperations } from "./registries/routes";
import { addAuthRoute } from "./routes/auth";
import { authenticate, rateLimit, rateLimitHeaders } from "./routes/middleware";
import { addOperations } from "./routes/operations";
import { DEFAULT_TOKENS, seedDefaults } from "./seed";
import {
  DEFAULT_SETTINGS,
  northflankSettingsSchema,
  type NorthflankSettings,
  type NorthflankOptions,
} from "./settings";
import { sshIdentityOperations } from "./ssh-identities/routes";
import { addMissingStores, createState } from "./state";
import { tagOperations } from "./tags/routes";
import { workloadIdentityOperations } from "./workload-identities/routes";
import type { AnswerFault } from "../host/fault-plans";

/**
 * Northflank's integrations: of clouds, registries, log sinks and notifications, and the objects beside them
 * (docs/apis/northflank.md §2, §3).
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
  const settings = createSettings(
    northflankSettingsSchema,
    { ...DEFAULT_SETTINGS, rateLimit: host.rateLimit ?? documented },
    given,
  );
  const context = { state, settings: settings.current };
  const handle = createHandle({ ...context, configure: settings.configure });
  if (seed === "demo") seedDefaults(state);

  return {
    api: laidOutLate(() => northflankApi(context)),
    settings,
    state,
    restored: () => addMissingStores(state),
    objects: northflankObjects(handle),
    control: northflankControl(handle),
    handle,
    environment: { NORTHFLANK_BASE_URL: host.baseUrl, NORTHFLANK_TOKEN: DEFAULT_TOKENS.full },
    answerFault: (fault) => faultAnswer(fault, settings.current()),
  };
}

/** Token → permission → team → budget → method → body → id → state: the order of docs/apis/northflank.md §8. */
function northflankApi(context: NorthflankContext): Hono<NorthflankEnv> {
  const { settings } = context;
  const app = createApi<NorthflankEnv>();
  app.use(rateLimit(context, createRateWindows(context.state.clock)));
  app.use(authenticate(context));
  addAuthRoute(app, context);
  addCloudPermissionsRoute(app, context);
  addOperations(app, context, [
    ...cloudOperations(context),
    ...identityProviderOperations(context),
    ...registryOperations(context),
    ...logSinkOperations(context),
    ...notificationOperations(context),
    ...tagOperations(context),
    ...auditLogSinkOperations(context),
    ...backupDestinationOperations(context),
    ...workloadIdentityOperations(context),
    ...sshIdentityOperations(context),
  ]);
  app.notFound(() => errorAnswer(refusal(404, "Not found."), settings().errorBody));
  app.onError((error) => {
    if (error instanceof Refusal) return errorAnswer(error, settings().errorBody);
    // Never the error's own text: it might quote a request.
    return errorAnswer(refusal(500, "The emulator failed on this request."), settings().errorBody);
  });
  return app;
}

/** An injected error as Northflank would send it. Without `resetInSeconds` it has no rate-limit headers, like a proxy's. */
function faultAnswer(
  { status, message, resetInSeconds }: AnswerFault,
  settings: NorthflankSettings,
): Response {
  const answer = errorAnswer({ status, message: message ?? usualMessage(status) }, settings.errorBody);
  if (resetInSeconds === undefined) return answer;
  const headers = rateLimitHeaders(settings, { remaining: 0, resetInSeconds });
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}

function usualMessage(status: number): string {
  if (status === 429) return RATE_LIMIT_EXCEEDED;
  return status >= 500 ? "Internal server error." : "The request was refused.";
}
