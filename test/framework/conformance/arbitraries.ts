import fc, { type Arbitrary } from "fast-check";
import {
  boolean,
  integer,
  json,
  list,
  map,
  number,
  object,
  set,
  string,
  type Attribute,
  type Fields,
} from "../../../src/framework";
import type { AttributeSpec, Mode, Secrecy } from "../../../src/framework/schema/spec";
import { saysNothing } from "../../../src/framework/values/nothing";
import { numberFromText } from "../../../src/framework/values/number";
import type { Type } from "../../../src/framework/schema/type";
import { isRecord, UNKNOWN, type ObjectValue, type Value } from "../../../src/framework/values/value";

type AnyAttribute = Attribute<unknown, Mode, Secrecy>;

// Random schemas, configurations that fit them, and what a registry may make of them.

const names = fc.constantFrom("alpha", "beta", "gamma", "delta", "constructor", "value_of");

const scalar: Arbitrary<() => Attribute<unknown, "optional", false>> = fc.constantFrom(
  () => string(),
  () => boolean(),
  () => integer(),
  () => number(),
  () => json(),
);

const collectionOf = (element: Attribute<unknown, "optional", false>): Arbitrary<AnyAttribute> =>
  fc.constantFrom(list(element), set(element), map(element));

const plain: Arbitrary<AnyAttribute> = fc.oneof(
  { weight: 3, arbitrary: scalar.map((make) => make()) },
  { weight: 1, arbitrary: scalar.chain((make) => collectionOf(make())) },
);

/** Who sets it. A default has to fit the type, so only strings have one here. */
function modes(attribute: AnyAttribute): Arbitrary<AnyAttribute> {
  const { shape } = attribute.spec;
  const isString =
    shape.kind === "plain" && shape.type.kind === "string" && attribute.spec.rules.length === 0;
  return fc.constantFrom(
    attribute.optional(),
    attribute.required(),
    attribute.optionalComputed(),
    attribute.optionalComputed().stable(),
    attribute.computed(),
    attribute.computed().stable(),
    ...(isString ? [attribute.default("fallback"), attribute.optional().emptyIsNone()] : []),
  );
}

/** Elements of sets are told apart by a key, so that no two become one when the registry fills in the rest. */
const keyed = (fields: Fields): Fields => ({ ...fields, key: integer().required() });

function nested(depth: number, holdsSecrets: boolean): Arbitrary<AnyAttribute> {
  return fields(depth - 1, holdsSecrets).chain((inner) =>
    fields(depth - 1, false).chain((open) =>
      fc.constantFrom<AnyAttribute>(
        object(inner),
        list(object(inner) as never),
        map(object(inner) as never),
        set(object(keyed(open)) as never),
      ),
    ),
  );
}

function attribute(depth: number, holdsSecrets: boolean): Arbitrary<AnyAttribute> {
  const settable = (any: AnyAttribute) => fc.constantFrom(any.optional(), any.required());
  const inner =
    depth === 0
      ? plain.chain(modes)
      : fc.oneof(
          { weight: 4, arbitrary: plain.chain(modes) },
          {
            weight: 2,
            arbitrary: nested(depth, holdsSecrets).chain((any) =>
              holdsSecrets ? settable(any) : modes(any),
            ),
          },
        );
  const secret = scalar.map((make) => make().optional().writeOnly());
  return holdsSecrets ? fc.oneof({ weight: 4, arbitrary: inner }, { weight: 1, arbitrary: secret }) : inner;
}

const fields = (depth: number, holdsSecrets: boolean): Arbitrary<Fields> =>
  fc.dictionary(names, attribute(depth, holdsSecrets), { minKeys: 1, maxKeys: 4 });

/** The attributes of a resource, two levels deep. */
export const schemas = ({ credentials }: { readonly credentials: boolean }): Arbitrary<Fields> =>
  fields(2, credentials);

const numbers = fc.oneof(
  fc.integer(),
  fc.bigInt(),
  fc.tuple(fc.bigInt(), fc.nat(30)).map(([digits, places]) => `${digits}e-${places}`),
);

/** A known value of a plain type. */
function ofType(type: Type, isInteger: boolean): Arbitrary<Value> {
  switch (type.kind) {
    case "string":
      return fc.string().map((text) => text.normalize("NFC"));
    case "bool":
      return fc.boolean();
    case "number":
      return isInteger ? fc.integer() : numbers.map((value) => numberFromText(String(value)) ?? 0);
    case "list":
      return fc.array(ofType(type.element, isInteger), { maxLength: 3 });
    case "set":
      return fc.uniqueArray(ofType(type.element, isInteger), { maxLength: 3, selector: String });
    case "map":
      return fc.dictionary(
        fc.constantFrom("k", "a.b", "__proto__", "toString"),
        ofType(type.element, isInteger),
        {
          maxKeys: 3,
        },
      );
    case "dynamic":
    case "tuple":
    case "object":
      throw new Error(`no schema here has a ${type.kind}`);
  }
}

const JSON_TEXT: Arbitrary<Value> = fc.jsonValue().map((value) => JSON.stringify(value));

function knownValue(spec: AttributeSpec, objects = configurations): Arbitrary<Value> {
  const { shape } = spec;
  if (shape.kind === "plain") {
    if (spec.emptyIsNone) return fc.oneof(fc.constant(""), ofType(shape.type, false));
    const isJson = holdsJson(spec);
    if (!isJson) return ofType(shape.type, holdsRules(spec));
    if (shape.type.kind === "string") return JSON_TEXT;
    if (shape.type.kind === "map") return fc.dictionary(fc.constantFrom("k", "l"), JSON_TEXT);
    return fc.uniqueArray(JSON_TEXT, { maxLength: 3, selector: String });
  }
  const element = objects(shape.fields);
  switch (shape.nesting) {
    case "single":
      return element;
    case "list":
      return fc.array(element, { maxLength: 3 });
    case "map":
      return fc.dictionary(fc.constantFrom("k", "a.b", "toString"), element, { maxKeys: 3 });
    case "set":
      return fc.uniqueArray(element, { maxLength: 3, selector: (each) => JSON.stringify(each.key) });
  }
}

const innermost = (spec: AttributeSpec): AttributeSpec =>
  spec.shape.kind === "plain" && spec.shape.inner.kind === "elements"
    ? innermost(spec.shape.inner.spec)
    : spec;
const holdsJson = (spec: AttributeSpec): boolean => innermost(spec).canonical !== undefined;
const holdsRules = (spec: AttributeSpec): boolean => innermost(spec).rules.length > 0;

/** A configuration that fits: what is required is set, what is computed is not. */
export function configurations(of: Fields): Arbitrary<ObjectValue> {
  return fc.record(
    Object.fromEntries(
      Object.entries(of).map(([name, { spec }]) => {
        if (spec.mode === "computed") return [name, fc.constant<Value>(null)];
        const value = knownValue(spec);
        return [name, spec.mode === "required" ? value : fc.option(value, { nil: null })];
      }),
    ),
  );
}

/** Objects as a state may hold them: what is computed has a value as well, and credentials have none. */
export function values(of: Fields): Arbitrary<ObjectValue> {
  return fc.record(
    Object.fromEntries(
      Object.entries(of).map(([name, { spec }]) => [
        name,
        spec.writeOnly
          ? fc.constant<Value>(null)
          : fc.option(knownValue(spec, values), { nil: null, freq: 1 }),
      ]),
    ),
  );
}

/** The same configuration before some of its values are known. */
export const veiled = (config: ObjectValue): Arbitrary<ObjectValue> =>
  fc
    .array(fc.boolean(), { minLength: 12, maxLength: 12 })
    .map((coins) => veil(config, [...coins]) as ObjectValue);

function veil(value: Value, coins: boolean[], depth = 0): Value {
  if (depth > 0 && value !== null && coins.pop() === true && coins.pop() === true) return UNKNOWN;
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, veil(inner, coins, depth + 1)]),
  );
}

/** What a registry answers: what is desired, in another order and spelling, and something for what it chooses. */
export function answered(of: Fields, planned: ObjectValue, isTalkative: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(of).map(([name, { spec }]) => [name, answer(spec, planned[name] ?? null, isTalkative)]),
  );
}

function answer(spec: AttributeSpec, planned: Value, isTalkative: boolean): unknown {
  if (spec.writeOnly) return isTalkative ? "FAKE-SECRET" : undefined;
  const { shape } = spec;
  if (planned === UNKNOWN || (typeof planned === "object" && planned !== null && "refinement" in planned)) {
    return isTalkative ? chosen(spec) : undefined;
  }
  if (saysNothing(spec, planned)) return isTalkative ? null : undefined;
  if (shape.kind === "plain") return respelled(spec, planned);
  const inner = (element: Value): unknown =>
    isRecord(element) ? answered(shape.fields, element, isTalkative) : (element ?? undefined);
  if (shape.nesting === "single") return inner(planned);
  if (Array.isArray(planned)) {
    const elements = (planned as readonly Value[]).map(inner);
    return shape.nesting === "set" ? elements.reverse() : elements;
  }
  return isRecord(planned)
    ? Object.fromEntries(Object.entries(planned).map(([key, element]) => [key, inner(element)]))
    : planned;
}

function respelled(spec: AttributeSpec, planned: Value): Value {
  if (spec.canonical !== undefined && typeof planned === "string") return ` ${planned}\n`;
  if (spec.shape.kind === "plain" && spec.shape.type.kind === "set" && Array.isArray(planned)) {
    return [...(planned as readonly Value[])].reverse();
  }
  return planned;
}

/** Something of the right type. */
function chosen({ shape, canonical }: AttributeSpec): unknown {
  if (shape.kind === "nested") {
    const inner = Object.fromEntries(
      Object.entries(shape.fields).map(([name, { spec }]) => [
        name,
        spec.writeOnly ? undefined : chosen(spec),
      ]),
    );
    return shape.nesting === "single" ? inner : shape.nesting === "map" ? { chosen: inner } : [inner];
  }
  switch (shape.type.kind) {
    case "string":
      return canonical === undefined ? "chosen" : "[]";
    case "bool":
      return true;
    case "number":
      return 7;
    case "map":
      return {};
    case "list":
    case "set":
    case "tuple":
      return [];
    case "object":
    case "dynamic":
      throw new Error("no schema here has one");
  }
}
