import { isTooDeep, withoutByteOrderMark, withoutNothing } from "../../checks";
import { parseLossless } from "../../text";
import { isNumberValue, numberFromText, numberText } from "./number";
import { Dynamic, type NumberValue } from "./value";

/**
 * A JSON text that is the same for equal values: object keys in order, numbers in plain decimal form with all their
 * digits, no spacing. Members that are undefined are left out.
 *
 * @throws TypeError for what JSON cannot say (functions, unknown values); the message names no value
 */
export function canonicalJson(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  // Terraform's numbers may be infinite; JSON has only the word.
  if (isNumberValue(value)) return numberText(value) ?? '"infinite"';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value instanceof Dynamic) return canonicalJson(value.value);
  if (typeof value === "object" && isPlain(value)) return canonicalObject(value);
  return refuse(typeof value);
}

function canonicalObject(value: object): string {
  const record = value as Readonly<Record<string, unknown>>;
  let members = "";
  for (const key of Object.keys(record).sort()) {
    const inner = record[key];
    if (inner === undefined) continue;
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(inner)}`;
  }
  return `{${members}}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refuse(what: string): never {
  throw new TypeError(`JSON cannot hold ${what}`);
}

/**
 * {@link canonicalJson} of what a JSON text says; undefined where it is not valid JSON. Loses no digit.
 *
 * @param nullsAreNone - down to which depth null members are like none. @default they are values
 */
export function canonicalJsonText(text: string, nullsAreNone = 0): string | undefined {
  const parsed = parseJson(text);
  return parsed.ok ? canonicalJson(withoutNothing(parsed.value, nullsAreNone)) : undefined;
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/** What a JSON text says, numbers without loss. The parser's own message is left out: it quotes the text. */
export function parseJson(text: string): Parsed {
  if (isTooDeep(text)) return { ok: false };
  try {
    const numberOf = (digits: string): NumberValue => numberFromText(digits) ?? refuse("so many digits");
    return { ok: true, value: parseLossless(withoutByteOrderMark(text), numberOf) };
  } catch {
    return { ok: false };
  }
}
