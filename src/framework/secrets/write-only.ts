import { mapFields, perSchema } from "../schema/fields";
import type { AttributeSpec, Fields } from "../schema/spec";
import { mapRecord } from "../values/plain";
import { saysNothing } from "../values/nothing";
import { isList, isRecord, isUnknown, memberOf, type ObjectValue, type Value } from "../values/value";

type Nested = Extract<AttributeSpec["shape"], { kind: "nested" }>;

/**
 * What is true of every resource with credentials. Its description ends with it, and every page says it in these words
 * (test/docs/secrets.test.ts).
 */
export const WHERE_CREDENTIALS_ARE =
  "Credentials are write-only attributes, whose values are stored in no plan and no state. To detect a changed credential, " +
  "which is then sent again automatically, the state and saved plans contain a salted hash of the object's credentials, unless " +
  "`credentials_version` is set.";

/** Whether an attribute is a credential or holds one at some depth. */
export const isCredential = ({ writeOnly, shape }: AttributeSpec): boolean =>
  writeOnly || (shape.kind === "nested" && hasCredentials(shape.fields));

/** The attributes that are credentials or hold some, with their names. */
export const credentialsIn = perSchema((fields: Fields) =>
  Object.entries(fields).filter(([, { spec }]) => isCredential(spec)),
);

/** Whether some attribute is a credential, at any depth. */
export const hasCredentials = (fields: Fields): boolean => credentialsIn(fields).length > 0;

/** The object with null at every write-only place, at every depth (docs/apis/terraform-protocol.md §5.1). */
export const nullWriteOnly = (fields: Fields, state: ObjectValue): ObjectValue =>
  mapFields(fields, (spec, name) => {
    if (spec.writeOnly) return null;
    const value = memberOf(state, name);
    return spec.shape.kind === "nested" && isCredential(spec) ? nullNested(spec.shape, value) : value;
  });

const nullNested = (shape: Nested, value: Value): Value =>
  eachObject(shape, value, (object) => nullWriteOnly(shape.fields, object));

/** Applies a conversion to the nested objects of a value; null, unknown and what is no object stays. */
export function eachObject(
  { nesting }: Nested,
  value: Value,
  convert: (object: ObjectValue) => Value,
): Value {
  const inner = (element: Value): Value => (isRecord(element) ? convert(element) : element);
  switch (nesting) {
    case "single":
      return inner(value);
    case "list":
    case "set":
      return isList(value) ? value.map(inner) : value;
    case "map":
      return isRecord(value) ? mapRecord(value, inner) : value;
  }
}

/**
 * What a configuration sets of the credentials, with nothing else of it: attributes that hold none are left out, nested
 * objects keep their place. Empty where it sets none.
 */
export function credentialPart(fields: Fields, config: ObjectValue): ObjectValue {
  const parts = credentialsIn(fields).map(([name, { spec }]): [string, Value] => [
    name,
    partOf(spec, memberOf(config, name)),
  ]);
  return Object.fromEntries(parts.filter(([, part]) => part !== null));
}

/**
 * Whether something of a credential part is set for certain: an unknown value may turn out to be null, and an object of
 * unknown values to set nothing.
 */
export function isCertain(part: Value): boolean {
  if (part === null || isUnknown(part)) return false;
  const inner = isList(part) ? part : isRecord(part) ? Object.values(part) : [];
  return inner.some(isCertain) || !inner.some(isUncertain);
}

/** Whether some of a value is unknown. */
function isUncertain(value: Value): boolean {
  if (isUnknown(value)) return true;
  if (isList(value)) return value.some(isUncertain);
  return isRecord(value) && Object.values(value).some(isUncertain);
}

/** Null where nothing of it is a credential that is set. */
function partOf(spec: AttributeSpec, value: Value): Value {
  const { writeOnly, shape } = spec;
  if (saysNothing(spec, value)) return null;
  if (isUnknown(value) || writeOnly || shape.kind === "plain") return value;
  const part = eachObject(shape, value, (object) => {
    const inner = credentialPart(shape.fields, object);
    return Object.keys(inner).length === 0 ? null : inner;
  });
  return isEmpty(part) ? null : part;
}

function isEmpty(part: Value): boolean {
  if (isList(part)) return part.every((element) => element === null);
  return isRecord(part) && Object.values(part).every((element) => element === null);
}
