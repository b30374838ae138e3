import { BuddyIntegration } from "../../lib/buddy-integration";
import { NorthflankTag } from "../../lib/northflank-tag";
import { Secret } from "../../lib/secret";
import { attributesIn, newStack, problemsOf } from "./support";

// Members that have no prop yet: additionalFields and additionalCredentials.

const BUDDY = "integrations_buddy_integration";

test("a type that is newer than the provider, with Secrets at any depth", () => {
  const stack = newStack();
  BuddyIntegration.other(stack, "assistant", {
    domain: "acme-dev",
    type: "ASSISTANT",
    additionalFields: { model: "small", limits: { daily: 5 } },
    additionalCredentials: {
      key: Secret.variable(stack, "key"),
      inner: { list: [Secret.variable(stack, "other")] },
    },
  });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, BUDDY)).toMatchObject({
    type: "ASSISTANT",
    additional_fields: '${jsonencode({"model" = "small", "limits" = {"daily" = 5}})}',
    additional_credentials: '${jsonencode({"key" = var.key, "inner" = {"list" = [var.other]}})}',
  });
});

test("a literal in additionalCredentials fails the synth, without its text", () => {
  const stack = newStack();
  BuddyIntegration.other(stack, "assistant", {
    domain: "acme-dev",
    type: "ASSISTANT",
    additionalCredentials: { inner: { key: "FAKE-SECRET-literal" as unknown as Secret } },
  });

  const problems = problemsOf(stack).join("\n");
  expect(problems).toMatch(/additionalCredentials.*\/inner\/key.*literal/);
  expect(problems).not.toContain("FAKE-SECRET-literal");
});

test("a key of another prop fails the synth, in both, and so does the same key in both", () => {
  const stack = newStack();
  BuddyIntegration.other(stack, "assistant", {
    domain: "acme-dev",
    type: "ASSISTANT",
    additionalFields: { note: "x", both: 1 },
    additionalCredentials: { token: Secret.variable(stack, "key"), both: Secret.variable(stack, "other") },
  });
  new NorthflankTag(stack, "tag", { additionalFields: { sandboxing: { addons: { enabled: true } } } });

  expect(problemsOf(stack).join("\n")).toMatch(/\/note belongs to note/);
  expect(problemsOf(stack).join("\n")).toMatch(/\/sandboxing\/addons\/enabled belongs to/);
});
