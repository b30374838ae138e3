import { integer, list, map, object, plainObject, set, string, tuple } from "../../../src/framework";
import { pathAt } from "../../../src/framework/diagnostics/at";
import { formatPath } from "../../../src/framework/diagnostics/diagnostic";

const inner = object({ port: integer(), labels: map(string()) });
const FIELDS = {
  name: string(),
  one: inner,
  many: list(inner),
  named: map(inner),
  some: set(inner),
  pair: tuple([string(), plainObject({ port: integer() })]),
};

test("the schema tells attributes from keys of maps", () => {
  expect(pathAt(FIELDS, ["named", "eu", "labels", "team"])).toEqual([
    { attribute: "named" },
    { key: "eu" },
    { attribute: "labels" },
    { key: "team" },
  ]);
});

test("positions in lists and tuples are indexes", () => {
  expect(pathAt(FIELDS, ["many", 1, "port"])).toEqual([
    { attribute: "many" },
    { index: 1 },
    { attribute: "port" },
  ]);
  expect(pathAt(FIELDS, ["pair", 1, "port"])).toEqual([
    { attribute: "pair" },
    { index: 1 },
    { attribute: "port" },
  ]);
});

test("X2: a path ends at a set, because there is no step for its elements", () => {
  expect(pathAt(FIELDS, ["some", 0, "port"])).toEqual([{ attribute: "some" }]);
});

test("a path that the schema does not know is taken as it is written", () => {
  expect(pathAt(FIELDS, ["gone", 0, "x"])).toEqual([{ attribute: "gone" }, { index: 0 }, { attribute: "x" }]);
  expect(pathAt(FIELDS, [])).toEqual([]);
});

test("a path reads as it would be written in a configuration", () => {
  expect(formatPath(pathAt(FIELDS, ["named", "a.b", "port"]))).toBe('named["a.b"].port');
  expect(formatPath(pathAt(FIELDS, ["many", 3, "labels", "x"]))).toBe('many[3].labels["x"]');
});
