import type { Violation } from "../../../../src/registries/northflank/rules/common";
import {
  checkNotification,
  NOTIFICATION_EVENTS,
} from "../../../../src/registries/northflank/notification-integration/rules";

const summariesOf = (violations: readonly Violation[]): readonly string[] =>
  violations.map(
    ({ at, summary, detail, severity = "error" }) => `${severity} ${at.join(".")}: ${summary}. ${detail}`,
  );

describe("a notification integration", () => {
  test("has a secret only where it is sent", () => {
    expect(
      summariesOf(checkNotification({ webhook: undefined, type: "DISCORD", secret: "set", events: [] })),
    ).toEqual([
      "warning secret: Unexpected secret. Only RAW_WEBHOOK sends a secret to the receiver. " +
        "Given: DISCORD. Remove secret, or change type; otherwise Northflank decides.",
    ]);
    expect(
      summariesOf(checkNotification({ webhook: undefined, type: "RAW_WEBHOOK", secret: "set", events: [] })),
    ).toEqual([]);
    expect(
      summariesOf(checkNotification({ webhook: undefined, type: undefined, secret: "set", events: [] })),
    ).toEqual([]);
  });

  test("knows the events of the newest client, each once", () => {
    expect(new Set(NOTIFICATION_EVENTS).size).toBe(NOTIFICATION_EVENTS.length);
    expect(NOTIFICATION_EVENTS).toHaveLength(70);
    expect(
      summariesOf(
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
      summariesOf(
        checkNotification({
          webhook: undefined,
          type: "TEAMS",
          secret: "unset",
          events: ["trigger:cdn:action-done"],
        }),
      ),
    ).toEqual([
      'warning events: Unknown events "trigger:cdn:action-done". Given: "trigger:cdn:action-done". ' +
        "Known are trigger:cdn:action-success, trigger:cdn:action-failure, trigger:cdn:action-delay. " +
        "Northflank may have added it since then, and decides whether to accept it.",
    ]);
  });

  test("has an address as webhook, and one that looks otherwise is not quoted", () => {
    const about = (webhook: string) =>
      summariesOf(checkNotification({ type: "TEAMS", secret: "unset", webhook, events: [] }));

    expect(about("https://example.com/FAKE-SECRET")).toEqual([]);
    expect(about("FAKE-SECRET")).toEqual([expect.stringMatching(/^warning webhook: Unusual webhook\. /)]);
    expect(about("FAKE-SECRET").join("")).not.toContain("FAKE-SECRET");
  });

  test("tells the prefix that is missing", () => {
    expect(
      summariesOf(
        checkNotification({ webhook: undefined, type: "TEAMS", secret: "unset", events: ["build:failure"] }),
      ),
    ).toEqual([
      'warning events: Unusual event "build:failure". Event keys begin with ' +
        '"trigger:". Use "trigger:build:failure"; otherwise Northflank decides.',
    ]);
  });
});
