import { FruxonIntegration } from "../../lib/fruxon-integration";
import { FruxonTool } from "../../lib/fruxon-tool";
import { attributesIn, newStack, problemsOf, reportedBy } from "./support";

const TYPE = "integrations_fruxon_tool";

const desk = { integrationId: "custom_acme_desk", tenant: "acme-corp" };

it("sends an HTTP request, with all that it takes under Terraform's names", () => {
  const stack = newStack();

  FruxonTool.api(stack, "list", {
    integration: desk,
    toolId: "list_tickets",
    displayName: "List tickets",
    description: "Lists tickets",
    actionType: "REVERSIBLE",
    parameters: [
      { name: "customer", required: true, defaultValue: "acme" },
      { name: "page", type: "INTEGER", min: 1, max: 9 },
      { name: "pin", secret: true },
    ],
    httpMethod: "POST",
    url: "https://{{site}}.desk.example/tickets",
    headers: { Accept: "application/json" },
    queryParameters: { customer: "{{customer}}" },
    formParameters: { page: "{{page}}" },
    body: "{{customer}}",
    resultType: "JSON",
    resultTransformExpression: "tickets",
    deletionProtection: false,
  });

  expect(problemsOf(stack)).toEqual([]);
  expect(attributesIn(stack, TYPE)).toMatchObject({
    integration_id: "custom_acme_desk",
    tenant: "acme-corp",
    tool_id: "list_tickets",
    display_name: "List tickets",
    description: "Lists tickets",
    action_type: "REVERSIBLE",
    parameters_metadata: [
      { name: "customer", required: true, default_value: "acme" },
      { name: "page", type: "INTEGER", integer_range: { min: 1, max: 9 } },
      { name: "pin", secret: true },
    ],
    api_tool: {
      http_method: "POST",
      url: "https://{{site}}.desk.example/tickets",
      headers: '${jsonencode({"Accept" = "application/json"})}',
      query_parameters: '${jsonencode({"customer" = "{{customer}}"})}',
      form_parameters: '${jsonencode({"page" = "{{page}}"})}',
      body: "{{customer}}",
      result_type: "JSON",
      result_transform_expression: "tickets",
    },
    deletion_protection: false,
  });
});

it("runs code, or is a tool of an MCP server, of an integration of the program", () => {
  const code = newStack();
  FruxonTool.code(code, "shorten", {
    integration: new FruxonIntegration(code, "desk", { slug: "custom_acme_desk" }),
    toolId: "shorten",
    code: "result = text[:200]",
    packages: ["requests"],
    timeoutSeconds: 10,
    resultType: "STRING",
  });
  const mcp = newStack();
  const close = FruxonTool.mcp(mcp, "close", {
    integration: desk,
    toolId: "close_ticket",
    serverUrl: "https://mcp.desk.example",
    mcpToolName: "close_ticket",
  });

  expect([...problemsOf(code), ...problemsOf(mcp)]).toEqual([]);
  expect(attributesIn(code, TYPE)).toMatchObject({
    integration_id: expect.stringMatching(/^\$\{integrations_fruxon_integration\..*\.integration_id\}$/),
    code_tool: {
      code: "result = text[:200]",
      packages: ["requests"],
      timeout_seconds: 10,
      result_type: "STRING",
    },
  });
  expect(attributesIn(mcp, TYPE)).toMatchObject({
    mcp_tool: { server_url: "https://mcp.desk.example", mcp_tool_name: "close_ticket" },
  });
  expect([close.toolId, close.integrationId]).toEqual([expect.any(String), expect.any(String)]);
});

it("is checked at synth, at its props", () => {
  const stack = newStack();

  FruxonTool.api(stack, "x", {
    integration: desk,
    toolId: "list tickets",
    httpMethod: "FETCH",
    url: "https://desk.example/{customer}",
    headers: { Authorization: "Bearer FAKE-SECRET-1234" },
    parameters: [{ name: "pin", secret: true, defaultValue: "FAKE-SECRET-5678" } as never],
  });
  FruxonTool.code(stack, "y", { integration: desk, toolId: "y", code: "result = 1", timeoutSeconds: 121 });

  const reported = reportedBy(stack).join("\n");
  for (const prop of ["toolId", "httpMethod", "url", "headers", "timeoutSeconds"]) {
    expect(reported).toContain(`${prop}: `);
  }
  expect(reported).not.toContain("FAKE-SECRET");
});

it("is looked up by its id", () => {
  const stack = newStack();

  const { toolId, integrationId } = FruxonTool.fromToolId(stack, "search", desk, "search");

  expect([toolId, integrationId]).toEqual([expect.any(String), expect.any(String)]);
});
