import { Readable } from "node:stream";
import type { AnswerChange } from "./fault-plans";
import { isJsonObject, mergePatch, parseJson } from "./json";
import { compressed, inPieces, streamOf } from "./streams";

type JsonChange = Extract<AnswerChange, { kind: "rewriteAnswer" | "taint" | "nest" }>;
type BodyChange = Exclude<AnswerChange, JsonChange>;

/** Changes the answer's JSON in the order of the plans, then compresses it and slows it down. */
export async function changedAnswer(
  answer: Response,
  changes: readonly AnswerChange[],
  closing: AbortSignal,
): Promise<Response> {
  if (changes.length === 0 || answer.body === null) return answer;
  const text = changes.filter(isJsonChange).reduce(changedText, await answer.text());
  const sendings = changes.filter((change) => !isJsonChange(change));
  return sendings.reduce((sent, change) => sentAs(sent, change, closing), rewritten(answer, text));
}

function isJsonChange(change: AnswerChange): change is JsonChange {
  return change.kind === "rewriteAnswer" || change.kind === "taint" || change.kind === "nest";
}

function rewritten(answer: Response, body: string): Response {
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  return new Response(body, { status: answer.status, headers });
}

/** What is not JSON stays as it is. */
function changedText(text: string, change: JsonChange): string {
  const parsed = parseJson(text);
  if (!parsed.ok) return text;
  switch (change.kind) {
    case "rewriteAnswer":
      return JSON.stringify(mergePatch(parsed.value, change.patch));
    case "taint":
      return JSON.stringify(tainted(parsed.value, change));
    case "nest":
      return nested(parsed.value, change);
  }
}

/** Ends every text. A line break is among it, for tables and logs. */
export const HOSTILE_TEXT = "\u001b[2J\u001b]0;x\u0007\u0000\u0085\u009b1m\u200b\u2066\u202e\r\n\u2028\ufeff";

type Taint = Extract<JsonChange, { kind: "taint" }>;

function tainted(value: unknown, taint: Taint, key?: string): unknown {
  const { text = HOSTILE_TEXT, members } = taint;
  if (Array.isArray(value)) return value.map((item) => tainted(item, taint, key));
  if (isJsonObject(value)) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, member]) => [name, tainted(member, taint, name)]));
  }
  const isHit = members === undefined || (key !== undefined && members.includes(key));
  return typeof value === "string" && isHit ? value + text : value;
}

/** Put in as text: writing JSON that deep takes more stack than there is. */
function nested(value: unknown, { depth, of, member }: Extract<JsonChange, { kind: "nest" }>): string {
  const [open, close] = of === "arrays" ? ["[", "]"] : ['{"a":', "}"];
  const deep = `${open.repeat(depth)}1${close.repeat(depth)}`;
  if (member === undefined) return deep;
  const patch = member.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), PLACEHOLDER);
  return JSON.stringify(mergePatch(value, patch)).replace(JSON.stringify(PLACEHOLDER), () => deep);
}

const PLACEHOLDER = "\u0001nested\u0001";

function sentAs(answer: Response, change: BodyChange, closing: AbortSignal): Response {
  const { status } = answer;
  const headers = new Headers(answer.headers);
  switch (change.kind) {
    case "compress": {
      headers.set("content-encoding", change.encodings.join(", "));
      const body = compressed(Readable.from(bodyOf(answer)), change.encodings);
      return new Response(streamOf(body), { status, headers });
    }
    case "slow": {
      const pace = { ...change, closing };
      return new Response(streamOf(inPieces(bodyOf(answer), pace)), { status, headers });
    }
  }
}

async function* bodyOf(answer: Response): AsyncGenerator<Uint8Array, void> {
  yield new Uint8Array(await answer.arrayBuffer());
}
