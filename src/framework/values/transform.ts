import { mapFields } from "../schema/fields";
import type { AttributeSpec, Fields } from "../schema/spec";
import { mapRecord } from "./plain";
import { correlate } from "./correlate";
import type { Path } from "../diagnostics/diagnostic";
import { isList, isRecord, memberOf, type ObjectValue, type Value } from "./value";

/** One attribute during planning: what the configuration says, what the state says, what is planned so far. */
export interface Here {
  readonly spec: AttributeSpec;
  /** Ends at a set; what is inside one has no path of its own (docs/apis/terraform-protocol.md §2.6). */
  readonly path: Path;
  /** Its name, where it is an attribute of the resource itself. */
  readonly topLevel: string | undefined;
  /** The object that has the attribute is not in the prior state: it is being made, or a collection got another element. */
  readonly isNew: boolean;
  readonly config: Value;
  readonly prior: Value;
  /** So far. */
  readonly planned: Value;
}

/** The planned value of one attribute after a step. */
export type Step = (here: Here) => Value;

/** Several steps as one, so that a big object is walked through once. */
export const inOrder =
  (steps: readonly Step[]): Step =>
  (here) => {
    const now: { -readonly [K in keyof Here]: Here[K] } = { ...here };
    for (const step of steps) now.planned = step(now);
    return now.planned;
  };

interface Sides {
  readonly config: ObjectValue;
  /** Null: the object is new. */
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue;
}

const EMPTY: ObjectValue = {};

interface Place {
  readonly path: Path;
  readonly inSet: boolean;
  readonly isRoot: boolean;
}

const ROOT: Place = { path: [], inSet: false, isRoot: true };

/**
 * Applies a step to every attribute of an object, outermost first, and to the attributes of nested objects that the
 * configuration sets. Nested objects that it does not set are whole values of their attribute.
 */
export function transform(fields: Fields, sides: Sides, step: Step, parent: Place = ROOT): ObjectValue {
  return mapFields(fields, (spec, name) => {
    const here: Here = {
      spec,
      path: parent.inSet ? parent.path : [...parent.path, { attribute: name }],
      topLevel: parent.isRoot ? name : undefined,
      isNew: sides.prior === null,
      config: memberOf(sides.config, name),
      prior: memberOf(sides.prior ?? EMPTY, name),
      planned: memberOf(sides.planned, name),
    };
    return transformNested(here, step(here), step, parent.inSet);
  });
}

function transformNested(
  { spec, path, config, prior }: Here,
  planned: Value,
  step: Step,
  inSet: boolean,
): Value {
  const { shape } = spec;
  if (shape.kind !== "nested") return planned;
  const inside = (c: Value, r: Value, p: Value, at: Path, set = inSet): Value =>
    isRecord(c) && isRecord(p)
      ? transform(shape.fields, { config: c, prior: isRecord(r) ? r : null, planned: p }, step, {
          path: at,
          inSet: set,
          isRoot: false,
        })
      : p;
  switch (shape.nesting) {
    case "single":
      return inside(config, prior, planned, path);
    case "list": {
      if (!isList(config) || !isList(planned)) return planned;
      const priors = isList(prior) ? prior : [];
      return planned.map((element, index) =>
        inside(config[index] ?? null, priors[index] ?? null, element, inSet ? path : [...path, { index }]),
      );
    }
    case "set": {
      if (!isList(config) || !isList(planned)) return planned;
      const partners = correlate(shape.fields, config, isList(prior) ? prior : []);
      if (planned === prior) {
        // What is planned is what there was, in its order: each element with what the configuration says of it.
        const said = new Map(partners.map((partner, index) => [partner, config[index] ?? null]));
        return planned.map((element) => inside(said.get(element) ?? null, element, element, path, true));
      }
      return planned.map((element, index) =>
        inside(config[index] ?? null, partners[index] ?? null, element, path, true),
      );
    }
    case "map": {
      if (!isRecord(config) || !isRecord(planned)) return planned;
      const priors = isRecord(prior) ? prior : EMPTY;
      return mapRecord(planned, (element, key) =>
        inside(memberOf(config, key), memberOf(priors, key), element, inSet ? path : [...path, { key }]),
      );
    }
  }
}
