import type { AttributeSpec, Fields } from "./attribute";
import type { Path } from "./diagnostic";
import { equalValues } from "./equal";
import { isList, isRecord, type ObjectValue, type Value } from "./value";

/** One attribute during planning: what the configuration says, what the state says, what is planned so far. */
export interface Here {
  readonly spec: AttributeSpec;
  readonly path: Path;
  readonly config: Value;
  readonly prior: Value;
  readonly planned: Value;
}

/** The planned value of one attribute after a step. */
export type Step = (here: Here) => Value;

interface Sides {
  readonly config: ObjectValue;
  readonly prior: ObjectValue;
  readonly planned: ObjectValue;
}

const EMPTY: ObjectValue = {};

/**
 * Applies a step to every attribute of an object, outermost first, and to the attributes of nested objects that the
 * configuration sets. Nested objects that it does not set are whole values of their attribute.
 */
export function transform(fields: Fields, sides: Sides, step: Step, parent: Path = []): ObjectValue {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => {
      const here: Here = {
        spec,
        path: [...parent, { attribute: name }],
        config: sides.config[name] ?? null,
        prior: sides.prior[name] ?? null,
        planned: sides.planned[name] ?? null,
      };
      return [name, transformNested({ ...here, planned: step(here) }, step)];
    }),
  );
}

function transformNested(here: Here, step: Step): Value {
  const { spec, path, config, prior, planned } = here;
  const { shape } = spec;
  if (shape.kind !== "nested") return planned;
  const inside = (c: Value, r: Value, p: Value, at: Path): Value =>
    isRecord(c) && isRecord(p)
      ? transform(shape.fields, { config: c, prior: isRecord(r) ? r : EMPTY, planned: p }, step, at)
      : p;
  if (shape.nesting === "single") return inside(config, prior, planned, path);
  if (isList(config) && isList(planned)) {
    const priors = isList(prior) ? prior : [];
    const partner =
      shape.nesting === "set" ? correlateSet(shape.fields, config, priors) : (i: number) => priors[i] ?? null;
    return planned.map((element, index) =>
      inside(
        config[index] ?? null,
        partner(index),
        element,
        shape.nesting === "set" ? path : [...path, { index }],
      ),
    );
  }
  if (isRecord(config) && isRecord(planned)) {
    const priors = isRecord(prior) ? prior : EMPTY;
    return Object.fromEntries(
      Object.entries(planned).map(([key, element]) => [
        key,
        inside(config[key] ?? null, priors[key] ?? null, element, [...path, { key }]),
      ]),
    );
  }
  return planned;
}

/** Finds for each configured element of a set the prior one that agrees in everything the configuration sets. */
function correlateSet(
  fields: Fields,
  config: readonly Value[],
  priors: readonly Value[],
): (index: number) => Value {
  const taken = new Set<number>();
  const partners = config.map((element) => {
    const index = priors.findIndex((prior, i) => !taken.has(i) && agrees(fields, element, prior));
    if (index === -1) return null;
    taken.add(index);
    return priors[index] ?? null;
  });
  return (index) => partners[index] ?? null;
}

function agrees(fields: Fields, config: Value, prior: Value): boolean {
  if (!isRecord(config) || !isRecord(prior)) return false;
  return Object.entries(fields).every(([name, { spec }]) => {
    const wanted = config[name] ?? null;
    return wanted === null || spec.writeOnly || equalValues(spec, wanted, prior[name] ?? null);
  });
}
