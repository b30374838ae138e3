import { READING } from "../../../../src/framework";
import {
  derivedId,
  DESCRIPTION,
  INTEGRATION_REFERENCE,
  NAME,
  OBJECT_ID,
  TEAM_ID,
  type Violation,
} from "../../../../src/registries/northflank/rules/common";
import {
  checkNotification,
  NOTIFICATION_EVENTS,
} from "../../../../src/registries/northflank/notification-integration/rules";
import {
  checkProjects,
  checkRegistryConfig,
  checkRegistryCredential,
  type RegistryQuestion,
} from "../../../../src/registries/northflank/registry-credential/rules";

const told = (violations: readonly Violation[]): readonly string[] =>
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
    expect(told(checkRegistryCredential(HUB))).toEqual([]);
    expect(told(checkRegistryCredential({ ...HUB, credentials: "unset", integrationId: "set" }))).toEqual([]);
    expect(told(checkRegistryCredential({ ...HUB, integrationId: "set" }))).toEqual([]);
    expect(told(checkRegistryCredential({ ...HUB, credentials: "unset", integrationId: "later" }))).toEqual(
      [],
    );
  });

  test("with neither a login nor an integration is told at credentials", () => {
    expect(told(checkRegistryCredential({ ...HUB, credentials: "unset" }))).toEqual([
      "warning credentials: Missing credentials. A registry credential takes credentials.username and " +
        "credentials.password, or the cloud provider integration that gives access to the registry (integration_id). Set " +
        "one of them; without, Northflank decides.",
    ]);
  });

  test("with a login needs a scope", () => {
    expect(told(checkRegistryCredential({ ...HUB, scope: "unset" }))).toEqual([
      "warning scope: Missing scope. Northflank demands scope beside credentials. If omitted, neither pull nor push is sent, " +
        "and the credential cannot be used. Set scope, for instance { pull = true }.",
    ]);
  });

  test("of a kind that is newer than the rules is a warning", () => {
    expect(told(checkRegistryConfig({ registry_provider: "quay", integration_id: "a" }, READING))).toEqual([
      expect.stringMatching(
        /^warning registry_provider: Unknown registry_provider "quay"\. Given: "quay"\. Known are acr, ecr/,
      ),
    ]);
  });
});

test("projects without a restriction are a warning", () => {
  const at = ["projects"];

  expect(told(checkProjects(at, { restricted: false, projects: 2 }))).toEqual([
    "warning projects: projects has no effect. projects counts only with restricted = true. Set it, or remove projects.",
  ]);
  expect(told(checkProjects(at, { restricted: true, projects: 2 }))).toEqual([]);
  expect(told(checkProjects(at, { restricted: undefined, projects: 2 }))).toEqual([]);
  expect(told(checkProjects(at, { restricted: false, projects: undefined }))).toEqual([]);
});

describe("a notification integration", () => {
  test("has a secret only where it is sent", () => {
    expect(
      told(checkNotification({ webhook: undefined, type: "DISCORD", secret: "set", events: [] })),
    ).toEqual([
      "warning secret: secret is not known to be used here. Only RAW_WEBHOOK sends a secret to the receiver. Given: " +
        "DISCORD. Remove secret, or change type; otherwise Northflank decides.",
    ]);
    expect(
      told(checkNotification({ webhook: undefined, type: "RAW_WEBHOOK", secret: "set", events: [] })),
    ).toEqual([]);
    expect(
      told(checkNotification({ webhook: undefined, type: undefined, secret: "set", events: [] })),
    ).toEqual([]);
  });

  test("knows the events of the newest client, each once", () => {
    expect(new Set(NOTIFICATION_EVENTS).size).toBe(NOTIFICATION_EVENTS.length);
    expect(NOTIFICATION_EVENTS).toHaveLength(70);
    expect(
      told(
        checkNotification({
          webhook: undefined,
          type: "TEAMS",
          secret: "unset",
          events: NOTIFICATION_EVENTS,
        }),
      ),
    ).toEqual([]);
  });

  test("warns of an event that it does not know, and names those alike", () => {
    expect(
      told(
        checkNotification({
          webhook: undefined,
          type: "TEAMS",
          secret: "unset",
          events: ["trigger:cdn:action-done"],
        }),
      ),
    ).toEqual([
      'warning events: Unknown events "trigger:cdn:action-done". Given: "trigger:cdn:action-done". Known are trigger:cdn:action-success, ' +
        "trigger:cdn:action-failure, trigger:cdn:action-delay. Northflank may have added it since; it decides.",
    ]);
  });

  test("has an address as webhook, and one that looks otherwise is not quoted", () => {
    const about = (webhook: string) =>
      told(checkNotification({ type: "TEAMS", secret: "unset", webhook, events: [] }));

    expect(about("https://example.com/FAKE-SECRET")).toEqual([]);
    expect(about("FAKE-SECRET")).toEqual([
      expect.stringMatching(/^warning webhook: webhook does not look like an address\. /),
    ]);
    expect(about("FAKE-SECRET").join("")).not.toContain("FAKE-SECRET");
  });

  test("tells the prefix that is missing", () => {
    expect(
      told(
        checkNotification({ webhook: undefined, type: "TEAMS", secret: "unset", events: ["build:failure"] }),
      ),
    ).toEqual([
      'warning events: Unknown event "build:failure". The keys of events begin with "trigger:". Write ' +
        '"trigger:build:failure"; otherwise Northflank decides.',
    ]);
  });
});
