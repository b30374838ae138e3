import { integer, json, list, object, set, string, type Fields } from "../../../src/framework";
import {
  fromConfigurationOrPrior,
  keepEquivalent,
  replacements,
  unknownWhereChosen,
  withDefault,
  withDerived,
  withoutWriteOnly,
} from "../../../src/framework/plan/plan-steps";
import { transform, type Step } from "../../../src/framework/values/transform";
import { Unknown, UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";

const step = (
  fields: Fields,
  take: Step,
  config: ObjectValue,
  prior: ObjectValue | null,
  planned = config,
): ObjectValue => transform(fields, { config, prior, planned }, take);

describe("from configuration or prior", () => {
  const fields = { a: string().optional(), b: string().computed(), c: string().optionalComputed() };

  test("what is configured is planned, what is not stays as it was where the provider may choose", () => {
    const prior = { a: "was", b: "was", c: "was" };

    expect(step(fields, fromConfigurationOrPrior, { a: null, b: null, c: null }, prior)).toEqual({
      a: null,
      b: "was",
      c: "was",
    });
    expect(step(fields, fromConfigurationOrPrior, { a: "is", b: null, c: "is" }, prior)).toEqual({
      a: "is",
      b: "was",
      c: "is",
    });
  });
});

describe("defaults", () => {
  const inner = { level: string().default("USE"), note: string().optional() };
  const fields = {
    size: integer().default(3),
    access: object(inner).default({ level: undefined, note: undefined }),
  };

  test("stand in where the configuration has null, those of nested attributes included", () => {
    expect(step(fields, withDefault, { size: null, access: null }, null)).toEqual({
      size: 3,
      access: { level: "USE", note: null },
    });
  });

  test("stand in inside a nested object that the configuration sets", () => {
    expect(step(fields, withDefault, { size: 1, access: { level: null, note: "n" } }, null)).toEqual({
      size: 1,
      access: { level: "USE", note: "n" },
    });
  });

  test("do not stand in for what is unknown", () => {
    expect(step(fields, withDefault, { size: UNKNOWN, access: UNKNOWN }, null)).toEqual({
      size: UNKNOWN,
      access: UNKNOWN,
    });
  });
});

test("what follows from the configuration stands in where that leaves it out", () => {
  const fields = {
    kind: string().optionalComputed(),
    rule: object({ kind: string().optionalComputed() }).optional(),
  };
  const derived = withDerived({ kind: "derived" });

  expect(step(fields, derived, { kind: null, rule: { kind: null } }, null)).toEqual({
    kind: "derived",
    rule: { kind: null },
  });
  expect(step(fields, derived, { kind: "mine", rule: null }, null).kind).toBe("mine");
});

test("P3: a write-only value is never planned, at any depth", () => {
  const fields = { token: string().writeOnly(), rules: list(object({ key: string().writeOnly() })) };

  expect(step(fields, withoutWriteOnly, { token: "FAKE", rules: [{ key: "FAKE" }] }, null)).toEqual({
    token: null,
    rules: [{ key: null }],
  });
});

describe("another spelling", () => {
  const fields = {
    document: json().optional(),
    place: string()
      .comparedAs((text) => text.toLowerCase())
      .optional(),
    ids: set(integer()).optional(),
    rules: list(object({ document: json().required() })).optional(),
  };

  test("P5: of what is there already is planned as what is there", () => {
    const prior = { document: '{"a":1}', place: "EU", ids: [1, 2], rules: [{ document: "[1]" }] };
    const config = { document: '{ "a": 1 }', place: "eu", ids: [2, 1], rules: [{ document: "[ 1 ]" }] };

    expect(step(fields, keepEquivalent, config, prior)).toEqual(prior);
  });

  test("of something else is planned as it is", () => {
    const config = { document: "[2]", place: "us", ids: [3], rules: null };
    const prior = { document: "[1]", place: "EU", ids: [1], rules: null };

    expect(step(fields, keepEquivalent, config, prior)).toEqual(config);
  });
});

describe("what the registry chooses", () => {
  const port = integer().computed();
  const fields = {
    id: string().computed().stable(),
    etag: string().computed(),
    name: string().optional(),
    size: integer().default(1),
    rules: list(object({ on: string().required(), port: port.stable(), hits: port })).optional(),
  };
  const chosen = unknownWhereChosen({}, ["id"]);
  const rule = (on: string, number: number | null) => ({ on, port: number, hits: number });

  test("is unknown where something is made, and certain never to be null where it identifies the object", () => {
    const planned = step(
      fields,
      chosen,
      { id: null, etag: null, name: null, size: null, rules: [rule("a", null)] },
      null,
    );

    expect(planned).toEqual({
      id: new Unknown({ notNull: true }),
      etag: UNKNOWN,
      name: null,
      size: null,
      rules: [{ on: "a", port: UNKNOWN, hits: UNKNOWN }],
    });
  });

  test("is unknown in an update only where it is not stable, and where an element is new", () => {
    const config = { id: null, etag: null, name: "n", size: 1, rules: [rule("a", null), rule("b", null)] };
    const prior = { id: "x", etag: "e", name: null, size: 1, rules: [rule("a", 80)] };
    const settled = { ...prior, name: "n", rules: [rule("a", 80), rule("b", null)] };

    expect(step(fields, chosen, config, prior, settled)).toEqual({
      id: "x",
      etag: UNKNOWN,
      name: "n",
      size: 1,
      rules: [
        { on: "a", port: 80, hits: UNKNOWN },
        { on: "b", port: UNKNOWN, hits: UNKNOWN },
      ],
    });
  });

  test("is unknown in an update where it has no value yet and stays only once it has one", () => {
    const dates = { published: string().computed().stable("once-set"), made: string().computed().stable() };
    const config = { published: null, made: null };

    expect(step(dates, chosen, config, config)).toEqual({ published: UNKNOWN, made: null });
    const prior = { published: "today", made: null };
    expect(step(dates, chosen, config, prior, prior)).toEqual(prior);
  });

  test("is known where it follows from the configuration", () => {
    const kind = { kind: string().optionalComputed() };

    expect(
      step(kind, unknownWhereChosen({ kind: "derived" }, []), { kind: null }, null, { kind: "derived" }),
    ).toEqual({ kind: "derived" });
  });
});

describe("replacement", () => {
  const fields = {
    always: string().optional().immutable(),
    configured: string().optionalComputed().immutable("if-configured"),
    decided: integer()
      .optional()
      .immutable(({ prior, planned }) => Number(planned) < Number(prior)),
    rules: list(object({ zone: string().required().immutable(), note: string().optional() })).optional(),
    zones: set(object({ zone: string().required().immutable() })).optional(),
    free: string().optional(),
  };
  const PRIOR: ObjectValue = {
    always: "a",
    configured: "b",
    decided: 5,
    rules: [{ zone: "z", note: null }],
    zones: [{ zone: "z" }],
    free: "f",
  };
  const paths = (change: ObjectValue, config: ObjectValue = change) =>
    replacements(fields, { ...PRIOR, ...config }, PRIOR, { ...PRIOR, ...change });

  test("is not needed for what may change in place", () => {
    expect(paths({ free: "other", rules: [{ zone: "z", note: "n" }] })).toEqual([]);
  });

  test("is needed for an immutable attribute, also when it becomes unknown", () => {
    expect(paths({ always: "other" })).toEqual([[{ attribute: "always" }]]);
    expect(paths({ always: UNKNOWN })).toEqual([[{ attribute: "always" }]]);
  });

  test("may depend on whether the attribute is configured", () => {
    expect(paths({ configured: "other" })).toEqual([[{ attribute: "configured" }]]);
    expect(paths({ configured: UNKNOWN }, { configured: null })).toEqual([]);
  });

  test("may be a function's to decide", () => {
    expect(paths({ decided: 4 })).toEqual([[{ attribute: "decided" }]]);
    expect(paths({ decided: 6 })).toEqual([]);
  });

  test("may be needed for something nested, which is told where it is", () => {
    expect(paths({ rules: [{ zone: "other", note: null }] })).toEqual([
      [{ attribute: "rules" }, { index: 0 }, { attribute: "zone" }],
    ]);
  });

  test("P14: for elements of a set is told at the set, once", () => {
    expect(paths({ zones: [{ zone: "x" }, { zone: "y" }] })).toEqual([[{ attribute: "zones" }]]);
  });

  test("P15: is never asked for by a write-only attribute", () => {
    const secret = { token: string().writeOnly().immutable() };

    expect(replacements(secret, { token: "FAKE" }, { token: null }, { token: null })).toEqual([]);
  });
});
