import type { HttpClientOptions } from "../../http";

/** What the client of every registry hands on to the HTTP client. */
export type ClientOptions = Pick<
  HttpClientOptions,
  | "userAgent"
  | "log"
  | "requestsPerHour"
  | "timeoutMs"
  | "operationTimeoutMs"
  | "clock"
  | "limiters"
  | "transport"
  | "readOnly"
>;
