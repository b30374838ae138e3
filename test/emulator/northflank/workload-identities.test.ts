import { granted, TEAM, withNorthflank, wrongPaths } from "./support";

const ALL = "/v1/workload-identities";
const ONE = `${ALL}/s3-reader`;
const POLICY = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
};
const CLOUD = { providerLinkId: "org/main-aws", roleMode: "managed", restrictions: {} };
const MANAGED = { type: "aws", policyDocument: POLICY };
const IDENTITY = { name: "S3 reader", priority: 1, spec: { ...CLOUD, provider: MANAGED } };

const statusOf = (answer: unknown) =>
  (answer as { readonly state: { readonly status: string } }).state.status;
const providerOf = (answer: unknown) =>
  (answer as { readonly spec: { readonly provider: object } }).spec.provider;

it("is installed in the background, and has its ARN when that has ended", () =>
  withNorthflank({ identityReads: 1 }, async ({ client }) => {
    const created = granted(await client.post(ALL, IDENTITY));
    expect(statusOf(created)).toBe("installing");
    expect(providerOf(created)).toEqual({ ...MANAGED, roleName: null, rolePath: null });

    expect(statusOf(granted(await client.get(ONE)))).toBe("installing");
    const installed = granted(await client.get(ONE));
    expect(installed).toMatchObject({ id: "s3-reader", name: "S3 reader", priority: 1 });
    expect(statusOf(installed)).toBe("applied");
    expect(providerOf(installed)).toMatchObject({
      arn: "arn:aws:iam::000000000000:role/northflank-s3-reader",
    });
  }));

it.each([
  [
    "an existing role",
    { ...CLOUD, roleMode: "existing" },
    { type: "aws", existingRoleArn: "arn:x" },
    { arn: "arn:x" },
  ],
  [
    "an existing service account",
    { ...CLOUD, roleMode: "existing" },
    { type: "gcp", existingRoleAudience: "//a", existingRoleImpersonationUrl: "https://b" },
    { audience: "//a", impersonationUrl: "https://b" },
  ],
  ["permissions of Google Cloud", CLOUD, { type: "gcp", permissions: ["storage.objects.get"] }, {}],
  ["a role of Northflank", { restrictions: {} }, { type: "northflank", roleId: "viewer", scope: "role" }, {}],
])("takes %s", (_what, spec, provider, computed) =>
  withNorthflank({}, async ({ client }) => {
    await client.post(ALL, { ...IDENTITY, spec: { ...spec, provider } });
    const installed = granted(await client.get(ONE));
    expect(statusOf(installed)).toBe("applied");
    expect(providerOf(installed)).toMatchObject({ ...provider, ...computed });
  }),
);

it.each(["names", "whole"] as const)("the list has %s", (identityList) =>
  withNorthflank({ identityList }, async ({ client }) => {
    await client.post(ALL, IDENTITY);
    const { workloadIdentities } = granted(await client.get(`/v1/teams/${TEAM}/workload-identities`)) as {
      readonly workloadIdentities: readonly object[];
    };
    expect(workloadIdentities).toMatchObject([{ id: "s3-reader", name: "S3 reader" }]);
    expect(Object.keys(workloadIdentities[0] ?? {}).includes("spec")).toBe(identityList === "whole");
  }),
);

it("noInstall leaves it as it is, and so may Northflank", () =>
  withNorthflank({}, async ({ client, northflank }) => {
    expect(statusOf(granted(await client.post(`${ALL}?noInstall=true`, IDENTITY)))).toBe("unapplied");
    const spec = { restrictions: { projects: { enabled: true, items: ["web"] } } };
    expect(statusOf(granted(await client.patch(`${ONE}?noInstall=true`, { spec })))).toBe("outdated");
    expect(statusOf(granted(await client.patch(ONE, { spec: { provider: MANAGED } })))).toBe("updating");
    northflank.configure({ identityInstall: "none" });
    expect(statusOf(granted(await client.patch(ONE, { spec: { provider: MANAGED } })))).toBe("outdated");
  }));

it("an installation may fail", () =>
  withNorthflank({ identityInstall: "error" }, async ({ client }) => {
    await client.post(ALL, IDENTITY);
    expect(granted(await client.get(ONE))).toMatchObject({
      state: { status: "error", errors: [expect.any(String)] },
    });
  }));

it("PATCH replaces the policy and the restrictions, and keeps the role", () =>
  withNorthflank({}, async ({ client }) => {
    const role = { roleName: "reader", rolePath: "/acme/" };
    await client.post(ALL, { ...IDENTITY, spec: { ...CLOUD, provider: { ...MANAGED, ...role } } });
    const policyDocument = { ...POLICY, Statement: [] };
    const restrictions = { workloadTypes: ["service"] };
    await client.patch(ONE, {
      priority: 2,
      spec: { provider: { type: "aws", policyDocument }, restrictions },
    });
    expect(granted(await client.get(ONE))).toMatchObject({
      priority: 2,
      spec: { provider: { policyDocument, ...role }, restrictions },
    });
  }));

it.each<[string, object]>([
  ["name", { name: "a_b" }],
  ["priority", { priority: "high" }],
  ["spec", { spec: undefined }],
  ["spec.restrictions", { spec: { ...CLOUD, restrictions: undefined, provider: MANAGED } }],
  ["spec.roleMode", { spec: { ...CLOUD, roleMode: undefined, provider: MANAGED } }],
  ["spec.providerLinkId", { spec: { ...CLOUD, providerLinkId: "nothing", provider: MANAGED } }],
  ["spec.provider.type", { spec: { ...CLOUD, provider: { type: "azure" } } }],
  ["spec.provider.policyDocument", { spec: { ...CLOUD, provider: { type: "aws" } } }],
  [
    "spec.provider.existingRoleArn",
    { spec: { ...CLOUD, provider: { ...MANAGED, existingRoleArn: "arn:x" } } },
  ],
  ["spec.provider.scope", { spec: { restrictions: {}, provider: { type: "northflank", roleId: "viewer" } } }],
])("refuses a wrong %s", (path, change) =>
  withNorthflank({}, async ({ client }) => {
    expect(wrongPaths(await client.post(ALL, { ...IDENTITY, ...change }))).toEqual([path]);
  }),
);

it("refuses what cannot change, and a name that is taken", () =>
  withNorthflank({}, async ({ client }) => {
    await client.post(ALL, IDENTITY);
    const spec = { roleMode: "existing", provider: { ...MANAGED, roleName: "other" } };
    expect(wrongPaths(await client.patch(ONE, { name: "Other", spec }))).toEqual(["spec.roleMode", "name"]);
    expect(wrongPaths(await client.patch(ONE, { spec: { provider: spec.provider } }))).toEqual([
      "spec.provider.roleName",
    ]);
    expect((await client.post(ALL, IDENTITY)).status).toBe(409);
  }));

it("cannot be deleted while a backup destination uses it, nor its link while it is there", () =>
  withNorthflank({}, async ({ client, northflank }) => {
    northflank.cloudIntegrations.add(TEAM, { id: "aws", name: "AWS", provider: "aws" });
    await client.post(ALL, { ...IDENTITY, spec: { ...IDENTITY.spec, providerLinkId: "aws" } });
    northflank.backupDestinations.add(TEAM, { id: "nightly", bucket: { workloadIdentityId: "s3-reader" } });
    expect((await client.delete(ONE)).status).toBe(409);
    expect((await client.delete("/v1/cloud-providers/integrations/aws")).status).toBe(409);
    northflank.backupDestinations.remove(TEAM, "nightly");
    expect((await client.delete(ONE)).body).toEqual({ data: {} });
    expect((await client.get(ONE)).status).toBe(404);
    expect((await client.delete("/v1/cloud-providers/integrations/aws")).status).toBe(200);
  }));

it("a deletion may go on after its answer", () =>
  withNorthflank({ identityReads: 1 }, async ({ client }) => {
    await client.post(ALL, IDENTITY);
    await client.delete(ONE);
    expect(statusOf(granted(await client.get(ONE)))).toBe("deleting");
    expect((await client.get(ONE)).status).toBe(404);
  }));
