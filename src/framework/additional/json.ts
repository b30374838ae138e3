import { isJsonObject, isTooDeep, type JsonObject, withoutByteOrderMark } from "../../checks";
import { parseLossless } from "../../text";

/** What a text holds, with all digits of large integers; undefined where it is no JSON, or nested too deep. */
export function jsonIn(text: unknown): unknown {
  if (typeof text !== "string" || isTooDeep(text)) return undefined;
  try {
    return parseLossless(withoutByteOrderMark(text));
  } catch {
    // The parser's message quotes the text.
    return undefined;
  }
}

/** The object that a text holds; an empty one where there is none. */
export function objectIn(text: unknown): JsonObject {
  const json = jsonIn(text);
  return isJsonObject(json) ? json : {};
}
