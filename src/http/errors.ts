import type { Held } from "./limiter";
import type { RequestContext } from "./request";

/**
 * What a request can end in instead of a usable answer. Switch over `kind`.
 *
 * No error holds a body, a header or a query: messages consist of the method, the path, the status, the request's
 * id and the registry's own redacted messages.
 */
export type HttpError = StatusError | RateLimited | AnswerLost | NoAnswer | InvalidAnswer | Cancelled;

export function isHttpError(error: unknown): error is HttpError {
  return error instanceof RequestError;
}

abstract class RequestError extends Error {
  readonly request: RequestContext;

  constructor(request: RequestContext, message: string) {
    super(message);
    this.request = request;
  }
}

/** The parts of an answer that errors may show. */
export interface ErrorAnswer {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly messages: readonly string[];
  readonly hint: string | undefined;
}

/** The registry refused the request, or failed on a read, with a status other than 2xx and not for its rate limit. */
export class StatusError extends RequestError {
  readonly kind = "status";
  override readonly name = "StatusError";
  readonly status: number;
  readonly requestId: string | undefined;
  readonly registryMessages: readonly string[];
  /** Milliseconds since the epoch at which the registry wants to be asked again, if it said so. */
  readonly retryAt: number | undefined;

  constructor(request: RequestContext, answer: ErrorAnswer, retryAt?: number) {
    super(request, sentences([answered(request, answer), again(retryAt), answer.hint]));
    this.status = answer.status;
    this.requestId = answer.requestId;
    this.registryMessages = answer.messages;
    this.retryAt = retryAt;
  }
}

/** The rate limit is used up, and waiting for its end would outlast the operation (or the allowed tries). */
export class RateLimited extends RequestError {
  readonly kind = "rate-limited";
  override readonly name = "RateLimited";
  /** Milliseconds since the epoch; infinite beyond a day, `undefined` when the registry did not say. */
  readonly retryAt: number | undefined;

  constructor(
    request: RequestContext,
    retryAt: number | undefined,
    registryMessages: readonly string[] = [],
    held?: Held,
  ) {
    const limit =
      held === undefined
        ? `The rate limit of ${request.registry} is exceeded (${asked(request)})${quoted(registryMessages)}.`
        : heldBack(request, held);
    super(request, sentences([limit, again(retryAt) ?? "Try again later."]));
    this.retryAt = retryAt;
  }
}

/**
 * A write whose outcome is unknown: the connection broke, the time ran out, the server failed, or its answer
 * cannot be read. It may have been carried out: look before sending it again.
 */
export class AnswerLost extends RequestError {
  readonly kind = "answer-lost";
  override readonly name = "AnswerLost";
  /** `undefined` when there was no status line. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly registryMessages: readonly string[];

  constructor(request: RequestContext, reason: string, answer?: ErrorAnswer) {
    super(
      request,
      sentences([
        answer === undefined
          ? `${asked(request)} at ${request.registry}: ${reason}.`
          : answered(request, answer),
        `It is unknown whether ${request.registry} carried out the request.`,
        answer?.hint,
      ]),
    );
    this.status = answer?.status;
    this.requestId = answer?.requestId;
    this.registryMessages = answer?.messages ?? [];
  }
}

/** No answer came, and nothing was changed: a read, or a write that never reached the registry. */
export class NoAnswer extends RequestError {
  readonly kind = "no-answer";
  override readonly name = "NoAnswer";

  constructor(request: RequestContext, reason: string) {
    super(
      request,
      sentences([
        `${asked(request)}: cannot reach ${request.registry}: ${reason}.`,
        request.baseUrl === undefined ? undefined : `The address is ${request.baseUrl} (base_url).`,
      ]),
    );
  }
}

/** A read was answered with 2xx, but the body is not what the API promises. */
export class InvalidAnswer extends RequestError {
  readonly kind = "invalid-answer";
  override readonly name = "InvalidAnswer";

  constructor(request: RequestContext, reason: string) {
    super(request, `${request.registry} returned an unexpected response to ${asked(request)}: ${reason}.`);
  }
}

/** The call was cancelled before the registry had done anything, or between two tries. */
export class Cancelled extends RequestError {
  readonly kind = "cancelled";
  override readonly name = "Cancelled";

  constructor(request: RequestContext) {
    super(request, `${asked(request)} at ${request.registry} was cancelled.`);
  }
}

function heldBack(request: RequestContext, held: Held): string {
  const what = `${asked(request)} was not sent to ${request.registry}`;
  return held.by === "pace"
    ? `${what}: requests_per_hour allows ${String(held.perHour)} requests per ` +
        "hour, and the request would have to wait too long."
    : `${what}: only ${String(held.left)} requests are left until ` +
        `${new Date(held.endsAt).toISOString()}, and they are sent slowly so that the account is not ` +
        "blocked for others.";
}

function asked(request: RequestContext): string {
  return `${request.method} ${request.path}`;
}

function answered(request: RequestContext, answer: ErrorAnswer): string {
  const id = answer.requestId === undefined ? "" : ` (request id ${answer.requestId})`;
  return `${request.registry} answered ${String(answer.status)} to ${asked(request)}${id}${quoted(answer.messages)}.`;
}

function quoted(messages: readonly string[]): string {
  return messages.length === 0 ? "" : `: ${messages.map((message) => `"${message}"`).join(", ")}`;
}

function again(retryAt: number | undefined): string | undefined {
  if (retryAt === undefined) return undefined;
  if (retryAt === Infinity) return "The registry asks to wait for more than a day.";
  return `Try again at ${new Date(retryAt).toISOString()}.`;
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}
