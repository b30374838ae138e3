import { integer, json, list, map, object, set, string } from "../../../src/framework";
import { stateAfterHalfAWrite, stateAfterWrite } from "../../../src/framework/apply/write-result";
import { UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { textOf } from "../support/resources";

const FIELDS = {
  name: string().required(),
  size: integer().default(1),
  kind: string().optionalComputed(),
  id: string().computed(),
  document: json().optional(),
  tags: set(string()).optional(),
  rules: list(
    object({ on: string().required(), port: integer().computed(), key: string().sensitive() }),
  ).optional(),
  named: map(object({ key: string().sensitive() })).optional(),
  groups: set(object({ id: integer().required(), level: string().computed() })).optional(),
  secret: string().optional().sensitive(),
  token: string().optional().writeOnly(),
};
const NOTHING: ObjectValue = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, null]));
const write = (
  planned: ObjectValue,
  observed: object,
  more: { config?: ObjectValue; prior?: ObjectValue } = {},
) =>
  stateAfterWrite("thing", FIELDS, {
    config: { ...NOTHING, ...planned, ...more.config },
    prior: more.prior === undefined ? null : { ...NOTHING, ...more.prior },
    planned: { ...NOTHING, ...planned },
    observed: observed as Readonly<Record<string, unknown>>,
  });

test("unknown places are filled with what the registry chose, and everything else stays as planned", () => {
  const { state, diagnostics } = write(
    { name: "n", id: UNKNOWN, rules: [{ on: "a", port: UNKNOWN, key: null }], document: '{"a":1}' },
    { name: "n", id: "x", rules: [{ on: "a", port: 80 }], document: '{ "a": 1 }' },
  );

  expect(state).toEqual({
    ...NOTHING,
    name: "n",
    id: "x",
    rules: [{ on: "a", port: 80, key: null }],
    document: '{"a":1}',
  });
  expect(diagnostics).toEqual([]);
});

test("A1: what nobody told is null, not unknown", () => {
  const { state } = write({ name: "n", id: UNKNOWN, kind: UNKNOWN }, {});

  expect(state).toMatchObject({ name: "n", id: null, kind: null });
});

test("A10: a credential that comes back is not in the state", () => {
  expect(write({ name: "n" }, { name: "n", token: "FAKE-SECRET" }).state.token).toBeNull();
});

describe("a registry that stored something else", () => {
  test("is told with attribute, both values and the state as it is now", () => {
    const { state, diagnostics } = write(
      { name: "asked" },
      { name: "stored" },
      { prior: { name: "before" } },
    );

    expect(state.name).toBe("stored");
    expect(diagnostics).toMatchObject([{ severity: "error" }]);
    expect(diagnostics[0]?.path).toEqual([{ attribute: "name" }]);
    expect(textOf(diagnostics)).toContain('name: requested "asked", stored "stored"');
  });

  test("when it created the object, is a warning where an update will do: an error would have it made anew", () => {
    const { state, diagnostics } = write(
      { name: "asked", id: UNKNOWN, rules: [{ on: "a", port: UNKNOWN, key: null }] },
      { name: "stored", id: "x", rules: [{ on: "b", port: 80 }] },
    );

    expect(state).toMatchObject({ name: "asked", id: "x", rules: [{ on: "a", port: 80, key: null }] });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(textOf(diagnostics)).toContain('name: requested "asked", stored "stored"');
  });

  test("when it created the object, is an error where only another object will do, unless it is protected", () => {
    const fields = { ...FIELDS, kind: string().optional().immutable() };
    const created = (isProtected: boolean) =>
      stateAfterWrite("thing", fields, {
        config: { ...NOTHING, kind: "asked" },
        prior: null,
        planned: { ...NOTHING, kind: "asked" },
        observed: { kind: "stored" },
        isProtected,
      });

    expect(created(false)).toMatchObject({ state: { kind: "stored" }, diagnostics: [{ severity: "error" }] });
    expect(created(true)).toMatchObject({ state: { kind: "asked" }, diagnostics: [{ severity: "warning" }] });
  });

  test("is told where inside it did so", () => {
    const { diagnostics } = write(
      { name: "n", rules: [{ on: "a", port: UNKNOWN, key: null }] },
      { rules: [{ on: "b", port: 80 }] },
    );

    expect(diagnostics[0]?.path).toEqual([{ attribute: "rules" }, { index: 0 }, { attribute: "on" }]);
  });

  test("is told without sensitive values, at every depth", () => {
    const { diagnostics } = write(
      {
        name: "n",
        secret: "FAKE-SECRET-1",
        rules: [{ on: "a", port: 1, key: "FAKE-SECRET-2" }],
        named: { a: { key: "FAKE-SECRET-3" } },
      },
      { secret: "FAKE-SECRET-4", rules: [], named: { b: { key: "FAKE-SECRET-5" } } },
    );

    expect(diagnostics).toHaveLength(3);
    expect(textOf(diagnostics)).not.toContain("FAKE-SECRET");
  });

  test("is told for a default that it did not take", () => {
    expect(
      textOf(write({ name: "n", size: 1 }, { size: 2 }, { config: { size: null } }).diagnostics),
    ).toContain("requested 1, stored 2");
  });

  test("is told for a value that followed from the configuration", () => {
    const planned = { name: "n", kind: "derived" };

    expect(write(planned, { kind: "other" }, { config: { kind: null } }).diagnostics).toHaveLength(1);
    expect(
      write(planned, { kind: "other" }, { config: { kind: null }, prior: { name: "n", kind: "before" } })
        .diagnostics,
    ).toHaveLength(1);
  });

  test("is not told for what nobody asked for: the next refresh shows it", () => {
    const stable = { name: "n", id: "x", kind: "k" };

    const { state, diagnostics } = write(
      { ...stable, name: "other" },
      { name: "other", kind: "changed meanwhile" },
      { config: { id: null, kind: null }, prior: stable },
    );

    expect(state.kind).toBe("k");
    expect(diagnostics).toEqual([]);
  });

  test("is told no more than ten times in one answer", () => {
    const many = (on: string) => Array.from({ length: 50 }, () => ({ on, port: 1, key: null }));

    expect(write({ name: "n", rules: many("a") }, { rules: many("b") }).diagnostics).toHaveLength(10);
  });
});

test("a value of a wrong type is told and left out; what else the registry said counts", () => {
  const { state, diagnostics } = write(
    { name: "n", id: UNKNOWN, kind: UNKNOWN, size: 1 },
    { id: "x", kind: ["FAKE-SECRET"], size: "FAKE-SECRET", token: "FAKE-SECRET" },
  );

  expect(state).toMatchObject({ name: "n", id: "x", kind: null, size: 1, token: null });
  expect(diagnostics.map(({ path }) => path)).toEqual([[{ attribute: "size" }], [{ attribute: "kind" }]]);
  expect(textOf(diagnostics)).not.toContain("FAKE-SECRET");
});

describe("collections", () => {
  test("A4: a list that has another length is told as a whole", () => {
    const { diagnostics } = write(
      { name: "n", rules: [{ on: "a", port: UNKNOWN, key: null }] },
      { rules: [] },
    );

    expect(diagnostics[0]?.path).toEqual([{ attribute: "rules" }]);
  });

  test("A4: a map with other keys is told as a whole", () => {
    const planned = { name: "n", named: { a: { key: null } } };

    expect(write(planned, { named: { b: {} } }).diagnostics[0]?.path).toEqual([{ attribute: "named" }]);
  });

  test("A5: sets may come back in another order", () => {
    const planned = {
      name: "n",
      tags: ["a", "b"],
      groups: [
        { id: 1, level: UNKNOWN },
        { id: 2, level: UNKNOWN },
      ],
    };

    const { state, diagnostics } = write(planned, {
      tags: ["b", "a"],
      groups: [
        { id: 2, level: "y" },
        { id: 1, level: "x" },
      ],
    });

    expect(diagnostics).toEqual([]);
    expect(state.tags).toEqual(["a", "b"]);
    expect(state.groups).toEqual([
      { id: 2, level: "y" },
      { id: 1, level: "x" },
    ]);
  });

  test("A5: a set with more elements than planned is told", () => {
    const planned = { name: "n", groups: [{ id: 1, level: UNKNOWN }] };

    expect(write(planned, { groups: [{ id: 1 }, { id: 2 }] }).diagnostics).toHaveLength(1);
  });
});

describe("a write that failed half-way", () => {
  const planned = { ...NOTHING, name: "new", size: 2, id: UNKNOWN };

  test("of an update keeps what was there before, except for what the registry said", () => {
    const prior = { ...NOTHING, name: "old", size: 1, id: "x" };

    const state = stateAfterHalfAWrite("thing", FIELDS, {
      config: planned,
      prior,
      planned,
      observed: { size: 2 },
    });

    expect(state).toEqual({ ...NOTHING, name: "old", size: 2, id: "x" });
  });

  test("of a creation holds what identifies the object, and nothing unknown", () => {
    const state = stateAfterHalfAWrite("thing", FIELDS, {
      config: planned,
      prior: null,
      planned,
      observed: { id: "x" },
    });

    expect(state).toEqual({ ...NOTHING, name: "new", size: 2, id: "x" });
  });
});
