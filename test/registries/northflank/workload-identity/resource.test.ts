import { type Emulator, startEmulator } from "../../../../src/emulator";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../../support/core";
import { coreOf, DESTROY, lastBody, places, TEAM, textOf, writes } from "../support";

const TYPE = "integrations_northflank_workload_identity";
const PATH = "/v1/workload-identities";

const POLICY = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:Get*", Resource: "*" }] };
const CLOUD = { provider_link_id: "org/main-aws", restrictions: {} };
const READER: ObjectValue = {
  name: "S3 reader",
  description: "Reads reports",
  priority: 2,
  provider_type: "aws",
  provider_link_id: "org/main-aws",
  role_mode: "managed",
  provider_setup_mode: "auto",
  policy_document: JSON.stringify(POLICY, undefined, 2),
  role_name: "reader",
  role_path: "/acme/",
  restrictions: {
    projects: { enabled: true, items: ["web"] },
    tags: { enabled: true, items: ["prod"], match_condition: "and" },
    workload_types: ["service"],
  },
};
const RESTRICTIONS = {
  projects: { enabled: true, items: ["web"] },
  tags: { enabled: true, items: ["prod"], matchCondition: "and" },
  workloadTypes: ["service"],
};

const GCP: ObjectValue = {
  name: "Writer",
  provider_type: "gcp",
  ...CLOUD,
  role_mode: "existing",
  existing_role_audience: "//iam.googleapis.com/a",
  existing_role_impersonation_url: "https://iamcredentials.googleapis.com/b",
};
const OWN: ObjectValue = {
  name: "Deployer",
  provider_type: "northflank",
  role_id: "deployer",
  scope: "own-project",
};

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const core = () => coreOf(emulator, TYPE);
const stored = (id = "s3-reader") => emulator.northflank.workloadIdentities.get(TEAM, id);
const methods = () => emulator.northflank.requests.all().map(({ method }) => method);

test.each<[string, ObjectValue, ObjectValue]>([
  ["a role that Northflank makes", READER, { arn: "arn:aws:iam::000000000000:role/acme/reader" }],
  [
    "the least that a role takes",
    {
      ...READER,
      description: "",
      priority: null,
      provider_setup_mode: null,
      role_name: null,
      role_path: null,
      restrictions: {},
    },
    { arn: "arn:aws:iam::000000000000:role/northflank-s3-reader", role_name: null },
  ],
  [
    "an existing role",
    { name: "Existing", provider_type: "aws", ...CLOUD, role_mode: "existing", existing_role_arn: "arn:x" },
    { arn: "arn:x" },
  ],
  [
    "permissions of Google Cloud",
    {
      name: "Writer",
      provider_type: "gcp",
      ...CLOUD,
      role_mode: "managed",
      permissions: ["storage.objects.get"],
    },
    { arn: null },
  ],
  [
    "an existing service account",
    GCP,
    { audience: "//iam.googleapis.com/a", impersonation_url: "https://iamcredentials.googleapis.com/b" },
  ],
  ["a role of Northflank", OWN, { arn: null, audience: null }],
  ["empty restrictions", { ...OWN, restrictions: { projects: {}, tags: {} } }, { arn: null }],
])("one with %s is created, installed, read back, and then at rest", async (_what, config, computed) => {
  const terraform = core();

  expect(summariesOf(await terraform.validate(config))).toEqual([]);
  const created = await terraform.apply(config, NOTHING);
  const refreshed = await terraform.refresh(created);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(created.state).toMatchObject({ ...computed, status: "applied", errors: [] });
  expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
  expect(methods()).toEqual(["GET", "POST", "GET", "GET"]);
});

test("restrictions that are omitted are sent empty: Northflank demands the object", async () => {
  await core().apply(OWN, NOTHING);

  expect(lastBody(emulator)).toEqual({
    name: "Deployer",
    spec: { provider: { type: "northflank", roleId: "deployer", scope: "own-project" }, restrictions: {} },
  });
});

test("a creation sends all of it, the policy as an object", async () => {
  await core().apply(READER, NOTHING);

  expect(lastBody(emulator)).toEqual({
    name: "S3 reader",
    description: "Reads reports",
    priority: 2,
    spec: {
      providerLinkId: "org/main-aws",
      roleMode: "managed",
      providerSetupMode: "auto",
      provider: { type: "aws", policyDocument: POLICY, roleName: "reader", rolePath: "/acme/" },
      restrictions: RESTRICTIONS,
    },
  });
});

test.each<[string, ObjectValue, object]>([
  ["description", { description: "Other" }, { description: "Other" }],
  ["priority", { priority: 3 }, { priority: 3 }],
  [
    "policy_document",
    { policy_document: JSON.stringify({ ...POLICY, Statement: [] }) },
    { spec: { provider: { type: "aws", policyDocument: { ...POLICY, Statement: [] } } } },
  ],
  [
    "restrictions",
    { restrictions: { projects: { items: ["api"] } } },
    { spec: { restrictions: { ...RESTRICTIONS, projects: { enabled: true, items: ["api"] } } } },
  ],
])("a change of %s sends that, its part of the specification whole", async (_what, change, body) => {
  const terraform = core();
  const created = await terraform.apply(READER, NOTHING);

  const updated = await terraform.apply({ ...READER, ...change }, created);

  expect(summariesOf(updated.diagnostics)).toEqual([]);
  expect(writes(emulator).at(-1)).toEqual({ method: "PATCH", path: `${PATH}/s3-reader`, body });
  expect(updated.state).toMatchObject({
    status: "applied",
    arn: "arn:aws:iam::000000000000:role/acme/reader",
  });
  expect((await terraform.plan({ ...READER, ...change }, await terraform.refresh(updated))).changed).toEqual(
    [],
  );
});

test("another layout of the policy is no change, and its ARN is known in the plan of another change", async () => {
  const terraform = core();
  const created = await terraform.apply(READER, NOTHING);

  const same = await terraform.plan({ ...READER, policy_document: JSON.stringify(POLICY) }, created);
  const other = await terraform.plan({ ...READER, description: "Other" }, created);

  expect(same.changed).toEqual([]);
  expect(other.changed).not.toContain("arn");
});

test.each<[string, ObjectValue, ObjectValue]>([
  ["name", READER, { name: "Other" }],
  ["role_name", READER, { role_name: "other" }],
  ["provider_link_id", READER, { provider_link_id: "other" }],
])("a change of %s replaces it", async (_what, config, change) => {
  const terraform = core();
  const created = await terraform.apply(config, NOTHING);

  expect((await terraform.plan({ ...config, ...change }, created)).replaces).toBe(true);
});

test("another existing role has another ARN, which the plan does not foretell", async () => {
  const terraform = core();
  const config = {
    name: "Role",
    provider_type: "aws",
    ...CLOUD,
    role_mode: "existing",
    existing_role_arn: "arn:x",
  };
  const created = await terraform.apply(config, NOTHING);

  const updated = await terraform.apply({ ...config, existing_role_arn: "arn:y" }, created);

  expect(summariesOf(updated.diagnostics)).toEqual([]);
  expect(updated.state).toMatchObject({ arn: "arn:y" });
});

test("a failed installation is an error, the identity is in the state, and the next apply installs it", async () => {
  emulator.northflank.configure({ identityInstall: "error" });
  const terraform = core();

  const created = await terraform.apply(READER, NOTHING);
  emulator.northflank.configure({ identityInstall: "applied" });
  const planned = await terraform.plan(READER, created);
  const repaired = await terraform.apply(READER, created);

  expect(textOf(created.diagnostics)).toMatch(/could not install.*"S3 reader".*access denied/s);
  expect(created.state).toMatchObject({ workload_identity_id: "s3-reader", status: "error", arn: null });
  expect(planned.changed).toEqual(expect.arrayContaining(["status", "arn"]));
  expect(textOf(planned.diagnostics)).toMatch(/not installed.*installed again/s);
  expect(lastBody(emulator)).toEqual({ spec: { provider: { type: "aws", policyDocument: POLICY } } });
  expect(summariesOf(repaired.diagnostics)).toEqual([]);
  expect(repaired.state).toMatchObject({ status: "applied", errors: [] });
});

test("with no_install nothing is waited for, and without it the identity is installed", async () => {
  const terraform = core();

  const created = await terraform.apply({ ...READER, no_install: true }, NOTHING);
  const atRest = await terraform.plan({ ...READER, no_install: true }, await terraform.refresh(created));
  const installed = await terraform.apply(READER, created);

  expect(created.state).toMatchObject({ status: "unapplied", arn: null, no_install: true });
  expect(atRest.changed).toEqual([]);
  expect(installed.state).toMatchObject({ status: "applied", no_install: false });
  expect(installed.state?.arn).toMatch(/^arn:/);
});

test("a deletion that goes on after its answer is waited for", async () => {
  const terraform = core();
  const created = await terraform.apply(READER, NOTHING);
  emulator.northflank.configure({ identityReads: 1 });
  emulator.northflank.requests.clear();

  const destroyed = await terraform.apply(DESTROY, created);

  expect(summariesOf(destroyed.diagnostics)).toEqual([]);
  expect(stored()).toBeUndefined();
  expect(methods()).toEqual(["DELETE", "GET", "GET"]);
});

test("one that is in use stays, with the reason", async () => {
  const terraform = core();
  const created = await terraform.apply(READER, NOTHING);
  emulator.northflank.backupDestinations.add(TEAM, { bucket: { workloadIdentityId: "s3-reader" } });

  const refused = await terraform.apply(DESTROY, created);

  expect(textOf(refused.diagnostics)).toContain("still in use");
  expect(refused.state).not.toBeNull();
});

test.each(["names", "whole"] as const)("an import by id and by name, where the list has %s", async (how) => {
  emulator.northflank.configure({ identityList: how });
  const terraform = core();
  await terraform.apply(READER, NOTHING);

  for (const id of ["s3-reader", "S3 reader", `${TEAM}/s3-reader`]) {
    const imported = await terraform.importId(id);
    expect(imported.state).toMatchObject({ workload_identity_id: "s3-reader", role_name: "reader" });
    if (!id.includes("/")) expect((await terraform.plan(READER, imported)).changed).toEqual([]);
  }
});

test("a creation whose answer was lost is looked for, and nothing is made twice", async () => {
  emulator.northflank.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(READER, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(created.state).toMatchObject({ workload_identity_id: "s3-reader", status: "applied" });
  expect(emulator.northflank.workloadIdentities.all()).toHaveLength(1);
});

test("a name that is taken is found while planning", async () => {
  emulator.northflank.workloadIdentities.add(TEAM, { name: "s3 READER" });

  const planned = await core().plan(READER, NOTHING);

  expect(textOf(planned.diagnostics)).toContain("Import it by the id s3-reader");
});

test("one that is gone is to be created anew", async () => {
  const terraform = core();
  const created = await terraform.apply(READER, NOTHING);
  emulator.northflank.workloadIdentities.remove(TEAM, "s3-reader");

  expect((await terraform.refresh(created)).state).toBeNull();
});

test("what Northflank refuses inside its specification is reported at its attribute", async () => {
  const unknownLink = await core().apply({ ...READER, provider_link_id: "nothing" }, NOTHING);
  const otherType = await core().apply({ ...READER, provider_type: "azure" }, NOTHING);
  const noVersion = await core().apply({ ...READER, policy_document: '{"Statement":[]}' }, NOTHING);

  expect(places(unknownLink.diagnostics)).toEqual(["provider_link_id"]);
  expect(places(otherType.diagnostics)).toEqual(["provider_type"]);
  expect(places(noVersion.diagnostics)).toEqual(["policy_document"]);
});

test.each<[ObjectValue, readonly string[]]>([
  [{ name: "a_b" }, ["error at name"]],
  [{ policy_document: "[]" }, ["error at policy_document"]],
  [{ policy_document: null }, ["error at policy_document"]],
  [{ role_mode: null }, ["error at role_mode"]],
  [{ provider_link_id: null }, ["error at provider_link_id"]],
  [{ role_mode: "other" }, ["warning at role_mode"]],
  [{ provider_type: "azure" }, ["warning at provider_type"]],
  [{ provider_setup_mode: "other" }, ["warning at provider_setup_mode"]],
  [{ role_id: "deployer" }, ["warning at role_id"]],
  [{ restrictions: { projects: { items: ["web"] } } }, ["warning at restrictions.projects.items"]],
  [{ restrictions: { tags: { enabled: false, items: ["prod"] } } }, ["warning at restrictions.tags.items"]],
])("%j is reported at its attribute", async (change, expected) => {
  const diagnostics = await core().validate({ ...READER, ...change });

  expect(
    diagnostics.map(({ severity }, index) => `${severity} at ${places(diagnostics)[index] ?? ""}`),
  ).toEqual(expected);
});

test("an identity of Northflank itself takes none of a cloud, and needs a role", async () => {
  const diagnostics = await core().validate({ ...OWN, role_id: null, role_mode: "managed" });

  expect(places(diagnostics)).toEqual(["role_id", "role_mode"]);
});
