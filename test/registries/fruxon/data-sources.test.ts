import type { FruxonSettings } from "../../../src/emulator";
import { createProviderServer } from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import type { ObjectValue, Value } from "../../../src/framework/values/value";
import { integrations } from "../../../src/provider";
import { summariesOf } from "../../support/core";
import { json, openStage, places, type Stage, TENANT, words } from "./support";

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };
const SECRET = "FAKE-SECRET-data-7c";

const CRM = {
  id: "custom_demo_crm",
  displayName: "Demo CRM",
  description: "Contacts",
  configMetadata: {
    parametersMetadata: [
      { name: "region", type: "OPTION", options: [{ value: "eu", label: "Europe" }] },
      { name: "pin", type: "STRING", secret: true, defaultValue: SECRET },
    ],
    authMetadata: [
      {
        id: "app-oauth",
        type: "OAUTH2",
        supportedLevels: ["APPLICATION"],
        authSettings: { parameters: { clientId: "demo-app", clientSecret: SECRET } },
      },
      {
        id: "api-key",
        type: "API_KEY",
        supportedLevels: ["APPLICATION"],
        parametersMetadata: [{ name: "apiKey", type: "STRING", required: true, secret: true }],
      },
    ],
  },
};

const AUTH = { integrationAuthMetadataId: "api-key", level: "APPLICATION" };

const PRODUCTION = {
  displayName: "Production",
  parameters: { region: "eu", pin: SECRET },
  auth: { ...AUTH, parameters: { apiKey: SECRET } },
  sandboxMode: "VENDOR",
  sandboxVariant: { parameters: { region: "eu" }, auth: { ...AUTH, parameters: { apiKey: SECRET } } },
};

let stage: Stage;

const open = async (settings: Partial<FruxonSettings> = {}) => {
  stage = await openStage(settings);
  stage.fruxon.addIntegration(TENANT, CRM);
};

afterEach(async () => {
  await stage.close();
});

function ask(type: string, given: ObjectValue) {
  const server = createProviderServer(integrations, {
    environment: {
      FRUXON_BASE_URL: stage.fruxon.baseUrl,
      FRUXON_TOKEN: stage.fruxon.tokens.full,
      FRUXON_TENANT: TENANT,
    },
    logger: SILENT,
  });
  const names = Object.keys(server.schemas.dataSources[type]?.attributes ?? {});
  const config = Object.fromEntries(names.map((name): [string, Value] => [name, given[name] ?? null]));
  return {
    read: () => server.readDataSource({ type, config, capabilities: CAPABILITIES }),
    validate: () => server.validateDataSource({ type, config, capabilities: CAPABILITIES }),
  };
}

const integration = (given: ObjectValue) => ask("integrations_fruxon_integration", given);
const list = (given: ObjectValue = {}) => ask("integrations_fruxon_integrations", given);
const config = (given: ObjectValue) => ask("integrations_fruxon_config", given);
const configs = (given: ObjectValue) => ask("integrations_fruxon_configs", given);

const namesIn = (state: ObjectValue | null, attribute: string, key: string) =>
  (state?.[attribute] as readonly ObjectValue[]).map((each) => each[key]);

describe.each<Partial<FruxonSettings>>([
  {},
  { secretsOnRead: "clear" },
  { secretsOnRead: "mask" },
  { enumCase: "Pascal" },
])("an integration with %j", (settings) => {
  beforeEach(() => open(settings));

  test.each([
    ["its id", { integration_id: "custom_demo_crm" }],
    ["its display name", { display_name: "Demo CRM" }],
  ])("is found by %s and read whole, without secrets", async (_key, given) => {
    const { state, diagnostics } = await integration(given).read();

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(state).toMatchObject({
      id: "acme-corp/custom_demo_crm",
      tenant: TENANT,
      integration_id: "custom_demo_crm",
      display_name: "Demo CRM",
      description: "Contacts",
      tags: [],
      is_internal: false,
      config_metadata: {
        parameters_metadata: [
          { name: "region", type: "OPTION", options: [{ value: "eu", label: "Europe" }] },
          { name: "pin", secret: true, default_value: null },
        ],
        auth_metadata: [
          { id: "app-oauth", auth_settings: { parameters: json({ clientId: "demo-app" }) } },
          { id: "api-key", type: "API_KEY", supported_levels: ["APPLICATION"] },
        ],
      },
    });
    expect(json(state)).not.toContain("FAKE-SECRET");
  });
});

describe("an integration", () => {
  beforeEach(() => open());

  test("that is built in can be read as well", async () => {
    const { state } = await integration({ integration_id: "chat" }).read();

    expect(state).toMatchObject({ type: "SYSTEM", tags: ["messaging"] });
  });

  test.each([
    [{ integration_id: "nothing" }, "integration_id"],
    [{ display_name: "Nothing" }, "display_name"],
  ])("that is not there is an error at %j", async (given, place) => {
    const { state, diagnostics } = await integration(given).read();

    expect(state).toBeNull();
    expect(summariesOf(diagnostics)).toEqual(["error: The integration does not exist"]);
    expect(places(diagnostics)).toEqual([place]);
  });

  test("is looked up by one key", async () => {
    const both = await integration({
      integration_id: "custom_demo_crm",
      display_name: "Demo CRM",
    }).validate();
    const none = await integration({}).validate();

    expect(words(both.diagnostics)).toContain("Only one of integration_id and display_name can be set");
    expect(words(none.diagnostics)).toContain("Missing integration_id or display_name");
  });
});

describe("the list of integrations", () => {
  beforeEach(() => open());

  const found = async (filter: ObjectValue) => {
    const { state, diagnostics } = await list(filter).read();
    expect(summariesOf(diagnostics)).toEqual([]);
    return namesIn(state, "integrations", "integration_id");
  };

  test("has the tenant's own and the built-in ones, and no secret", async () => {
    const { state } = await list().read();

    expect(namesIn(state, "integrations", "integration_id")).toEqual([
      "chat",
      "custom_demo_crm",
      "custom_support_desk",
      "web-search",
    ]);
    expect(json(state)).not.toContain("FAKE-SECRET");
  });

  test.each<[ObjectValue, readonly string[]]>([
    [{ search: "demo" }, ["custom_demo_crm"]],
    [{ types: ["SYSTEM"] }, ["chat", "web-search"]],
    [{ types: ["SYSTEM", "CUSTOM"], tags: ["search", "messaging"] }, ["chat", "web-search"]],
    [{ has_configs: true }, ["custom_support_desk"]],
    [{ has_configs: false, types: ["CUSTOM"] }, ["custom_demo_crm"]],
  ])("is filtered by %j", async (filter, ids) => {
    expect(await found(filter)).toEqual(ids);
  });

  test("is read to its end, page by page", async () => {
    for (let number = 0; number < 130; number += 1) {
      stage.fruxon.addIntegration(TENANT, { id: `n-${number}`, displayName: `Many ${number}` });
    }

    expect(await found({ search: "Many" })).toHaveLength(130);
    expect(stage.fruxon.requests.count({ path: "/v1/tenants/*/integrations" })).toBe(2);
  });

  test("that cannot be read beyond its first page is an error, not a short list", async () => {
    stage.fruxon.configure({ pagingNames: "none", defaultPageSize: 2 });

    const { state, diagnostics } = await list().read();

    expect(state).toBeNull();
    expect(words(diagnostics)).toContain("The list cannot be read beyond its first page.");
  });
});

describe.each<Partial<FruxonSettings>>([
  {},
  { printedParameters: "clear" },
  { configList: "envelope" },
  { emptyValues: "omitted" },
])("a config with %j", (settings) => {
  let id: string;

  beforeEach(async () => {
    await open(settings);
    ({ id } = stage.fruxon.addConfig(TENANT, "custom_demo_crm", PRODUCTION));
  });

  test.each([
    ["its id", () => ({ config_id: id })],
    ["its display name", () => ({ display_name: "Production" })],
  ])("is found by %s and read whole, without credentials", async (_key, given) => {
    const { state, diagnostics } = await config({ integration_id: "custom_demo_crm", ...given() }).read();

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(state).toMatchObject({
      id: `acme-corp/custom_demo_crm/${id}`,
      config_id: id,
      display_name: "Production",
      parameters: json({ region: "eu" }),
      auth: { integration_auth_metadata_id: "api-key", level: "APPLICATION" },
      auth_map: [],
      sandbox_mode: "VENDOR",
      sandbox_variant: { parameters: json({ region: "eu" }), auth: { level: "APPLICATION" } },
      has_auth: true,
      published_revision_id: null,
    });
    expect(json(state)).not.toContain("FAKE-SECRET");
  });

  test("is in the list of its integration's", async () => {
    stage.fruxon.addConfig(TENANT, "custom_demo_crm", { displayName: "Second", parameters: { pin: SECRET } });

    const { state, diagnostics } = await configs({ integration_id: "custom_demo_crm" }).read();

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(namesIn(state, "configs", "display_name")).toEqual(["Production", "Second"]);
    expect(json(state)).not.toContain("FAKE-SECRET");
  });
});

describe("a config", () => {
  beforeEach(() => open());

  test.each([
    [{ config_id: "00000000-0000-4000-8000-000000000000" }, "config_id"],
    [{ display_name: "Nothing" }, "display_name"],
  ])("that is not there is an error at %j", async (given, place) => {
    const { state, diagnostics } = await config({ integration_id: "custom_demo_crm", ...given }).read();

    expect(state).toBeNull();
    expect(summariesOf(diagnostics)).toEqual(["error: The config does not exist"]);
    expect(places(diagnostics)).toEqual([place]);
  });

  test("of several of its name is an error that names them", async () => {
    const ids = [0, 1].map(
      () => stage.fruxon.addConfig(TENANT, "custom_demo_crm", { displayName: "Twin" }).id,
    );

    const { diagnostics } = await config({ integration_id: "custom_demo_crm", display_name: "Twin" }).read();

    expect(words(diagnostics)).toContain(`Use the id: ${ids.join(", ")}.`);
  });

  test("list of an unknown integration is an error, not an empty list", async () => {
    const { state, diagnostics } = await configs({ integration_id: "nothing" }).read();

    expect(state).toBeNull();
    expect(places(diagnostics)).toEqual(["integration_id"]);
  });
});

test("no data source has an attribute that could hold a credential", async () => {
  await open();
  const server = createProviderServer(integrations, { environment: {}, logger: SILENT });

  const types = Object.keys(server.schemas.dataSources).filter((type) => type.includes("fruxon"));
  const text = json(types.map((type) => server.schemas.dataSources[type]));

  expect(types).toHaveLength(8);
  expect(text).not.toMatch(/_secrets|credential_key/i);
});
