import { integer, list, map, object, set, string } from "../../../src/framework";
import { formatPath } from "../../../src/framework/diagnostics/diagnostic";
import { transform, type Here } from "../../../src/framework/values/transform";

const rule = object({ name: string().required(), port: integer().computed() });
const FIELDS = { title: string(), one: rule, many: list(rule), named: map(rule), some: set(rule) };
const given = (name: string) => ({ name, port: null });
const stored = (name: string, port: number) => ({ name, port });

const CONFIG = {
  title: "t",
  one: given("one"),
  many: [given("a"), given("b")],
  named: { k: given("k") },
  some: [given("y"), given("x")],
};
const PRIOR = {
  title: "t",
  one: stored("one", 1),
  many: [stored("a", 2)],
  named: { k: stored("k", 3) },
  some: [stored("x", 4), stored("y", 5)],
};

function visited(prior: typeof PRIOR | null): readonly Here[] {
  const seen: Here[] = [];
  transform(FIELDS, { config: CONFIG, prior, planned: CONFIG }, (here) => {
    seen.push(here);
    return here.planned;
  });
  return seen;
}

const at = (path: string, all: readonly Here[]) => all.filter((here) => formatPath(here.path) === path);

test("every attribute is visited with its path, and one inside a set with the set's", () => {
  const paths = visited(PRIOR).map(({ path }) => formatPath(path));

  expect(paths).toEqual([
    "title",
    "one",
    "one.name",
    "one.port",
    "many",
    "many[0].name",
    "many[0].port",
    "many[1].name",
    "many[1].port",
    "named",
    'named["k"].name',
    'named["k"].port',
    "some",
    "some",
    "some",
    "some",
    "some",
  ]);
});

test("list elements meet the prior ones by position, map elements by key, set elements by what they say", () => {
  const all = visited(PRIOR);

  expect(at("many[0].port", all)[0]?.prior).toBe(2);
  expect(at('named["k"].port', all)[0]?.prior).toBe(3);
  expect(at("some", all).map(({ prior }) => prior)).toEqual([PRIOR.some, "y", 5, "x", 4]);
});

test("an element that was not there before is new, and so is everything when nothing was there", () => {
  expect(at("many[1].port", visited(PRIOR))[0]?.isNew).toBe(true);
  expect(at("many[0].port", visited(PRIOR))[0]?.isNew).toBe(false);
  expect(visited(null).every(({ isNew }) => isNew)).toBe(true);
});

test("only attributes of the object itself are at the top", () => {
  const names = visited(PRIOR).flatMap(({ topLevel }) => (topLevel === undefined ? [] : [topLevel]));

  expect(names).toEqual(["title", "one", "many", "named", "some"]);
});

test("nested objects that the configuration does not set are left alone", () => {
  const planned = { ...CONFIG, one: stored("kept", 9) };

  const result = transform(FIELDS, { config: { ...CONFIG, one: null }, prior: PRIOR, planned }, (here) =>
    here.spec.mode === "computed" ? 0 : here.planned,
  );

  expect(result.one).toEqual(stored("kept", 9));
  expect(result.many).toEqual([stored("a", 0), stored("b", 0)]);
});

test("a map may have keys that every JavaScript object has", () => {
  const config = { named: JSON.parse('{"__proto__":{"name":"n","port":null},"constructor":{"name":"c"}}') };
  const seen: Here[] = [];

  const result = transform(
    { named: map(rule) },
    { config, prior: { named: {} }, planned: config },
    (here) => {
      seen.push(here);
      return here.planned;
    },
  );

  expect(JSON.stringify(result)).toBe(
    '{"named":{"__proto__":{"name":"n","port":null},"constructor":{"name":"c","port":null}}}',
  );
  expect(seen.slice(1).every(({ isNew }) => isNew)).toBe(true);
});
