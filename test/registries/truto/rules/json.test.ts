import * as fc from "fast-check";
import {
  type JsonObject,
  merged,
  nullsIn,
  objectWith,
  placeAt,
  placesOf,
  pointer,
  sameConfig,
  sameOverride,
  valuesOf,
  withRemovals,
} from "../../../../src/registries/truto/rules";

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 }));
const key = fc.constantFrom("a", "b", "c", "d/e", "f~g");
const { object } = fc.letrec<{ object: JsonObject; value: unknown }>((tie) => ({
  object: fc.dictionary(key, tie("value"), { maxKeys: 3 }),
  value: fc.oneof({ maxDepth: 3 }, leaf, tie("object")),
}));

/** How a server reads a PATCH that merges (RFC 7396, as docs/apis/truto.md describes it in §2.2). */
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

  test("are none for what is not there, nor inside arrays", () => {
    expect(withRemovals({ a: [{ x: 1 }], b: {} }, { a: [{ x: 1, y: 2 }] })).toEqual({ a: [{ x: 1 }], b: {} });
  });

  test("leave a null alone that is wanted and there: sent again, it would take the key away", () => {
    expect(withRemovals({ a: null, b: { c: null }, d: null }, { a: null, b: { c: null }, d: 1 })).toEqual({
      b: {},
      d: null,
    });
  });

  test("make a server that merges store the same as one that replaces", () => {
    fc.assert(
      fc.property(object, object, (wanted, there) => {
        const sent = withRemovals(wanted, there);

        expect(mergePatched(there, sent)).toEqual(wanted);
        return sameConfig(sent, wanted);
      }),
    );
  });
});

describe("equality", () => {
  test.each<[JsonObject, JsonObject]>([
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ credentials: {} }, {}],
    [{ a: 1, credentials: { oauth2: { config: { client: {} } } } }, { a: 1 }],
    [{ secret_environment_variables: {} }, {}],
  ])("%j and %j are the same override, and the same configuration", (a, b) => {
    expect([sameOverride(a, b), sameConfig(a, b)]).toEqual([true, true]);
  });

  test.each<[JsonObject, JsonObject]>([
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: "x" }, { a: "X" }],
    [{ a: 1 }, { a: "1" }],
    [{ a: [] }, {}],
    [{ a: "" }, {}],
    [{ a: {} }, {}],
    [{ a: { b: {} } }, { a: {} }],
    [{ a: [null] }, { a: [] }],
    [{ a: [{ b: null }] }, { a: [{}] }],
    [{ a: 1 }, {}],
    [{ toString: 1 }, {}],
    [{ credentials: { oauth2: { config: { scope: {} } } } }, {}],
  ])("%j and %j are neither", (a, b) => {
    expect([sameOverride(a, b), sameConfig(a, b)]).toEqual([false, false]);
  });

  test.each<[JsonObject, JsonObject]>([
    [{ a: 1, b: null }, { a: 1 }],
    [{ headers: { X: null } }, { headers: {} }],
    [{ webhook: null }, {}],
  ])("a null is a value of an override and none of a configuration: %j and %j", (a, b) => {
    expect([sameOverride(a, b), sameConfig(a, b)]).toEqual([false, true]);
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

test("nulls are found in objects, not in arrays", () => {
  expect(nullsIn({ a: null, b: { c: null, d: [null, { e: null }] }, f: 0 }).map(pointer)).toEqual([
    "/a",
    "/b/c",
  ]);
});

test("the values of a secret object are its texts and numbers", () => {
  expect(valuesOf({ a: "x", b: [{ c: 12 }, true, null], d: 12345678901234567890n })).toEqual([
    "x",
    "12",
    "12345678901234567890",
  ]);
});
