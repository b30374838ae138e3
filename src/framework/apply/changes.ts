import { specsOf } from "../schema/fields";
import type { AttributeSpec, Fields } from "../schema/spec";
import { toPlain } from "../values/convert";
import { correlate, knownPart } from "../values/correlate";
import { equalValues } from "../values/equal";
import type { PlainObject } from "../values/plain";
import { isList, isRecord, isUnknown, memberOf, type ObjectValue, type Value } from "../values/value";

/**
 * What an update has to send: the settable attributes in which the plan says something else than the prior state. What
 * the registry is yet to choose says nothing. Undefined: to be cleared.
 */
export function changesOf(fields: Fields, prior: ObjectValue, planned: ObjectValue): PlainObject {
  const changed = Object.entries(fields).filter(([name, { spec }]) =>
    saysOtherwise(spec, memberOf(planned, name), memberOf(prior, name)),
  );
  return toPlain(Object.fromEntries(changed), planned, "undefined");
}

function saysOtherwise(spec: AttributeSpec, planned: Value, prior: Value): boolean {
  if (spec.writeOnly || spec.mode === "computed" || isUnknown(planned)) return false;
  if (equalValues(spec, planned, prior)) return false;
  const { shape } = spec;
  if (shape.kind === "plain") return true;
  const object = (wanted: Value, before: Value): boolean => {
    if (!isRecord(wanted) || !isRecord(before)) return wanted !== before && !isUnknown(wanted);
    return specsOf(shape.fields).some(([name, spec]) =>
      saysOtherwise(spec, memberOf(wanted, name), memberOf(before, name)),
    );
  };
  switch (shape.nesting) {
    case "single":
      return object(planned, prior);
    case "list":
      return (
        !isList(planned) ||
        !isList(prior) ||
        planned.length !== prior.length ||
        planned.some((wanted, index) => object(wanted, prior[index] ?? null))
      );
    case "set": {
      if (!isList(planned) || !isList(prior) || planned.length !== prior.length) return true;
      const said = planned.map((element) => knownPart(shape.fields, element));
      return correlate(shape.fields, said, prior).includes(null);
    }
    case "map":
      return (
        !isRecord(planned) ||
        !isRecord(prior) ||
        Object.keys(planned).length !== Object.keys(prior).length ||
        Object.entries(planned).some(([key, wanted]) => object(wanted, memberOf(prior, key)))
      );
  }
}
