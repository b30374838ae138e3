import fc from "fast-check";
import {
  BOOL,
  DYNAMIC,
  NUMBER,
  STRING,
  listOf,
  mapOf,
  objectOf,
  setOf,
  tupleOf,
  type Type,
} from "../../../src/framework/schema/type";
import {
  Dynamic,
  UNKNOWN,
  Unknown,
  type NumberValue,
  type Refinement,
  type Value,
} from "../../../src/framework/values/value";
import { numberFromText } from "../../../src/framework/values/number";

/** Names as schemas have them, with those that JavaScript objects are born with among them. */
const attributeName = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/),
  fc.constantFrom("__proto__", "constructor", "to_string", "length"),
);

/** Text as Terraform sends it: well-formed and in NFC. */
export const text = fc.string({ unit: "grapheme", maxLength: 40 }).map((value) => value.normalize("NFC"));

const mapKey = fc.oneof(text, fc.constantFrom("__proto__", "constructor", "hasOwnProperty"));

export const typeArbitrary: fc.Arbitrary<Type> = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(STRING, NUMBER, BOOL, DYNAMIC),
    tie("type").map(listOf),
    tie("type").map(setOf),
    tie("type").map(mapOf),
    fc.array(tie("type"), { maxLength: 4 }).map(tupleOf),
    fc.dictionary(attributeName, tie("type"), { maxKeys: 5, noNullPrototype: true }).map(objectOf),
  ),
})).type;

const numberOrZero = (value: string): NumberValue => numberFromText(value) ?? 0;

export const numberArbitrary: fc.Arbitrary<NumberValue> = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }).map((value) => numberOrZero(value.toString())),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => numberOrZero(String(value))),
  fc
    .tuple(fc.bigInt({ min: -(2n ** 120n), max: 2n ** 120n }), fc.stringMatching(/^[0-9]{1,40}$/))
    .map(([whole, fraction]) => numberOrZero(`${whole.toString()}.${fraction}`)),
);

const bound = fc.record({ value: numberArbitrary, inclusive: fc.boolean() });
const notNull = fc.constant(true);

/** What can be promised of an unknown value of a type. */
function refinementOf(type: Type): fc.Arbitrary<Refinement> {
  switch (type.kind) {
    case "string":
      return fc.record({ notNull, prefix: text.filter((prefix) => prefix !== "") }, { requiredKeys: [] });
    case "number":
      return fc.record({ notNull, lowerBound: bound, upperBound: bound }, { requiredKeys: [] });
    case "list":
    case "set":
    case "map":
      return fc.record(
        {
          notNull,
          minLength: fc.integer({ min: 1, max: 100 }),
          maxLength: fc.integer({ min: 100, max: 70_000 }),
        },
        { requiredKeys: [] },
      );
    case "bool":
    case "dynamic":
    case "tuple":
    case "object":
      return fc.record({ notNull }, { requiredKeys: [] });
  }
}

function unknownOf(type: Type): fc.Arbitrary<Value> {
  if (type.kind === "dynamic") return fc.constant(UNKNOWN);
  return refinementOf(type).map((refinement) =>
    Object.keys(refinement).length === 0 ? UNKNOWN : new Unknown(refinement),
  );
}

/** Any value of a type: known, null, unknown, with or without refinements, at every depth. */
export function valueOf(type: Type): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 8, arbitrary: knownOf(type) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: unknownOf(type) },
  );
}

/** A value without unknowns at its top; JSON can hold none at all. */
export function knownOf(
  type: Type,
  inner: (type: Type) => fc.Arbitrary<Value> = valueOf,
): fc.Arbitrary<Value> {
  switch (type.kind) {
    case "string":
      return text;
    case "number":
      return numberArbitrary;
    case "bool":
      return fc.boolean();
    case "dynamic":
      return fc
        .constantFrom(STRING, NUMBER, BOOL, listOf(STRING), objectOf({ a: NUMBER }))
        .chain((actual) => inner(actual).map((value) => new Dynamic(actual, value)));
    case "list":
    case "set":
      return fc.array(inner(type.element), { maxLength: 4 });
    case "map":
      return fc.dictionary(mapKey, inner(type.element), { maxKeys: 4, noNullPrototype: true });
    case "tuple":
      return type.elements.length === 0 ? fc.constant([]) : fc.tuple(...type.elements.map(inner));
    case "object":
      return fc
        .tuple(...Object.entries(type.attributes).map(([name, t]) => inner(t).map((v) => [name, v] as const)))
        .map((entries) => Object.fromEntries(entries));
  }
}

export const typedValue = typeArbitrary.chain((type) => valueOf(type).map((value) => ({ type, value })));
