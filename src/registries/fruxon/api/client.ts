import { DEFAULT_FRUXON_BASE_URL } from "./address";
import {
  createHttpClient,
  DEFAULT_ATTEMPTS,
  type HttpClient,
  onNoStatus,
  onServerError,
  type RetryPolicy,
  type RetryRule,
} from "../../../http";
import type { ClientOptions } from "../../common/client-options";
import { type Account, createAccount } from "./account";
import { fruxonJson } from "./codec";
import { type Configs, createConfigs } from "./configs";
import { createCredentialLinks, type CredentialLinks } from "./credential-links";
import { createEnvironments, type Environments } from "./environments";
import { createIntegrations, type Integrations } from "./integrations";
import { fruxonMessages } from "./refusals";
import { createTools, type Tools } from "./tools";

export type * from "./model";
export type * from "./tool-model";
export type { Configs } from "./configs";
export type { CredentialLink, CredentialLinkBody } from "./credential-links";
export type * from "./environment-model";
export type { Environments } from "./environments";
export type { Integrations } from "./integrations";
export type { Tools } from "./tools";

export interface FruxonClientOptions extends ClientOptions {
  /** A personal token (`fx_pat_…`) or one of a service account (`fx_sat_…`). */
  readonly token: string;
  /** Default: `https://api.fruxon.com`. Workspaces of other regions are on other hosts (docs/apis/fruxon.md §1). */
  readonly baseUrl?: string;
  /** Slug of the tenant that is meant where none is named. */
  readonly tenant?: string | undefined;
}

/**
 * Fruxon's REST API as far as integrations, their configs and their tools need it. Every call rejects with an `HttpError` (see
 * `isHttpError`), never with one that holds a credential.
 */
export interface FruxonClient extends Account {
  readonly outlook: HttpClient["outlook"];
  /** Slug of the tenant that is meant where none is named. */
  readonly tenant: string | undefined;
  readonly integrations: Integrations;
  readonly configs: Configs;
  readonly credentialLinks: CredentialLinks;
  readonly tools: Tools;
  readonly environments: Environments;
}

/** @throws InvalidUrl, InvalidToken */
export function createFruxonClient(options: FruxonClientOptions): FruxonClient {
  const http = createHttpClient({
    ...options,
    name: "Fruxon",
    baseUrl: options.baseUrl ?? DEFAULT_FRUXON_BASE_URL,
    retry: RETRY,
    messages: fruxonMessages,
    codec: fruxonJson,
  });
  const account = createAccount(http);
  return {
    tenant: options.tenant,
    outlook: (requests) => http.outlook(requests),
    ...account,
    integrations: createIntegrations(http, account, options.clock),
    configs: createConfigs(http, account, options.clock),
    credentialLinks: createCredentialLinks(http),
    tools: createTools(http, account, options.clock),
    environments: createEnvironments(http, account, options.clock),
  };
}

/**
 * A POST makes something, and there is no idempotency key, so it is never repeated when it may have arrived; what says
 * how things are to be may be said twice (§7.5).
 */
const ALWAYS: RetryRule = { status: onServerError, network: "always" };
const NEVER: RetryRule = { status: onNoStatus, network: "never" };
const RETRY: RetryPolicy = {
  attempts: DEFAULT_ATTEMPTS,
  rules: { GET: ALWAYS, PUT: ALWAYS, PATCH: ALWAYS, DELETE: ALWAYS, POST: NEVER },
};
