import { mapFields } from "../schema/fields";
import type { AttributeSpec, Fields } from "../schema/spec";
import { plainList, plainMember, plainRecord, mapRecord, under } from "../values/plain";
import { valueFromPlain } from "../values/convert";
import { valueOfType } from "../values/convert-plain";
import { partnersOf } from "../values/correlate";
import { equalValues } from "../values/equal";
import { saysNothing } from "../values/nothing";
import {
  Dynamic,
  isList,
  isRecord,
  isUnknown,
  memberOf,
  type ObjectValue,
  type Value,
} from "../values/value";

/**
 * What the state holds of an object after the registry told us about it: what it did not say stays as it was known, at
 * every depth, and another spelling of what is known stays in the known spelling. Write-only attributes are null, also
 * where a registry returns them.
 *
 * @param known - the state, or the plan
 * @throws WrongType
 */
export const observedObject = (
  fields: Fields,
  known: ObjectValue | null,
  observed: unknown,
  at = "",
): ObjectValue => {
  const said = plainRecord(observed, at);
  return mapFields(fields, (spec, name) =>
    observedValue(
      spec,
      known === null ? null : memberOf(known, name),
      plainMember(said, name),
      under(at, name),
    ),
  );
};

/** One attribute of {@link observedObject}. */
export function observedValue(spec: AttributeSpec, known: Value, said: unknown, at: string): Value {
  if (spec.writeOnly) return null;
  if (said === undefined) return known;
  if (said === null) return saysNothing(spec, known) ? known : null;
  const seen =
    spec.shape.kind === "nested" ? nested(spec.shape, known, said, at) : plain(spec, known, said, at);
  // What has a default is never null, also where null would say the same.
  if (known === null && spec.fallback !== undefined) return seen;
  return equalValues(spec, known, seen) ? known : seen;
}

/** A value of any type is read as the type it is known to have, where it can be: JSON does not tell a list from a tuple. */
function plain(spec: AttributeSpec, known: Value, said: unknown, at: string): Value {
  if (!(known instanceof Dynamic) || said instanceof Dynamic) return valueFromPlain(spec, said, at);
  try {
    return new Dynamic(known.type, valueOfType(known.type, said, at));
  } catch {
    return valueFromPlain(spec, said, at);
  }
}

type Nested = Extract<AttributeSpec["shape"], { kind: "nested" }>;

function nested({ nesting, fields }: Nested, known: Value, said: unknown, at: string): Value {
  const object = (before: Value, inner: unknown, place: string): Value => {
    if (inner === undefined || inner === null) return null;
    return isUnknown(inner) ? inner : observedObject(fields, isRecord(before) ? before : null, inner, place);
  };
  switch (nesting) {
    case "single":
      return object(known, said, at);
    case "list": {
      const before = isList(known) ? known : [];
      return plainList(said, at).map((inner, i) => object(before[i] ?? null, inner, `${at}[${i}]`));
    }
    case "set": {
      const elements = plainList(said, at);
      const bare = elements.map((inner, i) => object(null, inner, `${at}[${i}]`));
      const before = partnersOf(fields, bare, isList(known) ? known : []);
      return elements.map((inner, i) => object(before[i] ?? null, inner, `${at}[${i}]`));
    }
    case "map": {
      const before = isRecord(known) ? known : {};
      return mapRecord(plainRecord(said, at), (inner, key) =>
        object(memberOf(before, key), inner, `${at}[${JSON.stringify(key)}]`),
      );
    }
  }
}
