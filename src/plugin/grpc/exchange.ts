import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { frameOf, onlyMessage } from "./frame";
import type { Route, Routes } from "./route";
import { isStatusError, STATUS, StatusError, trailersOf } from "./status";
import { readTimeout } from "./timeout";
import { writeCounted } from "./unsent";

const HTTP_OK = 200;
const METHOD_NOT_ALLOWED = 405;
const UNSUPPORTED_MEDIA_TYPE = 415;
const CONTENT_TYPE = "application/grpc";
/** Protobuf is what gRPC means where it names no other encoding. */
const READABLE = /^application\/grpc(\+proto)?(;|$)/i;

/** One call of gRPC over HTTP/2, from its headers to its trailers. */
export async function serveCall(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  routes: Routes,
  report: (fault: unknown) => void,
): Promise<void> {
  // A client that hangs up is no fault: `close` follows, and aborts the call.
  stream.on("error", () => undefined);
  const refusal = refusalOf(headers);
  if (refusal !== undefined) {
    stream.respond({ ":status": refusal }, { endStream: true });
    return;
  }
  const call = beginCall(stream);
  try {
    call.limit(readTimeout(headers["grpc-timeout"]));
    const route = await routes(headers[":path"] ?? "");
    if (route === undefined) throw new StatusError(STATUS.UNIMPLEMENTED, "This plugin has no such method.");
    await run(route, stream, headers, call.signal);
    end(stream, STATUS.OK);
  } catch (fault) {
    if (!isStatusError(fault)) report(fault);
    // The message of another exception might quote a secret.
    const { status, message } = isStatusError(fault)
      ? fault
      : new StatusError(STATUS.UNKNOWN, "The plugin failed.");
    end(stream, status, message);
  }
}

/** The HTTP status of what is no call of gRPC. */
function refusalOf(headers: IncomingHttpHeaders): number | undefined {
  if (headers[":method"] !== "POST") return METHOD_NOT_ALLOWED;
  return READABLE.test(headers["content-type"] ?? "") ? undefined : UNSUPPORTED_MEDIA_TYPE;
}

interface RunningCall {
  /** Aborted when nobody waits for the answer any more. Made when it is asked for: most calls need none. */
  readonly signal: () => AbortSignal;
  /** Ends the call with DEADLINE_EXCEEDED after so many milliseconds. */
  readonly limit: (milliseconds: number | undefined) => void;
}

function beginCall(stream: ServerHttp2Stream): RunningCall {
  let controller: AbortController | undefined;
  let isGone = false;
  let timer: NodeJS.Timeout | undefined;
  const leave = (): void => {
    isGone = true;
    controller?.abort();
  };
  stream.once("close", () => {
    clearTimeout(timer);
    leave();
  });
  return {
    signal: () => {
      controller ??= new AbortController();
      if (isGone) controller.abort();
      return controller.signal;
    },
    limit: (milliseconds) => {
      if (milliseconds === undefined) return;
      timer = setTimeout(() => {
        end(stream, STATUS.DEADLINE_EXCEEDED, "The client's deadline has passed.");
        leave();
      }, milliseconds);
    },
  };
}

async function run(
  route: Route,
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  signal: RunningCall["signal"],
): Promise<void> {
  switch (route.kind) {
    case "held":
      stream.resume();
      await route.until(signal());
      return;
    case "unary":
      // What it was made of must not wait with it.
      await send(stream, frameOf(await route.answer(await messageOf(stream, headers))), signal);
      return;
    case "server-streaming":
      for await (const event of route.events(await messageOf(stream, headers), signal())) {
        await send(stream, frameOf(event), signal);
        if (signal().aborted) return;
      }
      return;
  }
}

async function messageOf(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.once("end", resolve);
    stream.once("close", resolve);
  });
  const [first] = chunks;
  const body = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
  return onlyMessage(body, headers["grpc-encoding"]);
}

/** Resolves when the next message may be written. */
async function send(stream: ServerHttp2Stream, frame: Buffer, signal: RunningCall["signal"]): Promise<void> {
  if (!isOpen(stream)) return;
  begin(stream);
  if (writeCounted(stream, frame)) return;
  const left = signal();
  await new Promise<void>((resolve) => {
    const settle = (): void => {
      stream.removeListener("drain", settle);
      left.removeEventListener("abort", settle);
      resolve();
    };
    stream.once("drain", settle);
    left.addEventListener("abort", settle);
    if (left.aborted) settle();
  });
}

const isOpen = (stream: ServerHttp2Stream): boolean => !stream.closed && !stream.destroyed && stream.writable;

function begin(stream: ServerHttp2Stream): void {
  if (stream.headersSent) return;
  stream.respond({ ":status": HTTP_OK, "content-type": CONTENT_TYPE }, { waitForTrailers: true });
}

/** A call without a message is answered by its trailers alone, in the place of headers. */
function end(stream: ServerHttp2Stream, status: (typeof STATUS)[keyof typeof STATUS], message = ""): void {
  if (!isOpen(stream)) return;
  const trailers = trailersOf(status, message);
  if (!stream.headersSent) {
    stream.respond({ ":status": HTTP_OK, "content-type": CONTENT_TYPE, ...trailers }, { endStream: true });
    return;
  }
  stream.once("wantTrailers", () => {
    stream.sendTrailers(trailers);
  });
  stream.end();
}
