import { member } from "../support";
import {
  createdIntegration,
  DEMO_CRM_PATH,
  errors,
  fruxonClient,
  INTEGRATIONS,
  objectOf,
  refused,
  withFruxon,
} from "./support";

const TOOLS = `${DEMO_CRM_PATH}/tools`;

const API_TOOL = {
  id: "list_contacts",
  displayName: "List contacts",
  description: "Contacts of a region",
  parametersMetadata: [{ name: "region", required: true }],
  descriptor: {
    apiTool: {
      httpMethod: "GET",
      url: "https://crm.example/contacts",
      headers: { Accept: "application/json" },
      queryParameters: { region: "{{region}}" },
      resultType: "JSON",
    },
  },
};

const CODE_TOOL = { id: "shorten", descriptor: { codeTool: { code: "result = text[:80]" } } };

const MCP_TOOL = {
  id: "search",
  descriptor: { mcpTool: { serverUrl: "https://mcp.example", mcpToolName: "search", resultType: "STRING" } },
};

const LIST = `${TOOLS}/list_contacts`;

describe("creating a tool", () => {
  it("returns all of it, with what was not sent", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const answer = await client.post(TOOLS, API_TOOL);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        ...API_TOOL,
        integrationId: "custom_demo_crm",
        toolType: "API",
        actionType: "READ_ONLY",
        resultType: "JSON",
        isAsync: false,
        isInternal: false,
        isModifiable: true,
        descriptor: {
          apiTool: {
            ...API_TOOL.descriptor.apiTool,
            formParameters: {},
            body: null,
            resultTransformExpression: null,
          },
          codeTool: null,
          mcpTool: null,
          predefinedTool: null,
        },
        parametersMetadata: [{ name: "region", type: "UNSPECIFIED", required: true, secret: false }],
      });
      const read = await client.get(LIST);
      expect(read.body).toMatchObject({ id: "list_contacts", pricing: [] });
      expect(read.body).not.toHaveProperty("isInternal");
    }));

  it("counts 60 seconds and no packages where code says nothing else", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const { body } = await client.post(TOOLS, CODE_TOOL);
      expect(member(member(body, "descriptor"), "codeTool")).toEqual({
        code: "result = text[:80]",
        packages: [],
        timeoutSeconds: 60,
        resultType: "UNSPECIFIED",
      });
      expect(member(body, "toolType")).toBe("PYTHON_SCRIPT");
    }));

  it("refuses what breaks a rule, at its field", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const bad = {
        id: "list contacts",
        integrationId: "custom_other",
        actionType: "WRITE",
        descriptor: {
          codeTool: { code: "result = 1", timeoutSeconds: 121 },
          mcpTool: MCP_TOOL.descriptor.mcpTool,
        },
      };
      expect(Object.keys(objectOf(errors(await client.post(TOOLS, bad))))).toEqual([
        "id",
        "actionType",
        "descriptor.codeTool.timeoutSeconds",
        "descriptor",
      ]);
      expect(errors(await client.post(TOOLS, { ...API_TOOL, integrationId: "custom_other" }))).toHaveProperty(
        "integrationId",
      );
      expect(errors(await client.post(TOOLS, { ...API_TOOL, descriptor: {} }))).toHaveProperty("descriptor");
    }));

  it("refuses a taken id, an unknown integration and a token without the scope", () =>
    withFruxon({}, async ({ client, emulator }) => {
      await createdIntegration(client);
      await client.post(TOOLS, API_TOOL);
      expect(refused(await client.post(TOOLS, API_TOOL))).toEqual([409, "Tool id 'list_contacts' is taken"]);
      expect((await client.post(`${INTEGRATIONS}/custom_none/tools`, API_TOOL)).status).toBe(404);
      const reader = fruxonClient(emulator, emulator.fruxon.tokens.readOnly);
      expect((await reader.get(LIST)).status).toBe(200);
      expect((await reader.post(TOOLS, MCP_TOOL)).body).toMatchObject({ required: "tools:write" });
    }));
});

describe("replacing a tool", () => {
  it("resets what the body omits", () =>
    withFruxon({}, async ({ client, emulator }) => {
      await createdIntegration(client);
      await client.post(TOOLS, { ...API_TOOL, actionType: "REVERSIBLE" });
      emulator.fruxon.changeTool("acme-corp", "custom_demo_crm", "list_contacts", {
        isAsync: true,
        newer: { retries: 3, region: "eu" },
      });
      const { id: _, displayName: __, actionType: ___, ...others } = Object(API_TOOL);
      const answer = await client.put(LIST, { ...others, region: "us" });
      expect(answer.body).toMatchObject({
        displayName: null,
        actionType: "READ_ONLY",
        isAsync: false,
        region: "us",
        description: "Contacts of a region",
      });
      expect(answer.body).not.toHaveProperty("retries");
    }));

  it("takes Python at its own path, and nothing else there", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      for (const tool of [API_TOOL, CODE_TOOL, MCP_TOOL]) await client.post(TOOLS, tool);
      const statuses = async (tool: { readonly id: string }) => [
        (await client.put(`${TOOLS}/${tool.id}`, tool)).status,
        (await client.put(`${TOOLS}/${tool.id}:python`, tool)).status,
      ];
      expect(await statuses(API_TOOL)).toEqual([200, 400]);
      expect(await statuses(CODE_TOOL)).toEqual([400, 200]);
      expect(await statuses(MCP_TOOL)).toEqual([200, 400]);
    }));

  it("changes neither the kind nor the id, and needs one result type", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      await client.post(TOOLS, API_TOOL);
      expect(errors(await client.put(LIST, { descriptor: MCP_TOOL.descriptor }))).toHaveProperty(
        "descriptor",
      );
      expect(errors(await client.put(LIST, { ...API_TOOL, id: "other" }))).toHaveProperty("id");
      expect(errors(await client.put(LIST, { ...API_TOOL, resultType: "STRING" }))).toHaveProperty(
        "resultType",
      );
      expect((await client.put(`${TOOLS}/none`, API_TOOL)).status).toBe(404);
    }));
});

describe("listing and deleting tools", () => {
  it("lists those of one integration, without internal ones, by type and text", () =>
    withFruxon({}, async ({ client, emulator }) => {
      await createdIntegration(client);
      for (const tool of [API_TOOL, CODE_TOOL, MCP_TOOL]) await client.post(TOOLS, tool);
      emulator.fruxon.addTool("acme-corp", "custom_demo_crm", { id: "hidden", isInternal: true });
      emulator.fruxon.addTool("acme-corp", "custom_support_desk", { id: "list_contacts" });
      const ids = async (query: string): Promise<unknown> => {
        const items = member((await client.get(`${TOOLS}${query}`)).body, "items");
        return Array.isArray(items) ? items.map((item) => member(item, "id")) : items;
      };
      expect(await ids("")).toEqual(["list_contacts", "shorten", "search"]);
      expect(await ids("?types=MCP&types=API")).toEqual(["list_contacts", "search"]);
      expect(await ids("?search=REGION")).toEqual(["list_contacts"]);
      expect(await ids("?pageSize=2")).toHaveLength(2);
      expect((await client.get(`${TOOLS}/hidden`)).status).toBe(200);
    }));

  it("deletes it, not predefined ones; an integration takes its tools along", () =>
    withFruxon({}, async ({ client, emulator }) => {
      await createdIntegration(client);
      await client.post(TOOLS, API_TOOL);
      emulator.fruxon.addTool("acme-corp", "chat", { id: "send", descriptor: { predefinedTool: {} } });
      expect((await client.delete(LIST)).status).toBe(204);
      expect((await client.delete(LIST)).status).toBe(404);
      expect((await client.delete(`${INTEGRATIONS}/chat/tools/send`)).status).toBe(400);
      await client.post(TOOLS, API_TOOL);
      await client.delete(DEMO_CRM_PATH);
      expect(emulator.fruxon.tools("acme-corp", "custom_demo_crm")).toEqual([]);
    }));

  it("counts them at their integration", () =>
    withFruxon({ toolChanges: "keep" }, async ({ client, emulator }) => {
      await createdIntegration(client);
      const before = emulator.fruxon.integration("acme-corp", "custom_demo_crm");
      await client.post(TOOLS, API_TOOL);
      await client.put(LIST, API_TOOL);
      expect(emulator.fruxon.integration("acme-corp", "custom_demo_crm")).toEqual({
        ...before,
        toolCount: 1,
      });
      emulator.fruxon.configure({ toolChanges: "move" });
      await client.delete(LIST);
      const after = emulator.fruxon.integration("acme-corp", "custom_demo_crm");
      expect(after).toMatchObject({ toolCount: 0 });
      expect(after?.modifiedAt).toBeGreaterThan(before?.modifiedAt ?? Infinity);
    }));
});
