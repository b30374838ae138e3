import { plainList, plainMember, plainRecord, mapRecord, under, wrongType } from "./plain";
import { numberFromText, numberText } from "./number";
import { BOOL, NUMBER, objectOf, STRING, tupleOf, type Type } from "../schema/type";
import { Decimal, Dynamic, isUnknown, type Value } from "./value";

/**
 * A plain value from resource code.
 *
 * @param at - where it stands, for messages
 * @throws WrongType
 */
export function valueOfType(type: Type, value: unknown, at: string): Value {
  if (value === undefined || value === null) return null;
  if (isUnknown(value)) return value;
  switch (type.kind) {
    case "string":
      if (typeof value !== "string") throw wrongType(at, "a string", value);
      // Terraform normalises strings; comparing anything else than NFC ends in "inconsistent result"
      // (docs/apis/terraform-protocol.md W3).
      return value.normalize("NFC");
    case "bool":
      if (typeof value !== "boolean") throw wrongType(at, "a boolean", value);
      return value;
    case "number":
      return numberFromPlain(value, at);
    case "dynamic":
      return dynamicFromPlain(value, at);
    case "list":
    case "set":
      return plainList(value, at).map((element, position) =>
        valueOfType(type.element, element, `${at}[${position}]`),
      );
    case "tuple": {
      const elements = plainList(value, at);
      if (elements.length !== type.elements.length)
        throw wrongType(at, `a tuple of ${type.elements.length} elements`, value);
      return type.elements.map((element, position) =>
        valueOfType(element, elements[position], `${at}[${position}]`),
      );
    }
    case "map":
      return mapRecord(plainRecord(value, at), (element, key) =>
        valueOfType(type.element, element, `${at}[${JSON.stringify(key)}]`),
      );
    case "object": {
      const record = plainRecord(value, at);
      return mapRecord(type.attributes, (inner, name) =>
        valueOfType(inner, plainMember(record, name), under(at, name)),
      );
    }
  }
}

/**
 * In its plain form, whatever form it was given in: `1e3` and `1000` are one number (docs/apis/terraform-protocol.md
 * W4).
 */
function numberFromPlain(value: unknown, at: string): Value {
  if (typeof value !== "number" && typeof value !== "bigint" && !(value instanceof Decimal)) {
    throw wrongType(at, "a number", value);
  }
  const text = numberText(value);
  const exact = text === undefined ? undefined : numberFromText(text);
  if (exact === undefined) throw wrongType(at, "a finite decimal number", value);
  return exact;
}

function dynamicFromPlain(value: unknown, at: string): Dynamic {
  if (value instanceof Dynamic) return new Dynamic(value.type, valueOfType(value.type, value.value, at));
  const type = typeOf(value, at);
  return new Dynamic(type, valueOfType(type, value, at));
}

/** The type that Terraform's own `jsondecode` would give the value. */
function typeOf(value: unknown, at: string): Type {
  if (typeof value === "string") return STRING;
  if (typeof value === "boolean") return BOOL;
  if (typeof value === "number" || typeof value === "bigint" || value instanceof Decimal) return NUMBER;
  if (value instanceof Dynamic) return value.type;
  if (Array.isArray(value)) return tupleOf(value.map((part: unknown, i) => partType(part, `${at}[${i}]`)));
  if (typeof value !== "object") throw wrongType(at, "a value of Terraform's", value);
  return objectOf(mapRecord(plainRecord(value, at), (part, key) => partType(part, under(at, key))));
}

const partType = (part: unknown, at: string): Type =>
  part === null || part === undefined || isUnknown(part) ? { kind: "dynamic" } : typeOf(part, at);
