import { oneLine, withoutCredentials } from "../text";
import { jsonProblem } from "./json-limits";
import { REDACTED, type Redactor } from "./redact";

export { oneLine } from "../text";

/** Longer texts are stack traces or pages, not messages for people. */
const LONGEST_MESSAGE = 500;
/** What is looked through for secrets: more than is shown in any spelling of it (`&#x0041;`), and no more work than that. */
const LONGEST_READ = 12 * LONGEST_MESSAGE;
/** Enough for a validation answer with one entry per field. */
const MOST_MESSAGES = 20;
/** A plain-text answer longer than this is a page of a gateway, not a message. */
const LONGEST_PLAIN_TEXT = 200;

/** Picks the messages for people out of a parsed error body. Gets `undefined` when the body is empty. */
export type MessageReader = (body: unknown) => readonly string[];

/**
 * The registry's messages in an error answer, safe to show: redacted and {@link clean}. A body that is not JSON is only
 * quoted when it is one short line of plain text; HTML pages of gateways say nothing that the status does not say.
 */
export function readMessages(
  text: string,
  contentType: string | undefined,
  read: MessageReader,
  redact: Redactor,
): readonly string[] {
  const reported = messagesOf(text, contentType, read).slice(0, MOST_MESSAGES);
  return redact
    .all(reported.map((message) => message.slice(0, LONGEST_READ)))
    .map((message) => withoutCredentials(message, REDACTED))
    .map(clean)
    .filter((message) => message !== "");
}

function messagesOf(text: string, contentType: string | undefined, read: MessageReader): readonly string[] {
  if (text.trim() === "") return read(undefined);
  const body = parse(text);
  if (body.ok) return read(body.value);
  const isPlain = contentType?.startsWith("text/plain") === true;
  return isPlain && text.length <= LONGEST_PLAIN_TEXT ? [text] : [];
}

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  if (jsonProblem(text, "object") !== undefined) return { ok: false };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** What an outside service says, as it may be shown: one line, cut to a sensible length. Does not redact. */
export function clean(message: string): string {
  const line = oneLine(message);
  return line.length <= LONGEST_MESSAGE
    ? line
    : `${line.slice(0, LONGEST_MESSAGE).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
