import { startEmulator, type Emulator } from "../../../../src/emulator";
import type { NorthflankHandle } from "../../../../src/emulator/northflank/handle";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../../support/core";
import { coreOf, lastBody, SINK, TEAM, textOf, writes } from "../support";
import { SINK_VARIANTS } from "../variants";

const PASSWORD = { password: "FAKE-SECRET-password" };
const LOKI: ObjectValue = {
  name: "Loki",
  description: "All logs",
  ...SINK_VARIANTS["loki with a password"],
  restricted: true,
  projects: ["storefront"],
  options: {
    use_custom_labels: true,
    forward_cdn_logs: false,
    forward_ingress_logs: true,
    forward_mesh_logs: false,
  },
  credentials: PASSWORD,
};
const LOKI_DATA = SINK_VARIANTS["loki with a password"]?.sink_data as ObjectValue;
const SENT_DATA = {
  endpoint: "https://loki.example.com",
  encoding: { codec: "json" },
  auth: { strategy: "basic", user: "bot", password: "FAKE-SECRET-password" },
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

const core = () => coreOf(emulator, SINK);

describe("each kind of target", () => {
  test.each(Object.entries(SINK_VARIANTS))(
    "%s: is created, read back, and then at rest",
    async (_name, variant) => {
      const config = { name: "Demo sink", ...variant };
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

  test.each(Object.entries(SINK_VARIANTS))("%s: is imported as it was created", async (_name, variant) => {
    const config = { name: "Demo sink", ...variant };
    const terraform = core();
    const created = await terraform.apply(config, NOTHING);

    const imported = await terraform.importId("demo-sink");

    expect(summariesOf(imported.diagnostics)).toEqual([]);
    expect(imported.state?.sink_data).toEqual(created.state?.sink_data);
  });
});

test("what is configured is sent, with the secret at its place in sinkData", async () => {
  await core().apply(LOKI, NOTHING);

  expect(writes(emulator)).toEqual([
    {
      method: "POST",
      path: "/v1/integrations/log-sinks",
      body: {
        name: "Loki",
        description: "All logs",
        sinkType: "loki",
        sinkData: SENT_DATA,
        restricted: true,
        projects: ["storefront"],
        options: {
          useCustomLabels: true,
          forwardCdnLogs: false,
          forwardIngressLogs: true,
          forwardMeshLogs: false,
        },
      },
    },
  ]);
});

test.each(["omit", "masked", "full", "absent"] as const)(
  "everything that can be read is in the state, and nothing secret, with sinkData told %s",
  async (logSinkData) => {
    northflank.configure({ logSinkData });
    const terraform = core();

    const refreshed = await terraform.refresh(await terraform.apply(LOKI, NOTHING));

    const stored = northflank.logSinks.get(TEAM, "loki");
    expect(refreshed.state).toMatchObject({
      id: "loki",
      log_sink_id: "loki",
      name: "Loki",
      description: "All logs",
      sink_type: "loki",
      sink_data: LOKI_DATA,
      restricted: true,
      projects: ["storefront"],
      paused: false,
      status: stored?.status,
      credentials: null,
    });
    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect((await terraform.plan(LOKI, refreshed)).changed).toEqual([]);
    expect(JSON.stringify(refreshed.state)).not.toContain("FAKE-SECRET");
  },
);

/** The update of a loki sink takes no encoding. */
const { encoding: _encoding, ...CHANGEABLE_DATA } = SENT_DATA;

test.each<[string, ObjectValue, object]>([
  [
    "sink_data",
    { sink_data: { ...LOKI_DATA, endpoint: "https://other.example.com" } },
    { sinkData: { ...CHANGEABLE_DATA, endpoint: "https://other.example.com" } },
  ],
  [
    "restricted",
    { restricted: false, projects: ["storefront"] },
    { sinkData: CHANGEABLE_DATA, restricted: false },
  ],
  [
    "projects",
    { projects: ["storefront", "shop"] },
    { sinkData: CHANGEABLE_DATA, projects: ["storefront", "shop"] },
  ],
  [
    "options",
    { options: { use_custom_labels: false } },
    {
      sinkData: CHANGEABLE_DATA,
      options: {
        useCustomLabels: false,
        forwardCdnLogs: false,
        forwardIngressLogs: true,
        forwardMeshLogs: false,
      },
    },
  ],
  [
    "credentials",
    { credentials: { password: "FAKE-SECRET-new" } },
    { sinkData: { ...CHANGEABLE_DATA, auth: { ...CHANGEABLE_DATA.auth, password: "FAKE-SECRET-new" } } },
  ],
])("a change of %s sends that, and all of sinkData, which the API demands", async (_what, change, body) => {
  const terraform = core();
  const stored = await terraform.apply(LOKI, NOTHING);

  const applied = await terraform.apply({ ...LOKI, ...change }, stored);

  expect(summariesOf(applied.diagnostics)).toEqual([]);
  expect(writes(emulator).at(-1)).toEqual({
    method: "POST",
    path: "/v1/integrations/log-sinks/loki/settings",
    body: { sinkType: "loki", ...body },
  });
  expect((await terraform.plan({ ...LOKI, ...change }, applied)).changed).toEqual([]);
});

test.each(["refused", "ignored", "taken"] as const)(
  "a loki sink with an encoding is changed in place, whether its update has it %s",
  async (lokiEncoding) => {
    northflank.configure({ lokiEncoding });
    const terraform = core();
    const config = { ...LOKI, sink_data: { ...LOKI_DATA, endpoint: "https://other.example.com" } };

    const applied = await terraform.apply(config, await terraform.apply(LOKI, NOTHING));

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(applied.state?.log_sink_id).toBe("loki");
    expect((await terraform.plan(config, await terraform.refresh(applied))).changed).toEqual([]);
  },
);

test.each(["listed", "anything"] as const)(
  "a region that is not in the newest schema is a warning, and up to a server that takes %s",
  async (sinkRegions) => {
    northflank.configure({ sinkRegions });
    const s3 = SINK_VARIANTS["aws_s3 without a key"] ?? {};
    const config = { name: "Bucket", ...s3, sink_data: { ...(s3.sink_data as ObjectValue), region: "mars" } };
    const terraform = core();

    const warnings = await terraform.validate(config);
    const applied = await terraform.apply(config, NOTHING);

    expect(warnings).toMatchObject([{ severity: "warning" }]);
    expect(textOf(applied.diagnostics).includes("sink_data.region")).toBe(sinkRegions === "listed");
    expect(applied.state === null).toBe(sinkRegions === "listed");
  },
);

test("another encoding replaces a loki sink, because its update takes none", async () => {
  const terraform = core();
  const stored = await terraform.apply(LOKI, NOTHING);
  const change = { sink_data: { ...LOKI_DATA, encoding: { codec: "text" } } };

  expect((await terraform.plan({ ...LOKI, ...change }, stored)).replaces).toBe(true);
});

test.each(["merge", "replace"] as const)(
  "a change keeps the secret whether the server would %s what it has",
  async (sinkDataUpdate) => {
    northflank.configure({ sinkDataUpdate });
    const terraform = core();
    const stored = await terraform.apply(LOKI, NOTHING);

    await terraform.apply({ ...LOKI, projects: ["shop"] }, stored);

    expect(JSON.stringify(northflank.logSinks.get(TEAM, "loki")?.secrets)).toContain("FAKE-SECRET-password");
  },
);

describe("pausing", () => {
  test.each([
    [true, "pause"],
    [false, "resume"],
  ])("paused = %s is one request, without settings", async (paused, verb) => {
    const terraform = core();
    const before = { ...LOKI, paused: !paused };
    const stored = await terraform.apply(before, NOTHING);
    const sent = writes(emulator).length;

    const applied = await terraform.apply({ ...LOKI, paused }, stored);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(applied.state).toMatchObject({ paused, status: paused ? "paused" : "running" });
    expect(writes(emulator).slice(sent)).toEqual([
      { method: "POST", path: `/v1/integrations/log-sinks/loki/${verb}`, body: undefined },
    ]);
  });

  test("one that Northflank paused by itself is drift only where paused is configured", async () => {
    const terraform = core();
    const stored = await terraform.apply({ ...LOKI, paused: false }, NOTHING);
    northflank.logSinks.change(TEAM, "loki", { status: "paused" });

    const refreshed = await terraform.refresh(stored);

    expect((await terraform.plan(LOKI, refreshed)).changed).toEqual([]);
    expect((await terraform.plan({ ...LOKI, paused: false }, refreshed)).changed).toContain("paused");
  });

  test("a log sink that cannot be paused after its creation is kept in the state", async () => {
    emulator.northflank.faults.add({
      match: { method: "POST", path: "**/pause" },
      fault: { kind: "answer", status: 400, message: "Not now" },
    });

    const applied = await core().apply({ ...LOKI, paused: true }, NOTHING);

    expect(textOf(applied.diagnostics)).toContain("Not now");
    expect(applied.state).toMatchObject({ id: "loki", log_sink_id: "loki", name: "Loki" });
  });
});

test("a log sink that cannot be read after its creation is kept in the state", async () => {
  emulator.northflank.faults.add({
    match: { method: "GET", path: "**/loki" },
    times: "always",
    fault: { kind: "answer", status: 400, message: "Not now" },
  });

  const applied = await core().apply(LOKI, NOTHING);

  expect(textOf(applied.diagnostics)).toContain("Not now");
  expect(applied.state).toMatchObject({ id: "loki", log_sink_id: "loki", name: "Loki" });
});

test.each<[string, ObjectValue]>([
  ["name", { name: "Another" }],
  ["description", { description: "Another text" }],
  [
    "sink_type",
    {
      sink_type: "logdna",
      sink_data: null,
      credentials: { api_key: "FAKE-SECRET-k" },
    },
  ],
  ["restrictions", { restrictions: { tags: { enabled: true, items: ["prod"], match_condition: "or" } } }],
])("a change of %s replaces it", async (_what, change) => {
  const terraform = core();
  const stored = await terraform.apply(LOKI, NOTHING);

  expect((await terraform.plan({ ...LOKI, ...change }, stored)).replaces).toBe(true);
});

test("every update of an http sink sends the address, the authentication and the encoding that it demands", async () => {
  const config = { name: "Http Logs", ...SINK_VARIANTS["http with a token"] };
  const terraform = core();
  const stored = await terraform.apply(config, NOTHING);

  const applied = await terraform.apply({ ...config, options: { forward_cdn_logs: true } }, stored);

  expect(summariesOf(applied.diagnostics)).toEqual([]);
  expect(lastBody(emulator)).toEqual({
    sinkType: "http",
    sinkData: {
      uri: "https://logs.example.com",
      encoding: { codec: "json" },
      auth: { strategy: "bearer", token: "FAKE-SECRET-t" },
    },
    options: { forwardCdnLogs: true },
  });
});

test("restrictions by tag are sent, and no drift although they are not returned", async () => {
  const restrictions = { tags: { enabled: true, items: ["prod"], match_condition: "or" } };
  const config = { ...LOKI, restrictions };
  const terraform = core();

  const refreshed = await terraform.refresh(await terraform.apply(config, NOTHING));

  expect(lastBody(emulator)).toMatchObject({
    restrictions: { tags: { enabled: true, items: ["prod"], matchCondition: "or" } },
  });
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
});

test("restrictions that an import cannot read are recorded with a warning, and replace from then on", async () => {
  const restrictions = { tags: { enabled: true, items: ["prod"], match_condition: "or" } };
  const config = { ...LOKI, restrictions };
  const terraform = core();
  await terraform.apply(config, NOTHING);
  const imported = await terraform.importId("loki");

  const planned = await terraform.plan(config, imported);
  const applied = await terraform.apply(config, imported);
  const changed = { ...config, restrictions: { tags: { ...restrictions.tags, items: ["staging"] } } };

  expect(planned.replaces).toBe(false);
  expect(textOf(planned.diagnostics)).toContain("Unknown whether the log sink has these restrictions");
  expect(textOf((await terraform.plan(config, applied)).diagnostics)).toBe("");
  expect((await terraform.plan(changed, applied)).replaces).toBe(true);
});

test.each<[string, Parameters<NorthflankHandle["logSinks"]["change"]>[2]]>([
  ["name", { name: "Renamed" }],
  ["description", { description: "Changed by hand" }],
  ["sink_type", { sinkType: "http" }],
  ["sink_data", { sinkData: { endpoint: "https://elsewhere.example.com" } }],
  ["restricted", { restricted: false }],
  ["projects", { projects: ["shop"] }],
  ["options", { options: { useCustomLabels: false } }],
])("a change of %s by hand is drift", async (field, change) => {
  const terraform = core();
  const stored = await terraform.apply(LOKI, NOTHING);
  northflank.logSinks.change(TEAM, "loki", change);

  const planned = await terraform.plan(LOKI, await terraform.refresh(stored));

  expect(planned.changed).toContain(field);
});

test("what Northflank fills in for members that are not configured is no drift", async () => {
  const config = { name: "Plain", ...SINK_VARIANTS["loki without authentication"] };
  const terraform = core();
  const stored = await terraform.apply(config, NOTHING);
  northflank.logSinks.change(TEAM, "plain", {
    sinkData: { endpoint: "https://loki.example.com", encoding: { codec: "text" } },
  });

  const planned = await terraform.plan(config, await terraform.refresh(stored));

  expect(planned.changed).toEqual([]);
});

test.each(["iso", "documented"] as const)(
  "a secret that somebody else replaced is a warning, with dates in the form %s",
  async (dates) => {
    northflank.configure({ dates });
    const terraform = core();
    const stored = await terraform.apply(LOKI, NOTHING);
    const quiet = await terraform.refresh(stored);
    northflank.logSinks.change(TEAM, "loki", { updatedAt: "2031-01-01T00:00:00.000Z" });

    const refreshed = await terraform.refresh(quiet);

    expect(summariesOf(quiet.diagnostics)).toEqual([]);
    expect(refreshed.diagnostics[0]).toMatchObject({ severity: "warning" });
    expect(refreshed.state?.updated_at).toBe("2031-01-01T00:00:00.000Z");
  },
);

test("a kind of target that cannot be created through the API can be read", async () => {
  northflank.logSinks.add(TEAM, { name: "Coralogix", sinkType: "coralogix" });

  const imported = await core().importId("coralogix");

  expect(summariesOf(imported.diagnostics)).toEqual([]);
  expect(imported.state).toMatchObject({ sink_type: "coralogix", sink_data: { uri: null } });
});

test("an import by name gives the whole object", async () => {
  const terraform = core();
  const stored = await terraform.apply({ ...LOKI, name: "Loki Logs" }, NOTHING);

  const imported = await terraform.importId("Loki Logs");

  expect({ ...imported.state, credentials_generation: 1, external_credentials: false }).toEqual(stored.state);
});
