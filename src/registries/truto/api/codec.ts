import { isInteger, isSafeNumber, parse, stringify } from "lossless-json";
import { isTooDeep, withoutByteOrderMark } from "../../../checks";
import type { Codec } from "../../../http";
import { isJsonObject, type JsonObject } from "../rules";

/**
 * JSON whose large integers keep all their digits, as bigints: `config` and `override` are free-form, and what goes
 * through here must come out as it came in.
 */
export const trutoJson: Codec = {
  parse: (text) => parse(text, undefined, { parseNumber, onDuplicateKey: ({ newValue }) => newValue }),
  stringify: (value) => stringify(value) ?? "null",
};

function parseNumber(text: string): number | bigint {
  return isSafeNumber(text) || !isInteger(text) ? Number(text) : BigInt(text);
}

/** The object that a JSON text holds; undefined when it holds something else, is no JSON, or too deep. */
export function objectOf(text: string): JsonObject | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    const value = trutoJson.parse(withoutByteOrderMark(text));
    return isJsonObject(value) ? value : undefined;
  } catch {
    // The parser's message quotes the text, which may hold a secret.
    return undefined;
  }
}

/** The same text for equal objects: keys in order, as Terraform's `jsonencode` writes them. */
export const textOf = (object: JsonObject): string => trutoJson.stringify(sorted(object));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
