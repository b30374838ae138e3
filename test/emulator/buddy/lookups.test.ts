import { entriesOf, member, messages, withEmulator, type Client } from "../support";

async function column(client: Client, path: string, list: string, key: string): Promise<unknown[]> {
  const { body } = await client.get(path);
  return entriesOf(member(body, list)).map((item) => member(item, key));
}

describe("the demo seed", () => {
  it("has two workspaces", () =>
    withEmulator({}, async ({ client }) => {
      expect(await column(client, "/workspaces", "workspaces", "domain")).toEqual(["acme-dev", "acme-prod"]);
    }));

  it("has what the documentation's examples refer to", () =>
    withEmulator({}, async ({ client }) => {
      const dev = "/workspaces/acme-dev";
      expect(await column(client, `${dev}/projects`, "projects", "name")).toEqual([
        "storefront",
        "back-office",
      ]);
      expect(await column(client, `${dev}/groups`, "groups", "id")).toEqual([3, 4]);
      expect(await column(client, `${dev}/members`, "members", "id")).toEqual([7, 8, 9]);
      const pipelines = `${dev}/projects/storefront/pipelines`;
      expect(await column(client, pipelines, "pipelines", "id")).toEqual([41, 42]);
    }));

  it("can be left out", () =>
    withEmulator({ buddy: { seed: "none" } }, async ({ emulator, client }) => {
      expect((await client.get("/workspaces")).status).toBe(401);
      emulator.buddy.addToken({ token: emulator.buddy.tokens.full, scopes: ["WORKSPACE"] });
      emulator.buddy.addWorkspace({ domain: "my-own" });
      expect(await column(client, "/workspaces", "workspaces", "domain")).toEqual(["my-own"]);
    }));
});

describe("single objects", () => {
  it.each([
    ["/workspaces/acme-dev", { domain: "acme-dev", frozen: false, owner_id: 8 }],
    ["/workspaces/acme-dev/projects/back-office", { name: "back-office", display_name: "Back office" }],
    ["/workspaces/acme-dev/groups/3", { id: 3, name: "Operations", auto_assign_to_new_projects: false }],
    ["/workspaces/acme-dev/members/8", { id: 8, admin: true, workspace_owner: true }],
    ["/workspaces/acme-dev/projects/storefront/pipelines/41", { id: 41, identifier: "release" }],
  ])("%s", (path, expected) =>
    withEmulator({}, async ({ emulator, client }) => {
      const answer = await client.get(path);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ url: emulator.buddy.baseUrl + path, ...expected });
    }),
  );

  it.each([
    ["/workspaces/acme-dev/projects/nowhere", "Project not found."],
    ["/workspaces/acme-dev/projects/nowhere/pipelines", "Project not found."],
    ["/workspaces/acme-dev/projects/storefront/pipelines/51", "Pipeline not found."],
    ["/workspaces/acme-dev/groups/99", "Group not found."],
    ["/workspaces/acme-dev/groups/99/members", "Group not found."],
    ["/workspaces/acme-dev/members/x", "Member not found."],
  ])("%s is a 404", (path, message) =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.get(path);
      expect([answer.status, messages(answer)]).toEqual([404, [message]]);
    }),
  );

  it("lists the members of a group", () =>
    withEmulator({}, async ({ client }) => {
      const path = "/workspaces/acme-dev/groups/3/members";
      expect(await column(client, path, "members", "id")).toEqual([7, 8]);
    }));
});

describe("pages", () => {
  const pipelines = "/workspaces/acme-dev/projects/back-office/pipelines";

  /** The seeded pipeline 51 and 44 more. */
  function withPipelines(test: (client: Client) => Promise<void>): Promise<void> {
    return withEmulator({}, async ({ emulator, client }) => {
      for (let id = 1; id <= 44; id += 1) {
        emulator.buddy.addPipeline("acme-dev", "back-office", { id: 1000 + id, name: `Pipeline ${id}` });
      }
      await test(client);
    });
  }

  it("hold 20 items unless asked for more, and are empty beyond the last", () =>
    withPipelines(async (client) => {
      const sizes = [];
      for (const page of [1, 2, 3, 4]) {
        sizes.push((await column(client, `${pipelines}?page=${page}`, "pipelines", "id")).length);
      }
      expect(sizes).toEqual([20, 20, 5, 0]);
    }));

  it("hold 30 at most", () =>
    withPipelines(async (client) => {
      expect(await column(client, `${pipelines}?per_page=100`, "pipelines", "id")).toHaveLength(30);
    }));

  it("do not overlap", () =>
    withPipelines(async (client) => {
      const first = await column(client, `${pipelines}?per_page=30&page=1`, "pipelines", "id");
      const second = await column(client, `${pipelines}?per_page=30&page=2`, "pipelines", "id");
      expect(new Set([...first, ...second]).size).toBe(45);
    }));

  it.each(["page=0", "page=x", "per_page=-1"])("refuse %s", (query) =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.get(`${pipelines}?${query}`);
      expect([answer.status, messages(answer)]).toEqual([400, [expect.stringContaining("positive number")]]);
    }),
  );
});

describe("filters and orders", () => {
  const projects = "/workspaces/acme-dev/projects";

  it("choose projects by status", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.addProject("acme-dev", { name: "attic", status: "CLOSED" });
      expect(await column(client, `${projects}?status=CLOSED`, "projects", "name")).toEqual(["attic"]);
    }));

  it("sort projects by name, either way", () =>
    withEmulator({}, async ({ client }) => {
      const ascending = await column(client, `${projects}?sort_by=name`, "projects", "name");
      const descending = await column(
        client,
        `${projects}?sort_by=name&sort_direction=DESC`,
        "projects",
        "name",
      );
      expect(ascending).toEqual(["back-office", "storefront"]);
      expect(descending).toEqual(["storefront", "back-office"]);
    }));

  it("sort members by name", () =>
    withEmulator({}, async ({ client }) => {
      const path = "/workspaces/acme-dev/members?sort_by=name";
      expect(await column(client, path, "members", "id")).toEqual([7, 9, 8]);
    }));

  it.each(["status=OPEN", "sort_by=colour", "sort_direction=UP", "membership=maybe"])("refuse %s", (query) =>
    withEmulator({}, async ({ client }) => {
      expect((await client.get(`${projects}?${query}`)).status).toBe(400);
    }),
  );
});
