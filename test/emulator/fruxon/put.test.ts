import { member } from "../support";
import {
  CLIENT_SECRET,
  CLIENT_SECRET_PLACE,
  createdConfig,
  createdIntegration,
  DEMO_CRM_PATH,
  errors,
  INTEGRATIONS,
  metadata,
  methodOf,
  oAuthMethod,
  refused,
  settingsOf,
  withFruxon,
  type FruxonClient,
  type Running,
} from "./support";

const COMPLETE = { displayName: "Demo CRM", description: "Contacts", configMetadata: metadata() };

function clientSecret({ emulator }: Running): unknown {
  return emulator.fruxon.integration("acme-corp", "custom_demo_crm")?.credentials[CLIENT_SECRET_PLACE];
}

/** `modifiedAt` of custom_demo_crm as the API tells it. */
async function modifiedAt(client: FruxonClient): Promise<number> {
  return Number(member((await client.get(DEMO_CRM_PATH)).body, "modifiedAt"));
}

describe("updating an integration", () => {
  it("stores what was sent and answers it", () =>
    withFruxon({}, async ({ client }) => {
      await createdIntegration(client);
      const answer = await client.put(DEMO_CRM_PATH, { ...COMPLETE, displayName: "Demo CRM EU" });
      expect(answer).toMatchObject({
        status: 200,
        body: { displayName: "Demo CRM EU", description: "Contacts" },
      });
      expect((await client.get(DEMO_CRM_PATH)).body).toEqual(answer.body);
    }));

  it("moves modifiedAt with every write, within one millisecond too", () =>
    withFruxon(
      {},
      async ({ client }) => {
        await createdIntegration(client);
        const times = [await modifiedAt(client)];
        for (const _ of [1, 2]) {
          const { body } = await client.put(DEMO_CRM_PATH, COMPLETE);
          times.push(Number(member(body, "modifiedAt")));
        }
        expect([...new Set(times)].sort()).toEqual(times);
      },
      { clock: () => new Date(1_772_359_200_000) },
    ));

  it("can leave modifiedAt alone when nothing changes, however it is written down", () =>
    withFruxon({ noOpWrites: "keep" }, async ({ client }) => {
      await createdIntegration(client);
      const { body } = await client.get(DEMO_CRM_PATH);
      const same = {
        displayName: member(body, "displayName"),
        description: member(body, "description"),
        configMetadata: member(body, "configMetadata"),
      };
      expect(member((await client.put(DEMO_CRM_PATH, same)).body, "modifiedAt")).toBe(
        member(body, "modifiedAt"),
      );
      const secret = { ...same, configMetadata: metadata({ clientSecret: "FAKE-CLIENT-SECRET-2" }) };
      expect(member((await client.put(DEMO_CRM_PATH, secret)).body, "modifiedAt")).toBeGreaterThan(
        Number(member(body, "modifiedAt")),
      );
    }));

  it.each([
    ["merge", { displayName: "Demo CRM", description: "Contacts of the demo CRM" }],
    ["replace", { displayName: "custom_demo_crm", description: null }],
  ] as const)("with putSemantics %s treats left-out and null fields accordingly", (putSemantics, expected) =>
    withFruxon({ putSemantics }, async ({ client }) => {
      await createdIntegration(client);
      const { body } = await client.put(DEMO_CRM_PATH, { displayName: null });
      expect(body).toMatchObject(expected);
      const methods = member(member(body, "configMetadata"), "authMetadata");
      expect(methods).toHaveLength(putSemantics === "merge" ? 2 : 0);
    }),
  );

  it.each([
    ["replace", ["app-oauth"]],
    ["merge", ["app-oauth", "api-key"]],
  ] as const)("with metadataSemantics %s keeps entries accordingly", (metadataSemantics, ids) =>
    withFruxon({ metadataSemantics }, async ({ client }) => {
      await createdIntegration(client);
      const configMetadata = { authMetadata: [oAuthMethod()] };
      const { body } = await client.put(DEMO_CRM_PATH, { ...COMPLETE, configMetadata });
      expect(member(body, "configMetadata")).toMatchObject({ authMetadata: ids.map((id) => ({ id })) });
    }),
  );

  it("knows no id in the body", () =>
    withFruxon({ unknownKeys: "refused" }, async ({ client }) => {
      await createdIntegration(client);
      const answer = await client.put(DEMO_CRM_PATH, { ...COMPLETE, id: "custom_demo_crm" });
      expect([answer.status, errors(answer)]).toEqual([400, { id: ["is not known"] }]);
    }));

  it("creates nothing", () =>
    withFruxon({}, async ({ client }) => {
      expect((await client.put(DEMO_CRM_PATH, COMPLETE)).status).toBe(404);
    }));

  it.each([404, 403, 400] as const)("gives %s for a built-in one", (systemPutStatus) =>
    withFruxon({ systemPutStatus }, async ({ client }) => {
      expect((await client.put(`${INTEGRATIONS}/chat`, COMPLETE)).status).toBe(systemPutStatus);
    }),
  );

  it("can refuse to take an auth method away from configs that use it", () =>
    withFruxon({ authMethodInUse: "refuse" }, async ({ emulator, client }) => {
      await createdConfig(client);
      const body = { ...COMPLETE, configMetadata: { authMetadata: [oAuthMethod()] } };
      expect(refused(await client.put(DEMO_CRM_PATH, body))).toEqual([
        400,
        "Auth method 'api-key' is used by a config",
      ]);
      emulator.fruxon.configure({ authMethodInUse: "allow" });
      expect((await client.put(DEMO_CRM_PATH, body)).status).toBe(200);
    }));
});

describe("the secrets of an integration", () => {
  it.each(["merge", "replace"] as const)("stay when a PUT leaves them out (%s)", (semantics) =>
    withFruxon({ putSemantics: semantics, metadataSemantics: semantics }, async (running) => {
      await createdIntegration(running.client);
      await running.client.put(DEMO_CRM_PATH, COMPLETE);
      expect(clientSecret(running)).toBe(CLIENT_SECRET);
    }),
  );

  it("change when a PUT sends another value", () =>
    withFruxon({}, async (running) => {
      await createdIntegration(running.client);
      const configMetadata = metadata({ clientSecret: "FAKE-CLIENT-SECRET-2" });
      await running.client.put(DEMO_CRM_PATH, { ...COMPLETE, configMetadata });
      expect(clientSecret(running)).toBe("FAKE-CLIENT-SECRET-2");
    }));

  it("go with their auth method", () =>
    withFruxon({}, async (running) => {
      await createdIntegration(running.client);
      await running.client.put(DEMO_CRM_PATH, { ...COMPLETE, configMetadata: {} });
      await running.client.put(DEMO_CRM_PATH, COMPLETE);
      expect(clientSecret(running)).toBeUndefined();
    }));

  it.each([
    [null, "null"],
    ["", "empty"],
    ["********", "mask"],
  ])("are stored literally and noted when a client sends %j", (sent, form) =>
    withFruxon({}, async (running) => {
      await createdIntegration(running.client);
      const configMetadata = metadata({ clientSecret: sent });
      await running.client.put(DEMO_CRM_PATH, { ...COMPLETE, configMetadata });
      expect(clientSecret(running)).toBe(sent);
      expect(running.emulator.fruxon.oddSecrets()).toEqual([
        { tenant: "acme-corp", object: "custom_demo_crm", place: CLIENT_SECRET_PLACE, form },
      ]);
    }),
  );

  it.each([
    ["absent", {}],
    ["null", { clientSecret: null }],
    ["empty", { clientSecret: "" }],
    ["mask", { clientSecret: "********" }],
    ["clear", { clientSecret: CLIENT_SECRET }],
  ] as const)("are shown %s when the settings say so", (secretsOnRead, expected) =>
    withFruxon({ secretsOnRead }, async ({ client }) => {
      await createdIntegration(client);
      expect(settingsOf(await client.get(DEMO_CRM_PATH))).toEqual({
        clientId: "demo-app",
        tokenUrl: "https://auth.demo-crm.invalid/token",
        ...expected,
      });
    }),
  );

  it("include the default values of secret parameters at all three places", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const secret = (name: string) => ({ name, secret: true, defaultValue: `FAKE-DEFAULT-${name}` });
      const configMetadata = {
        parametersMetadata: [secret("a"), { name: "open", defaultValue: "shown" }],
        authMetadata: [
          { id: "m", authMap: { parametersMetadata: [secret("b")] }, parametersMetadata: [secret("c/d")] },
        ],
      };
      await createdIntegration(client, { id: "custom_demo_crm", configMetadata });
      const { text, body } = await client.get(DEMO_CRM_PATH);
      expect(text).not.toContain("FAKE-DEFAULT");
      expect(member(body, "configMetadata")).toMatchObject({
        parametersMetadata: [
          expect.not.objectContaining({ defaultValue: expect.anything() }),
          { defaultValue: "shown" },
        ],
      });
      expect(emulator.fruxon.integration("acme-corp", "custom_demo_crm")?.credentials).toEqual({
        "/parametersMetadata/a/defaultValue": "FAKE-DEFAULT-a",
        "/authMetadata/m/authMap/parametersMetadata/b/defaultValue": "FAKE-DEFAULT-b",
        "/authMetadata/m/parametersMetadata/c~1d/defaultValue": "FAKE-DEFAULT-c/d",
      });
    }));

  it("are not known for auth types that the catalogue does not have", () =>
    withFruxon({}, async ({ client }) => {
      const method = {
        id: "m",
        type: "NEW_KIND",
        authSettings: { parameters: { clientSecret: "FAKE-SHOWN" } },
      };
      await createdIntegration(client, { id: "custom_demo_crm", configMetadata: { authMetadata: [method] } });
      expect(methodOf(await client.get(DEMO_CRM_PATH), "m")).toMatchObject({
        authSettings: { parameters: { clientSecret: "FAKE-SHOWN" } },
      });
    }));
});

describe("configTestSupported", () => {
  it.each([
    ["byType", false],
    ["asSent", true],
  ] as const)("follows the setting %s", (configTestSupported, expected) =>
    withFruxon({ configTestSupported }, async ({ client }) => {
      const authMetadata = [{ ...oAuthMethod(), configTestSupported: true }];
      await createdIntegration(client, { id: "custom_demo_crm", configMetadata: { authMetadata } });
      expect(methodOf(await client.get(DEMO_CRM_PATH), "app-oauth")).toMatchObject({
        configTestSupported: expected,
      });
    }),
  );
});
