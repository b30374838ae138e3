import { coreCalls, OLD } from "../plugin/core-calls";
import { endLaunched, startPlugin } from "../plugin/core";
import { PROVIDER_COMMAND } from "../support/provider";

afterEach(endLaunched);

const AWS = {
  domain: "acme-dev",
  name: "AWS",
  type: "AMAZON",
  scope: "WORKSPACE",
  access_key: "FAKE-SECRET-access",
  secret_key: "FAKE-SECRET-secret",
};

test("a Terraform that does not offer write-only attributes is told so in one diagnostic, which shows no secret", async () => {
  const plugin = await startPlugin({ command: PROVIDER_COMMAND });
  const core = await coreCalls(plugin.core);

  const { diagnostics } = await core.validateResource("integrations_buddy_integration", AWS, OLD);
  await plugin.shutDown();

  expect(diagnostics.map(({ summary }) => summary)).toEqual([
    "Terraform 1.11 or OpenTofu 1.11 or later is required",
  ]);
  expect(diagnostics[0]?.detail).toContain("access_key, secret_key");
  expect(JSON.stringify(diagnostics[0]?.detail)).not.toContain("FAKE-SECRET");
});

test("an old Terraform is welcome where no secret is set", async () => {
  const plugin = await startPlugin({ command: PROVIDER_COMMAND });
  const core = await coreCalls(plugin.core);
  const role = { arn: "arn:aws:iam::000000000000:role/demo", external_id: null, duration: null };

  const { diagnostics } = await core.validateResource(
    "integrations_buddy_integration",
    { ...AWS, auth_type: "TRUSTED", access_key: null, secret_key: null, role_assumptions: [role] },
    OLD,
  );
  await plugin.shutDown();

  expect(diagnostics).toEqual([]);
});
