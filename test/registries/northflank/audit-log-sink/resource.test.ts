import { type Emulator, startEmulator } from "../../../../src/emulator";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../../support/core";
import { coreOf, lastBody, places, TEAM, textOf, writes } from "../support";

const TYPE = "integrations_northflank_audit_log_sink";
const PATH = "/v1/integrations/audit-log-sinks";
const SECRET = "FAKE-SECRET-audit";

const DATA: ObjectValue = {
  endpoint: "https://s3.example.com",
  region: "eu-west-1",
  bucket: "audit",
  compression: "gzip",
  path_prefix: "northflank/",
  auth: { access_key_id: "AKIDEXAMPLE" },
};
const SINK: ObjectValue = {
  name: "Audit trail",
  description: "All changes",
  sink_type: "aws_s3",
  sink_data: DATA,
  include_spec: true,
  credentials: { secret_access_key: SECRET },
};
const SENT = {
  endpoint: "https://s3.example.com",
  region: "eu-west-1",
  bucket: "audit",
  compression: "gzip",
  pathPrefix: "northflank/",
};
const AUTH = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: SECRET };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const core = () => coreOf(emulator, TYPE);
const stored = () => emulator.northflank.auditLogSinks.get(TEAM, "audit-trail");

test.each<[string, ObjectValue]>([
  ["all that it can have", SINK],
  [
    "the least that it takes",
    {
      ...SINK,
      description: "",
      include_spec: null,
      sink_data: { ...DATA, path_prefix: "" },
    },
  ],
  ["a pause from the beginning", { ...SINK, paused: true }],
])("one with %s is created, read back, and then at rest", async (_what, config) => {
  const terraform = core();

  expect(summariesOf(await terraform.validate(config))).toEqual([]);
  const created = await terraform.apply(config, NOTHING);
  const refreshed = await terraform.refresh(created);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  expect(refreshed.state).toMatchObject({ paused: config.paused ?? false });
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
});

test.each(["omit", "masked"] as const)(
  "its secret is sent and not stored, answered %s",
  async (auditSecrets) => {
    emulator.northflank.configure({ auditSecrets });

    const created = await core().apply(SINK, NOTHING);

    expect(lastBody(emulator)).toEqual({
      name: "Audit trail",
      description: "All changes",
      sinkType: "aws_s3",
      includeSpec: true,
      sinkData: { ...SENT, auth: AUTH },
    });
    expect(JSON.stringify(created.state)).not.toContain(SECRET);
    expect(JSON.stringify(created.state)).not.toContain("****");
    expect(emulator.northflank.requests.all().map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  },
);

test.each<[string, ObjectValue, object]>([
  ["description", { description: "Other" }, { description: "Other" }],
  ["include_spec", { include_spec: false }, { includeSpec: false }],
  [
    "sink_data",
    { sink_data: { ...DATA, bucket: "other" } },
    { sinkData: { ...SENT, bucket: "other", auth: AUTH } },
  ],
  [
    "credentials",
    { credentials: { secret_access_key: "FAKE-SECRET-new" } },
    { sinkData: { ...SENT, auth: { ...AUTH, secretAccessKey: "FAKE-SECRET-new" } } },
  ],
])("a change of %s takes one request, whose answer is the object", async (_what, change, body) => {
  const terraform = core();
  const created = await terraform.apply(SINK, NOTHING);
  emulator.northflank.requests.clear();

  const updated = await terraform.apply({ ...SINK, ...change }, created);

  expect(summariesOf(updated.diagnostics)).toEqual([]);
  expect(writes(emulator)).toEqual([{ method: "PATCH", path: `${PATH}/audit-trail`, body }]);
  expect((await terraform.plan({ ...SINK, ...change }, await terraform.refresh(updated))).changed).toEqual(
    [],
  );
});

describe("with the secret kept elsewhere", () => {
  const EXTERNAL = { ...SINK, credentials: null, external_credentials: true };

  test.each(["merge", "replace"] as const)(
    "a change of the bucket leaves auth alone, whether an update would %s it",
    async (sinkDataUpdate) => {
      emulator.northflank.configure({ sinkDataUpdate });
      const terraform = core();
      const created = await terraform.apply(SINK, NOTHING);

      const updated = await terraform.apply(
        { ...EXTERNAL, sink_data: { ...DATA, bucket: "other" } },
        created,
      );

      expect(summariesOf(updated.diagnostics)).toEqual([]);
      expect(lastBody(emulator)).toEqual({ sinkData: { ...SENT, bucket: "other" } });
      expect(stored()?.secrets).toEqual({ auth: { secretAccessKey: SECRET } });
    },
  );

  test("a change of the key's id is sent without the secret", async () => {
    const terraform = core();
    const created = await terraform.apply(SINK, NOTHING);

    await terraform.apply({ ...EXTERNAL, sink_data: { ...DATA, auth: { access_key_id: "OTHER" } } }, created);

    expect(lastBody(emulator)).toEqual({ sinkData: { ...SENT, auth: { accessKeyId: "OTHER" } } });
  });
});

test.each([
  [true, "pause", "paused"],
  [false, "resume", "running"],
])("paused = %s is one request to %s it", async (paused, verb, status) => {
  const terraform = core();
  const created = await terraform.apply({ ...SINK, paused: !paused }, NOTHING);
  emulator.northflank.requests.clear();

  const updated = await terraform.apply({ ...SINK, paused }, created);

  expect(summariesOf(updated.diagnostics)).toEqual([]);
  expect(updated.state).toMatchObject({ paused, status });
  expect(writes(emulator)).toEqual([
    { method: "POST", path: `${PATH}/audit-trail/${verb}`, body: undefined },
  ]);
});

test("a creation that cannot be paused keeps what was created, without its secret", async () => {
  emulator.northflank.faults.add({ match: { path: "/**/pause" }, fault: { kind: "answer", status: 403 } });

  const created = await core().apply({ ...SINK, paused: true }, NOTHING);

  expect(created.state).toMatchObject({ audit_log_sink_id: "audit-trail" });
  expect(textOf(created.diagnostics)).toContain("Account > Admin > AuditLogSinks > Update");
});

test("a creation whose answer was lost is looked for, and nothing is made twice", async () => {
  emulator.northflank.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(SINK, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(created.state).toMatchObject({ audit_log_sink_id: "audit-trail" });
  expect(emulator.northflank.auditLogSinks.all()).toHaveLength(1);
});

test("a name that is taken is found while planning, with the id to import", async () => {
  emulator.northflank.auditLogSinks.add(TEAM, { name: "audit trail" });

  const planned = await core().plan(SINK, NOTHING);

  expect(textOf(planned.diagnostics)).toMatch(
    /already has an audit log sink .*Import it by the id audit-trail/s,
  );
});

test.each(["audit-trail", "Audit trail"])("an import by %s lacks the secret alone", async (id) => {
  const terraform = core();
  await terraform.apply(SINK, NOTHING);

  const imported = await terraform.importId(id);

  expect(imported.state).toMatchObject({ sink_data: DATA, include_spec: true });
  expect((await terraform.plan(SINK, imported)).changed).toEqual([
    "updated_at",
    "external_credentials",
    "credentials_generation",
  ]);
});

test("credentials in an address are not read, and that is no drift", async () => {
  const terraform = core();
  const config = { ...SINK, sink_data: { ...DATA, endpoint: "https://bot:FAKE-SECRET-x@s3.example.com" } };

  const warned = await terraform.validate(config);
  const created = await terraform.apply(config, NOTHING);
  const imported = await terraform.importId("audit-trail");

  expect(places(warned)).toEqual(["sink_data.endpoint"]);
  expect((await terraform.plan(config, await terraform.refresh(created))).changed).toEqual([]);
  expect(JSON.stringify(imported.state)).not.toContain("FAKE-SECRET");
});

test("a creation without its secret is a warning at plan", async () => {
  const { diagnostics } = await core().plan({ ...SINK, credentials: null }, NOTHING);

  expect(places(diagnostics)).toEqual(["credentials.secret_access_key"]);
});

test.each<[ObjectValue, readonly string[]]>([
  [{ name: "" }, ["error at name"]],
  [{ sink_data: { ...DATA, bucket: null } }, ["error at sink_data.bucket"]],
  [{ sink_data: { ...DATA, auth: null } }, ["error at sink_data.auth"]],
  [{ sink_data: { ...DATA, auth: { access_key_id: null } } }, ["error at sink_data.auth.access_key_id"]],
  [{ sink_data: { ...DATA, compression: "zip" } }, ["warning at sink_data.compression"]],
  [{ credentials: null, external_credentials: true }, []],
  [{ sink_type: "gcs", sink_data: { ...DATA, auth: null }, credentials: null }, ["warning at sink_type"]],
])("%j is reported at its attribute", async (change, expected) => {
  const diagnostics = await core().validate({ ...SINK, ...change });

  expect(
    diagnostics.map(({ severity }, index) => `${severity} at ${places(diagnostics)[index] ?? ""}`),
  ).toEqual(expected);
});
