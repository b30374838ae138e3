import { DEFAULT_NORTHFLANK_BASE_URL } from "./address";
import {
  createHttpClient,
  type HttpClient,
  onGatewayError,
  onNoStatus,
  onServerError,
  type RetryPolicy,
  type RetryRule,
} from "../../../http";
import type { ClientOptions } from "../../common/client-options";
import { losslessJson } from "../../common/lossless-json";
import { type AuditLogSinks, createAuditLogSinks } from "./audit-log-sinks";
import { type BackupDestinations, createBackupDestinations } from "./backup-destinations";
import { type CloudIntegrations, createCloudIntegrations } from "./cloud-integrations";
import { type ReadCloudPermissions, readCloudPermissions } from "./cloud-permissions";
import type { Team } from "./collection";
import { createLogSinks, type LogSinks } from "./log-sinks";
import { createNotifications, type Notifications } from "./notifications";
import { isNorthflankRateLimit, northflankMessages } from "./refusals";
import { createRegistryCredentials, type RegistryCredentials } from "./registry-credentials";
import { createSshIdentities, type SshIdentities } from "./ssh-identities";
import { createTags, type Tags } from "./tags";
import { createWorkloadIdentities, type WorkloadIdentities } from "./workload-identities";

export type * from "./access";
export type * from "./audit-log-sinks";
export type * from "./backup-destinations";
export type * from "./cloud-integrations";
export type { Team } from "./collection";
export type * from "./log-sinks";
export type * from "./notifications";
export type * from "./registry-credentials";
export type { SinkData } from "./sink-data";
export type * from "./ssh-identities";
export type * from "./tags";
export type * from "./workload-identities";

export interface NorthflankClientOptions extends ClientOptions {
  /** An API token; it belongs to a team or to an organisation. */
  readonly token: string;
  /** Default: the public API. Paths begin with `/v1` below it (docs/apis/northflank.md §1). */
  readonly baseUrl?: string;
  /** The team of objects that name none. Default: the short form, which is the token's own team or organisation. */
  readonly teamId?: string | undefined;
}

/**
 * Northflank's API as far as integrations need it. Every call rejects with an `HttpError` (see `isHttpError`), never
 * with one that holds a credential, and nothing that it resolves with holds one.
 */
export interface NorthflankClient {
  readonly outlook: HttpClient["outlook"];
  readonly teamId: Team;
  readonly cloudIntegrations: CloudIntegrations;
  readonly cloudPermissions: ReadCloudPermissions;
  readonly registryCredentials: RegistryCredentials;
  readonly logSinks: LogSinks;
  readonly notifications: Notifications;
  readonly tags: Tags;
  readonly auditLogSinks: AuditLogSinks;
  readonly backupDestinations: BackupDestinations;
  readonly workloadIdentities: WorkloadIdentities;
  readonly sshIdentities: SshIdentities;
}

/** @throws InvalidUrl, InvalidToken */
export function createNorthflankClient(options: NorthflankClientOptions): NorthflankClient {
  const { teamId, ...http } = options;
  const client = createHttpClient({
    ...http,
    name: "Northflank",
    baseUrl: options.baseUrl ?? DEFAULT_NORTHFLANK_BASE_URL,
    retry: RETRY,
    messages: northflankMessages,
    // Numbers in additional fields keep their digits.
    codec: losslessJson,
    // Also on requests without a body (§1).
    headers: { "content-type": "application/json" },
    quota: { requests: 1000, windowMs: 60 * 60_000 },
    rateLimit: {
      remaining: "x-ratelimit-remaining",
      limit: "x-ratelimit-limit",
      reset: "x-ratelimit-reset",
      resetUnit: "seconds-from-now",
    },
  });
  return {
    outlook: (requests) => client.outlook(requests),
    teamId,
    cloudIntegrations: createCloudIntegrations(client, options.clock),
    cloudPermissions: readCloudPermissions(client),
    registryCredentials: createRegistryCredentials(client, options.clock),
    logSinks: createLogSinks(client, options.clock),
    notifications: createNotifications(client, options.clock),
    tags: createTags(client, options.clock),
    auditLogSinks: createAuditLogSinks(client, options.clock),
    backupDestinations: createBackupDestinations(client, options.clock),
    workloadIdentities: createWorkloadIdentities(client, options.clock),
    sshIdentities: createSshIdentities(client, options.clock),
  };
}

/**
 * docs/apis/northflank.md's proposal (§5.2): three tries, and no wait of more than a minute for a budget that lasts an
 * hour.
 */
const ATTEMPTS = 3;
const LONGEST_WAIT_MS = 60_000;

const REPEATABLE: RetryRule = { status: onGatewayError, network: "always" };
const RETRY: RetryPolicy = {
  attempts: ATTEMPTS,
  longestWaitMs: LONGEST_WAIT_MS,
  isRateLimit: isNorthflankRateLimit,
  rules: {
    GET: { status: onServerError, network: "always" },
    PATCH: REPEATABLE,
    PUT: REPEATABLE,
    DELETE: REPEATABLE,
    // There is no idempotency key: a create that may have arrived is never repeated.
    POST: { status: onNoStatus, network: "never" },
  },
};
