import * as fc from "fast-check";
import {
  type JsonObject,
  merged,
  objectWith,
  placeAt,
  placesOf,
  pointer,
  sameJson,
  valuesOf,
  withoutNothingsInside,
  withRemovals,
} from "../../../../src/registries/truto/rules";

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 }));
const key = fc.constantFrom("a", "b", "c", "d/e", "f~g");
const { object } = fc.letrec<{ object: JsonObject; value: unknown }>((tie) => ({
  object: fc.dictionary(key, tie("value"), { maxKeys: 3 }),
  value: fc.oneof({ maxDepth: 3 }, leaf, tie("object")),
}));

/** How a server reads a PATCH that merges (RFC 7396, as the sheet describes it in §2.2). */
function mergePatched(stored: unknown, patch: unknown): unknown {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch;
  const before = typeof stored === "object" && stored !== null && !Array.isArray(stored) ? stored : {};
  const result = new Map<string, unknown>(Object.entries(before));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) result.delete(name);
    else result.set(name, mergePatched(result.get(name), value));
  }
  return Object.fromEntries(result);
}

describe("laying one object over another", () => {
  test("merges objects and replaces everything else", () => {
    expect(merged({ a: { x: 1, y: [1, 2] }, b: "kept" }, { a: { y: [3], z: null } })).toEqual({
      a: { x: 1, y: [3] },
      b: "kept",
    });
  });

  test("puts an object in the place of a text", () => {
    expect(merged({ a: "text" }, { a: { x: 1 } })).toEqual({ a: { x: 1 } });
  });

  test("does not follow a key into what every object inherits", () => {
    const over = JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"x": 1}}') as JsonObject;

    expect(Object.keys(merged({}, over))).toEqual(["__proto__", "constructor"]);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("removals", () => {
  test("are nulls for what is there and not wanted, in objects at every depth", () => {
    expect(withRemovals({ a: { x: 1 } }, { a: { x: 2, y: 3 }, b: { z: 1 } })).toEqual({
      a: { x: 1, y: null },
      b: null,
    });
  });

  test("are none for what is not there, nor inside arrays, nor for what is nothing", () => {
    expect(withRemovals({ a: [{ x: 1 }] }, { a: [{ x: 1, y: 2 }], b: null, c: {} })).toEqual({
      a: [{ x: 1 }],
    });
  });

  test("make a server that merges store the same as one that replaces", () => {
    fc.assert(
      fc.property(object, object, (wanted, there) => {
        const sent = withRemovals(wanted, there);

        return sameJson(mergePatched(there, sent), wanted) && sameJson(sent, wanted);
      }),
    );
  });
});

describe("equality", () => {
  test.each([
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1, b: null }, { a: 1 }],
    [{ a: { b: {} } }, {}],
    [{ a: { b: null } }, { a: {} }],
    [undefined, undefined],
  ])("%j and %j are the same", (a, b) => {
    expect(sameJson(a, b)).toBe(true);
  });

  test.each([
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: "x" }, { a: "X" }],
    [{ a: 1 }, { a: "1" }],
    [{ a: [] }, {}],
    [{ a: [null] }, { a: [] }],
    [{ a: 1 }, {}],
    [{ toString: 1 }, {}],
  ])("%j and %j are not", (a, b) => {
    expect(sameJson(a, b)).toBe(false);
  });
});

describe("places", () => {
  test("are where values are; an array is one value and a null is none", () => {
    expect(placesOf({ a: { b: 1, c: [{ d: 1 }] }, e: null, f: {} }).map(pointer)).toEqual(["/a/b", "/a/c"]);
  });

  test("survive being written as JSON pointers", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (place) => {
        expect(placeAt(pointer(place))).toEqual(place);
      }),
    );
  });

  test("make an object that has something at each of them", () => {
    fc.assert(
      fc.property(object, (any) => {
        expect(
          placesOf(objectWith(placesOf(any)))
            .map(pointer)
            .sort(),
        ).toEqual(placesOf(any).map(pointer).sort());
      }),
    );
  });
});

test("nothings are left out at every depth, and elements of arrays keep their positions", () => {
  expect(withoutNothingsInside({ a: null, b: { c: {} }, d: [null, { e: null }], f: 0, g: "" })).toEqual({
    d: [null, {}],
    f: 0,
    g: "",
  });
});

test("the values of a secret object are its texts and numbers", () => {
  expect(valuesOf({ a: "x", b: [{ c: 12 }, true, null], d: 12345678901234567890n })).toEqual([
    "x",
    "12",
    "12345678901234567890",
  ]);
});
