import nock from "nock";
import { createLimiterPool } from "../../../../src/http";
import { type BuddyClient, createBuddyClient } from "../../../../src/registries/buddy/api/client";
import { createFakeClock } from "../../../http/support/fake-clock";

const ORIGIN = "https://api.buddy.works";

beforeAll(() => {
  nock.disableNetConnect();
});
afterEach(() => {
  nock.cleanAll();
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

function createClient(): BuddyClient {
  return createBuddyClient({
    token: "FAKE-BUDDY-TOKEN",
    userAgent: "test/1",
    clock: createFakeClock(),
    limiters: createLimiterPool(),
  });
}

const project = (name: string) => ({ name, display_name: name, status: "ACTIVE" });

function pages(path: string, key: string, contents: readonly (readonly unknown[])[]): nock.Scope {
  return contents.reduce<nock.Scope>(
    (scope, items, index) =>
      scope
        .get(path)
        .query({ page: String(index + 1), per_page: "30" })
        .reply(200, { url: "u", [key]: items }),
    nock(ORIGIN),
  );
}

test("projects are read page by page until one is empty, also after a short one", async () => {
  const scope = pages("/workspaces/acme/projects", "projects", [
    [project("a"), project("b")],
    [project("c")],
    [],
  ]);

  const projects = await createClient().listProjects("acme");

  expect(projects.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  expect(scope.isDone()).toBe(true);
});

test("a server that ignores the page number is not asked for ever", async () => {
  pages("/workspaces/acme/projects", "projects", [[project("a")], [project("a")]]);

  expect(await createClient().listProjects("acme")).toHaveLength(1);
});

test("members are read in pages", async () => {
  pages("/workspaces/acme/members", "members", [
    [{ id: 7, name: "Ada", email: "ada@example.com", admin: true }],
    [],
  ]);

  expect(await createClient().listMembers("acme")).toEqual([
    { id: 7, name: "Ada", email: "ada@example.com", admin: true },
  ]);
});

test("pipelines of a project are read in pages", async () => {
  const path = "/workspaces/acme/projects/shop%20one/pipelines";
  pages(path, "pipelines", [[{ id: 41, name: "Release", identifier: "release", events: [] }], []]);

  expect(await createClient().listPipelines("acme", "shop one")).toEqual([
    { id: 41, name: "Release", identifier: "release" },
  ]);
});

test.each([
  ["listWorkspaces", "/workspaces", "workspaces", { id: 1, name: "Acme", domain: "acme" }],
  ["listGroups", "/workspaces/acme/groups", "groups", { id: 3, name: "ops" }],
  ["listGroupMembers", "/workspaces/acme/groups/3/members", "members", { id: 7, name: "Ada" }],
] as const)("%s comes in one answer", async (call, path, key, item) => {
  nock(ORIGIN)
    .get(path)
    .reply(200, { [key]: [item] });
  const client = createClient();
  const lists = {
    listWorkspaces: () => client.listWorkspaces(),
    listGroups: () => client.listGroups("acme"),
    listGroupMembers: () => client.listGroupMembers("acme", 3),
  };

  expect(await lists[call]()).toEqual([item]);
});

const singles: Readonly<Record<string, [string, (client: BuddyClient) => Promise<unknown>, object]>> = {
  workspace: [
    "/workspaces/acme",
    (client) => client.getWorkspace("acme"),
    { id: 1, name: "Acme", domain: "acme", frozen: true },
  ],
  project: ["/workspaces/acme/projects/shop", (client) => client.getProject("acme", "shop"), project("shop")],
  group: ["/workspaces/acme/groups/3", (client) => client.getGroup("acme", 3), { id: 3, name: "ops" }],
  member: ["/workspaces/acme/members/7", (client) => client.getMember("acme", 7), { id: 7, name: "Ada" }],
  pipeline: [
    "/workspaces/acme/projects/shop/pipelines/41",
    (client) => client.getPipeline("acme", "shop", 41),
    { id: 41, name: "Release" },
  ],
};

describe.each(Object.entries(singles))("a single %s", (_what, [path, read, item]) => {
  test("is read", async () => {
    nock(ORIGIN).get(path).reply(200, item);

    expect(await read(createClient())).toEqual(item);
  });

  test("that does not exist is undefined", async () => {
    nock(ORIGIN)
      .get(path)
      .reply(404, { errors: [{ message: "Not found." }] });

    expect(await read(createClient())).toBeUndefined();
  });
});

test("an unknown workspace is undefined when it is what was asked for", async () => {
  nock(ORIGIN)
    .get("/workspaces/acme")
    .reply(404, { errors: [{ message: "Workspace not found." }] });

  expect(await createClient().getWorkspace("acme")).toBeUndefined();
});

test("an unknown workspace is an error when something inside it was asked for", async () => {
  nock(ORIGIN)
    .get("/workspaces/acme/groups/3")
    .reply(404, { errors: [{ message: "Workspace not found." }] });

  await expect(createClient().getGroup("acme", 3)).rejects.toThrow('The workspace "acme" does not exist');
});

test("pipelines name both scopes that they need", async () => {
  nock(ORIGIN).get("/workspaces/acme/projects/shop/pipelines").query(true).reply(403);

  await expect(createClient().listPipelines("acme", "shop")).rejects.toThrow(
    "The token needs the scope WORKSPACE and EXECUTION_INFO.",
  );
});
