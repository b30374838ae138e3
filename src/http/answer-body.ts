import { giveBack } from "./give-back";
import type { NetworkFailure } from "./network-failure";
import { untilPassedOn } from "./passing-on";
import type { TransportAnswer, TransportBody } from "./transport";
import { boundYoungMemory } from "../node/young-memory";

const MEBIBYTE = 1024 * 1024;

/**
 * The most bytes that are read of an answer, counted after decompression while they come. All are many times what the
 * registries send. A large answer takes several times its size while it is read, so {@link inTurn} reads them one after
 * the other: ten at once (Terraform's parallelism) would fill the memory.
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

/** What registries send stays below this, and is read as it comes. */
const LARGE = MEBIBYTE;

type Reader = ReturnType<TransportBody["getReader"]>;

async function textWithin(reader: Reader, limit: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  /** Whether the answer ended before it had so many bytes. */
  const readUpTo = async (many: number): Promise<boolean> => {
    while (bytes <= many) {
      const { done, value } = await reader.read();
      if (done || value === undefined) return true;
      bytes += value.byteLength;
      pieces.push(value);
    }
    return false;
  };
  const rest = async (): Promise<string> => {
    if (await readUpTo(limit)) return textOf(pieces);
    throw new UnreadableAnswer(`the response is larger than the limit of ${sizeOf(limit)}`);
  };
  const isSmall = limit <= LARGE || (await readUpTo(LARGE));
  if (isSmall) return rest();
  boundYoungMemory();
  return inTurn(rest);
}

/**
 * Decoded at once, and the pieces are given up before: a text of texts takes as much again when it is joined, and each
 * character outside of Latin-1 makes the text around it take two bytes a character.
 */
function textOf(pieces: Uint8Array[]): string {
  const bytes = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
  pieces.length = 0;
  return new TextDecoder().decode(bytes);
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs what takes much memory after what came before, however that ended; its server waits meanwhile. A turn of the event
 * loop lies between them, in which the answer before is parsed, its text given up, and what was made of it passed on.
 */
function inTurn(run: () => Promise<string>): Promise<string> {
  const turn = last.then(run).finally(giveBack);
  const end = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    await atMost(LONGEST_PASSING_MS, untilPassedOn());
    giveBack();
  };
  last = turn.then(end, end);
  return turn;
}

/** Terraform takes an answer at once. One that does not, for whatever reason, must not end all reading. */
const LONGEST_PASSING_MS = 10_000;

async function atMost(milliseconds: number, waited: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([waited, passed]);
  clearTimeout(timer);
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
  throw new UnreadableAnswer("the response is compressed in a way that was not requested");
}
