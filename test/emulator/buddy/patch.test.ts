import type { BuddySettings } from "../../../src/emulator/buddy/settings";
import {
  AMAZON_KEYS,
  created,
  INTEGRATIONS,
  member,
  messages,
  SENTRY,
  withEmulator,
  type Answer,
} from "../support";

/** Creates `before`, patches it with `patch` and hands both answers and the stored credentials to `then`. */
function patching(
  before: object,
  patch: object,
  then: (outcome: { answer: Answer; credentials: unknown }) => void,
  mode: "strict" | "lenient" = "strict",
): Promise<void> {
  return withEmulator({ buddy: { mode } }, async ({ emulator, client }) => {
    const path = await created(client, before);
    const answer = await client.patch(path, patch);
    then({ answer, credentials: emulator.buddy.integrations()[0]?.credentials });
  });
}

const FULL = {
  ...AMAZON_KEYS,
  identifier: "aws",
  all_pipelines_allowed: false,
  allowed_pipelines: [{ id: 41 }],
  permissions: {
    admins: "MANAGE",
    others: "DENIED",
    users: [{ id: 7, access_level: "USE_ONLY" }],
    groups: [{ id: 3, access_level: "MANAGE" }],
  },
  role_assumptions: [{ arn: "arn1" }],
};

describe("patching an integration", () => {
  it("keeps everything that is absent or null", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, FULL);
      const before = emulator.buddy.integrations();
      const nulls = { identifier: null, auth_type: null, permissions: null, access_key: null, type: null };
      const answer = await client.patch(path, { name: FULL.name, ...nulls });
      expect(answer.status).toBe(200);
      expect(emulator.buddy.integrations()).toEqual(before);
    }));

  it("answers the integration as a get would", () =>
    withEmulator({}, async ({ client }) => {
      const path = await created(client, FULL);
      const patched = await client.patch(path, { name: "New name" });
      expect(member(patched.body, "name")).toBe("New name");
      expect(patched.body).toEqual((await client.get(path)).body);
    }));

  it("replaces credentials and shows none of them", () =>
    patching(
      AMAZON_KEYS,
      {
        name: "x",
        auth_type: "DEFAULT",
        access_key: "FAKE-ACCESS-KEY-0002",
        secret_key: "FAKE-SECRET-KEY-0002",
      },
      ({ answer, credentials }) => {
        expect(answer.text).not.toContain("FAKE");
        expect(credentials).toEqual({
          access_key: "FAKE-ACCESS-KEY-0002",
          secret_key: "FAKE-SECRET-KEY-0002",
        });
      },
    ));

  it("replaces lists of pipelines and roles whole", () =>
    patching(
      FULL,
      {
        name: "x",
        auth_type: "DEFAULT",
        allowed_pipelines: [{ id: 42 }],
        role_assumptions: [],
      },
      ({ answer, credentials }) => {
        expect(answer.body).toMatchObject({ allowed_pipelines: [{ id: 42, name: "Preview" }] });
        expect(credentials).toMatchObject({ role_assumptions: [] });
      },
    ));

  it("replaces permissions whole", () =>
    patching(
      FULL,
      { name: "x", permissions: { admins: "USE_ONLY", others: "USE_ONLY", users: null } },
      ({ answer }) => {
        expect(member(answer.body, "permissions")).toEqual({
          admins: "USE_ONLY",
          others: "USE_ONLY",
          users: [],
          groups: [],
        });
      },
    ));

  it("changes the identifier in place", () =>
    patching(FULL, { name: "x", identifier: "aws_new" }, ({ answer }) => {
      expect([answer.status, member(answer.body, "identifier")]).toEqual([200, "aws_new"]);
    }));

  it("accepts the identifier that it has already", () =>
    patching(FULL, { name: "x", identifier: "aws" }, ({ answer }) => expect(answer.status).toBe(200)));

  it("refuses an identifier that another integration has", () =>
    withEmulator({}, async ({ client }) => {
      await created(client, { ...SENTRY, identifier: "taken" });
      const path = await created(client, FULL);
      const answer = await client.patch(path, { name: "x", identifier: "taken" });
      expect([answer.status, messages(answer)]).toEqual([
        400,
        ['Field "identifier": "taken" is already used in this workspace.'],
      ]);
    }));

  it("accepts type, scope and project_name as they are", () =>
    patching(
      { ...SENTRY, scope: "PROJECT", project_name: "storefront" },
      { name: "x", type: "SENTRY", scope: "PROJECT", project_name: "storefront" },
      ({ answer }) => expect(answer.status).toBe(200),
    ));

  it("refuses pipelines of another project for a PROJECT integration", () =>
    patching(
      { ...SENTRY, scope: "PROJECT", project_name: "storefront" },
      { name: "x", allowed_pipelines: [{ id: 51 }] },
      ({ answer }) =>
        expect(messages(answer)).toEqual([expect.stringContaining("belongs to another project")]),
    ));

  it("changes nothing when anything is wrong, and says all of it", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, FULL);
      const before = emulator.buddy.integrations();
      const answer = await client.patch(path, {
        type: "SENTRY",
        scope: "PROJECT",
        project_name: "storefront",
        identifier: "",
        token: "FAKE-TOKEN",
        hash_id: "x",
      });
      expect(answer.status).toBe(400);
      expect(messages(answer)).toEqual([
        'Field "hash_id" is not known.',
        'Field "identifier": must begin with a letter and hold only letters, digits, underscores and hyphens',
        'Field "name" is required.',
        'Field "type" cannot be changed.',
        'Field "scope" cannot be changed.',
        'Field "project_name" cannot be changed.',
        'Field "auth_type" is required with credentials of type AMAZON.',
        'Field "token" is not used by type AMAZON with auth_type DEFAULT.',
      ]);
      expect(emulator.buddy.integrations()).toEqual(before);
    }));

  it.each([
    ["null as name", { name: null }, 'Field "name" is required.'],
    ["an empty name", { name: "" }, 'Field "name": must not be empty'],
    ["an empty credential", { name: "x", token: "" }, 'Field "token" must not be empty.'],
  ])("refuses %s", (_, patch, message) =>
    patching(SENTRY, patch, ({ answer }) =>
      expect([answer.status, messages(answer)]).toEqual([400, [message]]),
    ),
  );

  it("gives 404 for an integration that is not there", () =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.patch(`${INTEGRATIONS}/64f0c0ffee00000000000009`, { name: "x" });
      expect([answer.status, messages(answer)]).toEqual([404, ["Integration not found."]]);
    }));

  it("takes a name alone for an integration whose credentials nobody knows", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const { hash_id } = emulator.buddy.addIntegration("acme-dev", { type: "AMAZON", auth_type: "DEFAULT" });
      expect((await client.patch(`${INTEGRATIONS}/${hash_id}`, { name: "x" })).status).toBe(200);
    }));

  it("takes anything for an integration of a type that is not documented", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const { hash_id } = emulator.buddy.addIntegration("acme-dev", { type: "NPM_REGISTRY" });
      const answer = await client.patch(`${INTEGRATIONS}/${hash_id}`, { name: "x", token: "FAKE-TOKEN" });
      expect(answer.status).toBe(200);
    }));
});

describe("changing auth_type by PATCH", () => {
  it("works with the matching credentials, and the old ones stay unused", () =>
    patching(
      AMAZON_KEYS,
      { name: "x", auth_type: "OIDC", role_assumptions: [{ arn: "arn1" }], audience: "aud" },
      ({ answer, credentials }) => {
        expect(answer.body).toMatchObject({ auth_type: "OIDC", audience: "aud" });
        expect(credentials).toMatchObject({ access_key: AMAZON_KEYS.access_key });
      },
    ));

  it("fails without them", () =>
    patching(AMAZON_KEYS, { name: "x", auth_type: "TRUSTED" }, ({ answer }) =>
      expect(messages(answer)).toEqual([
        'Field "role_assumptions" is required for type AMAZON with auth_type TRUSTED.',
      ]),
    ));

  it("fails for an auth_type that the type does not know", () =>
    patching(AMAZON_KEYS, { name: "x", auth_type: "TOKEN" }, ({ answer }) =>
      expect(messages(answer)).toEqual(['Field "auth_type": type AMAZON knows DEFAULT, TRUSTED, OIDC.']),
    ));
});

describe("resending by PATCH", () => {
  const google = {
    name: "GCP",
    type: "GOOGLE_SERVICE_ACCOUNT",
    auth_type: "OIDC",
    scope: "WORKSPACE",
    google_project: "demo-project",
    config: "{}",
  };

  it("demands auth_type beside credentials where a type knows several", () =>
    patching(AMAZON_KEYS, { name: "x", access_key: "FAKE-2", secret_key: "FAKE-2" }, ({ answer }) =>
      expect([answer.status, messages(answer)]).toEqual([
        400,
        ['Field "auth_type" is required with credentials of type AMAZON.'],
      ]),
    ));

  it("does not demand it for other types", () =>
    patching(SENTRY, { name: "x", token: "FAKE-2" }, ({ answer }) => expect(answer.status).toBe(200)));

  it("demands Google's two OIDC fields together", () =>
    patching(google, { name: "x", auth_type: "OIDC", google_project: "other" }, ({ answer }) =>
      expect(messages(answer)).toEqual(['Fields "google_project" and "config" must be sent together.']),
    ));

  it("gives back the project but never the config", () =>
    patching(
      google,
      { name: "x", auth_type: "OIDC", google_project: "other", config: '{"a":1}' },
      ({ answer, credentials }) => {
        expect(member(answer.body, "google_project")).toBe("other");
        expect(member(answer.body, "config")).toBeUndefined();
        expect(credentials).toEqual({ config: '{"a":1}' });
      },
    ));
});

describe("patching in lenient mode", () => {
  it("keeps the name when it is missing", () =>
    patching(
      SENTRY,
      { identifier: "kept" },
      ({ answer }) => expect(answer.body).toMatchObject({ name: "Sentry", identifier: "kept" }),
      "lenient",
    ));

  it("ignores other values of type, scope and project_name", () =>
    patching(
      SENTRY,
      { type: "VULTR", scope: "PROJECT", project_name: "storefront" },
      ({ answer }) =>
        expect(answer.body).toMatchObject({ type: "SENTRY", scope: "WORKSPACE", project_name: null }),
      "lenient",
    ));

  it("does not demand auth_type beside credentials", () =>
    patching(
      AMAZON_KEYS,
      { access_key: "FAKE-2" },
      ({ answer, credentials }) => {
        expect(answer.status).toBe(200);
        expect(credentials).toMatchObject({ access_key: "FAKE-2", secret_key: AMAZON_KEYS.secret_key });
      },
      "lenient",
    ));
});

describe("what the documentation leaves open", () => {
  const patched = (
    settings: Partial<BuddySettings>,
    [before, patch]: readonly [object, object],
    then: (answer: Answer, credentials: unknown) => void,
  ) =>
    withEmulator({ buddy: settings }, async ({ emulator, client }) => {
      const answer = await client.patch(await created(client, before), patch);
      then(answer, emulator.buddy.integrations()[0]?.credentials);
    });

  it("a new identifier may be ignored", () =>
    patched(
      { patchedIdentifier: "ignored" },
      [
        { ...SENTRY, identifier: "old" },
        { name: "Sentry", identifier: "new" },
      ],
      (answer) => expect(answer).toMatchObject({ status: 200, body: { identifier: "old" } }),
    ));

  const OIDC = { name: "AWS", auth_type: "OIDC", role_assumptions: [{ arn: "arn1" }] };

  it("another auth_type may be refused", () =>
    patched({ authTypeChange: "refused" }, [AMAZON_KEYS, OIDC], (answer) => {
      expect(answer.status).toBe(400);
      expect(messages(answer)).toEqual(['Field "auth_type" cannot be changed.']);
    }));

  it("the same auth_type is no change", () =>
    patched({ authTypeChange: "refused" }, [AMAZON_KEYS, { name: "AWS", auth_type: "DEFAULT" }], (answer) =>
      expect(answer.status).toBe(200),
    ));

  it.each([
    ["keepsCredentials", AMAZON_KEYS.secret_key],
    ["erasesCredentials", undefined],
  ] as const)("another auth_type %s", (authTypeChange, secret) =>
    patched({ authTypeChange }, [AMAZON_KEYS, OIDC], (answer, credentials) => {
      expect(answer).toMatchObject({ status: 200, body: { auth_type: "OIDC" } });
      expect(member(credentials, "secret_key")).toBe(secret);
    }),
  );

  it("types without auth_type may have one in answers", () =>
    patched({ plainAuthType: "TOKEN" }, [SENTRY, { name: "Sentry" }], (answer) =>
      expect(answer.body).toMatchObject({ auth_type: "TOKEN" }),
    ));
});
