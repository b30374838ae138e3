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
import { createRedactor, type Redactor, redactorOf } from "./redact";
import { type HttpRequest, type HttpResponse, isRead, type RequestContext } from "./request";
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

/** A token that cannot be sent as a header. The message does not hold it. */
export class InvalidToken extends Error {
  override readonly name = "InvalidToken";
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

  async function request(wanted: HttpRequest): Promise<HttpResponse> {
    const exchange = exchangeOf(settings, wire, wanted);
    if (options.readOnly === true && wanted.method !== "GET") throw new ReadingOnly(exchange.context);
    if (!isRead(wanted)) return perform(wire, exchange).finally(() => reads.forget());
    if (wanted.body !== undefined) return perform(wire, exchange);
    return reads.run(sameRead(exchange, wanted), {
      start: (signal, secretsAround) =>
        perform(wire, exchangeOf(settings, wire, { ...wanted, signal, secretsAround })),
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
  return {
    options,
    baseUrl: parseBaseUrl(options.name, options.baseUrl),
    codec: options.codec ?? JSON,
    headers: {
      accept: "application/json",
      "accept-encoding": ACCEPTED_ENCODINGS,
      ...options.headers,
      "user-agent": options.userAgent,
      authorization: `Bearer ${checkedToken(options)}`,
    },
    operationTimeoutMs: options.operationTimeoutMs ?? DEFAULT_OPERATION_TIMEOUT_MS,
    withoutToken: createRedactor([options.token]),
  };
}

/** Checked here because undici quotes an unusable header value in its error. */
function checkedToken({ name, token }: HttpClientOptions): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new InvalidToken(
    token === ""
      ? `The token of ${name} is empty.`
      : `The token of ${name} contains a space, a line break or another character that is not allowed ` +
          "in a token. It may have been read from a file that ends with a line break.",
  );
}

function wireOf(options: HttpClientOptions, baseUrl: BaseUrl): Wire {
  const clock = options.clock ?? systemClock;
  const limiters = options.limiters ?? processLimiters;
  return {
    clock,
    transport: options.transport ?? createTransport(process.env),
    limiter: limiters.limiterFor(
      { baseUrl, token: options.token },
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
  const redact = redactorOf(() => [token, ...secrets, ...(secretsAround?.() ?? [])]);
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
