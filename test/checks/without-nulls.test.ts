import { withoutNothing, withoutNulls } from "../../src/checks";

const TREE = { a: null, b: { c: null, d: { e: null } }, f: [{ g: null }, null], h: {}, i: "" };

test("nulls are like none down to a depth of objects, and values below it", () => {
  expect(withoutNulls(TREE, 0)).toEqual(TREE);
  expect(withoutNulls(TREE, 1)).toEqual({ b: TREE.b, f: TREE.f, h: {}, i: "" });
  expect(withoutNulls(TREE, 2)).toEqual({ b: { d: { e: null } }, f: [{}, null], h: {}, i: "" });
});

test("a list of objects has the depth of its objects", () => {
  expect(withoutNulls([{ a: null, b: { c: null } }], 1)).toEqual([{ b: { c: null } }]);
});

test("for comparing, an object on the way to values that has none is like none", () => {
  expect(withoutNothing({ way: {}, other: { a: null } }, 2)).toEqual({});
  expect(withoutNothing({ value: {} }, 1)).toEqual({ value: {} });
});

test("what is no plain object stays as it is", () => {
  const date = new Date(0);

  expect(withoutNulls({ date }, 2)).toEqual({ date });
  expect(withoutNulls("text", 1)).toBe("text");
});
