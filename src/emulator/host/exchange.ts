import type { HttpBindings } from "@hono/node-server";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { changedAnswer } from "./answer-changes";
import { cutAnswer, dropConnection, headerRecord } from "./connection";
import type { BulkFault, EndingFault } from "./fault-plans";
import type { ConsumableFaultScript } from "./faults";
import { mergePatch, parseJson } from "./json";
import type { RecordingNewerKeys } from "./newer-keys";
import { quotingAnswer, textsOf } from "./quoting";
import type { EmulatedRegistry } from "./registry";
import type { RecordingRequestLog } from "./request-log";
import { bulk, compressed, streamOf } from "./streams";
import type { Watch } from "./watch";

/** A registry in its place on the server. */
export interface MountedRegistry {
  readonly name: string;
  readonly prefix: string;
  readonly log: RecordingRequestLog;
  readonly faults: ConsumableFaultScript;
  readonly newerKeys: RecordingNewerKeys;
  readonly registry: EmulatedRegistry<object>;
}

export interface ExchangeContext {
  readonly connection: HttpBindings;
  /** Delay of every answer in milliseconds. */
  readonly latency: number;
  /** Aborted when the emulator closes: whoever still waits is cut off. */
  readonly closing: AbortSignal;
  readonly watch: Watch;
}

/**
 * One request on its way through a registry: log → delays → faults before → the registry → faults after → answer.
 */
export async function serveExchange(
  mounted: MountedRegistry,
  request: Request,
  context: ExchangeContext,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.slice(mounted.prefix.length) || "/";
  const text = await request.text();
  const logged = {
    method: request.method,
    path,
    query: search.slice(1),
    headers: loggedHeaders(request.headers),
    body: loggedBody(text),
  };
  const complete = mounted.log.open(logged, weightOf(logged, text));
  const watched = context.watch.begin({
    registry: mounted.name,
    source: "client",
    method: request.method,
    path: path + search,
  });
  const faults = mounted.faults.take({ method: request.method, path });

  if (!(await waited(context.latency + faults.delayBefore, context))) {
    watched.end(undefined);
    return dropConnection(context.connection);
  }

  const { ending } = faults;
  const real = async () => {
    const sent = patched(text, faults.requestPatches);
    const { body, isEmpty, answered } = mounted.newerKeys.reduced({
      method: request.method,
      path,
      body: sent,
    });
    const inner = isEmpty ? askingFor(request, path) : innerRequest(request, path, body);
    const answer = await watched.during(mounted.registry, async () => mounted.registry.api.fetch(inner));
    return changedAnswer(await answered(answer), faults.answerChanges, context.closing);
  };
  const answer = await answerUnder(ending, real, { mounted, context, texts: () => textsOf(request, text) });
  if (ending?.kind === "drop") {
    watched.end(undefined);
    return answer;
  }
  if (!(await waited(faults.delayAfter, context))) {
    watched.end(undefined);
    return dropConnection(context.connection);
  }
  complete(answer.status);
  watched.end(ending?.kind === "cut" ? undefined : answer.status);
  return ending?.kind === "cut" ? cutAnswer(answer, ending.fraction, context.connection) : answer;
}

interface EndingContext {
  readonly mounted: MountedRegistry;
  readonly context: ExchangeContext;
  /** What the request carried that may be a secret. */
  readonly texts: () => string[];
}

async function answerUnder(
  ending: EndingFault | undefined,
  real: () => Promise<Response>,
  { mounted, context, texts }: EndingContext,
): Promise<Response> {
  if (ending === undefined || ending.kind === "cut") return real();
  if (ending.when === "after") await real();
  const { answerFault } = mounted.registry;
  switch (ending.kind) {
    case "drop":
      return dropConnection(context.connection);
    case "notJson":
      return new Response(ending.body, {
        status: ending.status,
        headers: { "content-type": ending.contentType },
      });
    case "bulk":
      return bulkAnswer(ending, context);
    case "echo":
      return quotingAnswer(texts(), ending, (message) =>
        answerFault({ kind: "answer", status: ending.status, message, headers: {}, when: ending.when }),
      );
    case "answer": {
      const answer = answerFault(ending);
      if (ending.retryAfterSeconds !== undefined) {
        answer.headers.set("Retry-After", String(ending.retryAfterSeconds));
      }
      for (const [name, value] of Object.entries(ending.headers)) answer.headers.set(name, value);
      return answer;
    }
  }
}

function bulkAnswer(fault: BulkFault, { closing }: ExchangeContext): Response {
  const source = Readable.from(bulk(fault, { ...fault, closing }));
  const headers = new Headers({
    "content-type": fault.content === "text" ? "text/plain" : "application/json",
  });
  if (fault.encodings.length > 0) headers.set("content-encoding", fault.encodings.join(", "));
  return new Response(streamOf(compressed(source, fault.encodings)), { status: fault.status, headers });
}

/** False when the emulator closed in the meantime. */
async function waited(milliseconds: number, { closing }: ExchangeContext): Promise<boolean> {
  if (milliseconds === 0) return true;
  return sleep(milliseconds, true, { signal: closing }).catch(() => false);
}

function loggedHeaders(headers: Headers): Record<string, string> {
  const { authorization: _, ...logged } = headerRecord(headers);
  return logged;
}

/** Roughly what the log holds of it; a parsed body is larger than its text, but not by orders. */
function weightOf(
  logged: { readonly headers: object; readonly path: string; readonly query: string },
  body: string,
) {
  const { headers, path, query } = logged;
  return body.length + path.length + query.length + JSON.stringify(headers).length;
}

function loggedBody(text: string): unknown {
  if (text === "") return undefined;
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : text;
}

function patched(text: string, patches: readonly unknown[]): string {
  const parsed = parseJson(text);
  if (patches.length === 0 || !parsed.ok) return text;
  return JSON.stringify(patches.reduce(mergePatch, parsed.value));
}

/** What an update asks for of which nothing is left that the registry knows: the object as it is. */
const askingFor = (request: Request, path: string): Request =>
  innerRequest(new Request(request.url, { headers: request.headers }), path, "");

/** The request as the registry would see it at the root of its own host. */
function innerRequest(request: Request, path: string, body: string): Request {
  const url = new URL(request.url);
  url.pathname = path;
  const headers = new Headers(headerRecord(request.headers));
  headers.delete("content-length");
  const carriesBody = body !== "" && request.method !== "GET" && request.method !== "HEAD";
  return new Request(url, {
    method: request.method,
    headers,
    ...(carriesBody ? { body } : {}),
  });
}
