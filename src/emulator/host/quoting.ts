import type { EchoFault } from "./fault-plans";
import { isJsonObject, parseJson, type JsonObject } from "./json";
import { jsonText, plainText } from "./spellings";

/** Shorter texts are names and types, which every error may quote. */
const SHORTEST_QUOTED = 8;

/** What the request carried that may be a secret: its bearer token, and the texts of its body at any depth. */
export function textsOf(request: { readonly headers: Headers }, body: string): string[] {
  const token = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
  const parsed = parseJson(body);
  const texts = [...(token === undefined ? [] : [token]), ...(parsed.ok ? leaves(parsed.value) : [])];
  return texts.filter((text) => text.length >= SHORTEST_QUOTED);
}

function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  return isJsonObject(value) ? Object.values(value).flatMap(leaves) : [];
}

/**
 * An error that quotes the texts. `errorWith` makes one in the registry's format; its message is put in as text, because
 * some spellings are a matter of how JSON is written.
 */
export async function quotingAnswer(
  texts: readonly string[],
  { spelling, as, status }: EchoFault,
  errorWith: (message: string) => Response,
): Promise<Response> {
  if (as !== "error") {
    const quoted = texts.map((text) => plainText(text, spelling)).join("\n");
    const body = as === "text" ? quoted : `<html><body><pre>${quoted}</pre></body></html>`;
    return new Response(body, {
      status,
      headers: { "content-type": as === "text" ? "text/plain" : "text/html" },
    });
  }
  const answer = errorWith(PLACEHOLDER);
  const format = await answer.text();
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  const body = spelling === "split" ? inTwoMessages(format, texts) : quotedIn(format, texts, spelling);
  return new Response(body, { status, headers });
}

/** Stays as it is in any format. */
const PLACEHOLDER = "(what was sent)";

function quotedIn(format: string, texts: readonly string[], spelling: EchoFault["spelling"]): string {
  const quoted = texts.map((text) => jsonText(text, spelling)).join(" ");
  return format.replaceAll(PLACEHOLDER, () => quoted);
}

/** The first halves in the message of the registry's format, the second ones in a message beside it. */
function inTwoMessages(format: string, texts: readonly string[]): string {
  const halves = texts.map((text) => [text.slice(0, text.length / 2), text.slice(text.length / 2)]);
  const [first, second] = [0, 1].map((index) => halves.map((half) => half[index] ?? "").join(" "));
  const parsed = parseJson(format);
  return JSON.stringify(withSecond(parsed.ok ? parsed.value : format, first ?? "", second ?? ""));
}

/** A list of messages gets one more; beside a single one come the lists of details that the formats have. */
function withSecond(value: unknown, first: string, second: string): unknown {
  const inner = (member: unknown) => withSecond(member, first, second);
  if (typeof value === "string") return value.replaceAll(PLACEHOLDER, () => first);
  if (Array.isArray(value)) {
    const isList = value.some((item) => isJsonObject(item) && holdsPlaceholder(item));
    return isList ? [...value.map((item) => withFirst(item, first)), { message: second }] : value.map(inner);
  }
  if (!isJsonObject(value)) return value;
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inner(member)]));
  if (!holdsPlaceholder(value)) return members;
  return { ...members, errors: { body: [second] }, details: { body: [second] } };
}

function withFirst(item: unknown, first: string): unknown {
  if (!isJsonObject(item)) return item;
  const entries = Object.entries(item);
  return Object.fromEntries(
    entries.map(([key, member]) => [
      key,
      typeof member === "string" ? member.replaceAll(PLACEHOLDER, () => first) : member,
    ]),
  );
}

function holdsPlaceholder(value: JsonObject): boolean {
  return Object.values(value).some((member) => typeof member === "string" && member.includes(PLACEHOLDER));
}
