import type { HttpBindings } from "@hono/node-server";
import { setTimeout as sleep } from "node:timers/promises";
import { cutAnswer, dropConnection } from "./connection";
import type { ConsumableFaultScript, EndingFault } from "./faults";
import { headerRecord } from "./headers";
import { mergePatch, parseJson } from "./json";
import type { EmulatedRegistry } from "./registry";
import type { RecordingRequestLog } from "./request-log";

/** A registry in its place on the server. */
export interface MountedRegistry {
  readonly name: string;
  readonly prefix: string;
  readonly log: RecordingRequestLog;
  readonly faults: ConsumableFaultScript;
  readonly registry: EmulatedRegistry<object>;
}

export interface ExchangeContext {
  readonly connection: HttpBindings;
  /** Delay of every answer in milliseconds. */
  readonly latency: number;
  /** Aborted when the emulator closes: whoever still waits is cut off. */
  readonly closing: AbortSignal;
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
  const complete = mounted.log.open({
    method: request.method,
    path,
    query: search.slice(1),
    headers: loggedHeaders(request.headers),
    body: loggedBody(text),
  });
  const faults = mounted.faults.take({ method: request.method, path });

  if (!(await waited(context.latency + faults.delayBefore, context)))
    return dropConnection(context.connection);

  const { ending } = faults;
  const real = async () => {
    const inner = innerRequest(request, path, patched(text, faults.requestPatches));
    return patchedAnswer(await mounted.registry.api.fetch(inner), faults.answerPatches);
  };
  const answer = await answerUnder(ending, real, mounted, context.connection);
  if (ending?.kind === "drop") return answer;

  if (!(await waited(faults.delayAfter, context))) return dropConnection(context.connection);
  complete(answer.status);
  return ending?.kind === "cut" ? cutAnswer(answer, context.connection) : answer;
}

async function answerUnder(
  ending: EndingFault | undefined,
  real: () => Promise<Response>,
  mounted: MountedRegistry,
  connection: HttpBindings,
): Promise<Response> {
  if (ending === undefined || ending.kind === "cut") return real();
  if (ending.when === "after") await real();
  switch (ending.kind) {
    case "drop":
      return dropConnection(connection);
    case "notJson":
      return new Response(ending.body, {
        status: ending.status,
        headers: { "content-type": ending.contentType },
      });
    case "answer": {
      const answer = mounted.registry.answerFault(ending);
      if (ending.retryAfterSeconds !== undefined) {
        answer.headers.set("Retry-After", String(ending.retryAfterSeconds));
      }
      for (const [name, value] of Object.entries(ending.headers)) answer.headers.set(name, value);
      return answer;
    }
  }
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

async function patchedAnswer(answer: Response, patches: readonly unknown[]): Promise<Response> {
  if (patches.length === 0 || answer.body === null) return answer;
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  return new Response(patched(await answer.text(), patches), { status: answer.status, headers });
}
