import { startEmulator, type Emulator } from "../../../../src/emulator";
import type { BuddySettings } from "../../../../src/emulator/buddy/settings";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, type Stored, summariesOf } from "../../../support/core";

// What docs/apis/buddy.md does not know (docs/apis/buddy.md §10) is a switch of the emulator, each the one way and the
// other.

type Settings = Partial<BuddySettings>;

/** Settings under which the life of an integration is the same as under the assumptions. */
const SAME: readonly Settings[] = [
  {},
  { mode: "lenient" },
  { generation: "legacy" },
  { listItems: "full" },
  { listScope: "workspace" },
  { emptyValues: "omitted" },
  { emptyValues: "omitted", generation: "legacy" },
  { defaultPermissions: { admins: "USE_ONLY", others: "DENIED" } },
  { authTypeChange: "erasesCredentials" },
  { authTypeChange: "refused" },
  { plainAuthType: "TOKEN" },
  { plainAuthType: "DEFAULT" },
  { refusalStatus: 400 },
  { rateLimitHeaders: "absent" },
  { maxPerPage: 1 },
];

const SENTRY: ObjectValue = {
  domain: "acme-dev",
  name: "Sentry",
  type: "SENTRY",
  scope: "WORKSPACE",
  identifier: "sentry",
  token: "FAKE-SECRET-sentry",
};

const AWS: ObjectValue = {
  domain: "acme-dev",
  name: "AWS",
  type: "AMAZON",
  scope: "PROJECT",
  project_name: "storefront",
  access_key: "FAKE-SECRET-access",
  secret_key: "FAKE-SECRET-secret",
};

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const coreWith = (token: string) =>
  playCore(
    integrations,
    { BUDDY_BASE_URL: emulator.buddy.baseUrl, BUDDY_TOKEN: token },
    "integrations_buddy_integration",
  );

const core = () => coreWith(emulator.buddy.tokens.full);

/** Applies, refreshes, and expects that nothing is left to do. */
async function settle(config: ObjectValue, before: Stored): Promise<Stored> {
  const terraform = core();
  const applied = await terraform.apply(config, before);
  expect(summariesOf(applied.diagnostics)).toEqual([]);
  const refreshed = await terraform.refresh(applied);
  expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
  expect(JSON.stringify(refreshed.state)).not.toContain("FAKE-SECRET");
  return refreshed;
}

const credentials = () => emulator.buddy.integrations()[0]?.credentials;

describe.each(SAME.map((settings) => [JSON.stringify(settings), settings] as const))(
  "under %s",
  (_name, settings) => {
    beforeEach(() => {
      emulator.buddy.configure(settings);
    });

    test("a life goes well: created, changed, rotated, imported and destroyed", async () => {
      const created = await settle(SENTRY, NOTHING);
      const renamed = await settle({ ...SENTRY, name: "Sentry EU" }, created);
      const rotated = await settle({ ...SENTRY, name: "Sentry EU", token: "FAKE-SECRET-new" }, renamed);
      expect(credentials()).toMatchObject({ token: "FAKE-SECRET-new" });

      const imported = await core().importId(`acme-dev/sentry`);

      expect(summariesOf(imported.diagnostics)).toEqual([]);
      expect(imported.state).toMatchObject({ id: rotated.state?.id, name: "Sentry EU" });
      expect(summariesOf((await core().apply(null, rotated)).diagnostics)).toEqual([]);
      expect(emulator.buddy.integrations()).toEqual([]);
    });

    test("one of a project with a set of credentials goes well, and keeps what its update does not touch", async () => {
      const created = await settle(AWS, NOTHING);

      await settle(
        { ...AWS, name: "AWS EU", all_pipelines_allowed: false, allowed_pipelines: [41] },
        created,
      );

      expect(credentials()).toMatchObject({
        access_key: "FAKE-SECRET-access",
        secret_key: "FAKE-SECRET-secret",
      });
    });
  },
);

test("a server that keeps the old identifier is told at identifier, with both values", async () => {
  emulator.buddy.configure({ patchedIdentifier: "ignored" });
  const created = await settle(SENTRY, NOTHING);

  const applied = await core().apply({ ...SENTRY, identifier: "sentry_eu" }, created);

  expect(applied.diagnostics).toMatchObject([
    {
      severity: "error",
      path: [{ attribute: "identifier" }],
      detail: expect.stringContaining("sentry_eu") as string,
    },
  ]);
  expect(applied.state?.identifier).toBe("sentry");
});

describe("another auth_type", () => {
  const OIDC: ObjectValue = {
    ...AWS,
    access_key: null,
    secret_key: null,
    auth_type: "OIDC",
    role_assumptions: [{ arn: "arn:aws:iam::000000000000:role/demo", external_id: null, duration: null }],
  };

  test.each(["keepsCredentials", "erasesCredentials"] as const)(
    "is taken by a server that %s",
    async (authTypeChange) => {
      emulator.buddy.configure({ authTypeChange });
      const created = await settle(AWS, NOTHING);

      await settle(OIDC, created);

      expect(emulator.buddy.integrations()[0]?.auth_type).toBe("OIDC");
    },
  );

  test("that a server refuses is told at auth_type, and the state stays", async () => {
    emulator.buddy.configure({ authTypeChange: "refused" });
    const created = await settle(AWS, NOTHING);

    const applied = await core().apply(OIDC, created);

    expect(applied.diagnostics).toMatchObject([
      { severity: "error", summary: "Buddy refused the integration", path: [{ attribute: "auth_type" }] },
    ]);
    expect(applied.state).toEqual(created.state);
  });
});

describe.each([403, 400] as const)("a server that refuses with %i", (refusalStatus) => {
  test("is understood when the API of the workspace is disabled", async () => {
    emulator.buddy.configure({ refusalStatus });
    emulator.buddy.switchWorkspace("acme-dev", { api: "disabled" });

    const { diagnostics, state } = await core().apply(SENTRY, NOTHING);

    expect(diagnostics[0]?.detail).toContain(
      "The developer API must be enabled in the settings of this workspace",
    );
    expect(state).toBeNull();
  });

  test("is understood when the token lacks a scope", async () => {
    emulator.buddy.configure({ refusalStatus });

    const { diagnostics, state } = await coreWith(emulator.buddy.tokens.readOnly).apply(SENTRY, NOTHING);

    expect(diagnostics[0]?.detail).toContain("INTEGRATION_ADD");
    expect(state).toBeNull();
  });
});

describe("rights of the token's owner", () => {
  test("that do not reach are told as such, and the state stays", async () => {
    const created = await settle(
      { ...SENTRY, permissions: { admins: "USE_ONLY", others: "USE_ONLY", users: [], groups: [] } },
      NOTHING,
    );
    emulator.buddy.configure({ accessLevels: "enforced" });

    const applied = await core().apply({ ...SENTRY, name: "Renamed" }, created);

    expect(summariesOf(applied.diagnostics)).toEqual(["error: Buddy denied access"]);
    expect(applied.diagnostics[0]?.detail).toContain("it never has more rights than its owner");
    expect(applied.state).toEqual(created.state);
  });
});

describe.each([429, 403] as const)("a quota that answers %i", (rateLimitStatus) => {
  test("is waited for when it is renewed in time", async () => {
    emulator.buddy.configure({ rateLimit: { requests: 2, windowSeconds: 1 }, rateLimitStatus });

    await settle(SENTRY, NOTHING);
  });

  test("ends at once with the time to try again when it is not", async () => {
    const created = await settle(SENTRY, NOTHING);
    emulator.buddy.configure({ rateLimit: { requests: 0, windowSeconds: 7200 }, rateLimitStatus });

    const refreshed = await core().refresh(created);

    expect(refreshed.diagnostics[0]?.detail).toContain("Try again at 20");
    expect(refreshed.state).toEqual(created.state);
  });
});
