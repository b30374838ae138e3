import { Secret } from "../../lib/secret";
import { TrutoNotificationDestination } from "../../lib/truto-notification-destination";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

const TYPE = "integrations_truto_notification_destination";

it("a channel of Slack and mailboxes are written in Truto's form", () => {
  const stack = newStack();

  TrutoNotificationDestination.slack(stack, "alerts", {
    label: "Alerts",
    isActive: false,
    eventTypes: ["sync_job_run:failed"],
    webhookUrl: Secret.variable(stack, "webhook"),
    ignoredStatusCodes: [404],
  });
  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    type: "slack",
    label: "Alerts",
    is_active: false,
    event_types: ["sync_job_run:failed"],
    config_json: '${jsonencode({"ignored_status_codes" = [404]})}',
    config_secrets: '${jsonencode({"webhook_url" = var.webhook})}',
  });

  const others = newStack();
  TrutoNotificationDestination.email(others, "team", { to: ["ops@acme.example"], subjectPrefix: "[truto]" });
  expect(problemsOf(others)).toEqual([]);
  expect(attributesIn(others, TYPE)).toMatchObject({
    type: "email",
    config_json: '${jsonencode({"to" = ["ops@acme.example"], "subject_prefix" = "[truto]"})}',
  });
});

it("without its URL where that is kept elsewhere", () => {
  const stack = newStack();

  TrutoNotificationDestination.slack(stack, "alerts", { externalCredentials: true });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).not.toHaveProperty("config_secrets");
});

it.each([
  ["email", {}, "Missing|demands to"],
  ["slack", { webhook_url: "https://hooks.slack.example/FAKE-SECRET" }, "secret"],
])("one of %s with %j is checked at synth", (type, config, problem) => {
  const stack = newStack();

  new TrutoNotificationDestination(stack, "x", { type, config });

  expect(reportedBy(stack).join("\n")).toMatch(new RegExp(problem));
  expect(reportedBy(stack).join("\n")).not.toContain("FAKE-SECRET");
});

it("a newer type takes anything, with a warning", () => {
  const stack = newStack();

  new TrutoNotificationDestination(stack, "x", { type: "pager", config: { any: 1 } });

  expect(problemsOf(stack)).toEqual([]);
});

it("is looked up by its label and by its id", () => {
  const stack = newStack();

  expect(TrutoNotificationDestination.fromLabel(stack, "a", "Alerts").type).toBeDefined();
  expect(
    TrutoNotificationDestination.fromNotificationDestinationId(stack, "b", "x").notificationDestinationId,
  ).toBeDefined();
});
