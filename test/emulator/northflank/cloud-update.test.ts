import {
  AWS_KEYS,
  AWS_ROLE,
  CIVO,
  CLOUD,
  GCP_CROSS,
  granted,
  TEAM,
  withNorthflank,
  wrongPaths,
  type Running,
} from "./support";

const PROD = `${CLOUD}/prod-aws`;

/** An emulator with the AWS integration of docs/apis/northflank.md §7.1. */
function withAws(settings: Parameters<typeof withNorthflank>[0], test: (running: Running) => Promise<void>) {
  return withNorthflank(settings, async (running) => {
    granted(await running.client.post(CLOUD, AWS_KEYS));
    await test(running);
  });
}

const ROTATED = { accessKey: "FAKE-SECRET-KEY-ID-2", secretKey: "FAKE-SECRET-KEY-2" };

describe("PATCH", () => {
  it("changes what is sent, keeps what is not, and answers the whole integration", () =>
    withAws({}, async ({ northflank, client }) => {
      const answer = await client.patch(PROD, { description: "Rotated", credentials: ROTATED });
      const { credentials: _, ...readable } = AWS_KEYS;
      expect(granted(answer)).toMatchObject({ ...readable, id: "prod-aws", description: "Rotated" });
      expect(northflank.cloudIntegrations.get(TEAM, "prod-aws")?.secrets).toEqual(ROTATED);
    }));

  it("keeps the credentials when it has none", () =>
    withAws({}, async ({ northflank, client }) => {
      await client.patch(PROD, { features: [] });
      expect(northflank.cloudIntegrations.get(TEAM, "prod-aws")).toMatchObject({
        features: [],
        secrets: AWS_KEYS.credentials,
      });
    }));

  it("replaces features and restrictions whole", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(CLOUD, AWS_ROLE);
      const change = { features: ["opentofu"], restrictions: { enabled: false } };
      expect(granted(await client.patch(`${CLOUD}/shared-aws-role`, change))).toMatchObject(change);
      expect(granted(await client.get(`${CLOUD}/shared-aws-role`))).not.toHaveProperty("restrictions.teams");
    }));

  it("changes aws.permissionCheckLevel beside the mode that is there", () =>
    withAws({}, async ({ client }) => {
      const answer = await client.patch(PROD, { aws: { permissionCheckLevel: "disabled" } });
      expect(granted(answer)).toMatchObject({
        aws: { authenticationMode: "accessKey", permissionCheckLevel: "disabled" },
      });
    }));

  it.each([
    ["name", { name: "Other" }],
    ["provider", { provider: "civo" }],
    ["byok", { byok: { connectionMode: "direct" } }],
    ["gcp", { gcp: { projectId: "demo" } }],
    ["cloudflare", { cloudflare: { credentialType: "apiToken" } }],
    ["description", { description: "" }],
    ["description", { description: null }],
    ["features", { features: null }],
    ["restrictions.enabled", { restrictions: {} }],
    ["unknown", { unknown: 1 }],
  ])("refuses a change of %s: %j", (path, change) =>
    withAws({}, async ({ northflank, client }) => {
      const before = northflank.cloudIntegrations.all(TEAM);
      expect(wrongPaths(await client.patch(PROD, change))).toEqual([path]);
      expect(northflank.cloudIntegrations.all(TEAM)).toEqual(before);
    }),
  );

  it.each([
    ["incomplete", { accessKey: "FAKE-2" }, ["credentials.secretKey"]],
    ["another mode's", { ...ROTATED, roleArn: "arn" }, ["credentials.roleArn"]],
  ])("refuses credentials that are %s", (_, credentials, paths) =>
    withAws({}, async ({ client }) => {
      expect(wrongPaths(await client.patch(PROD, { credentials }))).toEqual(paths);
    }),
  );

  it("can be made to merge credentials", () =>
    withAws({ partialCredentials: "merge" }, async ({ northflank, client }) => {
      granted(await client.patch(PROD, { credentials: { secretKey: "FAKE-SECRET-KEY-2" } }));
      expect(northflank.cloudIntegrations.get(TEAM, "prod-aws")?.secrets).toEqual({
        ...AWS_KEYS.credentials,
        secretKey: "FAKE-SECRET-KEY-2",
      });
    }));

  it("sends empty credentials for a GCP cross-account integration", () =>
    withNorthflank({}, async ({ client }) => {
      const { gcp } = granted(await client.post(CLOUD, GCP_CROSS)) as { gcp: object };
      expect(granted(await client.patch(`${CLOUD}/analytics-gcp-x`, { credentials: {} }))).toMatchObject({
        gcp,
      });
    }));

  it("with an empty body changes nothing", () =>
    withAws({}, async ({ northflank, client }) => {
      const before = northflank.cloudIntegrations.all(TEAM);
      expect((await client.patch(PROD, {})).status).toBe(200);
      expect(northflank.cloudIntegrations.all(TEAM)).toEqual(before);
    }));

  it("with an empty body can be refused", () =>
    withAws({ emptyPatch: "refused" }, async ({ client }) => {
      expect(wrongPaths(await client.patch(PROD, {}))).toEqual(["body"]);
    }));

  it.each(["", null])("with the description %j can be made to clear it", (description) =>
    withAws({ descriptionClearing: "accepted" }, async ({ client }) => {
      expect(granted(await client.patch(PROD, { description }))).not.toHaveProperty("description");
    }),
  );

  it("can be without the provider's block", () =>
    withAws({ patchedBlocks: "none" }, async ({ client }) => {
      expect(wrongPaths(await client.patch(PROD, { aws: { permissionCheckLevel: "disabled" } }))).toEqual([
        "aws",
      ]);
    }));

  it("has no aws block in generation 0.9.5", () =>
    withNorthflank({ generation: "0.9.5" }, async ({ client }) => {
      await client.post(CLOUD, AWS_ROLE);
      const answer = await client.patch(`${CLOUD}/shared-aws-role`, { aws: {} });
      expect(wrongPaths(answer)).toEqual(["aws"]);
    }));

  it("changes the mode, together with the credentials of the new one", () =>
    withAws({}, async ({ client }) => {
      const aws = { authenticationMode: "crossAccountRole", permissionVersions: { byoc: 3 } };
      expect(wrongPaths(await client.patch(PROD, { aws }))).toEqual([
        "credentials.roleArn",
        "credentials.accessKey",
        "credentials.secretKey",
      ]);
      expect(granted(await client.patch(PROD, { aws, credentials: AWS_ROLE.credentials }))).toMatchObject({
        aws,
      });
    }));

  it("can be made to keep the mode", () =>
    withAws({ patchedBlocks: "permissionCheckLevel" }, async ({ client }) => {
      const aws = { authenticationMode: "crossAccountRole" };
      expect(wrongPaths(await client.patch(PROD, { aws }))).toEqual(["aws.authenticationMode"]);
    }));

  it("can be made to change the project of a GCP integration", () =>
    withNorthflank({ patchedBlocks: "all" }, async ({ client }) => {
      await client.post(CLOUD, GCP_CROSS);
      const answer = await client.patch(`${CLOUD}/analytics-gcp-x`, { gcp: { projectId: "demo-2" } });
      expect(granted(answer)).toMatchObject({
        gcp: { projectId: "demo-2", authenticationMode: "crossAccountRole" },
      });
    }));

  it("drops what it does not change in lenient mode", () =>
    withAws({ mode: "lenient" }, async ({ client }) => {
      const aws = { authenticationMode: "crossAccountRole", permissionCheckLevel: "disabled" };
      expect(granted(await client.patch(PROD, { name: "Other", aws, gcp: {} }))).toMatchObject({
        name: "Prod AWS",
        aws,
      });
    }));

  it("gives 404 for an unknown id, after it has looked at the body", () =>
    withNorthflank({}, async ({ client }) => {
      expect((await client.patch(`${CLOUD}/nowhere`, { description: "New" })).status).toBe(404);
      expect((await client.patch(`${CLOUD}/nowhere`, { description: "" })).status).toBe(400);
    }));
});

describe("the legacy POST", () => {
  it("changes description and credentials and answers the whole integration", () =>
    withAws({}, async ({ northflank, client }) => {
      const answer = await client.post(PROD, { description: "Rotated", credentials: ROTATED });
      expect(granted(answer)).toMatchObject({
        id: "prod-aws",
        description: "Rotated",
        features: AWS_KEYS.features,
      });
      expect(northflank.cloudIntegrations.get(TEAM, "prod-aws")?.secrets).toEqual(ROTATED);
    }));

  it("does without credentials, as in its documented example", () =>
    withAws({}, async ({ northflank, client }) => {
      granted(await client.post(PROD, { description: "Only the text changes" }));
      expect(northflank.cloudIntegrations.get(TEAM, "prod-aws")?.secrets).toEqual(AWS_KEYS.credentials);
    }));

  it("can be made to need credentials, as in its documented schema", () =>
    withAws({ legacyWithoutCredentials: "refused" }, async ({ client }) => {
      expect(wrongPaths(await client.post(PROD, { description: "Text" }))).toEqual(["credentials"]);
    }));

  it.each([{ features: [] }, { restrictions: { enabled: false } }, { aws: {} }])("refuses %j", (change) =>
    withAws({}, async ({ client }) => {
      expect(wrongPaths(await client.post(PROD, change))).toEqual(Object.keys(change));
    }),
  );
});

describe("the methods of an update", () => {
  it.each([
    ["patch", 200, 405],
    ["post", 405, 200],
    ["patchAndPost", 200, 200],
  ] as const)("can be %s", (updateMethods, patch, post) =>
    withAws({ updateMethods }, async ({ client }) => {
      const body = { description: "New" };
      expect([(await client.patch(PROD, body)).status, (await client.post(PROD, body)).status]).toEqual([
        patch,
        post,
      ]);
    }),
  );
});

describe("PUT on the collection", () => {
  it("creates what is not there", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      expect(granted(await client.put(CLOUD, CIVO))).toMatchObject({ id: "civo-lab" });
      expect(northflank.cloudIntegrations.get(TEAM, "civo-lab")?.secrets).toEqual(CIVO.credentials);
    }));

  it("replaces what can change in what is there, and what it leaves out is gone", () =>
    withAws({}, async ({ northflank, client }) => {
      const { description: _, ...body } = AWS_KEYS;
      const before = northflank.cloudIntegrations.get(TEAM, "prod-aws");
      const answer = await client.put(CLOUD, { ...body, features: ["byoc"], credentials: ROTATED });
      expect(granted(answer)).toEqual({
        id: "prod-aws",
        name: "Prod AWS",
        provider: "aws",
        features: ["byoc"],
        aws: AWS_KEYS.aws,
        createdAt: before?.createdAt,
        registryCredentialRefresh: expect.anything(),
      });
      expect(northflank.cloudIntegrations.get(TEAM, "prod-aws")?.secrets).toEqual(ROTATED);
    }));

  it("finds what is there by the id that the name leads to, whatever the ids look like", () =>
    withNorthflank({ ids: "suffixed" }, async ({ northflank, client }) => {
      await client.put(CLOUD, CIVO);
      await client.put(CLOUD, { ...CIVO, description: "Again" });
      expect(northflank.cloudIntegrations.all(TEAM)).toMatchObject([{ description: "Again" }]);
    }));

  it.each([
    ["another spelling of the name", { name: "PROD AWS" }],
    ["another provider", { provider: "civo", aws: undefined, credentials: { apiKey: "x" } }],
  ])("is refused with 409 for %s", (_, change) =>
    withAws({}, async ({ northflank, client }) => {
      const before = northflank.cloudIntegrations.all(TEAM);
      expect((await client.put(CLOUD, { ...AWS_KEYS, ...change })).status).toBe(409);
      expect(northflank.cloudIntegrations.all(TEAM)).toEqual(before);
    }),
  );

  it("changes the mode of AWS, and keeps the credentials when it brings none", () =>
    withAws({}, async ({ northflank, client }) => {
      const { credentials: _, ...body } = AWS_KEYS;
      granted(await client.put(CLOUD, { ...body, description: "Again" }));
      expect(northflank.cloudIntegrations.get(TEAM, "prod-aws")?.secrets).toEqual(AWS_KEYS.credentials);
      const role = { aws: { authenticationMode: "crossAccountRole" }, credentials: AWS_ROLE.credentials };
      expect(granted(await client.put(CLOUD, { ...body, ...role }))).toMatchObject({ aws: role.aws });
    }));

  it("can be made to change everything", () =>
    withAws({ putImmutable: "applied" }, async ({ client }) => {
      const answer = await client.put(CLOUD, { ...CIVO, name: "Prod AWS" });
      expect(granted(answer)).toMatchObject({ id: "prod-aws", provider: "civo" });
    }));

  it("checks the body like a create", () =>
    withNorthflank({}, async ({ client }) => {
      expect(wrongPaths(await client.put(CLOUD, { ...CIVO, credentials: {} }))).toEqual([
        "credentials.apiKey",
      ]);
    }));
});
