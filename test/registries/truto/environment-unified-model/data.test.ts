import { type Emulator, startEmulator } from "../../../../src/emulator";
import { createProviderServer } from "../../../../src/framework";
import { SILENT } from "../../../../src/framework/diagnostics/logger";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { summariesOf } from "../../../support/core";
import { places } from "../support";

const TYPE = "integrations_truto_environment_unified_model";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

async function read(type: string, given: ObjectValue) {
  const environment = {
    TRUTO_BASE_URL: emulator.truto.baseUrl,
    TRUTO_TOKEN: emulator.truto.tokens.development,
  };
  const server = createProviderServer(integrations, { environment, logger: SILENT });
  const names = Object.keys(integrations.dataSources[type]?.fields ?? {});
  const config = Object.fromEntries(names.map((name) => [name, given[name] ?? null]));
  const capabilities = { deferralAllowed: false, writeOnlyAttributesAllowed: true };
  const problems = await server.validateDataSource({ type, config, capabilities });
  if (problems.diagnostics.length > 0) return { ...problems, state: null };
  return server.readDataSource({ type, config, capabilities });
}

/** An install of each of two unified models. */
function seed(): { readonly model: string; readonly install: string } {
  const { truto } = emulator;
  truto.environmentUnifiedModels.add({ unified_model_id: truto.demo.unifiedModels.crm });
  const { id: model } = truto.unifiedModels.add({ name: "marketing", category: "marketing" });
  const { id: install } = truto.environmentUnifiedModels.add({
    unified_model_id: model,
    override: { docs: { contacts: { plan: "pro" } } },
  });
  return { model, install };
}

test.each(["full", "short"] as const)(
  "an install is found by each of its keys, with the version of what it inherits, where lists are %s",
  async (listItems) => {
    const { model, install } = seed();
    emulator.truto.configure({ listItems });
    emulator.truto.unifiedModels.change(model, { description: "By hand" });

    const keys: readonly ObjectValue[] = [
      { id: install },
      { unified_model_id: model },
      { unified_model_name: "marketing" },
    ];
    for (const key of keys) {
      const { state, diagnostics } = await read(TYPE, key);

      expect(summariesOf(diagnostics)).toEqual([]);
      expect(state).toMatchObject({
        id: install,
        unified_model_id: model,
        unified_model_name: "marketing",
        unified_model_category: "marketing",
        unified_model_version: 2,
        environment_id: emulator.truto.demo.environments.development,
        override: '{"docs":{"contacts":{"plan":"pro"}}}',
      });
    }
  },
);

test("one that does not exist, or that several keys name, is an error at what was given", async () => {
  const none = await read(TYPE, { unified_model_name: "crm" });
  const noId = await read(TYPE, { id: "crm" });
  const two = await read(TYPE, { id: "a", unified_model_name: "crm" });

  const summary = "error: The unified model is not installed in this environment of Truto";
  expect([none, noId].flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([summary, summary]);
  expect([none, noId, two].flatMap(({ diagnostics }) => places(diagnostics))).toEqual([
    "unified_model_name",
    "id",
    "unified_model_name",
  ]);
});

test("of two models of one name, the install is named by its id", async () => {
  const { truto } = emulator;
  seed();
  truto.environmentUnifiedModels.add({ unified_model_id: truto.unifiedModels.add({ name: "crm" }).id });

  const { diagnostics } = await read(TYPE, { unified_model_name: "crm" });

  expect(summariesOf(diagnostics)).toEqual(['error: Several unified models named "crm" are installed']);
});

test("all of them are listed, or those of a name, and the mappings of one", async () => {
  const { install } = seed();
  const row = { environment_unified_model_id: install, config: { resource: "people" } };
  const mapping = emulator.truto.environmentUnifiedModelMappings.add({ ...row, method_name: "get" });
  emulator.truto.environmentUnifiedModelMappings.add({ ...row, method_name: "list" });
  const namesIn = async (filter: ObjectValue) =>
    ((await read(`${TYPE}s`, filter)).state?.environment_unified_models as readonly ObjectValue[]).map(
      ({ unified_model_name }) => unified_model_name,
    );

  expect(await namesIn({})).toEqual(["crm", "marketing"]);
  expect(await namesIn({ unified_model_name: "crm" })).toEqual(["crm"]);
  const names = { resource_name: "contacts", integration_name: "seeded", method_name: "get" };
  const place = { environment_unified_model_id: install };
  const one = await read(`${TYPE}_mapping`, { ...place, ...names });
  expect(one.state).toMatchObject({
    id: mapping.id,
    config_json: expect.stringContaining('"resource":"people"') as string,
    version: 1,
  });
  const all = await read(`${TYPE}_mappings`, { ...place, method_name: "get" });
  expect(all.state?.environment_unified_model_mappings).toMatchObject([{ id: mapping.id, ...names }]);
  const none = await read(`${TYPE}_mapping`, { ...place, ...names, method_name: "create" });
  expect(places(none.diagnostics)).toEqual(["method_name"]);
});
