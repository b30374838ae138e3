import { mapFields } from "../schema/fields";
import type { AttributeSpec, Fields } from "../schema/spec";
import { plainList, plainMember, plainRecord, mapRecord, under } from "./plain";
import { valueOfType } from "./convert-plain";
import { saysNothing } from "./nothing";
import type { Type } from "../schema/type";
import {
  Dynamic,
  isList,
  isRecord,
  isUnknown,
  memberOf,
  UNKNOWN,
  type ObjectValue,
  type Value,
} from "./value";

/** What an unknown value is for resource code: not there, or there as {@link UNKNOWN}. */
export type UnknownAs = "undefined" | "unknown";

/** A stored or configured object as resource code sees it: null, and what says no more, becomes undefined. */
export function toPlain(
  fields: Fields,
  value: ObjectValue,
  unknownAs: UnknownAs,
): Readonly<Record<string, unknown>> {
  return mapFields(fields, (spec, name) => valueToPlain(spec, memberOf(value, name), unknownAs));
}

/** One attribute's value as resource code sees it. */
export function valueToPlain(spec: AttributeSpec, value: Value, unknownAs: UnknownAs): unknown {
  if (value === null || saysNothing(spec, value)) return undefined;
  const { shape } = spec;
  if (isUnknown(value)) return unknownAs === "unknown" ? value : undefined;
  if (shape.kind === "plain") return plainOfType(shape.type, value, unknownAs);
  const nested = (inner: Value): unknown => {
    if (isRecord(inner)) return toPlain(shape.fields, inner, unknownAs);
    return isUnknown(inner) && unknownAs === "unknown" ? UNKNOWN : undefined;
  };
  if (shape.nesting === "single") return nested(value);
  if (isList(value)) return value.map(nested);
  return isRecord(value) ? mapRecord(value, nested) : undefined;
}

function plainOfType(type: Type, value: Value, unknownAs: UnknownAs): unknown {
  if (value === null) return type.kind === "dynamic" ? null : undefined;
  if (isUnknown(value)) return unknownAs === "unknown" ? value : undefined;
  const inner = (innerType: Type) => (part: Value) => plainOfType(innerType, part, unknownAs);
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
      return value;
    case "dynamic":
      return value instanceof Dynamic ? ofAnyType(value.value, unknownAs) : value;
    case "list":
    case "set":
      return isList(value) ? value.map(inner(type.element)) : undefined;
    case "map":
      return isRecord(value) ? mapRecord(value, inner(type.element)) : undefined;
    case "tuple":
      return type.elements.map((element, position) =>
        plainOfType(element, isList(value) ? (value[position] ?? null) : null, unknownAs),
      );
    case "object":
      return Object.fromEntries(
        Object.entries(type.attributes).map(([name, attribute]) => [
          name,
          plainOfType(attribute, isRecord(value) ? memberOf(value, name) : null, unknownAs),
        ]),
      );
  }
}

/** Inside a value of any type, null is a value like others: JSON has it too. */
function ofAnyType(value: Value, unknownAs: UnknownAs): unknown {
  if (isUnknown(value)) return unknownAs === "unknown" ? value : undefined;
  if (value instanceof Dynamic) return ofAnyType(value.value, unknownAs);
  if (isList(value)) return value.map((part) => ofAnyType(part, unknownAs));
  return isRecord(value) ? mapRecord(value, (part) => ofAnyType(part, unknownAs)) : value;
}

/**
 * An object that resource code returned as Terraform's value: every attribute present, write-only ones null.
 *
 * @throws WrongType
 */
export function fromPlain(fields: Fields, plain: unknown, at = ""): ObjectValue {
  const record = plainRecord(plain, at);
  return mapFields(fields, (spec, name) =>
    spec.writeOnly ? null : valueFromPlain(spec, plainMember(record, name), under(at, name)),
  );
}

/**
 * One attribute's value from resource code.
 *
 * @param at - where it stands, for messages
 * @throws WrongType when it does not have the attribute's type; the message names no value
 */
export function valueFromPlain({ shape }: AttributeSpec, value: unknown, at = ""): Value {
  if (value === undefined || value === null) return null;
  if (shape.kind === "plain") return valueOfType(shape.type, value, at);
  if (isUnknown(value)) return value;
  const nested = (inner: unknown, place: string): Value => {
    if (inner === undefined || inner === null) return null;
    return isUnknown(inner) ? inner : fromPlain(shape.fields, inner, place);
  };
  switch (shape.nesting) {
    case "single":
      return nested(value, at);
    case "list":
    case "set":
      return plainList(value, at).map((inner, position) => nested(inner, `${at}[${position}]`));
    case "map":
      return mapRecord(plainRecord(value, at), (inner, key) =>
        nested(inner, `${at}[${JSON.stringify(key)}]`),
      );
  }
}

/** An object with every attribute null. */
export const nullObject = (fields: Fields): ObjectValue => mapFields(fields, () => null);
