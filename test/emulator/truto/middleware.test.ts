import { clientOf, send, withEmulator } from "../support";
import { badFields, INSTALLS, installed, INTEGRATIONS, refused, UNKNOWN_ID, withTruto } from "./support";

describe("the token", () => {
  it.each([
    ["no Authorization header", {}],
    ["an unknown token", { Authorization: "Bearer FAKE-UNKNOWN" }],
    ["another scheme", { Authorization: "Basic FAKE-TRUTO-TOKEN" }],
  ])("gives 401 in Truto's error format for %s", (_, headers) =>
    withTruto({}, async ({ truto }) => {
      const answer = await send(truto.baseUrl + INSTALLS, { headers });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ statusCode: 401, error: "Unauthorized", message: "invalid token" });
    }),
  );

  it("gives 401 when it has expired or was revoked", () =>
    withTruto(
      {},
      async ({ truto, client }) => {
        const environment_id = truto.demo.environments.development;
        truto.addToken({ token: "FAKE-OLD", environment_id, expiresAt: "2029-12-31" });
        expect((await clientOf(truto.baseUrl, "FAKE-OLD").get(INSTALLS)).status).toBe(401);
        truto.revokeToken(truto.tokens.development);
        expect((await client.get(INSTALLS)).status).toBe(401);
      },
      { clock: () => new Date("2030-01-01") },
    ));

  it.each(["link", "integrated-account", "mcp"] as const)("gives 403 when it is a token of kind %s", (kind) =>
    withTruto({}, async ({ truto }) => {
      truto.addToken({ token: "FAKE-KIND", environment_id: truto.demo.environments.development, kind });
      const client = clientOf(truto.baseUrl, "FAKE-KIND");
      expect(refused(await client.get(INSTALLS))).toEqual([403, "not allowed"]);
      expect((await client.get("/environment")).status).toBe(403);
    }),
  );

  it("sees the installs of its own environment only, and 404 for those of another", () =>
    withTruto({}, async ({ truto, client, production }) => {
      const path = await installed(client, { integration_id: truto.demo.integrations.acmeCrm });
      expect(refused(await production.get(path))).toEqual([404, "environment integration not found"]);
      expect((await production.patch(path, { is_enabled: false })).status).toBe(404);
      expect((await production.delete(path)).status).toBe(404);
      expect((await client.get(path)).status).toBe(200);
    }));
});

describe("paths and methods", () => {
  it.each(["/integrations", "/environment-integrations", "/nothing"])("give 404 for %s", (path) =>
    withTruto({}, async ({ client }) => {
      expect(refused(await client.get(path))).toEqual([404, "not found"]);
    }),
  );

  it.each([INSTALLS, INTEGRATIONS, "/environment"])("give 405 for PUT on %s", (path) =>
    withTruto({}, async ({ truto }) => {
      const headers = { Authorization: `Bearer ${truto.tokens.development}` };
      for (const url of [path, `${path}/${UNKNOWN_ID}`]) {
        expect((await send(truto.baseUrl + url, { method: "PUT", headers })).status).toBe(405);
      }
    }),
  );

  it("accept a question mark without a query, which the SDK sends", () =>
    withTruto({}, async ({ client }) => {
      expect((await client.get(`${INTEGRATIONS}?`)).status).toBe(200);
    }));

  it.each([INSTALLS, INTEGRATIONS, "/environment"])("give 400 for an id of %s that is no uuid", (path) =>
    withTruto({}, async ({ client }) => {
      expect(refused(await client.get(`${path}/42`))).toEqual([400, "id must be a uuid"]);
      expect((await client.get(`${path}/${UNKNOWN_ID}`)).status).toBe(404);
    }),
  );
});

describe("a body", () => {
  it.each([
    ["no JSON", "{"],
    ["no object", "[]"],
    ["nothing", ""],
  ])("gives 400 when it is %s", (_, body) =>
    withTruto({}, async ({ truto }) => {
      const headers = {
        Authorization: `Bearer ${truto.tokens.development}`,
        "Content-Type": "application/json",
      };
      const answer = await send(truto.baseUrl + INSTALLS, { method: "POST", headers, body });
      expect(refused(answer)).toEqual([400, "the body must be a JSON object"]);
    }),
  );

  it("needs its content type in lenient mode too", () =>
    withTruto({}, async ({ truto }) => {
      const post = () =>
        send(truto.baseUrl + INSTALLS, {
          method: "POST",
          headers: { Authorization: `Bearer ${truto.tokens.development}`, "Content-Type": "text/plain" },
          body: JSON.stringify({ integration_id: truto.demo.integrations.acmeCrm }),
        });
      expect(refused(await post())).toEqual([400, "Content-Type must be application/json"]);
      truto.configure({ mode: "lenient" });
      expect((await post()).status).toBe(400);
    }));

  it("is refused with one failure for each bad field, and without where errors have three fields", () =>
    withTruto({}, async ({ truto, client }) => {
      const bad = { is_enabled: "yes", override: [] };
      const answer = await client.post(INSTALLS, bad);
      expect(answer.body).toEqual({
        statusCode: 400,
        error: "Bad Request",
        message: "integration_id is required; is_enabled must be a boolean; override must be an object",
        details: {
          failures: [
            { field: "integration_id", message: "is required" },
            { field: "is_enabled", message: "must be a boolean" },
            { field: "override", message: "must be an object" },
          ],
        },
      });
      truto.configure({ errorDetails: "absent" });
      expect(badFields(await client.post(INSTALLS, bad))).toEqual([]);
    }));

  it("is refused with three members by default, as admin routes do today", () =>
    withEmulator({}, async ({ emulator: { truto } }) => {
      const client = clientOf(truto.baseUrl, truto.tokens.development);
      const { body } = await client.post(INSTALLS, {});
      expect(Object.keys(body as object)).toEqual(["statusCode", "error", "message"]);
    }));
});

describe("the rate limit", () => {
  it("is the documented one on request: 500 in 10 seconds for each token, then 429 with Retry-After: 10", () => {
    let now = 1_893_456_000_000;
    return withTruto(
      { rateLimit: "documented" },
      async ({ client, production }) => {
        for (let count = 0; count < 500; count += 1) await client.get("/nothing");
        const answer = await client.get(INSTALLS);
        expect(refused(answer)).toEqual([429, "rate limit exceeded"]);
        expect(answer.headers.get("retry-after")).toBe("10");
        expect((await production.get(INSTALLS)).status).toBe(200);
        now += 10_000;
        expect((await client.get(INSTALLS)).status).toBe(200);
      },
      { clock: () => new Date(now) },
    );
  });

  it("is none by default, and settable for all registries at once", () =>
    withTruto(
      {},
      async ({ truto, client }) => {
        expect((await client.get(INSTALLS)).status).toBe(429);
        truto.configure({ rateLimit: "unlimited" });
        const answer = await client.get(INSTALLS);
        expect(answer.status).toBe(200);
        expect(answer.headers.get("ratelimit-limit")).toBeNull();
      },
      { rateLimit: { requests: 0, windowSeconds: 3 } },
    ));
});

describe("an injected fault", () => {
  it("has Truto's error format and its Retry-After", () =>
    withTruto({}, async ({ truto, client }) => {
      truto.faults.add({ fault: { kind: "answer", status: 429, retryAfterSeconds: 10 } });
      truto.faults.add({ fault: { kind: "answer", status: 502 } });
      const limited = await client.get(INSTALLS);
      expect(limited.body).toEqual({
        statusCode: 429,
        error: "Too Many Requests",
        message: "rate limit exceeded",
      });
      expect(limited.headers.get("retry-after")).toBe("10");
      expect((await client.get(INSTALLS)).body).toMatchObject({ statusCode: 502, error: "Bad Gateway" });
    }));

  it("can send 429 without Retry-After, or with the seconds until the reset", () =>
    withTruto({}, async ({ truto, client }) => {
      truto.faults.add({ fault: { kind: "answer", status: 429 } });
      truto.faults.add({ fault: { kind: "answer", status: 429, resetInSeconds: 4 } });
      const [bare, reset] = [await client.get(INSTALLS), await client.get(INSTALLS)];
      expect([bare, reset].map(({ headers }) => headers.get("retry-after"))).toEqual([null, "4"]);
    }));

  it("can lose the answer to an install that was made", () =>
    withTruto({}, async ({ truto, client }) => {
      truto.faults.add({ match: { method: "POST", path: INSTALLS }, fault: { kind: "drop", when: "after" } });
      const body = { integration_id: truto.demo.integrations.acmeCrm };
      await expect(client.post(INSTALLS, body)).rejects.toThrow("fetch failed");
      expect(truto.installs()).toHaveLength(1);
      expect((await client.post(INSTALLS, body)).status).toBe(200);
    }));
});
