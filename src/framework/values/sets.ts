import type { AttributeSpec, Fields, Inner } from "../schema/spec";
import { saysNothing } from "./nothing";
import { isNumberValue, numberText } from "./number";
import { typeText, type Type } from "../schema/type";
import { Dynamic, isList, isRecord, isUnknown, memberOf, type ObjectValue, type Value } from "./value";

// Elements of sets have no place to find them by. Each gets a key, a text that equal elements share, so that sets of
// ten thousand elements are compared in one pass instead of a hundred million comparisons.

/** What the elements of a set are: nested objects, or plain values. */
export type SetElements =
  { readonly fields: Fields } | { readonly type: Extract<Type, { kind: "set" }>; readonly inner: Inner };

/**
 * Whether two sets hold the same. Equal elements are one element, so the lengths need not agree.
 *
 * @param same - decides among elements that share a key
 */
export function equalSets(
  elements: SetElements,
  same: (a: Value, b: Value) => boolean,
  a: readonly Value[],
  b: readonly Value[],
): boolean {
  const inA = byKey(elements, a);
  const inB = byKey(elements, b);
  if (inA === undefined || inB?.size !== inA.size) return false;
  return [...inA].every(([key, ones]) => {
    const others = inB.get(key) ?? [];
    return (
      ones.every((one) => others.some((other) => same(one, other))) &&
      others.every((other) => ones.some((one) => same(one, other)))
    );
  });
}

/** Undefined where an element holds something unknown, which equals nothing. Equal elements are there once. */
function byKey(elements: SetElements, values: readonly Value[]): Map<string, Value[]> | undefined {
  const found = new Map<string, Value[]>();
  for (const value of values) {
    const key = setElementKey(elements, value);
    if (key === undefined) return undefined;
    const bucket = found.get(key.text);
    // Where nothing is left to decide, the elements of one key are one element.
    if (bucket === undefined) found.set(key.text, [value]);
    else if (!key.isExact) bucket.push(value);
  }
  return found;
}

/** A text that equal values share. Values with an exact key are equal when the texts are; others may still differ. */
export interface Key {
  readonly text: string;
  readonly isExact: boolean;
}

const exactly = (text: string): Key => ({ text, isExact: true });
const NULL = exactly("null");

const setElementKey = (elements: SetElements, value: Value): Key | undefined =>
  "fields" in elements
    ? objectKey(elements.fields, value)
    : plainKey(elements.type.element, value, partSpec(elements.inner, 0));

/** @param names - the attributes that count; all of them where it is left out */
export function objectKey(
  fields: Fields,
  value: Value,
  names: readonly string[] = Object.keys(fields),
): Key | undefined {
  if (value === null) return NULL;
  if (!isRecord(value)) return undefined;
  return joined(names.map((name) => attributeKey(fields[name]?.spec, memberOf(value, name))));
}

function attributeKey(spec: AttributeSpec | undefined, value: Value): Key | undefined {
  if (spec === undefined || saysNothing(spec, value)) return NULL;
  if (isUnknown(value)) return undefined;
  // Whatever is equivalent must share a key, and nothing is known of an equivalence but the answer.
  if (spec.equivalent !== undefined) return { text: "?", isExact: false };
  const { shape, canonical } = spec;
  if (shape.kind === "plain")
    return plainKey(shape.type, canonical?.(value) ?? value, undefined, shape.inner);
  switch (shape.nesting) {
    case "single":
      return objectKey(shape.fields, value);
    case "list":
      return isList(value) ? joined(value.map((each) => objectKey(shape.fields, each))) : undefined;
    case "set":
      return isList(value) ? unordered(value.map((each) => objectKey(shape.fields, each))) : undefined;
    case "map":
      return isRecord(value) ? mapKey(value, (each) => objectKey(shape.fields, each)) : undefined;
  }
}

function plainKey(type: Type, value: Value, spec: AttributeSpec | undefined, inner?: Inner): Key | undefined {
  if (spec !== undefined) return attributeKey(spec, value);
  if (value === null) return NULL;
  if (isUnknown(value)) return undefined;
  const part = (partType: Type, at: string | number) => (each: Value) =>
    plainKey(partType, each, partSpec(inner, at));
  switch (type.kind) {
    case "string":
    case "bool":
      return exactly(JSON.stringify(value));
    case "number":
      return isNumberValue(value) ? exactly(numberText(value) ?? "infinite") : undefined;
    case "list":
      return isList(value) ? joined(value.map(part(type.element, 0))) : undefined;
    case "set":
      return isList(value) ? unordered(value.map(part(type.element, 0))) : undefined;
    case "map":
      return isRecord(value) ? mapKey(value, part(type.element, 0)) : undefined;
    case "tuple":
      return joined(
        type.elements.map((element, i) => part(element, i)(isList(value) ? (value[i] ?? null) : null)),
      );
    case "object":
      return isRecord(value) ? membersKey(type.attributes, value, part) : undefined;
    case "dynamic":
      return value instanceof Dynamic
        ? joined([exactly(typeText(value.type)), plainKey(value.type, value.value, undefined)])
        : undefined;
  }
}

const membersKey = (
  attributes: Readonly<Record<string, Type>>,
  value: ObjectValue,
  part: (type: Type, name: string) => (value: Value) => Key | undefined,
): Key | undefined =>
  joined(Object.entries(attributes).map(([name, type]) => part(type, name)(memberOf(value, name))));

function partSpec(inner: Inner | undefined, at: string | number): AttributeSpec | undefined {
  switch (inner?.kind) {
    case undefined:
    case "nothing":
      return undefined;
    case "elements":
      return inner.spec;
    case "members":
      return inner.specs[at];
    case "positions":
      return typeof at === "number" ? inner.specs[at] : undefined;
  }
}

function joined(keys: readonly (Key | undefined)[]): Key | undefined {
  const all = keys.filter((key): key is Key => key !== undefined);
  if (all.length !== keys.length) return undefined;
  return { text: `[${all.map(({ text }) => text).join(",")}]`, isExact: all.every(({ isExact }) => isExact) };
}

function unordered(keys: readonly (Key | undefined)[]): Key | undefined {
  const all = joined(keys);
  if (all === undefined) return undefined;
  const texts = new Set(keys.map((key) => key?.text ?? ""));
  return { ...all, text: `{${[...texts].sort().join(",")}}` };
}

const mapKey = (value: ObjectValue, each: (value: Value) => Key | undefined): Key | undefined =>
  joined(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, member]) => [exactly(JSON.stringify(key)), each(member)]),
  );
