import { specsOf } from "../schema/fields";
import type { AttributeSpec, Fields } from "../schema/spec";
import { correlate, knownPart } from "../values/correlate";
import { error, formatPath, warning, type Diagnostic, type Path } from "../diagnostics/diagnostic";
import { equalValues } from "../values/equal";
import { shown } from "../values/show";
import {
  isList,
  isRecord,
  isUnknown,
  isWhollyKnown,
  memberOf,
  type ObjectValue,
  type Value,
} from "../values/value";

/** A place where a registry stored something else than was planned. */
export interface Difference {
  readonly path: Path;
  readonly spec: AttributeSpec;
  readonly planned: Value;
  readonly stored: Value;
}

/**
 * Where a result does not keep to the plan, as far inside as can be told: Terraform accepts nothing else for what was
 * planned as known, and anything for what was not (docs/apis/terraform-protocol.md A2 to A5).
 */
export const differencesInObject = (
  fields: Fields,
  planned: ObjectValue,
  stored: ObjectValue,
  path: Path,
): readonly Difference[] =>
  specsOf(fields).flatMap(([name, spec]) =>
    differences(spec, memberOf(planned, name), memberOf(stored, name), [...path, { attribute: name }]),
  );

/** {@link differencesInObject}, for one attribute. */
export function differences(
  spec: AttributeSpec,
  planned: Value,
  stored: Value,
  path: Path,
): readonly Difference[] {
  if (isUnknown(planned) || spec.writeOnly || equalValues(spec, planned, stored)) return [];
  const { shape } = spec;
  const whole = [{ path, spec, planned, stored }];
  if (shape.kind === "plain") return isWhollyKnown(planned) ? whole : [];
  const object = (wanted: Value, seen: Value, at: Path): readonly Difference[] => {
    if (isUnknown(wanted)) return [];
    if (isRecord(wanted) && isRecord(seen)) return differencesInObject(shape.fields, wanted, seen, at);
    return wanted === null && seen === null ? [] : [{ path: at, spec, planned: wanted, stored: seen }];
  };
  switch (shape.nesting) {
    case "single":
      return object(planned, stored, path);
    case "list":
      if (!isList(planned) || !isList(stored) || planned.length !== stored.length) return whole;
      return planned.flatMap((wanted, index) => object(wanted, stored[index] ?? null, [...path, { index }]));
    case "set": {
      if (isWhollyKnown(planned) || !isList(planned) || !isList(stored)) return whole;
      if (planned.length !== stored.length) return whole;
      const said = planned.map((element) => knownPart(shape.fields, element));
      return correlate(shape.fields, said, stored).includes(null) ? whole : [];
    }
    case "map":
      if (!isRecord(planned) || !isRecord(stored) || !haveSameKeys(planned, stored)) return whole;
      return Object.entries(planned).flatMap(([key, wanted]) =>
        object(wanted, memberOf(stored, key), [...path, { key }]),
      );
  }
}

const haveSameKeys = (a: ObjectValue, b: ObjectValue): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key));

/** What the user reads about a {@link Difference}. */
export const storedSomethingElse = (difference: Difference): Diagnostic =>
  mismatch(
    error,
    difference,
    "The state contains the object as stored; change the configuration to a value " +
      "that the registry accepts, or change the registry's rules.",
  );

/** The same after a creation that keeps to the plan. */
export const willBeRepaired = (difference: Difference): Diagnostic =>
  mismatch(
    warning,
    difference,
    "The state contains the requested value, so the next plan shows the difference and the change that corrects it. If " +
      "the registry stores the same value again, change the configuration to a value that it accepts.",
  );

function mismatch(
  make: typeof error,
  { path, spec, planned, stored }: Difference,
  whatNext: string,
): Diagnostic {
  const first = path[0];
  const name = first !== undefined && "attribute" in first ? first.attribute : "value";
  return make(
    `The registry stored a different ${name} than requested`,
    `${formatPath(path)}: requested ${shown(spec, planned)}, stored ${shown(spec, stored)}. ` +
      `The registry accepted the request but stored another value. ${whatNext}`,
    path,
  );
}
