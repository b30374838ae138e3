import { isJsonObject, isTooDeep, type JsonObject, withoutByteOrderMark } from "../../checks";
import { parseLossless } from "../../text";

/** Numbers as the clients of the registries read and write them: large integers keep all their digits. */
function numberOf(digits: string): number | bigint {
  const number = Number(digits);
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(digits) ? number : BigInt(digits);
}

/** What a text holds; undefined where it is not JSON. */
export function jsonIn(text: unknown): unknown {
  if (typeof text !== "string" || isTooDeep(text)) return undefined;
  try {
    return parseLossless(withoutByteOrderMark(text), numberOf);
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
