import { numberFromText } from "../../framework/values/number";
import type { PathStep } from "../../framework/diagnostics/diagnostic";
import type { Type } from "../../framework/schema/type";
import { typeFromJson } from "../../framework/schema/type";
import {
  Decimal,
  Dynamic,
  isList,
  isRecord,
  type ObjectValue,
  type Value,
} from "../../framework/values/value";
import { parseLossless } from "../../text";
import { nestsDeeperThan } from "./depth";
import { CodecError } from "./error";
import { setKey } from "../../framework/values/plain";

/** Deeper than any schema; reading recurses. */
const MAX_DEPTH = 250;

/**
 * Reads a stored object (docs/apis/terraform-protocol.md §2.7): its schema may be an old one, so nothing but JSON's own
 * types is known. Numbers keep all their digits.
 *
 * @throws CodecError when the text is no JSON object.
 */
export function parseStoredObject(json: Uint8Array): ObjectValue {
  const value = parseJson(json);
  if (!isRecord(value)) throw new CodecError("reading", "the stored object is not a JSON object");
  return value;
}

/**
 * Reads the JSON form of a value (docs/apis/terraform-protocol.md §2.1), which cannot hold unknowns.
 *
 * @throws CodecError with the path of what does not fit the type.
 */
export const decodeJsonValue = (json: Uint8Array, type: Type): Value => fromJson(parseJson(json), type, []);

function parseJson(json: Uint8Array): Value {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(json);
    if (nestsDeeperThan(text, MAX_DEPTH)) throw new CodecError("reading", "the value is nested too deeply");
    return parseLossless(text, numberOrThrow) as Value;
  } catch (cause) {
    if (cause instanceof CodecError) throw cause;
    // The parser's own message quotes the text, which may hold secrets.
    throw new CodecError("reading", "the text is not valid JSON");
  }
}

function numberOrThrow(text: string): Value {
  const value = numberFromText(text);
  if (value === undefined) throw new CodecError("reading", "a number has too many digits");
  return value;
}

function fromJson(json: Value | undefined, type: Type, path: readonly PathStep[]): Value {
  if (json === null) return null;
  switch (type.kind) {
    case "string":
      return typeof json === "string" ? json : mismatch("a string", path);
    case "bool":
      return typeof json === "boolean" ? json : mismatch("a bool", path);
    case "number":
      return numberFromJson(json) ?? mismatch("a number", path);
    case "dynamic":
      return dynamicFromJson(json, path);
    case "list":
    case "set":
      if (!isList(json)) return mismatch(`a ${type.kind}`, path);
      return json.map((element, index) =>
        fromJson(element, type.element, elementPath(type.kind, path, index)),
      );
    case "tuple":
      if (!isList(json) || json.length !== type.elements.length)
        return mismatch("a tuple of its length", path);
      return type.elements.map((element, index) => fromJson(json[index], element, [...path, { index }]));
    case "map":
      if (!isRecord(json)) return mismatch("a map", path);
      return mapFromJson(json, type.element, path);
    case "object":
      if (!isRecord(json)) return mismatch("an object", path);
      return objectFromJson(json, type.attributes, path);
  }
}

const elementPath = (kind: "list" | "set", path: readonly PathStep[], index: number): readonly PathStep[] =>
  kind === "set" ? path : [...path, { index }];

function mismatch(required: string, path: readonly PathStep[]): never {
  throw new CodecError("reading", `${required} is required`, path);
}

function numberFromJson(json: Value | undefined): Value | undefined {
  if (typeof json === "number" || typeof json === "bigint" || json instanceof Decimal) return json;
  return typeof json === "string" ? numberFromText(json) : undefined;
}

function dynamicFromJson(json: Value | undefined, path: readonly PathStep[]): Value {
  if (!isRecord(json)) return mismatch("a value with its type", path);
  const type = typeOrMismatch(json.type, path);
  return new Dynamic(type, fromJson(json.value, type, path));
}

function typeOrMismatch(json: unknown, path: readonly PathStep[]): Type {
  try {
    return typeFromJson(json);
  } catch {
    return mismatch("a type constraint", path);
  }
}

function mapFromJson(json: ObjectValue, element: Type, path: readonly PathStep[]): ObjectValue {
  const record: Record<string, Value> = {};
  for (const [key, value] of Object.entries(json)) {
    setKey(record, key, fromJson(value, element, [...path, { key }]));
  }
  return record;
}

function objectFromJson(
  json: ObjectValue,
  attributes: Readonly<Record<string, Type>>,
  path: readonly PathStep[],
): ObjectValue {
  const surplus = Object.keys(json).find((name) => !Object.hasOwn(attributes, name));
  if (surplus !== undefined)
    throw new CodecError("reading", "an attribute that the schema does not have", path);
  const record: Record<string, Value> = {};
  for (const [attribute, type] of Object.entries(attributes)) {
    if (!Object.hasOwn(json, attribute))
      throw new CodecError("reading", `the attribute "${attribute}" is missing`, path);
    setKey(record, attribute, fromJson(json[attribute], type, [...path, { attribute }]));
  }
  return record;
}
