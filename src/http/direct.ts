import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import { pipeline, type Readable, type Transform } from "node:stream";
import type * as Zlib from "node:zlib";
import type { Transport, TransportAnswer, TransportBody, TransportInit } from "./transport-types";

/**
 * Idle connections are closed after this time, before a registry closes them: a request on a connection that is being
 * closed gets no answer, and it is not known whether it was carried out.
 */
const IDLE_MS = 4_000;

export interface DirectOptions {
  /** Milliseconds that a connection may take to be made, TLS included; nothing is sent before. @default 10 s */
  readonly connectTimeoutMs?: number;
}

/** No connection was made in time. */
export class ConnectTimeout extends Error {
  override readonly name = "ConnectTimeout";
  readonly code = "CONNECT_TIMEOUT";
}

/**
 * Requests by `node:http` and `node:https`, over connections that are kept alive. Node's `fetch` loads a client of its own
 * for the same, which takes longer than everything else in the plan of one object.
 */
export function createDirectTransport({ connectTimeoutMs = 10_000 }: DirectOptions = {}): Transport {
  const kept = { keepAlive: true, timeout: IDLE_MS };
  let plain: http.Agent | undefined;
  let secure: https.Agent | undefined;
  return async (url, init) => {
    const target = new URL(url);
    const isPlain = target.protocol === "http:";
    const request = isPlain
      ? http.request(target, { ...optionsOf(init), agent: (plain ??= new http.Agent(kept)) })
      : https.request(target, {
          ...optionsOf(init),
          agent: (secure ??= new https.Agent({ ...kept, rejectUnauthorized: true })),
        });
    limitConnecting(request, isPlain ? "connect" : "secureConnect", connectTimeoutMs);
    return answerTo(request, init.body);
  };
}

const optionsOf = ({ method, headers, signal }: TransportInit) => ({ method, headers, signal });

function limitConnecting(request: ClientRequest, connected: string, milliseconds: number): void {
  request.once("socket", (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => {
      request.destroy(new ConnectTimeout("no connection in time"));
    }, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
    };
    socket.once(connected, stop);
    request.once("close", stop);
  });
}

function answerTo(request: ClientRequest, body: string | undefined): Promise<TransportAnswer> {
  return new Promise((resolve, reject) => {
    request.on("error", reject);
    request.once("response", (message) => {
      resolve({
        status: message.statusCode ?? 0,
        headers: { get: (name) => headerOf(message, name) },
        body: { getReader: () => readerOf(message) },
      });
    });
    request.end(body);
  });
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name.toLowerCase()];
  return (typeof value === "object" ? value.join(", ") : value) ?? null;
}

function readerOf(message: IncomingMessage): ReturnType<TransportBody["getReader"]> {
  let pieces: AsyncIterator<Uint8Array> | undefined;
  return {
    async read() {
      pieces ??= (await decoded(message))[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
      const { done = false, value } = (await pieces.next()) as IteratorResult<Uint8Array, undefined>;
      return { done, value };
    },
    async cancel() {
      message.destroy();
    },
  };
}

/** The body without its compression; what it is compressed with was checked before. */
async function decoded(message: IncomingMessage): Promise<Readable> {
  const decoder = await decoderFor(headerOf(message, "content-encoding") ?? "", message);
  // What ends in an error is read to it, and `read` throws it.
  return decoder === undefined ? message : pipeline(message, decoder, () => undefined);
}

async function decoderFor(encoding: string, message: IncomingMessage): Promise<Transform | undefined> {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return undefined;
  const zlib = loadZlib();
  // Some servers leave out the end of a compressed answer; what HTTP says of its length counts.
  const lenient = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  switch (name) {
    case "br":
      return zlib.createBrotliDecompress({
        flush: zlib.constants.BROTLI_OPERATION_FLUSH,
        finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
      });
    case "deflate":
      return (await hasZlibHead(message)) ? zlib.createInflate(lenient) : zlib.createInflateRaw(lenient);
    default:
      return zlib.createGunzip(lenient);
  }
}

/** The compression of most answers is none. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
const loadZlib = (): typeof Zlib => require("node:zlib") as typeof Zlib;

const ZLIB_METHOD = 8;

/** `deflate` is sent with the head that its standard demands, and without it. */
async function hasZlibHead(message: IncomingMessage): Promise<boolean> {
  if (message.readableLength === 0 && !message.readableEnded) await firstOf(message);
  const head = message.read(1) as Buffer | null;
  if (head === null) return true;
  message.unshift(head);
  return ((head[0] ?? 0) & 0x0f) === ZLIB_METHOD;
}

/** Until there is something to read, or never will be: a 204 that names an encoding has no body at all. */
function firstOf(message: IncomingMessage): Promise<void> {
  const events = ["readable", "end", "error", "close"];
  return new Promise((resolve) => {
    const settle = (): void => {
      for (const event of events) message.off(event, settle);
      resolve();
    };
    for (const event of events) message.on(event, settle);
  });
}
