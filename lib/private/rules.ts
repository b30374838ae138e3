import { type FieldChecks, OPERATION_CHECKS } from "../../src/checks";
import { type Attributes, isKnown, leavesAt, objectsAt, show } from "./attributes";
import type { ResourceDescription, Violation } from "./description";
import { READING } from "./question";

/**
 * Everything that is wrong with a resource by the provider's own rules: attribute by attribute, and across them. Tokens
 * are left to the plan.
 */
export function violationsOf(description: ResourceDescription, attributes: Attributes): readonly Violation[] {
  const { fields = { checks: {}, required: [] }, check } = description;
  const single = [
    ...fields.required.flatMap((path) => missingAt(attributes, path.split("."))),
    ...wrongValues(attributes, { ...OPERATION_CHECKS, ...fields.checks }),
  ];
  // One problem at one attribute is told once, as by the provider: what an attribute tells by itself comes first.
  const told = new Set(single.map(placeOf));
  return [...single, ...check(attributes, READING).filter((violation) => !told.has(placeOf(violation)))];
}

/** Where a violation is, without positions in lists. */
const placeOf = ({ at }: Violation): string => at.filter((step) => typeof step === "string").join(".");

function missingAt(attributes: Attributes, path: readonly string[]): readonly Violation[] {
  const name = path.at(-1) ?? "";
  return objectsAt(attributes, path.slice(0, -1))
    .filter((object) => object[name] === undefined || object[name] === null)
    .map(() => ({ at: path, detail: "is required; it is not set. Set it." }));
}

const wrongValues = (attributes: Attributes, checks: FieldChecks): readonly Violation[] =>
  Object.entries(checks).flatMap(([at, check]) =>
    leavesAt(attributes, at.split("."))
      .filter(({ value }) => isKnown(value))
      .flatMap(({ path, value }) => {
        const messages = check(value);
        return messages.length === 0
          ? []
          : [{ at: path, detail: `${messages.join("; ")}. Given: ${show(value)}.` }];
      }),
  );
