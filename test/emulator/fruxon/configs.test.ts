import { member } from "../support";
import {
  API_KEY,
  CONFIGS,
  createdConfig,
  createdIntegration,
  errors,
  INTEGRATIONS,
  objectOf,
  PRODUCTION,
  refused,
  withFruxon,
} from "./support";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

const AUTH_MAP = [
  {
    parameters: { account: "one" },
    authConfig: { ...PRODUCTION.auth, parameters: { apiKey: "FAKE-MAPPED-KEY-1" } },
  },
  {
    parameters: { account: "two" },
    authConfig: { ...PRODUCTION.auth, parameters: { apiKey: "FAKE-MAPPED-KEY-2" } },
  },
];

describe("creating a config", () => {
  it("answers the documented example: a draft with masked credentials", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const answer = await client.post(CONFIGS, PRODUCTION);
      const time: unknown = member(answer.body, "createdAt");
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        id: expect.stringMatching(UUID),
        integrationId: "custom_demo_crm",
        displayName: "Production",
        parameters: { region: "eu" },
        hasAuth: true,
        hasAuthMap: false,
        authMethodId: "api-key",
        auth: {
          level: "APPLICATION",
          integrationAuthMetadataId: "api-key",
          grantedScopes: [],
          parameters: { apiKey: "********" },
        },
        authMapEntries: [],
        sandboxMode: "NONE",
        sandboxVariant: null,
        egressCountry: null,
        credentialHealth: "HEALTHY",
        credentialHealthDetail: null,
        publishedRevisionId: null,
        createdBy: "svc-terraform",
        createdAt: time,
        modifiedAt: time,
      });
    }));

  it("keeps the credentials where only an inspection sees them", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      expect((await client.get(`${CONFIGS}/${id}`)).text).not.toContain(API_KEY);
      expect(emulator.fruxon.config(id)).toMatchObject({
        tenant: "acme-corp",
        credentials: { main: { auth: { apiKey: API_KEY } } },
        publishedCredentials: undefined,
      });
    }));

  it("takes a display name alone", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      expect((await client.post(CONFIGS, { displayName: "Bare" })).body).toMatchObject({
        parameters: {},
        hasAuth: false,
        authMethodId: null,
        auth: null,
        sandboxMode: "UNSPECIFIED",
      });
    }));

  it("takes the integration of the path, whatever the body says", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const { body } = await client.post(CONFIGS, { ...PRODUCTION, integrationId: "web-search" });
      expect(member(body, "integrationId")).toBe("custom_demo_crm");
    }));

  it("works for built-in integrations, and gives 404 for unknown ones", () =>
    withFruxon({}, async ({ client }) => {
      const body = { displayName: "x", auth: PRODUCTION.auth };
      expect((await client.post(`${INTEGRATIONS}/web-search/configs`, body)).status).toBe(200);
      expect(refused(await client.post(`${INTEGRATIONS}/nothing/configs`, body))).toEqual([
        404,
        "Integration 'nothing' not found",
      ]);
    }));

  it("shows the entries of an auth map without their credentials", () =>
    withFruxon({}, async ({ client }) => {
      const id = await createdConfig(client, { displayName: "Many", authMap: AUTH_MAP });
      const { body, text } = await client.get(`${CONFIGS}/${id}`);
      expect(text).not.toContain("FAKE-MAPPED");
      expect(body).toMatchObject({
        hasAuthMap: true,
        authMapEntries: [{ parameters: { account: "one" } }, { parameters: { account: "two" } }],
      });
    }));

  it("treats parameters that the integration marks as secret like credentials", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const configMetadata = { parametersMetadata: [{ name: "pin", secret: true }, { name: "site" }] };
      await createdIntegration(client, { id: "custom_demo_crm", configMetadata });
      const parameters = { pin: "FAKE-PIN", site: "acme" };
      const { body } = await client.post(CONFIGS, { displayName: "x", parameters });
      expect(member(body, "parameters")).toEqual({ pin: "********", site: "acme" });
      const [config] = emulator.fruxon.configs("acme-corp", "custom_demo_crm");
      expect(config?.credentials.main.parameters).toEqual({ pin: "FAKE-PIN" });
    }));

  it.each([
    [{}, { displayName: ["Invalid input: expected string, received undefined"] }],
    [{ ...PRODUCTION, sandboxMode: "OFF" }, { sandboxMode: [expect.stringMatching(/^expected one of /)] }],
    [{ ...PRODUCTION, hasAuth: true }, { hasAuth: ["is not known"] }],
    [
      { displayName: "x", auth: { integrationAuthMetadataId: "api-key", level: "TEAM" } },
      { "auth.level": ["expected one of APPLICATION, USER"] },
    ],
    [
      { displayName: "x", auth: { ...PRODUCTION.auth, integrationAuthMetadataId: "gone" } },
      { "auth.integrationAuthMetadataId": ["the integration has no such auth method"] },
    ],
    [
      {
        displayName: "x",
        sandboxVariant: { auth: { integrationAuthMetadataId: "app-oauth", level: "USER" } },
      },
      { "sandboxVariant.auth.level": ["this auth method supports APPLICATION"] },
    ],
  ])("refuses %j", (body, expected) =>
    withFruxon({ unknownKeys: "refused" }, async ({ emulator, client }) => {
      await createdIntegration(client);
      const answer = await client.post(CONFIGS, body);
      expect([answer.status, errors(answer)]).toEqual([400, expected]);
      expect(emulator.fruxon.configs("acme-corp", "custom_demo_crm")).toEqual([]);
    }),
  );

  it("can be lenient about auth methods that do not exist", () =>
    withFruxon({ mode: "lenient" }, async ({ client }) => {
      await createdIntegration(client);
      const body = { displayName: "x", auth: { integrationAuthMetadataId: "gone", level: "USER" } };
      expect((await client.post(CONFIGS, body)).status).toBe(200);
    }));
});

describe("reading configs", () => {
  it.each([
    ["array", (items: object[]) => items],
    ["envelope", (items: object[]) => ({ items })],
  ] as const)("lists them as %s", (configList, shape) =>
    withFruxon({ configList }, async ({ client }) => {
      const id = await createdConfig(client);
      const { body } = await client.get(`${CONFIGS}/${id}`);
      expect((await client.get(CONFIGS)).body).toEqual(shape([objectOf(body)]));
    }),
  );

  it("gives 404 for an unknown id, and for a config of another integration", () =>
    withFruxon({}, async ({ client }) => {
      const id = await createdConfig(client);
      expect(refused(await client.get(`${CONFIGS}/none`))).toEqual([404, "Config 'none' not found"]);
      expect((await client.get(`${INTEGRATIONS}/web-search/configs/${id}`)).status).toBe(404);
    }));

  it.each([
    ["mask", { apiKey: "********" }],
    ["empty", {}],
    ["clear", { apiKey: "FAKE-SANDBOX-KEY" }],
  ] as const)("prints the credentials of the sandbox variant as %s", (printedParameters, parameters) =>
    withFruxon({ printedParameters }, async ({ client }) => {
      const auth = { ...PRODUCTION.auth, parameters: { apiKey: "FAKE-SANDBOX-KEY" } };
      const sandboxVariant = { parameters: { region: "us" }, auth };
      const id = await createdConfig(client, { ...PRODUCTION, sandboxMode: "VENDOR", sandboxVariant });
      expect((await client.get(`${CONFIGS}/${id}`)).body).toMatchObject({
        sandboxVariant: { parameters: { region: "us" }, auth: { ...auth, parameters }, authMap: [] },
      });
    }),
  );
});

describe("patching a config", () => {
  it("keeps what is null or left out, credentials included", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      const before = (await client.get(`${CONFIGS}/${id}`)).body;
      const { body } = await client.patch(`${CONFIGS}/${id}`, { displayName: "Prod EU", auth: null });
      expect(body).toEqual({
        ...Object(before),
        displayName: "Prod EU",
        modifiedAt: member(body, "modifiedAt"),
      });
      expect(Number(member(body, "modifiedAt"))).toBeGreaterThan(Number(member(before, "modifiedAt")));
      expect(emulator.fruxon.config(id)?.credentials.main.auth).toEqual({ apiKey: API_KEY });
    }));

  it("changes credentials without a visible difference but modifiedAt", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      const integration = (await client.get(`${INTEGRATIONS}/custom_demo_crm`)).body;
      const before = (await client.get(`${CONFIGS}/${id}`)).body;
      const auth = { ...PRODUCTION.auth, parameters: { apiKey: "FAKE-API-KEY-2" } };
      const { body } = await client.patch(`${CONFIGS}/${id}`, { auth });
      expect(body).toEqual({ ...Object(before), modifiedAt: member(body, "modifiedAt") });
      expect(emulator.fruxon.config(id)?.credentials.main.auth).toEqual({ apiKey: "FAKE-API-KEY-2" });
      expect((await client.get(`${INTEGRATIONS}/custom_demo_crm`)).body).toEqual(integration);
    }));

  it.each([
    ["replace", { site: "a" }, { second: "FAKE-SECOND" }],
    ["merge", { region: "eu", site: "a" }, { apiKey: API_KEY, second: "FAKE-SECOND" }],
  ] as const)(
    "with patchSemantics %s treats objects accordingly",
    (patchSemantics, parameters, credentials) =>
      withFruxon({ patchSemantics, configParameters: "anything" }, async ({ emulator, client }) => {
        const id = await createdConfig(client);
        const auth = { ...PRODUCTION.auth, parameters: { second: "FAKE-SECOND" } };
        const { body } = await client.patch(`${CONFIGS}/${id}`, { parameters: { site: "a" }, auth });
        expect(member(body, "parameters")).toEqual(parameters);
        expect(emulator.fruxon.config(id)?.credentials.main.auth).toEqual(credentials);
      }),
  );

  it("knows no integrationId", () =>
    withFruxon({ unknownKeys: "refused" }, async ({ client }) => {
      const id = await createdConfig(client);
      const answer = await client.patch(`${CONFIGS}/${id}`, { integrationId: "custom_demo_crm" });
      expect(errors(answer)).toEqual({ integrationId: ["is not known"] });
    }));

  it("can leave modifiedAt alone when nothing changes", () =>
    withFruxon({ noOpWrites: "keep" }, async ({ client }) => {
      const id = await createdConfig(client);
      const before = (await client.get(`${CONFIGS}/${id}`)).body;
      expect((await client.patch(`${CONFIGS}/${id}`, PRODUCTION)).body).toEqual(before);
    }));

  it("notes masks, empty strings and nulls that are sent for credentials", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      const auth = { ...PRODUCTION.auth, parameters: { apiKey: "********" } };
      const sandboxVariant = { authMap: [{ authConfig: { ...auth, parameters: { apiKey: "" } } }] };
      await client.patch(`${CONFIGS}/${id}`, { auth, sandboxVariant });
      expect(emulator.fruxon.oddSecrets()).toMatchObject([
        { object: `custom_demo_crm/${id}`, place: "/auth/parameters/apiKey", form: "mask" },
        { place: "/sandboxVariant/authMap/0/authConfig/parameters/apiKey", form: "empty" },
      ]);
    }));
});

describe("deleting a config", () => {
  it("answers 204 without a body, and 404 the next time", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      expect(await client.delete(`${CONFIGS}/${id}`)).toMatchObject({ status: 204, text: "" });
      expect((await client.delete(`${CONFIGS}/${id}`)).status).toBe(404);
      expect(emulator.fruxon.config(id)).toBeUndefined();
    }));

  it.each([400, 409] as const)("gives %s while agents use it", (inUseStatus) =>
    withFruxon({ inUseStatus }, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      emulator.fruxon.changeConfig(id, { usedByAgents: 2 });
      expect(refused(await client.delete(`${CONFIGS}/${id}`))).toEqual([
        inUseStatus,
        `Config '${id}' is used by 2 agents`,
      ]);
    }),
  );
});
