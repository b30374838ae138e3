import { startEmulator, type Emulator } from "../../../src/emulator";
import type { ObjectValue } from "../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../support/core";
import { CLOUD, coreOf, lastBody, NOTIFICATION, REGISTRY, SINK } from "./support";
import { CLOUD_VARIANTS, SINK_VARIANTS } from "./variants";

// What an empty value means, for each attribute that may have one: the same as none, whatever the history. An empty list
// is a value where the registry keeps one.

const CIVO: ObjectValue = { name: "Demo", ...CLOUD_VARIANTS.civo };
const BYOK: ObjectValue = { name: "Demo", ...CLOUD_VARIANTS.byok };
const AWS: ObjectValue = { name: "Demo", ...CLOUD_VARIANTS["aws with keys"] };
const LOGDNA: ObjectValue = { name: "Demo", ...SINK_VARIANTS.logdna };
const HTTP: ObjectValue = { name: "Demo", ...SINK_VARIANTS["http with a token"] };
const S3: ObjectValue = { name: "Demo", ...SINK_VARIANTS["aws_s3 without a key"] };
const HUB: ObjectValue = {
  name: "Demo",
  registry_provider: "dockerhub",
  scope: { pull: true, push: false },
  credentials: { username: "bot", password: "FAKE-SECRET" },
};
const HOOK: ObjectValue = {
  name: "Demo",
  type: "TEAMS",
  events: ["trigger:build:failure"],
  webhook: "https://hooks.example.com/FAKE-SECRET",
};
const NO_TAGS = { tags: { enabled: null, items: null, match_condition: null } };
const NO_OPTIONS = {
  use_custom_labels: null,
  forward_cdn_logs: null,
  forward_ingress_logs: null,
  forward_mesh_logs: null,
};

const inside = (config: ObjectValue, name: string, more: ObjectValue): ObjectValue => ({
  ...(config[name] as ObjectValue),
  ...more,
});

/** An attribute, the rest of the configuration, and values of it that are like none. */
const CASES: readonly (readonly [string, string, ObjectValue, string, readonly (ObjectValue | string)[]])[] =
  [
    ["an empty description of a cloud", CLOUD, CIVO, "description", [""]],
    ["byok without members", CLOUD, BYOK, "byok", [{ connection_mode: null, require_verification: null }]],
    [
      "permission_versions without members",
      CLOUD,
      AWS,
      "aws",
      [inside(AWS, "aws", { permission_versions: { byoc: null } })],
    ],
    ["an empty description of a log sink", SINK, LOGDNA, "description", [""]],
    [
      "sink_data without members",
      SINK,
      LOGDNA,
      "sink_data",
      [inside(S3, "sink_data", { endpoint: null, region: null, bucket: null, compression: null })],
    ],
    ["options without members", SINK, LOGDNA, "options", [NO_OPTIONS]],
    ["restrictions of a log sink without members", SINK, LOGDNA, "restrictions", [{ tags: null }, NO_TAGS]],
    [
      "auth of a bucket without members",
      SINK,
      S3,
      "sink_data",
      [inside(S3, "sink_data", { auth: { strategy: "", user: null, access_key_id: "" } })],
    ],
    [
      "batch without members",
      SINK,
      HTTP,
      "sink_data",
      [inside(HTTP, "sink_data", { batch: { max_events: null, max_bytes: null }, dataset: "" })],
    ],
    ["an empty registry_url", REGISTRY, HUB, "registry_url", [""]],
    [
      "encoding and framing without members",
      SINK,
      { name: "Demo", ...SINK_VARIANTS["loki without authentication"] },
      "sink_data",
      [
        {
          ...(SINK_VARIANTS["loki without authentication"]?.sink_data as ObjectValue),
          encoding: { codec: "" },
          framing: { method: null },
        },
      ],
    ],
    ["an empty integration_id", REGISTRY, HUB, "integration_id", [""]],
    [
      "restrictions of a notification without members",
      NOTIFICATION,
      HOOK,
      "restrictions",
      [{ tags: null }, NO_TAGS],
    ],
  ];

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const QUIET = ["external_credentials", "credentials_generation", "updated_at"];

describe.each(CASES)("%s", (_what, type, config, name, values) => {
  test.each(values.map((value) => ({ value })))("is like none: $value", async ({ value }) => {
    const terraform = coreOf(emulator, type);
    await terraform.apply(config, NOTHING);
    const plain = lastBody(emulator);
    const imported = await terraform.importId("demo");
    const empty = { ...config, [name]: value };

    const later = await terraform.plan(empty, imported);
    await terraform.apply(null, imported);
    const created = await terraform.apply(empty, NOTHING);
    const refreshed = await terraform.refresh(created);

    expect(summariesOf(await terraform.validate(empty))).toEqual([]);
    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(withoutEmpty(lastBody(emulator))).toEqual(withoutEmpty(plain));
    expect((await terraform.plan(empty, refreshed)).changed).toEqual([]);
    expect((await terraform.plan(config, refreshed)).changed.filter((each) => each !== name)).toEqual([]);
    expect(later.replaces).toBe(false);
    expect(later.changed.filter((each) => ![...QUIET, name].includes(each))).toEqual([]);
  });
});

/** Members that hold nothing say nothing. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value)
    .map(([key, member]): [string, unknown] => [key, withoutEmpty(member)])
    .filter(
      ([, member]) => !(typeof member === "object" && member !== null && Object.keys(member).length === 0),
    );
  return Object.fromEntries(members);
}

test.each<[string, ObjectValue, string, unknown]>([
  [CLOUD, { ...CIVO, features: ["byoc"] }, "features", { features: [] }],
  [SINK, { ...LOGDNA, projects: ["shop"] }, "projects", { projects: [] }],
  [NOTIFICATION, { ...HOOK, projects: ["shop"] }, "projects", { projects: [] }],
])("%s: an empty list clears what was there", async (type, config, name, sent) => {
  const terraform = coreOf(emulator, type);
  const stored = await terraform.apply(config, NOTHING);
  const empty = { ...config, [name]: [] };

  const applied = await terraform.apply(empty, stored);

  expect(lastBody(emulator)).toMatchObject(sent as object);
  expect((await terraform.plan(empty, await terraform.refresh(applied))).changed).toEqual([]);
});

describe("a key file of Google", () => {
  const KEY = '{"type":"service_account","private_key":"FAKE-SECRET","empty":null,"none":{}}';
  const gcp = (keyfile_json: string): ObjectValue => ({
    name: "Demo",
    cloud_provider: "gcp",
    gcp: { project_id: "demo", authentication_mode: "accessKey", service_account_email: null },
    credentials: { keyfile_json },
  });

  test.each([
    ["with a byte order mark", `\ufeff${KEY}`],
    ["in another layout", JSON.stringify(JSON.parse(KEY), null, 2)],
  ])("%s is valid, and no rotation", async (_what, text) => {
    const terraform = coreOf(emulator, CLOUD);
    const stored = await terraform.apply(gcp(KEY), NOTHING);

    expect(summariesOf(await terraform.validate(gcp(text)))).toEqual([]);
    expect((await terraform.plan(gcp(text), stored)).changed).toEqual([]);
  });

  test("is sent as it is written, with its nulls and empty objects, without the byte order mark", async () => {
    await coreOf(emulator, CLOUD).apply(gcp(`\ufeff${KEY}`), NOTHING);

    expect(lastBody(emulator)).toMatchObject({ credentials: { keyfileJson: KEY } });
  });

  test("is another one where a null takes the place of a value", async () => {
    const terraform = coreOf(emulator, CLOUD);
    const stored = await terraform.apply(gcp(KEY), NOTHING);

    const planned = await terraform.plan(gcp(KEY.replace('"FAKE-SECRET"', "null")), stored);

    expect(planned.changed).toEqual(["credentials_generation"]);
  });

  test("that is empty is an error at its attribute", async () => {
    expect(summariesOf(await coreOf(emulator, CLOUD).validate(gcp("")))).toEqual([
      expect.stringContaining("error: "),
    ]);
  });
});
