import type { NetworkFailure } from "./network-failure";
import type { TransportAnswer, TransportBody } from "./transport";

const MEBIBYTE = 1024 * 1024;

/**
 * The most bytes that are read of an answer, counted after decompression while they come. All are many times what the
 * registries send, and small enough for ten answers at once (Terraform's parallelism) to leave the process below 300 MB.
 */
export const ANSWER_LIMITS = {
  /** One object. The largest are Truto's free-form configurations, of some hundred kilobytes. */
  object: 4 * MEBIBYTE,
  /** One page of a list: up to a hundred objects. */
  list: 16 * MEBIBYTE,
  /** What a refusal says. A validation answer with an entry for each field has some kilobytes. */
  error: MEBIBYTE / 4,
} as const;

/** What an answer with status 2xx holds. */
export type AnswerKind = "object" | "list";

/** An answer that is not read to its end. Another try would bring the same, so there is none. */
export class UnreadableAnswer extends Error {
  override readonly name = "UnreadableAnswer";
  readonly failure: NetworkFailure;

  constructor(reason: string) {
    super(reason);
    this.failure = { sent: true, final: "unreadable", reason };
  }
}

/**
 * The body as text. Of a refusal that is too large only the status counts.
 *
 * @throws UnreadableAnswer
 */
export async function readBody(answer: TransportAnswer, kind: AnswerKind): Promise<string> {
  const isSuccess = answer.status >= 200 && answer.status < 300;
  if (answer.body === null) return "";
  const reader = answer.body.getReader();
  try {
    checkEncoding(answer.headers.get("content-encoding") ?? "");
    return await textWithin(reader, isSuccess ? ANSWER_LIMITS[kind] : ANSWER_LIMITS.error);
  } catch (thrown) {
    // Nobody reads what is still on its way.
    void reader.cancel().catch(() => undefined);
    if (!isSuccess && thrown instanceof UnreadableAnswer) return "";
    throw thrown;
  }
}

type Reader = ReturnType<TransportBody["getReader"]>;

async function textWithin(reader: Reader, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) return pieces.join("") + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      throw new UnreadableAnswer(`the answer is larger than ${sizeOf(limit)}, the most that is read of one`);
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
}

const sizeOf = (bytes: number): string =>
  bytes < MEBIBYTE ? `${bytes / 1024} KiB` : `${bytes / MEBIBYTE} MiB`;

/** What is asked for. Each has a small window; what a server sends in several layers, or unasked, may not. */
export const ACCEPTED_ENCODINGS = "gzip, deflate";

/** Servers that always answer in Brotli are common; its window is 16 MiB at most. */
const READABLE = new Set(["gzip", "x-gzip", "deflate", "br"]);

function checkEncoding(header: string): void {
  const layers = header
    .toLowerCase()
    .split(",")
    .map((layer) => layer.trim())
    .filter((layer) => layer !== "" && layer !== "identity");
  if (layers.length === 0 || (layers.length === 1 && READABLE.has(layers[0] ?? ""))) return;
  throw new UnreadableAnswer("the answer is compressed in a way that was not asked for");
}
