import { type Emulator, startEmulator, type TrutoSettings } from "../../../../src/emulator";
import { textIn } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, type Stored, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import { DESTROY } from "../../northflank/support";
import { places, words } from "../support";

const MODEL = "de300000-0000-4000-8000-000000000041";
const MAPPING: ObjectValue = {
  unified_model_id: MODEL,
  resource_name: "campaigns",
  integration_name: "mailchimp",
  method_name: "list",
  config_json: JSON.stringify({
    resource: "campaigns",
    response_mapping: "response.campaigns.{ 'id': id }",
    query_mapping: { limit: "query.limit", cursor: "query.cursor" },
  }),
};
const SMALLER = '{"resource":"campaigns","query_mapping":{"limit":"query.limit"}}';

let emulator: Emulator;

shortenWaits();

beforeEach(async () => {
  emulator = await startEmulator();
  emulator.truto.unifiedModels.add({ id: MODEL, name: "marketing" });
});

afterEach(async () => {
  await emulator.close();
});

const mappings = () => emulator.truto.unifiedModelMappings;
const core = (token = emulator.truto.tokens.development) =>
  playCore(
    integrations,
    { TRUTO_BASE_URL: emulator.truto.baseUrl, TRUTO_TOKEN: token },
    "integrations_truto_unified_model_mapping",
  );
const sent = () =>
  emulator.truto.requests
    .all()
    .filter(({ method }) => method !== "GET")
    .map(({ method, body }) => [method, body] as const);
const idOf = ({ state }: Stored): string => textIn(state ?? {}, "id") ?? "";

test.each<Partial<TrutoSettings>>([
  {},
  { mappingVersion: "disregarded", noopPatch: "keeps" },
  { listItems: "short", createStatus: 200 },
])("one is created, read back, changed, and then at rest: %j", async (settings) => {
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
  expect(created.state).toMatchObject({ team_id: emulator.truto.demo.teams.acme });
  expect((await terraform.plan(changed, await terraform.refresh(updated))).changed).toEqual([]);
  expect(mappings().get(idOf(created))?.config).toEqual(JSON.parse(SMALLER));
  expect(sent()).toEqual([
    [
      "PATCH",
      {
        version: 1,
        config: {
          resource: "campaigns",
          response_mapping: null,
          query_mapping: { limit: "query.limit", cursor: null },
        },
      },
    ],
  ]);
});

test("a stale version is read again; a config that another user changed is not overwritten", async () => {
  const terraform = core();
  const created = await terraform.apply(MAPPING, NOTHING);
  // Changes the version alone.
  mappings().change(idOf(created), { config: {} });
  const changed = { ...MAPPING, config_json: SMALLER };

  const updated = await terraform.apply(changed, created);
  expect(summariesOf(updated.diagnostics)).toEqual([]);
  mappings().change(idOf(created), { config: { resource: "by-hand" } });
  const late = await terraform.apply(MAPPING, updated);

  expect(summariesOf(late.diagnostics)).toEqual(["error: Another user changed the mapping after the plan"]);
  expect(mappings().get(idOf(created))?.config).toMatchObject({ resource: "by-hand" });
  expect((await terraform.plan(changed, await terraform.refresh(updated))).changed).toContain("config_json");
});

test("one that exists is reported while planning, and never taken over", async () => {
  const first = await core().apply(MAPPING, NOTHING);

  const planned = await core().plan(MAPPING, NOTHING);
  const second = await core().apply(MAPPING, NOTHING);

  expect(summariesOf(planned.diagnostics)).toEqual([
    "warning: The unified model already has a mapping of this method",
  ]);
  expect(summariesOf(second.diagnostics).at(-1)).toBe(
    "error: The unified model already has a mapping of this method",
  );
  expect(words(second.diagnostics)).toContain(idOf(first));
  expect(summariesOf((await core().apply({ ...MAPPING, method_name: "get" }, NOTHING)).diagnostics)).toEqual(
    [],
  );
});

test("a creation whose answer was lost is found by its names", async () => {
  emulator.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(MAPPING, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(mappings().all()).toMatchObject([{ id: idOf(created) }]);
  expect(sent()).toHaveLength(1);
});

test("it is imported by its id, and by its model and names", async () => {
  const created = await core().apply(MAPPING, NOTHING);

  const keys = ["marketing/campaigns/mailchimp/list", `${MODEL}/campaigns/mailchimp/list`];
  for (const id of [idOf(created), ...keys]) {
    const { state, private: bytes } = await core().importId(id);
    expect((await core().plan(MAPPING, { state, private: bytes })).changed).toEqual([]);
  }
  expect(words((await core().importId("marketing/campaigns")).diagnostics)).toContain("names no mapping");
});

test("of a model that does not exist, or that is Truto's, it is refused with Truto's words", async () => {
  const foreign = { ...MAPPING, unified_model_id: emulator.truto.demo.unifiedModels.crm };
  expect(words((await core().apply(foreign, NOTHING)).diagnostics)).toContain("another team");
  const unusual = await core().plan({ ...MAPPING, unified_model_id: "mocked" }, NOTHING);
  expect(places(unusual.diagnostics)).toEqual(["unified_model_id"]);
  const none = { ...MAPPING, unified_model_id: "de300000-0000-4000-8000-000000000042" };
  expect(words((await core().apply(none, NOTHING)).diagnostics)).toContain("not found");
});

test("with the token of another team it is not taken for deleted; deleted by hand it is", async () => {
  const { truto } = emulator;
  const created = await core().apply(MAPPING, NOTHING);
  const environment_id = truto.addEnvironment({ name: "Partner", team_id: truto.demo.teams.partner });
  truto.addToken({ token: "FAKE-PARTNER-TOKEN", environment_id });

  const elsewhere = await core("FAKE-PARTNER-TOKEN").refresh(created);
  expect(summariesOf(elsewhere.diagnostics)).toEqual(["error: The token belongs to another team of Truto"]);
  mappings().remove(idOf(created));
  expect((await core().refresh(created)).state).toBeNull();
  expect(summariesOf((await core().apply(DESTROY, created)).diagnostics)).toEqual([]);
});

test("a credential in it warns at plan, and one that another user has written is not read", async () => {
  const secret = "https://user:FAKE-SECRET-1@example.com";
  const found = await core().validate({ ...MAPPING, config_json: JSON.stringify({ path_mapping: secret }) });
  expect(summariesOf(found)).toEqual(["warning: config_json may contain a credential"]);
  const created = await core().apply(MAPPING, NOTHING);
  mappings().change(idOf(created), { config: { path_mapping: secret } });

  expect(JSON.stringify((await core().refresh(created)).state)).not.toContain("FAKE-SECRET-1");
});
