import type { Path } from "../../../src/framework/diagnostics/diagnostic";
import { pathsThatDiffer, valueAt } from "../../../src/framework/values/path-value";
import { UNKNOWN } from "../../../src/framework/values/value";

const at = (...steps: readonly (string | number)[]): Path =>
  steps.map((step) => (typeof step === "number" ? { index: step } : { attribute: step }));

const OBJECT = { name: "n", none: null, later: UNKNOWN, rules: [{ on: "a" }], labels: { "a.b": 1 } };

test("a path leads to attributes, positions and keys", () => {
  expect(valueAt(OBJECT, at("name"))).toBe("n");
  expect(valueAt(OBJECT, at("none"))).toBeNull();
  expect(valueAt(OBJECT, at("rules", 0, "on"))).toBe("a");
  expect(valueAt(OBJECT, [{ attribute: "labels" }, { key: "a.b" }])).toBe(1);
});

test("whatever is inside of something unknown is unknown", () => {
  expect(valueAt(OBJECT, at("later", "on"))).toBe(UNKNOWN);
});

test.each([
  ["an attribute that is not there", at("other")],
  ["through null", at("none", "on")],
  ["a position past the end", at("rules", 1)],
  ["a key that is not there", [{ attribute: "labels" }, { key: "c" }]],
  ["an inherited member", at("constructor")],
])("%s leads nowhere", (_what, path) => {
  expect(valueAt(OBJECT, path)).toBeUndefined();
});

test("of some paths those count at which the objects differ, each once", () => {
  const prior = { same: [1, { a: 2 }], changed: 1, gone: { x: 1 }, none: null, later: 1 };
  const planned = { same: [1, { a: 2 }], changed: 2, gone: null, none: null, later: UNKNOWN };
  const paths = ["same", "changed", "changed", "later"].map((name) => at(name));

  expect(pathsThatDiffer([...paths, at("gone", "x"), at("none", "x")], prior, planned)).toEqual([
    at("changed"),
    at("later"),
    at("gone", "x"),
  ]);
});
