import { control, member } from "../support";
import {
  AWS_KEYS,
  CIVO,
  CLOUD,
  granted,
  HTTP_SINK,
  LOG_SINKS,
  TEAM,
  withEmulator,
  withNorthflank,
} from "./support";

const ENTITY = `/northflank/entities/${TEAM}`;

describe("the environment", () => {
  it("points the provider at the emulated Northflank with a fake token", () =>
    withNorthflank({}, async ({ emulator, northflank }) => {
      expect(emulator.environment).toMatchObject({
        NORTHFLANK_BASE_URL: northflank.baseUrl,
        NORTHFLANK_TOKEN: "FAKE-NORTHFLANK-TOKEN",
      });
      expect(northflank.baseUrl).toBe(`${emulator.url}/northflank`);
    }));
});

describe("the seed", () => {
  it("has two teams of an organisation, and a cloud beside them that they share", () =>
    withNorthflank({}, async ({ northflank }) => {
      expect(northflank.cloudIntegrations.all()).toMatchObject([
        { entity: "acme", id: "main-aws" },
        { entity: "acme-payments", id: "payments-civo" },
      ]);
    }));

  it("can be left out", () =>
    withNorthflank({ seed: "none" }, async ({ northflank, client }) => {
      expect(northflank.cloudIntegrations.all()).toEqual([]);
      expect((await client.get(CLOUD)).status).toBe(401);
      northflank.addTeam({ id: "mine" });
      northflank.addToken({ token: northflank.tokens.full, entity: "mine" });
      expect((await client.get(CLOUD)).status).toBe(200);
    }));
});

describe("the handle", () => {
  it("puts objects there that nobody could create", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      const seed = { name: "x", provider: "do", features: ["cdn"], secrets: { apiKey: "FAKE-SECRET" } };
      expect(northflank.cloudIntegrations.add(TEAM, seed)).toMatchObject({ ...seed, id: "x", entity: TEAM });
      expect(granted(await client.get(`${CLOUD}/x`))).toMatchObject({ provider: "do", features: ["cdn"] });
    }));

  it("changes objects behind the client's back, by merge patch", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      await client.post(CLOUD, AWS_KEYS);
      northflank.cloudIntegrations.change(TEAM, "prod-aws", {
        description: null,
        aws: { permissionCheckLevel: "disabled" },
        secrets: { secretKey: "FAKE-OTHER" },
      });
      expect(northflank.cloudIntegrations.get(TEAM, "prod-aws")).toMatchObject({
        aws: { authenticationMode: "accessKey", permissionCheckLevel: "disabled" },
        secrets: { ...AWS_KEYS.credentials, secretKey: "FAKE-OTHER" },
      });
      expect(granted(await client.get(`${CLOUD}/prod-aws`))).not.toHaveProperty("description");
    }));

  it("deletes objects behind the client's back", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      await client.post(CLOUD, CIVO);
      northflank.cloudIntegrations.remove(TEAM, "civo-lab");
      expect((await client.get(`${CLOUD}/civo-lab`)).status).toBe(404);
    }));

  it("refuses what is unknown, taken or makes no sense", () =>
    withNorthflank({}, async ({ northflank }) => {
      const { cloudIntegrations } = northflank;
      cloudIntegrations.add(TEAM, { id: "taken" });
      expect(() => cloudIntegrations.add(TEAM, { id: "taken" })).toThrow(RangeError);
      expect(() => cloudIntegrations.add("nowhere")).toThrow(RangeError);
      expect(() => cloudIntegrations.change(TEAM, "nowhere", {})).toThrow(RangeError);
      expect(() => cloudIntegrations.remove(TEAM, "nowhere")).toThrow(RangeError);
      expect(() => cloudIntegrations.change(TEAM, "taken", { name: null })).toThrow("name");
      expect(() => northflank.addTeam({ id: TEAM })).toThrow(RangeError);
      expect(() => northflank.addTeam({ id: "new", orgId: TEAM })).toThrow(RangeError);
      expect(() => northflank.addToken({ token: "FAKE", entity: "nowhere" })).toThrow(RangeError);
    }));

  it("changes settings while it runs, and refuses those that make no sense", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      northflank.configure({ cloudCredentials: "full" });
      expect(granted(await client.post(CLOUD, CIVO))).toHaveProperty("credentials", CIVO.credentials);
      expect(() => northflank.configure({ rateLimit: { requests: -1, windowSeconds: 1 } })).toThrow();
      expect(northflank.settings().cloudCredentials).toBe("full");
    }));
});

describe("the control path", () => {
  it("changes settings", () =>
    withNorthflank({}, async ({ emulator, northflank }) => {
      const changed = await control(emulator, "PATCH", "/northflank/settings", { mode: "lenient" });
      expect(changed.body).toEqual({ ...northflank.settings(), mode: "lenient" });
      expect((await control(emulator, "GET", "/northflank/settings")).body).toEqual(changed.body);
      expect((await control(emulator, "PATCH", "/northflank/settings", { mode: "easy" })).status).toBe(400);
    }));

  it("seeds, shows, changes and deletes objects", () =>
    withNorthflank({}, async ({ emulator }) => {
      const path = `${ENTITY}/cloud-integrations`;
      const added = await control(emulator, "POST", path, { name: "Mine", secrets: { apiKey: "FAKE" } });
      expect([added.status, added.body]).toEqual([
        201,
        expect.objectContaining({ id: "mine", entity: TEAM, secretFields: ["apiKey"] }),
      ]);
      const changed = await control(emulator, "PATCH", `${path}/mine`, { clusters: ["prod"] });
      expect(changed.body).toMatchObject({ id: "mine", clusters: ["prod"] });
      expect((await control(emulator, "GET", path)).body).toMatchObject({ items: [{ id: "mine" }] });
      expect((await control(emulator, "GET", "/northflank/cloud-integrations")).body).toMatchObject({
        items: [{ id: "main-aws" }, { id: "mine" }, { id: "payments-civo" }],
      });
      expect((await control(emulator, "DELETE", `${path}/mine`)).status).toBe(204);
      expect((await control(emulator, "GET", `${path}/mine`)).status).toBe(404);
    }));

  it("names stored secrets and tells whether they changed, but never shows them", () =>
    withNorthflank({}, async ({ emulator, northflank, client }) => {
      const path = `${ENTITY}/log-sinks/http-sink`;
      await client.post(LOG_SINKS, HTTP_SINK);
      const before = await control(emulator, "GET", path);
      northflank.logSinks.change(TEAM, "http-sink", { secrets: { auth: { password: "FAKE-OTHER" } } });
      const after = await control(emulator, "GET", path);
      expect(before.body).toMatchObject({
        secretFields: ["auth.password"],
        secretsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(member(after.body, "secretsHash")).not.toBe(member(before.body, "secretsHash"));
      expect(before.text + after.text).not.toContain("FAKE");
      expect((await control(emulator, "GET", `${path}/secrets`)).status).toBe(403);
    }));

  it("shows them when secrets are exposed", () =>
    withEmulator({ exposeSecrets: true }, async ({ emulator, client }) => {
      await client.post(CLOUD, CIVO);
      const path = `${ENTITY}/cloud-integrations/civo-lab/secrets`;
      expect((await control(emulator, "GET", path)).body).toEqual(CIVO.credentials);
    }));

  it.each([
    ["POST", "/northflank/entities/nowhere/cloud-integrations", {}, 404],
    ["POST", `${ENTITY}/cloud-integrations`, { unknown: 1 }, 400],
    ["POST", `${ENTITY}/notifications`, { events: { "trigger:build:start": "yes" } }, 400],
    ["PATCH", `${ENTITY}/registry-credentials/nowhere`, {}, 404],
    ["DELETE", `${ENTITY}/log-sinks/nowhere`, undefined, 404],
    ["GET", `${ENTITY}/log-sinks/nowhere/secrets`, undefined, 403],
  ])("refuses %s %s with %j: %d", (method, path, body, status) =>
    withNorthflank({}, async ({ emulator }) => {
      expect((await control(emulator, method, path, body)).status).toBe(status);
    }),
  );
});
