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
  type Fields,
} from "../../../src/framework";
import { fromPlain, toPlain, valueFromPlain, valueToPlain } from "../../../src/framework/values/convert";
import { NUMBER, STRING, tupleOf } from "../../../src/framework/schema/type";
import { Decimal, Dynamic, UNKNOWN, type Value } from "../../../src/framework/values/value";

const RULES = { name: string().required(), port: integer().optional(), key: string().writeOnly() };
const FIELDS: Fields = {
  title: string().required(),
  one: object(RULES).optional(),
  many: list(object(RULES)).optional(),
  named: map(object(RULES)).optional(),
  token: string().writeOnly(),
};

describe("what resource code sees", () => {
  test("null is undefined, at every depth", () => {
    const value = {
      title: "t",
      one: { name: "n", port: null, key: null },
      many: null,
      named: {},
      token: null,
    };

    expect(toPlain(FIELDS, value, "undefined")).toEqual({
      title: "t",
      one: { name: "n", port: undefined, key: undefined },
      many: undefined,
      named: {},
      token: undefined,
    });
  });

  test("unknown is there while a configuration is checked, and not there when something is done", () => {
    const value: Record<string, Value> = { title: UNKNOWN, one: UNKNOWN, many: [UNKNOWN] };

    const checked = toPlain(FIELDS, value, "unknown");
    const done = toPlain(FIELDS, value, "undefined");

    expect([checked.title, checked.one, checked.many]).toEqual([UNKNOWN, UNKNOWN, [UNKNOWN]]);
    expect([done.title, done.one, done.many]).toEqual([undefined, undefined, [undefined]]);
  });

  test("a value of any type is the plain value, in which null is a value", () => {
    const value = new Dynamic(tupleOf([STRING, { kind: "dynamic" }]), ["a", null]);

    expect(valueToPlain(dynamic().spec, value, "undefined")).toEqual(["a", null]);
  });

  test("an attribute called like a member of every JavaScript object is not set unless it is set", () => {
    const fields = { constructor: string().optional(), valueOf_: string().optional() };

    expect(toPlain(fields, {}, "undefined")).toEqual({ constructor: undefined, valueOf_: undefined });
  });

  test("a key called __proto__ in a map is a key like others", () => {
    const value: Value = JSON.parse('{"__proto__":"x"}');

    expect(Object.entries(valueToPlain(map(string()).spec, value, "undefined") as object)).toEqual([
      ["__proto__", "x"],
    ]);
  });
});

describe("what resource code returns", () => {
  test("every attribute is there, null where nothing was said, and write-only ones are null at every depth", () => {
    const plain = {
      title: "t",
      one: { name: "n", key: "FAKE-SECRET" },
      many: [{ name: "m", port: 1, key: "FAKE-SECRET" }],
      token: "FAKE-SECRET",
    };

    expect(fromPlain(FIELDS, plain)).toEqual({
      title: "t",
      one: { name: "n", port: null, key: null },
      many: [{ name: "m", port: 1, key: null }],
      named: null,
      token: null,
    });
  });

  test("strings are NFC, as Terraform compares them", () => {
    expect(valueFromPlain(string().spec, "e\u0301")).toBe("\u00e9");
  });

  test("numbers are in their plain form: an exponent is none", () => {
    expect(valueFromPlain(number().spec, new Decimal("1e3"))).toBe(1000);
    expect(valueFromPlain(number().spec, 5n)).toBe(5);
    expect(valueFromPlain(number().spec, new Decimal("1E-7"))).toBe(1e-7);
  });

  test.each([NaN, Infinity, new Decimal("FAKE")])("%p is no number of Terraform's", (value) => {
    expect(() => valueFromPlain(number().spec, value)).toThrow("expected a finite decimal number");
  });

  test("a value of any type gets the type that jsondecode would give it", () => {
    expect(valueFromPlain(dynamic().spec, ["a", 1])).toEqual(
      new Dynamic(tupleOf([STRING, NUMBER]), ["a", 1]),
    );
  });

  test("tuples and plain objects are converted part by part", () => {
    const pair = tuple([string(), plainObject({ port: integer() })]);

    expect(valueFromPlain(pair.spec, ["a", { port: 1, surplus: true }])).toEqual(["a", { port: 1 }]);
    expect(valueToPlain(pair.spec, ["a", { port: null }], "undefined")).toEqual(["a", { port: undefined }]);
  });

  test.each([
    ["many[0].name: expected a string, got number", { many: [{ name: 1 }] }],
    [
      'named["a.b"].port: expected a number, got string',
      { named: { "a.b": { name: "n", port: "FAKE-SECRET" } } },
    ],
    ["many: expected an array, got object", { many: {} }],
    ["named: expected an object, got an array", { named: [] }],
    ["one: expected an object, got string", { one: "FAKE-SECRET" }],
  ])("a wrong type is told with its place and without its value: %s", (message, plain) => {
    expect(() => fromPlain(FIELDS, plain)).toThrow(message);
    expect(() => fromPlain(FIELDS, plain)).not.toThrow("FAKE-SECRET");
  });

  test("a tuple of another length is refused", () => {
    expect(() => valueFromPlain(tuple([string()]).spec, ["a", "b"], "pair")).toThrow(
      "pair: expected a tuple of 1 elements",
    );
  });

  test("sets and JSON texts are what they were returned as", () => {
    expect(valueFromPlain(set(string()).spec, ["b", "a"])).toEqual(["b", "a"]);
    expect(valueFromPlain(json().spec, '{ "a": 1 }')).toBe('{ "a": 1 }');
  });
});
