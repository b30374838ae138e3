import { entriesOf, member } from "../support";
import {
  AWS_KEYS,
  CIVO,
  CLOUD,
  dataOf,
  granted,
  messageOf,
  TEAM,
  withNorthflank,
  type Client,
  type Running,
} from "./support";

/** An emulator with so many integrations, `cloud-1` and so on. */
function withMany(
  count: number,
  settings: Parameters<typeof withNorthflank>[0],
  test: (running: Running) => Promise<void>,
) {
  return withNorthflank(settings, async (running) => {
    for (let number = 1; number <= count; number += 1) {
      running.northflank.cloudIntegrations.add(TEAM, { name: `Cloud ${number}` });
    }
    await test(running);
  });
}

async function idsOf(client: Client, query: string): Promise<unknown[]> {
  const list = member(granted(await client.get(`${CLOUD}?${query}`)), "integrations");
  return entriesOf(list).map((item) => member(item, "id"));
}

describe("getting a cloud integration", () => {
  it("gives 404 when there is none", () =>
    withNorthflank({}, async ({ client }) => {
      const answer = await client.get(`${CLOUD}/nowhere`);
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({
        error: { status: 404, message: "Integration not found.", id: "nf-not-found" },
      });
    }));

  it.each([
    ["omit", undefined],
    ["masked", { accessKey: "********", secretKey: "********" }],
    ["full", AWS_KEYS.credentials],
  ] as const)("shows credentials as the setting says: %s", (cloudCredentials, shown) =>
    withNorthflank({ cloudCredentials }, async ({ client }) => {
      const answers = [
        await client.post(CLOUD, AWS_KEYS),
        await client.put(CLOUD, AWS_KEYS),
        await client.patch(`${CLOUD}/prod-aws`, {}),
        await client.post(`${CLOUD}/prod-aws`, {}),
        await client.get(`${CLOUD}/prod-aws`),
      ];
      expect(answers.map((answer) => member(granted(answer), "credentials"))).toEqual(
        answers.map(() => shown),
      );
    }),
  );

  it("leaves out what was never set", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(CLOUD, { name: "Bare", provider: "civo", credentials: CIVO.credentials });
      expect(Object.keys(granted(await client.get(`${CLOUD}/bare`)) as object)).toEqual([
        "id",
        "name",
        "provider",
        "createdAt",
        "registryCredentialRefresh",
      ]);
    }));

  it("can fill in what was never set", () =>
    withNorthflank({ emptyValues: "filled" }, async ({ client }) => {
      const body = { name: "Bare", provider: "civo", credentials: CIVO.credentials };
      expect(granted(await client.post(CLOUD, body))).toMatchObject({
        features: [],
        restrictions: { enabled: false, teams: [] },
      });
    }));

  it("can show the blocks of other providers, as the official examples do", () =>
    withNorthflank({ foreignBlocks: "shown" }, async ({ client }) => {
      expect(granted(await client.post(CLOUD, AWS_KEYS))).toMatchObject({
        aws: AWS_KEYS.aws,
        gcp: { projectId: "example-project", authenticationMode: "accessKey" },
        cloudflare: { credentialType: "apiToken" },
      });
    }));

  it("shows the volatile state of registry credentials, unless it is an earlier server", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      expect(granted(await client.post(CLOUD, CIVO))).toMatchObject({
        registryCredentialRefresh: { status: "healthy", affectedCredentialCount: 0 },
      });
      northflank.configure({ credentialRefresh: "absent" });
      expect((await client.get(CLOUD)).text).not.toContain("registryCredentialRefresh");
    }));
});

describe("listing cloud integrations", () => {
  it("answers whole objects without any credential, whatever the settings say", () =>
    withNorthflank({ cloudCredentials: "full" }, async ({ client }) => {
      await client.post(CLOUD, AWS_KEYS);
      const answer = await client.get(CLOUD);
      const { credentials: _, ...readable } = AWS_KEYS;
      expect(answer.body).toEqual({
        data: {
          integrations: [
            {
              id: "prod-aws",
              ...readable,
              createdAt: expect.any(String),
              registryCredentialRefresh: expect.objectContaining({ status: "healthy" }),
            },
          ],
        },
        pagination: { hasNextPage: false, count: 1 },
      });
    }));

  it("leaves out the service account of a GCP integration", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      const gcp = { projectId: "demo", authenticationMode: "crossAccountRole", serviceAccountEmail: "a@b" };
      northflank.cloudIntegrations.add(TEAM, { provider: "gcp", gcp });
      expect(granted(await client.get(CLOUD))).toMatchObject({
        integrations: [{ gcp: { projectId: "demo", authenticationMode: "crossAccountRole" } }],
      });
      expect((await client.get(CLOUD)).text).not.toContain("serviceAccountEmail");
    }));

  it("has 50 a page unless told, and the cursor of the next page", () =>
    withMany(51, {}, async ({ client }) => {
      const first = await client.get(CLOUD);
      const cursor = member(member(first.body, "pagination"), "cursor");
      expect(first.body).toMatchObject({ pagination: { hasNextPage: true, count: 50 } });
      const second = await client.get(`${CLOUD}?cursor=${String(cursor)}`);
      expect(second.body).toMatchObject({
        data: { integrations: [{ id: "cloud-51" }] },
        pagination: { hasNextPage: false, count: 1 },
      });
      expect(member(second.body, "pagination")).not.toHaveProperty("cursor");
    }));

  it("counts pages from 1", () =>
    withMany(5, {}, async ({ client }) => {
      expect(await idsOf(client, "per_page=2&page=2")).toEqual(["cloud-3", "cloud-4"]);
      expect(await idsOf(client, "per_page=2&page=9")).toEqual([]);
    }));

  it("follows the cursor when there is a page as well", () =>
    withMany(5, {}, async ({ client }) => {
      const first = await client.get(`${CLOUD}?per_page=2`);
      const cursor = String(member(member(first.body, "pagination"), "cursor"));
      expect(await idsOf(client, `per_page=2&page=1&cursor=${cursor}`)).toEqual(["cloud-3", "cloud-4"]);
    }));

  it("skips nothing when something is deleted between two pages", () =>
    withMany(4, {}, async ({ northflank, client }) => {
      const first = await client.get(`${CLOUD}?per_page=2`);
      northflank.cloudIntegrations.remove(TEAM, "cloud-1");
      const cursor = String(member(member(first.body, "pagination"), "cursor"));
      expect(await idsOf(client, `per_page=2&cursor=${cursor}`)).toEqual(["cloud-3", "cloud-4"]);
    }));

  it("can have the newest first", () =>
    withMany(3, { listOrder: "newestFirst" }, async ({ client }) => {
      const first = await client.get(`${CLOUD}?per_page=2`);
      const cursor = String(member(member(first.body, "pagination"), "cursor"));
      expect(await idsOf(client, "per_page=2")).toEqual(["cloud-3", "cloud-2"]);
      expect(await idsOf(client, `per_page=2&cursor=${cursor}`)).toEqual(["cloud-1"]);
    }));

  it.each(["per_page=101", "per_page=0", "per_page=x", "page=0", "page=1.5", "cursor=x"])(
    "refuses %s with 400",
    (query) =>
      withNorthflank({}, async ({ client }) => {
        const answer = await client.get(`${CLOUD}?${query}`);
        expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining("Query")]);
      }),
  );

  it("can cap per_page at 100", () =>
    withMany(101, { perPageOverMax: "capped" }, async ({ client }) => {
      expect(await idsOf(client, "per_page=500")).toHaveLength(100);
    }));

  it("takes five requests for 500 integrations", () =>
    withMany(500, {}, async ({ northflank, client }) => {
      let cursor: string | undefined;
      let found = 0;
      do {
        const answer = await client.get(
          `${CLOUD}?per_page=100${cursor === undefined ? "" : `&cursor=${cursor}`}`,
        );
        found += entriesOf(member(dataOf(answer), "integrations")).length;
        const next = member(member(answer.body, "pagination"), "cursor");
        cursor = typeof next === "string" ? next : undefined;
      } while (cursor !== undefined);
      expect([found, northflank.requests.count({ method: "GET", path: CLOUD })]).toEqual([500, 5]);
    }));
});

describe("deleting a cloud integration", () => {
  it("answers 200 with an empty object, and it is gone", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      await client.post(CLOUD, CIVO);
      const answer = await client.delete(`${CLOUD}/civo-lab`);
      expect([answer.status, answer.body]).toEqual([200, { data: {} }]);
      expect(northflank.cloudIntegrations.all(TEAM)).toEqual([]);
      expect((await client.get(`${CLOUD}/civo-lab`)).status).toBe(404);
    }));

  it("gives 409 while clusters use it", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      await client.post(CLOUD, CIVO);
      northflank.cloudIntegrations.change(TEAM, "civo-lab", { clusters: ["prod"] });
      const refused = await client.delete(`${CLOUD}/civo-lab`);
      expect(refused.status).toBe(409);
      expect(refused.body).toEqual({
        error: { status: 409, message: "Integration still has dependent resources.", id: "nf-conflict" },
      });
      northflank.cloudIntegrations.change(TEAM, "civo-lab", { clusters: [] });
      expect((await client.delete(`${CLOUD}/civo-lab`)).status).toBe(200);
    }));

  it.each([404, 200] as const)("answers %d when there is none, as the setting says", (deleteMissing) =>
    withNorthflank({ deleteMissing }, async ({ client }) => {
      expect((await client.delete(`${CLOUD}/nowhere`)).status).toBe(deleteMissing);
    }),
  );
});

describe("the workload identity provider", () => {
  const path = `${CLOUD}/civo-lab/workload-identity-provider`;

  it("has a status, and can be installed", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(CLOUD, CIVO);
      expect(granted(await client.get(path))).toEqual({ status: "missing-ids" });
      expect(granted(await client.post(`${path}/install`))).toEqual({});
      expect(granted(await client.get(path))).toEqual({ status: "installed" });
    }));

  it("is younger than 0.9.5", () =>
    withNorthflank({ generation: "0.9.5" }, async ({ client }) => {
      await client.post(CLOUD, CIVO);
      expect((await client.get(path)).status).toBe(404);
    }));
});
