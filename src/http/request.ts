import type { Listing } from "./listing";
import type { RetryRule } from "./retry-rule";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** What every call of a registry client takes beside its own arguments. */
export interface CallOptions {
  /**
   * Cancels the call (Terraform's StopProvider). Waits and reads end at once; a write that is already on its way
   * is allowed to finish, because breaking it off would lose an object that the registry has created
   * (docs/apis/terraform-protocol.md §1.6: running calls still answer with the best known state).
   */
  readonly signal?: AbortSignal;
  /** Milliseconds since the epoch after which the answer is of no use. Default: now + the client's `operationTimeoutMs`. */
  readonly deadline?: number;
  /** What the operation knows of secrets beside the request's own: cut out of every text that the registry sends back. */
  readonly secretsAround?: () => readonly string[];
}

export interface HttpRequest extends CallOptions {
  readonly method: HttpMethod;
  /** Segments after the base URL, not yet encoded: `["workspaces", "acme", "integrations"]`. */
  readonly path: readonly string[];
  /** Custom method after the last segment: `"verifyConfig"` gives `…/{id}:verifyConfig` with the colon kept. */
  readonly action?: string;
  /** `undefined` leaves a parameter out, an array repeats it. Never shown in errors or logs. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON when not `undefined`. Never shown in errors or logs. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Values in the body that must never be shown: cut out of every text that the registry sends back. */
  readonly secrets?: readonly string[];
  /** A POST that only asks: like a GET it is broken off at once, repeated, and leaves nothing in doubt. */
  readonly changesNothing?: true;
  /** For a page of a list, which may be larger than one object: what its pages have in common. */
  readonly listing?: Listing;
  /** Overrides parts of the client's retry rule for this method. */
  readonly retry?: Partial<RetryRule>;
  /** A sentence added to the error that this request ends in, e.g. which permission it needs. */
  readonly hint?: (refusal: Refusal) => string | undefined;
}

/** An answer with a status other than 2xx, as far as it may be shown. */
export interface Refusal {
  readonly status: number;
  /** The registry's own messages, already redacted. */
  readonly messages: readonly string[];
}

/** What may be shown of a request. */
export interface RequestContext {
  /** The registry's name for people, e.g. `Buddy`. */
  readonly registry: string;
  /** Where it is looked for. Holds no credentials (see `parseBaseUrl`). */
  readonly baseUrl?: string;
  readonly method: HttpMethod;
  /** Path after the base URL, without the query. */
  readonly path: string;
  readonly changesNothing?: true;
}

/** A 2xx answer. Callers that sent the same GET at the same time share one: treat it as immutable. */
export interface HttpResponse {
  readonly status: number;
  /** The body as received, empty for 204. May hold secrets (some registries return them): never log it. */
  readonly text: string;
  readonly request: RequestContext;
  readonly requestId: string | undefined;
  /** It was sent before, and that try may have been carried out: this answer may be about what it has made. */
  readonly isAfterDoubt?: true;
  header(name: string): string | undefined;
}

/** Reads never change anything, so an unclear end of one leaves no doubt behind. */
export function isRead({ method, changesNothing }: Pick<HttpRequest, "method" | "changesNothing">): boolean {
  return method === "GET" || changesNothing === true;
}
