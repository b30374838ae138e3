import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import {
  INTEGRATIONS,
  json,
  openStage,
  parameter,
  places,
  type Stage,
  TENANT,
  terraformWith,
  whole,
  words,
} from "../support";

const INTEGRATION = "custom_support_desk";
const TOOLS = `${INTEGRATIONS}/${INTEGRATION}/tools`;

const API: ObjectValue = {
  http_method: "POST",
  url: "https://desk.example/{{tenant}}/tickets",
  headers: json({ Accept: "application/json" }),
  query_parameters: json({ page: "{{page}}" }),
  form_parameters: json({ title: "{{title}}" }),
  body: "{{title}}",
  result_type: "JSON",
  result_transform_expression: "tickets",
};

const api = whole(...Object.keys(API));
const code = whole("code", "packages", "timeout_seconds", "result_type");
const mcp = whole("server_url", "mcp_tool_name", "result_type");

const API_TOOL: ObjectValue = {
  integration_id: INTEGRATION,
  tool_id: "create_ticket",
  display_name: "Create a ticket",
  description: "Creates a ticket",
  action_type: "REVERSIBLE",
  parameters_metadata: [
    parameter({ name: "title", required: true }),
    parameter({ name: "page", type: "INTEGER" }),
  ],
  api_tool: API,
};

const CODE_TOOL: ObjectValue = {
  integration_id: INTEGRATION,
  tool_id: "shorten",
  parameters_metadata: [parameter({ name: "text" })],
  code_tool: code({
    code: "result = text[:80]",
    packages: ["requests"],
    timeout_seconds: 30,
    result_type: "STRING",
  }),
};

const MCP_TOOL: ObjectValue = {
  integration_id: INTEGRATION,
  tool_id: "search",
  mcp_tool: mcp({ server_url: "https://mcp.example/sse", mcp_tool_name: "search" }),
};

const LEAST: ObjectValue = {
  integration_id: INTEGRATION,
  tool_id: "ping",
  api_tool: api({ http_method: "GET", url: "https://desk.example/ping" }),
};

shortenWaits();

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

const stored = (id = "create_ticket") => stage.fruxon.tool(TENANT, INTEGRATION, id);
const requests = () => stage.fruxon.requests.all().map(({ method, path }) => `${method} ${path}`);

test.each<[string, ObjectValue]>([
  ["an HTTP request", API_TOOL],
  ["Python code", CODE_TOOL],
  ["a tool of an MCP server", MCP_TOOL],
  ["as little as there can be", LEAST],
  [
    "empty values",
    {
      ...LEAST,
      display_name: "",
      description: "",
      api_tool: api({ ...API, headers: "{}", query_parameters: "{}", body: "", result_type: "UNSPECIFIED" }),
    },
  ],
])("one with %s is created, read back, and then at rest", async (_what, config) => {
  expect(summariesOf(await stage.tools.validate(config))).toEqual([]);
  const created = await stage.tools.apply(config, NOTHING);
  const refreshed = await stage.tools.refresh(created);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  expect((await stage.tools.plan(config, refreshed)).changed).toEqual([]);
});

test("all of it is sent, and its kind and times are Fruxon's", async () => {
  const { state } = await stage.tools.apply(API_TOOL, NOTHING);

  expect(stage.writes()).toEqual([
    {
      method: "POST",
      path: TOOLS,
      body: {
        id: "create_ticket",
        integrationId: INTEGRATION,
        displayName: "Create a ticket",
        description: "Creates a ticket",
        actionType: "REVERSIBLE",
        parametersMetadata: [
          { name: "title", type: "STRING", required: true, secret: false },
          { name: "page", type: "INTEGER", required: false, secret: false },
        ],
        descriptor: {
          apiTool: {
            httpMethod: "POST",
            url: "https://desk.example/{{tenant}}/tickets",
            headers: { Accept: "application/json" },
            queryParameters: { page: "{{page}}" },
            formParameters: { title: "{{title}}" },
            body: "{{title}}",
            resultType: "JSON",
            resultTransformExpression: "tickets",
          },
        },
      },
    },
  ]);
  expect(requests()).toEqual([`GET ${TOOLS}`, `POST ${TOOLS}`]);
  expect(state).toMatchObject({
    id: `${TENANT}/${INTEGRATION}/create_ticket`,
    tool_type: "API",
    is_async: false,
    created_at: stored()?.createdAt,
    modified_at: stored()?.modifiedAt,
    deletion_protection: true,
  });
});

test("what it can undo is shown in the plan where it does not say: nothing to undo", async () => {
  const planned = await stage.tools.plan(LEAST, NOTHING);

  expect(planned.planned).toMatchObject({ action_type: "READ_ONLY" });
});

describe("an update", () => {
  test("sends the whole tool, after a look at what else it has", async () => {
    const created = await stage.tools.apply(API_TOOL, NOTHING);
    stage.fruxon.changeTool(TENANT, INTEGRATION, "create_ticket", { isAsync: true, newer: { retries: 3 } });
    stage.fruxon.requests.clear();

    const config = { ...API_TOOL, description: "Other" };
    const updated = await stage.tools.apply(config, await stage.tools.refresh(created));

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stage.writes()).toMatchObject([
      {
        method: "PUT",
        path: `${TOOLS}/create_ticket`,
        body: {
          displayName: "Create a ticket",
          description: "Other",
          retries: 3,
          isAsync: true,
          toolType: "API",
          resultType: "JSON",
          createdAt: stored()?.createdAt,
        },
      },
    ]);
    expect(stored()).toMatchObject({ isAsync: true, newer: { retries: 3 }, actionType: "REVERSIBLE" });
    for (const name of ["pricing", "isModifiable", "modifiedAt"]) {
      expect(stage.writes()[0]?.body).not.toHaveProperty(name);
    }
    expect(stage.fruxon.droppedKeys()).toEqual([]);
    expect((await stage.tools.plan(config, await stage.tools.refresh(updated))).changed).toEqual([]);
  });

  test("of code goes to the path of its own", async () => {
    const created = await stage.tools.apply(CODE_TOOL, NOTHING);

    const updated = await stage.tools.apply(
      { ...CODE_TOOL, code_tool: code({ code: "result = text[:40]" }) },
      created,
    );

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stage.writes().at(-1)).toMatchObject({ method: "PUT", path: `${TOOLS}/shorten:python` });
    expect(stored("shorten")?.descriptor.codeTool).toEqual({
      code: "result = text[:40]",
      packages: [],
      timeoutSeconds: 60,
      resultType: "STRING",
    });
  });

  test("keeps what the configuration does not set", async () => {
    const created = await stage.tools.apply(API_TOOL, NOTHING);

    const { display_name: _, description: __, action_type: ___, ...others } = API_TOOL;
    const updated = await stage.tools.apply({ ...others, parameters_metadata: null }, created);

    expect(summariesOf(updated.diagnostics)).toEqual([]);
    expect(stored()).toMatchObject({
      displayName: "Create a ticket",
      description: "Creates a ticket",
      actionType: "REVERSIBLE",
      parametersMetadata: [],
    });
  });

  test("removes a header that is no longer set", async () => {
    const created = await stage.tools.apply(API_TOOL, NOTHING);

    await stage.tools.apply({ ...API_TOOL, api_tool: api({ ...API, headers: null, body: null }) }, created);

    expect(stored()?.descriptor.apiTool).not.toHaveProperty("headers");
    expect(stored()?.descriptor.apiTool).not.toHaveProperty("body");
  });

  test("of a tool that is gone says so", async () => {
    const created = await stage.tools.apply(API_TOOL, NOTHING);
    stage.fruxon.removeTool(TENANT, INTEGRATION, "create_ticket");

    const { diagnostics } = await stage.tools.apply({ ...API_TOOL, description: "Other" }, created);

    expect(words(diagnostics)).toContain('Fruxon no longer has the tool "create_ticket"');
  });
});

describe("another kind", () => {
  const OTHER = { ...API_TOOL, api_tool: null, mcp_tool: MCP_TOOL.mcp_tool ?? null };

  test("replaces the tool, which the protection forbids", async () => {
    const created = await stage.tools.apply(API_TOOL, NOTHING);

    const { diagnostics } = await stage.tools.plan(OTHER, created);

    expect(words(diagnostics)).toContain("Cannot replace this object: deletion_protection is enabled");
    expect(words(diagnostics)).toContain("breaks the agents that use the tool");
  });

  test("replaces it without the protection", async () => {
    const created = await stage.tools.apply({ ...API_TOOL, deletion_protection: false }, NOTHING);

    const planned = await stage.tools.plan({ ...OTHER, deletion_protection: false }, created);

    expect(summariesOf(planned.diagnostics)).toEqual([]);
    expect(planned.replaces).toBe(true);
  });
});

describe("what others change", () => {
  test.each<[string, Parameters<Stage["fruxon"]["changeTool"]>[3], string]>([
    ["the name", { displayName: "By hand" }, "display_name"],
    ["the description", { description: null }, "description"],
    ["what can be undone", { actionType: "IRREVERSIBLE" }, "action_type"],
    ["the parameters", { parametersMetadata: [{ name: "title" }] }, "parameters_metadata"],
    [
      "the address",
      { descriptor: { apiTool: { httpMethod: "POST", url: "https://other.example" } } },
      "api_tool",
    ],
  ])("%s: is drift and repaired", async (_what, change, attribute) => {
    const created = await stage.tools.apply(API_TOOL, NOTHING);
    stage.fruxon.changeTool(TENANT, INTEGRATION, "create_ticket", change);

    const refreshed = await stage.tools.refresh(created);
    const planned = await stage.tools.plan(API_TOOL, refreshed);
    const repaired = await stage.tools.apply(API_TOOL, refreshed);

    expect(planned.changed).toEqual(expect.arrayContaining([attribute]));
    expect(summariesOf(repaired.diagnostics)).toEqual([]);
    expect((await stage.tools.plan(API_TOOL, await stage.tools.refresh(repaired))).changed).toEqual([]);
  });

  test("a credential that they put into it is not read", async () => {
    const created = await stage.tools.apply(API_TOOL, NOTHING);
    stage.fruxon.changeTool(TENANT, INTEGRATION, "create_ticket", {
      descriptor: {
        apiTool: {
          httpMethod: "POST",
          url: "https://bot:FAKE-SECRET-1@desk.example/",
          headers: { Accept: "application/json", "X-Api-Key": "FAKE-SECRET-2-abc" },
          body: "token=FAKE-SECRET-3&key=AKIAFAKESECRETXXXXXX",
        },
      },
      parametersMetadata: [{ name: "title", secret: true, defaultValue: "FAKE-SECRET-4" }],
    });

    const refreshed = await stage.tools.refresh(created);
    const imported = await terraformWith(stage).tools.importId(`${TENANT}/${INTEGRATION}/create_ticket`);
    const planned = await stage.tools.plan(API_TOOL, refreshed);

    for (const { state } of [refreshed, imported]) {
      expect(json(state)).not.toMatch(/FAKE-?SECRET/);
      expect(state).toMatchObject({
        api_tool: { url: "https://REDACTED@desk.example/", headers: API.headers, body: "REDACTED" },
      });
    }
    expect(planned.changed).toEqual(expect.arrayContaining(["api_tool", "parameters_metadata"]));
  });

  test("a secret default value goes back as it came, with the parameter", async () => {
    const secret = { ...API_TOOL, parameters_metadata: [parameter({ name: "title", secret: true })] };
    const created = await stage.tools.apply(secret, NOTHING);
    stage.fruxon.changeTool(TENANT, INTEGRATION, "create_ticket", {
      parametersMetadata: [{ name: "title", secret: true, defaultValue: "FAKE-SECRET-4" }],
    });

    const refreshed = await stage.tools.refresh(created);
    await stage.tools.apply({ ...secret, description: "Other" }, refreshed);

    expect((await stage.tools.plan(secret, refreshed)).changed).toEqual([]);
    expect(stored()?.parametersMetadata).toMatchObject([{ defaultValue: "FAKE-SECRET-4" }]);
  });

  test("a deleted one is created again", async () => {
    const created = await stage.tools.apply(API_TOOL, NOTHING);
    stage.fruxon.removeTool(TENANT, INTEGRATION, "create_ticket");

    expect((await stage.tools.refresh(created)).state).toBeNull();
  });
});

describe("importing", () => {
  test.each([API_TOOL, CODE_TOOL, MCP_TOOL, LEAST])("leaves nothing to do: %#", async (config) => {
    await stage.tools.apply(config, NOTHING);
    const [{ id } = { id: "" }] = stage.fruxon.tools(TENANT, INTEGRATION);

    const imported = await terraformWith(stage).tools.importId(`${TENANT}/${INTEGRATION}/${id}`);

    expect(summariesOf(imported.diagnostics)).toEqual([]);
    expect((await stage.tools.plan(config, imported)).changed).toEqual([]);
  });

  test("refuses a predefined tool", async () => {
    stage.fruxon.addTool(TENANT, "chat", { id: "send", descriptor: { predefinedTool: {} } });

    const { diagnostics } = await stage.tools.importId(`${TENANT}/chat/send`);

    expect(words(diagnostics)).toMatch(/The tool "send" cannot be managed.*PREDEFINED/s);
  });
});

describe("creating", () => {
  test("an id that is taken is found while planning, and refused by the apply", async () => {
    stage.fruxon.addTool(TENANT, INTEGRATION, { id: "create_ticket" });

    const planned = await stage.tools.plan(API_TOOL, NOTHING);
    const applied = await stage.tools.apply(API_TOOL, NOTHING);

    const id = `Import it by the id ${TENANT}/${INTEGRATION}/create_ticket`;
    expect(words(planned.diagnostics)).toContain(id);
    expect(words(applied.diagnostics)).toContain(id);
    expect(applied.state).toBeNull();
    expect(stage.writes()).toEqual([]);
  });

  test("in an integration that is not there is a warning, then an error", async () => {
    const config = { ...API_TOOL, integration_id: "custom_none" };

    const planned = await stage.tools.plan(config, NOTHING);
    const applied = await stage.tools.apply(config, NOTHING);

    const where = 'The tenant "acme-corp" of Fruxon has no integration "custom_none"';
    expect(words(planned.diagnostics)).toContain(`warning: ${where}`);
    expect(words(applied.diagnostics)).toContain(`error: ${where}`);
  });

  test("one whose answer was lost is looked for, and nothing is made twice", async () => {
    stage.fruxon.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

    const created = await stage.tools.apply(API_TOOL, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual([]);
    expect(stage.writes()).toHaveLength(1);
    expect(created.state).toMatchObject({ tool_id: "create_ticket" });
  });

  test("a missing scope is named", async () => {
    const reader = terraformWith(stage, { FRUXON_TOKEN: stage.fruxon.tokens.readOnly });

    const { diagnostics } = await reader.tools.apply(API_TOOL, NOTHING);

    expect(words(diagnostics)).toContain("The Fruxon token lacks the scope tools:write");
    expect(words(diagnostics)).toContain("Managing tools requires tools:read and tools:write.");
  });

  test("what Fruxon refuses is reported at its attribute, without credentials", async () => {
    stage.fruxon.configure({ errorsQuoteInput: "always" });
    const config = {
      ...API_TOOL,
      action_type: "WRITE",
      api_tool: api({ ...API, headers: json({ "X-Api-Key": "FAKE-SECRET-2-abc" }), result_type: "XML" }),
    };

    const { diagnostics } = await stage.tools.apply(config, NOTHING);

    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(places(errors)).toEqual(["action_type", "api_tool.result_type"]);
    expect(words(errors)).not.toContain("FAKE-SECRET");
  });
});

test("a refresh of many shares the list, and asks for each where items are short", async () => {
  const configs = Array.from({ length: 5 }, (_, number) => ({ ...LEAST, tool_id: `ping_${String(number)}` }));
  const created = await Promise.all(configs.map((config) => stage.tools.apply(config, NOTHING)));
  const refreshAll = async () => {
    const { tools } = terraformWith(stage);
    stage.fruxon.requests.clear();
    const read = await Promise.all(created.map((each) => tools.refresh(each)));
    expect(read.flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
    expect(read.map(({ state }) => state?.display_name)).toEqual(created.map(() => null));
    return requests().length;
  };

  expect(await refreshAll()).toBe(2);
  stage.fruxon.configure({ listItems: "short" });
  expect(await refreshAll()).toBe(6);
});

test.each<[ObjectValue, readonly string[]]>([
  [{ api_tool: null }, ["error at "]],
  [{ code_tool: CODE_TOOL.code_tool ?? null }, ["error at code_tool"]],
  [{ tool_id: "create ticket" }, ["error at tool_id"]],
  [{ tool_id: "Create-Ticket" }, ["warning at tool_id"]],
  [{ action_type: "WRITE" }, ["warning at action_type"]],
  [{ api_tool: api({ ...API, http_method: "FETCH" }) }, ["warning at api_tool.http_method"]],
  [{ api_tool: api({ ...API, url: "https://x.example/{page}" }) }, ["warning at api_tool.url"]],
  [{ api_tool: api({ ...API, url: "https://x.example/?key={{page}}" }) }, []],
  [{ api_tool: api({ ...API, url: "https://x.example/?key=FAKE-SECRET-1" }) }, ["warning at api_tool.url"]],
  [
    { api_tool: api({ ...API, headers: json({ Authorization: "{{token}}" }) }) },
    ["warning at api_tool.headers"],
  ],
  [{ api_tool: api({ ...API, headers: json({ "X-Api-Key": "FAKE-1" }) }) }, ["warning at api_tool.headers"]],
  [{ api_tool: api({ ...API, headers: json({ "X-Count": 3 }) }) }, ["error at api_tool.headers"]],
  [{ api_tool: api({ ...API, headers: "[]" }) }, ["error at api_tool.headers"]],
  [{ api_tool: api({ ...API, body: "AKIAFAKESECRETXXXXXX" }) }, ["warning at api_tool.body"]],
  [
    { api_tool: null, code_tool: code({ code: "x", timeout_seconds: 121 }) },
    ["error at code_tool.timeout_seconds"],
  ],
  [
    { parameters_metadata: [parameter({ name: "title", secret: true, default_value: "FAKE-SECRET-1" })] },
    ["error at parameters_metadata[0].default_value"],
  ],
])("%j is reported at its attribute", async (change, expected) => {
  const diagnostics = await stage.tools.validate({ ...API_TOOL, ...change });

  expect(
    diagnostics.map(({ severity }, index) => `${severity} at ${places(diagnostics)[index] ?? ""}`),
  ).toEqual(expected);
  expect(words(diagnostics)).not.toContain("FAKE-SECRET");
});

test("what is redacted is not sent", async () => {
  const { diagnostics } = await stage.tools.plan(
    { ...API_TOOL, api_tool: api({ ...API, url: "https://REDACTED@desk.example/", body: "REDACTED" }) },
    NOTHING,
  );

  expect(words(diagnostics)).toContain("api_tool.url cannot be sent");
  expect(words(diagnostics)).toContain("api_tool.body cannot be sent");
});
