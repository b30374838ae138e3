import type { AttributeSpec, Fields } from "./attribute";
import type { Type } from "./type";
import { Decimal, isList, isRecord, isUnknown, UNKNOWN, type ObjectValue, type Value } from "./value";

/** What an unknown value is for resource code: not there, or there as {@link UNKNOWN}. */
export type UnknownAs = "undefined" | "unknown";

/** A stored or configured object as resource code sees it: null becomes undefined. */
export function toAuthor(
  fields: Fields,
  value: ObjectValue,
  unknownAs: UnknownAs,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => [
      name,
      valueToAuthor(spec, value[name] ?? null, unknownAs),
    ]),
  );
}

/** One attribute's value as resource code sees it. */
export function valueToAuthor(spec: AttributeSpec, value: Value, unknownAs: UnknownAs): unknown {
  if (value === null) return undefined;
  if (isUnknown(value)) return unknownAs === "unknown" ? value : undefined;
  const { shape } = spec;
  if (shape.kind === "plain") return unknownAs === "unknown" ? value : withoutUnknown(value);
  const nested = (inner: Value): unknown => {
    if (isRecord(inner)) return toAuthor(shape.fields, inner, unknownAs);
    return isUnknown(inner) && unknownAs === "unknown" ? UNKNOWN : undefined;
  };
  if (shape.nesting === "single") return nested(value);
  if (isList(value)) return value.map(nested);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nested(inner)]));
  return undefined;
}

function withoutUnknown(value: Value): unknown {
  if (isUnknown(value)) return undefined;
  if (isList(value)) return value.map(withoutUnknown);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withoutUnknown(v)]));
  return value;
}

/** An object that resource code returned as Terraform's value: every attribute present, write-only ones null. */
export function fromAuthor(fields: Fields, author: Readonly<Record<string, unknown>>): ObjectValue {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => [
      name,
      spec.writeOnly ? null : valueFromAuthor(spec, author[name]),
    ]),
  );
}

/**
 * One attribute's value from resource code.
 *
 * @throws TypeError when it does not have the attribute's type; the message names no value.
 */
export function valueFromAuthor(spec: AttributeSpec, value: unknown): Value {
  if (value === undefined || value === null) return null;
  const { shape } = spec;
  if (shape.kind === "plain") return plainFromAuthor(shape.type, value);
  const nested = (inner: unknown): Value =>
    inner === undefined || inner === null ? null : fromAuthor(shape.fields, inner as Record<string, unknown>);
  switch (shape.nesting) {
    case "single":
      return nested(value);
    case "list":
    case "set":
      if (!Array.isArray(value)) throw new TypeError(`expected an array of objects, got ${typeof value}`);
      return value.map(nested);
    case "map":
      return mapRecord(value as Record<string, unknown>, nested);
  }
}

function plainFromAuthor(type: Type, value: unknown): Value {
  if (value === undefined || value === null) return null;
  if (isUnknown(value)) return value;
  switch (type.kind) {
    case "string":
      if (typeof value !== "string") break;
      // Terraform normalises strings; comparing anything else than NFC ends in "inconsistent result" (protocol sheet W3).
      return value.normalize("NFC");
    case "bool":
      if (typeof value !== "boolean") break;
      return value;
    case "number":
      if (typeof value !== "number" && typeof value !== "bigint" && !(value instanceof Decimal)) break;
      return value;
    case "dynamic":
      return value as Value;
    case "list":
    case "set":
      if (!Array.isArray(value)) break;
      return value.map((element: unknown) => plainFromAuthor(type.element, element));
    case "tuple":
      if (!Array.isArray(value)) break;
      return type.elements.map((element, position) => plainFromAuthor(element, value[position]));
    case "map":
      if (typeof value !== "object") break;
      return mapRecord(value as Record<string, unknown>, (element) => plainFromAuthor(type.element, element));
    case "object": {
      if (typeof value !== "object") break;
      const record = value as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(type.attributes).map(([name, inner]) => [name, plainFromAuthor(inner, record[name])]),
      );
    }
  }
  throw new TypeError(`expected a ${type.kind}, got ${Array.isArray(value) ? "array" : typeof value}`);
}

const mapRecord = (record: Readonly<Record<string, unknown>>, each: (value: unknown) => Value): ObjectValue =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, each(value)]));

/** An object with every attribute null. */
export const nullObject = (fields: Fields): ObjectValue =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
