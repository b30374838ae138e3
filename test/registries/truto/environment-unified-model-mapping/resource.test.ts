import { type Emulator, startEmulator, type TrutoSettings } from "../../../../src/emulator";
import { textIn } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, type Stored, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import { DESTROY } from "../../northflank/support";
import { places, words } from "../support";

const INSTALL = "de300000-0000-4000-8000-000000000043";
const MAPPING: ObjectValue = {
  environment_unified_model_id: INSTALL,
  resource_name: "contacts",
  integration_name: "acme-crm",
  method_name: "list",
  config_json: JSON.stringify({
    query_mapping: { region: "'eu'", limit: "query.limit" },
    error_mapping: "e",
  }),
};
const SMALLER = '{"query_mapping":{"region":"\'eu\'"}}';

let emulator: Emulator;

shortenWaits();

beforeEach(async () => {
  emulator = await startEmulator();
  const { truto } = emulator;
  truto.environmentUnifiedModels.add({ id: INSTALL, unified_model_id: truto.demo.unifiedModels.crm });
});

afterEach(async () => {
  await emulator.close();
});

const mappings = () => emulator.truto.environmentUnifiedModelMappings;
const core = (token = emulator.truto.tokens.development) =>
  playCore(
    integrations,
    { TRUTO_BASE_URL: emulator.truto.baseUrl, TRUTO_TOKEN: token },
    "integrations_truto_environment_unified_model_mapping",
  );
const sent = () =>
  emulator.truto.requests
    .all()
    .filter(({ method }) => method !== "GET")
    .map(({ method, body }) => [method, body] as const);
const idOf = ({ state }: Stored): string => textIn(state ?? {}, "id") ?? "";

test.each<Partial<TrutoSettings>>([{}, { mappingVersion: "disregarded", listItems: "short" }])(
  "one of Truto's own unified model is created, read back, changed, and then at rest: %j",
  async (settings) => {
    emulator.truto.configure(settings);
    const terraform = core();
    expect(summariesOf(await terraform.validate(MAPPING))).toEqual([]);

    const created = await terraform.apply(MAPPING, NOTHING);
    const refreshed = await terraform.refresh(created);
    expect((await terraform.plan(MAPPING, refreshed)).changed).toEqual([]);
    emulator.truto.requests.clear();
    const changed = { ...MAPPING, config_json: SMALLER };
    const updated = await terraform.apply(changed, refreshed);

    expect([created, refreshed, updated].flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
    expect(created.state).toMatchObject({ environment_id: emulator.truto.demo.environments.development });
    expect((await terraform.plan(changed, await terraform.refresh(updated))).changed).toEqual([]);
    expect(mappings().get(idOf(created))?.config).toEqual(JSON.parse(SMALLER));
    expect(sent()).toEqual([
      [
        "PATCH",
        { version: 1, config: { query_mapping: { region: "'eu'", limit: null }, error_mapping: null } },
      ],
    ]);
  },
);

test("a changed mapping is drift; a change of the unified model's own mapping, over which it is merged, is none", async () => {
  const { truto } = emulator;
  const created = await core().apply(MAPPING, NOTHING);

  truto.unifiedModelMappings.add({
    ...MAPPING,
    unified_model_id: truto.demo.unifiedModels.crm,
    config: { resource: "people" },
  });
  expect((await core().plan(MAPPING, await core().refresh(created))).changed).toEqual([]);
  mappings().change(idOf(created), { config: { resource: "by-hand" } });

  expect((await core().plan(MAPPING, await core().refresh(created))).changed).toContain("config_json");
});

test("a config that another user changed after the plan is not overwritten", async () => {
  const created = await core().apply(MAPPING, NOTHING);
  mappings().change(idOf(created), { config: { resource: "by-hand" } });

  const late = await core().apply({ ...MAPPING, config_json: SMALLER }, created);

  expect(summariesOf(late.diagnostics)).toEqual(["error: Another user changed the mapping after the plan"]);
  expect(mappings().get(idOf(created))?.config).toMatchObject({ resource: "by-hand" });
});

test("one that exists is reported while planning, and never taken over", async () => {
  const first = await core().apply(MAPPING, NOTHING);

  const planned = await core().plan(MAPPING, NOTHING);
  const second = await core().apply(MAPPING, NOTHING);

  const summary = "The installed unified model already has a mapping of this method";
  expect(summariesOf(planned.diagnostics)).toEqual([`warning: ${summary}`]);
  expect(summariesOf(second.diagnostics).at(-1)).toBe(`error: ${summary}`);
  expect(words(second.diagnostics)).toContain(idOf(first));
});

test("a creation whose answer was lost is found by its names", async () => {
  emulator.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(MAPPING, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(mappings().all()).toMatchObject([{ id: idOf(created) }]);
  expect(sent()).toHaveLength(1);
});

test("it is imported by its id, and by its install or its unified model with the names", async () => {
  const created = await core().apply(MAPPING, NOTHING);

  const owners = ["crm", emulator.truto.demo.unifiedModels.crm, INSTALL];
  for (const id of [idOf(created), ...owners.map((owner) => `${owner}/contacts/acme-crm/list`)]) {
    const { state, private: bytes } = await core().importId(id);
    expect(state).toMatchObject({ environment_id: emulator.truto.demo.environments.development });
    expect((await core().plan(MAPPING, { state, private: bytes })).changed).toEqual([]);
  }
  expect(words((await core().importId("crm/contacts")).diagnostics)).toContain("names no mapping");
});

test("with the id of the unified model in place of its install's it is reported at plan", async () => {
  const mistaken = { ...MAPPING, environment_unified_model_id: emulator.truto.demo.unifiedModels.crm };

  const planned = await core().plan(mistaken, NOTHING);

  expect(places(planned.diagnostics)).toEqual(["environment_unified_model_id"]);
  expect(words(planned.diagnostics)).toContain("not the id of the unified model");
  expect(words((await core().apply(mistaken, NOTHING)).diagnostics)).toContain("not found");
  const unusual = await core().plan({ ...MAPPING, environment_unified_model_id: "mocked" }, NOTHING);
  expect(summariesOf(unusual.diagnostics)).toEqual(["warning: Unusual environment_unified_model_id"]);
});

test("with the token of another environment it is not taken for deleted; deleted by hand it is", async () => {
  const { truto } = emulator;
  const created = await core().apply(MAPPING, NOTHING);
  truto.configure({ environmentScope: "token" });

  const elsewhere = await core(truto.tokens.production).refresh(created);
  expect(summariesOf(elsewhere.diagnostics)).toEqual([
    "error: The token belongs to another environment of Truto",
  ]);
  mappings().remove(idOf(created));
  expect((await core().refresh(created)).state).toBeNull();
  expect(summariesOf((await core().apply(DESTROY, created)).diagnostics)).toEqual([]);
});
