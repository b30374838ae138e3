import { member } from "../support";
import {
  CLIENT_SECRET,
  CLIENT_SECRET_PLACE,
  createdConfig,
  createdIntegration,
  DEMO_CRM,
  DEMO_CRM_PATH,
  errors,
  INTEGRATIONS,
  metadata,
  refused,
  TOKEN_URL,
  withFruxon,
} from "./support";

const NOW = 1_772_359_200_000;
const clock = () => new Date(NOW);

const FILLED_PARAMETER = {
  typeName: null,
  integerRange: null,
  floatRange: null,
  options: null,
  asset: null,
  description: null,
  jsonSchema: null,
  uiHint: null,
  rules: [],
};
const FILLED_METHOD = {
  description: null,
  sensitivity: "UNSPECIFIED",
  authProviderName: null,
  authMap: { useMap: false, keyTemplate: null, parametersMetadata: [] },
  availableScopes: [],
};

describe("creating an integration", () => {
  it("answers the documented example: without secrets, with every key filled in", () =>
    withFruxon(
      {},
      async ({ client }) => {
        const answer = await client.post(INTEGRATIONS, DEMO_CRM);
        const time = Number(member(answer.body, "createdAt"));
        expect(time).toBeGreaterThanOrEqual(NOW);
        expect(answer.status).toBe(200);
        expect(answer.body).toEqual({
          id: "custom_demo_crm",
          displayName: "Demo CRM",
          description: "Contacts of the demo CRM",
          type: "CUSTOM",
          configMetadata: {
            parametersMetadata: [
              {
                ...FILLED_PARAMETER,
                name: "region",
                index: 0,
                type: "STRING",
                displayName: "Region",
                required: true,
                secret: false,
                defaultValue: "eu",
              },
            ],
            authMetadata: [
              {
                ...FILLED_METHOD,
                id: "app-oauth",
                displayName: "OAuth app",
                type: "O_AUTH2",
                configTestSupported: false,
                supportedLevels: ["APPLICATION"],
                authSettings: { parameters: { clientId: "demo-app", tokenUrl: TOKEN_URL } },
                parametersMetadata: [],
              },
              {
                ...FILLED_METHOD,
                id: "api-key",
                displayName: "API key",
                type: "API_KEY",
                configTestSupported: true,
                supportedLevels: ["APPLICATION", "USER"],
                authSettings: { parameters: {} },
                parametersMetadata: [
                  {
                    ...FILLED_PARAMETER,
                    name: "apiKey",
                    index: 0,
                    type: "STRING",
                    displayName: "API key",
                    required: true,
                    secret: true,
                    defaultValue: null,
                  },
                ],
              },
            ],
          },
          tags: [],
          isInternal: false,
          createdAt: time,
          modifiedAt: time,
        });
      },
      { clock },
    ));

  it("keeps the secrets where only an inspection sees them", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const answer = await client.post(INTEGRATIONS, DEMO_CRM);
      expect(answer.text).not.toContain(CLIENT_SECRET);
      expect(emulator.fruxon.integration("acme-corp", "custom_demo_crm")).toMatchObject({
        tenant: "acme-corp",
        credentials: { [CLIENT_SECRET_PLACE]: CLIENT_SECRET },
      });
    }));

  it("fills in the defaults of what was left out", () =>
    withFruxon({}, async ({ client }) => {
      const { body } = await client.post(INTEGRATIONS, { id: "custom_bare" });
      expect(body).toMatchObject({
        displayName: "custom_bare",
        description: null,
        configMetadata: { parametersMetadata: [], authMetadata: [] },
      });
    }));

  it("makes an id from the display name when there is none", () =>
    withFruxon({}, async ({ client }) => {
      const ids = [
        await createdIntegration(client, { displayName: "Demo ERP (old)" }),
        await createdIntegration(client, { displayName: "Demo ERP, old!" }),
        await createdIntegration(client, {}),
      ].map((body) => member(body, "id"));
      expect(ids).toEqual(["custom_demo_erp_old", "custom_demo_erp_old_2", "custom_integration"]);
    }));

  it("can answer 201", () =>
    withFruxon({ createStatus: 201 }, async ({ client }) => {
      expect((await client.post(INTEGRATIONS, DEMO_CRM)).status).toBe(201);
    }));

  it.each([
    [409, "custom_demo_crm"],
    [400, "custom_demo_crm"],
    [409, "web-search"],
  ] as const)("gives %s for an id that is taken: %s", (duplicateStatus, id) =>
    withFruxon({ duplicateStatus, idPrefix: "none" }, async ({ client }) => {
      await createdIntegration(client);
      const answer = await client.post(INTEGRATIONS, { id });
      expect(refused(answer)).toEqual([duplicateStatus, `Integration id '${id}' is taken`]);
    }),
  );

  it("can put a prefix before the id", () =>
    withFruxon({ idPrefix: "custom_" }, async ({ client }) => {
      expect(await createdIntegration(client, { ...DEMO_CRM, id: "demo-crm" })).toMatchObject({
        id: "custom_demo-crm",
      });
      expect((await client.get(`${INTEGRATIONS}/custom_demo-crm`)).status).toBe(200);
      expect((await client.get(`${INTEGRATIONS}/demo-crm`)).status).toBe(404);
      expect((await client.post(INTEGRATIONS, { ...DEMO_CRM, id: "demo-crm" })).status).toBe(409);
    }));

  it("can have another type for integrations that are not built in", () =>
    withFruxon({ ownType: "TENANT" }, async ({ client }) => {
      expect(await createdIntegration(client)).toMatchObject({ type: "TENANT" });
    }));
});

describe("the rules of an integration", () => {
  it.each([
    [{ id: "no spaces" }, { id: ["only letters, digits, _ and -"] }],
    [{ id: "x".repeat(151) }, { id: ["at most 150 characters"] }],
    [{ displayName: "x".repeat(101) }, { displayName: ["at most 100 characters"] }],
    [{ description: "x".repeat(501) }, { description: ["at most 500 characters"] }],
    [
      { type: "CUSTOM", tags: [] },
      { type: ["is not known"], tags: ["is not known"] },
    ],
    [
      { configMetadata: { authMetadata: [{ id: "a", level: "USER" }] } },
      { "configMetadata.authMetadata[0].level": ["is not known"] },
    ],
    [
      { configMetadata: { authMetadata: [{ id: "a" }, { id: "a" }] } },
      { "configMetadata.authMetadata[1].id": ["is given more than once"] },
    ],
    [
      { configMetadata: { parametersMetadata: [{ name: "a" }, { name: "a" }] } },
      { "configMetadata.parametersMetadata[1].name": ["is given more than once"] },
    ],
    [
      { configMetadata: { authMetadata: [{ id: "a", supportedLevels: ["TEAM"] }] } },
      { "configMetadata.authMetadata[0].supportedLevels[0]": ["expected one of APPLICATION, USER"] },
    ],
    [
      { configMetadata: { authMetadata: [{ id: "a", authSettings: { Scheme: "Bearer" } }] } },
      { "configMetadata.authMetadata[0].authSettings.Scheme": ["is not known"] },
    ],
  ])("refuse %j", (body, expected) =>
    withFruxon({ unknownKeys: "refused" }, async ({ client }) => {
      const answer = await client.post(INTEGRATIONS, body);
      expect([answer.status, errors(answer)]).toEqual([400, expected]);
    }),
  );

  it("accept any type of auth method, and enums in any spelling", () =>
    withFruxon({}, async ({ client }) => {
      const configMetadata = {
        parametersMetadata: [{ name: "tags", type: "StringArray" }],
        authMetadata: [{ id: "a", type: "SomethingNew", supportedLevels: ["user"] }],
      };
      const body = await createdIntegration(client, { id: "custom_odd", configMetadata });
      expect(member(body, "configMetadata")).toMatchObject({
        parametersMetadata: [{ type: "STRING_ARRAY" }],
        authMetadata: [{ type: "SOMETHING_NEW", supportedLevels: ["USER"] }],
      });
    }));

  it.each([
    ["Pascal", { type: "StringArray" }, { type: "ApiKey", sensitivity: "Unspecified" }],
    ["asSent", { type: "string_array" }, { type: "apiKey", sensitivity: "UNSPECIFIED" }],
  ] as const)("can be answered with enums %s", (enumCase, parameter, method) =>
    withFruxon({ enumCase }, async ({ client }) => {
      const configMetadata = {
        parametersMetadata: [{ name: "a", type: "string_array" }],
        authMetadata: [{ id: "a", type: "apiKey" }],
      };
      const body = await createdIntegration(client, { id: "custom_odd", configMetadata });
      expect(member(body, "configMetadata")).toMatchObject({
        parametersMetadata: [parameter],
        authMetadata: [method],
      });
    }),
  );

  it("can be lenient: unknown members are ignored and flat settings are taken", () =>
    withFruxon({ mode: "lenient" }, async ({ client }) => {
      const configMetadata = { authMetadata: [{ id: "a", authSettings: { Scheme: "Bearer" } }] };
      const body = await createdIntegration(client, { id: "custom_odd", color: "red", configMetadata });
      expect(body).toMatchObject({
        configMetadata: { authMetadata: [{ authSettings: { parameters: { Scheme: "Bearer" } } }] },
      });
      expect(body).not.toHaveProperty("color");
    }));

  it("can be answered with 422", () =>
    withFruxon({ validationStatus: 422 }, async ({ client }) => {
      expect((await client.post(INTEGRATIONS, { id: "" })).status).toBe(422);
    }));

  it("quote what was sent only when they are told to", () =>
    withFruxon({ errorsQuoteInput: "always", unknownKeys: "refused" }, async ({ emulator, client }) => {
      const body = {
        id: "x",
        configMetadata: metadata({ clientSecret: CLIENT_SECRET }),
        color: CLIENT_SECRET,
      };
      expect((await client.post(INTEGRATIONS, body)).text).toContain(CLIENT_SECRET);
      emulator.fruxon.configure({ errorsQuoteInput: "never" });
      expect((await client.post(INTEGRATIONS, body)).text).not.toContain(CLIENT_SECRET);
    }));
});

describe("reading an integration", () => {
  it("gives what the create answered", () =>
    withFruxon({}, async ({ client }) => {
      const created = await createdIntegration(client);
      expect((await client.get(DEMO_CRM_PATH)).body).toEqual(created);
    }));

  it("gives built-in integrations too, but not those of other tenants", () =>
    withFruxon({}, async ({ emulator, client }) => {
      emulator.fruxon.addIntegration("acme-labs", { id: "elsewhere" });
      expect((await client.get(`${INTEGRATIONS}/chat`)).body).toMatchObject({ type: "SYSTEM" });
      expect((await client.get(`${INTEGRATIONS}/elsewhere`)).status).toBe(404);
    }));

  it("gives a problem for an unknown id", () =>
    withFruxon({}, async ({ client }) => {
      const answer = await client.get(DEMO_CRM_PATH);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(answer.body).toEqual({
        type: "about:blank",
        title: "Not Found",
        status: 404,
        detail: "Integration 'custom_demo_crm' not found",
        instance: DEMO_CRM_PATH,
      });
    }));

  it("can leave out empty values", () =>
    withFruxon({ emptyValues: "omitted" }, async ({ client }) => {
      expect(await createdIntegration(client, { id: "custom_bare" })).not.toHaveProperty("description");
    }));

  it("can list parameters and auth methods in another order", () =>
    withFruxon({ metadataOrder: "reversed" }, async ({ client }) => {
      const body = await createdIntegration(client);
      expect(member(body, "configMetadata")).toMatchObject({
        authMetadata: [{ id: "api-key" }, { id: "app-oauth" }],
      });
    }));

  it("can say null for an empty description", () =>
    withFruxon({ emptyDescription: "null" }, async ({ client }) => {
      const body = await createdIntegration(client, { id: "custom_bare", description: "" });
      expect(body).toMatchObject({ description: null });
    }));

  it("can tell times in seconds", () =>
    withFruxon(
      { timeUnit: "seconds" },
      async ({ client }) => {
        expect(await createdIntegration(client)).toMatchObject({ createdAt: NOW / 1000 });
      },
      { clock },
    ));
});

describe("deleting an integration", () => {
  it("answers 204 without a body, and 404 the next time", () =>
    withFruxon({}, async ({ emulator, client }) => {
      await createdIntegration(client);
      const answer = await client.delete(DEMO_CRM_PATH);
      expect([answer.status, answer.text]).toEqual([204, ""]);
      expect((await client.delete(DEMO_CRM_PATH)).status).toBe(404);
      expect(emulator.fruxon.integration("acme-corp", "custom_demo_crm")).toBeUndefined();
    }));

  it("can answer 200 with what was deleted", () =>
    withFruxon({ deleteAnswer: "object" }, async ({ client }) => {
      await createdIntegration(client);
      expect(await client.delete(DEMO_CRM_PATH)).toMatchObject({
        status: 200,
        body: { id: "custom_demo_crm" },
      });
    }));

  it.each([400, 409] as const)("gives %s while it has configs", (inUseStatus) =>
    withFruxon({ inUseStatus }, async ({ client }) => {
      await createdConfig(client);
      expect(refused(await client.delete(DEMO_CRM_PATH))).toEqual([
        inUseStatus,
        "Integration 'custom_demo_crm' has 1 configs. Delete them first",
      ]);
    }),
  );

  it("gives 404 for a built-in one", () =>
    withFruxon({}, async ({ client }) => {
      expect((await client.delete(`${INTEGRATIONS}/web-search`)).status).toBe(404);
    }));
});
