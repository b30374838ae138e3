import { control, created, INTEGRATIONS, member, messages, SENTRY, withEmulator } from "../support";

const POST = { method: "POST", path: INTEGRATIONS };

describe("injected error answers", () => {
  it.each([500, 502, 503])("answer %d in the registry's error format and store nothing", (status) =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ match: POST, fault: { kind: "answer", status } });
      const answer = await client.post(INTEGRATIONS, SENTRY);
      expect([answer.status, messages(answer)]).toEqual([status, ["Internal error."]]);
      expect(emulator.buddy.integrations()).toEqual([]);
    }),
  );

  it("can come after the request has done its work", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ match: POST, fault: { kind: "answer", status: 502, when: "after" } });
      const answer = await client.post(INTEGRATIONS, SENTRY);
      expect(answer.status).toBe(502);
      expect(emulator.buddy.integrations()).toHaveLength(1);
    }));

  it("send 429 with Retry-After", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ fault: { kind: "answer", status: 429, retryAfterSeconds: 3 } });
      const answer = await client.get(INTEGRATIONS);
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "3"]);
      expect(answer.headers.get("x-rate-limit-reset")).toBeNull();
    }));

  it("send 429 with the registry's reset header only", () =>
    withEmulator({ clock: () => new Date(1_893_455_990_000) }, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ fault: { kind: "answer", status: 429, resetInSeconds: 10 } });
      const answer = await client.get(INTEGRATIONS);
      expect(answer.headers.get("retry-after")).toBeNull();
      expect(answer.headers.get("x-rate-limit-reset")).toBe("1893456000");
      expect(answer.headers.get("x-rate-limit-remaining")).toBe("0");
    }));

  it("carry the message and headers they are given", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({
        fault: {
          kind: "answer",
          status: 403,
          message: "Rate limit exceeded.",
          headers: { "X-Request-Id": "req-1" },
        },
      });
      const answer = await client.get(INTEGRATIONS);
      expect(messages(answer)).toEqual(["Rate limit exceeded."]);
      expect(answer.headers.get("x-request-id")).toBe("req-1");
    }));
});

describe("an answer that is not JSON", () => {
  it("looks like a proxy's page", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ fault: { kind: "notJson", status: 502 } });
      const answer = await client.get(INTEGRATIONS);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([502, "text/html"]);
      expect(answer.text).toMatch(/^<html>/);
    }));
});

describe("a broken connection", () => {
  it("before the request was looked at leaves nothing behind", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ match: POST, fault: { kind: "drop" } });
      await expect(client.post(INTEGRATIONS, SENTRY)).rejects.toThrow("fetch failed");
      expect(emulator.buddy.integrations()).toEqual([]);
    }));

  it("after the request was stored leaves an integration that the client knows nothing of", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ match: POST, fault: { kind: "drop", when: "after" } });
      await expect(client.post(INTEGRATIONS, SENTRY)).rejects.toThrow("fetch failed");
      expect(emulator.buddy.integrations()).toHaveLength(1);
    }));

  it("is a request without a status in the log", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ fault: { kind: "drop" } });
      await expect(client.get(INTEGRATIONS)).rejects.toThrow();
      expect(emulator.buddy.requests.all()).toMatchObject([{ method: "GET", status: undefined }]);
    }));

  it("in the middle of the answer comes after status and headers", () =>
    withEmulator({}, async ({ emulator, client }) => {
      await created(client, SENTRY);
      emulator.buddy.faults.add({ fault: { kind: "cut" } });
      const response = await fetch(emulator.buddy.baseUrl + INTEGRATIONS, {
        headers: { Authorization: `Bearer ${emulator.buddy.tokens.full}` },
      });
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow("terminated");
    }));

  it("does not disturb the next request", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ fault: { kind: "cut" } });
      await expect(client.get(INTEGRATIONS)).rejects.toThrow();
      expect((await client.get(INTEGRATIONS)).status).toBe(200);
    }));
});

describe("a delay", () => {
  it("keeps the change back when it comes before", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ match: POST, fault: { kind: "delay", milliseconds: 80 } });
      const pending = client.post(INTEGRATIONS, SENTRY);
      await soon(() => emulator.buddy.requests.count() === 1);
      expect(emulator.buddy.integrations()).toEqual([]);
      expect((await pending).status).toBe(201);
    }));

  it("keeps only the answer back when it comes after", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const fault = { kind: "delay", milliseconds: 80, when: "after" } as const;
      emulator.buddy.faults.add({ match: POST, fault });
      const pending = client.post(INTEGRATIONS, SENTRY);
      await soon(() => emulator.buddy.integrations().length === 1);
      expect(emulator.buddy.requests.all()[0]?.status).toBeUndefined();
      expect((await pending).status).toBe(201);
    }));

  it("hits every request in slow mode", () =>
    withEmulator({ latency: 30 }, async ({ emulator, client }) => {
      const started = performance.now();
      await client.get(INTEGRATIONS);
      expect(performance.now() - started).toBeGreaterThan(25);
      emulator.setLatency(0);
    }));
});

describe("a registry that stores something else", () => {
  it("ignores a field of the request", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, { ...SENTRY, identifier: "old_one" });
      emulator.buddy.faults.add({
        match: { method: "PATCH" },
        fault: { kind: "rewriteRequest", patch: { identifier: null } },
      });
      const answer = await client.patch(path, { name: "Sentry", identifier: "new_one" });
      expect([answer.status, member(answer.body, "identifier")]).toEqual([200, "old_one"]);
    }));

  it("still logs what the client asked for", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ fault: { kind: "rewriteRequest", patch: { name: "Other" } } });
      await created(client, SENTRY);
      expect(emulator.buddy.integrations()).toMatchObject([{ name: "Other" }]);
      expect(emulator.buddy.requests.all()).toMatchObject([{ body: { name: "Sentry" } }]);
    }));

  it("can answer what it did not store", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, SENTRY);
      emulator.buddy.faults.add({
        fault: { kind: "rewriteAnswer", patch: { token: "FAKE-LEAKED-TOKEN", permissions: null } },
      });
      const answer = await client.get(path);
      expect(answer.body).toMatchObject({ name: "Sentry", token: "FAKE-LEAKED-TOKEN" });
      expect(member(answer.body, "permissions")).toBeUndefined();
    }));
});

describe("faults by HTTP control", () => {
  it("are added, listed and removed", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const plan = { match: { method: "GET" }, times: "always", fault: { kind: "answer", status: 503 } };
      const added = await control(emulator, "POST", "/buddy/faults", plan);
      expect([added.status, added.body]).toEqual([201, { id: 1 }]);
      expect((await client.get(INTEGRATIONS)).status).toBe(503);
      expect((await control(emulator, "GET", "/buddy/faults")).body).toMatchObject({
        faults: [{ id: 1, times: "always", fault: { kind: "answer", status: 503, when: "before" } }],
      });
      expect((await control(emulator, "DELETE", "/buddy/faults/1")).status).toBe(204);
      expect((await client.get(INTEGRATIONS)).status).toBe(200);
    }));

  it("are cleared all at once", () =>
    withEmulator({}, async ({ emulator }) => {
      emulator.buddy.faults.add({ fault: { kind: "drop" } });
      await control(emulator, "DELETE", "/buddy/faults");
      expect(emulator.buddy.faults.pending()).toEqual([]);
    }));

  it("say what is wrong with a plan", () =>
    withEmulator({}, async ({ emulator }) => {
      const answer = await control(emulator, "POST", "/buddy/faults", {
        fault: { kind: "explode" },
        time: 1,
      });
      expect(answer.status).toBe(400);
      expect(messages(answer).join("\n")).toMatch(/fault.kind[\s\S]*time/);
    }));

  it("cannot remove what is not there", () =>
    withEmulator({}, async ({ emulator }) => {
      expect((await control(emulator, "DELETE", "/buddy/faults/7")).status).toBe(404);
    }));
});

async function soon(condition: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 60 && !condition(); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(condition()).toBe(true);
}
