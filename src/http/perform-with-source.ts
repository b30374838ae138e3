import { Cancelled, isHttpError } from "./errors";
import { type Exchange, perform, type Wire } from "./exchange";
import type { CallOptions, HttpResponse } from "./request";
import { authorization, type TokenCall, type TokenSource } from "./token";

/**
 * Sends a request with the source's token. If it has ended, the registry has refused the request before anything else, so a
 * write can be sent again, too: once, with the next token.
 */
export async function performWith(
  source: TokenSource,
  wire: Wire,
  exchange: Exchange,
  { secretsAround }: CallOptions,
): Promise<HttpResponse> {
  const { context, signal, deadline } = exchange;
  const call: TokenCall = {
    deadline,
    ...(signal === undefined ? {} : { signal }),
    ...(secretsAround === undefined ? {} : { secretsAround }),
    onCancel: () => new Cancelled(context),
  };
  const token = await source.current(call);
  try {
    return await perform(wire, withToken(exchange, token));
  } catch (error) {
    const next = isRefusedToken(error) ? await source.after(token, call) : undefined;
    if (next === undefined) throw error;
    return perform(wire, withToken(exchange, next));
  }
}

function withToken(exchange: Exchange, token: string): Exchange {
  const { context, outgoing } = exchange;
  const headers = { ...outgoing.headers, ...authorization(context.registry, token) };
  return { ...exchange, outgoing: { ...outgoing, headers } };
}

const isRefusedToken = (error: unknown): boolean =>
  isHttpError(error) && error.kind === "status" && error.status === 401;
