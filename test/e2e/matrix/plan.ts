import type { PlanJson } from "../support/terraform";
import type { AttributePath, Attributes } from "./row";

/** What a saved plan does with one object. */
export interface PlannedChange {
  readonly actions: readonly string[];
  /** Where it differs from what is there, what is known after apply included; in alphabetical order. */
  readonly changes: readonly AttributePath[];
  /** Why it has to be replaced. */
  readonly forcedBy: readonly AttributePath[];
}

export function changeOf(plan: PlanJson, address: string): PlannedChange {
  const found = plan.resource_changes?.find((each) => each.address === address)?.change;
  if (found === undefined) throw new Error(`the plan says nothing of ${address}`);
  const { before, after, after_unknown: unknown, actions, replace_paths: forcing = [] } = found;
  return {
    actions,
    changes: before === null || after === null ? [] : differences(before, after, unknown),
    forcedBy: forcing.map((path) => path.join(".")).sort(),
  };
}

function differences(before: Attributes, after: Attributes, unknown: Attributes): readonly AttributePath[] {
  const [was, will, later] = [leaves(before), leaves(after), leaves(unknown)];
  const paths = new Set([...was.keys(), ...will.keys(), ...later.keys()]);
  return [...paths]
    .filter((path) => later.get(path) === "true" || (was.get(path) ?? "null") !== (will.get(path) ?? "null"))
    .sort();
}

/** Every value that is no object, as JSON, by its path. A list or set counts as one value: sets have no paths. */
function leaves(value: unknown, path: AttributePath = ""): ReadonlyMap<AttributePath, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return new Map([[path, sortedJson(value)]]);
  }
  const below = Object.entries(value).map(([name, inner]) =>
    leaves(inner, path === "" ? name : `${path}.${name}`),
  );
  return new Map(below.flatMap((each) => [...each]));
}

/** Terraform gives what is unknown of a list as a list, so that one without anything unknown must count as `false`. */
const sortedJson = (value: unknown): string =>
  Array.isArray(value)
    ? JSON.stringify([...value.map((each) => JSON.stringify(each))].sort())
    : JSON.stringify(value);
