import {
  createHttpClient,
  createLimiterPool,
  type HttpClient,
  type HttpClientOptions,
  type HttpError,
  isHttpError,
  isObject,
  onNoStatus,
  onServerError,
  type RetryPolicy,
} from "../../../src/http";
import { createFakeClock } from "./fake-clock";

export const ORIGIN = "https://registry.test";
export const TOKEN = "FAKE-TOKEN-c0ffee";

/** Reads and deletes are repeated, other writes never. */
export const RETRY: RetryPolicy = {
  attempts: 4,
  rules: {
    GET: { status: onServerError, network: "always" },
    DELETE: { status: onServerError, network: "always" },
    PATCH: { status: onServerError, network: "always" },
    PUT: { status: onServerError, network: "unsent" },
    POST: { status: onNoStatus, network: "never" },
  },
};

/** A client with its own bucket and a clock that does not wait. */
export function createTestClient(options: Partial<HttpClientOptions> = {}): HttpClient {
  return createHttpClient({
    name: "Registry",
    baseUrl: ORIGIN,
    token: TOKEN,
    userAgent: "test/1",
    retry: RETRY,
    messages: (body) => (isObject(body) && typeof body.message === "string" ? [body.message] : []),
    clock: createFakeClock(),
    limiters: createLimiterPool(),
    ...options,
  });
}

/** The error that a promise is expected to end in. */
export async function failure(promise: Promise<unknown>): Promise<HttpError> {
  try {
    await promise;
  } catch (error) {
    if (isHttpError(error)) return error;
    throw error;
  }
  throw new Error("expected the request to fail");
}
