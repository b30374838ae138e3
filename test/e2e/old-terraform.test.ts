import { coreCalls, OLD } from "../plugin/core-calls";
import { endLaunched, startPlugin } from "../plugin/core";
import { PROVIDER_COMMAND } from "../support/provider";
import { openStage, plainText } from "./support/terraform";

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

test("a real one says so at the attribute, and plans what has no secret (with INTEGRATIONS_TEST_OLD_TERRAFORM)", async () => {
  const old = process.env.INTEGRATIONS_TEST_OLD_TERRAFORM;
  // Those that are too old are on no machine that runs these tests. docs/guides/engines.md names the ones that were tried.
  if (old === undefined) return;
  const stage = openStage({ BUDDY_TOKEN: "FAKE-SECRET-old", BUDDY_BASE_URL: "http://127.0.0.1:9" }, old);
  const plan = (aws: object) => {
    stage.write({ resource: { integrations_buddy_integration: { aws } } });
    return stage.plan();
  };

  const refused = await plan(AWS);
  const role = { arn: "arn:aws:iam::000000000000:role/demo" };
  const trusted = { auth_type: "TRUSTED", access_key: null, secret_key: null, role_assumptions: [role] };
  const planned = await plan({ ...AWS, ...trusted });
  stage.remove();

  expect(refused.exitCode).toBe(1);
  const said = plainText(refused.output);
  expect(said).toContain("Error: Terraform 1.11 or OpenTofu 1.11 or later is required");
  expect(said).toContain("with integrations_buddy_integration.aws");
  expect(said).toContain(
    "Set here: access_key, secret_key. Use Terraform 1.11, OpenTofu 1.11 or a later version.",
  );
  expect(said.split("Error: ")).toHaveLength(2);
  expect(planned).toMatchObject({ exitCode: 2 });
  expect(planned.output).toContain("1 to add, 0 to change, 0 to destroy");
});
