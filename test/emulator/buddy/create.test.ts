import { AMAZON_KEYS, INTEGRATIONS, member, messages, send, SENTRY, withEmulator } from "../support";

/** Posts to a fresh emulator and hands back status and messages. */
async function refusalOf(body: unknown, mode: "strict" | "lenient" = "strict"): Promise<[number, string[]]> {
  let outcome: [number, string[]] = [0, []];
  await withEmulator({ buddy: { mode } }, async ({ client }) => {
    const answer = await client.post(INTEGRATIONS, body);
    outcome = [answer.status, messages(answer)];
  });
  return outcome;
}

describe("creating an integration", () => {
  it("answers 201 with every documented key", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const body = {
        ...AMAZON_KEYS,
        scope: "PROJECT",
        project_name: "storefront",
        identifier: "aws_deploy",
        role_assumptions: [
          { arn: "arn:aws:iam::000000000000:role/first" },
          { arn: "arn:aws:iam::000000000000:role/second", external_id: "demo-ext", duration: 3600 },
        ],
        all_pipelines_allowed: false,
        allowed_pipelines: [{ id: 41 }],
        permissions: {
          admins: "MANAGE",
          others: "DENIED",
          users: [{ id: 7, access_level: "USE_ONLY" }],
          groups: [{ id: 3, access_level: "MANAGE" }],
        },
      };
      const answer = await client.post(INTEGRATIONS, body);
      const base = `${emulator.buddy.baseUrl}/workspaces/acme-dev`;
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual({
        url: `${base}/integrations/64f0c0ffee00000000000001`,
        html_url: "https://app.buddy.works/acme-dev/workspace/integrations",
        hash_id: "64f0c0ffee00000000000001",
        name: "AWS deploy keys",
        type: "AMAZON",
        auth_type: "DEFAULT",
        scope: "PROJECT",
        project_name: "storefront",
        identifier: "aws_deploy",
        all_pipelines_allowed: false,
        allowed_pipelines: [
          {
            url: `${base}/projects/storefront/pipelines/41`,
            html_url: "https://app.buddy.works/acme-dev/storefront/pipelines/pipeline/41",
            id: 41,
            name: "Release",
          },
        ],
        permissions: body.permissions,
        app_id: null,
        google_project: null,
        audience: null,
        host_url: null,
        webhook_address: null,
        atop_url: null,
        note: null,
        agent_note: null,
      });
    }));

  it("fills in the defaults of what was left out", () =>
    withEmulator({}, async ({ client }) => {
      const { body } = await client.post(INTEGRATIONS, SENTRY);
      expect(body).toMatchObject({
        auth_type: null,
        project_name: null,
        identifier: String(member(body, "hash_id")),
        all_pipelines_allowed: true,
        allowed_pipelines: [],
        permissions: { admins: "MANAGE", others: "USE_ONLY", users: [], groups: [] },
      });
    }));

  it("has a setting for the default permissions", () =>
    withEmulator({ buddy: { defaultPermissions: { admins: "USE_ONLY", others: "DENIED" } } }, async (t) => {
      const { body } = await t.client.post(INTEGRATIONS, SENTRY);
      expect(member(body, "permissions")).toMatchObject({ admins: "USE_ONLY", others: "DENIED" });
    }));

  it("keeps the credentials where only an inspection sees them", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const answer = await client.post(INTEGRATIONS, AMAZON_KEYS);
      expect(answer.text).not.toMatch(/FAKE/);
      expect(emulator.buddy.integrations()).toMatchObject([
        {
          workspace: "acme-dev",
          credentials: { access_key: AMAZON_KEYS.access_key, secret_key: AMAZON_KEYS.secret_key },
        },
      ]);
    }));

  it("reads null as absent", () =>
    withEmulator({}, async ({ client }) => {
      const body = { ...SENTRY, identifier: null, project_name: null, permissions: null, username: null };
      expect((await client.post(INTEGRATIONS, body)).status).toBe(201);
    }));

  it("reads null as an empty list of users and groups", () =>
    withEmulator({}, async ({ client }) => {
      const permissions = { admins: "MANAGE", others: "DENIED", users: null };
      const { body } = await client.post(INTEGRATIONS, { ...SENTRY, permissions });
      expect(member(body, "permissions")).toEqual({ ...permissions, users: [], groups: [] });
    }));

  it("accepts the fields of 2026 and drops them", () =>
    withEmulator({}, async ({ client }) => {
      const body = { ...SENTRY, host_url: "https://sentry.example", chat_id: "1", atop_url: "x", region: 5 };
      const answer = await client.post(INTEGRATIONS, body);
      expect([answer.status, member(answer.body, "host_url")]).toEqual([201, null]);
    }));

  it("never looks at whether a credential works", () =>
    withEmulator({}, async ({ client }) => {
      const body = { ...SENTRY, type: "GOOGLE_SERVICE_ACCOUNT", token: null, api_key: "not even JSON" };
      expect((await client.post(INTEGRATIONS, body)).status).toBe(201);
    }));
});

describe("a create body that is wrong", () => {
  it("has one entry for each problem, and stores nothing", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const answer = await client.post(INTEGRATIONS, {
        type: "SENTRY",
        scope: "PROJECT",
        identifier: "1st",
        all_pipelines_allowed: "yes",
        colour: "red",
        password: "FAKE-PASSWORD",
      });
      expect(answer.status).toBe(400);
      expect(messages(answer)).toEqual([
        'Field "colour" is not known.',
        'Field "identifier": must begin with a letter and hold only letters, digits, underscores and hyphens',
        'Field "all_pipelines_allowed": Invalid input: expected boolean, received string',
        'Field "name" is required.',
        'Field "token" is required for type SENTRY.',
        'Field "password" is not used by type SENTRY.',
        'Field "project_name" is required when scope is PROJECT.',
      ]);
      expect(emulator.buddy.integrations()).toEqual([]);
    }));

  it.each([["name"], ["type"], ["scope"]])("needs %s", async (field) => {
    const [status, texts] = await refusalOf({ ...SENTRY, [field]: undefined });
    expect([status, texts]).toEqual([400, [`Field "${field}" is required.`]]);
  });

  it.each([
    ["an empty name", { name: "" }, "must not be empty"],
    ["a name that is too long", { name: "n".repeat(256) }, "at most 255"],
    ["a name that is no string", { name: 5 }, "expected string"],
    ["an unknown type", { type: "SPACESHIP" }, 'Field "type": expected one of DIGITAL_OCEAN, AMAZON'],
    ["a type whose credentials are not documented", { type: "SLACK" }, 'Field "type": expected one of'],
    [
      "an unknown scope",
      { scope: "GALAXY" },
      'Field "scope": expected one of WORKSPACE, PROJECT, ENVIRONMENT.',
    ],
    [
      "a removed scope",
      { scope: "PRIVATE" },
      'Field "scope": expected one of WORKSPACE, PROJECT, ENVIRONMENT.',
    ],
    ["an identifier with a dot", { identifier: "a.b" }, "must begin with a letter"],
    ["an identifier that is too long", { identifier: "a".repeat(101) }, "at most 100"],
    ["an empty credential", { token: "" }, 'Field "token" must not be empty.'],
    ["a credential that is no string", { token: 5 }, 'Field "token": Invalid input: expected string'],
    ["a project with WORKSPACE scope", { project_name: "storefront" }, "only used when scope is PROJECT"],
    ["an auth_type that does not exist", { auth_type: "MAGIC" }, 'Field "auth_type": expected one of OAUTH'],
    ["an auth_type for a type without any", { auth_type: "TOKEN" }, "is not used by type SENTRY"],
    ["an unknown pipeline", { allowed_pipelines: [{ id: 99 }] }, "there is no pipeline 99"],
    ["a pipeline twice", { allowed_pipelines: [{ id: 41 }, { id: 41 }] }, "given more than once"],
    ["a pipeline id that is no number", { allowed_pipelines: [{ id: "41" }] }, "allowed_pipelines[0].id"],
    ["a bare pipeline id", { allowed_pipelines: [41] }, "allowed_pipelines[0]"],
    [
      "more of a pipeline than its id",
      { allowed_pipelines: [{ id: 41, name: "x" }] },
      'Field "allowed_pipelines[0].name" is not known.',
    ],
    ["roles for a type that takes none", { role_assumptions: [{ arn: "arn1" }] }, "not used by type SENTRY"],
    ["permissions that are no object", { permissions: [] }, 'Field "permissions"'],
  ])("refuses %s", async (_, change, text) => {
    const [status, texts] = await refusalOf({ ...SENTRY, ...change });
    expect(status).toBe(400);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(text);
  });

  it.each([
    ["a level that does not exist", { others: "ADMIN" }, "permissions.others"],
    ["a level of the API's other objects", { others: "READ_ONLY" }, "permissions.others"],
    ["a missing level", { admins: undefined }, "permissions.admins"],
    ["a key that does not exist", { owners: "MANAGE" }, 'Field "permissions.owners" is not known.'],
    ["an unknown member", { users: [{ id: 99, access_level: "MANAGE" }] }, "there is no member 99"],
    ["an unknown group", { groups: [{ id: 99, access_level: "MANAGE" }] }, "there is no group 99"],
    ["an id that is not positive", { users: [{ id: 0, access_level: "MANAGE" }] }, "permissions.users[0].id"],
    ["a grant without a level", { users: [{ id: 7 }] }, "permissions.users[0].access_level"],
    [
      "a member twice",
      {
        users: [
          { id: 7, access_level: "MANAGE" },
          { id: 7, access_level: "DENIED" },
        ],
      },
      "member 7 is given more than once",
    ],
  ])("refuses permissions with %s", async (_, change, text) => {
    const permissions = { admins: "MANAGE", others: "DENIED", users: [], groups: [], ...change };
    const [status, texts] = await refusalOf({ ...SENTRY, permissions });
    expect(status).toBe(400);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(text);
  });

  it("gives 404 when an unknown project is all that is wrong", async () => {
    const body = { ...SENTRY, scope: "PROJECT", project_name: "nowhere" };
    expect(await refusalOf(body)).toEqual([404, ['Project "nowhere" not found.']]);
    expect((await refusalOf({ ...body, token: undefined }))[0]).toBe(400);
  });

  it("refuses pipelines of other projects for a PROJECT integration only", async () => {
    const pipelines = { allowed_pipelines: [{ id: 51 }] };
    const project = { scope: "PROJECT", project_name: "storefront" };
    expect(await refusalOf({ ...SENTRY, ...project, ...pipelines })).toEqual([
      400,
      ['Field "allowed_pipelines": pipeline 51 belongs to another project.'],
    ]);
    expect((await refusalOf({ ...SENTRY, ...pipelines }))[0]).toBe(201);
  });

  it("refuses an identifier that the workspace has already, and minds the case", () =>
    withEmulator({}, async ({ client }) => {
      const body = { ...SENTRY, identifier: "sentry" };
      await client.post(INTEGRATIONS, body);
      const again = await client.post(INTEGRATIONS, body);
      expect([again.status, messages(again)]).toEqual([
        400,
        ['Field "identifier": "sentry" is already used in this workspace.'],
      ]);
      expect((await client.post(INTEGRATIONS, { ...body, identifier: "Sentry" })).status).toBe(201);
      expect((await client.post("/workspaces/acme-prod/integrations", body)).status).toBe(201);
    }));

  it("accepts a hyphen in an identifier, as newer documentation shows it", async () => {
    expect((await refusalOf({ ...SENTRY, identifier: "my-sentry" }))[0]).toBe(201);
  });

  it("takes a name that is there already", () =>
    withEmulator({}, async ({ client }) => {
      await client.post(INTEGRATIONS, SENTRY);
      expect((await client.post(INTEGRATIONS, SENTRY)).status).toBe(201);
    }));

  it("never quotes a credential", async () => {
    const body = { name: "x", type: "SENTRY", scope: "WORKSPACE", password: "FAKE-PASSWORD", email: "FAKE" };
    expect(JSON.stringify(await refusalOf(body))).not.toContain("FAKE");
  });

  it.each([["[]"], ["5"], ["{"], [""]])("must be a JSON object, not %j", (body) =>
    withEmulator({}, async ({ emulator }) => {
      const { full } = emulator.buddy.tokens;
      const headers = { Authorization: `Bearer ${full}`, "Content-Type": "application/json" };
      const answer = await send(emulator.buddy.baseUrl + INTEGRATIONS, { method: "POST", headers, body });
      expect([answer.status, messages(answer)]).toEqual([400, ["The request body must be a JSON object."]]);
    }),
  );

  it("must be declared as JSON", () =>
    withEmulator({}, async ({ emulator }) => {
      const headers = { Authorization: `Bearer ${emulator.buddy.tokens.full}` };
      const url = emulator.buddy.baseUrl + INTEGRATIONS;
      const answer = await send(url, { method: "POST", headers, body: JSON.stringify(SENTRY) });
      expect(messages(answer)).toEqual(["Content-Type must be application/json."]);
    }));
});

describe("lenient mode", () => {
  it.each([
    ["unknown fields", { colour: "red" }],
    ["a missing credential", { token: undefined }],
    ["a credential of another type", { password: "FAKE-PASSWORD" }],
    ["a project with WORKSPACE scope", { project_name: "storefront" }],
    ["gaps in permissions", { permissions: { others: "DENIED" } }],
    ["more of a pipeline than its id", { allowed_pipelines: [{ id: 41, name: "x" }] }],
  ])("accepts %s", async (_, change) => {
    expect((await refusalOf({ ...SENTRY, ...change }, "lenient"))[0]).toBe(201);
  });

  it("stores an auth_type that the type does not know", () =>
    withEmulator({ buddy: { mode: "lenient" } }, async ({ client }) => {
      const { body } = await client.post(INTEGRATIONS, { ...SENTRY, auth_type: "TOKEN" });
      expect(member(body, "auth_type")).toBe("TOKEN");
    }));

  it.each([
    ["a missing name", { name: undefined }],
    ["an unknown type", { type: "SPACESHIP" }],
    ["an unknown scope", { scope: "GROUP" }],
    ["an unknown pipeline", { allowed_pipelines: [{ id: 99 }] }],
  ])("still refuses %s", async (_, change) => {
    expect((await refusalOf({ ...SENTRY, ...change }, "lenient"))[0]).toBe(400);
  });
});
