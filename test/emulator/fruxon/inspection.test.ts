import { control, member } from "../support";
import {
  API_KEY,
  CLIENT_SECRET,
  CLIENT_SECRET_PLACE,
  CONFIGS,
  createdConfig,
  createdIntegration,
  DEMO_CRM_PATH,
  fruxonClient,
  INTEGRATIONS,
  withFruxon,
  type FruxonClient,
} from "./support";
import { measureCpu } from "../../support/cpu-time";

async function body(client: FruxonClient, path: string): Promise<unknown> {
  return (await client.get(path)).body;
}

function stamp(value: unknown): number {
  return Number(member(value, "modifiedAt"));
}

describe("the default seed", () => {
  it("points the provider at a tenant with integrations and a published config", () =>
    withFruxon({}, async ({ emulator, client }) => {
      expect(emulator.environment).toMatchObject({
        FRUXON_BASE_URL: emulator.fruxon.baseUrl,
        FRUXON_TOKEN: "FAKE-FRUXON-TOKEN",
        FRUXON_TENANT: "acme-corp",
      });
      const items = await body(client, `${INTEGRATIONS}/custom_support_desk/configs`);
      expect(items).toMatchObject([{ displayName: "Production", publishedRevisionId: expect.any(String) }]);
    }));

  it("can be left out", () =>
    withFruxon({ seed: "none" }, async ({ emulator }) => {
      expect(emulator.fruxon.integrations()).toEqual([]);
      emulator.fruxon.addTenant("mine");
      emulator.fruxon.addToken({ token: "FAKE-MINE", tenant: "mine", scopes: ["integrations:read"] });
      const answer = await fruxonClient(emulator, "FAKE-MINE").get("/v1/tenants/mine/integrations");
      expect(answer.body).toEqual({ items: [], nextPageToken: null, totalCount: 0 });
    }));
});

describe("behind the client's back", () => {
  it("an integration appears, changes and goes", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const { fruxon } = emulator;
      fruxon.addIntegration("acme-corp", { id: "custom_demo_crm", displayName: "Theirs" });
      const before = await body(client, DEMO_CRM_PATH);
      expect(before).toMatchObject({ displayName: "Theirs", type: "CUSTOM" });
      fruxon.changeIntegration("acme-corp", "custom_demo_crm", { displayName: "Changed", tags: ["x"] });
      const after = await body(client, DEMO_CRM_PATH);
      expect(after).toMatchObject({ displayName: "Changed", tags: ["x"] });
      expect(stamp(after)).toBeGreaterThan(stamp(before));
      fruxon.removeIntegration("acme-corp", "custom_demo_crm");
      expect((await client.get(DEMO_CRM_PATH)).status).toBe(404);
    }));

  it("a secret of an integration changes, and only modifiedAt shows it", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const before = await createdIntegration(client);
      emulator.fruxon.changeIntegration("acme-corp", "custom_demo_crm", {
        secrets: { [CLIENT_SECRET_PLACE]: "FAKE-REPLACED" },
      });
      const after = await body(client, DEMO_CRM_PATH);
      expect(after).toEqual({ ...Object(before), modifiedAt: stamp(after) });
      expect(stamp(after)).toBeGreaterThan(stamp(before));
    }));

  it.each([
    ["move", true],
    ["keep", false],
  ] as const)("a change of the tools lets modifiedAt %s", (toolChanges, moves) =>
    withFruxon({ toolChanges }, async ({ emulator, client }) => {
      const before = await createdIntegration(client);
      emulator.fruxon.changeIntegration("acme-corp", "custom_demo_crm", { toolCount: 3 });
      expect(stamp(await body(client, DEMO_CRM_PATH)) > stamp(before)).toBe(moves);
    }),
  );

  it("a config appears, changes, is published, loses its credentials and goes", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const { fruxon } = emulator;
      await createdIntegration(client);
      const auth = { integrationAuthMetadataId: "api-key", level: "USER", parameters: { apiKey: API_KEY } };
      const { id } = fruxon.addConfig("acme-corp", "custom_demo_crm", { displayName: "Theirs", auth });
      const path = `${CONFIGS}/${id}`;
      expect(await body(client, path)).toMatchObject({ displayName: "Theirs", hasAuth: true });
      fruxon.publishConfig(id);
      expect(await body(client, path)).toMatchObject({ publishedRevisionId: expect.any(String) });
      fruxon.changeConfig(id, { auth: null });
      expect(await body(client, path)).toMatchObject({ hasAuth: false, auth: null, displayName: "Theirs" });
      expect(fruxon.config(id)?.credentials.main.auth).toEqual({});
      fruxon.removeConfig(id);
      expect((await client.get(path)).status).toBe(404);
    }));

  it("says what is unknown", () =>
    withFruxon({}, async ({ emulator }) => {
      const { fruxon } = emulator;
      expect(() => fruxon.integrations("nowhere")).toThrow('There is no tenant "nowhere".');
      expect(() => fruxon.addConfig("acme-corp", "gone")).toThrow('There is no integration "gone".');
      expect(() => fruxon.changeConfig("gone", {})).toThrow('There is no config "gone".');
    }));

  it("hundreds of objects are seeded in no time", () =>
    withFruxon({}, async ({ emulator }) => {
      const spent = measureCpu();
      for (let count = 0; count < 500; count += 1) {
        const id = `bulk-${count}`;
        emulator.fruxon.addIntegration("acme-corp", {
          id,
          configMetadata: { parametersMetadata: [{ name: "a" }] },
        });
        emulator.fruxon.addConfig("acme-corp", id, { parameters: { a: "1" } });
      }
      expect(spent()).toBeLessThan(3000);
    }));
});

describe("the control path", () => {
  it("shows and changes settings", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const answer = await control(emulator, "PATCH", "/fruxon/settings", { createStatus: 201 });
      expect(answer.body).toMatchObject({ createStatus: 201, putSemantics: "merge" });
      expect((await client.post(INTEGRATIONS, { id: "custom_x" })).status).toBe(201);
      expect((await control(emulator, "PATCH", "/fruxon/settings", { createStatus: 204 })).status).toBe(400);
    }));

  it("shows integrations and configs with the names of their credentials only", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const id = await createdConfig(client);
      const one = "/fruxon/tenants/acme-corp/integrations/custom_demo_crm";
      const answers = [
        await control(emulator, "GET", one),
        await control(emulator, "GET", `/fruxon/configs/${id}`),
        await control(emulator, "GET", "/fruxon/integrations"),
        await control(emulator, "GET", "/fruxon/configs"),
      ];
      expect(answers.map(({ text }) => text).join()).not.toMatch(/FAKE/);
      expect(answers.map((answer) => member(answer.body, "credential_fields"))).toEqual([
        [CLIENT_SECRET_PLACE],
        ["/auth/parameters/apiKey"],
        undefined,
        undefined,
      ]);
      expect((await control(emulator, "GET", `${one}/credentials`)).status).toBe(403);
      expect((await control(emulator, "GET", `/fruxon/configs/${id}/credentials`)).status).toBe(403);
    }));

  it("shows credentials when the emulator was started so", () =>
    withFruxon(
      {},
      async ({ emulator, client }) => {
        const id = await createdConfig(client);
        const path = "/fruxon/tenants/acme-corp/integrations/custom_demo_crm/credentials";
        expect((await control(emulator, "GET", path)).body).toEqual({ [CLIENT_SECRET_PLACE]: CLIENT_SECRET });
        expect((await control(emulator, "GET", `/fruxon/configs/${id}/credentials`)).body).toMatchObject({
          draft: { main: { auth: { apiKey: API_KEY } } },
          published: null,
        });
      },
      { exposeSecrets: true },
    ));

  it("seeds, changes and deletes", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const all = "/fruxon/tenants/acme-corp/integrations";
      expect((await control(emulator, "POST", all, { id: "custom_demo_crm" })).status).toBe(201);
      await control(emulator, "PATCH", `${all}/custom_demo_crm`, { displayName: "Changed" });
      expect(await body(client, DEMO_CRM_PATH)).toMatchObject({ displayName: "Changed" });

      const config = await control(emulator, "POST", `${all}/custom_demo_crm/configs`, {
        displayName: "Theirs",
      });
      const id = String(member(config.body, "id"));
      await control(emulator, "PATCH", `/fruxon/configs/${id}`, { displayName: "Ours" });
      await control(emulator, "POST", `/fruxon/configs/${id}/publish`);
      expect(await body(client, `${CONFIGS}/${id}`)).toMatchObject({
        displayName: "Ours",
        publishedRevisionId: expect.any(String),
      });
      expect((await control(emulator, "DELETE", `/fruxon/configs/${id}`)).status).toBe(204);
      expect((await control(emulator, "DELETE", `${all}/custom_demo_crm`)).status).toBe(204);
      expect((await control(emulator, "GET", `${all}/custom_demo_crm`)).status).toBe(404);
    }));

  it("hands out OAuth keys and counts odd secrets", () =>
    withFruxon({}, async ({ emulator, client }) => {
      const key = await control(emulator, "POST", "/fruxon/oauth-keys", {});
      expect(member(key.body, "key")).toBe("FAKE-OAUTH-KEY-1");
      const auth = { integrationAuthMetadataId: "api-key", level: "USER", parameters: { apiKey: "" } };
      await createdConfig(client, { displayName: "x", auth });
      expect((await control(emulator, "GET", "/fruxon/odd-secrets")).body).toMatchObject({
        count: 1,
        places: [{ place: "/auth/parameters/apiKey", form: "empty" }],
      });
    }));
});
