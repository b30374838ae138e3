import { readingOf } from "../../src/checks";

const LATER = Symbol("not known yet");
const { among, knownBoolean, knownLength, knownText, knownTexts, presenceOf, presencesOf, valueAt } =
  readingOf((value) => value === LATER || value === "${later}");

test.each<[unknown, string]>([
  ["a", "set"],
  [false, "set"],
  [undefined, "unset"],
  [null, "unset"],
  [LATER, "later"],
  ["${later}", "later"],
])("the presence of %p is %s", (value, presence) => {
  expect(presenceOf(value)).toBe(presence);
});

test("the members of an object are set or not, and not known where the object is not", () => {
  expect(presencesOf(["a", "b"], { a: 1 })).toEqual({ a: "set", b: "unset" });
  expect(presencesOf(["a"], LATER)).toEqual({ a: "later" });
  expect(presencesOf(["a"], undefined)).toEqual({ a: "unset" });
});

test("a value is one of a list, or told later, or told by itself", () => {
  expect(among(["a", "b"], "b")).toBe("b");
  expect(among(["a", "b"], LATER)).toBe("later");
  expect(among(["a", "b"], "c")).toBe("later");
});

test("texts, booleans and lengths are known or undefined", () => {
  expect([knownText("a"), knownText("${later}"), knownText(LATER), knownText(5)]).toEqual([
    "a",
    undefined,
    undefined,
    undefined,
  ]);
  expect(knownTexts(["a", LATER, "${later}", "b"])).toEqual(["a", "b"]);
  expect(knownTexts(LATER)).toEqual([]);
  expect([knownBoolean(false), knownBoolean(LATER)]).toEqual([false, undefined]);
  expect([knownLength(["a", LATER]), knownLength(undefined), knownLength(LATER)]).toEqual([2, 0, undefined]);
});

test("the value at a path stops where it is not known", () => {
  const config = { auth: { strategy: "basic" }, data: LATER };

  expect(valueAt(config, ["auth", "strategy"])).toBe("basic");
  expect(valueAt(config, ["data", "auth", "strategy"])).toBe(LATER);
  expect(valueAt(config, ["nothing", "there"])).toBeUndefined();
});
