import {
  AWS_KEYS,
  CLOUD,
  granted,
  REGISTRIES,
  REGISTRY,
  TEAM,
  withEmulator,
  withNorthflank,
  wrongPaths,
} from "./support";

const ONE = `${REGISTRIES}/docker-pull`;
const WITH_CLOUD = {
  name: "Cloud registry",
  provider: "ecr",
  aws: { region: "eu-west-1" },
  integrationId: "org/main-aws",
  credentials: { scope: { pull: true, push: true } },
};

describe("creating registry credentials", () => {
  it("answers everything, secrets included, as get does", () => {
    const clock = () => new Date("2026-02-03T04:05:06.789Z");
    return withEmulator({ clock }, async ({ client }) => {
      const expected = {
        id: "docker-pull",
        ...REGISTRY,
        createdAt: "2026-02-03T04:05:06.789Z",
        updatedAt: "2026-02-03T04:05:06.789Z",
        registryCredentialRefresh: expect.objectContaining({ status: "healthy", failureCount: 0 }),
      };
      expect((await client.post(REGISTRIES, REGISTRY)).body).toEqual({ data: expected });
      expect(granted(await client.get(ONE))).toEqual(expected);
    });
  });

  it.each([
    ["omit", { scope: REGISTRY.credentials.scope }],
    ["masked", { username: "********", password: "********", scope: REGISTRY.credentials.scope }],
  ] as const)("can show the secrets otherwise: %s", (registryCredentials, credentials) =>
    withNorthflank({ registryCredentials }, async ({ northflank, client }) => {
      expect(granted(await client.post(REGISTRIES, REGISTRY))).toMatchObject({ credentials });
      expect(northflank.registryCredentials.get(TEAM, "docker-pull")?.secrets).toEqual({
        username: "FAKE-SECRET-USER",
        password: "FAKE-SECRET-PASSWORD",
      });
    }),
  );

  it.each([
    ["name", { name: "x" }],
    ["provider", { provider: "quay" }],
    ["credentials.scope", { credentials: { username: "u", password: "p" } }],
    ["restrictions.restricted", { restrictions: { projects: [] } }],
    ["integrationId", { integrationId: "other/cloud" }],
    ["integrationId", { integrationId: "nowhere" }],
    ["createdAt", { createdAt: "2026-02-03" }],
    ["credentials.password", { credentials: { username: "u", scope: {} } }],
  ])("refuses a wrong %s: %j", (path, change) =>
    withNorthflank({}, async ({ client }) => {
      expect(wrongPaths(await client.post(REGISTRIES, { ...REGISTRY, ...change }))).toEqual([path]);
    }),
  );

  it("needs user name and password when there is no integration", () =>
    withNorthflank({}, async ({ client }) => {
      const { credentials: _, ...body } = REGISTRY;
      expect(wrongPaths(await client.post(REGISTRIES, body))).toEqual([
        "credentials.username",
        "credentials.password",
      ]);
      expect((await client.post(REGISTRIES, WITH_CLOUD)).status).toBe(200);
    }));

  it("can need them when there is one, as is documented", () =>
    withNorthflank({ registryPasswordRule: "withIntegration" }, async ({ client }) => {
      expect((await client.post(REGISTRIES, WITH_CLOUD)).status).toBe(400);
      const body = { ...REGISTRY, credentials: { scope: { pull: true } } };
      expect((await client.post(REGISTRIES, body)).status).toBe(200);
    }));

  it("gives 409 when the derived id is taken", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(REGISTRIES, REGISTRY);
      expect((await client.post(REGISTRIES, { ...REGISTRY, name: "docker-pull" })).status).toBe(409);
    }));
});

describe("registry credentials of a cloud integration", () => {
  it.each(["prod-aws", "team/prod-aws"])("name it as %s and keep it from being deleted", (integrationId) =>
    withNorthflank({}, async ({ client }) => {
      await client.post(CLOUD, AWS_KEYS);
      granted(await client.post(REGISTRIES, { ...WITH_CLOUD, integrationId }));
      expect((await client.delete(`${CLOUD}/prod-aws`)).status).toBe(409);
      await client.delete(`${REGISTRIES}/cloud-registry`);
      expect((await client.delete(`${CLOUD}/prod-aws`)).status).toBe(200);
    }),
  );

  it("may use one of the organisation, which then does not hold the team's of the same id", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      northflank.cloudIntegrations.add(TEAM, { name: "Main AWS" });
      granted(await client.post(REGISTRIES, WITH_CLOUD));
      expect((await client.delete(`${CLOUD}/main-aws`)).status).toBe(200);
    }));
});

describe("changing registry credentials", () => {
  const credentials = {
    username: "FAKE-SECRET-USER",
    password: "FAKE-SECRET-2",
    scope: { pull: true, push: true },
  };

  it("answers nothing and does it", () => {
    let now = Date.parse("2026-02-03T04:05:06.789Z");
    return withEmulator({ clock: () => new Date(now) }, async ({ client }) => {
      await client.post(REGISTRIES, REGISTRY);
      now += 60_000;
      expect((await client.patch(ONE, { credentials })).body).toEqual({ data: {} });
      expect(granted(await client.get(ONE))).toMatchObject({
        ...REGISTRY,
        credentials,
        createdAt: "2026-02-03T04:05:06.789Z",
        updatedAt: "2026-02-03T04:06:06.789Z",
      });
    });
  });

  it("keeps the credentials when only the restrictions are sent", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(REGISTRIES, REGISTRY);
      await client.patch(ONE, { restrictions: { restricted: false } });
      expect(granted(await client.get(ONE))).toMatchObject({
        credentials: REGISTRY.credentials,
        restrictions: { restricted: false },
      });
    }));

  it.each([
    ["name", { name: "Other" }],
    ["provider", { provider: "github" }],
    ["registryUrl", { registryUrl: "x" }],
    ["credentials.scope", { credentials: { username: "u", password: "p" } }],
    ["credentials.password", { credentials: { username: "u", scope: {} } }],
  ])("refuses %s: %j", (path, change) =>
    withNorthflank({}, async ({ client }) => {
      await client.post(REGISTRIES, REGISTRY);
      expect(wrongPaths(await client.patch(ONE, change))).toEqual([path]);
    }),
  );

  it("can merge what is sent with what is stored", () =>
    withNorthflank({ partialCredentials: "merge" }, async ({ northflank, client }) => {
      await client.post(REGISTRIES, REGISTRY);
      granted(await client.patch(ONE, { credentials: { password: "FAKE-2", scope: { pull: true } } }));
      expect(northflank.registryCredentials.get(TEAM, "docker-pull")?.secrets).toEqual({
        username: "FAKE-SECRET-USER",
        password: "FAKE-2",
      });
    }));
});

describe("listing registry credentials", () => {
  it("shows neither secrets nor restrictions", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(REGISTRIES, REGISTRY);
      const { restrictions: _, credentials, ...readable } = REGISTRY;
      expect((await client.get(REGISTRIES)).body).toEqual({
        data: {
          credentials: [
            {
              id: "docker-pull",
              ...readable,
              credentials: { scope: credentials.scope },
              createdAt: expect.any(String),
              updatedAt: expect.any(String),
              registryCredentialRefresh: expect.objectContaining({ retryDelay: 0 }),
            },
          ],
        },
        pagination: { hasNextPage: false, count: 1 },
      });
    }));
});

describe("deleting registry credentials", () => {
  it("answers nothing, and they are gone", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(REGISTRIES, REGISTRY);
      expect((await client.delete(ONE)).body).toEqual({ data: {} });
      expect((await client.get(ONE)).status).toBe(404);
      expect((await client.delete(ONE)).status).toBe(404);
    }));
});
