import { READING, warningsFor } from "../../../../src/framework";
import type { Violation } from "../../../../src/registries/northflank/rules/common";
import {
  checkRegistryConfig,
  checkRegistryCredential,
  type RegistryQuestion,
} from "../../../../src/registries/northflank/registry-credential/rules";
import { schema } from "../../../../src/registries/northflank/registry-credential/schema";

const summariesOf = (violations: readonly Violation[]): readonly string[] =>
  violations.map(
    ({ at, summary, detail, severity = "error" }) => `${severity} ${at.join(".")}: ${summary}. ${detail}`,
  );

describe("a registry credential", () => {
  const HUB: RegistryQuestion = {
    integrationId: "unset",
    credentials: "set",
    login: { username: "set", password: "set" },
    scope: "set",
    restricted: undefined,
    projects: 0,
  };

  test("takes a login, an integration, or both", () => {
    expect(summariesOf(checkRegistryCredential(HUB))).toEqual([]);
    expect(
      summariesOf(checkRegistryCredential({ ...HUB, credentials: "unset", integrationId: "set" })),
    ).toEqual([]);
    expect(summariesOf(checkRegistryCredential({ ...HUB, integrationId: "set" }))).toEqual([]);
    expect(
      summariesOf(checkRegistryCredential({ ...HUB, credentials: "unset", integrationId: "later" })),
    ).toEqual([]);
  });

  test("with neither a login nor an integration is told at credentials", () => {
    expect(summariesOf(checkRegistryCredential({ ...HUB, credentials: "unset" }))).toEqual([
      "warning credentials: Missing credentials. A registry credential takes credentials.username and " +
        "credentials.password, or the cloud provider integration that gives access to the registry " +
        "(integration_id). Set one of them; otherwise Northflank may refuse the request.",
    ]);
  });

  test("with a login needs a scope", () => {
    expect(summariesOf(checkRegistryCredential({ ...HUB, scope: "unset" }))).toEqual([
      "warning scope: Missing scope. Northflank requires scope with credentials. If omitted, neither pull nor " +
        "push is sent, and the credential cannot be used. Set scope, for example { pull = true }.",
    ]);
  });

  test("of a kind that is newer than the rules is a warning", () => {
    const quay = { registry_provider: "quay", integration_id: "a" };

    expect(summariesOf(checkRegistryConfig(quay, READING))).toEqual([]);
    expect(summariesOf(warningsFor(schema, "Northflank")(quay))).toEqual([
      expect.stringMatching(
        /^warning registry_provider: Unknown registry_provider "quay"\. Given: "quay"\. Known are acr, ecr/,
      ),
    ]);
  });
});
