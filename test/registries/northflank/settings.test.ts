import { startEmulator, type Emulator } from "../../../src/emulator";
import type { NorthflankSettings } from "../../../src/emulator/northflank/handle";
import type { ObjectValue } from "../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../support/core";
import { SAMPLES, type Sample } from "./samples";
import { CLOUD, coreOf, DESTROY, lastBody, places, REGISTRY, TEAM, textOf } from "./support";
import { CLOUD_VARIANTS } from "./variants";

// The unknowns of docs/apis/northflank.md (§9), each the one way and the other: the emulator's switches. Without
// `putImmutable`, which is about a PUT that the provider never sends.

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

/** Settings under which a life is the same as under the assumptions. */
const SAME: readonly Partial<NorthflankSettings>[] = [
  { mode: "lenient" },
  { generation: "seed" },
  { generation: "0.9.5" },
  { cloudCredentials: "masked", registryCredentials: "masked", logSinkData: "masked" },
  { cloudCredentials: "full", registryCredentials: "full", logSinkData: "full" },
  { ids: "suffixed" },
  { partialCredentials: "merge", sinkDataUpdate: "replace", eventsUpdate: "merge" },
  { patchedBlocks: "all" },
  { descriptionClearing: "accepted", emptyPatch: "refused" },
  { deleteMissing: 200 },
  { emptyValues: "filled", foreignBlocks: "shown", credentialRefresh: "shown" },
  { dates: "documented", listOrder: "newestFirst", perPageOverMax: "capped" },
  { registryPasswordRule: "withIntegration" },
];

/** Without what moves by itself, and what is counted. */
const settled = (state: ObjectValue | null) => ({
  ...state,
  status: null,
  updated_at: null,
  credentials_generation: null,
  credentials_version: null,
  external_credentials: null,
});

const [CIVO] = SAMPLES;

/** Clouds with a block of their own. */
const CLOUDS: readonly Sample[] = ["aws with a role", "gcp across projects"].flatMap((name) =>
  CIVO === undefined
    ? []
    : [
        {
          ...CIVO,
          what: `cloud provider integration: ${name}`,
          config: { ...CIVO.config, credentials: null, ...CLOUD_VARIANTS[name] },
          rotation: {},
        },
      ],
);

describe.each([...SAMPLES, ...CLOUDS])("a $what", (sample) => {
  const { type, change, collection } = sample;
  // Under explicit control nothing is hashed, which takes its time.
  const config = { ...sample.config, credentials_version: 1 };
  const rotation = { ...sample.rotation, credentials_version: 2 };

  test.each(SAME.map((settings) => ({ settings })))(
    "lives the same life under $settings",
    async ({ settings }) => {
      emulator.northflank.configure(settings);
      const terraform = coreOf(emulator, type);
      const changed = { ...config, ...change };

      const created = await terraform.apply(config, NOTHING);
      const read = await terraform.refresh(created);
      expect((await terraform.plan(config, read)).changed).toEqual([]);
      const updated = await terraform.apply(changed, read);
      expect((await terraform.plan(changed, await terraform.refresh(updated))).changed).toEqual([]);
      const rotated = await terraform.apply({ ...changed, ...rotation }, updated);
      const imported = await terraform.importId(rotated.state?.id as string);
      const deleted = await terraform.apply(DESTROY, rotated);
      const again = await terraform.apply(DESTROY, rotated);

      const steps = [created, read, updated, rotated, imported, deleted, again];
      expect(steps.flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
      expect(settled(imported.state)).toEqual(settled(rotated.state));
      expect(collection(emulator.northflank).all(TEAM)).toEqual([]);
      expect(JSON.stringify(steps.map(({ state }) => state))).not.toContain("FAKE-SECRET");
    },
  );
});

describe("a cloud provider integration of AWS", () => {
  const AWS: ObjectValue = {
    name: "Prod AWS",
    cloud_provider: "aws",
    aws: { authentication_mode: "accessKey", permission_check_level: "enabled" },
    credentials: { access_key: "FAKE-SECRET-access", secret_key: "FAKE-SECRET-secret" },
  };
  const core = () => coreOf(emulator, CLOUD);

  test("a server that does not change the permission check in place says so at its attribute", async () => {
    emulator.northflank.configure({ patchedBlocks: "none" });
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);

    const applied = await terraform.apply(
      { ...AWS, aws: { authentication_mode: "accessKey", permission_check_level: "disabled" } },
      stored,
    );

    expect(summariesOf(applied.diagnostics)).toEqual([
      "error: Northflank refused the cloud provider integration",
    ]);
    expect(places(applied.diagnostics)[0]).toMatch(/^aws/);
    expect(applied.state).toEqual(stored.state);
  });

  test("a server that demands an external id says so at its attribute", async () => {
    emulator.northflank.configure({ externalId: "required" });

    const applied = await core().apply(
      {
        ...AWS,
        aws: { authentication_mode: "crossAccountRole" },
        credentials: { role_arn: "arn:aws:iam::000000000000:role/demo" },
      },
      NOTHING,
    );

    expect(places(applied.diagnostics)).toEqual(["credentials.external_id"]);
    expect(applied.state).toBeNull();
  });

  test.each(["conflict", "invalid", "suffixed"] as const)(
    "a name that is taken is said at plan and refused before it is sent, where a creation would end in %s",
    async (duplicateName) => {
      emulator.northflank.configure({ duplicateName });
      emulator.northflank.cloudIntegrations.add(TEAM, { name: "Prod AWS", provider: "aws" });

      const planned = await core().plan(AWS, NOTHING);
      const applied = await core().apply(AWS, NOTHING);

      expect(textOf(planned.diagnostics)).toContain("Import it by the id prod-aws");
      expect(textOf(applied.diagnostics)).toContain("Import it by the id prod-aws");
      expect(applied.state).toBeNull();
      expect(emulator.northflank.requests.count({ method: "POST" })).toBe(0);
    },
  );

  test("the older form of the update without credentials, where they are demanded, is told at credentials", async () => {
    emulator.northflank.configure({ legacyWithoutCredentials: "refused" });
    const terraform = core();
    const config = { ...AWS, description: "Some text", update_method: "post" };
    const stored = await terraform.apply(config, NOTHING);

    const applied = await terraform.apply({ ...config, description: "Another text" }, stored);

    expect(lastBody(emulator)).toEqual({ description: "Another text" });
    expect(places(applied.diagnostics)).toEqual(["credentials"]);
    expect(applied.state).toEqual(stored.state);
  });

  test("a secret of which the server keeps members that are left out is still sent whole", async () => {
    emulator.northflank.configure({ partialCredentials: "replace" });
    const terraform = core();
    const stored = await terraform.apply(AWS, NOTHING);

    await terraform.apply(
      { ...AWS, credentials: { access_key: "FAKE-SECRET-access", secret_key: "FAKE-SECRET-new" } },
      stored,
    );

    expect(emulator.northflank.cloudIntegrations.get(TEAM, "prod-aws")?.secrets).toEqual({
      accessKey: "FAKE-SECRET-access",
      secretKey: "FAKE-SECRET-new",
    });
  });
});

test("a server that wants a login beside the integration gets it", async () => {
  emulator.northflank.configure({ registryPasswordRule: "withIntegration" });
  const config: ObjectValue = {
    name: "Ecr",
    registry_provider: "ecr",
    integration_id: "org/main-aws",
    scope: { pull: true, push: false },
    credentials: { username: "FAKE-SECRET-user", password: "FAKE-SECRET-password" },
  };
  const terraform = coreOf(emulator, REGISTRY);

  expect(summariesOf(await terraform.validate(config))).toEqual([]);
  expect(summariesOf((await terraform.apply(config, NOTHING)).diagnostics)).toEqual([]);
});

describe("a used-up budget", () => {
  test.each([429, 403, 503] as const)(
    "of an hour, told by %i, ends at once and says when to try again",
    async (status) => {
      const terraform = coreOf(emulator, CLOUD);
      const config = SAMPLES[0]?.config ?? {};
      const stored = await terraform.apply(config, NOTHING);
      emulator.northflank.configure({
        rateLimit: { requests: 0, windowSeconds: 3600 },
        rateLimitStatus: status,
      });
      const before = emulator.northflank.requests.count();

      const refreshed = await terraform.refresh(stored);

      expect(textOf(refreshed.diagnostics)).toMatch(/rate limit/i);
      expect(refreshed.state).toEqual(stored.state);
      expect(emulator.northflank.requests.count() - before).toBeLessThanOrEqual(1);
    },
  );

  test.each(["absent", "sent"] as const)(
    "of a second is waited for, with Retry-After %s",
    async (retryAfter) => {
      emulator.northflank.configure({ rateLimit: { requests: 2, windowSeconds: 1 }, retryAfter });
      const terraform = coreOf(emulator, CLOUD);
      const config = SAMPLES[0]?.config ?? {};

      const stored = await terraform.apply(config, NOTHING);
      const refreshed = [await terraform.refresh(stored), await terraform.refresh(stored)];

      expect([stored, ...refreshed].flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
    },
  );
});
