import { stringify } from "lossless-json";
import { isJsonObject, type JsonObject } from "../../checks";
import { jsonIn } from "../../framework";
import { parseLossless } from "../../text";

/**
 * JSON whose large integers keep all their digits, as bigints: what users write freely must come out as it came in. Of a
 * key that is given twice the last value counts.
 */
export const losslessJson = {
  parse: (text: string): unknown => parseLossless(text),
  stringify: (value: unknown): string => stringify(value) ?? "null",
};

/**
 * The value that a JSON text holds; undefined when it is no JSON, or nested too deep. Of an object that is planned, a text
 * that is known only in apply is none, whatever its type says.
 */
export const valueIn: (text: string) => unknown = jsonIn;

/** The object that a JSON text holds; undefined when it holds something else, is no JSON, or nested too deep. */
export function objectIn(text: string): JsonObject | undefined {
  const value = valueIn(text);
  return isJsonObject(value) ? value : undefined;
}
