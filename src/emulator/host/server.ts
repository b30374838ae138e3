import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { isFromAnotherPage, SAFETY_HEADERS } from "./browser-guard";
import { MAX_BODY_BYTES, withBoundedBody } from "./request-body";

/** The emulator hands out fake tokens to everybody who asks: it must not be reachable from another machine. */
const LOOPBACK = "127.0.0.1";
const LOOPBACK_NAMES = new Set([LOOPBACK, "localhost", "[::1]"]);

/** Longer than any client keeps an idle connection, so that it is never the server that closes one in mid-reuse. */
const KEEP_ALIVE_MS = 120_000;

export type Fetch = (request: Request, connection: HttpBindings) => Response | Promise<Response>;

/**
 * Headers of answers that are not as everywhere else, by name: the document that is meant to be a page. Undefined for all
 * other paths.
 */
export type OwnHeaders = (pathname: string) => Readonly<Record<string, string>> | undefined;

export interface LoopbackServer {
  /** Without a trailing slash. */
  readonly url: string;
  /** Begins to answer. Nothing can have been asked before: nobody knew the address. */
  serve(fetch: Fetch, ownHeaders?: OwnHeaders): void;
  /** Also closes connections with a request in flight. */
  close(): Promise<void>;
}

/** Takes a port of the loopback interface; 0 takes a free one. Rejects with the system's error (`EADDRINUSE`, …). */
export async function listenOnLoopback(port: number): Promise<LoopbackServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  await listening(server, port);
  return {
    url: `http://${LOOPBACK}:${portOf(server.address())}`,
    serve(fetch, ownHeaders = () => undefined) {
      // `overrideGlobalObjects` would replace the Request and Response of the process that the emulator runs in.
      const listener = getRequestListener((request, env) => guarded({ fetch, ownHeaders }, request, env), {
        overrideGlobalObjects: false,
      });
      server.on("request", (incoming, outgoing) => {
        // Set here too for what is answered before or beside `guarded`.
        for (const [name, value] of Object.entries(SAFETY_HEADERS)) outgoing.setHeader(name, value);
        void listener(incoming, outgoing);
      });
    },
    close: () => closed(server),
  };
}

interface Served {
  readonly fetch: Fetch;
  readonly ownHeaders: OwnHeaders;
}

async function guarded({ fetch, ownHeaders }: Served, request: Request, env: unknown): Promise<Response> {
  if (!isHttpConnection(env)) throw new TypeError("The emulator speaks HTTP/1.1 only.");
  const refusal = refused(request);
  const answer = refusal ?? (await answered(fetch, request, env));
  const own = refusal === undefined ? ownHeaders(new URL(request.url).pathname) : undefined;
  // After the work, so that no fault's own headers win.
  for (const [name, value] of Object.entries({ ...SAFETY_HEADERS, ...own })) answer.headers.set(name, value);
  return answer;
}

function refused(request: Request): Response | undefined {
  // A web page that resolves its own name to 127.0.0.1 (DNS rebinding) sends that name as Host.
  if (!LOOPBACK_NAMES.has(new URL(request.url).hostname)) {
    return new Response("The emulator answers on loopback names only.\n", { status: 421 });
  }
  if (isFromAnotherPage(request)) {
    return new Response("The emulator does not answer web pages of another origin.\n", { status: 403 });
  }
  return undefined;
}

async function answered(fetch: Fetch, request: Request, connection: HttpBindings): Promise<Response> {
  const bounded = await withBoundedBody(request);
  if (bounded !== undefined) return fetch(bounded, connection);
  return new Response(`The emulator takes bodies of at most ${MAX_BODY_BYTES} bytes.\n`, {
    status: 413,
    headers: { connection: "close" },
  });
}

function isHttpConnection(env: unknown): env is HttpBindings {
  return typeof env === "object" && env !== null && "incoming" in env && "outgoing" in env;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: LOOPBACK, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
  return address.port;
}
