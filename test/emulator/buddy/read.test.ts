import {
  clientOf,
  created,
  entriesOf,
  INTEGRATIONS,
  member,
  messages,
  SENTRY,
  withEmulator,
} from "../support";

const PROJECT = { ...SENTRY, name: "Shop", scope: "PROJECT", project_name: "storefront" };

function names(body: unknown): unknown[] {
  return entriesOf(member(body, "integrations")).map((item) => member(item, "name"));
}

describe("listing integrations", () => {
  it("gives exactly the six guaranteed keys of each", () =>
    withEmulator({}, async ({ emulator, client }) => {
      await created(client, { ...SENTRY, identifier: "sentry" });
      const base = `${emulator.buddy.baseUrl}${INTEGRATIONS}`;
      expect((await client.get(INTEGRATIONS)).body).toEqual({
        url: base,
        html_url: "https://app.buddy.works/acme-dev/workspace/integrations",
        integrations: [
          {
            url: `${base}/64f0c0ffee00000000000001`,
            html_url: "https://app.buddy.works/acme-dev/workspace/integrations",
            hash_id: "64f0c0ffee00000000000001",
            name: "Sentry",
            type: "SENTRY",
            identifier: "sentry",
          },
        ],
      });
    }));

  it("can give whole integrations", () =>
    withEmulator({ buddy: { listItems: "full" } }, async ({ client }) => {
      const path = await created(client, SENTRY);
      const [item] = entriesOf(member((await client.get(INTEGRATIONS)).body, "integrations"));
      expect(item).toEqual((await client.get(path)).body);
    }));

  it("keeps the order of creation, PROJECT ones included, however many there are", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const seeded = Array.from({ length: 45 }, (_, index) => `Number ${index}`);
      seeded.forEach((name) => emulator.buddy.addIntegration("acme-dev", { name }));
      await created(client, PROJECT);
      expect(names((await client.get(`${INTEGRATIONS}?page=2&per_page=5`)).body)).toEqual([
        ...seeded,
        "Shop",
      ]);
    }));

  it("is empty for a workspace without any", () =>
    withEmulator({}, async ({ client }) => {
      expect(names((await client.get("/workspaces/acme-prod/integrations")).body)).toEqual([]);
    }));

  it("can hide PROJECT ones unless their project is named", () =>
    withEmulator({ buddy: { listScope: "workspace" } }, async ({ client }) => {
      await created(client, SENTRY);
      await created(client, PROJECT);
      expect(names((await client.get(INTEGRATIONS)).body)).toEqual(["Sentry"]);
      expect(names((await client.get(`${INTEGRATIONS}?project_name=storefront`)).body)).toEqual(["Shop"]);
    }));
});

describe("getting an integration", () => {
  it("needs its hash_id: the identifier does not do", () =>
    withEmulator({}, async ({ client }) => {
      await created(client, { ...SENTRY, identifier: "sentry" });
      expect((await client.get(`${INTEGRATIONS}/sentry`)).status).toBe(404);
    }));

  it("does not find it in another workspace", () =>
    withEmulator({}, async ({ client }) => {
      const path = await created(client, SENTRY);
      expect((await client.get(path.replace("acme-dev", "acme-prod"))).status).toBe(404);
    }));

  it("follows a renamed project", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, PROJECT);
      emulator.buddy.renameProject("acme-dev", "storefront", "shop");
      expect(member((await client.get(path)).body, "project_name")).toBe("shop");
      expect((await client.get("/workspaces/acme-dev/projects/shop")).status).toBe(200);
    }));

  it("lacks the newer keys in legacy mode", () =>
    withEmulator({ buddy: { generation: "legacy" } }, async ({ client }) => {
      const path = await created(client, SENTRY);
      expect(Object.keys((await client.get(path)).body ?? {}).sort()).toEqual([
        "all_pipelines_allowed",
        "allowed_pipelines",
        "hash_id",
        "html_url",
        "identifier",
        "name",
        "permissions",
        "project_name",
        "scope",
        "type",
        "url",
      ]);
    }));

  it("can leave empty values out", () =>
    withEmulator({ buddy: { emptyValues: "omitted" } }, async ({ client }) => {
      const { body } = await client.get(await created(client, SENTRY));
      expect([member(body, "project_name"), member(body, "auth_type")]).toEqual([undefined, undefined]);
      expect(Object.values(body ?? {})).not.toContain(null);
    }));
});

describe("deleting an integration", () => {
  it("answers 204 without a body, and 404 the second time", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, SENTRY);
      const first = await client.delete(path);
      const second = await client.delete(path);
      expect([first.status, first.text]).toEqual([204, ""]);
      expect([second.status, messages(second)]).toEqual([404, ["Integration not found."]]);
      expect(emulator.buddy.integrations()).toEqual([]);
    }));

  it("frees the identifier but not the id", () =>
    withEmulator({}, async ({ client }) => {
      const body = { ...SENTRY, identifier: "sentry" };
      const first = await created(client, body);
      await client.delete(first);
      expect(await created(client, body)).not.toBe(first);
    }));
});

describe("enforced access levels", () => {
  const levels = { admins: "MANAGE", others: "DENIED", users: [], groups: [] };
  const grant = (access_level: string) => ({ ...levels, users: [{ id: 9, access_level }] });

  /** Statuses of get, patch and delete by member 9, who is in group 4 and no administrator. */
  async function statusesWith(permissions: object, memberId = 9): Promise<number[]> {
    const statuses: number[] = [];
    await withEmulator({ buddy: { accessLevels: "enforced" } }, async ({ emulator, client }) => {
      const scopes = ["INTEGRATION_INFO", "INTEGRATION_MANAGE"];
      emulator.buddy.addToken({ token: "FAKE-MEMBER", scopes, memberId });
      const path = await created(client, { ...SENTRY, permissions });
      const as = clientOf(emulator.buddy.baseUrl, "FAKE-MEMBER");
      statuses.push((await as.get(path)).status);
      statuses.push((await as.patch(path, { name: "x" })).status);
      statuses.push((await as.delete(path)).status);
    });
    return statuses;
  }

  it.each([
    ["DENIED: it does not exist", levels, [404, 404, 404]],
    ["USE_ONLY for the others: reading only", { ...levels, others: "USE_ONLY" }, [200, 403, 403]],
    ["a grant of their own to manage", grant("MANAGE"), [200, 200, 204]],
    ["a grant to use", grant("USE_ONLY"), [200, 403, 403]],
    ["a group that manages", { ...levels, groups: [{ id: 4, access_level: "MANAGE" }] }, [200, 200, 204]],
    ["a group they are not in", { ...levels, groups: [{ id: 3, access_level: "MANAGE" }] }, [404, 404, 404]],
  ])("give a member with %s", async (_, permissions, statuses) => {
    expect(await statusesWith(permissions)).toEqual(statuses);
  });

  it("let administrators see and delete, but edit only what they may manage", async () => {
    expect(await statusesWith({ ...levels, admins: "DENIED" }, 8)).toEqual([200, 403, 204]);
    expect(await statusesWith({ ...levels, admins: "MANAGE" }, 8)).toEqual([200, 200, 204]);
  });

  it("hide from lists what is denied", () =>
    withEmulator({ buddy: { accessLevels: "enforced" } }, async ({ emulator, client }) => {
      emulator.buddy.addToken({ token: "FAKE-MEMBER", scopes: ["INTEGRATION_INFO"], memberId: 9 });
      await created(client, { ...SENTRY, permissions: levels });
      const list = await clientOf(emulator.buddy.baseUrl, "FAKE-MEMBER").get(INTEGRATIONS);
      expect(names(list.body)).toEqual([]);
    }));

  it("are ignored unless switched on: no source shows the API enforcing them", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.addToken({ token: "FAKE-MEMBER", scopes: ["INTEGRATION_INFO"], memberId: 9 });
      const path = await created(client, { ...SENTRY, permissions: levels });
      expect((await clientOf(emulator.buddy.baseUrl, "FAKE-MEMBER").get(path)).status).toBe(200);
    }));
});
