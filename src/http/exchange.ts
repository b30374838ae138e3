import type { AnswerKind } from "./answer-body";
import { attempt, type AttemptLimits, type Outgoing, type ReceivedAnswer } from "./attempt";
import type { Clock } from "./clock";
import { Cancelled, type HttpError, NoAnswer, RateLimited } from "./errors";
import { type FailedTry, failureOf, mayBeCarriedOut, redirectHint, requestIdOf } from "./failure";
import type { Limiter } from "./limiter";
import { type MessageReader, readMessages } from "./messages";
import { type Log, REQUEST_ID_HEADERS } from "./options";
import { type RateLimitHeaders, type RateLimitReading, readRateLimit } from "./rate-limit";
import type { Redactor } from "./redact";
import { type HttpRequest, type HttpResponse, isRead, type RequestContext } from "./request";
import { isRateLimit, judge, type RetryPolicy, retryTime } from "./retry-policy";
import type { RetryRule } from "./retry-rule";
import type { Transport } from "./transport";

/** What stays the same for all requests of a client. */
export interface Wire {
  readonly transport: Transport;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly retry: RetryPolicy;
  readonly rateLimit: RateLimitHeaders | undefined;
  readonly messages: MessageReader;
  readonly timeoutMs: number;
  readonly log: Log;
}

/** One request with all its tries. */
export interface Exchange {
  readonly context: RequestContext;
  readonly outgoing: Outgoing;
  readonly rule: RetryRule;
  readonly redact: Redactor;
  readonly hint: HttpRequest["hint"];
  readonly answerKind: AnswerKind;
  readonly signal: AbortSignal | undefined;
  readonly deadline: number;
}

type SettledTry =
  { readonly kind: "success"; readonly response: HttpResponse } | { readonly kind: "cancelled" } | FailedTry;

/** Sends a request, again where the rules allow it, until there is a 2xx answer. Rejects with an `HttpError`. */
export async function perform(wire: Wire, exchange: Exchange): Promise<HttpResponse> {
  const leave = wire.limiter.enter();
  try {
    return await tryUntilAnswered(wire, exchange);
  } finally {
    leave();
  }
}

async function tryUntilAnswered(wire: Wire, exchange: Exchange): Promise<HttpResponse> {
  const { context, signal } = exchange;
  let uncounted = 0;
  // A try that may have been carried out: whatever stops the later ones, this doubt is what has to be told.
  let doubtful: FailedTry | undefined;
  let last: FailedTry | undefined;
  const stop = (error: HttpError): HttpError =>
    doubtful !== undefined && error.kind !== "status" ? failureOf(wire.retry, context, doubtful) : error;

  for (let number = 1; ; number += 1) {
    const obstacle = await admit(wire, exchange);
    // That the time is over says less than what used it up.
    if (obstacle?.kind === "no-answer" && last !== undefined)
      throw stop(failureOf(wire.retry, context, last));
    if (obstacle !== undefined) throw stop(obstacle);
    const end = await tryOnce(wire, exchange, number);
    if (end.kind === "success")
      return doubtful === undefined ? end.response : { ...end.response, isAfterDoubt: true };
    if (end.kind === "cancelled") throw stop(new Cancelled(context));
    last = end;
    if (mayBeCarriedOut(context, end)) doubtful = end;
    // Others used up what there was, and are refused as well: no reason to give up.
    if (isLimited(wire.retry, end) && wire.limiter.isShared()) uncounted += 1;
    const heldMs = isLimitWithoutTime(wire.retry, end) ? wire.limiter.narrow() : undefined;
    const waitMs = pauseAfter(wire, exchange, end, { number, counted: number - uncounted, heldMs });
    if (waitMs === undefined) throw stop(failureOf(wire.retry, context, end));
    wire.log(
      "debug",
      "HTTP request is repeated",
      fieldsOf(exchange, number, { wait_ms: Math.round(waitMs) }),
    );
    await wire.clock.sleep(waitMs, signal);
  }
}

interface Tries {
  readonly number: number;
  readonly counted: number;
  /** For how long all callers are held back. */
  readonly heldMs: number | undefined;
}

const isLimited = (policy: RetryPolicy, end: FailedTry): boolean =>
  end.kind === "refused" && isRateLimit(policy, end.refusal);

const isLimitWithoutTime = (policy: RetryPolicy, end: FailedTry): boolean =>
  end.kind === "refused" &&
  isRateLimit(policy, end.refusal) &&
  retryTime(policy, end.refusal, end.limit) === undefined;

/** Milliseconds until the next try, `undefined` when there is none. */
function pauseAfter(wire: Wire, exchange: Exchange, end: FailedTry, tries: Tries): number | undefined {
  const now = wire.clock.now();
  const verdict = judge(wire.retry, exchange.rule, end, {
    attempt: tries.number,
    counted: tries.counted,
    now,
    random: wire.clock.random(),
  });
  if (verdict.kind === "final") return undefined;
  const waitMs = tries.heldMs ?? verdict.waitMs;
  return now + waitMs > latestStart(wire, exchange) ? undefined : waitMs;
}

/** No wait goes beyond this time. */
function latestStart(wire: Wire, exchange: Exchange): number {
  const longest = wire.retry.longestWaitMs ?? Number.POSITIVE_INFINITY;
  return Math.min(exchange.deadline, wire.clock.now() + longest);
}

/** Waits for the token bucket. The error that the request ends in when it may not be sent. */
async function admit(wire: Wire, exchange: Exchange): Promise<HttpError | undefined> {
  const { context, signal } = exchange;
  const admission = await wire.limiter.acquire({
    deadline: exchange.deadline,
    longestWaitMs: wire.retry.longestWaitMs,
    signal,
    onLongWait({ waitMs, sent, waiting }) {
      const { registry } = context;
      const fields = { registry, wait_ms: Math.round(waitMs), sent, waiting };
      wire.log("warn", "Requests wait for the rate limit", fields);
    },
  });
  switch (admission.kind) {
    case "cancelled":
      return new Cancelled(context);
    case "too-late":
      return new RateLimited(context, admission.retryAt, [], admission.held);
    case "go":
      if (wire.clock.now() < exchange.deadline) return undefined;
      wire.limiter.settle(undefined);
      return new NoAnswer(context, "the operation's timeout ended before the request could be sent");
  }
}

async function tryOnce(wire: Wire, exchange: Exchange, number: number): Promise<SettledTry> {
  const startedAt = wire.clock.now();
  const end = await attempt(wire.transport, exchange.outgoing, limitsOf(wire, exchange, startedAt));
  const duration_ms = Math.round(wire.clock.now() - startedAt);
  if (end.kind !== "answer") {
    wire.limiter.settle(undefined);
    const failure = end.kind === "failed" ? end.failure.reason : end.kind;
    wire.log("debug", "HTTP request without answer", fieldsOf(exchange, number, { duration_ms, failure }));
    return end;
  }
  const limit = readRateLimit(wire.rateLimit, end.header, wire.clock.now());
  wire.limiter.settle(limit);
  wire.log("debug", "HTTP answer", fieldsOf(exchange, number, { duration_ms, status: end.status }));
  const isSuccess = end.status >= 200 && end.status < 300;
  if (isSuccess) wire.limiter.widen();
  return isSuccess
    ? { kind: "success", response: responseOf(exchange, end) }
    : refused(wire, exchange, end, limit);
}

function limitsOf(wire: Wire, exchange: Exchange, now: number): AttemptLimits {
  const left = exchange.deadline - now;
  return {
    timeoutMs: Math.min(wire.timeoutMs, left),
    answerKind: exchange.answerKind,
    isLast: left <= wire.timeoutMs,
    // A write on its way is never broken off: see `CallOptions.signal`.
    signal: isRead(exchange.context) ? exchange.signal : undefined,
  };
}

function responseOf(exchange: Exchange, end: ReceivedAnswer): HttpResponse {
  const { status, text, header } = end;
  return {
    status,
    text,
    header,
    request: exchange.context,
    get requestId() {
      return requestIdOf(REQUEST_ID_HEADERS, header, exchange.redact);
    },
  };
}

function refused(wire: Wire, exchange: Exchange, end: ReceivedAnswer, limit: RateLimitReading): FailedTry {
  const messages = readMessages(end.text, end.header("content-type"), wire.messages, exchange.redact);
  const refusal = { status: end.status, messages };
  const retryAt = isRateLimit(wire.retry, refusal) ? retryTime(wire.retry, refusal, limit) : undefined;
  if (retryAt !== undefined && retryAt !== Infinity) wire.limiter.block(retryAt);
  const requestId = requestIdOf(REQUEST_ID_HEADERS, end.header, exchange.redact);
  const hint = exchange.hint?.(refusal) ?? redirectHint(end.status, end.header, exchange.redact);
  return { kind: "refused", refusal, limit, answer: { ...refusal, requestId, hint } };
}

/** The path is redacted where something is written. */
function fieldsOf(
  { context }: Exchange,
  attempt: number,
  more: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  const { registry, method } = context;
  return {
    registry,
    method,
    get path() {
      return context.path;
    },
    attempt,
    ...more,
  };
}
