import { z } from "zod";
import { MAX_PATTERN_LENGTH } from "./pattern";
import { SPELLINGS } from "./spellings";

/**
 * `before`: the registry does not receive the request. `after`: it carries out the request, and only the answer is
 * lost.
 */
const phase = z.enum(["before", "after"]).default("before");

/** An hour at most: a timer of more than 24 days would end at once. */
export const milliseconds = z.int().min(0).max(3_600_000);

const httpStatus = z.int().min(200).max(599);
const jsonObject = z.record(z.string(), z.unknown());
const headers = z.record(z.string(), z.string()).refine(canBeSent, { error: "cannot be sent as headers" });
const encodings = z.array(z.enum(["gzip", "deflate", "br"])).max(5);
const chunkBytes = z
  .int()
  .min(1)
  .max(1024 * 1024);

/** Faults that delay the answer. */
const late = [
  /** With `when: "after"`, the change is made immediately and only its answer is delayed. */
  z.strictObject({ kind: z.literal("delay"), milliseconds, when: phase }),
] as const;

/** Faults that replace the registry's answer or break it off. At most one of them applies to a request. */
const endings = [
  /** An error in the registry's own body format. */
  z.strictObject({
    kind: z.literal("answer"),
    status: httpStatus,
    /** Message in the registry's error body. If omitted, the registry's message for the status. */
    message: z.string().optional(),
    /** Sends `Retry-After` with this number of seconds. */
    retryAfterSeconds: z.int().min(0).optional(),
    /** Sends the registry's own rate-limit headers: no requests left, reset in this number of seconds. */
    resetInSeconds: z.int().min(0).optional(),
    headers: headers.default({}),
    when: phase,
  }),
  /** A body that is not JSON, as proxies and load balancers send; or any text with any content type. */
  z.strictObject({
    kind: z.literal("notJson"),
    status: httpStatus.default(200),
    body: z.string().default("<html><body><h1>Bad gateway</h1></body></html>"),
    contentType: z
      .string()
      .refine((type) => canBeSent({ type }), { error: "cannot be sent as a header" })
      .default("text/html"),
    when: phase,
  }),
  /** The connection is closed without an answer. */
  z.strictObject({ kind: z.literal("drop"), when: phase }),
  /** The connection is closed within the (real) answer's body, after this part of it. */
  z.strictObject({ kind: z.literal("cut"), fraction: z.number().min(0).lt(1).default(0.5) }),
  /**
   * A body of any size, created while it is sent. With encodings, a small body that becomes large when it is decoded.
   */
  z.strictObject({
    kind: z.literal("bulk"),
    /** Of the decoded body. */
    bytes: z.union([z.int().min(0), z.literal("endless")]),
    /** Only blanks, a text of letters, or a JSON object with a long string. */
    content: z.enum(["blanks", "text", "json"]).default("json"),
    /** One after the other, as `Content-Encoding` lists them. */
    encodings: encodings.default([]),
    chunkBytes: chunkBytes.default(64 * 1024),
    pauseMilliseconds: milliseconds.default(0),
    status: httpStatus.default(200),
    when: phase,
  }),
  /** An error that quotes the texts of the request, its bearer token first, in another spelling. */
  z.strictObject({
    kind: z.literal("echo"),
    spelling: z.enum(SPELLINGS).default("plain"),
    /** In the registry's error format, as plain text, or as a proxy's page. */
    as: z.enum(["error", "text", "html"]).default("error"),
    status: httpStatus.default(400),
    when: phase,
  }),
] as const;

/** Faults that change the request or the answer. All that match a request apply. */
const changes = [
  /**
   * The registry receives another body than the client sent: this merge patch changes the request's JSON body before
   * the registry reads it. `{ identifier: null }` makes it ignore `identifier`.
   */
  z.strictObject({ kind: z.literal("rewriteRequest"), patch: jsonObject }),
  /** This merge patch changes the answer's JSON body: missing keys, additional keys, wrong types. */
  z.strictObject({ kind: z.literal("rewriteAnswer"), patch: jsonObject }),
  /** Strings of the answer's JSON body end in characters that must not reach a terminal unescaped. */
  z.strictObject({
    kind: z.literal("taint"),
    /** @default control characters, escape sequences, bidirectional and invisible characters */
    text: z.string().optional(),
    /** Names of the members whose strings are changed, at any depth. @default all */
    members: z.array(z.string()).optional(),
  }),
  /** The answer's JSON body, or one member of it, is nested to this depth. */
  z.strictObject({
    kind: z.literal("nest"),
    depth: z.int().min(1).max(1_000_000),
    of: z.enum(["arrays", "objects"]).default("arrays"),
    /** Keys from the top, with dots between them. @default the whole body */
    member: z.string().optional(),
  }),
  /** The (real) answer is compressed. */
  z.strictObject({ kind: z.literal("compress"), encodings: encodings.min(1).default(["gzip"]) }),
  /** The (real) answer comes in small pieces. */
  z.strictObject({
    kind: z.literal("slow"),
    chunkBytes: chunkBytes.default(1),
    pauseMilliseconds: milliseconds.default(100),
  }),
] as const;

/** A fault plan. Parsed with defaults, so that tests and the control path accept the same. */
export const faultSchema = z.discriminatedUnion("kind", [...late, ...endings, ...changes]);

export const faultPlanSchema = z.strictObject({
  /** Which requests the fault applies to. If omitted, all. */
  match: z
    .strictObject({ method: z.string().optional(), path: z.string().max(MAX_PATTERN_LENGTH).optional() })
    .default({}),
  /** Number of matching requests that pass before the fault begins. */
  skip: z.int().min(0).default(0),
  /** Number of matching requests that the fault applies to. */
  times: z.union([z.int().min(1), z.literal("always")]).default(1),
  fault: faultSchema,
});

export type Fault = z.output<typeof faultSchema>;
export type EndingFault = z.output<(typeof endings)[number]>;
/** A fault plan as it is written: members with a default can be omitted. */
export type FaultPlan = z.input<typeof faultPlanSchema>;

type OfKind<K extends Fault["kind"]> = Extract<Fault, { kind: K }>;
export type AnswerFault = OfKind<"answer">;
export type BulkFault = OfKind<"bulk">;
export type EchoFault = OfKind<"echo">;
export type SlowFault = OfKind<"slow">;
export type AnswerChange = OfKind<"rewriteAnswer" | "taint" | "nest" | "compress" | "slow">;
export type Encoding = z.output<typeof encodings>[number];

export type PendingFault = z.output<typeof faultPlanSchema> & { readonly id: number };

const ENDINGS: ReadonlySet<string> = new Set(endings.map(({ shape }) => shape.kind.value));

export function isEnding(fault: Fault): fault is EndingFault {
  return ENDINGS.has(fault.kind);
}

const ANSWER_CHANGES: ReadonlySet<string> = new Set<AnswerChange["kind"]>([
  "rewriteAnswer",
  "taint",
  "nest",
  "compress",
  "slow",
]);

export function isAnswerChange(fault: Fault): fault is AnswerChange {
  return ANSWER_CHANGES.has(fault.kind);
}

function canBeSent(given: Readonly<Record<string, string>>): boolean {
  try {
    new Headers({ ...given });
    return true;
  } catch {
    return false;
  }
}
