import {
  BuddyIntegration,
  FruxonConfig,
  FruxonIntegration,
  NorthflankCloudProviderIntegration,
  NorthflankLogSink,
  NorthflankNotificationIntegration,
  NorthflankRegistryCredential,
  Secret,
  TrutoEnvironmentIntegration,
  TrutoIntegration,
} from "../../lib";
import { newStack, problemsOf, synth, reportedBy } from "./support";

const KEPT = { externalCredentials: true } as const;

/** Objects of each construct whose credentials are kept elsewhere: no secret in the whole program. */
function everything() {
  const stack = newStack();
  BuddyIntegration.dockerHub(stack, "hub", { domain: "acme-dev", ...KEPT });
  BuddyIntegration.azureCloud(stack, "azure", { domain: "acme-dev", appId: "app", ...KEPT });
  new BuddyIntegration(stack, "aws", { type: "AMAZON", authType: "TRUSTED", domain: "acme-dev", ...KEPT });
  NorthflankCloudProviderIntegration.awsCrossAccountRole(stack, "role", KEPT);
  NorthflankCloudProviderIntegration.oci(stack, "oci", KEPT);
  NorthflankLogSink.lokiBasic(stack, "loki", { endpoint: "https://loki.example", user: "u", ...KEPT });
  NorthflankNotificationIntegration.rawWebhook(stack, "hook", { events: ["trigger:build:failure"], ...KEPT });
  NorthflankRegistryCredential.dockerHub(stack, "registry", KEPT);
  const crm = TrutoIntegration.oauth2(stack, "crm", {
    name: "acme-crm",
    clientId: "app",
    tokenHost: "https://auth.invalid",
    tokenPath: "/token",
    config: { label: "CRM" },
    ...KEPT,
  });
  new TrutoEnvironmentIntegration(stack, "install", { integration: crm, ...KEPT });
  const desk = new FruxonIntegration(stack, "desk", { slug: "custom_desk", ...KEPT });
  new FruxonConfig(stack, "config", { integration: desk, auth: { method: "api-key" }, ...KEPT });
  return stack;
}

test("every construct takes its props without secrets, and says that they are kept elsewhere", () => {
  const { resource = {}, variable } = synth(everything());
  const all = Object.values(resource).flatMap((objects) => Object.values(objects));

  expect(all).toHaveLength(12);
  expect(all.map(({ external_credentials }) => external_credentials)).toEqual(all.map(() => true));
  expect(variable).toBeUndefined();
  expect(JSON.stringify(all)).not.toMatch(/secrets|webhook"|password|credentials":\{/);
});

test("nothing of it is demanded at synth", () => {
  const stack = everything();

  expect(problemsOf(stack)).toEqual([]);
  expect(reportedBy(stack)).toEqual([]);
});

test("a secret beside it, where no type is in the way, is an error of the synth at its prop", () => {
  const stack = newStack();
  const token = Secret.variable(stack, "token");
  BuddyIntegration.datadog(stack, "dog", { domain: "acme-dev", token, externalCredentials: true } as never);

  expect(problemsOf(stack)).toEqual([
    expect.stringContaining("token: externalCredentials is true: the credentials are managed elsewhere"),
  ]);
});

test("a webhook is demanded where its credentials are managed", () => {
  const stack = newStack();
  NorthflankNotificationIntegration.discord(stack, "hook", { events: ["trigger:build:failure"] } as never);

  expect(problemsOf(stack)).toEqual([expect.stringContaining("webhook: Northflank demands the address")]);
});
