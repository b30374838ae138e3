import { CLOUD, granted, withEmulator, withNorthflank, TEAM } from "./support";

/** The requests of docs/apis/northflank.md §7 as they stand there, and what it says is answered. */

const clock = () => new Date("2026-02-03T04:05:06.789Z");

const AWS = {
  name: "Prod AWS",
  description: "Production account",
  provider: "aws",
  features: ["byoc", "registry-pull"],
  aws: { authenticationMode: "accessKey", permissionCheckLevel: "enabled" },
  credentials: { accessKey: "FAKE-ACCESS-KEY-ID-0001", secretKey: "not-a-real-secret-0001" },
};

describe("the documented examples", () => {
  it("7.1: AWS with access keys", () =>
    withEmulator({ clock, northflank: { credentialRefresh: "absent" } }, async ({ client }) => {
      const answer = await client.post(CLOUD, AWS);
      expect([answer.status, answer.body]).toEqual([
        200,
        {
          data: {
            id: "prod-aws",
            name: "Prod AWS",
            description: "Production account",
            provider: "aws",
            features: ["byoc", "registry-pull"],
            aws: { authenticationMode: "accessKey", permissionCheckLevel: "enabled" },
            createdAt: "2026-02-03T04:05:06.789Z",
          },
        },
      ]);
    }));

  it.each([
    [
      "7.2: AWS with a cross-account role",
      {
        name: "Shared AWS role",
        provider: "aws",
        features: ["byoc", "byoc-custom-vpc"],
        restrictions: { enabled: true, teams: [{ teamId: "payments-team" }] },
        aws: { authenticationMode: "crossAccountRole" },
        credentials: {
          roleArn: "arn:aws:iam::000000000000:role/northflank-example",
          externalId: "not-a-real-external-id",
        },
      },
      "shared-aws-role",
    ],
    [
      "7.3: GCP with a key file",
      {
        name: "Analytics GCP",
        provider: "gcp",
        features: ["byoc"],
        gcp: { projectId: "demo-project-1", authenticationMode: "accessKey" },
        credentials: {
          keyfileJson:
            '{"type":"service_account","project_id":"demo-project-1","private_key":"NOT-A-REAL-KEY"}',
        },
      },
      "analytics-gcp",
    ],
    [
      "7.4: Azure",
      {
        name: "Azure west",
        provider: "azure",
        features: ["byoc"],
        credentials: {
          tenantId: "00000000-0000-0000-0000-000000000001",
          clientId: "00000000-0000-0000-0000-000000000002",
          objectId: "00000000-0000-0000-0000-000000000003",
          subscriptionId: "00000000-0000-0000-0000-000000000004",
          secret: "not-a-real-azure-secret",
        },
      },
      "azure-west",
    ],
    [
      "7.5: Civo",
      {
        name: "Civo lab",
        provider: "civo",
        features: ["byoc"],
        credentials: { apiKey: "not-a-real-civo-key" },
      },
      "civo-lab",
    ],
    [
      "7.6: OCI",
      {
        name: "OCI frankfurt",
        provider: "oci",
        features: ["byoc"],
        credentials: {
          region: "eu-frankfurt-1",
          tenancyId: "ocid1.tenancy.oc1..exampletenancy",
          userId: "ocid1.user.oc1..exampleuser",
          fingerprint: "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff",
          privateKey: "NOT-A-REAL-PEM-KEY",
          passphrase: "not-a-real-passphrase",
          compartmentId: "ocid1.compartment.oc1..examplecompartment",
        },
      },
      "oci-frankfurt",
    ],
  ])("%s", (_, body, id) =>
    withNorthflank({ credentialRefresh: "absent" }, async ({ northflank, client }) => {
      const { credentials, ...readable } = body;
      expect(granted(await client.post(CLOUD, body))).toEqual({
        id,
        ...readable,
        createdAt: expect.any(String),
      });
      expect(northflank.cloudIntegrations.get(TEAM, id)?.secrets).toEqual(credentials);
    }),
  );

  it("7.3: GCP across projects, and its answer", () =>
    withNorthflank({ credentialRefresh: "absent" }, async ({ client }) => {
      const gcp = { projectId: "demo-project-1", authenticationMode: "crossAccountRole" };
      const body = { name: "Analytics GCP X", provider: "gcp", features: ["byoc"], gcp, credentials: {} };
      expect(granted(await client.post(CLOUD, body))).toMatchObject({
        id: "analytics-gcp-x",
        gcp: { ...gcp, serviceAccountEmail: expect.stringMatching(/^nf-.+@.+\.iam\.example\.test$/) },
      });
    }));

  it("7.7: a rotation with a new feature, and the legacy form", () =>
    withNorthflank({ credentialRefresh: "absent" }, async ({ client }) => {
      await client.post(CLOUD, AWS);
      const rotation = {
        description: "Production account, rotated",
        features: ["byoc", "registry-pull", "registry-push"],
        credentials: { accessKey: "FAKE-ACCESS-KEY-ID-0002", secretKey: "not-a-real-secret-0002" },
      };
      const { credentials: _, ...readable } = rotation;
      expect(granted(await client.patch(`${CLOUD}/prod-aws`, rotation))).toMatchObject(readable);
      const legacy = { description: "Only the text changes" };
      expect(granted(await client.post(`${CLOUD}/prod-aws`, legacy))).toMatchObject({
        ...readable,
        ...legacy,
      });
    }));
});
