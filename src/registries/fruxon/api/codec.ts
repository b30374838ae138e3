import { isInteger, isSafeNumber, parse, stringify } from "lossless-json";
import { withoutByteOrderMark } from "../../../checks";
import { canonicalJson } from "../../../framework";
import type { Codec } from "../../../http";
import { isJsonObject, type JsonObject } from "../rules";

/**
 * JSON whose large integers keep all their digits, as bigints: parameters and settings are free-form, and what goes
 * through here must come out as it came in.
 */
export const fruxonJson: Codec = {
  parse: (text) => parse(text, undefined, { parseNumber, onDuplicateKey: ({ newValue }) => newValue }),
  stringify: (value) => stringify(value) ?? "null",
};

function parseNumber(text: string): number | bigint {
  return isSafeNumber(text) || !isInteger(text) ? Number(text) : BigInt(text);
}

/** The value that a JSON text holds; undefined when it is no JSON. */
export function valueIn(text: string): unknown {
  try {
    return fruxonJson.parse(withoutByteOrderMark(text));
  } catch {
    // The parser's message quotes the text, which may hold a secret.
    return undefined;
  }
}

/** The object that a JSON text holds; undefined when it holds something else or is no JSON. */
export function objectIn(text: string): JsonObject | undefined {
  const value = valueIn(text);
  return isJsonObject(value) ? value : undefined;
}

/** The same text for equal values: keys in order, as Terraform's `jsonencode` writes them. */
export const textOf = (value: unknown): string => canonicalJson(value);
