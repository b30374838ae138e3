import nock from "nock";
import { integrations } from "../../../../src/provider";
import { createBuddyClient } from "../../../../src/registries/buddy/api/client";
import { NOTHING, playCore, summariesOf } from "../../../support/core";

// What newer servers of Buddy answer, and the endpoint that turns names into ids.

const ORIGIN = "https://api.buddy.invalid";
const ID = "64f0c0ffee0000000000a001";
const LIST = "/workspaces/acme-dev/integrations";
const ONE = `${LIST}/${ID}`;
const CONFIG = {
  domain: "acme-dev",
  name: "Ocean",
  type: "DIGITAL_OCEAN",
  scope: "WORKSPACE",
  token: "FAKE-SECRET-ocean",
};
const ANSWER = {
  hash_id: ID,
  name: "Ocean",
  type: "DIGITAL_OCEAN",
  scope: "WORKSPACE",
  identifier: ID,
  html_url: "https://app.buddy.invalid",
  all_pipelines_allowed: true,
  allowed_pipelines: [],
};

const core = () =>
  playCore(
    integrations,
    { BUDDY_TOKEN: "FAKE-BUDDY-TOKEN", BUDDY_BASE_URL: ORIGIN },
    "integrations_buddy_integration",
  );

beforeAll(() => nock.disableNetConnect());
// A plan makes sure of the token and the workspace by one list.
beforeEach(() => {
  nock(ORIGIN).persist().get(LIST).reply(200, { integrations: [] });
});
afterEach(() => nock.cleanAll());
afterAll(() => {
  nock.enableNetConnect();
  // Otherwise it stays between all later files of this worker and the network.
  nock.restore();
});

test("notes are sent and read back", async () => {
  const notes = { note: "Ask the platform team", agent_note: "Read-only account" };
  const scope = nock(ORIGIN)
    .post(LIST, (body: object) => "note" in body && "agent_note" in body)
    .reply(201, { ...ANSWER, ...notes });

  const { state, diagnostics } = await core().apply({ ...CONFIG, ...notes }, NOTHING);

  expect(summariesOf(diagnostics)).toEqual([]);
  expect(state).toMatchObject(notes);
  expect(scope.isDone()).toBe(true);
});

test("the auth_type of a type without one is planned as none, whatever the server names", async () => {
  const named = { ...ANSWER, auth_type: "TOKEN" };
  nock(ORIGIN).post(LIST).reply(201, named).get(ONE).times(2).reply(200, named);
  const terraform = core();

  const { planned } = await terraform.plan(CONFIG, NOTHING);
  const created = await terraform.apply(CONFIG, NOTHING);
  const refreshed = await terraform.refresh(created);
  const imported = await terraform.importId(`acme-dev/${ID}`);

  expect(planned?.auth_type).toBeNull();
  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(refreshed.state?.auth_type).toBeNull();
  expect((await terraform.plan(CONFIG, refreshed)).differs).toBe(false);
  expect(imported.state?.auth_type).toBe("TOKEN");
  expect((await terraform.plan(CONFIG, imported)).changed).not.toContain("auth_type");
});

test("a server that does not know notes makes no difference of them", async () => {
  nock(ORIGIN).post(LIST).reply(201, ANSWER).get(ONE).reply(200, ANSWER);
  const terraform = core();

  const created = await terraform.apply(CONFIG, NOTHING);
  const refreshed = await terraform.refresh(created);

  expect((await terraform.plan(CONFIG, refreshed)).changed).toEqual([]);
});

test("a server that has moved on from all_pipelines_allowed is a warning, and what is known stays", async () => {
  const { all_pipelines_allowed: _, ...newer } = ANSWER;
  nock(ORIGIN)
    .post(LIST)
    .reply(201, ANSWER)
    .get(ONE)
    .reply(200, { ...newer, pipelines_access_level: "USE_ONLY" });
  const terraform = core();
  const created = await terraform.apply(CONFIG, NOTHING);

  const refreshed = await terraform.refresh(created);

  expect(summariesOf(refreshed.diagnostics)).toEqual([
    "warning: Buddy returned the pipeline access in a newer form",
  ]);
  expect(refreshed.state).toMatchObject({ all_pipelines_allowed: true });
  expect((await terraform.plan(CONFIG, refreshed)).changed).toEqual([]);
});

test("an integration of an environment inherits its permissions: none may be given", async () => {
  const permissions = { admins: "MANAGE", others: "DENIED", users: [], groups: [] };

  const refused = await core().validate({ ...CONFIG, scope: "ENVIRONMENT", permissions });
  const accepted = await core().validate({ ...CONFIG, scope: "ENVIRONMENT" });

  expect(summariesOf(refused)).toContain("error: permissions cannot be used here");
  expect(summariesOf(accepted)).toEqual([]);
});

describe("names of a project", () => {
  const client = () => createBuddyClient({ token: "FAKE-TOKEN", baseUrl: ORIGIN, userAgent: "test" });

  test("become ids in one request", async () => {
    nock(ORIGIN)
      .get("/workspaces/acme-dev/identifiers?project=storefront&pipeline=release")
      .reply(200, { domain: "acme-dev", project_identifier: "storefront", pipeline_id: 41 });

    const found = await client().getIdentifiers("acme-dev", { project: "storefront", pipeline: "release" });

    expect(found).toMatchObject({ project_identifier: "storefront", pipeline_id: 41 });
  });

  test("that nobody has are none", async () => {
    nock(ORIGIN).get("/workspaces/acme-dev/identifiers?project=storefront").reply(404);

    expect(await client().getIdentifiers("acme-dev", { project: "storefront" })).toBeUndefined();
  });
});
