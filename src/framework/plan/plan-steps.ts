import { mapFields } from "../schema/fields";
import type { Fields } from "../schema/spec";
import { defaultOf } from "../schema/defaults";
import type { Path } from "../diagnostics/diagnostic";
import { equalValues } from "../values/equal";
import { transform, type Here, type Step } from "../values/transform";
import { saysNothing } from "../values/nothing";
import {
  isRecord,
  isUnknown,
  memberOf,
  Unknown,
  UNKNOWN,
  type ObjectValue,
  type Value,
} from "../values/value";

// The steps of planning, in the order in which settle.ts takes them. Each is a pure function of one attribute.

/**
 * What the configuration sets is planned as it is (docs/apis/terraform-protocol.md P4); what it leaves to the registry
 * is planned as it was. Terraform's own proposal is not used: it holds write-only values.
 */
export const fromConfigurationOrPrior: Step = ({ spec, config, prior }) => {
  if (config !== null) return config;
  return spec.mode === "computed" || spec.mode === "optional+computed" ? prior : null;
};

/**
 * A configuration that says nothing of what stays as the registry has it: as if it left that out. Terraform lets the prior
 * value stand beside a configured one (P5).
 */
export const leavingAlone = (fields: Fields, config: ObjectValue, prior: ObjectValue): ObjectValue =>
  mapFields(fields, (spec, name) => {
    const [said, before] = [memberOf(config, name), memberOf(prior, name)];
    const isKept = spec.mode === "optional+computed" && spec.stable !== false && before !== null;
    if (isKept && saysNothing(spec, said)) return null;
    const { shape } = spec;
    const isObject = shape.kind === "nested" && shape.nesting === "single";
    return isObject && isRecord(said) && isRecord(before) ? leavingAlone(shape.fields, said, before) : said;
  });

/** Terraform wants a configured nothing in the plan, not the null that means the same (P4), and the other way round (P7). */
export const asConfigured: Step = ({ spec, config, planned }) => {
  if (spec.writeOnly || !saysNothing(spec, config) || !saysNothing(spec, planned)) return planned;
  if (config === null) return spec.mode === "optional" ? null : planned;
  return planned ?? config;
};

/** A default stands in where the configuration has null. */
export const withDefault: Step = ({ spec, config, planned }) =>
  config === null ? (defaultOf(spec) ?? planned) : planned;

/** What follows from the rest of the configuration stands in for a top-level attribute that it leaves out. */
export const withDerived =
  (derived: ObjectValue): Step =>
  (here) =>
    here.config === null ? (derivedFor(derived, here) ?? here.planned) : here.planned;

const derivedFor = (derived: ObjectValue, { topLevel }: Here): Value | undefined =>
  topLevel !== undefined && Object.hasOwn(derived, topLevel) ? memberOf(derived, topLevel) : undefined;

/** A write-only value is never planned, at any depth (P3). */
export const withoutWriteOnly: Step = ({ spec, planned }) => (spec.writeOnly ? null : planned);

/** Another spelling of what is there already is no difference (P5 allows the prior value). */
export const keepEquivalent: Step = ({ spec, config, prior, planned }) => {
  if (config === null || prior === null || isUnknown(config)) return planned;
  if (spec.shape.kind === "nested" && spec.equivalent === undefined) return planned;
  return equalValues(spec, config, prior) ? prior : planned;
};

/**
 * What the registry chooses is known after apply: where something is made always, on an update unless it is stable.
 * Terraform marks none of this by itself (docs/apis/terraform-protocol.md §3.6).
 *
 * @param neverNull - attributes that are certain to have a value: `x.id == null` is then known while planning (§2.4)
 */
export const unknownWhereChosen =
  (derived: ObjectValue, neverNull: readonly string[]): Step =>
  (here) => {
    const { spec, topLevel, config, planned } = here;
    if (config !== null || spec.fallback !== undefined || derivedFor(derived, here) !== undefined) {
      return planned;
    }
    if (spec.mode !== "computed" && spec.mode !== "optional+computed") return planned;
    if (staysKnown(here)) return planned;
    return topLevel !== undefined && neverNull.includes(topLevel) ? NOT_NULL : UNKNOWN;
  };

const staysKnown = ({ spec: { stable }, isNew, prior }: Here): boolean =>
  !isNew && (stable === "once-set" ? prior !== null : stable);

const NOT_NULL = new Unknown({ notNull: true });

/**
 * Paths of the attributes whose change replaces the object, each once. A write-only path would replace it for ever
 * (P15).
 */
export function replacements(
  fields: Fields,
  config: ObjectValue,
  prior: ObjectValue,
  planned: ObjectValue,
): readonly Path[] {
  const paths = new Map<string, Path>();
  transform(fields, { config, prior, planned }, (here) => {
    if (!here.spec.writeOnly && replaces(here)) paths.set(JSON.stringify(here.path), here.path);
    return here.planned;
  });
  return [...paths.values()];
}

function replaces({ spec, config, prior, planned }: Here): boolean {
  if (spec.replacement === "never" || equalValues(spec, prior, planned)) return false;
  if (spec.replacement === "always") return true;
  if (spec.replacement === "if-configured") return config !== null;
  return spec.replacement({ prior, planned, config });
}
