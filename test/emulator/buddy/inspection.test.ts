import {
  AMAZON_KEYS,
  control,
  created,
  INTEGRATIONS,
  member,
  messages,
  SENTRY,
  withEmulator,
} from "../support";

function idOf(path: string): string {
  return path.slice(INTEGRATIONS.length + 1);
}

describe("changes behind the client's back", () => {
  it("touch any field and nothing else", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, AMAZON_KEYS);
      const before = (await client.get(path)).body;
      const change = {
        name: "Renamed elsewhere",
        identifier: "0elsewhere",
        all_pipelines_allowed: false,
        allowed_pipelines: [42],
        permissions: { admins: "BLIND", others: "READ_ONLY", users: [], groups: [] },
      };
      emulator.buddy.changeIntegration(idOf(path), change);
      const after = (await client.get(path)).body;
      expect(after).toMatchObject({ ...change, allowed_pipelines: [{ id: 42 }] });
      expect(after).toMatchObject({ type: "AMAZON", url: member(before, "url"), auth_type: "DEFAULT" });
    }));

  it("replace and remove credentials", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, AMAZON_KEYS);
      const change = { access_key: "FAKE-STOLEN", secret_key: null, app_id: "app", audience: null };
      const { credentials, app_id } = emulator.buddy.changeIntegration(idOf(path), change);
      expect([credentials, app_id]).toEqual([{ access_key: "FAKE-STOLEN" }, "app"]);
    }));

  it("delete", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, SENTRY);
      emulator.buddy.removeIntegration(idOf(path));
      expect((await client.get(path)).status).toBe(404);
    }));

  it("need an integration that is there", () =>
    withEmulator({}, async ({ emulator }) => {
      expect(() => emulator.buddy.changeIntegration("none", {})).toThrow(RangeError);
      expect(() => emulator.buddy.removeIntegration("none")).toThrow(RangeError);
      expect(() => emulator.buddy.addIntegration("nowhere", {})).toThrow(RangeError);
    }));

  it("can seed what nobody can create", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const seed = { type: "ANTHROPIC", scope: "ENVIRONMENT", auth_type: "APP_RW", token: "FAKE" };
      const { hash_id } = emulator.buddy.addIntegration("acme-dev", seed);
      const { token: _, ...readable } = seed;
      expect((await client.get(`${INTEGRATIONS}/${hash_id}`)).body).toMatchObject(readable);
    }));
});

describe("in-process inspection", () => {
  it("tells integrations of one workspace from those of all", () =>
    withEmulator({}, async ({ emulator }) => {
      emulator.buddy.addIntegration("acme-dev", { name: "dev" });
      emulator.buddy.addIntegration("acme-prod", { name: "prod" });
      expect(emulator.buddy.integrations().map(({ name }) => name)).toEqual(["dev", "prod"]);
      expect(emulator.buddy.integrations("acme-prod").map(({ name }) => name)).toEqual(["prod"]);
    }));

  it("finds one by its id, or nothing", () =>
    withEmulator({}, async ({ emulator }) => {
      const { hash_id } = emulator.buddy.addIntegration("acme-dev", { name: "dev" });
      expect(emulator.buddy.integration(hash_id)?.name).toBe("dev");
      expect(emulator.buddy.integration("none")).toBeUndefined();
    }));
});

describe("Buddy's control path", () => {
  it("changes an integration behind the client's back", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, SENTRY);
      const changed = await control(emulator, "PATCH", `/buddy/integrations/${idOf(path)}`, {
        name: "Renamed elsewhere",
        token: "FAKE-STOLEN",
      });
      expect([changed.status, member(changed.body, "name")]).toEqual([200, "Renamed elsewhere"]);
      expect(member((await client.get(path)).body, "name")).toBe("Renamed elsewhere");
      expect(emulator.buddy.integrations()).toMatchObject([{ credentials: { token: "FAKE-STOLEN" } }]);
    }));

  it("deletes one behind the client's back", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, SENTRY);
      expect((await control(emulator, "DELETE", `/buddy/integrations/${idOf(path)}`)).status).toBe(204);
      expect((await client.get(path)).status).toBe(404);
    }));

  it("seeds one", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const seed = { name: "Seeded", type: "SLACK", token: "FAKE-TOKEN" };
      const answer = await control(emulator, "POST", "/buddy/workspaces/acme-dev/integrations", seed);
      expect([answer.status, answer.text.includes("FAKE")]).toEqual([201, false]);
      const path = `${INTEGRATIONS}/${String(member(answer.body, "hash_id"))}`;
      expect((await client.get(path)).body).toMatchObject({ name: "Seeded", type: "SLACK" });
    }));

  it("lists integrations with the names of their credentials only", () =>
    withEmulator({}, async ({ emulator, client }) => {
      await created(client, AMAZON_KEYS);
      const answer = await control(emulator, "GET", "/buddy/integrations");
      expect(answer.body).toMatchObject({
        integrations: [{ workspace: "acme-dev", credential_fields: ["access_key", "secret_key"] }],
      });
      expect(answer.text).not.toContain("FAKE");
    }));

  it("shows credentials only when the emulator was started for it", async () => {
    for (const exposeSecrets of [false, true]) {
      await withEmulator({ exposeSecrets }, async ({ emulator, client }) => {
        const id = idOf(await created(client, SENTRY));
        const answer = await control(emulator, "GET", `/buddy/integrations/${id}/credentials`);
        expect(answer.status).toBe(exposeSecrets ? 200 : 403);
        expect(answer.text.includes(SENTRY.token)).toBe(exposeSecrets);
      });
    }
  });

  it("reads and changes settings", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const answer = await control(emulator, "PATCH", "/buddy/settings", { mode: "lenient" });
      expect(answer.body).toMatchObject({ mode: "lenient", listItems: "short" });
      expect((await control(emulator, "GET", "/buddy/settings")).body).toEqual(answer.body);
      expect((await client.post(INTEGRATIONS, { ...SENTRY, colour: "red" })).status).toBe(201);
    }));

  it("switches a workspace off and on", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = "/buddy/workspaces/acme-dev";
      await control(emulator, "PATCH", path, { api: "disabled" });
      expect((await client.get(INTEGRATIONS)).status).toBe(403);
      await control(emulator, "PATCH", path, { api: "enabled" });
      expect((await client.get(INTEGRATIONS)).status).toBe(200);
    }));

  it.each([
    ["PATCH", "/buddy/integrations/none", {}],
    ["DELETE", "/buddy/integrations/none", undefined],
    ["GET", "/buddy/integrations/none", undefined],
    ["PATCH", "/buddy/workspaces/nowhere", {}],
    ["POST", "/buddy/workspaces/nowhere/integrations", {}],
  ])("answers 404 to %s %s", (method, path, body) =>
    withEmulator({}, async ({ emulator }) => {
      expect((await control(emulator, method, path, body)).status).toBe(404);
    }),
  );

  it("says what is wrong with a change", () =>
    withEmulator({}, async ({ emulator }) => {
      const { hash_id } = emulator.buddy.addIntegration("acme-dev", {});
      const path = `/buddy/integrations/${hash_id}`;
      const answer = await control(emulator, "PATCH", path, { name: 5, colour: "red" });
      expect(answer.status).toBe(400);
      expect(messages(answer).join(" ")).toMatch(/name.*colour/);
    }));
});
