import { type Emulator, startEmulator, type TrutoSettings } from "../../../../src/emulator";
import { textIn } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { DESTROY } from "../../northflank/support";
import { NOTHING, playCore, type Stored, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import { json, places, words } from "../support";

const TYPE = "integrations_truto_notification_destination";
const URL_1 = "https://hooks.slack.example/FAKE-SECRET-slack-1";
const URL_2 = "https://hooks.slack.example/FAKE-SECRET-slack-2";

const SLACK: ObjectValue = {
  type: "slack",
  label: "Alerts",
  is_active: true,
  event_types: ["sync_job_run:failed"],
  config_json: json({ ignored_status_codes: [404] }),
  config_secrets: json({ webhook_url: URL_1 }),
};

const EMAIL: ObjectValue = {
  type: "email",
  label: "Team",
  config_json: json({ cc: ["lead@acme.example"], subject_prefix: "[truto]", to: ["ops@acme.example"] }),
};

shortenWaits();

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const destinations = () => emulator.truto.notificationDestinations;
const environment = () => ({
  TRUTO_BASE_URL: emulator.truto.baseUrl,
  TRUTO_TOKEN: emulator.truto.tokens.development,
});
const core = (walks: "one" | "many" = "many") => playCore(integrations, environment(), TYPE, walks);
const sent = () => emulator.truto.requests.all().map(({ method, body }) => [method, body] as const);
const idOf = ({ state }: Stored): string => textIn(state ?? {}, "id") ?? "";

test.each<[string, ObjectValue, Partial<TrutoSettings>]>([
  ["of Slack", SLACK, {}],
  ["of Slack, on a server that replaces configs", SLACK, { destinationConfigPatch: "replace" }],
  ["of e-mail", EMAIL, {}],
  ["without a label and event types", { ...EMAIL, label: null }, { omittedEventTypes: "all" }],
])(
  "one %s is created, read back, changed, and then at rest; its secret is nowhere",
  async (_what, config, settings) => {
    emulator.truto.configure(settings);
    const terraform = core();
    expect(summariesOf(await terraform.validate(config))).toEqual([]);

    const created = await terraform.apply(config, NOTHING);
    const refreshed = await terraform.refresh(created);
    const changed = {
      ...config,
      is_active: false,
      config_json: json(config.type === "slack" ? {} : { to: ["other@acme.example"] }),
    };
    const updated = await terraform.apply(changed, refreshed);
    const again = await terraform.refresh(updated);

    expect(
      [created, refreshed, updated, again].flatMap(({ diagnostics }) => summariesOf(diagnostics)),
    ).toEqual([]);
    expect(refreshed.state).toMatchObject({ is_active: true, config_json: config.config_json });
    expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
    expect((await terraform.plan(changed, again)).changed).toEqual([]);
    expect(destinations().get(idOf(created))).toMatchObject({
      is_active: false,
      ...(config.type === "slack" ? { secrets: { config: { webhook_url: URL_1 } } } : {}),
    });
    const kept = [created, refreshed, updated, again].map(
      ({ state, private: bytes }) => json(state) + String(bytes),
    );
    expect(kept.join("\n")).not.toContain("FAKE-SECRET");
  },
);

test("a creation sends what is configured, in one request after a look at the list", async () => {
  await core().apply(SLACK, NOTHING);

  expect(sent()).toEqual([
    ["GET", undefined],
    [
      "POST",
      {
        type: "slack",
        label: "Alerts",
        is_active: true,
        event_types: ["sync_job_run:failed"],
        config: { ignored_status_codes: [404], webhook_url: URL_1 },
      },
    ],
  ]);
});

test("an update sends what differs; the config goes whole, with a null for what is to go", async () => {
  const terraform = core();
  const created = await terraform.apply(SLACK, NOTHING);
  emulator.truto.requests.clear();
  const renamed = await terraform.apply({ ...SLACK, label: "Renamed" }, created);
  await terraform.apply({ ...SLACK, label: "Renamed", config_json: "{}" }, renamed);

  expect(sent().filter(([method]) => method === "PATCH")).toEqual([
    ["PATCH", { label: "Renamed" }],
    ["PATCH", { config: { ignored_status_codes: null, webhook_url: URL_1 } }],
  ]);
});

test("a changed webhook is planned and sent; nothing tells it but the generation", async () => {
  const terraform = core();
  const created = await terraform.apply(SLACK, NOTHING);
  const rotated = { ...SLACK, config_secrets: json({ webhook_url: URL_2 }) };

  const planned = await terraform.plan(rotated, created);
  const applied = await terraform.apply(rotated, created);

  expect(planned.changed).toEqual(["updated_at", "credentials_generation"]);
  expect(summariesOf(applied.diagnostics)).toEqual([]);
  expect(destinations().get(idOf(created))?.secrets).toEqual({ config: { webhook_url: URL_2 } });
});

test("what another user changed is planned to be set back; a changed URL alone is a warning", async () => {
  const terraform = core();
  const created = await terraform.apply(SLACK, NOTHING);
  destinations().change(idOf(created), { is_active: false, config: { ignored_status_codes: [500] } });

  expect((await terraform.plan(SLACK, await terraform.refresh(created))).changed).toEqual(
    expect.arrayContaining(["is_active", "config_json"]),
  );

  const repaired = await terraform.apply(SLACK, await terraform.refresh(created));
  destinations().change(idOf(created), { secrets: { config: { webhook_url: URL_2 } } });
  const refreshed = await terraform.refresh(repaired);
  expect(words(refreshed.diagnostics)).toMatch(/warning: .*changed outside of Terraform/);
  expect(words(refreshed.diagnostics) + json(refreshed.state)).not.toContain("FAKE-SECRET");
});

test("a change of type or event types replaces it", async () => {
  const terraform = core();
  const created = await terraform.apply(SLACK, NOTHING);

  expect((await terraform.plan({ ...SLACK, event_types: ["other"] }, created)).replaces).toBe(true);
  expect((await terraform.plan(EMAIL, created)).replaces).toBe(true);
});

test("a label that another one has is found while planning, and refuses nothing", async () => {
  const { id } = destinations().add({ label: "Alerts" });

  const planned = await core().plan(SLACK, NOTHING);
  const created = await core().apply(SLACK, NOTHING);

  expect(words(planned.diagnostics)).toContain(id);
  expect(places(planned.diagnostics)).toEqual(["label"]);
  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(destinations().all()).toHaveLength(2);
});

test("a creation whose answer was lost is looked for, and nothing is made twice", async () => {
  emulator.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(SLACK, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(destinations().all()).toMatchObject([{ id: idOf(created) }]);
});

test("one that never arrived is reported, and an equal one that was there before is not taken for it", async () => {
  destinations().add({
    ...SLACK,
    config_json: undefined,
    config_secrets: undefined,
    config: { ignored_status_codes: [404] },
  });
  emulator.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "before" } });

  const created = await core().apply(SLACK, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([
    "error: Unknown whether the notification destination was created",
  ]);
  expect(created.state).toBeNull();
});

test("an import by id or label is whole but for the secret; of an e-mail it plans nothing", async () => {
  const terraform = core();
  const email = await terraform.apply(EMAIL, NOTHING);
  const slack = await terraform.apply(SLACK, NOTHING);

  for (const name of [idOf(email), "Team"]) {
    const imported = await terraform.importId(name);
    expect(imported.state).toMatchObject({ id: idOf(email), type: "email", config_json: EMAIL.config_json });
    expect((await terraform.plan(EMAIL, imported)).changed).toEqual([]);
  }
  const imported = await terraform.importId("Alerts");
  expect(json(imported)).not.toContain("FAKE-SECRET");
  expect((await terraform.plan(SLACK, imported)).changed).toContain("credentials_generation");
  expect(destinations().get(idOf(slack))).toBeDefined();
});

test("an import by a label that two have names both", async () => {
  const ids = [destinations().add({ label: "Twice" }).id, destinations().add({ label: "Twice" }).id];

  const imported = await core().importId("Twice");

  expect(words(imported.diagnostics)).toContain(ids.join(", "));
});

test("a config that changes without the secrets to send along is an error at plan", async () => {
  const terraform = core();
  await terraform.apply(SLACK, NOTHING);
  const imported = await terraform.importId("Alerts");
  const outside = { ...SLACK, config_secrets: null, config_json: "{}", external_credentials: true };

  const planned = await terraform.plan(outside, imported);

  expect(summariesOf(planned.diagnostics)).toContain(
    "error: config_json cannot change without config_secrets",
  );
});

test("a deleted one is planned anew, and a deletion of it is fine", async () => {
  const terraform = core();
  const created = await terraform.apply(SLACK, NOTHING);
  destinations().remove(idOf(created));

  expect((await terraform.refresh(created)).state).toBeNull();
  expect(summariesOf((await terraform.apply(DESTROY, created)).diagnostics)).toEqual([]);
});

test("refreshing 250 of them takes three pages", async () => {
  const terraform = core("one");
  const kept = Array.from({ length: 250 }, () =>
    destinations().add({ type: "email", config: { to: ["a"] } }),
  ).map((found): Stored => ({
    ...NOTHING,
    state: { id: found.id, environment_id: found.environment_id, type: "email", config_json: "{}" },
  }));

  const refreshed = await Promise.all(kept.map((each) => terraform.refresh(each)));

  expect(refreshed.every(({ state }) => state !== null)).toBe(true);
  expect(emulator.truto.requests.all().length).toBeLessThanOrEqual(4);
});

test.each<[string, ObjectValue, readonly string[]]>([
  ["without receivers", { ...EMAIL, config_json: "{}" }, ["error: Missing to"]],
  ["with an empty list of them", { ...EMAIL, config_json: json({ to: [] }) }, ["error: Missing to"]],
  ["with a text in place of a list", { ...EMAIL, config_json: json({ to: "a" }) }, ["error: Wrong to"]],
  [
    "with a setting that is not known",
    { ...EMAIL, config_json: json({ to: ["a"], ccc: [] }) },
    ["warning: Unknown member of config_json"],
  ],
  ["of a newer type", { type: "pager", config_json: json({ any: 1 }) }, ['warning: Unknown type "pager"']],
  [
    "with a readable URL",
    { ...SLACK, config_json: json({ webhook_url: URL_1 }), config_secrets: null },
    ["error: config_json contains a secret"],
  ],
])("one %s is reported at its attribute", async (_what, config, expected) => {
  const diagnostics = await core().validate(config);

  expect(summariesOf(diagnostics)).toEqual(expected);
  expect(words(diagnostics)).not.toContain("FAKE-SECRET");
});

test("a missing webhook is an error, unless it is kept elsewhere", async () => {
  const planned = await core().plan({ ...SLACK, config_secrets: null }, NOTHING);

  expect(summariesOf(planned.diagnostics)).toContain("error: Missing webhook_url");
  expect(places(planned.diagnostics)).toContain("config_secrets");
});

test("data sources find it by id and label, and list all, without its URL", async () => {
  const created = await core().apply(SLACK, NOTHING);
  const server = core().server;
  const read = async (type: string, given: ObjectValue) => {
    await server.configure({
      terraformVersion: "",
      config: {},
      capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: true },
    });
    const fields = integrations.dataSources[type]?.fields ?? {};
    const config = Object.fromEntries(Object.keys(fields).map((name) => [name, given[name] ?? null]));
    return server.readDataSource({
      type,
      config,
      capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: true },
    });
  };

  const answers = [
    await read(TYPE, { id: idOf(created) }),
    await read(TYPE, { label: "Alerts" }),
    await read(`${TYPE}s`, {}),
  ];

  expect(answers.flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
  const [byId, byLabel, all] = answers.map(({ state }) => state);
  expect(byId).toMatchObject({ label: "Alerts", config_json: json({ ignored_status_codes: [404] }) });
  expect(byLabel).toEqual(byId);
  expect(all).toMatchObject({ notification_destinations: [{ id: idOf(created) }] });
  expect(json(answers)).not.toContain("FAKE-SECRET");
  expect(summariesOf((await read(TYPE, { label: "None" })).diagnostics)).toEqual([
    'error: Truto has no notification destination "None"',
  ]);
});
