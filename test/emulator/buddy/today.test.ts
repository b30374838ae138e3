import { AMAZON_KEYS, created, INTEGRATIONS, member, messages, SENTRY, send, withEmulator } from "../support";

/** What docs/apis/buddy.md §11 says of Buddy and docs/apis/buddy.md does not. */

const LEVELS = { admins: "MANAGE", others: "USE_ONLY", users: [], groups: [] };

describe("notes", () => {
  it("are stored and answered, for people and for agents", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const notes = { note: "Ask the team first.", agent_note: "Read only." };
      const path = await created(client, { ...SENTRY, ...notes });
      expect((await client.get(path)).body).toMatchObject(notes);
      const patched = await client.patch(path, { name: "Sentry", note: "" });
      expect(patched.body).toMatchObject({ note: "", agent_note: "Read only." });
      emulator.buddy.configure({ generation: "legacy" });
      expect((await client.get(path)).body).not.toHaveProperty("note");
    }));
});

describe("permissions", () => {
  it("that nobody gave let owner and administrators manage, and others use", () =>
    withEmulator({}, async ({ client }) => {
      const { body } = await client.get(await created(client, SENTRY));
      expect(member(body, "permissions")).toEqual(LEVELS);
    }));

  it("of an environment's integration are inherited: none are taken", () =>
    withEmulator({}, async ({ client }) => {
      const path = await created(client, { ...SENTRY, scope: "ENVIRONMENT" });
      const refused = 'Field "permissions" is inherited when scope is ENVIRONMENT.';
      const patch = await client.patch(path, { name: "Sentry", permissions: LEVELS });
      expect([patch.status, messages(patch)]).toEqual([400, [refused]]);
      const post = await client.post(INTEGRATIONS, { ...SENTRY, scope: "ENVIRONMENT", permissions: LEVELS });
      expect(messages(post)).toEqual([refused]);
      expect(messages(await client.patch(path, { name: "Sentry", scope: "WORKSPACE" }))).toEqual([
        'Field "scope" cannot be changed.',
      ]);
    }));
});

describe("pipelines", () => {
  it.each([
    ["project=storefront&pipeline=release", { project_identifier: "storefront", pipeline_id: 41 }],
    ["project=storefront&pipeline=Preview", { pipeline_id: 42 }],
    ["pipeline=nightly", { project_identifier: null, pipeline_id: 51 }],
    ["project=back-office", { project_identifier: "back-office", pipeline_id: null }],
    ["", { domain: "acme-dev", project_identifier: null, environment_id: null }],
  ])("are found by their identifiers: %s", (query, expected) =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.get(`/workspaces/acme-dev/identifiers?${query}`);
      expect(answer.body).toMatchObject(expected);
    }),
  );

  it.each(["project=nothing", "project=storefront&pipeline=nightly"])("are not found by %s", (query) =>
    withEmulator({}, async ({ client }) => {
      expect((await client.get(`/workspaces/acme-dev/identifiers?${query}`)).status).toBe(404);
    }),
  );

  it("may be answered with access levels instead of a boolean", () =>
    withEmulator({ buddy: { pipelinesAnswer: "accessLevel" } }, async ({ client }) => {
      const given = { all_pipelines_allowed: false, allowed_pipelines: [{ id: 41 }] };
      const { body } = await client.get(await created(client, { ...AMAZON_KEYS, ...given }));
      expect(body).toMatchObject({
        pipelines_access_level: "DENIED",
        allowed_pipelines: [{ id: 41, access_level: "USE_ONLY" }],
      });
      expect(body).not.toHaveProperty("all_pipelines_allowed");
    }));
});

it("an access that is limited to other workspaces may get 401", () =>
  withEmulator({ buddy: { foreignWorkspaceStatus: 401 } }, async ({ emulator }) => {
    const { baseUrl } = emulator.buddy;
    emulator.buddy.addToken({
      token: "FAKE-LIMITED",
      scopes: ["INTEGRATION_INFO"],
      workspaces: ["acme-prod"],
    });
    const headers = { Authorization: "Bearer FAKE-LIMITED" };
    expect((await send(baseUrl + INTEGRATIONS, { headers })).status).toBe(401);
  }));
