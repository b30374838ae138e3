import {
  checkProjects,
  derivedId,
  DESCRIPTION,
  INTEGRATION_REFERENCE,
  NAME,
  OBJECT_ID,
  TEAM_ID,
  type Violation,
} from "../../../../src/registries/northflank/rules/common";

const summariesOf = (violations: readonly Violation[]): readonly string[] =>
  violations.map(
    ({ at, summary, detail, severity = "error" }) => `${severity} ${at.join(".")}: ${summary}. ${detail}`,
  );

describe("patterns", () => {
  test.each<[string, RegExp, readonly string[], readonly string[]]>([
    [
      "a name",
      NAME,
      ["Prod AWS", "a", "a-1", "My link 2"],
      ["", "1a", "a  b", "a--b", "-a", "a-", "a_b", "ä"],
    ],
    [
      "a description",
      DESCRIPTION,
      ["Production, account!", "(a) [b] 50%"],
      ["", "a@b", "a<b", "a=b", "ä", "a|b"],
    ],
    ["a team", TEAM_ID, ["acme-platform", "a1"], ["", "-a", "a b", "1a", "a--b"]],
    ["an id", OBJECT_ID, ["prod-aws", "A1"], ["", "a b", "a/b", "a_b"]],
    [
      "a reference",
      INTEGRATION_REFERENCE,
      ["prod-aws", "org/main-aws", "team/x"],
      ["", "x/y", "org/", "org/a b"],
    ],
  ])("%s", (_what, pattern, good, bad) => {
    expect(good.filter((text) => !pattern.test(text))).toEqual([]);
    expect(bad.filter((text) => pattern.test(text))).toEqual([]);
  });

  test("names that differ in case and blanks only collide", () => {
    expect(new Set(["My Link", "my-link", "MY LINK"].map(derivedId))).toEqual(new Set(["my-link"]));
  });
});

test("projects without a restriction are a warning", () => {
  const at = ["projects"];

  expect(summariesOf(checkProjects(at, { restricted: false, projects: 2 }))).toEqual([
    "warning projects: projects has no effect. projects applies only with " +
      "restricted = true. Set restricted = true, or remove projects.",
  ]);
  expect(summariesOf(checkProjects(at, { restricted: true, projects: 2 }))).toEqual([]);
  expect(summariesOf(checkProjects(at, { restricted: undefined, projects: 2 }))).toEqual([]);
  expect(summariesOf(checkProjects(at, { restricted: false, projects: undefined }))).toEqual([]);
});
