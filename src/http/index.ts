/** The one HTTP client that all registry clients use. Importing it loads nothing beyond Node itself. */
export { createHttpClient, type HttpClient } from "./client";
export { type Clock, systemClock } from "./clock";
export { createCoalescer } from "./coalesce";
export {
  AnswerLost,
  Cancelled,
  type HttpError,
  InvalidAnswer,
  isHttpError,
  NoAnswer,
  RateLimited,
  StatusError,
} from "./errors";
export { createLimiterPool, type LimiterPool } from "./limiter";
export { createListCache, type ListCache, type ListCacheOptions } from "./list-cache";
export { countKept, forget } from "./kept-lists";
export { keepAnswer, keptAnswer } from "./kept-answers";
export { bytesOf, type Listing, newListing } from "./listing";
export { clean, type MessageReader, oneLine } from "./messages";
export type { Codec, HttpClientOptions, Log, LogLevel } from "./options";
export type { Outlook } from "./outlook";
export type { RateLimitHeaders } from "./rate-limit";
export type { CallOptions, HttpMethod, HttpRequest, HttpResponse, Refusal, RequestContext } from "./request";
export { DEFAULT_ATTEMPTS, type RetryPolicy } from "./retry-policy";
export { onGatewayError, onNoStatus, onServerError, type RetryRule } from "./retry-rule";
export * from "./shape";
export { askedOnce, createSharedCall, type SharedCall, uninterrupted } from "./shared-call";
export { InvalidToken, isSendable, type TokenCall, type TokenSource } from "./token";
export type { Quota } from "./token-bucket";
export { createTransport, type Transport } from "./transport";
export { InvalidUrl, parseBaseUrl } from "./url";
