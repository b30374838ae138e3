import { request as httpRequest } from "node:http";
import { startEmulator } from "../../src/emulator";
import { member, send, withEmulator } from "./support";

describe("the emulator", () => {
  it("listens on a free port of the loopback interface", () =>
    withEmulator({}, async ({ emulator }) => {
      expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(emulator.buddy.baseUrl).toBe(`${emulator.url}/buddy`);
    }));

  it("takes the port that it is given, and says when it cannot", () =>
    withEmulator({}, async ({ emulator }) => {
      const port = Number(new URL(emulator.url).port);
      await expect(startEmulator({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    }));

  it("frees its port when it closes", async () => {
    const emulator = await startEmulator();
    await emulator.close();
    await expect(fetch(emulator.url)).rejects.toThrow();
  });

  it("frees its port when an option makes no sense", async () => {
    await expect(startEmulator({ idSeed: "no hex" })).rejects.toThrow(RangeError);
  });

  it("closes although an answer is still waiting", async () => {
    const emulator = await startEmulator({ latency: 60_000 });
    const waiting = fetch(emulator.buddy.baseUrl);
    const failure = expect(waiting).rejects.toThrow();
    while (emulator.buddy.requests.count() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await emulator.close();
    await failure;
  });

  it("says what there is for an address outside the registries", () =>
    withEmulator({}, async ({ emulator }) => {
      const answer = await send(`${emulator.url}/elsewhere`);
      expect(answer.status).toBe(404);
      expect(answer.text).toContain("/buddy");
    }));

  it("refuses a host name that is not the loopback's, against DNS rebinding", () =>
    withEmulator({}, async ({ emulator }) => {
      const status = await statusWithHost(emulator.url, "rebound.example");
      expect(status).toBe(421);
    }));

  it("names the environment variables that point the provider at it", () =>
    withEmulator({}, async ({ emulator }) => {
      expect(emulator.environment).toMatchObject({
        BUDDY_BASE_URL: emulator.buddy.baseUrl,
        BUDDY_TOKEN: "FAKE-BUDDY-TOKEN",
      });
    }));

  it("makes the same ids in every run", async () => {
    const ids: string[] = [];
    for (const _ of [1, 2]) {
      await withEmulator({ idSeed: "abc123" }, async ({ emulator }) => {
        ids.push(emulator.buddy.addIntegration("acme-dev", {}).hash_id);
      });
    }
    expect(ids).toEqual(["abc123000000000000000001", "abc123000000000000000001"]);
  });

  it("leaves the fetch classes of its process alone", async () => {
    const { Request: before } = globalThis;
    await withEmulator({}, async ({ emulator }) => {
      await send(emulator.url);
    });
    expect(globalThis.Request).toBe(before);
  });
});

describe("the request log", () => {
  it("shows what was sent and what was answered", () =>
    withEmulator({}, async ({ emulator, client }) => {
      await client.post("/workspaces/acme-dev/integrations?a=b", { name: "x" });
      expect(emulator.buddy.requests.all()).toMatchObject([
        {
          sequence: 1,
          method: "POST",
          path: "/workspaces/acme-dev/integrations",
          query: "a=b",
          body: { name: "x" },
          status: 400,
          headers: { "content-type": "application/json" },
        },
      ]);
    }));

  it("never keeps the authorization header", () =>
    withEmulator({}, async ({ emulator, client }) => {
      await client.get("/workspaces");
      const [logged] = emulator.buddy.requests.all();
      expect(member(logged?.headers, "authorization")).toBeUndefined();
      expect(JSON.stringify(logged)).not.toContain(emulator.buddy.tokens.full);
    }));

  it("keeps the plain text of a body that is not JSON", () =>
    withEmulator({}, async ({ emulator }) => {
      await send(emulator.buddy.baseUrl, { method: "POST", body: "plain" });
      expect(emulator.buddy.requests.all()[0]?.body).toBe("plain");
    }));

  it("leaves control requests out", () =>
    withEmulator({}, async ({ emulator }) => {
      await send(emulator.controlUrl);
      expect(emulator.buddy.requests.count()).toBe(0);
    }));
});

function statusWithHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(`${url}/buddy/workspaces`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
