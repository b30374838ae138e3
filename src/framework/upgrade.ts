import type { Fields } from "./attribute";
import type { Type } from "./type";
import type { AttributeSpec } from "./attribute";
import { Decimal, isList, isRecord, type ObjectValue, type Value } from "./value";

/**
 * Gives a stored object the shape of today's schema: attributes that are no more are dropped, new ones are null,
 * scalars are converted where that loses nothing, write-only ones are null (protocol sheet §3.6, U2).
 *
 * @throws TypeError naming the attribute whose stored value has another type
 */
export function reshape(fields: Fields, stored: ObjectValue, parent = ""): ObjectValue {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => [
      name,
      spec.writeOnly ? null : reshapeValue(spec, stored[name] ?? null, `${parent}${name}`),
    ]),
  );
}

function reshapeValue(spec: AttributeSpec, stored: Value, at: string): Value {
  if (stored === null) return null;
  const { shape } = spec;
  if (shape.kind === "plain") return reshapePlain(shape.type, stored, at);
  const nested = (value: Value): Value => {
    if (value === null) return null;
    if (!isRecord(value)) throw mismatch(at, "object");
    return reshape(shape.fields, value, `${at}.`);
  };
  if (shape.nesting === "single") return nested(stored);
  if (isList(stored)) return stored.map(nested);
  if (shape.nesting !== "map" || !isRecord(stored)) throw mismatch(at, shape.nesting);
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, nested(value)]));
}

function reshapePlain(type: Type, stored: Value, at: string): Value {
  if (stored === null) return null;
  const each = (element: Type) => (value: Value) => reshapePlain(element, value, at);
  switch (type.kind) {
    case "string":
      if (typeof stored === "string") return stored;
      if (typeof stored === "number" || typeof stored === "bigint" || typeof stored === "boolean")
        return String(stored);
      if (stored instanceof Decimal) return stored.text;
      break;
    case "number":
      if (typeof stored === "number" || typeof stored === "bigint" || stored instanceof Decimal)
        return stored;
      if (typeof stored === "string" && /^-?\d{1,15}$/.test(stored)) return Number(stored);
      break;
    case "bool":
      if (typeof stored === "boolean") return stored;
      if (stored === "true" || stored === "false") return stored === "true";
      break;
    case "list":
    case "set":
      if (isList(stored)) return stored.map(each(type.element));
      break;
    case "tuple":
      if (isList(stored))
        return type.elements.map((element, i) => reshapePlain(element, stored[i] ?? null, at));
      break;
    case "map":
      if (isRecord(stored)) return mapValues(stored, each(type.element));
      break;
    case "object":
      if (isRecord(stored)) {
        return Object.fromEntries(
          Object.entries(type.attributes).map(([name, inner]) => [
            name,
            reshapePlain(inner, stored[name] ?? null, at),
          ]),
        );
      }
      break;
    case "dynamic":
      return stored;
  }
  throw mismatch(at, type.kind);
}

const mapValues = (record: ObjectValue, each: (value: Value) => Value): ObjectValue =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, each(value)]));

const mismatch = (at: string, expected: string): TypeError =>
  new TypeError(`${at}: the stored value is not a ${expected} and cannot be turned into one`);
