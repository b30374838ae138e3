/** Far more than any registry's object, and little enough to hold many of them at once. Bytes. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/**
 * The request with a body of at most `MAX_BODY_BYTES`; undefined when it has more. A body that does not say its length
 * is read here, and no further than the limit.
 */
export async function withBoundedBody(request: Request): Promise<Request | undefined> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > MAX_BODY_BYTES) return undefined;
  if (request.headers.get("transfer-encoding") === null || request.body === null) return request;
  const body = await readAtMost(request.body, MAX_BODY_BYTES);
  if (body === undefined) return undefined;
  const { method, headers, url } = request;
  return new Request(url, { method, headers, body });
}

async function readAtMost(
  body: NonNullable<Request["body"]>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(Buffer.concat(chunks));
    size += value.byteLength;
    if (size > limit) return undefined;
    chunks.push(value);
  }
}
