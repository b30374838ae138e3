import { createProviderServer } from "../../../../src/framework";
import { SILENT } from "../../../../src/framework/diagnostics/logger";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { summariesOf } from "../../../support/core";
import { json, openStage, places, type Stage, TENANT, words } from "../support";

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };
const ONE = "integrations_fruxon_tool";
const INTEGRATION = "custom_support_desk";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  stage.fruxon.addTool(TENANT, INTEGRATION, {
    id: "list_tickets",
    displayName: "List tickets",
    parametersMetadata: [{ name: "customer" }],
    descriptor: {
      apiTool: {
        httpMethod: "GET",
        url: "https://bot:FAKE-SECRET-1@desk.example/",
        headers: { "X-Api-Key": "FAKE-SECRET-2-abc", Accept: "application/json" },
        resultType: "JSON",
      },
    },
  });
  stage.fruxon.addTool(TENANT, "chat", { id: "send", descriptor: { predefinedTool: {} } });
  stage.fruxon.addTool(TENANT, INTEGRATION, { id: "hidden", isInternal: true });
});

afterEach(async () => {
  await stage.close();
});

const server = () =>
  createProviderServer(integrations, {
    environment: {
      FRUXON_BASE_URL: stage.fruxon.baseUrl,
      FRUXON_TOKEN: stage.fruxon.tokens.full,
      FRUXON_TENANT: TENANT,
    },
    logger: SILENT,
  });

const complete = (fields: object = {}, given: ObjectValue): ObjectValue => ({
  ...Object.fromEntries(Object.keys(fields).map((name) => [name, null])),
  ...given,
});

const read = (type: string, given: ObjectValue) =>
  server().readDataSource({
    type,
    config: complete(integrations.dataSources[type]?.fields, given),
    capabilities: CAPABILITIES,
  });

test.each<ObjectValue>([{ tool_id: "list_tickets" }, { display_name: "List tickets" }])(
  "one is looked up by %j, without credentials",
  async (key) => {
    const { state, diagnostics } = await read(ONE, { integration_id: INTEGRATION, ...key });

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(state).toMatchObject({
      id: `${TENANT}/${INTEGRATION}/list_tickets`,
      tool_id: "list_tickets",
      display_name: "List tickets",
      tool_type: "API",
      parameters_metadata: [{ name: "customer", type: "STRING" }],
      api_tool: {
        http_method: "GET",
        url: "https://REDACTED@desk.example/",
        headers: json({ Accept: "application/json" }),
        result_type: "JSON",
      },
      code_tool: null,
    });
    expect(json(state)).not.toContain("FAKE-SECRET");
  },
);

test("a predefined tool can be read", async () => {
  const { state } = await read(ONE, { integration_id: "chat", tool_id: "send" });

  expect(state).toMatchObject({ tool_type: "PREDEFINED", api_tool: null, code_tool: null, mcp_tool: null });
});

test.each<[ObjectValue, string]>([
  [{ integration_id: INTEGRATION, tool_id: "none" }, "tool_id"],
  [{ integration_id: INTEGRATION, display_name: "None" }, "display_name"],
  [{ integration_id: "custom_none", tool_id: "none" }, "tool_id"],
])("one that is not there is an error: %j", async (key, attribute) => {
  const { diagnostics } = await read(ONE, key);

  expect(places(diagnostics)).toEqual([attribute]);
  expect(words(diagnostics)).toContain("The tool does not exist");
});

test("two of the same name are told apart by id only", async () => {
  stage.fruxon.addTool(TENANT, INTEGRATION, { id: "list_all", displayName: "List tickets" });

  const { diagnostics } = await read(ONE, { integration_id: INTEGRATION, display_name: "List tickets" });

  expect(words(diagnostics)).toContain("Use the id: list_tickets, list_all.");
});

test("all of an integration are listed, without hidden ones", async () => {
  const { state } = await read(`${ONE}s`, { integration_id: INTEGRATION });
  const unknown = await read(`${ONE}s`, { integration_id: "custom_none" });

  expect(state).toMatchObject({ tools: [{ tool_id: "list_tickets" }] });
  expect(json(state)).not.toContain("FAKE-SECRET");
  expect(places(unknown.diagnostics)).toEqual(["integration_id"]);
});

test.each<[ObjectValue, readonly string[]]>([
  [{}, [`${INTEGRATION}: List tickets`]],
  [{ integration_id: INTEGRATION }, [`${INTEGRATION}: List tickets`]],
  [{ integration_id: "chat" }, []],
])("a query with %j finds what can be managed", async (given, expected) => {
  const found: unknown[] = [];
  const config = complete(integrations.listResources[ONE]?.fields, given);
  for await (const item of server().listResource({ type: ONE, config, includeResource: false, limit: 100 })) {
    expect(summariesOf(item.diagnostics)).toEqual([]);
    found.push(item.displayName);
  }

  expect(found).toEqual(expected);
});
