import { dynamic, integer, json, list, map, object, set, string } from "../../../src/framework";
import { observedObject } from "../../../src/framework/refresh/observe";
import { listOf, NUMBER, STRING } from "../../../src/framework/schema/type";
import { Dynamic, type Value } from "../../../src/framework/values/value";

const rule = object({
  name: string().required(),
  document: json().optional(),
  port: integer().computed(),
  key: string().optional().writeOnly(),
});
const FIELDS = {
  title: string()
    .comparedAs((text) => text.toLowerCase())
    .optional(),
  tags: set(string()).optional(),
  one: rule.optional(),
  many: list(rule).optional(),
  named: map(rule).optional(),
  some: set(object({ name: string().required(), port: integer().computed() })).optional(),
  token: string().optional().writeOnly(),
};
const KNOWN: Record<string, Value> = {
  title: "Main",
  tags: ["b", "a"],
  one: { name: "n", document: '{"a":1}', port: 1, key: null },
  many: [{ name: "m", document: "[]", port: 2, key: null }],
  named: { k: { name: "k", document: null, port: 3, key: null } },
  some: [
    { name: "x", port: 4 },
    { name: "y", port: 5 },
  ],
  token: null,
};

test("what a registry does not say stays as it is known, at every depth", () => {
  const observed = {
    one: { name: "other" },
    many: [{ name: "m", port: 9 }],
    named: { k: { document: "{}" } },
    some: [{ name: "y" }, { name: "x" }],
  };

  expect(observedObject(FIELDS, KNOWN, observed)).toEqual({
    ...KNOWN,
    one: { name: "other", document: '{"a":1}', port: 1, key: null },
    many: [{ name: "m", document: "[]", port: 9, key: null }],
    named: { k: { name: "k", document: "{}", port: 3, key: null } },
  });
});

test("null says that nothing is set", () => {
  const observed = { title: null, one: { name: "n", document: null }, many: null };

  expect(observedObject(FIELDS, KNOWN, observed)).toMatchObject({
    title: null,
    one: { name: "n", document: null, port: 1 },
    many: null,
  });
});

test("another spelling of what is known stays in the known spelling, also beside what really changed", () => {
  const observed = {
    title: "MAIN",
    tags: ["a", "b"],
    one: { name: "changed", document: '{ "a": 1.0 }' },
  };

  expect(observedObject(FIELDS, KNOWN, observed)).toMatchObject({
    title: "Main",
    tags: ["b", "a"],
    one: { name: "changed", document: '{"a":1}' },
  });
});

test("a credential that a registry returns goes no further, at any depth", () => {
  const observed = {
    token: "FAKE-SECRET",
    one: { name: "n", key: "FAKE-SECRET" },
    many: [{ key: "FAKE-SECRET" }],
  };

  expect(JSON.stringify(observedObject(FIELDS, KNOWN, observed))).not.toContain("FAKE-SECRET");
});

test("lists and maps have the elements that the registry says, new ones with nothing known", () => {
  const observed = { many: [{ name: "m" }, { name: "new" }], named: { other: { name: "o" } } };

  expect(observedObject(FIELDS, KNOWN, observed)).toMatchObject({
    many: [
      { name: "m", document: "[]", port: 2 },
      { name: "new", document: null, port: null },
    ],
    named: { other: { name: "o", document: null, port: null } },
  });
});

test("where nothing is known, what is not said is null", () => {
  expect(observedObject(FIELDS, null, { title: "t" })).toEqual({
    title: "t",
    tags: null,
    one: null,
    many: null,
    named: null,
    some: null,
    token: null,
  });
});

test("a value of any type is read as the type that it is known to have, where it can be", () => {
  const fields = { any: dynamic().optional() };
  const known = { any: new Dynamic(listOf(STRING), ["a"]) };

  expect(observedObject(fields, known, { any: ["a", "b"] })).toEqual({
    any: new Dynamic(listOf(STRING), ["a", "b"]),
  });
  expect(observedObject(fields, known, { any: 7 })).toEqual({ any: new Dynamic(NUMBER, 7) });
});

test("a wrong type is told with its place", () => {
  expect(() => observedObject(FIELDS, KNOWN, { many: [{ port: "FAKE-SECRET" }] })).toThrow(
    "many[0].port: expected a number, got string",
  );
});
