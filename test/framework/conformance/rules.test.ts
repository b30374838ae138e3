import type { TerraformAttribute, TerraformSchema } from "../../../src/framework/schema/terraform-schema";
import { listOf, mapOf, NUMBER, setOf, STRING } from "../../../src/framework/schema/type";
import { Decimal, Unknown, UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { applyProblems, finalPlanProblems, planProblems } from "./rules";

// The checker itself: a rule that it did not see broken would prove nothing about anybody.

const attribute = (
  type: TerraformAttribute["type"],
  flags: Partial<TerraformAttribute> = {},
): TerraformAttribute => ({
  type,
  description: "",
  required: false,
  optional: true,
  computed: false,
  sensitive: false,
  writeOnly: false,
  ...flags,
});

const nested = (nesting: "single" | "list" | "set" | "map") =>
  attribute({
    kind: "nested",
    nesting,
    attributes: {
      name: attribute(STRING),
      port: attribute(NUMBER, { computed: true }),
      key: attribute(STRING, { writeOnly: true }),
    },
  });

const SCHEMA: TerraformSchema = {
  version: 0,
  description: "",
  attributes: {
    name: attribute(STRING),
    size: attribute(NUMBER, { computed: true }),
    token: attribute(STRING, { writeOnly: true }),
    one: nested("single"),
    many: nested("list"),
    some: nested("set"),
    named: nested("map"),
    tags: attribute(setOf(STRING)),
    list: attribute(listOf(STRING)),
    labels: attribute(mapOf(STRING)),
  },
};
const object = (given: ObjectValue): ObjectValue => ({
  ...Object.fromEntries(Object.keys(SCHEMA.attributes).map((name) => [name, null])),
  ...given,
});
const rule = (name: string, port: number | typeof UNKNOWN | null = null, key: string | null = null) => ({
  name,
  port,
  key,
});

const planned = (config: ObjectValue, plan: ObjectValue | null, prior: ObjectValue | null = null) =>
  planProblems(SCHEMA, {
    config: object(config),
    planned: plan === null ? null : object(plan),
    prior: prior === null ? null : object(prior),
  }).map((problem) => problem.split(":")[0]);

test.each<[string, ObjectValue, ObjectValue | null, ObjectValue | null]>([
  ["P1", { name: "n" }, null, null],
  ["P3", { token: "FAKE" }, { token: "FAKE" }, null],
  ["P3", { one: rule("a", null, "FAKE") }, { one: rule("a", null, "FAKE") }, null],
  ["P4", { name: "n" }, { name: "m" }, null],
  ["P4", { size: 1 }, { size: new Decimal("1.1") }, null],
  ["P7", {}, { name: "n" }, null],
  ["P7", { one: rule("a") }, { one: { name: "a", port: null, key: null }, name: "n" }, null],
  ["P8", { name: "n" }, { name: UNKNOWN }, null],
  ["P8", { one: rule("a") }, { one: UNKNOWN }, null],
  ["P9", { many: [rule("a")] }, { many: [] }, null],
  ["P9", { some: [rule("a")] }, { some: [rule("a"), rule("b")] }, null],
  ["P9", { named: { a: rule("a") } }, { named: { b: rule("a") } }, null],
  ["P9", { one: rule("a") }, { one: null }, null],
])("sees %s broken: %j planned as %j", (number, config, plan, prior) => {
  expect(planned(config, plan, prior)).toContain(number);
});

test.each<[string, ObjectValue, ObjectValue, ObjectValue | null]>([
  ["P4", { name: "n", many: [rule("a", 1)] }, { name: "n", many: [rule("a", 1)] }, null],
  ["P5", { name: "N" }, { name: "n" }, { name: "n" }],
  ["P6", { many: [rule("a")] }, { size: UNKNOWN, many: [rule("a", UNKNOWN)] }, null],
  ["P3", { token: "FAKE", one: rule("a", null, "FAKE") }, { one: rule("a", 5) }, null],
  ["W4", { size: 1000 }, { size: new Decimal("1e3") }, null],
])("sees that %s holds: %j planned as %j", (_rule, config, plan, prior) => {
  expect(planned(config, plan, prior)).toEqual([]);
});

test("sees P16 and P2", () => {
  expect(planProblems(SCHEMA, { prior: object({}), config: null, planned: object({}) })).toHaveLength(1);
  expect(planProblems(SCHEMA, { prior: null, config: object({}), planned: { name: null } })[0]).toMatch(
    /^P2/,
  );
});

const applied = (plan: ObjectValue | null, actual: ObjectValue | null) =>
  applyProblems(SCHEMA, plan && object(plan), actual && object(actual)).map(
    (problem) => problem.split(":")[0],
  );

test.each<[string, ObjectValue | null, ObjectValue | null]>([
  ["A1", { size: UNKNOWN }, { size: UNKNOWN }],
  ["A2", { name: "n" }, { name: "m" }],
  ["A2", { size: new Decimal("0.1") }, { size: new Decimal("0.10000000000000000001") }],
  ["A3", { name: "n" }, { name: null }],
  ["A3", { name: null }, { name: "n" }],
  ["A4", { list: ["a"] }, { list: ["a", "b"] }],
  ["A4", { labels: { a: "x" } }, { labels: { b: "x" } }],
  ["A5", { tags: ["a", "b"] }, { tags: ["a", "c"] }],
  ["A5", { some: [rule("a", UNKNOWN)] }, { some: [rule("b", 1)] }],
  ["A7", { size: new Unknown({ notNull: true }) }, { size: null }],
  ["A7", { name: new Unknown({ prefix: "pre-" }) }, { name: "post" }],
  ["A10", { name: "n" }, { name: "n", token: "FAKE" }],
  ["A10", { many: [rule("a", UNKNOWN)] }, { many: [rule("a", 1, "FAKE")] }],
  ["A11", null, { name: "n" }],
  ["A11", { name: "n" }, null],
])("sees %s broken: %j applied as %j", (number, plan, actual) => {
  expect(applied(plan, actual)).toContain(number);
});

test("sees that an apply holds what was planned, in sets in any order", () => {
  const plan = { name: "n", size: UNKNOWN, tags: ["a", "b"], some: [rule("a", UNKNOWN), rule("b", 2)] };

  expect(applied(plan, { name: "n", size: 1, tags: ["b", "a"], some: [rule("b", 2), rule("a", 1)] })).toEqual(
    [],
  );
});

test("sees F2 broken, and that unknown may become known", () => {
  const first = object({ name: "n", size: UNKNOWN });

  expect(finalPlanProblems(SCHEMA, first, object({ name: "n", size: 1 }))).toEqual([]);
  expect(finalPlanProblems(SCHEMA, first, object({ name: "m", size: 1 }))[0]).toMatch(/^F2/);
});
