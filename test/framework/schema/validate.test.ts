import * as z from "zod/mini";
import {
  dynamic,
  integer,
  json,
  list,
  map,
  object,
  oneOf,
  plainObject,
  set,
  string,
  tuple,
  type Fields,
} from "../../../src/framework";
import { formatPath } from "../../../src/framework/diagnostics/diagnostic";
import { validateFields } from "../../../src/framework/schema/validate";
import { validateConfig } from "../../../src/framework/calls/validate-config";
import { STRING } from "../../../src/framework/schema/type";
import { Dynamic, UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { textOf } from "../support/resources";

const short = z.string().check(z.maxLength(3, "must have at most 3 characters"));
const summariesOf = (fields: Fields, config: ObjectValue) =>
  validateFields(fields, config).map(({ path, detail = "" }) => `${formatPath(path ?? [])}: ${detail}`);

describe("one attribute", () => {
  test("that is required is set and not null", () => {
    expect(summariesOf({ name: string().required() }, { name: null })).toEqual([
      "name: name is required, but it is null or not set. Set it.",
    ]);
  });

  test("that only the provider sets is not configured (Terraform lets it through)", () => {
    expect(summariesOf({ id: string().computed() }, { id: "x" })).toEqual([
      "id: id is set by the provider. Remove it from the configuration.",
    ]);
  });

  test("is told with what was given and what is allowed", () => {
    expect(summariesOf({ mode: oneOf(["a", "b"]).optional() }, { mode: "c" })).toEqual([
      'mode: mode must be one of a, b. Given: "c".',
    ]);
  });

  test("that is sensitive is told without what was given", () => {
    const fields = {
      token: string(short).writeOnly(),
      keys: list(string(short).sensitive()),
      one: object({ key: string(short).writeOnly() }),
    };

    const messages = summariesOf(fields, {
      token: "FAKE-SECRET",
      keys: ["FAKE-SECRET"],
      one: { key: "FAKE-SECRET" },
    }).join("\n");

    expect(messages).toContain("must have at most 3 characters");
    expect(messages).not.toContain("FAKE-SECRET");
  });

  test("that is secret JSON is told without a word of it", () => {
    expect(summariesOf({ config: json().writeOnly() }, { config: '{"key": FAKE-SECRET}' })).toEqual([
      "config: config must be valid JSON (use jsonencode).",
    ]);
  });

  test("may be unknown: it comes back known before it is used", () => {
    const fields = { name: string(short).required(), many: list(object({ name: string(short).required() })) };

    expect(summariesOf(fields, { name: UNKNOWN, many: [UNKNOWN, { name: UNKNOWN }] })).toEqual([]);
  });

  test("that is deprecated is told as a warning, also when it is unknown", () => {
    const fields = { old: string().optional().deprecated("Use new.") };

    expect(validateFields(fields, { old: UNKNOWN })).toEqual([
      { severity: "warning", summary: "old is deprecated", detail: "Use new.", path: [{ attribute: "old" }] },
    ]);
    expect(validateFields(fields, { old: null })).toEqual([]);
  });
});

describe("X2: something nested is told where it is", () => {
  const rule = object({ name: string(short).required() });

  test.each<[string, Fields, ObjectValue]>([
    ["one.name", { one: rule }, { one: { name: "long" } }],
    ["many[1].name", { many: list(rule) }, { many: [{ name: "ok" }, { name: "long" }] }],
    ['named["k"].name', { named: map(rule) }, { named: { k: { name: "long" } } }],
    ["texts[0]", { texts: list(string(short)) }, { texts: ["long"] }],
    ['labels["k"]', { labels: map(string(short)) }, { labels: { k: "long" } }],
    ["pair[1]", { pair: tuple([string(), string(short)]) }, { pair: ["", "long"] }],
    ["plain.name", { plain: plainObject({ name: string(short) }) }, { plain: { name: "long" } }],
    ["deep[0][1]", { deep: list(list(string(short))) }, { deep: [["ok", "long"]] }],
    ["some", { some: set(rule) }, { some: [{ name: "long" }] }],
    ["tags", { tags: set(string(short)) }, { tags: ["long"] }],
  ])("%s", (path, fields, config) => {
    const diagnostics = validateFields(fields, config);

    expect(diagnostics.map((diagnostic) => formatPath(diagnostic.path ?? []))).toEqual([path]);
    expect(textOf(diagnostics)).toContain("must have at most 3 characters");
  });

  test("an attribute inside a set is named in the message, because the path cannot", () => {
    expect(summariesOf({ some: set(rule) }, { some: [{ name: null }] })).toEqual([
      "some: name (in some) is required, but it is null or not set. Set it.",
    ]);
  });

  test("an element of a set is called one, or it would read as if the set itself were wrong", () => {
    expect(summariesOf({ tags: set(string(short)) }, { tags: ["long"] })).toEqual([
      'tags: An element of tags must have at most 3 characters. Given: "long".',
    ]);
  });

  test("a rule about a whole element is told at the element", () => {
    const pair = object({ a: integer(), b: integer() }).check({
      safeParse: (value) => {
        const { a, b } = value as { a?: number; b?: number };
        return a === b
          ? { success: true }
          : { success: false, error: { issues: [{ message: "must be equal" }] } };
      },
    });

    expect(
      summariesOf(
        { pairs: list(pair) },
        {
          pairs: [
            { a: 1, b: 1 },
            { a: 1, b: 2 },
          ],
        },
      ),
    ).toEqual(["pairs[1]: pairs[1] must be equal."]);
  });

  test.each<[string, Fields, ObjectValue]>([
    ["texts[0]", { texts: list(string()) }, { texts: [null] }],
    ['labels["k"]', { labels: map(string()) }, { labels: { k: null } }],
    ["many[0]", { many: list(rule) }, { many: [null] }],
    ["tags", { tags: set(string()) }, { tags: [null] }],
  ])("null is no element: %s", (path, fields, config) => {
    expect(summariesOf(fields, config)).toEqual([
      `${path}: ${path} contains null, which is not a value. Remove it.`,
    ]);
  });

  test("everything that is wrong is told at once", () => {
    const fields = { a: string(short), b: string(short), many: list(rule) };

    expect(
      summariesOf(fields, { a: "long", b: "long", many: [{ name: "long" }, { name: null }] }),
    ).toHaveLength(4);
  });
});

describe("a whole configuration", () => {
  const fields = {
    a: string(short).optional(),
    b: string().optional(),
    token: string().optional().writeOnly(),
  };

  test("is told what is wrong across its attributes, once for each attribute", () => {
    const across = () => [
      { at: ["a"], summary: "not with b" },
      { at: ["b"], summary: "not with a" },
      { summary: "on the whole" },
    ];

    const diagnostics = validateConfig(fields, across, { a: "long", b: "b", token: null }, true);

    expect(diagnostics.map(({ summary }) => summary)).toEqual([
      "Invalid value for a",
      "not with a",
      "on the whole",
    ]);
  });

  test("with null in a list does not reach rules that are written for what the list says it holds", () => {
    const across = () => {
      throw new Error("not to be called");
    };

    expect(validateConfig({ texts: list(string()) }, across, { texts: [null] }, true)).toHaveLength(1);
  });

  test("with null inside a value of any type is fine: JSON has it too", () => {
    const any = new Dynamic({ kind: "tuple", elements: [STRING] }, [null]);

    expect(validateConfig({ any: dynamic() }, () => [], { any }, true)).toEqual([]);
  });

  test("with credentials is refused by a Terraform that would store them, in one message that names them", () => {
    const config = { a: "long", b: null, token: "FAKE-SECRET" };

    const diagnostics = validateConfig(fields, () => [], config, false);

    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.path).toEqual([{ attribute: "token" }]);
    expect(textOf(diagnostics)).toContain("1.11");
    expect(textOf(diagnostics)).not.toContain("FAKE-SECRET");
    expect(validateConfig(fields, () => [], { a: "ok", b: null, token: null }, false)).toEqual([]);
  });
});
