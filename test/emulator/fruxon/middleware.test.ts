import { send } from "../support";
import {
  DEMO_CRM,
  DEMO_CRM_PATH,
  errors,
  fruxonClient,
  INTEGRATIONS,
  objectOf,
  refused,
  withFruxon,
} from "./support";

const HEALTH = "/v1/tenants/acme-corp/auth/health";

describe("the token", () => {
  it.each([
    ["no Authorization header", {}],
    ["an unknown token", { Authorization: "Bearer FAKE-UNKNOWN" }],
    ["X-API-KEY alone", { "X-API-KEY": "FAKE-FRUXON-TOKEN" }],
  ])("gives an empty 401 for %s", (_, headers) =>
    withFruxon({}, async ({ emulator }) => {
      const answer = await send(emulator.fruxon.baseUrl + INTEGRATIONS, { headers });
      expect([answer.status, answer.text, answer.headers.get("content-length")]).toEqual([401, "", "0"]);
    }),
  );

  it("gives 401 when it has expired or was revoked", () =>
    withFruxon(
      {},
      async ({ emulator, client }) => {
        emulator.fruxon.addToken({
          token: "FAKE-OLD",
          tenant: "acme-corp",
          scopes: ["integrations:read"],
          expiresAt: "2029-12-31",
        });
        expect((await fruxonClient(emulator, "FAKE-OLD").get(INTEGRATIONS)).status).toBe(401);
        emulator.fruxon.revokeToken(emulator.fruxon.tokens.full);
        expect((await client.get(INTEGRATIONS)).status).toBe(401);
      },
      { clock: () => new Date("2030-01-01") },
    ));

  it.each(["acme-labs", "nowhere"])("gives an empty 403 for tenant %s, which is not its own", (tenant) =>
    withFruxon({}, async ({ client }) => {
      const answer = await client.get(`/v1/tenants/${tenant}/integrations`);
      expect([answer.status, answer.text]).toEqual([403, ""]);
    }),
  );

  it("of another tenant reaches that one", () =>
    withFruxon({}, async ({ emulator }) => {
      const labs = fruxonClient(emulator, emulator.fruxon.tokens.labs);
      expect((await labs.get("/v1/tenants/acme-labs/integrations")).status).toBe(200);
    }));
});

describe("scopes", () => {
  const config = `${DEMO_CRM_PATH}/configs/none`;
  it.each([
    ["GET", INTEGRATIONS, "integrations:read"],
    ["GET", DEMO_CRM_PATH, "integrations:read"],
    ["POST", INTEGRATIONS, "integrations:write"],
    ["PUT", DEMO_CRM_PATH, "integrations:write"],
    ["DELETE", DEMO_CRM_PATH, "integrations:write"],
    ["POST", `${DEMO_CRM_PATH}:verifyConfig`, "integrations:read"],
    ["POST", `${DEMO_CRM_PATH}:authorize`, "integrations:write"],
    ["POST", `${DEMO_CRM_PATH}:consumeOAuthCredentials`, "integrations:write"],
    ["GET", `${DEMO_CRM_PATH}/configs`, "integrations:read"],
    ["POST", `${DEMO_CRM_PATH}/configs`, "integrations:write"],
    ["GET", config, "integrations:read"],
    ["PATCH", config, "integrations:write"],
    ["DELETE", config, "integrations:write"],
    ["POST", `${config}:publish`, "integrations:write"],
    ["POST", `${config}:rollback`, "integrations:write"],
    ["POST", `${config}:verifyAuth`, "integrations:read"],
    ["GET", `${config}/revisions`, "integrations:read"],
    ["GET", `${DEMO_CRM_PATH}/tools`, "tools:read"],
    ["POST", `${DEMO_CRM_PATH}/tools`, "tools:write"],
    ["PUT", `${DEMO_CRM_PATH}/tools/none`, "tools:write"],
    ["PUT", `${DEMO_CRM_PATH}/tools/none:python`, "tools:write"],
    ["DELETE", `${DEMO_CRM_PATH}/tools/none`, "tools:write"],
  ])("%s %s needs %s", (method, path, scope) =>
    withFruxon({}, async ({ emulator }) => {
      const all = ["integrations:read", "integrations:write", "tools:read", "tools:write"];
      const other = all.filter((candidate) => candidate !== scope);
      const access = { tenant: "acme-corp", name: "svc" };
      emulator.fruxon.addToken({ ...access, token: "FAKE-WITHOUT", scopes: other });
      emulator.fruxon.addToken({ ...access, token: "FAKE-WITH", scopes: [scope] });
      const ask = (token: string) =>
        send(emulator.fruxon.baseUrl + path, { method, headers: { Authorization: `Bearer ${token}` } });

      const refusal = await ask("FAKE-WITHOUT");
      expect([refusal.status, refusal.body]).toEqual([
        403,
        { error: "insufficient_scope", required: scope, granted: other },
      ]);
      emulator.fruxon.configure({ scopeErrors: "empty" });
      expect((await ask("FAKE-WITHOUT")).text).toBe("");
      expect((await ask("FAKE-WITH")).status).not.toBe(403);
    }),
  );

  it("let the read-only token of the seed read and no more", () =>
    withFruxon({}, async ({ emulator }) => {
      const client = fruxonClient(emulator, emulator.fruxon.tokens.readOnly);
      expect((await client.get(INTEGRATIONS)).status).toBe(200);
      expect((await client.post(INTEGRATIONS, DEMO_CRM)).status).toBe(403);
    }));
});

describe("the health check", () => {
  it("tells what the token is", () =>
    withFruxon({}, async ({ client }) => {
      expect((await client.get(HEALTH)).body).toMatchObject({
        tokenName: "svc-terraform",
        scopes: ["integrations:read", "integrations:write", "tools:read", "tools:write"],
        tokenExpiresAt: null,
      });
    }));

  it("gives 404 for a tenant that there is not, which no other path does", () =>
    withFruxon({}, async ({ client }) => {
      expect((await client.get("/v1/tenants/nobody/auth/health")).status).toBe(404);
      expect((await client.get("/v1/tenants/nobody/integrations")).status).toBe(403);
      expect((await client.get("/v1/tenants/acme-corp/tokens/current")).body).toMatchObject({
        name: "svc-terraform",
        scopes: ["integrations:read", "integrations:write", "tools:read", "tools:write"],
      });
    }));

  it("gives 401 without a token and 403 for another tenant", () =>
    withFruxon({}, async ({ emulator, client }) => {
      expect((await send(emulator.fruxon.baseUrl + HEALTH)).status).toBe(401);
      expect((await client.get("/v1/tenants/acme-labs/auth/health")).status).toBe(403);
    }));

  it("needs no scope and is not counted by the rate limit", () =>
    withFruxon({ rateLimit: { requests: 0, windowSeconds: 30 } }, async ({ emulator }) => {
      emulator.fruxon.addToken({ token: "FAKE-BARE", tenant: "acme-corp", scopes: [] });
      expect((await fruxonClient(emulator, "FAKE-BARE").get(HEALTH)).status).toBe(200);
    }));
});

describe("the settings of auth types", () => {
  it("say which are secret, without a tenant in the path", () =>
    withFruxon({}, async ({ client }) => {
      const { body } = await client.get("/v1/authMetadata:settings");
      expect(Object.keys(objectOf(body))).toEqual(
        expect.arrayContaining(["NONE", "API_KEY", "BEARER_TOKEN", "BASIC_AUTH", "O_AUTH2", "CUSTOM"]),
      );
      expect(body).toMatchObject({
        O_AUTH2: {
          parametersMetadata: expect.arrayContaining([
            expect.objectContaining({ name: "clientSecret", secret: true }),
            expect.objectContaining({ name: "clientId", secret: false }),
          ]),
        },
      });
    }));
});

describe("the rate limit", () => {
  const rateLimit = { requests: 1, windowSeconds: 30 };
  const start = Date.parse("2030-01-01T00:00:00Z");

  it.each([
    ["seconds", "20"],
    ["date", "Tue, 01 Jan 2030 00:00:30 GMT"],
    ["absent", null],
  ] as const)("gives an empty 429 until the window ends, with Retry-After %s", (retryAfter, expected) => {
    let now = start;
    return withFruxon(
      { rateLimit, retryAfter },
      async ({ client }) => {
        await client.get(INTEGRATIONS);
        now += 10_000;
        const refusal = await client.get(INTEGRATIONS);
        expect([refusal.status, refusal.text, refusal.headers.get("retry-after")]).toEqual([
          429,
          "",
          expected,
        ]);
        now += 20_000;
        expect((await client.get(INTEGRATIONS)).status).toBe(200);
      },
      { clock: () => new Date(now) },
    );
  });

  it("is the host's unless the registry has its own", () =>
    withFruxon(
      {},
      async ({ client }) => {
        await client.get(INTEGRATIONS);
        expect((await client.get(INTEGRATIONS)).status).toBe(429);
      },
      { rateLimit },
    ));
});

describe("a request that makes no sense", () => {
  it("gives 404 for an unknown path and an empty 405 for another method", () =>
    withFruxon({}, async ({ client }) => {
      expect((await client.get("/v1/tenants/acme-corp/nothing")).body).toMatchObject({ status: 404 });
      expect(await client.patch(DEMO_CRM_PATH, {})).toMatchObject({ status: 405, text: "" });
    }));

  it("gives 415 for a body that is not announced as JSON", () =>
    withFruxon({}, async ({ emulator }) => {
      const headers = {
        Authorization: `Bearer ${emulator.fruxon.tokens.full}`,
        "Content-Type": "text/plain",
      };
      const url = emulator.fruxon.baseUrl + INTEGRATIONS;
      expect((await send(url, { method: "POST", headers, body: "{}" })).status).toBe(415);
    }));

  it.each(["", "{", "[]", "null"])("gives 400 for the body %j", (body) =>
    withFruxon({}, async ({ emulator }) => {
      const headers = {
        Authorization: `Bearer ${emulator.fruxon.tokens.full}`,
        "Content-Type": "application/json",
      };
      const url = emulator.fruxon.baseUrl + INTEGRATIONS;
      const answer = await send(url, { method: "POST", headers, body });
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
        400,
        {
          title: "One or more validation errors occurred.",
          errors: { $: ["The body must be a JSON object."] },
        },
      ]);
    }),
  );

  it("can be answered as plain application/json", () =>
    withFruxon({ errorMediaType: "application/json" }, async ({ client }) => {
      const answer = await client.post(INTEGRATIONS, { displayName: 1 });
      expect(answer.headers.get("content-type")).toBe("application/json");
      expect(errors(answer)).toEqual({ displayName: ["Invalid input: expected string, received number"] });
    }));
});

describe("injected errors", () => {
  it.each([
    [401, undefined, ""],
    [429, undefined, ""],
    [403, "No.", /"detail":"No\."/],
    [500, undefined, /"title":"Internal Server Error"/],
  ] as const)("of status %s with message %j look like the registry's own", (status, message, text) =>
    withFruxon({}, async ({ emulator, client }) => {
      emulator.fruxon.faults.add({ fault: { kind: "answer", status, message } });
      const answer = await client.get(INTEGRATIONS);
      expect(answer.status).toBe(status);
      expect(answer.text).toEqual(typeof text === "string" ? text : expect.stringMatching(text));
    }),
  );

  it("carry Retry-After for a limit that ends", () =>
    withFruxon({}, async ({ emulator, client }) => {
      emulator.fruxon.faults.add({ fault: { kind: "answer", status: 429, resetInSeconds: 7 } });
      expect((await client.get(INTEGRATIONS)).headers.get("retry-after")).toBe("7");
    }));

  it("may come after the write took effect", () =>
    withFruxon({}, async ({ emulator, client }) => {
      emulator.fruxon.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });
      await expect(client.post(INTEGRATIONS, DEMO_CRM)).rejects.toThrow();
      expect(refused(await client.post(INTEGRATIONS, DEMO_CRM))[0]).toBe(409);
    }));
});
