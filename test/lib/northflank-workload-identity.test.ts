import type { TerraformStack } from "cdktf";
import { NorthflankWorkloadIdentity } from "../../lib/northflank-workload-identity";
import { attributesIn, newStack, reportedBy } from "./support";

const TYPE = "integrations_northflank_workload_identity";

const LINK = { providerLink: { integrationId: "org/main-aws" } };
const WRITTEN = { provider_link_id: "org/main-aws" };

it("has all that a role in AWS takes, under Terraform's names", () => {
  const stack = newStack();

  NorthflankWorkloadIdentity.awsManaged(stack, "reader", {
    ...LINK,
    description: "Reads reports",
    priority: 2,
    providerSetupMode: "auto",
    policyDocument: { Version: "2012-10-17", Statement: [] },
    roleName: "reader",
    rolePath: "/acme/",
    restrictions: {
      projects: ["web"],
      tags: { items: ["prod"], matchCondition: "and" },
      workloadTypes: ["service"],
    },
    noInstall: true,
  });

  expect(reportedBy(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    ...WRITTEN,
    name: "reader",
    description: "Reads reports",
    priority: 2,
    provider_type: "aws",
    role_mode: "managed",
    provider_setup_mode: "auto",
    policy_document: '${jsonencode({"Version" = "2012-10-17", "Statement" = []})}',
    role_name: "reader",
    role_path: "/acme/",
    restrictions: {
      projects: { enabled: true, items: ["web"] },
      tags: { enabled: true, items: ["prod"], match_condition: "and" },
      workload_types: ["service"],
    },
    no_install: true,
  });
});

it.each<[string, (stack: TerraformStack) => unknown, object]>([
  [
    "awsExisting",
    (stack) => NorthflankWorkloadIdentity.awsExisting(stack, "role", { ...LINK, existingRoleArn: "arn:x" }),
    { ...WRITTEN, provider_type: "aws", role_mode: "existing", existing_role_arn: "arn:x" },
  ],
  [
    "gcpManaged",
    (stack) => NorthflankWorkloadIdentity.gcpManaged(stack, "google", { ...LINK, permissions: ["a.b.get"] }),
    { ...WRITTEN, provider_type: "gcp", role_mode: "managed", permissions: ["a.b.get"] },
  ],
  [
    "gcpExisting",
    (stack) =>
      NorthflankWorkloadIdentity.gcpExisting(stack, "account", {
        ...LINK,
        existingRoleAudience: "//iam.googleapis.com/a",
        existingRoleImpersonationUrl: "https://iamcredentials.googleapis.com/b",
      }),
    {
      ...WRITTEN,
      provider_type: "gcp",
      role_mode: "existing",
      existing_role_audience: "//iam.googleapis.com/a",
      existing_role_impersonation_url: "https://iamcredentials.googleapis.com/b",
    },
  ],
  [
    "northflank",
    (stack) =>
      NorthflankWorkloadIdentity.northflank(stack, "own", {
        roleId: "deployer",
        scope: "own-project",
        restrictions: { projects: "all" },
      }),
    {
      provider_type: "northflank",
      role_id: "deployer",
      scope: "own-project",
      restrictions: { projects: { enabled: false } },
    },
  ],
])("has %s", (_name, make, written) => {
  const stack = newStack();

  make(stack);

  expect(reportedBy(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject(written);
});

it("takes a policy that another provider wrote", () => {
  const stack = newStack();

  NorthflankWorkloadIdentity.awsManaged(stack, "reader", {
    ...LINK,
    policyDocument: "${data.aws_iam_policy_document.reader.json}",
  });

  expect(attributesIn(stack, TYPE)).toMatchObject({
    policy_document: "${data.aws_iam_policy_document.reader.json}",
  });
});

it("is checked at synth, at its props", () => {
  const stack = newStack();

  NorthflankWorkloadIdentity.other(stack, "a_b", { ...LINK, providerType: "aws" });

  expect(reportedBy(stack).join("\n")).toMatch(/roleMode/);
});

it("is looked up by its name and by its id", () => {
  const stack = newStack();

  expect(NorthflankWorkloadIdentity.fromName(stack, "a", "Reader").workloadIdentityId).toBeDefined();
  expect(NorthflankWorkloadIdentity.fromWorkloadIdentityId(stack, "b", "reader").name).toBeDefined();
});
