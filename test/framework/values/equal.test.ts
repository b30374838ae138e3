import fc from "fast-check";
import {
  dynamic,
  integer,
  json,
  list,
  map,
  number,
  object,
  plainObject,
  set,
  string,
  tuple,
} from "../../../src/framework";
import { equalValues } from "../../../src/framework/values/equal";
import { NUMBER, STRING } from "../../../src/framework/schema/type";
import { Decimal, Dynamic, UNKNOWN } from "../../../src/framework/values/value";

test("numbers are equal by what they say", () => {
  expect(equalValues(number().spec, 1000, new Decimal("1e3"))).toBe(true);
  expect(equalValues(number().spec, 12345678901234567890n, 12345678901234567891n)).toBe(false);
});

test("nothing equals unknown, not even unknown", () => {
  expect(equalValues(string().spec, UNKNOWN, UNKNOWN)).toBe(false);
  expect(equalValues(set(string()).spec, ["a", UNKNOWN], ["a", UNKNOWN])).toBe(false);
});

test("null equals only null", () => {
  expect(equalValues(list(string()).spec, null, [])).toBe(false);
  expect(equalValues(string().spec, null, null)).toBe(true);
});

test("order counts in lists and not in sets, and equal elements of a set are one", () => {
  expect(equalValues(list(string()).spec, ["a", "b"], ["b", "a"])).toBe(false);
  expect(equalValues(set(string()).spec, ["a", "b"], ["b", "a", "b"])).toBe(true);
});

test("sets of objects are equal when their objects are, whatever the order of sets inside them", () => {
  const spec = set(object({ id: integer().required(), tags: set(string()).optional() })).spec;

  expect(
    equalValues(
      spec,
      [
        { id: 1, tags: ["a", "b"] },
        { id: 2, tags: null },
      ],
      [
        { id: 2, tags: null },
        { id: 1, tags: ["b", "a"] },
      ],
    ),
  ).toBe(true);
  expect(equalValues(spec, [{ id: 1, tags: ["a"] }], [{ id: 1, tags: null }])).toBe(false);
});

test("JSON texts are equal by what they say, also inside lists, sets and maps", () => {
  const [one, other] = ['{"a":1,"b":2}', '{ "b": 2.0, "a": 1 }'];

  expect(equalValues(json().spec, one, other)).toBe(true);
  expect(equalValues(list(json()).spec, [one], [other])).toBe(true);
  expect(equalValues(set(json()).spec, [one, "[]"], ["[ ]", other])).toBe(true);
  expect(equalValues(map(json()).spec, { k: one }, { k: other })).toBe(true);
});

test("JSON numbers that differ in the twentieth digit are different", () => {
  expect(equalValues(json().spec, "[12345678901234567890]", "[12345678901234567891]")).toBe(false);
});

test("a text that an API folds is compared without its case", () => {
  const spec = string().comparedAs((text) => text.toLowerCase()).spec;

  expect(equalValues(spec, "Frankfurt", "FRANKFURT")).toBe(true);
  expect(
    equalValues(set(string().comparedAs((text) => text.toLowerCase())).spec, ["A", "b"], ["B", "a"]),
  ).toBe(true);
});

test("an equivalence of the resource's own decides, in sets as well", () => {
  const firstLetter = string().equivalentWhen((a, b) => a.startsWith(b.slice(0, 1)));

  expect(equalValues(firstLetter.spec, "apple", "avocado")).toBe(true);
  expect(equalValues(set(firstLetter).spec, ["apple", "banana"], ["blueberry", "avocado"])).toBe(true);
  expect(equalValues(set(firstLetter).spec, ["apple", "banana"], ["avocado", "cherry"])).toBe(false);
});

test("values of any type are equal only within one type", () => {
  expect(equalValues(dynamic().spec, new Dynamic(STRING, "1"), new Dynamic(NUMBER, 1))).toBe(false);
  expect(equalValues(dynamic().spec, new Dynamic(NUMBER, 1), new Dynamic(NUMBER, 1n))).toBe(true);
});

test("tuples and plain objects are compared part by part", () => {
  const spec = tuple([json(), plainObject({ port: integer() })]).spec;

  expect(equalValues(spec, ["[1]", { port: 1 }], ["[ 1 ]", { port: 1 }])).toBe(true);
  expect(equalValues(spec, ["[1]", { port: 1 }], ["[1]", { port: 2 }])).toBe(false);
});

test.each(["constructor", "__proto__", "toString"])(
  "a map without the key %s differs from one that has it",
  (key) => {
    const withKey = JSON.parse(`{"${key}":"x"}`) as Record<string, string>;

    expect(equalValues(map(string()).spec, withKey, { other: "x" })).toBe(false);
    expect(equalValues(map(string()).spec, withKey, { ...withKey })).toBe(true);
  },
);

test.each([
  ["texts", set(string()), (i: number) => `element ${i}`],
  ["JSON texts", set(json()), (i: number) => JSON.stringify({ i })],
  ["objects", set(object({ id: integer(), name: string() })), (i: number) => ({ id: i, name: null })],
])(
  "sets of ten thousand %s are compared before the test times out: not each with each",
  (_what, attribute, element) => {
    const elements = Array.from({ length: 10_000 }, (_, i) => element(i));

    expect(equalValues(attribute.spec, elements, [...elements].reverse())).toBe(true);
    expect(equalValues(attribute.spec, elements, [...elements.slice(1), element(10_000)])).toBe(false);
  },
);

test("equality of sets is reflexive, symmetric, and blind to order and repetition", () => {
  const spec = set(object({ n: number(), t: string() })).spec;
  const element = fc.record({
    n: fc.option(fc.oneof(fc.integer(), fc.bigInt())),
    t: fc.option(fc.string()),
  });
  fc.assert(
    fc.property(fc.array(element), fc.array(element), (a, b) => {
      expect(equalValues(spec, a, [...a, ...a].reverse())).toBe(true);
      expect(equalValues(spec, a, b)).toBe(equalValues(spec, b, a));
    }),
  );
});
