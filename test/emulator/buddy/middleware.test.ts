import { clientOf, INTEGRATIONS, messages, send, SENTRY, withEmulator } from "../support";

describe("the token", () => {
  it.each([
    ["no Authorization header", {}],
    ["an unknown token", { Authorization: "Bearer FAKE-UNKNOWN" }],
    ["another scheme", { Authorization: "Basic FAKE-BUDDY-TOKEN" }],
  ])("gives 401 for %s", (_, headers) =>
    withEmulator({}, async ({ emulator }) => {
      const answer = await send(emulator.buddy.baseUrl + INTEGRATIONS, { headers });
      expect([answer.status, messages(answer)]).toEqual([401, ["Access token is missing or invalid."]]);
    }),
  );

  it("is not taken from the query", () =>
    withEmulator({}, async ({ emulator }) => {
      const url = `${emulator.buddy.baseUrl}${INTEGRATIONS}?access_token=${emulator.buddy.tokens.full}`;
      expect((await send(url)).status).toBe(401);
    }));

  it("gives 401 when it has expired or was revoked", () =>
    withEmulator({ clock: () => new Date("2030-01-01") }, async ({ emulator, client }) => {
      emulator.buddy.addToken({ token: "FAKE-OLD", scopes: ["INTEGRATION_INFO"], expiresAt: "2029-12-31" });
      expect((await clientOf(emulator.buddy.baseUrl, "FAKE-OLD").get(INTEGRATIONS)).status).toBe(401);
      emulator.buddy.revokeToken(emulator.buddy.tokens.full);
      expect((await client.get(INTEGRATIONS)).status).toBe(401);
    }));

  it("tells its scopes", () =>
    withEmulator({}, async ({ client }) => {
      expect((await client.get("/user/token")).body).toMatchObject({
        scopes: expect.arrayContaining(["INTEGRATION_INFO", "INTEGRATION_ADD", "INTEGRATION_MANAGE"]),
      });
    }));

  it("reaches only the workspaces that it is restricted to", () =>
    withEmulator({}, async ({ emulator }) => {
      const scopes = ["WORKSPACE", "INTEGRATION_INFO"];
      emulator.buddy.addToken({ token: "FAKE-DEV-ONLY", scopes, workspaces: ["acme-dev"] });
      const client = clientOf(emulator.buddy.baseUrl, "FAKE-DEV-ONLY");
      expect((await client.get(INTEGRATIONS)).status).toBe(200);
      expect((await client.get("/workspaces/acme-prod/integrations")).status).toBe(403);
      expect((await client.get("/workspaces")).body).toMatchObject({ workspaces: [{ domain: "acme-dev" }] });
    }));
});

describe("scopes", () => {
  const missing = "64f0c0ffee00000000000001";
  it.each([
    ["GET", INTEGRATIONS, "INTEGRATION_INFO"],
    ["POST", INTEGRATIONS, "INTEGRATION_ADD"],
    ["GET", `${INTEGRATIONS}/${missing}`, "INTEGRATION_INFO"],
    ["PATCH", `${INTEGRATIONS}/${missing}`, "INTEGRATION_MANAGE"],
    ["DELETE", `${INTEGRATIONS}/${missing}`, "INTEGRATION_MANAGE"],
    ["GET", "/workspaces", "WORKSPACE"],
    ["GET", "/workspaces/acme-dev", "WORKSPACE"],
    ["GET", "/workspaces/acme-dev/projects", "WORKSPACE"],
    ["GET", "/workspaces/acme-dev/projects/storefront", "WORKSPACE"],
    ["GET", "/workspaces/acme-dev/groups", "WORKSPACE"],
    ["GET", "/workspaces/acme-dev/groups/3", "WORKSPACE"],
    ["GET", "/workspaces/acme-dev/groups/3/members", "WORKSPACE"],
    ["GET", "/workspaces/acme-dev/members", "WORKSPACE"],
    ["GET", "/workspaces/acme-dev/members/7", "WORKSPACE"],
    ["GET", "/workspaces/acme-dev/projects/storefront/pipelines", "EXECUTION_INFO"],
    ["GET", "/workspaces/acme-dev/projects/storefront/pipelines/41", "EXECUTION_INFO"],
    ["GET", "/user/token", "TOKEN_INFO"],
  ])("%s %s needs %s", (method, path, scope) =>
    withEmulator({}, async ({ emulator }) => {
      const { full } = emulator.buddy.tokens;
      const all = [
        "WORKSPACE",
        "EXECUTION_INFO",
        "INTEGRATION_INFO",
        "INTEGRATION_ADD",
        "INTEGRATION_MANAGE",
      ];
      const others = [...all, "TOKEN_INFO"].filter((other) => other !== scope);
      emulator.buddy.addToken({ token: "FAKE-ALMOST", scopes: others });
      const ask = (token: string) =>
        send(emulator.buddy.baseUrl + path, { method, headers: { Authorization: `Bearer ${token}` } });

      const refused = await ask("FAKE-ALMOST");
      expect([refused.status, messages(refused)]).toEqual([403, [`The token lacks the scope ${scope}.`]]);
      expect((await ask(full)).status).not.toBe(403);
    }),
  );

  it("know INTEGRATION_READ as another name of INTEGRATION_INFO", () =>
    withEmulator({}, async ({ emulator }) => {
      emulator.buddy.addToken({ token: "FAKE-NEWER", scopes: ["INTEGRATION_READ"] });
      const client = clientOf(emulator.buddy.baseUrl, "FAKE-NEWER");
      expect((await client.get(INTEGRATIONS)).status).toBe(200);
    }));

  it("let the read-only token of the seed read and no more", () =>
    withEmulator({}, async ({ emulator }) => {
      const client = clientOf(emulator.buddy.baseUrl, emulator.buddy.tokens.readOnly);
      expect((await client.get(INTEGRATIONS)).status).toBe(200);
      expect((await client.post(INTEGRATIONS, SENTRY)).status).toBe(403);
    }));
});

describe("the workspace", () => {
  it("gives 404 when it is unknown", () =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.get("/workspaces/nowhere/integrations");
      expect([answer.status, messages(answer)]).toEqual([404, ["Workspace not found."]]);
    }));

  it("gives 403 with the documented text while its API is disabled", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.switchWorkspace("acme-dev", { api: "disabled" });
      const answer = await client.get(INTEGRATIONS);
      expect([answer.status, messages(answer)]).toEqual([403, ["API is disabled in this workspace."]]);
    }));

  it("gives 403 with the documented text while it is inactive", () =>
    withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.switchWorkspace("acme-dev", { status: "inactive" });
      const answer = await client.get(INTEGRATIONS);
      expect([answer.status, messages(answer)]).toEqual([403, ["Only active workspace have access to API"]]);
    }));
});

describe("paths and methods", () => {
  it("give 404 for a path that is unknown", () =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.get("/workspaces/acme-dev/nothing");
      expect([answer.status, messages(answer)]).toEqual([404, ["Not found."]]);
    }));

  it("give 405 for PUT, which integrations do not have", () =>
    withEmulator({}, async ({ emulator }) => {
      const headers = { Authorization: `Bearer ${emulator.buddy.tokens.full}` };
      const answer = await send(emulator.buddy.baseUrl + INTEGRATIONS, { method: "PUT", headers });
      expect(answer.status).toBe(405);
    }));
});

describe("the rate limit", () => {
  const clock = () => new Date(1_893_456_000_000);
  const rateLimit = { requests: 2, windowSeconds: 30 };

  it("is shown in the headers of every answer, errors included", () =>
    withEmulator({ clock, rateLimit }, async ({ client }) => {
      const headers = [await client.get(INTEGRATIONS), await client.get("/nothing")].map((answer) => [
        answer.headers.get("x-rate-limit-limit"),
        answer.headers.get("x-rate-limit-remaining"),
        answer.headers.get("x-rate-limit-reset"),
      ]);
      expect(headers).toEqual([
        ["1", "1", "1893456030"],
        ["1", "0", "1893456030"],
      ]);
    }));

  it("gives 429 until the window ends", () => {
    let now = 1_893_456_000_000;
    return withEmulator({ clock: () => new Date(now), rateLimit }, async ({ client }) => {
      await client.get(INTEGRATIONS);
      await client.get(INTEGRATIONS);
      const refused = await client.get(INTEGRATIONS);
      expect([refused.status, messages(refused)]).toEqual([429, ["Rate limit exceeded."]]);
      expect(refused.headers.get("x-rate-limit-reset")).toBe("1893456030");
      now += 30_000;
      expect((await client.get(INTEGRATIONS)).status).toBe(200);
    });
  });

  it("has an older form with 403", () =>
    withEmulator({ buddy: { rateLimit: { requests: 0, windowSeconds: 1 }, rateLimitStatus: 403 } }, (t) =>
      t.client.get(INTEGRATIONS).then((answer) => {
        expect([answer.status, messages(answer)]).toEqual([403, ["Rate limit exceeded."]]);
      }),
    ));

  it("can be unlimited, with the headers of the documentation's samples", () =>
    withEmulator({}, async ({ client }) => {
      const answer = await client.get(INTEGRATIONS);
      expect(answer.headers.get("x-rate-limit-remaining")).toBe("999");
    }));

  it("can be without headers", () =>
    withEmulator({ buddy: { rateLimitHeaders: "absent" } }, async ({ client }) => {
      const { headers } = await client.get(INTEGRATIONS);
      expect([headers.get("x-rate-limit-remaining"), headers.get("x-rate-limit-reset")]).toEqual([
        null,
        null,
      ]);
    }));
});
