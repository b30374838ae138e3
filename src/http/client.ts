import { ACCEPTED_ENCODINGS } from "./answer-body";
import { systemClock } from "./clock";
import { createCoalescer } from "./coalesce";
import { Cancelled } from "./errors";
import { type Exchange, perform, type Wire } from "./exchange";
import { interpret } from "./interpret";
import { processLimiters } from "./limiter";
import {
  type Codec,
  DEFAULT_OPERATION_TIMEOUT_MS,
  DEFAULT_TIMEOUT_MS,
  type HttpClientOptions,
} from "./options";
import type { Outlook } from "./outlook";
import { paceOf } from "./pace";
import { performWith } from "./perform-with-source";
import { createRedactor, type Redactor, redactorOf } from "./redact";
import {
  type CallOptions,
  type HttpRequest,
  type HttpResponse,
  isRead,
  type RequestContext,
} from "./request";
import { authorization, isTokenSource, secretsOf } from "./token";
import { createTransport } from "./transport";
import { type BaseUrl, encodePath, encodeQuery, parseBaseUrl } from "./url";

export interface HttpClient {
  /** When so many more requests could be sent, as far as anything is known about the limits. */
  outlook(requests: number): Outlook;
  /**
   * Sends a request and resolves with its 2xx answer. Identical GETs that run at the same time share one request,
   * which keeps the deadline of the caller who started it.
   *
   * @throws HttpError (`isHttpError`); InvalidUrl for an empty path segment
   */
  request(request: HttpRequest): Promise<HttpResponse>;
  /**
   * The same, and makes a value of the answer's JSON with `read`, which throws `ShapeProblem` for what it cannot
   * use: see `interpret`.
   */
  json<T>(request: HttpRequest, read: (json: unknown, response: HttpResponse) => T): Promise<T>;
}

/** A client that only reads was asked for something else. Nothing was sent. */
export class ReadingOnly extends Error {
  override readonly name = "ReadingOnly";

  constructor({ method, path, registry }: RequestContext) {
    super(`${method} ${path} at ${registry} was not sent: this process only reads.`);
  }
}

/**
 * The client of one registry. Nothing is sent before the first request.
 *
 * @throws InvalidUrl, InvalidToken
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const settings = settingsOf(options);
  const wire = wireOf(options, settings.baseUrl);
  const reads = createCoalescer<HttpResponse>();

  const { token } = options;
  const send = (exchange: Exchange, call: CallOptions): Promise<HttpResponse> =>
    isTokenSource(token) ? performWith(token, wire, exchange, call) : perform(wire, exchange);

  async function request(wanted: HttpRequest): Promise<HttpResponse> {
    const exchange = exchangeOf(settings, wire, wanted);
    if (options.readOnly === true && wanted.method !== "GET") throw new ReadingOnly(exchange.context);
    if (!isRead(wanted)) return send(exchange, wanted).finally(() => reads.forget());
    if (wanted.body !== undefined) return send(exchange, wanted);
    return reads.run(sameRead(exchange, wanted), {
      start: (signal, secretsAround) => {
        const shared = { ...wanted, signal, secretsAround };
        return send(exchangeOf(settings, wire, shared), shared);
      },
      call: wanted,
      onCancel: () => new Cancelled(exchange.context),
    });
  }

  return {
    outlook: (requests) => ({ registry: options.name, ...wire.limiter.outlook(requests) }),
    request,
    json: async (wanted, read) => interpret(await request(wanted), settings.codec, read, wanted.listing),
  };
}

/** Two reads with the same key get the same answer. */
function sameRead(exchange: Exchange, wanted: HttpRequest): string {
  return JSON.stringify([wanted.method, exchange.outgoing.url, wanted.headers ?? {}]);
}

interface Settings {
  readonly options: HttpClientOptions;
  readonly baseUrl: BaseUrl;
  readonly codec: Codec;
  readonly headers: Readonly<Record<string, string>>;
  readonly operationTimeoutMs: number;
  readonly withoutToken: Redactor;
}

function settingsOf(options: HttpClientOptions): Settings {
  const { token } = options;
  return {
    options,
    baseUrl: parseBaseUrl(options.name, options.baseUrl),
    codec: options.codec ?? JSON,
    headers: {
      accept: "application/json",
      "accept-encoding": ACCEPTED_ENCODINGS,
      ...options.headers,
      "user-agent": options.userAgent,
      ...(typeof token === "string" ? authorization(options.name, token) : {}),
    },
    operationTimeoutMs: options.operationTimeoutMs ?? DEFAULT_OPERATION_TIMEOUT_MS,
    withoutToken: typeof token === "string" ? createRedactor([token]) : redactorOf(() => secretsOf(token)),
  };
}

function wireOf(options: HttpClientOptions, baseUrl: BaseUrl): Wire {
  const clock = options.clock ?? systemClock;
  const limiters = options.limiters ?? processLimiters;
  return {
    clock,
    transport: options.transport ?? createTransport(process.env),
    limiter: limiters.limiterFor(
      { baseUrl, token: isTokenSource(options.token) ? options.token.account : (options.token ?? "") },
      options.quota,
      clock,
      options.requestsPerHour === undefined ? undefined : paceOf(options.requestsPerHour),
    ),
    retry: options.retry,
    rateLimit: options.rateLimit,
    messages: options.messages,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    log: options.log ?? (() => undefined),
  };
}

function exchangeOf(settings: Settings, wire: Wire, wanted: HttpRequest): Exchange {
  const { method, changesNothing } = wanted;
  const { name, token, retry } = settings.options;
  const { secrets = [], secretsAround } = wanted;
  const redact = redactorOf(() => [...secretsOf(token), ...secrets, ...(secretsAround?.() ?? [])]);
  const path = encodePath(wanted.path, wanted.action);
  let shownPath: string | undefined;
  const body = wanted.body === undefined ? undefined : settings.codec.stringify(wanted.body);
  const contentType: Record<string, string> =
    body === undefined ? {} : { "content-type": "application/json" };
  return {
    context: {
      registry: name,
      baseUrl: settings.baseUrl,
      method,
      get path() {
        // Only errors and logs show it.
        return (shownPath ??= (secrets.length === 0 ? settings.withoutToken : redact)(path));
      },
      ...(changesNothing === undefined ? {} : { changesNothing }),
    },
    outgoing: {
      method,
      url: `${settings.baseUrl}${path}${encodeQuery(wanted.query)}`,
      headers: { ...settings.headers, ...contentType, ...wanted.headers },
      body,
    },
    rule: { ...retry.rules[isRead(wanted) ? "GET" : method], ...wanted.retry },
    redact,
    hint: wanted.hint,
    answerKind: wanted.listing === undefined ? "object" : "list",
    signal: wanted.signal,
    deadline: wanted.deadline ?? wire.clock.now() + settings.operationTimeoutMs,
  };
}
