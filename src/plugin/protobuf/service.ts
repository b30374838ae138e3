import type { Message } from "./message";

/** Methods of gRPC services: what they take and what they answer. */

export type Unary<Request, Response> = (request: Request) => Promise<Response> | Response;

export type ServerStreaming<Request, Response> = (
  request: Request,
  /** Aborted when the client has cancelled the call, its deadline has passed, or the connection is gone. */
  signal: AbortSignal,
) => AsyncIterable<Response>;

export interface Method {
  readonly kind: "unary" | "server-streaming";
  /** In the path. */
  readonly name: string;
  readonly request: Message<unknown>;
  readonly response: Message<unknown>;
}

/** A service whose implementation is a `T`. */
export interface Service<T> {
  readonly name: string;
  readonly methods: () => Readonly<Record<keyof T, Method>>;
}

export const service = <T>(name: string, methods: Service<T>["methods"]): Service<T> => ({ name, methods });

const method =
  (kind: Method["kind"]) =>
  (name: string, request: Message<unknown>, response: Message<unknown>): Method => ({
    kind,
    name,
    request,
    response,
  });

export const unary = method("unary");
export const serverStreaming = method("server-streaming");
