import { TerraformOutput } from "cdktf";
import { NorthflankNotificationIntegration as Notification } from "../../lib/northflank-notification-integration";
import { Secret } from "../../lib/secret";
import { NOTIFICATION_TYPES } from "../../src/registries/northflank/notification-integration/rules";
import { NOTIFICATION_VARIANTS } from "./northflank/other-variants";
import { attributesIn, newStack, problemsOf, synth, reportedBy } from "./support";

const TYPE = "integrations_northflank_notification_integration";

it("there is a function for every type that can be made through the API", () => {
  const made = Object.values(NOTIFICATION_VARIANTS).map((make) => {
    const stack = newStack();
    make(stack);
    return attributesIn(stack, TYPE).type;
  });

  expect(made.sort()).toEqual([...NOTIFICATION_TYPES].sort());
});

describe("a notification integration", () => {
  const summariesOf = (stack: ReturnType<typeof newStack>) => ({
    webhook: Secret.variable(stack, "webhook"),
    events: ["trigger:build:failure"] as readonly string[],
  });

  it("writes which events are told", () => {
    const stack = newStack();

    Notification.rawWebhook(stack, "builds", {
      ...summariesOf(stack),
      projects: ["storefront"],
      tags: { items: ["production"] },
      onExternalChange: "reapply",
    });

    expect(attributesIn(stack, TYPE)).toMatchSnapshot();
  });

  it("can be made by the constructor, with the type among the props", () => {
    const stack = newStack();

    new Notification(stack, "builds", { type: "DISCORD", ...summariesOf(stack) });

    expect(attributesIn(stack, TYPE)).toMatchObject({ type: "DISCORD", webhook: "${var.webhook}" });
  });

  it("that is there already is looked up by name or id", () => {
    const stack = newStack();

    const byName = Notification.fromName(stack, "by-name", "Slack alerts", { teamId: "platform" });
    const byId = Notification.fromNotificationId(stack, "by-id", "slack-alerts");
    new TerraformOutput(stack, "all", { value: [byName.notificationId, byId.name, byId.type] });

    expect(synth(stack).data?.[TYPE]).toEqual({
      "by-name": { name: "Slack alerts", team_id: "platform" },
      "by-id": { notification_id: "slack-alerts" },
    });
    expect(synth(stack).output?.all?.value).toEqual([
      `\${data.${TYPE}.by-name.notification_id}`,
      `\${data.${TYPE}.by-id.name}`,
      `\${data.${TYPE}.by-id.type}`,
    ]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      "an event without its beginning",
      { events: ["build:failure"] },
      'warning: events: Event keys begin with "trigger:". Use "trigger:build:failure"; otherwise Northflank decides.',
    ],
    ["events that are missing", { events: undefined }, "events: is required; it is not set. Set it."],
  ])("%s is told at synth", (_, props, problem) => {
    const stack = newStack();

    Notification.teams(stack, "builds", { ...summariesOf(stack), ...props });

    expect(reportedBy(stack)).toEqual([`[stack/builds] ${problem}`]);
  });

  it("an event that is not known is shown, and does not fail", () => {
    const stack = newStack();

    const { node } = Notification.teams(stack, "builds", {
      ...summariesOf(stack),
      events: ["trigger:build:paused"],
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(node.metadata.map(({ data }): unknown => data)).toEqual([
      'events: Given: "trigger:build:paused". Known are trigger:build:start, trigger:build:success, ' +
        "trigger:build:failure, trigger:build:abort. Northflank may have added it since then, and decides whether to " +
        "accept it.",
    ]);
  });
});
