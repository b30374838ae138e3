import { UNKNOWN } from "../../../src/framework";
import { atLeastOneOf, conflicting, exactlyOneOf } from "../../../src/framework/schema/rules-across";

const names = ["a", "b", "c"];
const at = (problems: readonly { readonly at?: readonly unknown[] }[]) =>
  problems.map((problem) => problem.at);

test("conflicting attributes: each but the first is told", () => {
  expect(conflicting({ a: 1 }, names)).toEqual([]);
  expect(at(conflicting({ a: 1, b: 2, c: 3 }, names))).toEqual([["b"], ["c"]]);
  expect(conflicting({ a: 1, b: 2 }, names)[0]?.detail).toBe("Only one of a, b and c can be set. Remove b.");
});

test("at least one: nothing is missing while one may still turn out to be set", () => {
  expect(atLeastOneOf({}, names)).toEqual([
    { summary: "Missing a, b or c", detail: "Set one of a, b and c." },
  ]);
  expect(atLeastOneOf({ b: UNKNOWN }, names)).toEqual([]);
  expect(atLeastOneOf({ b: "" }, names)).toEqual([]);
});

test("exactly one: none and two are told", () => {
  expect(exactlyOneOf({ a: 1 }, names)).toEqual([]);
  expect(exactlyOneOf({}, names)).toHaveLength(1);
  expect(at(exactlyOneOf({ a: 1, c: 1 }, names))).toEqual([["c"]]);
  expect(exactlyOneOf({ a: 1, c: UNKNOWN }, names)).toEqual([]);
});
