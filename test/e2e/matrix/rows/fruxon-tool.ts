import type { Emulator } from "../../../../src/emulator";
import type { Attributes, Drift, Row } from "../row";
import { FRUXON_VOLATILE, TENANT } from "./fruxon-place";

const INTEGRATION = "custom_support_desk";

type Change = Parameters<Emulator["fruxon"]["changeTool"]>[3];

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.fruxon.changeTool(TENANT, INTEGRATION, String(state.tool_id), to);
  },
});

const stored = (emulator: Emulator, state: Attributes) =>
  emulator.fruxon.tool(TENANT, INTEGRATION, String(state.tool_id));

type Descriptor = NonNullable<Change["descriptor"]>;

/** A change of some members of what the tool does. */
const partDrift = <Kind extends keyof Descriptor>(
  kind: Kind,
  to: Partial<NonNullable<Descriptor[Kind]>>,
  more: Omit<Drift, "change"> = {},
): Drift => ({
  ...more,
  change: (emulator, state) => {
    const before = stored(emulator, state)?.descriptor[kind] ?? {};
    emulator.fruxon.changeTool(TENANT, INTEGRATION, String(state.tool_id), {
      descriptor: { [kind]: { ...before, ...to } },
    });
  },
});

const codeDrift = (to: Partial<NonNullable<Descriptor["codeTool"]>>): Drift =>
  partDrift("codeTool", to, { variant: "code" });

const mcpDrift = (to: Partial<NonNullable<Descriptor["mcpTool"]>>): Drift =>
  partDrift("mcpTool", to, { variant: "mcp" });

const base = (label: string): Attributes => ({
  tenant: TENANT,
  integration_id: INTEGRATION,
  tool_id: `tool_${label.toLowerCase()}`,
  deletion_protection: false,
});

const api = (url: string): Attributes => ({
  http_method: "POST",
  url,
  headers: JSON.stringify({ Accept: "application/json" }),
  query_parameters: JSON.stringify({ page: "{{page}}" }),
  form_parameters: JSON.stringify({ title: "{{title}}" }),
  body: "{{title}}",
  result_type: "JSON",
  result_transform_expression: "tickets",
});

export const fruxonTool: Row = {
  type: "integrations_fruxon_tool",
  collection: "/v1/tenants/*/integrations/*/tools",
  variants: {
    main: (label) => ({
      ...base(label),
      display_name: `Tool ${label}`,
      description: "Made by a test",
      action_type: "REVERSIBLE",
      parameters_metadata: [
        { name: "title", required: true },
        { name: "page", type: "INTEGER" },
      ],
      api_tool: api("https://desk.example/{{tenant}}/tickets"),
    }),
    code: (label) => ({
      ...base(label),
      code_tool: { code: "result = 1", packages: ["requests"], timeout_seconds: 30, result_type: "INTEGER" },
    }),
    mcp: (label) => ({
      ...base(label),
      mcp_tool: { server_url: "https://mcp.example", mcp_tool_name: "search", result_type: "STRING" },
    }),
  },
  secrets: {},
  rotated: {},
  update: {
    set: { description: "Changed by a test", api_tool: api("https://other.example") },
    changes: ["description", "api_tool.url"],
  },
  replace: {
    set: { api_tool: undefined, mcp_tool: { server_url: "https://mcp.example", mcp_tool_name: "search" } },
    changes: ["api_tool", "mcp_tool"],
  },
  drifts: {
    display_name: drift({ displayName: "By hand" }),
    description: drift({ description: "by hand" }),
    action_type: drift({ actionType: "IRREVERSIBLE" }),
    parameters_metadata: drift({ parametersMetadata: [{ name: "title", type: "STRING", required: true }] }),
    "api_tool.http_method": partDrift("apiTool", { httpMethod: "GET" }),
    "api_tool.url": partDrift("apiTool", { url: "https://by-hand.example" }),
    "api_tool.headers": partDrift("apiTool", { headers: { Accept: "text/html" } }),
    "api_tool.query_parameters": partDrift("apiTool", { queryParameters: {} }),
    "api_tool.form_parameters": partDrift("apiTool", { formParameters: { title: "by hand" } }),
    "api_tool.body": partDrift("apiTool", { body: "by hand" }),
    "api_tool.result_type": partDrift("apiTool", { resultType: "STRING" }),
    "api_tool.result_transform_expression": partDrift("apiTool", { resultTransformExpression: "by.hand" }),
    "code_tool.code": codeDrift({ code: "result = 2" }),
    "code_tool.packages": codeDrift({ packages: [] }),
    "code_tool.timeout_seconds": codeDrift({ timeoutSeconds: 60 }),
    "code_tool.result_type": codeDrift({ resultType: "STRING" }),
    "mcp_tool.server_url": mcpDrift({ serverUrl: "https://by-hand.example" }),
    "mcp_tool.mcp_tool_name": mcpDrift({ mcpToolName: "by_hand" }),
    "mcp_tool.result_type": mcpDrift({ resultType: "JSON" }),
  },
  neverDrifts: {},
  moves: ["modified_at"],
  stored,
  volatile: FRUXON_VOLATILE,
  remove: (emulator, state) => {
    emulator.fruxon.removeTool(TENANT, INTEGRATION, String(state.tool_id));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: (state) => String(state.id),
    leaves: ["deletion_protection"],
  },
};
