import { control, INTEGRATIONS, member, messages, SENTRY, withEmulator } from "../support";

describe("the control path", () => {
  it("lists the registries and how to reach them", () =>
    withEmulator({}, async ({ emulator }) => {
      const buddy = {
        name: "buddy",
        environment: { BUDDY_BASE_URL: emulator.buddy.baseUrl, BUDDY_TOKEN: "FAKE-BUDDY-TOKEN" },
      };
      expect((await control(emulator, "GET", "")).body).toEqual({
        latency: 0,
        expose_secrets: false,
        registries: expect.arrayContaining([buddy]),
      });
    }));

  it("sets the latency of all answers", () =>
    withEmulator({}, async ({ emulator, client }) => {
      await control(emulator, "PUT", "/latency", { milliseconds: 30 });
      const started = performance.now();
      await client.get(INTEGRATIONS);
      expect(performance.now() - started).toBeGreaterThan(25);
    }));

  it("refuses a body that is not JSON", () =>
    withEmulator({}, async ({ emulator }) => {
      const answer = await control(emulator, "PUT", "/latency");
      expect([answer.status, messages(answer)]).toEqual([400, ["The body is not JSON."]]);
    }));

  it("answers 404 for what it does not know", () =>
    withEmulator({}, async ({ emulator }) => {
      expect((await control(emulator, "GET", "/nowhere")).status).toBe(404);
    }));
});

describe("the request log by HTTP control", () => {
  it("counts and filters", () =>
    withEmulator({}, async ({ emulator, client }) => {
      await client.get(INTEGRATIONS);
      await client.get("/workspaces");
      const answer = await control(emulator, "GET", "/buddy/requests?method=GET&path=/workspaces/**");
      expect(answer.body).toMatchObject({ count: 1, requests: [{ path: INTEGRATIONS, status: 200 }] });
    }));

  it("names the fields of a body but not their values", () =>
    withEmulator({}, async ({ emulator, client }) => {
      await client.post(INTEGRATIONS, SENTRY);
      const answer = await control(emulator, "GET", "/buddy/requests");
      expect(answer.body).toMatchObject({ requests: [{ body_keys: ["name", "type", "scope", "token"] }] });
      expect(answer.text).not.toContain(SENTRY.token);
    }));

  it("shows bodies when secrets are exposed", () =>
    withEmulator({ exposeSecrets: true }, async ({ emulator, client }) => {
      await client.post(INTEGRATIONS, SENTRY);
      expect((await control(emulator, "GET", "/buddy/requests")).body).toMatchObject({
        requests: [{ body: SENTRY }],
      });
    }));

  it("is cleared", () =>
    withEmulator({}, async ({ emulator, client }) => {
      await client.get(INTEGRATIONS);
      expect((await control(emulator, "DELETE", "/buddy/requests")).status).toBe(204);
      expect(member((await control(emulator, "GET", "/buddy/requests")).body, "count")).toBe(0);
    }));
});
