import { type Emulator, startEmulator } from "../../../../src/emulator";
import { textIn } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, type Stored, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import { DESTROY } from "../../northflank/support";
import { json, places, words } from "../support";

const TYPE = "integrations_truto_datastore";
const SECRETS = { access_key_id: "FAKE-SECRET-id", secret_access_key: "FAKE-SECRET-key" };

const S3: ObjectValue = {
  type: "s3",
  label: "Lake",
  config_json: json({ base_url: "https://s3.acme.example", bucket: "lake", region: "eu-west-1" }),
  config_secrets: json(SECRETS),
  deletion_protection: false,
};

const OTHERS: Readonly<Record<string, readonly [readable: object, secret: object]>> = {
  mongo_data_api: [
    { api_url: "https://m.example", data_source: "c", database: "d" },
    { api_key: "FAKE-SECRET-m" },
  ],
  google_cloud_storage: [{ bucket: "b" }, { credentials: { private_key: "FAKE-SECRET-g" } }],
  qdrant: [{ base_url: "https://q.example", collection: "c", port: 6334 }, { api_key: "FAKE-SECRET-q" }],
};

let emulator: Emulator;

shortenWaits();

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const datastores = () => emulator.truto.datastores;
const core = () =>
  playCore(
    integrations,
    { TRUTO_BASE_URL: emulator.truto.baseUrl, TRUTO_TOKEN: emulator.truto.tokens.development },
    TYPE,
  );
const sent = () => emulator.truto.requests.all().map(({ method, body }) => [method, body] as const);
const idOf = ({ state }: Stored): string => textIn(state ?? {}, "id") ?? "";

test.each<[string, ObjectValue]>([
  ["s3", S3],
  ...Object.entries(OTHERS).map(([type, [readable, secret]]): [string, ObjectValue] => [
    type,
    { type, label: type, config_json: json(readable), config_secrets: json(secret) },
  ]),
])(
  "one of %s is created, read back, changed, and then at rest; its credentials are nowhere",
  async (_type, config) => {
    const terraform = core();
    expect(summariesOf(await terraform.validate(config))).toEqual([]);

    const created = await terraform.apply(config, NOTHING);
    const refreshed = await terraform.refresh(created);
    const renamed = { ...config, label: "Renamed" };
    const updated = await terraform.apply(renamed, refreshed);

    expect([created, refreshed, updated].flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
    expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
    expect((await terraform.plan(renamed, await terraform.refresh(updated))).changed).toEqual([]);
    expect(refreshed.state).toMatchObject({ config_json: config.config_json });
    expect(json(datastores().get(idOf(created))?.secrets)).toContain("FAKE-SECRET");
    const kept = [created, refreshed, updated].map(
      ({ state, private: bytes }) => json(state) + String(bytes),
    );
    expect(kept.join("\n")).not.toContain("FAKE-SECRET");
  },
);

test("a change of the settings goes without credentials, with a null for what is to go", async () => {
  const terraform = core();
  const created = await terraform.apply(S3, NOTHING);
  emulator.truto.requests.clear();

  const changed = { ...S3, config_json: json({ bucket: "other", region: "eu-west-1" }) };
  const updated = await terraform.apply(changed, created);

  expect(summariesOf(updated.diagnostics)).toEqual([]);
  expect(sent().filter(([method]) => method === "PATCH")).toEqual([
    ["PATCH", { config: { base_url: null, bucket: "other", region: "eu-west-1" } }],
  ]);
  expect(datastores().get(idOf(created))?.secrets).toEqual({ config: SECRETS });
  expect((await terraform.plan(changed, await terraform.refresh(updated))).changed).toEqual([]);
});

test("changed credentials are sent, and nothing tells it but the generation", async () => {
  const terraform = core();
  const created = await terraform.apply(S3, NOTHING);
  const rotated = { ...S3, config_secrets: json({ ...SECRETS, secret_access_key: "FAKE-SECRET-new" }) };

  expect((await terraform.plan(rotated, created)).changed).toEqual(["updated_at", "credentials_generation"]);
  await terraform.apply(rotated, created);
  expect(datastores().get(idOf(created))?.secrets).toMatchObject({
    config: { secret_access_key: "FAKE-SECRET-new" },
  });
});

test("credentials in the answers of writing requests are in no state, no diagnostic and nothing that is kept", async () => {
  emulator.truto.configure({ writeAnswers: "clear" });
  const terraform = core();

  const created = await terraform.apply(S3, NOTHING);
  const updated = await terraform.apply({ ...S3, label: "Renamed" }, created);

  expect([created, updated].flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
  const kept = [created, updated].map(({ state, private: bytes }) => json(state) + String(bytes));
  expect(kept.join("\n")).not.toContain("FAKE-SECRET");
  expect((await terraform.plan({ ...S3, label: "Renamed" }, updated)).changed).toEqual([]);
});

test("deletion_protection alone is a change of the state: nothing is sent", async () => {
  const terraform = core();
  const created = await terraform.apply(S3, NOTHING);
  emulator.truto.requests.clear();

  const protectedNow = await terraform.apply({ ...S3, deletion_protection: true }, created);

  expect(protectedNow.state).toMatchObject({ deletion_protection: true });
  expect(sent().filter(([method]) => method !== "GET")).toEqual([]);
});

test("of credentials that are an object, a member that is gone is removed by the next rotation", async () => {
  const terraform = core();
  const gcs = (credentials: object): ObjectValue => ({
    ...S3,
    type: "google_cloud_storage",
    config_json: json({ bucket: "b" }),
    config_secrets: json({ credentials }),
  });
  const created = await terraform.apply(gcs({ key_id: "FAKE-SECRET-1", key: "FAKE-SECRET-2" }), NOTHING);
  const rotated = await terraform.apply(gcs({ key: "FAKE-SECRET-3" }), created);

  expect(summariesOf(rotated.diagnostics)).toEqual([]);
  expect(datastores().get(idOf(created))?.secrets).toEqual({
    config: { credentials: { key: "FAKE-SECRET-3" } },
  });
});

test("one of a newer type is sent as it is, merged at every depth, and its credentials are nowhere", async () => {
  emulator.truto.configure({ mode: "lenient" });
  const terraform = core();
  const tls = { tls: { mode: "require" } };
  const newer: ObjectValue = {
    ...S3,
    type: "postgresql",
    config_json: json({ host: "db.acme.example", options: { ...tls, pool: 4 } }),
    config_secrets: json({ password: "FAKE-SECRET-p", options: { tls: { key: "FAKE-SECRET-t" } } }),
  };
  const created = await terraform.apply(newer, NOTHING);
  const changed = { ...newer, config_json: json({ host: "db.acme.example", options: tls }) };
  emulator.truto.requests.clear();
  const updated = await terraform.apply(changed, created);

  expect(summariesOf(updated.diagnostics)).toEqual([]);
  expect(sent().filter(([method]) => method === "PATCH")).toEqual([
    ["PATCH", { config: { host: "db.acme.example", options: { ...tls, pool: null } } }],
  ]);
  // Its key is not among the names that the emulator takes for a credential, so every answer shows it.
  expect(json(datastores().get(idOf(created)))).toContain("FAKE-SECRET-t");
  const refreshed = await terraform.refresh(updated);
  expect((await terraform.plan(changed, refreshed)).changed).toEqual([]);
  expect(json(refreshed.state) + String(refreshed.private)).not.toContain("FAKE-SECRET");
});

test("what another user changed is planned to be set back", async () => {
  const terraform = core();
  const created = await terraform.apply(S3, NOTHING);
  datastores().change(idOf(created), { label: "By hand", config: { bucket: "by-hand" } });

  const planned = await terraform.plan(S3, await terraform.refresh(created));

  expect(planned.changed).toEqual(expect.arrayContaining(["label", "config_json"]));
});

test("an import by id or label plans the credentials alone; kept elsewhere, a changed setting is sent without them", async () => {
  const terraform = core();
  const created = await terraform.apply(S3, NOTHING);

  for (const name of [idOf(created), "Lake"]) {
    const imported = await terraform.importId(name);
    expect(imported.state).toMatchObject({ id: idOf(created), config_json: S3.config_json });
    expect((await terraform.plan(S3, imported)).changed).toContain("credentials_generation");
  }
  const imported = await terraform.importId("Lake");
  const outside = {
    ...S3,
    config_secrets: null,
    external_credentials: true,
    config_json: json({ bucket: "x", region: "r" }),
  };
  const updated = await terraform.apply(outside, imported);
  expect(summariesOf(updated.diagnostics).filter((summary) => summary.startsWith("error"))).toEqual([]);
  expect(datastores().get(idOf(created))).toMatchObject({
    config: { bucket: "x", region: "r" },
    secrets: { config: SECRETS },
  });
});

test("a label that another one has is found while planning, and refuses nothing", async () => {
  const { id } = datastores().add({ label: "Lake" });

  expect(words((await core().plan(S3, NOTHING)).diagnostics)).toContain(id);
  expect(summariesOf((await core().apply(S3, NOTHING)).diagnostics)).toEqual([]);
});

test("a creation whose answer was lost is looked for, and nothing is made twice", async () => {
  emulator.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(S3, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(datastores().all()).toMatchObject([{ id: idOf(created) }]);
});

test("it is protected from deletion unless the configuration lifts that", async () => {
  const terraform = core();
  const created = await terraform.apply({ ...S3, deletion_protection: null }, NOTHING);
  expect(words((await terraform.plan(null, created)).diagnostics)).toContain("breaks every sync");

  const lifted = await terraform.apply(S3, created);
  expect(summariesOf((await terraform.apply(DESTROY, lifted)).diagnostics)).toEqual([]);
  expect(datastores().all()).toEqual([]);
});

test.each<[string, ObjectValue, readonly string[]]>([
  ["without a region", { config_json: json({ bucket: "b" }) }, ["error: Missing region"]],
  [
    "with a readable key",
    {
      config_json: json({ bucket: "b", region: "r", access_key_id: "FAKE-SECRET-1" }),
      config_secrets: json({ secret_access_key: "x" }),
    },
    ["error: config_json contains a secret"],
  ],
  [
    "with a text for a port",
    {
      type: "qdrant",
      config_json: json({ base_url: "b", collection: "c", port: "x" }),
      config_secrets: json({ api_key: "x" }),
    },
    ["error: Wrong port"],
  ],
  [
    "with the text of a key",
    {
      type: "google_cloud_storage",
      config_json: json({ bucket: "b" }),
      config_secrets: json({ credentials: "FAKE-SECRET-text" }),
    },
    ["error: Wrong credentials"],
  ],
  [
    "of a newer type",
    { type: "postgresql", config_json: json({ host: "h" }), config_secrets: json({ password: "x" }) },
    ['warning: Unknown type "postgresql"'],
  ],
])("one %s is reported at its attribute", async (_what, change, expected) => {
  const diagnostics = await core().validate({ ...S3, ...change });

  expect(summariesOf(diagnostics)).toEqual(expected);
  expect(words(diagnostics)).not.toContain("FAKE-SECRET");
});

test("missing credentials are an error of the plan", async () => {
  const planned = await core().plan({ ...S3, config_secrets: null }, NOTHING);

  expect(summariesOf(planned.diagnostics)).toEqual([
    "error: Missing access_key_id",
    "error: Missing secret_access_key",
  ]);
  expect(places(planned.diagnostics)).toEqual(["config_secrets", "config_secrets"]);
});
