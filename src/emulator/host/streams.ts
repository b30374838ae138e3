import { pipeline, type Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { constants, createBrotliCompress, createDeflate, createGzip } from "node:zlib";
import type { BulkFault, Encoding } from "./fault-plans";

/** Bodies that are made while they are sent, so that their size costs no memory. */

/** Read as the other side takes it; whoever stops reading ends the source. */
export function streamOf(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** In the order of `Content-Encoding`: the last one was applied last. Whoever stops reading stops the source. */
export function compressed(source: Readable, encodings: readonly Encoding[]): Readable {
  return encodings.reduce<Readable>((plain, encoding) => {
    // A reader that breaks off is what these bodies are for.
    return pipeline(plain, compressor(encoding), () => undefined);
  }, source);
}

/** Fast rather than small: what is compressed is either endless or short. */
function compressor(encoding: Encoding) {
  switch (encoding) {
    case "gzip":
      return createGzip({ level: 1 });
    case "deflate":
      return createDeflate({ level: 1 });
    case "br":
      return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  }
}

export interface Pace {
  readonly chunkBytes: number;
  readonly pauseMilliseconds: number;
  /** Ends the pauses when the emulator closes. */
  readonly closing: AbortSignal;
}

/** A body in pieces, with a pause after each. */
export async function* inPieces(
  body: AsyncIterable<Uint8Array>,
  pace: Pace,
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of body) {
    for (let start = 0; start < chunk.length; start += pace.chunkBytes) {
      yield chunk.subarray(start, start + pace.chunkBytes);
      if (!(await pause(pace))) return;
    }
  }
}

type Bulk = Pick<BulkFault, "bytes" | "content">;

/** So many bytes of the given content, or no end of it. */
export async function* bulk({ bytes, content }: Bulk, pace: Pace): AsyncGenerator<Uint8Array, void> {
  const { start, filler, end } = CONTENTS[content];
  const piece = Buffer.alloc(pace.chunkBytes, filler);
  let left = bytes === "endless" ? Infinity : Math.max(0, bytes - start.length - end.length);
  if (start !== "") yield Buffer.from(start);
  while (left > 0) {
    const next = left < piece.length ? piece.subarray(0, left) : piece;
    yield next;
    left -= next.length;
    if (!(await pause(pace))) return;
  }
  if (end !== "") yield Buffer.from(end);
}

const CONTENTS = {
  blanks: { start: "", filler: " ", end: "" },
  text: { start: "", filler: "a", end: "" },
  json: { start: '{"filler":"', filler: "a", end: '"}' },
} as const;

/** False when the emulator closed in the meantime. */
async function pause({ pauseMilliseconds, closing }: Pace): Promise<boolean> {
  if (pauseMilliseconds === 0) return true;
  // Not a reason for the process to live on: the other side may be gone long since.
  return sleep(pauseMilliseconds, true, { signal: closing, ref: false }).catch(() => false);
}
