import { createProviderServer } from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import type { ObjectValue, Value } from "../../../src/framework/values/value";
import { integrations } from "../../../src/provider";
import { summariesOf } from "../../support/core";
import { CONFIG, CONFIG_SECRETS, json, openStage, OVERRIDE, parsed, SECRETS, type Stage } from "./support";

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

function dataSource(name: string) {
  const type = `integrations_truto_${name}`;
  const environment = { TRUTO_BASE_URL: stage.truto.baseUrl, TRUTO_TOKEN: stage.truto.tokens.development };
  const server = createProviderServer(integrations, { environment, logger: SILENT });
  const fields = integrations.dataSources[type]?.fields ?? {};
  const complete = (given: ObjectValue): ObjectValue =>
    Object.fromEntries(Object.keys(fields).map((field): [string, Value] => [field, given[field] ?? null]));
  return {
    validate: (given: ObjectValue) =>
      server.validateDataSource({ type, config: complete(given), capabilities: CAPABILITIES }),
    read: (given: ObjectValue) =>
      server.readDataSource({ type, config: complete(given), capabilities: CAPABILITIES }),
  };
}

describe("an install", () => {
  const seed = () => {
    const { id: integration_id } = stage.truto.addIntegration({ name: "fresh-crm", category: "crm" });
    return stage.truto.addInstall({
      integration_id,
      is_enabled: true,
      show_in_catalog: false,
      override: { ...OVERRIDE, headers: { Authorization: "Bearer FAKE-SECRET-header" } },
      override_secrets: SECRETS,
    });
  };

  test.each(["id", "integration_id", "integration_name"] as const)("is found by %s", async (key) => {
    const { id, integration_id } = seed();
    const given = { id, integration_id, integration_name: "fresh-crm" }[key];

    const { state, diagnostics } = await dataSource("environment_integration").read({ [key]: given });

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(state).toMatchObject({
      id,
      integration_id,
      integration_name: "fresh-crm",
      integration_category: "crm",
      environment_id: stage.truto.demo.environments.development,
      is_enabled: true,
      show_in_catalog: false,
      override: json(OVERRIDE),
    });
  });

  test.each(["absent", "subtree-absent", "masked", "clear"] as const)(
    "shows no secret where Truto's are %s",
    async (readSecrets) => {
      stage.truto.configure({ readSecrets });
      const { id } = seed();

      const { state } = await dataSource("environment_integration").read({ id });

      expect(json(state)).not.toContain("FAKE-SECRET");
      expect(json(state)).not.toContain("secret_environment_variables");
    },
  );

  test("that is not there is an error at what was given", async () => {
    const id = "00000000-0000-4000-8000-000000000000";

    const { diagnostics } = await dataSource("environment_integration").read({ id });

    expect(summariesOf(diagnostics)).toEqual([
      "error: The install does not exist in this environment of Truto",
    ]);
    expect(diagnostics[0]?.path).toEqual([{ attribute: "id" }]);
  });

  test("is looked up by exactly one key", async () => {
    const none = await dataSource("environment_integration").validate({});
    const two = await dataSource("environment_integration").validate({ id: "a", integration_name: "b" });

    expect(summariesOf(none.diagnostics)).toEqual(["error: Missing id, integration_id or integration_name"]);
    expect(summariesOf(two.diagnostics)).toEqual(["error: integration_name cannot be used here"]);
  });
});

describe("the list of installs", () => {
  const FILTERS = [
    [{}, ["a", "b"]],
    [{ is_enabled: false }, ["b"]],
    [{ show_in_catalog: true }, ["a"]],
    [{ integration_name: "a" }, ["a"]],
    [{ integration_category: "crm" }, ["b"]],
  ] as const;

  test.each(FILTERS)("is filtered by %j", async (filter, expected) => {
    for (const install of stage.truto.installs()) stage.truto.removeInstall(install.id);
    const a = stage.truto.addIntegration({ name: "a", category: "hr" });
    const b = stage.truto.addIntegration({ name: "b", category: "crm" });
    stage.truto.addInstall({ integration_id: a.id, is_enabled: true, show_in_catalog: true });
    stage.truto.addInstall({ integration_id: b.id, is_enabled: false, show_in_catalog: false });

    const { state, diagnostics } = await dataSource("environment_integrations").read(filter);

    expect(summariesOf(diagnostics)).toEqual([]);
    const found = state?.environment_integrations as readonly ObjectValue[];
    expect(found.map((each) => each.integration_name)).toEqual(expected);
  });

  test("is whole where Truto lists summaries only, and goes over all pages", async () => {
    stage.truto.configure({ listItems: "short", maxLimit: 2 });
    stage.truto.addInstalls(5, { override: OVERRIDE, override_secrets: SECRETS });

    const { state } = await dataSource("environment_integrations").read({});

    const found = state?.environment_integrations as readonly ObjectValue[];
    expect(found.filter((each) => each.override === json(OVERRIDE))).toHaveLength(5);
    expect(json(state)).not.toContain("FAKE-SECRET");
  });
});

describe("an integration", () => {
  test.each(["id", "name"] as const)("is found by %s", async (key) => {
    const { id } = stage.truto.addIntegration({
      name: "my-crm",
      category: "crm",
      config: CONFIG,
      config_secrets: CONFIG_SECRETS,
    });
    stage.truto.addInstall({ integration_id: id });

    const { state, diagnostics } = await dataSource("integration").read({
      [key]: { id, name: "my-crm" }[key],
    });

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(state).toMatchObject({
      id,
      name: "my-crm",
      category: "crm",
      is_beta: false,
      sharing: "deny",
      version: 1,
      team_id: stage.truto.demo.teams.acme,
      installed_environment: [stage.truto.demo.environments.development],
    });
    expect(parsed(state, "config_json")).toEqual(CONFIG);
  });

  test("of a name that several teams have is the team's own", async () => {
    stage.truto.addIntegration({ name: "my-crm", sharing: "allow", team_id: stage.truto.demo.teams.partner });
    const { id } = stage.truto.addIntegration({ name: "my-crm" });

    expect((await dataSource("integration").read({ name: "my-crm" })).state?.id).toBe(id);
  });

  test("of a name that only other teams have, more than one, is asked for by id", async () => {
    const { partner, truto } = stage.truto.demo.teams;
    const ids = [partner, truto].map(
      (team_id) => stage.truto.addIntegration({ name: "my-crm", sharing: "allow", team_id }).id,
    );

    const { diagnostics } = await dataSource("integration").read({ name: "my-crm" });

    expect(summariesOf(diagnostics)).toEqual(['error: Several teams have an integration "my-crm"']);
    expect(diagnostics[0]?.detail).toContain(ids.join(", "));
  });

  test("that nobody shares is not found", async () => {
    const { partnerInternal } = stage.truto.demo.integrations;

    const { diagnostics } = await dataSource("integration").read({ id: partnerInternal });

    expect(summariesOf(diagnostics)).toEqual([`error: Truto has no integration ${json(partnerInternal)}`]);
  });

  test("is looked up by exactly one key", async () => {
    const both = await dataSource("integration").validate({ id: "a", name: "b" });

    expect(summariesOf(both.diagnostics)).toEqual(["error: name cannot be used here"]);
  });
});

describe("the list of integrations", () => {
  test.each([
    [{ name: "mine-a" }, ["mine-a"]],
    [{ category: "special" }, ["mine-a", "mine-b"]],
    [{ category: "special", sharing: "ask" }, ["mine-b"]],
  ])("is filtered by %j", async (filter, expected) => {
    stage.truto.addIntegration({ name: "mine-a", category: "special", config_secrets: CONFIG_SECRETS });
    stage.truto.addIntegration({ name: "mine-b", category: "special", sharing: "ask" });

    const { state, diagnostics } = await dataSource("integrations").read(filter);

    expect(summariesOf(diagnostics)).toEqual([]);
    const found = state?.integrations as readonly ObjectValue[];
    expect(found.map(({ name }) => name)).toEqual(expected);
    expect(json(state)).not.toContain("FAKE-SECRET");
  });

  test("without a filter holds Truto's catalog as well", async () => {
    const { state } = await dataSource("integrations").read({});

    const found = state?.integrations as readonly ObjectValue[];
    expect(found.map(({ id }) => id)).toContain(stage.truto.demo.integrations.demoCalendar);
  });
});
