import type { TerraformStack } from "cdktf";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { NorthflankCloudProviderIntegration } from "../../lib/northflank-cloud-provider-integration";
import { NorthflankLogSink } from "../../lib/northflank-log-sink";
import { NorthflankNotificationIntegration } from "../../lib/northflank-notification-integration";
import { NorthflankRegistryCredential } from "../../lib/northflank-registry-credential";
import { Secret } from "../../lib/secret";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

// What a registry has added after this release: the registry decides, synth warns.

const secret = (stack: TerraformStack): Secret => Secret.variable(stack, "secret");

interface Newer {
  readonly type: string;
  readonly make: (stack: TerraformStack) => unknown;
  readonly attributes: object;
  readonly warning: string;
}

const NEWER: Readonly<Record<string, Newer>> = {
  BuddyIntegration: {
    type: "integrations_buddy_integration",
    make: (stack) =>
      BuddyIntegration.other(stack, "new", { domain: "acme-dev", type: "NEWER", token: secret(stack) }),
    attributes: { type: "NEWER", token: "${var.secret}" },
    warning: 'type: Given: "NEWER".',
  },
  NorthflankCloudProviderIntegration: {
    type: "integrations_northflank_cloud_provider_integration",
    make: (stack) =>
      NorthflankCloudProviderIntegration.other(stack, "new", {
        cloudProvider: "newer",
        apiKey: secret(stack),
      }),
    attributes: { cloud_provider: "newer", credentials: { api_key: "${var.secret}" } },
    warning: 'cloudProvider: Given: "newer".',
  },
  NorthflankLogSink: {
    type: "integrations_northflank_log_sink",
    make: (stack) =>
      NorthflankLogSink.other(stack, "new", {
        sinkType: "newer",
        uri: "https://logs.example.com",
        token: secret(stack),
      }),
    attributes: {
      sink_type: "newer",
      sink_data: { uri: "https://logs.example.com" },
      credentials: { token: "${var.secret}" },
    },
    warning: 'sinkType: Given: "newer".',
  },
  NorthflankNotificationIntegration: {
    type: "integrations_northflank_notification_integration",
    make: (stack) =>
      NorthflankNotificationIntegration.other(stack, "new", {
        type: "NEWER",
        webhook: secret(stack),
        events: ["trigger:build:failure"],
      }),
    attributes: { type: "NEWER", webhook: "${var.secret}" },
    warning: 'type: Given: "NEWER".',
  },
  NorthflankRegistryCredential: {
    type: "integrations_northflank_registry_credential",
    make: (stack) =>
      NorthflankRegistryCredential.other(stack, "new", {
        registryProvider: "newer",
        username: "acmebot",
        password: secret(stack),
      }),
    attributes: { registry_provider: "newer", credentials: { password: "${var.secret}" } },
    warning: 'registryProvider: Given: "newer".',
  },
};

it.each(Object.entries(NEWER))("%s takes a newer type, and warns", (_, newer) => {
  const stack = newStack();

  newer.make(stack);

  expect(attributesIn(stack, newer.type)).toMatchObject(newer.attributes);
  expect(reportedBy(stack)).toEqual([expect.stringContaining(newer.warning)]);
});

it("a grant leaves a newer access level as it is", () => {
  const stack = newStack();
  const users = [{ id: 7, accessLevel: "NEWER" }];
  const hub = BuddyIntegration.vultr(stack, "hub", {
    domain: "acme-dev",
    token: secret(stack),
    permissions: { users },
  });

  hub.grantManage({ user: 7 }, { user: 8 });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack)).toMatchObject({
    permissions: {
      users: [
        { id: 7, access_level: "NEWER" },
        { id: 8, access_level: "MANAGE" },
      ],
    },
  });
});
