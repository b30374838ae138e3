import {
  schemaType,
  type NestedType,
  type TerraformAttribute,
  type TerraformSchema,
} from "../../../src/framework/schema/terraform-schema";
import { DYNAMIC, type Type } from "../../../src/framework/schema/type";
import {
  Decimal,
  Dynamic,
  isUnknown,
  Unknown,
  type NumberValue,
  type ObjectValue,
  type Value,
} from "../../../src/framework/values/value";

// What Terraform checks about the answers of a provider (docs/apis/terraform-protocol.md §4), written from
// docs/apis/terraform-protocol.md alone: no code of the framework decides here whether the framework is right. Every
// problem begins with the number of its rule.

type Attributes = Readonly<Record<string, TerraformAttribute>>;
type Problems = readonly string[];

export interface PlannedChange {
  readonly prior: ObjectValue | null;
  readonly config: ObjectValue | null;
  readonly planned: ObjectValue | null;
}

/** §4.3: the plan of a creation, an update or a destroy. */
export function planProblems(schema: TerraformSchema, { prior, config, planned }: PlannedChange): Problems {
  if (config === null) return planned === null ? [] : ["P16: planned a non-null destroy value"];
  if (planned === null) return ["P1: planned for absence but config wants existence"];
  return plannedAttributes(schema.attributes, prior, config, planned, "");
}

function plannedAttributes(
  attributes: Attributes,
  prior: ObjectValue | null,
  config: ObjectValue,
  planned: ObjectValue,
  at: string,
): Problems {
  const names = Object.keys(attributes);
  if (!sameNames(Object.keys(planned), names)) return [`P2: ${at}: not the attributes of the schema`];
  return names.flatMap((name) => {
    const attribute = attributes[name];
    const place = `${at}.${name}`;
    if (attribute === undefined) return [];
    return plannedValue(attribute, prior?.[name] ?? null, config[name] ?? null, planned[name] ?? null, place);
  });
}

function plannedValue(
  attribute: TerraformAttribute,
  prior: Value,
  config: Value,
  planned: Value,
  at: string,
): Problems {
  if (attribute.writeOnly) return planned === null ? [] : [`P3: ${at}: a write-only value is planned`];
  if (!isNested(attribute) && identical(planned, config)) return [];
  if (prior !== null && config !== null && identical(planned, prior))
    return writeOnlyProblems(attribute, planned, at, "P3");
  if (config === null) {
    if (attribute.computed) return writeOnlyProblems(attribute, planned, at, "P3");
    return planned === null ? [] : [`P7: ${at}: planned for a non-computed attribute`];
  }
  const { type } = attribute;
  if (type.kind === "nested") return plannedNested(type, prior, config, planned, at);
  if (isUnknown(planned)) return [`P8: ${at}: planned unknown for a configured value`];
  return [`P4: ${at}: the planned value does not match the config value`];
}

function plannedNested(type: NestedType, prior: Value, config: Value, planned: Value, at: string): Problems {
  if (isUnknown(config)) return isUnknown(planned) ? [] : [`P4: ${at}: config is unknown, the plan is not`];
  if (isUnknown(planned)) return [`P8: ${at}: planned unknown for a configured value`];
  if (planned === null) return [`P9: ${at}: planned for absence but config wants existence`];
  const object = (p: Value, c: Value, v: Value, place: string): Problems => {
    if (c === null || v === null || isUnknown(c) || isUnknown(v)) {
      return identical(c, v) ? [] : [`P9: ${place}: the element is not there as it is in the configuration`];
    }
    const before = p === null || isUnknown(p) ? null : objectOf(p);
    return plannedAttributes(type.attributes, before, objectOf(c), objectOf(v), place);
  };
  switch (type.nesting) {
    case "single":
      return object(prior, config, planned, at);
    case "list": {
      const [before, wanted, found] = [elementsOf(prior), elementsOf(config), elementsOf(planned)];
      if (wanted.length !== found.length)
        return [`P9: ${at}: the count in plan disagrees with that in config`];
      return found.flatMap((element, i) =>
        object(before[i] ?? null, wanted[i] ?? null, element, `${at}[${i}]`),
      );
    }
    case "set": {
      const same = elementsOf(config).length === elementsOf(planned).length;
      return same ? [] : [`P9: ${at}: the count in plan disagrees with that in config`];
    }
    case "map": {
      const [before, wanted, found] = [
        prior === null || isUnknown(prior) ? {} : objectOf(prior),
        objectOf(config),
        objectOf(planned),
      ];
      if (!sameNames(Object.keys(wanted), Object.keys(found)))
        return [`P9: ${at}: other keys than in config`];
      return Object.keys(found).flatMap((key) =>
        object(own(before, key), own(wanted, key), own(found, key), `${at}[${JSON.stringify(key)}]`),
      );
    }
  }
}

/** §4.4: the second plan, against the first one. What was known stays; what was unknown may become known. */
export const finalPlanProblems = (
  schema: TerraformSchema,
  first: ObjectValue | null,
  final: ObjectValue | null,
): Problems =>
  compatible(first, final, schemaType(schema), "").map((problem) => problem.replace(/^A\d+/, "F2"));

/** §4.5: the result of an apply without errors, against its plan. */
export function applyProblems(
  schema: TerraformSchema,
  planned: ObjectValue | null,
  actual: ObjectValue | null,
): Problems {
  if (planned === null) return actual === null ? [] : ["A11: a non-null object after delete"];
  if (actual === null) return ["A11: a null object after create or update"];
  return [
    ...(whollyKnown(actual) ? [] : ["A1: the result is not wholly known"]),
    ...storedProblems(schema, actual, "A10"),
    ...compatible(planned, actual, schemaType(schema), ""),
  ];
}

/** What holds of every object that goes into a state: shape, everything known, nothing write-only. */
export const storedProblems = (schema: TerraformSchema, state: ObjectValue, rule = "R3"): Problems => [
  ...(sameNames(Object.keys(state), Object.keys(schema.attributes))
    ? []
    : ["W1: not the attributes of the schema"]),
  ...Object.entries(schema.attributes).flatMap(([name, attribute]) =>
    writeOnlyProblems(attribute, state[name] ?? null, `.${name}`, rule),
  ),
];

/** Write-only values at any depth. */
function writeOnlyProblems(attribute: TerraformAttribute, value: Value, at: string, rule: string): Problems {
  if (value === null || isUnknown(value)) return [];
  if (attribute.writeOnly) return [`${rule}: ${at}: a write-only value`];
  const { type } = attribute;
  if (type.kind !== "nested") return [];
  const objects =
    type.nesting === "single"
      ? [value]
      : type.nesting === "map"
        ? Object.values(objectOf(value))
        : elementsOf(value);
  return objects.flatMap((each) =>
    each === null || isUnknown(each)
      ? []
      : Object.entries(type.attributes).flatMap(([name, inner]) =>
          writeOnlyProblems(inner, objectOf(each)[name] ?? null, `${at}.${name}`, rule),
        ),
  );
}

/** Where a value does not fit the plan: null-ness, known values, lengths, keys (A2 to A7). */
function compatible(planned: Value, actual: Value, type: Type, at: string): Problems {
  if (planned instanceof Unknown) {
    return withinRange(planned, actual) ? [] : [`A7: ${at}: outside of what was promised`];
  }
  if (planned === null || actual === null) {
    return planned === actual ? [] : [`A3: ${at}: null where it was not, or not null where it was`];
  }
  if (isUnknown(actual)) return [`A2: ${at}: was known, is unknown`];
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
    case "dynamic":
      return identical(planned, actual) ? [] : [`A2: ${at}: another value`];
    case "list":
    case "tuple": {
      const [wanted, found] = [elementsOf(planned), elementsOf(actual)];
      if (wanted.length !== found.length) return [`A4: ${at}: the length changed`];
      const typeAt = (i: number): Type =>
        type.kind === "list" ? type.element : (type.elements[i] ?? DYNAMIC);
      return wanted.flatMap((element, i) => compatible(element, found[i] ?? null, typeAt(i), `${at}[${i}]`));
    }
    case "set":
      return correlated(elementsOf(planned), elementsOf(actual), type.element, at);
    case "map":
    case "object": {
      const [wanted, found] = [objectOf(planned), objectOf(actual)];
      const keys = Object.keys(wanted);
      if (!sameNames(keys, Object.keys(found))) return [`A4: ${at}: elements have appeared or vanished`];
      const typeOf = (key: string): Type =>
        type.kind === "map" ? type.element : (type.attributes[key] ?? DYNAMIC);
      return keys.flatMap((key) =>
        compatible(own(wanted, key), own(found, key), typeOf(key), `${at}.${key}`),
      );
    }
  }
}

function correlated(
  planned: readonly Value[],
  actual: readonly Value[],
  element: Type,
  at: string,
): Problems {
  if (planned.length !== actual.length) return [`A5: ${at}: the length changed`];
  const left = [...actual];
  for (const wanted of planned) {
    const found = left.findIndex((candidate) => compatible(wanted, candidate, element, at).length === 0);
    if (found === -1) return [`A5: ${at}: a planned element does not correlate with any element in actual`];
    left.splice(found, 1);
  }
  return [];
}

function withinRange({ refinement }: Unknown, actual: Value): boolean {
  if (refinement === undefined || isUnknown(actual)) return true;
  if (refinement.notNull === true && actual === null) return false;
  if (refinement.prefix !== undefined && typeof actual === "string")
    return actual.startsWith(refinement.prefix);
  return true;
}

export const whollyKnown = (value: Value): boolean => {
  if (isUnknown(value)) return false;
  if (value instanceof Dynamic) return whollyKnown(value.value);
  if (Array.isArray(value)) return value.every(whollyKnown);
  return isObject(value) ? Object.values(value).every(whollyKnown) : true;
};

/** Equality as Terraform has it, refinements of unknown values left aside. Order counts here, also in sets. */
export function identical(a: Value, b: Value): boolean {
  if (isUnknown(a) || isUnknown(b)) return isUnknown(a) && isUnknown(b);
  if (isNumber(a) && isNumber(b)) return digits(a) === digits(b);
  if (a instanceof Dynamic && b instanceof Dynamic) {
    return JSON.stringify(a.type) === JSON.stringify(b.type) && identical(a.value, b.value);
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      a.length === b.length && a.every((element: Value, i) => identical(element, (b[i] as Value) ?? null))
    );
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return sameNames(keys, Object.keys(b)) && keys.every((key) => identical(own(a, key), own(b, key)));
  }
  return a === b;
}

const isNumber = (value: Value): value is NumberValue =>
  typeof value === "number" || typeof value === "bigint" || value instanceof Decimal;

/** Sign, digits and exponent of a number without loss, however it is written. */
function digits(value: NumberValue): string {
  const text = value instanceof Decimal ? value.text : String(value);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/.exec(text) ?? [];
  const significant = (whole + fraction).replace(/^0+/, "");
  const shortest = significant.replace(/0+$/, "");
  if (shortest === "") return "0";
  const power = Number(exponent) - fraction.length + (significant.length - shortest.length);
  return `${sign}${shortest}e${power}`;
}

const isObject = (value: Value): value is ObjectValue =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !isUnknown(value) &&
  !(value instanceof Decimal) &&
  !(value instanceof Dynamic);

function objectOf(value: Value): ObjectValue {
  if (!isObject(value)) throw new Error("P2: an object is required");
  return value;
}

function elementsOf(value: Value): readonly Value[] {
  if (value === null || isUnknown(value)) return [];
  if (!Array.isArray(value)) throw new Error("P2: a list is required");
  return value as readonly Value[];
}

const own = (record: ObjectValue, key: string): Value =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null;

const isNested = ({ type }: TerraformAttribute): boolean => type.kind === "nested";

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");
