import {
  boolean,
  defineResource,
  dynamic,
  Failure,
  integer,
  list,
  map,
  NO_CONNECTION,
  number,
  object,
  plainObject,
  set,
  string,
  tuple,
} from "../../../src/framework";
import { reshape, upgradeIdentity, upgradeState } from "../../../src/framework/state/upgrade";
import { listOf, STRING } from "../../../src/framework/schema/type";
import { Decimal, Dynamic, type Value } from "../../../src/framework/values/value";

const FIELDS = {
  text: string(),
  count: number(),
  flag: boolean(),
  tags: set(string()),
  ports: list(integer()),
  labels: map(string()),
  pair: tuple([string(), integer()]),
  plain: plainObject({ port: integer() }),
  any: dynamic(),
  one: object({ name: string(), key: string().writeOnly() }),
  many: list(object({ name: string() })),
  named: map(object({ name: string() })),
  token: string().writeOnly(),
};
const NOTHING = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, null]));

describe("U2: an object of the same version", () => {
  test("loses what the schema has no more, and gets null for what is new", () => {
    expect(reshape(FIELDS, { text: "t", gone: "x" })).toEqual({ ...NOTHING, text: "t" });
  });

  test.each<[keyof typeof FIELDS, Value, Value]>([
    ["text", 1e21, "1000000000000000000000"],
    ["text", 1e-7, "0.0000001"],
    ["text", true, "true"],
    ["text", new Decimal("0.10000000000000000001"), "0.10000000000000000001"],
    ["count", "12345678901234567890", 12345678901234567890n],
    ["count", "1e3", 1000],
    ["flag", "false", false],
    ["tags", ["a", 1], ["a", "1"]],
    ["labels", { a: 1 }, { a: "1" }],
    ["pair", ["a", "1"], ["a", 1]],
    ["plain", { port: "1", gone: true }, { port: 1 }],
    ["any", { type: ["list", "string"], value: ["a"] }, new Dynamic(listOf(STRING), ["a"])],
    ["named", { k: { name: "n", gone: 1 }, l: null }, { k: { name: "n" }, l: null }],
  ])("keeps what %s says, as far as nothing is lost: %j", (name, stored, upgraded) => {
    expect(reshape(FIELDS, { [name]: stored })[name]).toEqual(upgraded);
  });

  test("U1: has no write-only value, at any depth", () => {
    const upgraded = reshape(FIELDS, { token: "FAKE-SECRET", one: { name: "n", key: "FAKE-SECRET" } });

    expect(upgraded).toEqual({ ...NOTHING, one: { name: "n", key: null } });
  });

  test.each<[string, Value, string]>([
    ["count", "FAKE-SECRET", "count: the stored value is not a number"],
    ["flag", 1, "flag: the stored value is not a bool"],
    ["many", [{ name: ["FAKE-SECRET"] }], "many.name: the stored value is not a string"],
    ["named", ["FAKE-SECRET"], "named: the stored value is not a map"],
    ["tags", {}, "tags: the stored value is not a set"],
    ["pair", ["a"], "pair: the stored value is not a tuple"],
    ["any", "FAKE-SECRET", "any: the stored value is not a value with its type"],
  ])("that does not fit is told by its place and not by its value: %s", (name, stored, message) => {
    const problems = failureOf(() => reshape(FIELDS, { [name]: stored }));

    expect(problems).toContain(message);
    expect(problems).not.toContain("FAKE-SECRET");
  });
});

function failureOf(act: () => unknown): string {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.problems.map(({ detail = "" }) => detail).join("\n");
  }
  throw new Error("it did not fail as expected");
}

/** An id as it was stored: once it was a number. */
const textOf = (id: Value | undefined): string =>
  typeof id === "number" ? id.toString() : typeof id === "string" ? id : "";

const versioned = defineResource({
  type: "thing",
  description: "",
  connection: NO_CONNECTION,
  schema: {
    team: string().required().immutable(),
    id: string().computed().stable(),
    size: integer().optional(),
    token: string().optional().writeOnly(),
  },
  schemaVersion: 2,
  upgrades: {
    0: ({ id }) => ({ team: "default", id: textOf(id), size: 1 }),
    1: ({ id, sizes }) => ({
      team: "default",
      id: textOf(id),
      size: Array.isArray(sizes) ? sizes.length : null,
    }),
  },
  identity: ["team", "id"],
  identityVersion: 1,
  identityUpgrades: { 0: ({ id }) => ({ team: "default", id: textOf(id) }) },
  create: async () => ({}),
  read: async () => ({}),
  update: async () => ({}),
  delete: async () => undefined,
});

describe("an object of an older version", () => {
  const added = {
    timeouts: null,
    credentials_version: 4,
    credentials_generation: 3,
    external_credentials: false,
  };

  test("goes straight through the upgrade of its version", () => {
    expect(upgradeState(versioned, 0, { id: 7, ...added })).toEqual({
      team: "default",
      id: "7",
      size: 1,
      token: null,
      ...added,
    });
    expect(upgradeState(versioned, 1, { id: "x", sizes: [1, 2] })).toMatchObject({ id: "x", size: 2 });
  });

  test("keeps what the framework itself adds to every resource", () => {
    expect(upgradeState(versioned, 0, { id: "x", ...added })).toMatchObject(added);
  });

  test("of today's version goes through none", () => {
    expect(upgradeState(versioned, 2, { team: "t", id: "x", size: 9 })).toMatchObject({ team: "t", size: 9 });
  });

  test("that nobody knows is refused", () => {
    expect(failureOf(() => upgradeState(versioned, 3, {}))).toContain(
      "version 3; this version of the provider supports 0 to 2",
    );
  });
});

describe("an identity", () => {
  test("has a version of its own", () => {
    expect(upgradeIdentity(versioned, 0, { id: "x" })).toEqual({ team: "default", id: "x" });
    expect(upgradeIdentity(versioned, 1, { team: "t", id: "x", gone: 1 })).toEqual({ team: "t", id: "x" });
    expect(failureOf(() => upgradeIdentity(versioned, 2, {}))).toContain("version 2");
  });
});
