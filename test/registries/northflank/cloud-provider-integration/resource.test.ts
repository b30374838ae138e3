import { startEmulator, type Emulator } from "../../../../src/emulator";
import type { NorthflankHandle } from "../../../../src/emulator/northflank/handle";
import { isUnknown, UNKNOWN } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../../support/core";
import { CLOUD, coreOf, DESTROY, lastBody, places, TEAM, textOf, writes } from "../support";
import { CLOUD_VARIANTS } from "../variants";

const KEYS = { access_key: "FAKE-SECRET-access", secret_key: "FAKE-SECRET-secret" };
const AWS: ObjectValue = {
  name: "Prod AWS",
  description: "Production account",
  cloud_provider: "aws",
  features: ["byoc", "registry-pull"],
  restrictions: { enabled: true, team_ids: ["payments-team"] },
  aws: { authentication_mode: "accessKey", permission_check_level: "enabled" },
  credentials: KEYS,
};
const CIVO: ObjectValue = {
  name: "Civo lab",
  cloud_provider: "civo",
  credentials: { api_key: "FAKE-SECRET-civo" },
};

let emulator: Emulator;
let northflank: NorthflankHandle;

beforeEach(async () => {
  emulator = await startEmulator();
  northflank = emulator.northflank;
});

afterEach(async () => {
  await emulator.close();
});

const core = (environment: Readonly<Record<string, string>> = {}) => coreOf(emulator, CLOUD, environment);

describe("each way of giving credentials", () => {
  test.each(Object.entries(CLOUD_VARIANTS))(
    "%s: is created, read back, and then at rest",
    async (_name, variant) => {
      const config = { name: "Demo cloud", ...variant };
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

describe("creating", () => {
  test("what is configured is sent, and the credentials with it", async () => {
    await core().apply(AWS, NOTHING);

    expect(writes(emulator)).toEqual([
      {
        method: "POST",
        path: "/v1/cloud-providers/integrations",
        body: {
          name: "Prod AWS",
          description: "Production account",
          provider: "aws",
          features: ["byoc", "registry-pull"],
          restrictions: { enabled: true, teams: [{ teamId: "payments-team" }] },
          aws: { authenticationMode: "accessKey", permissionCheckLevel: "enabled" },
          credentials: { accessKey: "FAKE-SECRET-access", secretKey: "FAKE-SECRET-secret" },
        },
      },
    ]);
  });

  test("everything that can be read is in the state, and nothing of the credentials", async () => {
    const { state } = await core().apply(AWS, NOTHING);

    expect(state).toMatchObject({
      id: "prod-aws",
      integration_id: "prod-aws",
      team_id: null,
      name: "Prod AWS",
      cloud_provider: "aws",
      description: "Production account",
      features: ["byoc", "registry-pull"],
      restrictions: { enabled: true, team_ids: ["payments-team"] },
      aws: { authentication_mode: "accessKey", permission_check_level: "enabled" },
      gcp: null,
      cloudflare: null,
      credentials: null,
      update_method: "patch",
      created_at: northflank.cloudIntegrations.get(TEAM, "prod-aws")?.createdAt,
      credentials_generation: 1,
    });
  });

  test("what is left out is neither sent nor missing afterwards", async () => {
    const { state } = await core().apply(CIVO, NOTHING);

    expect(lastBody(emulator)).toEqual({
      name: "Civo lab",
      provider: "civo",
      credentials: { apiKey: "FAKE-SECRET-civo" },
    });
    expect(state).toMatchObject({
      description: null,
      features: [],
      restrictions: { enabled: false, team_ids: [] },
    });
  });

  test("a mode without credentials sends an empty object, and the service account to be trusted is in the state", async () => {
    const { state } = await core().apply(
      { name: "Gcp x", ...CLOUD_VARIANTS["gcp across projects"] },
      NOTHING,
    );

    expect(lastBody(emulator)).toMatchObject({
      gcp: { projectId: "demo-project-1", authenticationMode: "crossAccountRole" },
      credentials: {},
    });
    expect(state?.gcp).toMatchObject({ service_account_email: expect.stringContaining("@") });
  });

  test("a plan calls unknown exactly what Northflank chooses", async () => {
    const { planned } = await core().plan(CIVO, NOTHING);

    const unknown = Object.entries(planned ?? {}).filter(([, value]) => isUnknown(value));
    expect(unknown.map(([name]) => name).sort()).toEqual([
      "created_at",
      "description",
      "features",
      "id",
      "integration_id",
      "restrictions",
    ]);
  });

  test("the provider's team is used and kept in the state", async () => {
    const environment = {
      NORTHFLANK_TEAM_ID: TEAM,
      NORTHFLANK_TOKEN: northflank.tokens.organisation,
    };
    const { state } = await core(environment).apply(CIVO, NOTHING);

    expect(writes(emulator)[0]?.path).toBe(`/v1/teams/${TEAM}/cloud-providers/integrations`);
    expect(state).toMatchObject({ id: `${TEAM}/civo-lab`, team_id: TEAM, integration_id: "civo-lab" });
  });

  test("the integration's own team comes first, and a later change of the provider's moves nothing", async () => {
    const organisation = { NORTHFLANK_TOKEN: northflank.tokens.organisation };
    const config = { ...CIVO, team_id: "acme-payments" };
    const stored = await core({ ...organisation, NORTHFLANK_TEAM_ID: TEAM }).apply(config, NOTHING);

    const terraform = core(organisation);
    const refreshed = await terraform.refresh(stored);
    const { changed } = await terraform.plan({ ...config, team_id: null }, refreshed);

    expect(northflank.cloudIntegrations.get("acme-payments", "civo-lab")).toBeDefined();
    expect(changed).toEqual([]);
  });
});

describe("planning", () => {
  test("a name that is taken is a warning: whether it still is when the creation comes, a plan does not know", async () => {
    northflank.cloudIntegrations.add(TEAM, { name: "Prod AWS", provider: "aws" });

    const { diagnostics } = await core().plan({ ...AWS, name: "prod-aws" }, NOTHING);

    expect(summariesOf(diagnostics)).toEqual([
      "warning: Northflank already has a cloud provider integration with this name",
    ]);
    expect(places(diagnostics)).toEqual(["name"]);
    expect(textOf(diagnostics)).toContain("Import it by the id prod-aws");
    expect(writes(emulator)).toEqual([]);
  });

  test("a team that is not known yet is not looked into, nor is the provider's own in its place", async () => {
    northflank.cloudIntegrations.add(TEAM, { name: "Prod AWS", provider: "aws" });

    const { diagnostics } = await core({ NORTHFLANK_TEAM_ID: TEAM }).plan(
      { ...AWS, team_id: UNKNOWN },
      NOTHING,
    );

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(emulator.northflank.requests.count()).toBe(0);
  });

  test("the order of features and teams is no difference", async () => {
    const restrictions = { enabled: true, team_ids: ["payments-team", "billing-team"] };
    const terraform = core();
    const stored = await terraform.apply({ ...AWS, restrictions }, NOTHING);

    const { changed } = await terraform.plan(
      {
        ...AWS,
        features: ["registry-pull", "byoc"],
        restrictions: { enabled: true, team_ids: ["billing-team", "payments-team"] },
      },
      stored,
    );

    expect(changed.filter((name) => name === "credentials_generation")).toEqual([]);
  });

  test("what is taken out of the configuration is left as it is", async () => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);

    const { changed } = await terraform.plan(
      { ...AWS, description: null, features: null, restrictions: null },
      stored,
    );

    expect(changed).toEqual([]);
  });

  test.each<[string, ObjectValue]>([
    ["name", { name: "Other AWS" }],
    ["team_id", { team_id: "acme-payments" }],
    ["cloud_provider", { cloud_provider: "civo", aws: null, credentials: { api_key: "FAKE-SECRET-civo" } }],
  ])("a change of %s replaces the integration", async (_what, change) => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);

    expect((await terraform.plan({ ...AWS, ...change }, stored)).replaces).toBe(true);
  });

  test("a replacement with the same name does not stumble over the old one", async () => {
    const terraform = core();
    const stored = await terraform.apply(CIVO, NOTHING);
    const config = { ...CIVO, cloud_provider: "aiven" };
    const first = await terraform.plan(config, stored);
    expect(first.replaces).toBe(true);

    const { diagnostics } = await terraform.plan(config, { ...NOTHING, private: first.private });

    expect(summariesOf(diagnostics)).toEqual([]);
  });
});

describe("updating", () => {
  test.each<[string, ObjectValue, ObjectValue]>([
    ["description", { description: "Another text" }, { description: "Another text" }],
    ["features", { features: ["byoc"] }, { features: ["byoc"] }],
    ["all features", { features: [] }, { features: [] }],
    ["restrictions", { restrictions: { enabled: false } }, { restrictions: { enabled: false, teams: [] } }],
    [
      "aws.permission_check_level",
      { aws: { authentication_mode: "accessKey", permission_check_level: "disabled" } },
      { aws: { authenticationMode: "accessKey", permissionCheckLevel: "disabled" } },
    ],
    [
      "aws.permission_versions",
      { aws: { authentication_mode: "accessKey", permission_versions: { byoc: 2 } } },
      {
        aws: {
          authenticationMode: "accessKey",
          permissionCheckLevel: "enabled",
          permissionVersions: { byoc: 2 },
        },
      },
    ],
    [
      "the mode, with its credentials",
      {
        aws: { authentication_mode: "crossAccountRole" },
        credentials: { role_arn: "arn:aws:iam::000000000000:role/demo" },
      },
      {
        aws: { authenticationMode: "crossAccountRole", permissionCheckLevel: "enabled" },
        credentials: { roleArn: "arn:aws:iam::000000000000:role/demo" },
      },
    ],
    [
      "credentials",
      { credentials: { ...KEYS, secret_key: "FAKE-SECRET-rotated" } },
      { credentials: { accessKey: "FAKE-SECRET-access", secretKey: "FAKE-SECRET-rotated" } },
    ],
  ])("a change of %s sends that and nothing else", async (_what, change, body) => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);

    const planned = await terraform.plan({ ...AWS, ...change }, stored);
    const applied = await terraform.apply({ ...AWS, ...change }, stored);

    expect(planned.replaces).toBe(false);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(writes(emulator).at(-1)).toEqual({
      method: "PATCH",
      path: "/v1/cloud-providers/integrations/prod-aws",
      body,
    });
  });

  test("a rotation shows in the plan and is counted", async () => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);
    const config = { ...AWS, credentials: { ...KEYS, secret_key: "FAKE-SECRET-rotated" } };

    const planned = await terraform.plan(config, stored);
    const applied = await terraform.apply(config, stored);

    expect(planned.changed).toEqual(["credentials_generation"]);
    expect(applied.state?.credentials_generation).toBe(2);
    expect((await terraform.plan(config, applied)).changed).toEqual([]);
  });

  test("under explicit control only the version decides", async () => {
    const terraform = core();
    const stored = await terraform.apply({ ...AWS, credentials_version: 1 }, NOTHING);
    const rotated = { ...AWS, credentials: { ...KEYS, secret_key: "FAKE-SECRET-rotated" } };

    expect((await terraform.plan({ ...rotated, credentials_version: 1 }, stored)).changed).toEqual([]);
    await terraform.apply({ ...rotated, credentials_version: 2 }, stored);

    expect(lastBody(emulator)).toEqual({
      credentials: { accessKey: "FAKE-SECRET-access", secretKey: "FAKE-SECRET-rotated" },
    });
  });

  test("what Northflank does not take over is an error with both values, and the state says what is there", async () => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);
    emulator.northflank.faults.add({
      match: { method: "PATCH" },
      fault: { kind: "rewriteRequest", patch: { description: null, features: ["byoc"] } },
    });

    const applied = await terraform.apply({ ...AWS, description: "Another text" }, stored);

    expect(summariesOf(applied.diagnostics)).toContain(
      "error: The registry stored a different description than requested",
    );
    expect(applied.state?.description).toBe("Production account");
  });

  test("an integration that vanished since the plan is told as such", async () => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);
    northflank.cloudIntegrations.remove(TEAM, "prod-aws");

    const applied = await terraform.apply({ ...AWS, description: "Another text" }, stored);

    expect(summariesOf(applied.diagnostics)).toEqual([
      "error: The cloud provider integration no longer exists",
    ]);
    expect(applied.state).toEqual(stored.state);
  });
});

describe("update_method post", () => {
  const POST: ObjectValue = { ...AWS, update_method: "post" };

  test("sends what the older form takes, by POST", async () => {
    const terraform = core();
    const stored = await terraform.apply(POST, NOTHING);

    await terraform.apply(
      { ...POST, description: "Another text", credentials: { ...KEYS, secret_key: "FAKE-SECRET-rotated" } },
      stored,
    );

    expect(writes(emulator).at(-1)).toEqual({
      method: "POST",
      path: "/v1/cloud-providers/integrations/prod-aws",
      body: {
        description: "Another text",
        credentials: { accessKey: "FAKE-SECRET-access", secretKey: "FAKE-SECRET-rotated" },
      },
    });
  });

  test.each<[string, ObjectValue]>([
    ["features", { features: ["byoc"] }],
    ["restrictions", { restrictions: { enabled: false } }],
    [
      "aws.permission_check_level",
      { aws: { authentication_mode: "accessKey", permission_check_level: "disabled" } },
    ],
  ])("replaces the integration for a change of %s", async (_what, change) => {
    const terraform = core();
    const stored = await terraform.apply(POST, NOTHING);

    expect((await terraform.plan({ ...POST, ...change }, stored)).replaces).toBe(true);
    expect((await terraform.plan({ ...POST, ...change, update_method: "patch" }, stored)).replaces).toBe(
      false,
    );
  });

  test("can be switched on and off without a request", async () => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);
    const before = emulator.northflank.requests.count();

    const applied = await terraform.apply(POST, stored);

    expect(applied.state?.update_method).toBe("post");
    expect(emulator.northflank.requests.count()).toBe(before);
  });

  test.each(["patch", "post"] as const)(
    "a server that takes no %s is told at update_method",
    async (method) => {
      const terraform = core();
      const config = { ...AWS, update_method: method };
      const stored = await terraform.apply(config, NOTHING);
      northflank.configure({ updateMethods: method === "patch" ? "post" : "patch" });

      const applied = await terraform.apply({ ...config, description: "Another text" }, stored);

      expect(summariesOf(applied.diagnostics)).toEqual([
        `error: Northflank does not support update_method ${method}`,
      ]);
      expect(places(applied.diagnostics)).toEqual(["update_method"]);
      expect(applied.state).toEqual(stored.state);
    },
  );
});

describe("reading", () => {
  test.each<[string, Parameters<NorthflankHandle["cloudIntegrations"]["change"]>[2]]>([
    ["description", { description: "Changed by hand" }],
    ["features", { features: ["byoc"] }],
    ["restrictions", { restrictions: { enabled: false, teams: [] } }],
    ["aws", { aws: { authenticationMode: "accessKey", permissionCheckLevel: "disabled" } }],
    ["name", { name: "Renamed" }],
    ["cloud_provider", { provider: "civo" }],
  ])("a change of %s by hand is drift", async (field, change) => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);
    northflank.cloudIntegrations.change(TEAM, "prod-aws", change);

    const refreshed = await terraform.refresh(stored);
    const planned = await terraform.plan(AWS, refreshed);

    expect(refreshed.state?.[field]).not.toEqual(stored.state?.[field]);
    expect(planned.changed).toContain(field);
  });

  test.each<[string, ObjectValue, Parameters<NorthflankHandle["cloudIntegrations"]["change"]>[2]]>([
    [
      "gcp",
      CLOUD_VARIANTS["gcp with a key file"] ?? {},
      { gcp: { projectId: "other-project", authenticationMode: "accessKey" } },
    ],
    [
      "cloudflare",
      CLOUD_VARIANTS["cloudflare with a token"] ?? {},
      { cloudflare: { credentialType: "originCAKey" } },
    ],
  ])("a change of %s by hand is drift that replaces", async (field, variant, change) => {
    const config = { name: "Demo cloud", ...variant };
    const terraform = core();
    const stored = await terraform.apply(config, NOTHING);
    northflank.cloudIntegrations.change(TEAM, "demo-cloud", change);

    const planned = await terraform.plan(config, await terraform.refresh(stored));

    expect(planned.changed).toContain(field);
    expect(planned.replaces).toBe(true);
  });

  test("an integration that was deleted by hand leaves the state", async () => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);
    northflank.cloudIntegrations.remove(TEAM, "prod-aws");

    const refreshed = await terraform.refresh(stored);

    expect(refreshed.state).toBeNull();
    expect(refreshed.diagnostics).toEqual([]);
  });

  test("deleting one that is gone already is done", async () => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);
    northflank.cloudIntegrations.remove(TEAM, "prod-aws");

    expect(summariesOf((await terraform.apply(DESTROY, stored)).diagnostics)).toEqual([]);
  });

  test("an unknown team is an error, not a missing integration", async () => {
    const stored = await core().apply(AWS, NOTHING);
    const elsewhere = { ...stored, state: { ...stored.state, team_id: "no-such-team" } };

    const refreshed = await core().refresh(elsewhere);

    expect(summariesOf(refreshed.diagnostics)).toEqual(['error: Northflank has no team "no-such-team"']);
    expect(places(refreshed.diagnostics)).toEqual(["team_id"]);
    expect(refreshed.state).toEqual(elsewhere.state);
  });

  test("an address that is not the API's is an error, not a missing integration", async () => {
    const stored = await core().apply(AWS, NOTHING);

    const refreshed = await core({ NORTHFLANK_BASE_URL: `${emulator.northflank.baseUrl}/elsewhere` }).refresh(
      stored,
    );

    expect(summariesOf(refreshed.diagnostics)).toEqual(["error: Northflank's API was not found"]);
    expect(refreshed.state).toEqual(stored.state);
  });
});

describe("importing", () => {
  test.each([
    ["id", "prod-aws"],
    ["name", "Prod AWS"],
  ])("by %s gives the whole object", async (_by, id) => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);

    const imported = await terraform.importId(id);

    expect(summariesOf(imported.diagnostics)).toEqual([]);
    expect({ ...imported.state, credentials_generation: 1, external_credentials: false }).toEqual(
      stored.state,
    );
    expect((await terraform.plan(AWS, imported)).changed).toEqual([
      "external_credentials",
      "credentials_generation",
    ]);
  });

  test.each(["acme-payments/payments-civo", "acme-payments/Payments Civo"])(
    "%s names the team",
    async (id) => {
      const terraform = core({ NORTHFLANK_TOKEN: northflank.tokens.organisation });

      const imported = await terraform.importId(id);

      expect(imported.state).toMatchObject({
        id: "acme-payments/payments-civo",
        team_id: "acme-payments",
        integration_id: "payments-civo",
        cloud_provider: "civo",
      });
    },
  );

  test("without a team it is looked for in the provider's", async () => {
    const terraform = core({
      NORTHFLANK_TOKEN: northflank.tokens.organisation,
      NORTHFLANK_TEAM_ID: "acme-payments",
    });

    const imported = await terraform.importId("payments-civo");

    expect(imported.state?.id).toBe("acme-payments/payments-civo");
  });

  test("what does not exist is not there", async () => {
    const imported = await core().importId("no-such-integration");

    expect(imported.state).toBeNull();
  });

  test("an integration of a provider that only newer servers know can be read", async () => {
    northflank.cloudIntegrations.add(TEAM, { name: "Newer", provider: "hetzner" });

    const imported = await core().importId("newer");

    expect(imported.state).toMatchObject({ cloud_provider: "hetzner", aws: null });
  });

  test("the service account's address comes along, although the list lacks it", async () => {
    const terraform = core();
    for (const name of ["First", "Second", "Third"]) {
      await terraform.apply({ name, ...CLOUD_VARIANTS["gcp across projects"] }, NOTHING);
    }

    const fresh = core();
    const imported = await Promise.all(["first", "second", "third"].map((id) => fresh.importId(id)));

    for (const { state } of imported) {
      expect(state?.gcp).toMatchObject({ service_account_email: expect.stringContaining("@") });
    }
  });
});

describe("deleting", () => {
  test("an integration in use stays, and the error says what to do", async () => {
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);
    emulator.northflank.faults.add({
      match: { method: "DELETE" },
      fault: { kind: "answer", status: 409, message: "Integration still has dependent resources." },
    });

    const applied = await terraform.apply(DESTROY, stored);

    expect(summariesOf(applied.diagnostics)).toEqual([
      'error: The cloud provider integration "Prod AWS" is still in use',
    ]);
    expect(textOf(applied.diagnostics)).toContain("Integration still has dependent resources.");
    expect(applied.state).toEqual(stored.state);
    expect(emulator.northflank.requests.count({ method: "DELETE" })).toBe(1);
  });
});
