import {
  hasNullKey,
  leafPaths,
  overlay,
  pathsIn,
  valueAt,
  withoutPath,
  withValue,
} from "../../../../src/emulator/truto/rules/json-path";

describe("paths into JSON", () => {
  it("are found by a pattern, any key for a star, and not through arrays", () => {
    const json = { a: { x: { s: 1 }, y: { t: 2 }, z: { s: null } }, b: [{ s: 3 }] };
    expect(pathsIn(json, ["a", "*", "s"])).toEqual([
      ["a", "x", "s"],
      ["a", "z", "s"],
    ]);
    expect(pathsIn(json, ["b", "*", "s"])).toEqual([]);
  });

  it("never lead into what every object inherits", () => {
    expect(valueAt({}, ["constructor"])).toBeUndefined();
    expect(pathsIn({}, ["toString"])).toEqual([]);
  });

  it("set values in copies, with the objects that are missing", () => {
    const before = { a: { b: 1 }, c: "text" };
    expect(withValue(before, ["a", "d"], 2)).toEqual({ a: { b: 1, d: 2 }, c: "text" });
    expect(withValue(before, ["c", "d"], 2)).toEqual({ a: { b: 1 }, c: { d: 2 } });
    expect(before).toEqual({ a: { b: 1 }, c: "text" });
  });

  it("take values out of copies and leave the objects around them", () => {
    expect(withoutPath({ a: { b: 1 } }, ["a", "b"])).toEqual({ a: {} });
    expect(withoutPath({ a: { b: 1 } }, ["a", "c"])).toEqual({ a: { b: 1 } });
    expect(withoutPath({ a: 1 }, ["a", "c"])).toEqual({ a: 1 });
  });

  it("name the leaves, arrays as a whole", () => {
    expect(leafPaths({ a: { b: 1, c: [2] }, d: null })).toEqual([["a", "b"], ["a", "c"], ["d"]]);
  });
});

describe("an overlay", () => {
  it("merges objects and keeps null as a value", () => {
    const laid = overlay({ a: { b: 1, c: 2 }, d: 3 }, { a: { b: null }, d: [4] });
    expect(laid).toEqual({ a: { b: null, c: 2 }, d: [4] });
  });
});

describe("the search for null keys", () => {
  it("goes into objects, not into arrays", () => {
    expect([hasNullKey({ a: { b: null } }), hasNullKey({ a: [null, { b: null }] })]).toEqual([true, false]);
  });
});
