import { NorthflankNotificationIntegration } from "../../lib/northflank-notification-integration";
import { NorthflankTag } from "../../lib/northflank-tag";
import { Secret } from "../../lib/secret";
import { attributesIn, newStack, reportedBy } from "./support";

const TYPE = "integrations_northflank_tag";

it("has all that a tag takes, under Terraform's names", () => {
  const stack = newStack();

  new NorthflankTag(stack, "payments", {
    color: "#0ea5e9",
    nodeAffinities: [
      { matchExpressions: [{ key: "zone", operator: "In", values: ["a"] }], preference: 10 },
      { matchExpressions: [] },
    ],
    sandboxing: { builds: { enabled: true, runtimeClass: "gvisor" } },
  });

  expect(attributesIn(stack, TYPE)).toMatchObject({
    name: "payments",
    color: "#0ea5e9",
    node_affinities: [
      { match_expressions: [{ key: "zone", operator: "In", values: ["a"] }], preference: true, weight: 10 },
      { match_expressions: [] },
    ],
    sandboxing: { builds: { enabled: true, runtime_class: "gvisor" } },
  });
});

it("restricts a notification integration by its id", () => {
  const stack = newStack();
  const tag = new NorthflankTag(stack, "payments");

  NorthflankNotificationIntegration.teams(stack, "teams", {
    webhook: Secret.variable(stack, "webhook"),
    events: ["trigger:build:failure"],
    tags: { items: [tag.tagId] },
  });

  const { restrictions } = attributesIn(stack, "integrations_northflank_notification_integration");
  expect(JSON.stringify(restrictions)).toMatch(/\$\{integrations_northflank_tag\.payments_\w+\.tag_id\}/);
});

it("is checked at synth, at its props", () => {
  const stack = newStack();

  new NorthflankTag(stack, "x", { color: "blue" });

  expect(reportedBy(stack).join("\n")).toMatch(/name: .*\n.*color: |color: .*\n.*name: /s);
});

it("is looked up by its name and by its id", () => {
  const stack = newStack();

  expect(NorthflankTag.fromName(stack, "a", "Payments").tagId).toBeDefined();
  expect(NorthflankTag.fromTagId(stack, "b", "payments").name).toBeDefined();
});
