import type { AttributeSpec, Fields } from "./attribute";
import type { Type } from "./type";
import {
  Decimal,
  Dynamic,
  isList,
  isRecord,
  isUnknown,
  type NumberValue,
  type ObjectValue,
  type Value,
} from "./value";

/** Equality of two values of one attribute: sets without order, equivalent spellings equal, unknown equal to nothing. */
export function equalValues(spec: AttributeSpec, a: Value, b: Value): boolean {
  if (a === null || b === null) return a === b;
  if (isUnknown(a) || isUnknown(b)) return false;
  if (spec.equivalent?.(a, b) === true) return true;
  const { shape } = spec;
  if (shape.kind === "plain") return equalPlain(shape.type, a, b);
  const objects = (x: Value, y: Value): boolean =>
    isRecord(x) && isRecord(y) ? equalObjects(shape.fields, x, y) : x === null && y === null;
  return equalCollections(shape.nesting === "single" ? "object" : shape.nesting, objects, a, b);
}

/** Equality of two objects, attribute by attribute. */
export const equalObjects = (fields: Fields, a: ObjectValue, b: ObjectValue): boolean =>
  Object.entries(fields).every(([name, { spec }]) => equalValues(spec, a[name] ?? null, b[name] ?? null));

/** Equality of two plain values of one type. */
export function equalPlain(type: Type, a: Value, b: Value): boolean {
  if (a === null || b === null) return a === b;
  if (isUnknown(a) || isUnknown(b)) return false;
  switch (type.kind) {
    case "string":
    case "bool":
      return a === b;
    case "number":
      return isNumber(a) && isNumber(b) && numberText(a) === numberText(b);
    case "list":
    case "set":
    case "map":
      return equalCollections(type.kind, (x, y) => equalPlain(type.element, x, y), a, b);
    case "tuple":
      return (
        isList(a) &&
        isList(b) &&
        type.elements.every((element, position) =>
          equalPlain(element, a[position] ?? null, b[position] ?? null),
        )
      );
    case "object":
      return (
        isRecord(a) &&
        isRecord(b) &&
        Object.entries(type.attributes).every(([name, inner]) =>
          equalPlain(inner, a[name] ?? null, b[name] ?? null),
        )
      );
    case "dynamic":
      return a instanceof Dynamic && b instanceof Dynamic
        ? JSON.stringify(a.type) === JSON.stringify(b.type) && equalPlain(a.type, a.value, b.value)
        : a === b;
  }
}

type Equality = (a: Value, b: Value) => boolean;

function equalCollections(
  kind: "object" | "list" | "set" | "map",
  same: Equality,
  a: Value,
  b: Value,
): boolean {
  if (kind === "object") return same(a, b);
  if (isList(a) && isList(b)) return kind === "set" ? equalSets(same, a, b) : equalLists(same, a, b);
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && same(a[key] ?? null, b[key] ?? null))
  );
}

const equalLists = (same: Equality, a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((element, position) => same(element, b[position] ?? null));

/** Equal elements are one element, so the lengths need not agree. */
const equalSets = (same: Equality, a: readonly Value[], b: readonly Value[]): boolean =>
  a.every((x) => b.some((y) => same(x, y))) && b.every((y) => a.some((x) => same(x, y)));

const isNumber = (value: Value): value is NumberValue =>
  typeof value === "number" || typeof value === "bigint" || value instanceof Decimal;

/** The canonical decimal text of a number; equal numbers have equal texts. */
export function numberText(value: NumberValue): string {
  if (value instanceof Decimal) return value.text;
  if (typeof value === "bigint") return value.toString();
  return Number.isSafeInteger(value) || !Number.isInteger(value) ? String(value) : BigInt(value).toString();
}
