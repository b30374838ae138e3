import { mapFields } from "./fields";
import type { AttributeSpec, Fields } from "./spec";
import { memberOf, type ObjectValue, type Value } from "../values/value";
import { eachObject } from "../secrets/write-only";

/** The default of an attribute, with the defaults of nested attributes that it leaves out; undefined where it has none. */
export const defaultOf = (spec: AttributeSpec): Value | undefined =>
  spec.fallback === undefined ? undefined : withInnerDefaults(spec, spec.fallback);

function withInnerDefaults({ shape }: AttributeSpec, value: Value): Value {
  if (shape.kind === "plain") return value;
  return eachObject(shape, value, (object) => withDefaults(shape.fields, object));
}

/** An object with defaults where it has null, at every depth. */
export const withDefaults = (fields: Fields, object: ObjectValue): ObjectValue =>
  mapFields(fields, (spec, name) => {
    const value = memberOf(object, name);
    return value === null ? (defaultOf(spec) ?? null) : withInnerDefaults(spec, value);
  });
