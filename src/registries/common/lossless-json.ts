import { isInteger, isSafeNumber, parse, stringify } from "lossless-json";
import { isJsonObject, isTooDeep, type JsonObject, withoutByteOrderMark } from "../../checks";

/**
 * JSON whose large integers keep all their digits, as bigints: what users write freely must come out as it came in. Of a
 * key that is given twice the last value counts.
 */
export const losslessJson = {
  parse: (text: string): unknown =>
    parse(text, undefined, { parseNumber, onDuplicateKey: ({ newValue }) => newValue }),
  stringify: (value: unknown): string => stringify(value) ?? "null",
};

function parseNumber(text: string): number | bigint {
  return isSafeNumber(text) || !isInteger(text) ? Number(text) : BigInt(text);
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
