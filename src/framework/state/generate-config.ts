import { mapFields } from "../schema/fields";
import type { Fields } from "../schema/spec";
import { plainMember, mapRecord } from "../values/plain";
import { toPlain, valueFromPlain } from "../values/convert";
import { defaultOf } from "../schema/defaults";
import { equalValues } from "../values/equal";
import type { Resource } from "../definitions/resource";
import { memberOf, type ObjectValue, type Value } from "../values/value";
import { eachObject } from "../secrets/write-only";

/**
 * A configuration that plans no change for a state: without what only the registry sets, what equals its default, and what
 * follows from the rest. Credentials are not in it either; they are not known.
 */
export function generateConfig(resource: Resource, state: ObjectValue): ObjectValue {
  const written = generated(resource.fields, state);
  return mapRecord(written, (value, name) => (follows(resource, written, name, value) ? null : value));
}

function generated(fields: Fields, state: ObjectValue): ObjectValue {
  return mapFields(fields, (spec, name) => {
    const value = memberOf(state, name);
    const fallback = defaultOf(spec);
    if (spec.mode === "computed" || spec.writeOnly) return null;
    if (fallback !== undefined && equalValues(spec, value, fallback)) return null;
    const { shape } = spec;
    if (shape.kind === "plain") return value;
    return eachObject(shape, value, (object) => generated(shape.fields, object));
  });
}

/** Whether the resource derives this very value when the configuration leaves it out. */
function follows(resource: Resource, written: ObjectValue, name: string, value: Value): boolean {
  const attribute = resource.ownFields[name];
  if (value === null || attribute === undefined) return false;
  const rest = toPlain(resource.ownFields, { ...written, [name]: null }, "unknown");
  const derived = plainMember(resource.derive?.(rest) ?? {}, name);
  if (derived === undefined) return false;
  return equalValues(attribute.spec, valueFromPlain(attribute.spec, derived, name), value);
}
