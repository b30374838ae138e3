import { ShapeProblem } from "../../../../src/http";
import { parseIntegration, parseSummary } from "../../../../src/registries/buddy/api/parse";

const minimal = { hash_id: "64f0c0ffee0000000000a001", name: "a", type: "SOMETHING_NEW" };

test("an integration of an unknown type and without anything optional is read", () => {
  expect(parseIntegration(minimal)).toEqual({ ...minimal, withheld: [], hasNewerPipelineAccess: false });
});

test.each(["hash_id", "name", "type"])("an integration without %s is not one", (key) => {
  expect(() => parseIntegration({ ...minimal, [key]: null })).toThrow(ShapeProblem);
});

test.each(["auth_type", "scope", "project_name", "identifier", "all_pipelines_allowed", "permissions"])(
  "a null %s is the same as a missing one",
  (key) => {
    expect(parseIntegration({ ...minimal, [key]: null })).toEqual(parseIntegration(minimal));
  },
);

test("an empty project name is none", () => {
  expect(parseIntegration({ ...minimal, project_name: "" }).project_name).toBeUndefined();
});

test.each(["app_id", "google_project", "audience"] as const)("%s tells a missing key from null", (key) => {
  expect(parseIntegration(minimal)[key]).toBeUndefined();
  expect(parseIntegration({ ...minimal, [key]: null })[key]).toBeNull();
  expect(parseIntegration({ ...minimal, [key]: "x" })[key]).toBe("x");
});

test("allowed pipelines are ids, whatever else an item holds", () => {
  const allowed_pipelines = [{ id: 1, name: "a", refs: ["x"] }, { id: 2 }];

  expect(parseIntegration({ ...minimal, allowed_pipelines }).allowed_pipelines).toEqual([1, 2]);
});

test("null pipelines are an empty list, a missing key says nothing", () => {
  expect(parseIntegration({ ...minimal, allowed_pipelines: null }).allowed_pipelines).toEqual([]);
  expect(parseIntegration(minimal).allowed_pipelines).toBeUndefined();
});

test("permissions with null lists grant nothing to single people or groups", () => {
  const permissions = { admins: "MANAGE", others: "READ_ONLY", users: null };

  expect(parseIntegration({ ...minimal, permissions }).permissions).toEqual({
    admins: "MANAGE",
    others: "READ_ONLY",
    users: [],
    groups: [],
  });
});

test("unknown keys, among them anything secret, are left behind", () => {
  expect(Object.keys(parseSummary({ ...minimal, token: "FAKE-SECRET", note: "n" })).sort()).toEqual([
    "hash_id",
    "html_url",
    "identifier",
    "name",
    "type",
    "url",
  ]);
});
