import { startEmulator, type Emulator } from "../../../../src/emulator";
import { isUnknown } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, summariesOf } from "../../../support/core";
import { VARIANTS } from "../variants";

const BASE = { domain: "acme-dev", name: "Demo", scope: "WORKSPACE" };
const HUB: ObjectValue = {
  ...BASE,
  type: "DOCKER_HUB",
  username: "bot",
  password: "FAKE-SECRET-1",
  identifier: "hub",
};

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const core = (token = emulator.buddy.tokens.full) =>
  playCore(
    integrations,
    { BUDDY_BASE_URL: emulator.buddy.baseUrl, BUDDY_TOKEN: token },
    "integrations_buddy_integration",
  );

const writes = () =>
  emulator.buddy.requests
    .all()
    .filter(({ method }) => method !== "GET")
    .map(({ method, body }) => ({ method, body }));

describe("each way of giving credentials", () => {
  test.each(Object.entries(VARIANTS))(
    "%s: is created, read back, and then at rest",
    async (_name, variant) => {
      const config = { ...BASE, ...variant };
      const terraform = core();

      expect(summariesOf(await terraform.validate(config))).toEqual([]);
      const created = await terraform.apply(config, NOTHING);
      expect(summariesOf(created.diagnostics)).toEqual([]);
      const refreshed = await terraform.refresh(created);
      const planned = await terraform.plan(config, refreshed);

      expect(summariesOf(refreshed.diagnostics)).toEqual([]);
      expect(planned.changed).toEqual([]);
      expect(JSON.stringify(refreshed.state)).not.toContain("FAKE-SECRET");
    },
  );
});

test("an integration that leaves everything to Buddy takes Buddy's choices into the state", async () => {
  const { state } = await core().apply({ ...BASE, type: "DATADOG", token: "FAKE-SECRET-t" }, NOTHING);

  const [made] = emulator.buddy.integrations();
  expect(state).toMatchObject({
    id: `acme-dev/${made?.hash_id ?? ""}`,
    integration_id: made?.hash_id,
    identifier: made?.hash_id,
    all_pipelines_allowed: true,
    allowed_pipelines: [],
    permissions: { admins: "MANAGE", others: "USE_ONLY", users: [], groups: [] },
    credentials_generation: 1,
  });
});

test("permissions that are configured in part have the documented defaults in the plan", async () => {
  const { planned } = await core().plan(
    { ...HUB, permissions: { users: [{ id: 7, access_level: "MANAGE" }] } },
    NOTHING,
  );

  expect(planned?.permissions).toEqual({
    admins: "MANAGE",
    others: "DENIED",
    users: [{ id: 7, access_level: "MANAGE" }],
    groups: [],
  });
});

test("the order of pipelines and grants is no difference", async () => {
  const terraform = core();
  const users = [
    { id: 7, access_level: "MANAGE" },
    { id: 9, access_level: "USE_ONLY" },
  ];
  const stored = await terraform.apply(
    { ...HUB, allowed_pipelines: [41, 42], permissions: { users } },
    NOTHING,
  );

  const planned = await terraform.plan(
    { ...HUB, allowed_pipelines: [42, 41], permissions: { users: [...users].reverse() } },
    stored,
  );

  expect(planned.planned?.credentials_generation).toBe(1);
  expect(planned.replaces).toBe(false);
});

test("an update of the permissions sends all of them and nothing of the credentials", async () => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);

  await terraform.apply({ ...HUB, permissions: { others: "MANAGE" } }, stored);

  expect(writes().at(-1)).toEqual({
    method: "PATCH",
    body: { name: "Demo", permissions: { admins: "MANAGE", others: "MANAGE", users: [], groups: [] } },
  });
});

test("removed role assumptions are cleared at Buddy", async () => {
  const terraform = core();
  const aws = { ...BASE, type: "AMAZON", access_key: "FAKE-SECRET-a", secret_key: "FAKE-SECRET-b" };
  const role = { arn: "arn:aws:iam::000000000000:role/demo", external_id: null, duration: null };
  const stored = await terraform.apply({ ...aws, role_assumptions: [role] }, NOTHING);

  await terraform.apply(aws, stored);

  expect(writes().at(-1)?.body).toEqual({ name: "Demo", auth_type: "DEFAULT", role_assumptions: [] });
});

test("a changed auth_type is planned in place and sent with the credentials that go with it", async () => {
  const terraform = core();
  const azure = {
    ...BASE,
    type: "AZURE_CLOUD",
    app_id: "app",
    tenant_id: "tenant",
    password: "FAKE-SECRET-p",
  };
  const stored = await terraform.apply(azure, NOTHING);

  const oidc = { ...azure, password: null, auth_type: "OIDC", audience: "api://demo" };
  const planned = await terraform.plan(oidc, stored);
  const applied = await terraform.apply(oidc, stored);

  expect(planned.replaces).toBe(false);
  expect(summariesOf(applied.diagnostics)).toEqual([]);
  expect(applied.state).toMatchObject({ auth_type: "OIDC", audience: "api://demo" });
});

test("an auth_type that is taken out of the configuration goes back to its default", async () => {
  const terraform = core();
  const trusted = {
    ...BASE,
    type: "AMAZON",
    auth_type: "OIDC",
    role_assumptions: [{ arn: "arn:aws:iam::000000000000:role/r" }],
  };
  const stored = await terraform.apply(trusted, NOTHING);

  const { planned } = await terraform.plan(
    { ...BASE, type: "AMAZON", access_key: "FAKE-SECRET-a", secret_key: "FAKE-SECRET-b" },
    stored,
  );

  expect(planned?.auth_type).toBe("DEFAULT");
});

test("an identifier that Buddy does not change is an error with both values, and the state says what is there", async () => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);
  emulator.buddy.faults.add({
    match: { method: "PATCH" },
    fault: { kind: "rewriteRequest", patch: { identifier: null } },
  });

  const applied = await terraform.apply({ ...HUB, identifier: "other" }, stored);

  expect(summariesOf(applied.diagnostics)).toEqual([
    "error: The registry stored a different identifier than requested",
  ]);
  expect(applied.diagnostics[0]?.detail).toContain('requested "other", stored "hub"');
  expect(applied.state?.identifier).toBe("hub");
});

test("a create whose answer was lost is found again by its identifier, and made once", async () => {
  emulator.buddy.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const applied = await core().apply(HUB, NOTHING);

  expect(summariesOf(applied.diagnostics)).toEqual([]);
  expect(applied.state?.integration_id).toBe(emulator.buddy.integrations()[0]?.hash_id);
  expect(emulator.buddy.integrations()).toHaveLength(1);
});

test("a lost answer without an identifier to look for names the integrations that it may have made", async () => {
  emulator.buddy.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const applied = await core().apply({ ...HUB, identifier: null }, NOTHING);

  expect(summariesOf(applied.diagnostics)).toEqual(["error: Unknown whether the integration was created"]);
  expect(applied.diagnostics[0]?.detail).toContain(
    `acme-dev/${emulator.buddy.integrations()[0]?.hash_id ?? ""}`,
  );
  expect(emulator.buddy.integrations()).toHaveLength(1);
});

describe("an integration of a project, on servers that list such only for their project", () => {
  const OF_PROJECT = { ...HUB, scope: "PROJECT", project_name: "storefront" };

  beforeEach(() => emulator.buddy.configure({ listScope: "workspace" }));

  test("is found when the answer to its creation was lost, and made once", async () => {
    emulator.buddy.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

    const applied = await core().apply(OF_PROJECT, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(applied.state?.integration_id).toBe(emulator.buddy.integrations()[0]?.hash_id);
    expect(emulator.buddy.integrations()).toHaveLength(1);
  });

  test("is named where nothing but its name tells it after a lost answer", async () => {
    emulator.buddy.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

    const { diagnostics } = await core().apply({ ...OF_PROJECT, identifier: null }, NOTHING);

    expect(diagnostics[0]?.detail).toContain(`acme-dev/${emulator.buddy.integrations()[0]?.hash_id ?? ""}`);
  });

  test("is seen at plan where its identifier is taken in the project", async () => {
    await core().apply(OF_PROJECT, NOTHING);

    const { diagnostics } = await core().plan(OF_PROJECT, NOTHING);

    expect(summariesOf(diagnostics)).toEqual([
      "warning: Buddy already has an integration with this identifier",
    ]);
  });

  test("that is refused because one of the workspace has its identifier names that one", async () => {
    const { state } = await core().apply(HUB, NOTHING);

    const { diagnostics } = await core().apply(OF_PROJECT, NOTHING);

    expect(summariesOf(diagnostics)).toEqual([
      "error: Buddy already has an integration with this identifier",
    ]);
    expect(diagnostics[0]?.detail).toContain(`Import it by the id ${state?.id as string}`);
  });
});

test("what Buddy says while a lost creation is looked for holds no credential in any spelling", async () => {
  const quoted = Buffer.from("FAKE-SECRET-1").toString("hex");
  emulator.buddy.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });
  emulator.buddy.faults.add({
    match: { method: "GET" },
    skip: 2,
    fault: { kind: "answer", status: 403, message: `no right to ${quoted}` },
  });

  const { diagnostics } = await core().apply(HUB, NOTHING);

  expect(diagnostics[0]?.detail).toContain("no right to");
  expect(diagnostics[0]?.detail).not.toContain(quoted);
});

test("a read that fails keeps the state and says so; only a missing integration empties it", async () => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);

  emulator.buddy.faults.add({ match: { method: "GET" }, fault: { kind: "answer", status: 403 } });
  const refused = await terraform.refresh(stored);
  emulator.buddy.removeIntegration(emulator.buddy.integrations()[0]?.hash_id ?? "");
  const gone = await terraform.refresh(stored);

  expect(refused.state).toEqual(stored.state);
  expect(summariesOf(refused.diagnostics)).toEqual(["error: Buddy denied access"]);
  expect(gone.state).toBeNull();
  expect(gone.diagnostics).toEqual([]);
});

test("a frozen workspace is an error, not a missing integration", async () => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);
  emulator.buddy.switchWorkspace("acme-dev", { status: "inactive" });

  const refreshed = await terraform.refresh(stored);

  expect(refreshed.state).toEqual(stored.state);
  expect(refreshed.diagnostics[0]?.detail).toContain("frozen");
});

test("an older server that returns fewer fields shows no difference", async () => {
  emulator.buddy.configure({ generation: "legacy" });
  const terraform = core();
  const config = { ...BASE, ...VARIANTS["AZURE_CLOUD with OIDC"] };

  const stored = await terraform.refresh(await terraform.apply(config, NOTHING));

  expect(summariesOf(stored.diagnostics)).toEqual([]);
  expect((await terraform.plan(config, stored)).changed).toEqual([]);
});

test("a type that only newer servers know can be imported and read", async () => {
  const { hash_id } = emulator.buddy.addIntegration("acme-dev", {
    name: "J",
    type: "JIRA",
    scope: "WORKSPACE",
  });

  const imported = await core().importId(`acme-dev/${hash_id}`);

  expect(summariesOf(imported.diagnostics)).toEqual([]);
  expect(imported.state).toMatchObject({ type: "JIRA", name: "J", credentials_generation: 0 });
});

test.each(["acme-dev", "acme-dev/", "/64f0", ""])(
  "the import id %j is refused and told its form",
  async (id) => {
    const imported = await core().importId(id);

    expect(summariesOf(imported.diagnostics)).toEqual(["error: Invalid import id"]);
    expect(imported.diagnostics[0]?.detail).toContain("<domain>/<integration_id>");
  },
);

test("a creation plans as unknown exactly what Buddy chooses", async () => {
  const { planned } = await core().plan(HUB, NOTHING);

  const unknown = Object.entries(planned ?? {}).filter(([, value]) => isUnknown(value));
  expect(unknown.map(([name]) => name).sort()).toEqual([
    "agent_note",
    "all_pipelines_allowed",
    "allowed_pipelines",
    "html_url",
    "id",
    "integration_id",
    "note",
    "permissions",
  ]);
});

test.each([
  ["a name", { name: "Renamed" }],
  ["an identifier", { identifier: "renamed_hub" }],
  ["permissions", { permissions: { others: "DENIED", users: null, groups: null } }],
  ["a credential", { password: "FAKE-SECRET-changed" }],
])("a change of %s leaves known what no update changes, html_url among it", async (_what, change) => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);

  const { planned } = await terraform.plan({ ...HUB, ...change }, stored);

  const unknown = Object.entries(planned ?? {}).filter(([, value]) => isUnknown(value));
  expect(unknown.map(([name]) => name)).toEqual("password" in change ? ["credentials_generation"] : []);
  expect(planned?.html_url).toBe(stored.state?.html_url);
});

test("an ARN of another form is a warning at its place and stops nothing", async () => {
  const diagnostics = await core().validate({
    ...BASE,
    type: "AMAZON",
    auth_type: "TRUSTED",
    role_assumptions: [{ arn: "arn1", external_id: null, duration: null }],
  });

  expect(summariesOf(diagnostics)).toEqual(["warning: Unusual role ARN"]);
  expect(diagnostics[0]?.path).toEqual([
    { attribute: "role_assumptions" },
    { index: 0 },
    { attribute: "arn" },
  ]);
});

describe("a plan without an identifier to look for", () => {
  const { identifier: _, ...unnamed } = HUB;

  test("finds out that the token is wrong", async () => {
    const { diagnostics } = await core("FAKE-WRONG-TOKEN").plan(unnamed, NOTHING);

    expect(summariesOf(diagnostics)).toEqual(["error: Buddy does not accept the token"]);
  });

  test("finds out that the workspace is unknown, at the domain", async () => {
    const { diagnostics } = await core().plan({ ...unnamed, domain: "nowhere" }, NOTHING);

    expect(summariesOf(diagnostics)).toEqual(['error: Buddy has no workspace "nowhere"']);
    expect(diagnostics[0]?.path).toEqual([{ attribute: "domain" }]);
  });
});

test("an identifier that is the integration's own id, as an import writes it, is accepted and plans nothing", async () => {
  const { hash_id } = emulator.buddy.addIntegration("acme-dev", {
    name: "Demo",
    type: "DATADOG",
    scope: "WORKSPACE",
  });
  const imported = await core().importId(`acme-dev/${hash_id}`);
  const config = { ...BASE, type: "DATADOG", identifier: hash_id };

  expect(imported.state?.identifier).toBe(hash_id);
  expect(summariesOf(await core().validate(config))).toEqual([]);
  const planned = await core().plan(config, imported);

  expect(summariesOf(planned.diagnostics)).toEqual([]);
  expect(planned.changed).toEqual([]);
});

test("the audience of an OIDC token is not sent again when the integration goes on with keys", async () => {
  const terraform = core();
  const oidc = { ...BASE, ...VARIANTS["AMAZON with OIDC"] };
  const stored = await terraform.apply(oidc, NOTHING);

  await terraform.apply(
    {
      ...BASE,
      type: "AMAZON",
      auth_type: "DEFAULT",
      access_key: "FAKE-SECRET-a",
      secret_key: "FAKE-SECRET-b",
    },
    stored,
  );

  const sent = writes().at(-1)?.body;
  expect(sent).toMatchObject({ auth_type: "DEFAULT", access_key: "FAKE-SECRET-a" });
  expect(sent).not.toHaveProperty("audience");
});

describe("a byte order mark before a JSON text", () => {
  const GOOGLE = { ...BASE, type: "GOOGLE_SERVICE_ACCOUNT" };
  const FILE = '{"type":"service_account","private_key":"FAKE-SECRET-k"}';

  test.each([
    ["api_key", "api_key", { ...GOOGLE, api_key: `\ufeff${FILE}` }],
    [
      "google_config",
      "config",
      { ...GOOGLE, auth_type: "OIDC", google_project: "demo", google_config: `\ufeff${FILE}` },
    ],
  ])("is not sent with %s, and is no change of it", async (attribute, member, config) => {
    const terraform = core();

    const stored = await terraform.apply(config, NOTHING);

    expect(summariesOf(stored.diagnostics)).toEqual([]);
    expect(writes().at(-1)?.body).toMatchObject({ [member]: FILE });
    expect((await terraform.plan({ ...config, [attribute]: FILE }, stored)).changed).toEqual([]);
  });
});
