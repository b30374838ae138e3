import { DEFAULT_TRUTO_BASE_URL } from "./address";
import {
  type CallOptions,
  createHttpClient,
  DEFAULT_ATTEMPTS,
  type HttpClient,
  onNoStatus,
  onServerError,
  type Quota,
  type RetryPolicy,
  type RetryRule,
} from "../../../http";
import type { ClientOptions } from "../../common/client-options";
import { losslessJson } from "../../common/lossless-json";
import { createDatastores, type Datastores } from "./datastores";
import { createDocumentation, type Documentation } from "./documentation";
import { createEnvironmentUnifiedModels, type EnvironmentUnifiedModels } from "./environment-unified-models";
import { createInstalls, type Installs } from "./installs";
import { createIntegrations, type Integrations } from "./integrations";
import type { TokenScope } from "./model";
import { trutoMessages } from "./refusals";
import { createNotificationDestinations, type NotificationDestinations } from "./notification-destinations";
import { createTokenScope } from "./token-scope";
import { createMappings, type Mappings } from "./mappings";
import { createUnifiedModels, type UnifiedModels } from "./unified-models";
import { createWebhooks, type Webhooks } from "./webhooks";

export type { Installed } from "./installed";
export type { Installs } from "./installs";
export type { Integrations, IntegrationSummary } from "./integrations";
export type * from "./model";
export type * from "./collection";
export type * from "./datastores";
export type * from "./documentation";
export type * from "./environment-unified-models";
export type * from "./mappings";
export type * from "./notification-destinations";
export type * from "./unified-model";
export type * from "./unified-models";
export type * from "./webhooks";
export type { Made } from "./turns";
export type { Deletion, Secretly } from "./writing";

export interface TrutoClientOptions extends ClientOptions {
  /** An API token; it is bound to one environment of one team. */
  readonly token: string;
  readonly baseUrl?: string;
}

/**
 * Truto's admin API as far as integrations need it. Every call rejects with an `HttpError` (see `isHttpError`), never
 * with one that holds a secret.
 */
export interface TrutoClient {
  readonly outlook: HttpClient["outlook"];
  readonly installs: Installs;
  readonly integrations: Integrations;
  readonly datastores: Datastores;
  readonly documentation: Documentation;
  /** Their installs in the environment of the token. */
  readonly environmentUnifiedModels: EnvironmentUnifiedModels;
  /** How integrations answer those. */
  readonly environmentUnifiedModelMappings: Mappings;
  readonly notificationDestinations: NotificationDestinations;
  readonly unifiedModels: UnifiedModels;
  /** How integrations answer them. */
  readonly unifiedModelMappings: Mappings;
  readonly webhooks: Webhooks;
  /** Which environment and team the token belongs to, as far as it can be found out. Asked once. */
  tokenScope(call?: CallOptions): Promise<TokenScope>;
}

/** @throws InvalidUrl, InvalidToken */
export function createTrutoClient(options: TrutoClientOptions): TrutoClient {
  const http = createHttpClient({
    ...options,
    name: "Truto",
    baseUrl: options.baseUrl ?? DEFAULT_TRUTO_BASE_URL,
    retry: RETRY,
    quota: QUOTA,
    messages: trutoMessages,
    codec: losslessJson,
  });
  const installs = createInstalls(http, options.clock);
  const integrations = createIntegrations(http, options.clock);
  const tokenScope = createTokenScope(http);
  const environmentUnifiedModels = createEnvironmentUnifiedModels(http, options.clock);
  const unifiedModels = createUnifiedModels(http, tokenScope, options.clock);
  return {
    outlook: (requests) => http.outlook(requests),
    installs,
    integrations: {
      ...integrations,
      async delete(id, call) {
        try {
          return await integrations.delete(id, call);
        } finally {
          // Its installs are gone too (docs/apis/truto.md §2.2).
          installs.wentWith(id);
        }
      },
    },
    datastores: createDatastores(http, options.clock),
    documentation: createDocumentation(http, options.clock),
    environmentUnifiedModels,
    environmentUnifiedModelMappings: createMappings(http, ENVIRONMENT_MAPPINGS, options.clock),
    notificationDestinations: createNotificationDestinations(http, options.clock),
    unifiedModels: {
      ...unifiedModels,
      async delete(id, call) {
        try {
          return await unifiedModels.delete(id, call);
        } finally {
          // Its installs are gone too (docs/apis/truto.md §2.9).
          environmentUnifiedModels.wentWith(id);
        }
      },
    },
    unifiedModelMappings: createMappings(http, MAPPINGS, options.clock),
    webhooks: createWebhooks(http, options.clock),
    tokenScope,
  };
}

/** Of models, and of their installs, which have the same form (docs/apis/truto.md §2.10). */
const MAPPINGS = { path: "unified-model-resource-method", parent: "unified_model_id" } as const;
const ENVIRONMENT_MAPPINGS = {
  path: "environment-unified-model-resource-method",
  parent: "environment_unified_model_id",
} as const;

/** For each token (§7.3). There are no headers that would say more. */
const QUOTA: Quota = { requests: 500, windowMs: 10_000 };

/** §7.4. A repeated PATCH of an integration may meet its own first try as a stale version: its caller looks. */
const ALWAYS: RetryRule = { status: onServerError, network: "always" };
const NEVER: RetryRule = { status: onNoStatus, network: "unsent" };
const RETRY: RetryPolicy = {
  attempts: DEFAULT_ATTEMPTS,
  rules: { GET: ALWAYS, PATCH: ALWAYS, DELETE: ALWAYS, POST: NEVER, PUT: NEVER },
};
