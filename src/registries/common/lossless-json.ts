import { stringify } from "lossless-json";
import { isJsonObject, isTooDeep, type JsonObject, withoutByteOrderMark } from "../../checks";
import { parseLossless } from "../../text";

/**
 * JSON whose large integers keep all their digits, as bigints: what users write freely must come out as it came in. Of a
 * key that is given twice the last value counts.
 */
export const losslessJson = {
  parse: (text: string): unknown => parseLossless(text, numberOf),
  stringify: (value: unknown): string => stringify(value) ?? "null",
};

function numberOf(digits: string): number | bigint {
  const number = Number(digits);
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(digits) ? number : BigInt(digits);
}

/** The value that a JSON text holds; undefined when it is no JSON, or nested too deep. */
export function valueIn(text: string): unknown {
  try {
    // Of an object that is planned, a text that is known only in apply is none here, whatever its type says.
    return isTooDeep(text) ? undefined : losslessJson.parse(withoutByteOrderMark(text));
  } catch {
    // The parser's message quotes the text, which may hold a secret.
    return undefined;
  }
}

/** The object that a JSON text holds; undefined when it holds something else, is no JSON, or nested too deep. */
export function objectIn(text: string): JsonObject | undefined {
  const value = valueIn(text);
  return isJsonObject(value) ? value : undefined;
}
