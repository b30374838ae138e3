import { specsOf } from "../schema/fields";
import type { AttributeSpec, Fields, Inner } from "../schema/spec";
import { saysNothing } from "./nothing";
import { isNumberValue, numberText } from "./number";
import { equalSets } from "./sets";
import { typeText, type Type } from "../schema/type";
import { Dynamic, isList, isRecord, isUnknown, memberOf, type ObjectValue, type Value } from "./value";

/**
 * Equality of two values of one attribute: sets without order, equivalent spellings equal, numbers by what they say,
 * unknown equal to nothing.
 */
export function equalValues(spec: AttributeSpec, a: Value, b: Value): boolean {
  if (saysNothing(spec, a) || saysNothing(spec, b)) return saysNothing(spec, a) && saysNothing(spec, b);
  // Most values are what they were; objects may be the same and unknown inside.
  if (a === b && typeof a !== "object") return true;
  if (isUnknown(a) || isUnknown(b)) return false;
  if (spec.equivalent?.(a, b) === true) return true;
  const { shape, canonical } = spec;
  if (shape.kind === "nested") return equalNested(shape, a, b);
  if (canonical === undefined) return equalPlain(shape.type, a, b, shape.inner);
  return equalPlain(shape.type, canonical(a), canonical(b), shape.inner);
}

/** Equality of two objects, attribute by attribute. */
export const equalObjects = (fields: Fields, a: ObjectValue, b: ObjectValue): boolean =>
  specsOf(fields).every(([name, spec]) => equalValues(spec, memberOf(a, name), memberOf(b, name)));

function equalNested(
  { nesting, fields }: { readonly nesting: "single" | "list" | "set" | "map"; readonly fields: Fields },
  a: Value,
  b: Value,
): boolean {
  const objects: Equality = (x, y) =>
    isRecord(x) && isRecord(y) ? equalObjects(fields, x, y) : x === null && y === null;
  switch (nesting) {
    case "single":
      return objects(a, b);
    case "list":
      return equalLists(objects, a, b);
    case "set":
      return isList(a) && isList(b) && equalSets({ fields }, objects, a, b);
    case "map":
      return equalMaps(objects, a, b);
  }
}

/** Equality of two plain values of one type. */
function equalPlain(type: Type, a: Value, b: Value, inner: Inner): boolean {
  if (a === null || b === null) return a === b;
  if (isUnknown(a) || isUnknown(b)) return false;
  switch (type.kind) {
    case "string":
    case "bool":
      return a === b;
    case "number":
      return isNumberValue(a) && isNumberValue(b) && numberText(a) === numberText(b);
    case "list":
      return equalLists(elementEquality(type.element, inner), a, b);
    case "set":
      return isList(a) && isList(b) && equalSets({ type, inner }, elementEquality(type.element, inner), a, b);
    case "map":
      return equalMaps(elementEquality(type.element, inner), a, b);
    case "tuple":
      return type.elements.every((element, position) =>
        partEquality(element, inner.kind === "positions" ? inner.specs[position] : undefined)(
          isList(a) ? (a[position] ?? null) : null,
          isList(b) ? (b[position] ?? null) : null,
        ),
      );
    case "object":
      return (
        isRecord(a) &&
        isRecord(b) &&
        Object.entries(type.attributes).every(([name, attribute]) =>
          partEquality(attribute, inner.kind === "members" ? inner.specs[name] : undefined)(
            memberOf(a, name),
            memberOf(b, name),
          ),
        )
      );
    case "dynamic":
      return equalDynamics(a, b);
  }
}

function equalDynamics(a: Value, b: Value): boolean {
  if (!(a instanceof Dynamic) || !(b instanceof Dynamic)) return a === b;
  return typeText(a.type) === typeText(b.type) && equalPlain(a.type, a.value, b.value, { kind: "nothing" });
}

export type Equality = (a: Value, b: Value) => boolean;

const elementEquality = (element: Type, inner: Inner): Equality =>
  partEquality(element, inner.kind === "elements" ? inner.spec : undefined);

const partEquality = (type: Type, spec: AttributeSpec | undefined): Equality =>
  spec === undefined
    ? (a, b) => equalPlain(type, a, b, { kind: "nothing" })
    : (a, b) => equalValues(spec, a, b);

const equalLists = (same: Equality, a: Value, b: Value): boolean =>
  isList(a) &&
  isList(b) &&
  a.length === b.length &&
  a.every((element, position) => same(element, b[position] ?? null));

function equalMaps(same: Equality, a: Value, b: Value): boolean {
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(memberOf(a, key), memberOf(b, key)))
  );
}
