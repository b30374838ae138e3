import { generateKeyPairSync } from "node:crypto";
import { Secret } from "../../lib/secret";
import { TrutoNotificationDestination } from "../../lib/truto-notification-destination";
import { TrutoWebhook } from "../../lib/truto-webhook";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

const TYPE = "integrations_truto_webhook";

const { publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

it("has all that a webhook takes, under Terraform's names, and hands its secret on", () => {
  const stack = newStack();

  const events = new TrutoWebhook(stack, "events", {
    targetUrl: "https://hooks.acme.example/truto",
    isActive: false,
    eventTypes: ["all"],
    secretPublicKey: publicKey,
  });
  TrutoNotificationDestination.slack(stack, "receiver", {
    webhookUrl: events.secret(Secret.variable(stack, "private_key")),
  });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    target_url: "https://hooks.acme.example/truto",
    is_active: false,
    event_types: ["all"],
    secret_public_key: publicKey,
  });
  const { config_secrets } = attributesIn(stack, "integrations_truto_notification_destination");
  expect(config_secrets).toMatch(
    /rsadecrypt\(integrations_truto_webhook\.events_\w+\.encrypted_secret, var\.private_key\)/,
  );
});

it("is checked at synth, at its props", () => {
  const stack = newStack();

  new TrutoWebhook(stack, "x", { targetUrl: "http://hooks.acme.example", secretPublicKey: "x" });

  expect(reportedBy(stack).join("\n")).toMatch(
    /targetUrl: .*\n.*secretPublicKey: |secretPublicKey: .*\n.*targetUrl: /s,
  );
});

it("is looked up by its address and by its id", () => {
  const stack = newStack();

  expect(TrutoWebhook.fromTargetUrl(stack, "a", "https://hooks.acme.example").webhookId).toBeDefined();
  expect(TrutoWebhook.fromWebhookId(stack, "b", "x").targetUrl).toBeDefined();
});
