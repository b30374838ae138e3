import type { HttpBindings } from "@hono/node-server";

/**
 * Tells the HTTP adapter that there is nothing left to send. The header is the adapter's own convention and never goes
 * over the wire.
 */
function nothingToSend(): Response {
  return new Response(null, { headers: { "x-hono-already-sent": "true" } });
}

/** Closes the connection without an answer. */
export function dropConnection({ incoming }: HttpBindings): Response {
  incoming.socket.destroy();
  return nothingToSend();
}

/** Promises the whole answer in `Content-Length`, sends this part of it (0 to 1) and closes the connection. */
export async function cutAnswer(
  answer: Response,
  fraction: number,
  connection: HttpBindings,
): Promise<Response> {
  const body = Buffer.from(await answer.arrayBuffer());
  // Headers that announce a body which never comes are the nearest thing to half of an empty body.
  const promised = Math.max(body.length, 2);
  const { outgoing, incoming } = connection;
  outgoing.writeHead(answer.status, {
    ...headerRecord(answer.headers),
    "content-length": String(promised),
  });
  outgoing.flushHeaders();
  const sent = body.subarray(0, Math.floor(promised * fraction));
  await new Promise<void>((resolve) => {
    outgoing.write(sent, () => resolve());
  });
  incoming.socket.destroy();
  return nothingToSend();
}

/** All headers with lower-case names. */
export function headerRecord(headers: Headers): Record<string, string> {
  const record: Record<string, string> = {};
  headers.forEach((value, name) => {
    record[name] = value;
  });
  return record;
}
