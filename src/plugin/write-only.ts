import type { NestedType, TerraformAttribute } from "../framework/schema/terraform-schema";
import { isList, isRecord, type ObjectValue, type Value } from "../framework/values/value";

type Attributes = Readonly<Record<string, TerraformAttribute>>;

/**
 * The object with null at every write-only place, at every depth; the very same object where all of them are null
 * already.
 *
 * The framework takes them out itself; this is the last check before the wire. Terraform 1.11 to 1.14 forget an object whose answer holds
 * a write-only value, and print it (rule A10).
 */
export function nullWriteOnly(object: ObjectValue, attributes: Attributes): ObjectValue {
  const changed = Object.entries(attributes).flatMap(([name, attribute]): [string, Value][] => {
    if (!Object.hasOwn(object, name)) return [];
    const value = object[name] ?? null;
    const cleaned = cleanAttribute(value, attribute);
    return cleaned === value ? [] : [[name, cleaned]];
  });
  return changed.length === 0 ? object : { ...object, ...Object.fromEntries(changed) };
}

function cleanAttribute(value: Value, attribute: TerraformAttribute): Value {
  if (attribute.writeOnly) return null;
  return attribute.type.kind === "nested" ? cleanNested(value, attribute.type) : value;
}

function cleanNested(value: Value, { nesting, attributes }: NestedType): Value {
  const clean = (element: Value): Value => (isRecord(element) ? nullWriteOnly(element, attributes) : element);
  switch (nesting) {
    case "single":
      return clean(value);
    case "list":
    case "set":
      return isList(value) ? sameUnlessChanged(value, value.map(clean)) : value;
    case "map": {
      if (!isRecord(value)) return value;
      const entries = Object.entries(value).map(([key, element]): [string, Value] => [key, clean(element)]);
      return entries.every(([key, element]) => element === value[key]) ? value : Object.fromEntries(entries);
    }
  }
}

const sameUnlessChanged = (before: readonly Value[], after: readonly Value[]): readonly Value[] =>
  after.every((element, index) => element === before[index]) ? before : after;
