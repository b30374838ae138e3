import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Json = Readonly<Record<string, unknown>>;

export interface Echo {
  /** Where the registries are; their paths in the emulator come after it. */
  readonly origin: string;
  close(): void;
}

/**
 * Stands before the emulator and returns all that was sent of an object, wherever an answer has that object. Members whose
 * names begin with `hidden` go no further: neither the emulator nor a definition of parameters has to know them.
 */
export async function startEcho(origin: string, hidden: string): Promise<Echo> {
  const sent = new Map<string, Json>();
  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "", headers } = request;
    const text = await textOf(request);
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    const answer = await fetch(origin + url, {
      method,
      headers: { authorization: headers.authorization ?? "", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(without(body, hidden)) }),
    });
    const honest = await answer.text();
    const json: unknown = honest === "" ? undefined : JSON.parse(honest);
    if (answer.ok && isObject(body) && isObject(json)) {
      const id = idOf(json) ?? idOf(json.data);
      if (id !== undefined) sent.set(id, withMembersOf(sent.get(id) ?? {}, body));
    }
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(json === undefined ? honest : JSON.stringify(echoed(json, sent)));
  }

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const isObject = (json: unknown): json is Json =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** By which a registry finds an object. */
function idOf(json: unknown): string | undefined {
  if (!isObject(json)) return undefined;
  const [id] = [json.hash_id, json.id].filter((each) => typeof each === "string");
  return id;
}

function without(json: unknown, hidden: string): unknown {
  if (Array.isArray(json)) return json.map((each) => without(each, hidden));
  if (!isObject(json)) return json;
  const members = Object.entries(json).filter(([key]) => !key.startsWith(hidden));
  return Object.fromEntries(members.map(([key, value]) => [key, without(value, hidden)]));
}

function echoed(json: unknown, sent: ReadonlyMap<string, Json>): unknown {
  if (Array.isArray(json)) return json.map((each) => echoed(each, sent));
  if (!isObject(json)) return json;
  const own = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, echoed(value, sent)]));
  const body = sent.get(idOf(json) ?? "");
  return body === undefined ? own : withMembersOf(own, body);
}

/** What an object has stays. */
function withMembersOf(object: Json, more: Json): Json {
  const members = Object.entries(more).map(([key, value]) => [key, withAll(object[key], value)] as const);
  return { ...object, ...Object.fromEntries(members) };
}

function withAll(own: unknown, more: unknown): unknown {
  if (isObject(own) && isObject(more)) return withMembersOf(own, more);
  if (Array.isArray(own) && Array.isArray(more) && own.length === more.length)
    return own.map((each, at) => withAll(each, more[at]));
  return own ?? more;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
