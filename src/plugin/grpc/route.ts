import { decodeMessage, encodeMessage, WireError } from "../protobuf";
import type { Message } from "../protobuf";
import type { Method, ServerStreaming, Service, Unary } from "../protobuf/service";
import { STATUS, StatusError } from "./status";

/** An encoded message in pieces that follow each other. */
export type Pieces = readonly Uint8Array[];

/** What a path leads to, in bytes. */
export type Route =
  | { readonly kind: "unary"; readonly answer: (message: Uint8Array) => Promise<Pieces> | Pieces }
  | {
      readonly kind: "server-streaming";
      readonly events: (message: Uint8Array, signal: AbortSignal) => AsyncIterable<Pieces>;
    }
  /** Kept open without a word from this side until the promise resolves; what the client sends is not read. */
  | { readonly kind: "held"; readonly until: (signal: AbortSignal) => Promise<void> };

/** Undefined where there is nothing: UNIMPLEMENTED. */
export type Routes = (path: string) => Promise<Route | undefined> | Route | undefined;

/** The paths of a service. Methods without an implementation have none. */
export function routesOf<T extends object>(
  service: Service<T>,
  implementation: Partial<T>,
): ReadonlyMap<string, Route> {
  const methods = Object.entries<Method>(service.methods());
  const implementations = implementation as Readonly<Record<string, unknown>>;
  return new Map(
    methods.flatMap(([key, method]): [string, Route][] => {
      const run = implementations[key];
      return run === undefined ? [] : [[`/${service.name}/${method.name}`, toRoute(method, run)]];
    }),
  );
}

function toRoute({ kind, request, response }: Method, implementation: unknown): Route {
  switch (kind) {
    case "unary": {
      const run = implementation as Unary<unknown, unknown>;
      return { kind, answer: async (bytes) => encodeMessage(response, await run(read(request, bytes))) };
    }
    case "server-streaming": {
      const run = implementation as ServerStreaming<unknown, unknown>;
      return {
        kind,
        async *events(bytes, signal) {
          for await (const event of run(read(request, bytes), signal)) yield encodeMessage(response, event);
        },
      };
    }
  }
}

function read<T>(message: Message<T>, bytes: Uint8Array): T {
  try {
    return decodeMessage(message, bytes);
  } catch (fault) {
    if (!(fault instanceof WireError)) throw fault;
    throw new StatusError(STATUS.INTERNAL, `The message cannot be read: ${fault.message}.`);
  }
}
