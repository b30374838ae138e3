import type { Fields } from "./attribute";
import { equalValues } from "./equal";
import { isList, isRecord, type ObjectValue, type Value } from "./value";

/**
 * A configuration that plans no change for a state: what only the registry sets is left out, and so is what equals its
 * default. Credentials are left out as well; nobody knows them.
 */
export function generateConfig(fields: Fields, state: ObjectValue): ObjectValue {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => {
      const value = state[name] ?? null;
      const isDefault = spec.fallback !== undefined && equalValues(spec, value, spec.fallback);
      if (spec.mode === "computed" || spec.writeOnly || isDefault) return [name, null];
      return [name, spec.shape.kind === "nested" ? generateNested(spec.shape.fields, value) : value];
    }),
  );
}

function generateNested(fields: Fields, value: Value): Value {
  if (isList(value)) return value.map((element) => generateNested(fields, element));
  if (!isRecord(value)) return value;
  const isObject = Object.keys(fields).every((name) => name in value);
  if (isObject) return generateConfig(fields, value);
  return Object.fromEntries(
    Object.entries(value).map(([key, element]) => [key, generateNested(fields, element)]),
  );
}
