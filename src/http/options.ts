import type { Clock } from "./clock";
import type { LimiterPool } from "./limiter";
import type { MessageReader } from "./messages";
import type { RateLimitHeaders } from "./rate-limit";
import type { RetryPolicy } from "./retry-policy";
import type { Token } from "./token";
import type { Quota } from "./token-bucket";
import type { Transport } from "./transport";

export type LogLevel = "debug" | "warn";

/** Gets method, path, status, duration and the number of the try; never a header, a query or a body. */
export type Log = (
  level: LogLevel,
  message: string,
  fields: Readonly<Record<string, string | number>>,
) => void;

/** JSON in and out. The default is `JSON`; a registry with free-form JSON can keep large numbers exact. */
export interface Codec {
  parse(text: string): unknown;
  stringify(value: unknown): string;
}

export interface HttpClientOptions {
  /** The registry's name for people, e.g. `Buddy`. */
  readonly name: string;
  readonly baseUrl: string;
  /** Sent as `Authorization: Bearer …` and cut out of every text that the registry sends. */
  readonly token: Token;
  readonly userAgent: string;
  readonly retry: RetryPolicy;
  /** Picks the registry's messages out of an error body. */
  readonly messages: MessageReader;
  /** Sent with each request, beside `Accept`, `Content-Type`, `User-Agent` and `Authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Rate-limit headers that the registry sends. Default: none. */
  readonly rateLimit?: RateLimitHeaders;
  /** A published limit. Default: none, only headers and 429 count. */
  readonly quota?: Quota;
  /** Requests that the user allows in an hour. Default: as many as the registry does. */
  readonly requestsPerHour?: number | undefined;
  /** Milliseconds for one try, from connecting to the last byte. Default 30 s. */
  readonly timeoutMs?: number;
  /** Milliseconds for a request with all its tries and waits when the call names no deadline. Default 5 min. */
  readonly operationTimeoutMs?: number;
  readonly log?: Log;
  /** Refuse every request but GET before it is sent. Default: false. */
  readonly readOnly?: boolean | undefined;
  readonly codec?: Codec;
  /** Where token buckets are shared. Default: one pool for the process. */
  readonly limiters?: LimiterPool;
  readonly clock?: Clock;
  /** Default: `node:https`, or undici through the proxy that the environment of the process names. */
  readonly transport?: Transport;
}

/**
 * What the official clients of all registries use (docs/apis/buddy.md §6.4, docs/apis/truto.md §7.4;
 * docs/apis/fruxon.md §7.4 calls it ample).
 */
export const DEFAULT_TIMEOUT_MS = 30_000;

/** Lets five slow tries happen; an operation with its own timeout names a deadline. */
export const DEFAULT_OPERATION_TIMEOUT_MS = 5 * 60_000;

/**
 * Names under which servers and gateways send the id that their support asks for. No page of docs/apis documents one.
 */
export const REQUEST_ID_HEADERS = [
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "x-amzn-requestid",
  "cf-ray",
];
