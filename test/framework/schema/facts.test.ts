import {
  checksOf,
  doubtsIn,
  integer,
  json,
  jsonIn,
  list,
  object,
  requiredIn,
  secretsIn,
  set,
  string,
} from "../../../src/framework/schema";
import { notEmpty, positive, text } from "../../../src/checks";

const FIELDS = {
  name: string(notEmpty)
    .required()
    .usually(text({ max: 5 })),
  kind: string(notEmpty).known(["A", "B"]).optional(),
  team: string(notEmpty).optional().emptyIsNone(),
  ids: set(integer(positive())).optional(),
  settings: json().optional(),
  settings_secrets: json().optional().writeOnly().secretPartOf("settings"),
  key_file: json().optional().writeOnly(),
  grants: list(object({ id: integer().required(), level: string().known(["READ"]).optional() })).optional(),
  credentials: object({
    region: string(notEmpty).required().writeOnly().notSecret(),
    key: string(notEmpty).required().writeOnly(),
  })
    .optional()
    .writeOnly(),
  created: string(notEmpty).computed(),
};

test("what must be set is required at its path, secrets too", () => {
  expect(requiredIn(FIELDS)).toEqual(["name", "grants.id", "credentials.region", "credentials.key"]);
});

test("secrets are what is write-only, unless it says that it is none", () => {
  expect(secretsIn(FIELDS)).toEqual([["settings_secrets"], ["key_file"], ["credentials", "key"]]);
});

test("JSON with a value at each place is what is readable, and the secret part of such", () => {
  expect(jsonIn(FIELDS)).toEqual(["settings", "settings_secrets"]);
});

describe("the checks of single attributes", () => {
  const checks = checksOf(FIELDS);

  test("are those of what a program knows: no secrets, nothing computed", () => {
    expect(Object.keys(checks)).toEqual([
      "name",
      "kind",
      "team",
      "ids",
      "settings",
      "grants.id",
      "credentials.region",
    ]);
  });

  test("say what is wrong, of elements as of values", () => {
    expect(checks.name?.("")).toEqual(["must not be empty"]);
    expect(checks.ids?.(0)).toHaveLength(1);
    expect(checks.ids?.(1)).toEqual([]);
    expect(checks.settings?.("{")).toHaveLength(1);
  });

  test("accept an empty text where it means that there is none", () => {
    expect(checks.team?.("")).toEqual([]);
    expect(checks.kind?.("")).toEqual(["must not be empty"]);
  });
});

test("what is known and what is usual is found by its path", () => {
  const { registry, known, usual } = doubtsIn(FIELDS, "Demo");

  expect(registry).toBe("Demo");
  expect(known).toEqual({ kind: ["A", "B"], "grants.level": ["READ"] });
  expect(Object.keys(usual ?? {})).toEqual(["name"]);
});
