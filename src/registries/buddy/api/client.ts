import { DEFAULT_BUDDY_BASE_URL } from "./address";
import {
  type CallOptions,
  createHttpClient,
  DEFAULT_ATTEMPTS,
  type HttpClient,
  onGatewayError,
  onNoStatus,
  onServerError,
  readObject,
  type RetryPolicy,
  type RetryRule,
  type TokenSource,
} from "../../../http";
import type { MergeAdditional } from "../../../framework";
import type { ClientOptions } from "../../common/client-options";
import { losslessJson } from "../../common/lossless-json";
import { createIdentifiers, type KnownIdentifiers } from "./identifiers";
import { type BuddyLookups, createLookups } from "./lookups";
import {
  type CreateIntegrationBody,
  type Integration,
  type IntegrationSettings,
  type IntegrationSummary,
  type UpdateIntegrationBody,
  SECRET_FIELDS,
} from "./model";
import { parseIntegration, parseSummary } from "./parse";
import { type Place, readList, readOne } from "./reading";
import { buddyMessages, hintFor, isBuddyRateLimit, isNotFound, type Scope } from "./refusals";

export type * from "./model";
export { SECRET_FIELDS } from "./model";
export { isUnknownWorkspace } from "./refusals";

export interface BuddyClientOptions extends ClientOptions {
  /** A personal access token, an OAuth2 access token, or where short-lived ones come from. */
  readonly token: string | TokenSource;
  /**
   * Default: the US cloud. EU: `https://api.eu.buddy.works`, self-hosted: `https://<host>/api` (docs/apis/buddy.md §1.1).
   * Its path part is kept.
   */
  readonly baseUrl?: string;
}

/**
 * Buddy's REST API as far as integrations need it. `domain` is the workspace's handle. Every call rejects with an
 * `HttpError` (see `isHttpError`), never with one that holds a credential.
 */
export interface BuddyClient extends BuddyLookups {
  readonly outlook: HttpClient["outlook"];
  /**
   * Newer servers may list only workspace-wide integrations unless a project is named (§2.2); the name of that
   * filter is an assumption, older servers ignore it.
   */
  listIntegrations(domain: string, filter?: IntegrationFilter): Promise<readonly IntegrationSummary[]>;
  /** Who has an identifier, as of a short while ago. */
  readonly identifiers: KnownIdentifiers;
  /**
   * `undefined` when it is gone. An unknown workspace rejects with a `StatusError` (`isUnknownWorkspace`) where
   * Buddy's message tells it apart: a mistyped handle must not look like deleted integrations.
   */
  getIntegration(domain: string, hashId: string, call?: CallOptions): Promise<Integration | undefined>;
  /**
   * Sent again only for the rate limit. An unclear end is `AnswerLost`: look for the identifier before another try
   * (§7.2), because a second POST makes a second integration.
   */
  createIntegration(
    domain: string,
    body: CreateIntegrationBody,
    call?: CallOptions,
    merge?: MergeAdditional,
  ): Promise<Integration>;
  /** Keys left out stay as they are; `permissions`, `allowed_pipelines`, `role_assumptions` are replaced whole. */
  updateIntegration(
    domain: string,
    hashId: string,
    body: UpdateIntegrationBody,
    call?: CallOptions,
    merge?: MergeAdditional,
  ): Promise<Integration>;
  /** Resolves also for a 404 of any kind: there is nothing left to delete (§6.2). */
  deleteIntegration(domain: string, hashId: string, call?: CallOptions): Promise<void>;
}

export interface IntegrationFilter extends CallOptions {
  readonly project_name?: string;
}

/** @throws InvalidUrl, InvalidToken */
export function createBuddyClient(options: BuddyClientOptions): BuddyClient {
  const http = createHttpClient({
    ...options,
    name: "Buddy",
    baseUrl: options.baseUrl ?? DEFAULT_BUDDY_BASE_URL,
    retry: RETRY,
    messages: buddyMessages,
    // Numbers in additional fields keep their digits.
    codec: losslessJson,
    // `X-Rate-Limit-Limit` is not used: it is 1 in every sample (§6.3).
    rateLimit: {
      remaining: "x-rate-limit-remaining",
      reset: "x-rate-limit-reset",
      resetUnit: "unix-seconds",
    },
  });

  const listIntegrations: BuddyClient["listIntegrations"] = (domain, { project_name, ...call } = {}) =>
    readList(http, integrations(domain, "INTEGRATION_INFO"), SUMMARIES, call, { project_name });
  const identifiers = createIdentifiers(listIntegrations, options.clock);

  return {
    outlook: (requests) => http.outlook(requests),
    ...createLookups(http),

    listIntegrations,
    identifiers,

    getIntegration: (domain, hashId, call) =>
      readOne(http, integrations(domain, "INTEGRATION_INFO", hashId), parseIntegration, call),

    createIntegration: (domain, body, call, merge) =>
      identifiers.writing(domain, () =>
        write(http, integrations(domain, "INTEGRATION_ADD"), { method: "POST", body, call, merge }),
      ),

    updateIntegration: (domain, hashId, body, call, merge) =>
      identifiers.writing(domain, () =>
        write(http, integrations(domain, "INTEGRATION_MANAGE", hashId), {
          method: "PATCH",
          body,
          call,
          merge,
        }),
      ),

    deleteIntegration: (domain, hashId, call) =>
      identifiers.deleting(domain, hashId, async () => {
        const { path, scopes } = integrations(domain, "INTEGRATION_MANAGE", hashId);
        try {
          await http.request({ ...call, method: "DELETE", path, hint: hintFor(scopes, domain) });
        } catch (error) {
          if (!isNotFound(error)) throw error;
        }
      }),
  };
}

/** Buddy has no idempotency key: a POST that may have arrived is never repeated (§6.4). */
const ALWAYS: RetryRule = { status: onServerError, network: "always" };
const NEVER: RetryRule = { status: onNoStatus, network: "never" };
const RETRY: RetryPolicy = {
  attempts: DEFAULT_ATTEMPTS,
  isRateLimit: isBuddyRateLimit,
  rules: {
    GET: ALWAYS,
    DELETE: ALWAYS,
    PATCH: { status: onGatewayError, network: "never" },
    POST: NEVER,
    PUT: NEVER,
  },
};

const SUMMARIES = { key: "integrations", read: parseSummary };

function integrations(
  domain: string,
  scope: Scope,
  ...rest: readonly string[]
): Place & { readonly domain: string } {
  return { path: ["workspaces", domain, "integrations", ...rest], scopes: [scope], domain };
}

interface Write {
  readonly method: "POST" | "PATCH";
  readonly body: IntegrationSettings;
  readonly call: CallOptions | undefined;
  /** Adds members that have no attribute. Theirs may be null. */
  readonly merge: MergeAdditional | undefined;
}

function write(
  http: HttpClient,
  place: Place,
  { method, body, call, merge = asItIs }: Write,
): Promise<Integration> {
  return http.json(
    {
      ...call,
      method,
      path: place.path,
      body: merge(withoutNulls(body) as object),
      secrets: secretsOf(body),
      hint: hintFor(place.scopes, place.domain),
    },
    (json) => parseIntegration(readObject(json, "integration")),
  );
}

const asItIs: MergeAdditional = (body) => body;

/**
 * A copy without null and `undefined` members at any depth: Buddy's reading of a null is not documented
 * (docs/apis/buddy.md §4.2).
 */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isPresent).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => isPresent(member));
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The values that must be cut out of whatever the server answers. */
function secretsOf(body: IntegrationSettings): readonly string[] {
  return SECRET_FIELDS.flatMap((field) => body[field] ?? []);
}
