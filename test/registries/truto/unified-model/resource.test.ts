import { type Emulator, startEmulator, type TrutoSettings } from "../../../../src/emulator";
import { textIn } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, type Stored, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import { DESTROY } from "../../northflank/support";
import { parsed, places, words } from "../support";

const TYPE = "integrations_truto_unified_model";

const SCHEMA = { type: "object", properties: { id: { type: "string" }, rank: { enum: [1, null] } } };
const RESOURCES = {
  campaigns: { description: "Campaigns", schema: SCHEMA, methods: ["list", "get"] },
  audiences: { schema: { type: "object" }, methods: ["list"] },
};
const MODEL: ObjectValue = {
  name: "marketing",
  category: "marketing",
  resources: JSON.stringify(RESOURCES),
  deletion_protection: false,
};
const WHOLE: ObjectValue = {
  ...MODEL,
  description: "Campaigns",
  scopes: '{"campaigns":["campaigns.read"]}',
  webhooks: '{"campaigns":"event.type = \'campaign\'"}',
  docs: '{"campaigns":{"plan":"pro"}}',
};
/** Without one resource, and with less of the other. */
const SMALLER = JSON.stringify({ campaigns: { schema: SCHEMA, methods: ["list"] } });

let emulator: Emulator;

shortenWaits();

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const models = () => emulator.truto.unifiedModels;
const core = (token = emulator.truto.tokens.development) =>
  playCore(integrations, { TRUTO_BASE_URL: emulator.truto.baseUrl, TRUTO_TOKEN: token }, TYPE);
const sent = () =>
  emulator.truto.requests
    .all()
    .filter(({ method }) => method !== "GET")
    .map(({ method, body }) => [method, body] as const);
const idOf = ({ state }: Stored): string => textIn(state ?? {}, "id") ?? "";

test.each<[string, ObjectValue, Partial<TrutoSettings>]>([
  ["all that it can have", WHOLE, {}],
  ["what it must have", MODEL, {}],
  ["all, where objects are replaced", WHOLE, { unifiedModelPatch: "replace" }],
  ["what it must have, where nothing is null", MODEL, { emptyOverride: "null", listItems: "short" }],
  ["what it must have, where nothing is absent", MODEL, { emptyOverride: "absent", createStatus: 200 }],
  ["all, where answers show mappings", WHOLE, { mappingsInModels: "shown", noopPatch: "keeps" }],
])("one with %s is created, read back, changed, and then at rest", async (_what, config, settings) => {
  emulator.truto.configure(settings);
  const terraform = core();
  expect(summariesOf(await terraform.validate(config))).toEqual([]);

  const created = await terraform.apply(config, NOTHING);
  const refreshed = await terraform.refresh(created);
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
  const changed = { ...config, category: "crm", resources: SMALLER };
  const updated = await terraform.apply(changed, refreshed);

  expect([created, refreshed, updated].flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
  expect((await terraform.plan(changed, await terraform.refresh(updated))).changed).toEqual([]);
  const stored = JSON.parse(JSON.stringify(models().get(idOf(created))?.resources), (_key, value: unknown) =>
    value === null ? undefined : value,
  ) as unknown;
  expect(stored).toEqual(
    JSON.parse(SMALLER, (_key, value: unknown) => (value === null ? undefined : value)) as unknown,
  );
});

test("an update sends what changed, each object whole with a null for what is to go, and the version", async () => {
  const terraform = core();
  const created = await terraform.apply(WHOLE, NOTHING);
  emulator.truto.requests.clear();

  await terraform.apply({ ...WHOLE, resources: SMALLER }, created);

  expect(sent()).toEqual([
    [
      "PATCH",
      {
        version: 1,
        resources: {
          campaigns: { schema: SCHEMA, methods: ["list"], description: null },
          audiences: null,
        },
      },
    ],
  ]);
});

test("a mapping row that answers show in its resource is no drift, and is not removed", async () => {
  const terraform = core();
  const created = await terraform.apply(MODEL, NOTHING);
  const integration_mapping = { mailchimp: { list: { resource: "campaigns" } } };
  models().change(idOf(created), { resources: { campaigns: { integration_mapping } } });

  const refreshed = await terraform.refresh(created);
  await terraform.apply({ ...MODEL, resources: SMALLER }, refreshed);

  expect(parsed(refreshed.state, "resources")).toEqual(RESOURCES);
  expect(models().get(idOf(created))?.resources).toMatchObject({ campaigns: { integration_mapping } });
});

test("drift of an object is seen and set back; what another user changed since is not overwritten", async () => {
  const terraform = core();
  const created = await terraform.apply(WHOLE, NOTHING);
  models().change(idOf(created), { resources: { campaigns: { methods: ["by-hand"] } } });

  const planned = await terraform.plan(WHOLE, await terraform.refresh(created));
  expect(planned.changed).toEqual(expect.arrayContaining(["resources"]));
  const late = await terraform.apply({ ...WHOLE, resources: SMALLER }, created);
  expect(summariesOf(late.diagnostics)).toEqual([
    "error: Another user changed the unified model after the plan",
  ]);
  const elsewhere = await terraform.apply({ ...WHOLE, category: "crm" }, created);
  expect(summariesOf(elsewhere.diagnostics)).toEqual([]);
  expect(sent().at(-1)).toEqual(["PATCH", { version: 2, category: "crm" }]);
});

test("a name that the team has is reported while planning, and never taken over", async () => {
  const first = await core().apply(MODEL, NOTHING);

  const planned = await core().plan(MODEL, NOTHING);
  const second = await core().apply(MODEL, NOTHING);

  expect(summariesOf(planned.diagnostics)).toEqual([
    "warning: The team already has a unified model with this name",
  ]);
  expect(summariesOf(second.diagnostics).at(-1)).toBe(
    "error: The team already has a unified model with this name",
  );
  expect(words(second.diagnostics)).toContain(idOf(first));
  // Truto's own is another team's.
  const own = await core().apply({ ...MODEL, name: "crm" }, NOTHING);
  expect(summariesOf(own.diagnostics)).toEqual([]);
});

test("a creation whose answer was lost is found by its name", async () => {
  emulator.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(MODEL, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(models().get(idOf(created))).toMatchObject({ name: "marketing" });
  expect(sent()).toHaveLength(1);
});

test("it is imported by its id and by its name, and the plan after that is empty", async () => {
  const created = await core().apply(WHOLE, NOTHING);

  for (const id of [idOf(created), "marketing"]) {
    const { state, private: bytes } = await core().importId(id);
    const planned = await core().plan(WHOLE, { state, private: bytes });
    expect(planned.changed).toEqual(["deletion_protection"]);
  }
});

test("a rename and a null warn at plan, and are carried out", async () => {
  const terraform = core();
  const created = await terraform.apply(WHOLE, NOTHING);
  const config = { ...WHOLE, name: "campaigns", docs: '{"campaigns":null}' };

  const planned = await terraform.plan(config, created);
  const updated = await terraform.apply(config, created);

  expect(places(planned.diagnostics)).toEqual(["name", "docs"]);
  expect(planned.replaces).toBe(false);
  expect(models().get(idOf(updated))).toMatchObject({ name: "campaigns", docs: {} });
  expect((await terraform.plan(config, await terraform.refresh(updated))).changed).toEqual([]);
});

test("what is certainly refused, and what looks like a credential, is said at its attribute", async () => {
  const found = await core().validate({
    name: "Marketing Model",
    category: "",
    resources: "[]",
    docs: '{"campaigns":"https://user:FAKE-SECRET-1@example.com"}',
  });

  expect(places(found)).toEqual(expect.arrayContaining(["name", "category", "resources", "docs"]));
  expect(found.filter(({ severity }) => severity === "error").map(({ path }) => path)).toHaveLength(2);
  expect(words(found)).not.toContain("FAKE-SECRET-1");
});

test("a credential that another user has written into it is not read", async () => {
  const terraform = core();
  const created = await terraform.apply(MODEL, NOTHING);
  models().change(idOf(created), { docs: { campaigns: "https://user:FAKE-SECRET-1@example.com" } });

  const refreshed = await terraform.refresh(created);

  expect(JSON.stringify(refreshed.state)).not.toContain("FAKE-SECRET-1");
});

test("it is protected against its deletion, with the number of environments that would lose it", async () => {
  const guarded = { ...MODEL, deletion_protection: true };
  const created = await core().apply(guarded, NOTHING);

  const planned = await core().plan(null, created);

  expect(summariesOf(planned.diagnostics)).toEqual([
    expect.stringContaining("deletion_protection is enabled") as string,
  ]);
  expect(words(planned.diagnostics)).toContain("no environment of this team");
});

test("with the token of another team it is not taken for deleted; deleted by hand it is", async () => {
  const { truto } = emulator;
  const created = await core().apply(MODEL, NOTHING);
  const environment_id = truto.addEnvironment({ name: "Partner", team_id: truto.demo.teams.partner });
  truto.addToken({ token: "FAKE-PARTNER-TOKEN", environment_id });

  const elsewhere = await core("FAKE-PARTNER-TOKEN").refresh(created);
  expect(summariesOf(elsewhere.diagnostics)).toEqual(["error: The token belongs to another team of Truto"]);
  models().remove(idOf(created));
  expect((await core().refresh(created)).state).toBeNull();
  expect(summariesOf((await core().apply(DESTROY, created)).diagnostics)).toEqual([]);
});
