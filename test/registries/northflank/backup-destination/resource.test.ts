import { type Emulator, startEmulator } from "../../../../src/emulator";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../../support/core";
import { coreOf, DESTROY, lastBody, places, TEAM, textOf, writes } from "../support";

const TYPE = "integrations_northflank_backup_destination";
const PATH = "/v1/backup-destinations";

const KEYS = { access_key: "FAKE-SECRET-id", secret_key: "FAKE-SECRET-key" };
const NIGHTLY: ObjectValue = {
  name: "Nightly",
  description: "All databases",
  type: "s3",
  prefix: "nightly/",
  usage: "globalBackups",
  bucket_name: "backups",
  endpoint: "https://s3.example.com",
  region: "eu-west-1",
  enable_object_lock: true,
  object_lock_retention_days: 30,
  credentials: KEYS,
  deletion_protection: false,
};
const SENT = {
  bucketName: "backups",
  endpoint: "https://s3.example.com",
  region: "eu-west-1",
  authMode: "staticCreds",
  enableObjectLock: true,
  objectLockRetentionDays: 30,
  accessKey: "FAKE-SECRET-id",
  secretKey: "FAKE-SECRET-key",
};

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const core = () => coreOf(emulator, TYPE);
const stored = (id = "nightly") => emulator.northflank.backupDestinations.get(TEAM, id);

test.each<[string, ObjectValue]>([
  ["all that it can have", NIGHTLY],
  [
    "the least that it takes",
    { ...NIGHTLY, description: "", enable_object_lock: null, object_lock_retention_days: null },
  ],
  [
    "a workload identity",
    { ...NIGHTLY, auth_mode: "workloadIdentity", workload_identity_id: "backups", credentials: null },
  ],
])("one with %s is created, read back, and then at rest", async (_what, config) => {
  const terraform = core();

  expect(summariesOf(await terraform.validate(config))).toEqual([]);
  const created = await terraform.apply(config, NOTHING);
  const refreshed = await terraform.refresh(created);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
});

test.each(["omit", "masked", "full"] as const)(
  "its keys are sent and not stored, answered %s",
  async (backupKeys) => {
    emulator.northflank.configure({ backupKeys });

    const created = await core().apply(NIGHTLY, NOTHING);

    expect(lastBody(emulator)).toEqual({
      name: "Nightly",
      description: "All databases",
      type: "s3",
      prefix: "nightly/",
      usage: "globalBackups",
      credentials: SENT,
    });
    expect(JSON.stringify(created.state)).not.toMatch(/FAKE-SECRET|\*\*\*/);
    expect(emulator.northflank.requests.all().map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  },
);

test.each<[string, ObjectValue, object]>([
  ["description", { description: "Other" }, { description: "Other" }],
  ["region", { region: "us-east-1" }, { credentials: { ...SENT, region: "us-east-1" } }],
  [
    "credentials",
    { credentials: { ...KEYS, secret_key: "FAKE-SECRET-new" } },
    { credentials: { ...SENT, secretKey: "FAKE-SECRET-new" } },
  ],
])("a change of %s sends that, credentials whole, and reads it back", async (_what, change, body) => {
  const terraform = core();
  const created = await terraform.apply(NIGHTLY, NOTHING);
  emulator.northflank.requests.clear();

  const updated = await terraform.apply({ ...NIGHTLY, ...change }, created);

  expect(summariesOf(updated.diagnostics)).toEqual([]);
  expect(writes(emulator)).toEqual([{ method: "PATCH", path: `${PATH}/nightly`, body }]);
  expect((await terraform.plan({ ...NIGHTLY, ...change }, await terraform.refresh(updated))).changed).toEqual(
    [],
  );
});

describe.each(["shown", "absent"] as const)("where the list has ids %s", (backupListIds) => {
  beforeEach(() => {
    emulator.northflank.configure({ backupListIds });
  });

  test.each(["stay", "follow"] as const)(
    "a new name changes it in place, and its id may %s",
    async (notificationIds) => {
      emulator.northflank.configure({ notificationIds });
      const terraform = core();
      const created = await terraform.apply(NIGHTLY, NOTHING);

      const renamed = await terraform.apply({ ...NIGHTLY, name: "Weekly" }, created);

      expect(summariesOf(renamed.diagnostics)).toEqual([]);
      const id = notificationIds === "stay" ? "nightly" : "weekly";
      expect(renamed.state).toMatchObject({ name: "Weekly", backup_destination_id: id, id });
      expect(
        (await terraform.plan({ ...NIGHTLY, name: "Weekly" }, await terraform.refresh(renamed))).changed,
      ).toEqual([]);
    },
  );

  test.each(["nightly", "Nightly"])("an import by %s lacks the keys alone", async (id) => {
    const terraform = core();
    await terraform.apply(NIGHTLY, NOTHING);

    const imported = await terraform.importId(id);

    expect(imported.state).toMatchObject({ backup_destination_id: "nightly", bucket_name: "backups" });
    expect(JSON.stringify(imported.state)).not.toContain("FAKE-SECRET");
    const { changed } = await terraform.plan({ ...NIGHTLY, deletion_protection: true }, imported);
    expect(changed).toEqual(["external_credentials", "credentials_generation"]);
  });

  test("a creation whose answer was lost is looked for, and nothing is made twice", async () => {
    emulator.northflank.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

    const created = await core().apply(NIGHTLY, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(created.state).toMatchObject({ backup_destination_id: "nightly" });
    expect(emulator.northflank.backupDestinations.all()).toHaveLength(1);
  });

  test("a name that is taken is found while planning", async () => {
    emulator.northflank.backupDestinations.add(TEAM, { name: "nightly" });

    const planned = await core().plan(NIGHTLY, NOTHING);

    expect(textOf(planned.diagnostics)).toContain("Import it by the id nightly");
  });
});

describe("with keys kept elsewhere", () => {
  const EXTERNAL = { ...NIGHTLY, credentials: null, external_credentials: true };

  test.each(["merge", "replace"] as const)(
    "a change of the bucket goes without keys; a server that would %s them keeps or refuses",
    async (partialCredentials) => {
      emulator.northflank.configure({ partialCredentials });
      const terraform = core();
      const created = await terraform.apply(NIGHTLY, NOTHING);

      const planned = await terraform.plan({ ...EXTERNAL, region: "us-east-1" }, created);
      const updated = await terraform.apply({ ...EXTERNAL, region: "us-east-1" }, created);

      expect(summariesOf(planned.diagnostics)).toEqual([
        'warning: Credentials of integrations_northflank_backup_destination "nightly" are not sent with this change',
      ]);
      expect(places(updated.diagnostics)).toEqual(
        partialCredentials === "merge" ? [] : ["credentials.access_key", "credentials.secret_key"],
      );
      expect(stored()?.secrets).toEqual({ accessKey: "FAKE-SECRET-id", secretKey: "FAKE-SECRET-key" });
    },
  );
});

test("a deletion is refused while it is protected, with what would be lost", async () => {
  const terraform = core();
  const created = await terraform.apply({ ...NIGHTLY, deletion_protection: null }, NOTHING);

  const refused = await terraform.plan(DESTROY, created);

  expect(textOf(refused.diagnostics)).toMatch(/deletion_protection.*list of backups/s);
  expect(stored()).toBeDefined();
});

test("what Northflank refuses of the bucket is reported at its attribute", async () => {
  const { diagnostics } = await core().apply({ ...NIGHTLY, object_lock_retention_days: 0 }, NOTHING);

  expect(places(diagnostics)).toContain("object_lock_retention_days");
});

test("credentials in an address are not read, and that is no drift", async () => {
  const terraform = core();
  const config = { ...NIGHTLY, endpoint: "https://bot:FAKE-SECRET-x@s3.example.com" };

  const warned = await terraform.validate(config);
  const created = await terraform.apply(config, NOTHING);
  const imported = await terraform.importId("nightly");

  expect(places(warned)).toEqual(["endpoint"]);
  expect((await terraform.plan(config, await terraform.refresh(created))).changed).toEqual([]);
  expect(JSON.stringify(imported.state)).not.toContain("FAKE-SECRET");
});

test("a creation without its keys is a warning at plan", async () => {
  const { diagnostics } = await core().plan({ ...NIGHTLY, credentials: null }, NOTHING);

  expect(places(diagnostics)).toEqual(["credentials.access_key", "credentials.secret_key"]);
});

test.each<[ObjectValue, readonly string[]]>([
  [{ name: "a_b" }, ["error at name"]],
  [{ prefix: "nightly" }, ["error at prefix"]],
  [{ usage: "everything" }, ["warning at usage"]],
  [{ type: "gcs" }, ["warning at type"]],
  [{ object_lock_retention_days: 0 }, ["warning at object_lock_retention_days"]],
  [{ enable_object_lock: false }, ["warning at object_lock_retention_days"]],
  [{ workload_identity_id: "backups" }, ["warning at workload_identity_id"]],
  [{ auth_mode: "workloadIdentity", credentials: null }, ["warning at workload_identity_id"]],
  [
    { auth_mode: "workloadIdentity", workload_identity_id: "backups" },
    ["warning at credentials.access_key", "warning at credentials.secret_key"],
  ],
])("%j is reported at its attribute", async (change, expected) => {
  const diagnostics = await core().validate({ ...NIGHTLY, ...change });

  expect(
    diagnostics.map(({ severity }, index) => `${severity} at ${places(diagnostics)[index] ?? ""}`),
  ).toEqual(expected);
});
