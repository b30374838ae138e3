import type { Fields } from "./attribute";
import type { Path } from "./diagnostic";
import { equalValues } from "./equal";
import { transform, type Here, type Step } from "./transform";
import { isRecord, isUnknown, isList, UNKNOWN, type ObjectValue, type Value } from "./value";

// The steps of planning, in the order in which plan.ts takes them. Each is a pure function of one attribute.

/**
 * What the configuration sets is planned as it is (protocol sheet P4); what it leaves to the registry is planned as it
 * was. Terraform's own proposal is not used: it holds write-only values.
 */
export const fromConfigurationOrPrior: Step = ({ spec, config, prior }) => {
  if (config !== null) return config;
  return spec.mode === "computed" || spec.mode === "optional+computed" ? prior : null;
};

/** A default stands in where the configuration has null. */
export const withDefault: Step = ({ spec, config, planned }) =>
  config === null && spec.fallback !== undefined ? spec.fallback : planned;

/** What follows from the rest of the configuration stands in for a top-level attribute that it leaves out. */
export const withDerived =
  (derived: ObjectValue): Step =>
  ({ path, config, planned }) =>
    config === null ? (derivedAt(derived, path) ?? planned) : planned;

function derivedAt(derived: ObjectValue, path: Path): Value | undefined {
  const [step, ...rest] = path;
  return step !== undefined && rest.length === 0 && "attribute" in step ? derived[step.attribute] : undefined;
}

/** A write-only value is never planned, at any depth (P3). */
export const withoutWriteOnly: Step = ({ spec, planned }) => (spec.writeOnly ? null : planned);

/** Another spelling of what is there already is no difference (P5 allows the prior value). */
export const keepEquivalent: Step = ({ spec, config, prior, planned }) => {
  if (config === null || prior === null || isUnknown(config) || spec.equivalent === undefined) return planned;
  return spec.equivalent(config, prior) ? prior : planned;
};

/**
 * What the registry chooses is known after apply: on creation always, on an update unless it is stable. Terraform marks
 * none of this by itself (protocol sheet §3.6).
 */
export const unknownWhereChosen =
  (operation: "create" | "update", derived: ObjectValue): Step =>
  ({ spec, path, config, planned }) => {
    if (config !== null || spec.fallback !== undefined || derivedAt(derived, path) !== undefined)
      return planned;
    if (spec.mode !== "computed" && spec.mode !== "optional+computed") return planned;
    return operation === "update" && spec.stable ? planned : UNKNOWN;
  };

/** Paths of the attributes whose change replaces the object. A write-only path would replace it for ever (P15). */
export function replacements(
  fields: Fields,
  config: ObjectValue,
  prior: ObjectValue,
  planned: ObjectValue,
): readonly Path[] {
  const paths: Path[] = [];
  transform(fields, { config, prior, planned }, (here) => {
    if (!here.spec.writeOnly && replaces(here)) paths.push(here.path);
    return here.planned;
  });
  return paths;
}

function replaces({ spec, config, prior, planned }: Here): boolean {
  if (spec.replacement === "never" || equalValues(spec, prior, planned)) return false;
  if (spec.replacement === "always") return true;
  if (spec.replacement === "if-configured") return config !== null;
  return spec.replacement({ prior, planned, config });
}

/** Nulls write-only values at every depth, also where no configuration is at hand to walk along. */
export function nullWriteOnly(fields: Fields, state: ObjectValue): ObjectValue {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => {
      const value = state[name] ?? null;
      if (spec.writeOnly) return [name, null];
      return [name, spec.shape.kind === "nested" ? nullNested(spec.shape.fields, value) : value];
    }),
  );
}

function nullNested(fields: Fields, value: Value): Value {
  if (isList(value)) return value.map((element) => nullNested(fields, element));
  if (!isRecord(value)) return value;
  const isObject = Object.keys(fields).every((name) => name in value);
  return isObject
    ? nullWriteOnly(fields, value)
    : Object.fromEntries(Object.entries(value).map(([key, element]) => [key, nullNested(fields, element)]));
}
