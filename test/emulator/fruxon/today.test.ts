import { control, member } from "../support";
import {
  API_KEY,
  CONFIGS,
  createdConfig,
  createdIntegration,
  DEMO_CRM,
  errors,
  INTEGRATIONS,
  PRODUCTION,
  withFruxon,
} from "./support";

/** What docs/apis/fruxon.md §13 says of Fruxon and docs/apis/fruxon.md does not. */

const MASK = "********";

describe("ids of custom integrations", () => {
  it.each(["demo-crm", "custom_", "custom_demo-crm", "custom_Demo", "CUSTOM_demo", "custom__a"])(
    "are refused unless they begin with custom_ and go on in snake_case: %s",
    (id) =>
      withFruxon({}, async ({ client }) => {
        const answer = await client.post(INTEGRATIONS, { ...DEMO_CRM, id });
        expect([answer.status, errors(answer)]).toEqual([
          400,
          { id: ["must begin with custom_ and go on in snake_case"] },
        ]);
      }),
  );

  it("that are older stay usable", () =>
    withFruxon({ idPrefix: "none" }, async ({ emulator, client }) => {
      await createdIntegration(client, { ...DEMO_CRM, id: "demo-crm" });
      emulator.fruxon.configure({ idPrefix: "required" });
      const older = `${INTEGRATIONS}/demo-crm`;
      expect((await client.put(older, { displayName: "Other" })).status).toBe(200);
      expect((await client.post(`${older}/configs`, PRODUCTION)).status).toBe(200);
      expect(await createdIntegration(client, { ...DEMO_CRM, id: "custom_demo_crm_2" })).toMatchObject({
        id: "custom_demo_crm_2",
      });
      expect(await createdIntegration(client, { displayName: "My own CRM" })).toMatchObject({
        id: "custom_my_own_crm",
      });
    }));
});

describe("keys of bodies", () => {
  it("bind without regard to case, and unknown ones are dropped without a word", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const body = {
        ID: "custom_demo_crm",
        displayname: "Demo",
        color: "red",
        ConfigMetadata: {
          AuthMetadata: [{ Id: "key", TYPE: "CUSTOM", UserCredentialAuthType: "API_KEY", level: "USER" }],
          parametersMetadata: [{ name: "Region", defaultvalue: "eu" }],
        },
      };
      expect(await createdIntegration(client, body)).toMatchObject({
        id: "custom_demo_crm",
        displayName: "Demo",
        configMetadata: {
          authMetadata: [{ id: "key", type: "CUSTOM", userCredentialAuthType: "API_KEY" }],
          parametersMetadata: [{ name: "Region", defaultValue: "eu" }],
        },
      });
      const dropped = [{ method: "POST", path: INTEGRATIONS, place: "color" }];
      expect(emulator.fruxon.droppedKeys()).toMatchObject([
        ...dropped,
        { place: "configMetadata.authMetadata.0.level" },
      ]);
      expect(member((await control(emulator, "GET", "/fruxon/dropped-keys")).body, "count")).toBe(2);
    }));

  it("that are the user's own stay as they are", () =>
    withFruxon({ configParameters: "anything" }, async ({ client }) => {
      const id = await createdConfig(client, { displayName: "x", parameters: { DISPLAYNAME: 1, Auth: 2 } });
      expect((await client.get(`${CONFIGS}/${id}`)).body).toMatchObject({
        parameters: { DISPLAYNAME: 1, Auth: 2 },
      });
    }));
});

describe("errors", () => {
  it("carry a code where there is one, unless they are told not to", () =>
    withFruxon({}, async ({ emulator, client }) => {
      await createdIntegration(client);
      expect(member((await client.post(INTEGRATIONS, DEMO_CRM)).body, "code")).toBe("id_taken");
      emulator.fruxon.configure({ errorCodes: "absent" });
      expect((await client.post(INTEGRATIONS, DEMO_CRM)).body).not.toHaveProperty("code");
    }));
});

describe("the parameters of a config", () => {
  it.each([
    [{}, { "parameters.site": ["is required"] }],
    [{ site: "a", Site: "a" }, { "parameters.Site": ["the integration has no such parameter"] }],
    [{ site: "a", region: "us" }, { "parameters.region": ["expected one of eu"] }],
  ])("are those that the integration has: %j", (parameters, expected) =>
    withFruxon({}, async ({ client }) => {
      const parametersMetadata = [
        { name: "site", type: "STRING", required: true },
        { name: "plan", type: "STRING", required: true, defaultValue: "free" },
        { name: "region", type: "OPTION", options: [{ value: "eu" }] },
      ];
      await createdIntegration(client, { id: "custom_demo_crm", configMetadata: { parametersMetadata } });
      expect(errors(await client.post(CONFIGS, { displayName: "x", parameters }))).toEqual(expected);
      const good = await client.post(CONFIGS, { displayName: "x", parameters: { site: "a" } });
      const path = `${CONFIGS}/${String(member(good.body, "id"))}`;
      expect(errors(await client.patch(path, { parameters }))).toEqual(expected);
      expect((await client.patch(path, { displayName: "y" })).status).toBe(200);
    }),
  );
});

describe("the secrets of a config", () => {
  const TWO = { ...PRODUCTION.auth, parameters: { apiKey: API_KEY, second: "FAKE-SECOND" } };

  it("are masked where they are read, and in clear where they are published", () =>
    withFruxon({}, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client)}`;
      for (const { text } of [await client.get(path), await client.get(CONFIGS)]) {
        expect(text).toContain(`"apiKey":"${MASK}"`);
        expect(text).not.toContain(API_KEY);
      }
      expect((await client.post(`${path}:publish`)).text).toContain(API_KEY);
      expect((await client.get(`${path}/revisions`)).text).not.toContain(API_KEY);
    }));

  it("stay where their mask is sent back, and are replaced as a whole otherwise", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client, { ...PRODUCTION, auth: TWO });
      const stored = () => emulator.fruxon.config(id)?.credentials.main.auth;
      const send = (parameters: object) => client.patch(`${CONFIGS}/${id}`, { auth: { ...TWO, parameters } });
      await send({ apiKey: MASK, second: "FAKE-ROTATED" });
      expect(stored()).toEqual({ apiKey: API_KEY, second: "FAKE-ROTATED" });
      await send({ apiKey: "FAKE-OTHER" });
      expect(stored()).toEqual({ apiKey: "FAKE-OTHER" });
      await send({ second: MASK });
      expect(stored()).toEqual({ second: MASK });
      emulator.fruxon.configure({ sentMasks: "store" });
      await send({ second: "FAKE" });
      await send({ second: MASK });
      expect(stored()).toEqual({ second: MASK });
    }));

  it("among the parameters and in the auth map are treated alike", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const parametersMetadata = [{ name: "pin", secret: true }, { name: "site" }];
      await createdIntegration(client, {
        ...DEMO_CRM,
        configMetadata: { ...DEMO_CRM.configMetadata, parametersMetadata },
      });
      const authMap = [{ authConfig: PRODUCTION.auth, parameters: { account: "one" } }];
      const made = await client.post(CONFIGS, {
        displayName: "x",
        parameters: { pin: "FAKE-PIN", site: "a" },
        authMap,
      });
      const id = String(member(made.body, "id"));
      const stored = () => emulator.fruxon.config(id)?.credentials.main;
      const masked = [{ authConfig: { ...PRODUCTION.auth, parameters: { apiKey: MASK } } }];
      await client.patch(`${CONFIGS}/${id}`, { parameters: { pin: MASK, site: "b" }, authMap: masked });
      expect(stored()).toMatchObject({ parameters: { pin: "FAKE-PIN" }, authMap: [{ apiKey: API_KEY }] });
      await client.patch(`${CONFIGS}/${id}`, { parameters: { site: "c" } });
      expect(stored()).toMatchObject({ parameters: {} });
    }));
});

describe("a config", () => {
  it("has an egress country, which an empty text clears and publishing keeps", () =>
    withFruxon({}, async ({ client }) => {
      const path = `${CONFIGS}/${await createdConfig(client, { ...PRODUCTION, egressCountry: "DE" })}`;
      expect((await client.post(`${path}:publish`)).body).toMatchObject({ egressCountry: "DE" });
      expect((await client.patch(path, { egressCountry: null })).body).toMatchObject({ egressCountry: "DE" });
      expect((await client.patch(path, { egressCountry: "" })).body).toMatchObject({ egressCountry: null });
      expect((await client.get(`${path}/revisions`)).body).toMatchObject([{ egressCountry: "DE" }]);
    }));

  it("says that its credentials no longer work, until it gets others", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      const health = {
        credentialHealth: "REAUTH_REQUIRED",
        credentialHealthDetail: "The grant was revoked.",
      };
      emulator.fruxon.changeConfig(id, health);
      expect((await client.patch(`${CONFIGS}/${id}`, { displayName: "x" })).body).toMatchObject(health);
      const { body } = await client.patch(`${CONFIGS}/${id}`, { auth: PRODUCTION.auth });
      expect(body).toMatchObject({ credentialHealth: "HEALTHY", credentialHealthDetail: null });
    }));

  it("goes into an agent's slot once it is published, and of its integration only", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      const { fruxon } = emulator;
      expect(() => fruxon.fillAgentSlot("custom_demo_crm", id)).toThrow("was never published");
      await client.post(`${CONFIGS}/${id}:publish`);
      expect(() => fruxon.fillAgentSlot("chat", id)).toThrow('belongs to integration "custom_demo_crm"');
      expect(fruxon.fillAgentSlot("custom_demo_crm", id).usedByAgents).toBe(1);
      const slot = { integrationId: "custom_demo_crm", tenantConfigId: id };
      expect((await control(emulator, "POST", "/fruxon/agent-slots", slot)).status).toBe(201);
      expect((await client.delete(`${CONFIGS}/${id}`)).status).toBe(400);
    }));

  it("may be listed under the key configs", () =>
    withFruxon({ configList: "configsEnvelope" }, async ({ client }) => {
      await createdConfig(client);
      expect((await client.get(CONFIGS)).body).toMatchObject({ configs: [{ displayName: "Production" }] });
    }));
});
