import { send } from "../support";
import {
  CIVO,
  CLOUD,
  clientOf,
  granted,
  LOG_SINKS,
  messageOf,
  NOTIFICATIONS,
  REGISTRIES,
  TEAM,
  withEmulator,
  withNorthflank,
} from "./support";

const TEAM_CLOUD = (team: string) => `/v1/teams/${team}/cloud-providers/integrations`;

describe("the token", () => {
  it.each([
    ["no Authorization header", {}],
    ["an unknown token", { Authorization: "Bearer FAKE-UNKNOWN" }],
    ["another scheme", { Authorization: "Basic FAKE-NORTHFLANK-TOKEN" }],
  ])("gives 401 for %s", (_, headers) =>
    withNorthflank({}, async ({ northflank }) => {
      const answer = await send(northflank.baseUrl + CLOUD, { headers });
      expect([answer.status, messageOf(answer)]).toEqual([401, "API token is missing or invalid."]);
      expect(answer.headers.get("x-ratelimit-limit")).toBe("1000");
    }),
  );

  it("gives 401 when it has expired or was revoked", () =>
    withEmulator({ clock: () => new Date("2030-01-01") }, async ({ northflank, client }) => {
      northflank.addToken({ token: "FAKE-OLD", entity: TEAM, expiresAt: "2029-12-31" });
      expect((await clientOf(northflank.baseUrl, "FAKE-OLD").get(CLOUD)).status).toBe(401);
      northflank.revokeToken(northflank.tokens.full);
      expect((await client.get(CLOUD)).status).toBe(401);
    }));

  it("tells what it is", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      expect(granted(await client.get("/v1/auth"))).toMatchObject({
        tokenKind: "api",
        entityType: "team",
        entityId: TEAM,
        orgId: "acme",
        permissions: { teamScope: expect.arrayContaining(["Account > Cloud > Integrations > Read"]) },
      });
      const organisation = clientOf(northflank.baseUrl, northflank.tokens.organisation);
      expect(granted(await organisation.get("/v1/auth"))).toMatchObject({
        entityType: "org",
        permissions: { orgScope: expect.arrayContaining(["Account > Cloud > Integrations > Read"]) },
      });
    }));

  it("did not tell it in generation 0.9.5", () =>
    withNorthflank({ generation: "0.9.5" }, async ({ client }) => {
      expect((await client.get("/v1/auth")).status).toBe(404);
    }));
});

describe("permissions", () => {
  /** By hand from docs/apis/northflank.md §1.2: method, path, newest name, earlier name. */
  const OPERATIONS: readonly (readonly [string, string, string, string])[] = [
    ["GET", CLOUD, "Cloud > Integrations > Read", "Cloud > Integrations > Read"],
    ["POST", CLOUD, "Cloud > Integrations > Create", "Cloud > Integrations > Create"],
    ["PUT", CLOUD, "Cloud > Integrations > Create", "Cloud > Integrations > Create"],
    ["GET", `${CLOUD}/x`, "Cloud > Integrations > Read", "Cloud > Integrations > Read"],
    ["PATCH", `${CLOUD}/x`, "Cloud > Integrations > Update", "Cloud > Integrations > Update"],
    ["POST", `${CLOUD}/x`, "Cloud > Integrations > Update", "Cloud > Integrations > Update"],
    ["DELETE", `${CLOUD}/x`, "Cloud > Integrations > Delete", "Cloud > Integrations > Delete"],
    ["GET", REGISTRIES, "Cloud > Registries > Read", "Credentials > General > Read"],
    ["POST", REGISTRIES, "Cloud > Registries > Create", "Credentials > General > Create"],
    ["GET", `${REGISTRIES}/x`, "Cloud > Registries > Read", "Credentials > General > Read Encrypted"],
    ["PATCH", `${REGISTRIES}/x`, "Cloud > Registries > Update", "Credentials > General > Update"],
    ["DELETE", `${REGISTRIES}/x`, "Cloud > Registries > Delete", "Credentials > General > Delete"],
    ["GET", LOG_SINKS, "Observability > LogSinks > Read", "Sinks > General > Read"],
    ["POST", LOG_SINKS, "Observability > LogSinks > Create", "Sinks > General > Create"],
    ["GET", `${LOG_SINKS}/x`, "Observability > LogSinks > Read", "Sinks > General > Read"],
    ["POST", `${LOG_SINKS}/x/settings`, "Observability > LogSinks > Update", "Sinks > General > Update"],
    ["POST", `${LOG_SINKS}/x/pause`, "Observability > LogSinks > Update", "Sinks > General > Update"],
    ["POST", `${LOG_SINKS}/x/resume`, "Observability > LogSinks > Update", "Sinks > General > Update"],
    ["DELETE", `${LOG_SINKS}/x`, "Observability > LogSinks > Delete", "Sinks > General > Delete"],
    ["GET", NOTIFICATIONS, "Observability > Notifications > Read", "Team > Notifications > Read"],
    ["POST", NOTIFICATIONS, "Observability > Notifications > Create", "Team > Notifications > Manage"],
    ["GET", `${NOTIFICATIONS}/x`, "Observability > Notifications > Read", "Team > Notifications > Read"],
    ["POST", `${NOTIFICATIONS}/x`, "Observability > Notifications > Update", "Team > Notifications > Manage"],
    [
      "DELETE",
      `${NOTIFICATIONS}/x`,
      "Observability > Notifications > Delete",
      "Team > Notifications > Manage",
    ],
  ];
  it.each(OPERATIONS)("%s %s needs %s, earlier %s", (method, path, permission, earlier) =>
    withNorthflank({}, async ({ northflank }) => {
      northflank.addToken({ token: "FAKE-NONE", entity: TEAM, permissions: [] });
      northflank.addToken({ token: "FAKE-NEW", entity: TEAM, permissions: [`Account > ${permission}`] });
      northflank.addToken({ token: "FAKE-EARLIER", entity: TEAM, permissions: [`Account > ${earlier}`] });
      const ask = (token: string) =>
        send(northflank.baseUrl + path, { method, headers: { Authorization: `Bearer ${token}` } });

      const refused = await ask("FAKE-NONE");
      expect([refused.status, messageOf(refused)]).toEqual([
        403,
        `The token lacks the permission Account > ${permission}.`,
      ]);
      expect((await ask("FAKE-NEW")).status).not.toBe(403);
      expect((await ask("FAKE-EARLIER")).status).not.toBe(403);
    }),
  );

  it("are called by their earlier names in generation 0.9.5", () =>
    withNorthflank({ generation: "0.9.5" }, async ({ northflank }) => {
      northflank.addToken({ token: "FAKE-NONE", entity: TEAM, permissions: [] });
      const answer = await clientOf(northflank.baseUrl, "FAKE-NONE").get(`${REGISTRIES}/x`);
      expect(messageOf(answer)).toContain("Account > Credentials > General > Read Encrypted");
    }));

  it("let the read-only token of the seed read and no more", () =>
    withNorthflank({}, async ({ northflank }) => {
      const client = clientOf(northflank.baseUrl, northflank.tokens.readOnly);
      for (const path of [CLOUD, REGISTRIES, LOG_SINKS, NOTIFICATIONS]) {
        expect((await client.get(path)).status).toBe(200);
        expect((await client.get(`${path}/nowhere`)).status).toBe(404);
        expect((await client.post(path, {})).status).toBe(403);
      }
    }));
});

describe("the team of a path", () => {
  it("shares its store with the short form of its own token", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(CLOUD, CIVO);
      expect((await client.get(`${TEAM_CLOUD(TEAM)}/civo-lab`)).status).toBe(200);
    }));

  it("gives 404 when it is unknown, another team or an organisation", () =>
    withNorthflank({}, async ({ client }) => {
      for (const team of ["nowhere", "acme-payments", "acme"]) {
        const answer = await client.get(TEAM_CLOUD(team));
        expect([answer.status, messageOf(answer)]).toEqual([404, "Team not found."]);
      }
    }));

  it("can give 403 when it is another team", () =>
    withNorthflank({ foreignTeam: 403 }, async ({ client }) => {
      expect((await client.get(TEAM_CLOUD("acme-payments"))).status).toBe(403);
      expect((await client.get(TEAM_CLOUD("nowhere"))).status).toBe(404);
    }));

  it("is needed by the token of an organisation, whose short form is the organisation's own store", () =>
    withNorthflank({}, async ({ northflank }) => {
      const client = clientOf(northflank.baseUrl, northflank.tokens.organisation);
      expect(granted(await client.get(CLOUD))).toMatchObject({ integrations: [{ id: "main-aws" }] });
      expect(granted(await client.get(TEAM_CLOUD("acme-payments")))).toMatchObject({
        integrations: [{ id: "payments-civo" }],
      });
    }));

  it("is not an organisation's when it is part of none or of another one", () =>
    withNorthflank({}, async ({ northflank }) => {
      northflank.addTeam({ id: "lonely" });
      northflank.addOrganisation("others");
      northflank.addTeam({ id: "theirs", orgId: "others" });
      const client = clientOf(northflank.baseUrl, northflank.tokens.organisation);
      expect((await client.get(TEAM_CLOUD("lonely"))).status).toBe(404);
      expect((await client.get(TEAM_CLOUD("theirs"))).status).toBe(404);
    }));

  it("may be percent-encoded, and so may ids", () =>
    withNorthflank({}, async ({ client }) => {
      await client.post(CLOUD, CIVO);
      expect(
        (await client.get(`/v1/teams/acme%2Dplatform/cloud-providers/integrations/civo%2Dlab`)).status,
      ).toBe(200);
    }));
});

describe("paths and methods", () => {
  it("give 404 for a path that is unknown", () =>
    withNorthflank({}, async ({ client }) => {
      const answer = await client.get("/v1/secrets");
      expect([answer.status, messageOf(answer)]).toEqual([404, "Not found."]);
    }));

  it.each([
    ["DELETE", CLOUD],
    ["PUT", `${CLOUD}/civo-lab`],
    ["PUT", REGISTRIES],
    ["PATCH", `${LOG_SINKS}/x`],
    ["PATCH", `${NOTIFICATIONS}/x`],
    ["GET", `${LOG_SINKS}/x/settings`],
    ["POST", "/v1/auth"],
  ])("give 405 for %s %s", (method, path) =>
    withNorthflank({}, async ({ northflank }) => {
      const headers = { Authorization: `Bearer ${northflank.tokens.full}` };
      const answer = await send(northflank.baseUrl + path, { method, headers });
      expect([answer.status, messageOf(answer)]).toEqual([405, "Method not allowed."]);
    }),
  );
});

describe("the rate limit", () => {
  const rateLimit = { requests: 2, windowSeconds: 30 };
  const headersOf = ({ headers }: { headers: Headers }) =>
    ["limit", "remaining", "reset"].map((name) => headers.get(`x-ratelimit-${name}`));

  it("is 1000 requests an hour, shown on every answer in seconds until the reset", () => {
    let now = 1_893_456_000_000;
    return withEmulator({ clock: () => new Date(now) }, async ({ client }) => {
      expect(headersOf(await client.get(CLOUD))).toEqual(["1000", "999", "3600"]);
      now += 600_000;
      expect(headersOf(await client.get("/v1/nothing"))).toEqual(["1000", "998", "3000"]);
    });
  });

  it("gives 429 until the window ends", () => {
    let now = 1_893_456_000_000;
    return withEmulator({ clock: () => new Date(now), rateLimit }, async ({ client }) => {
      await client.get(CLOUD);
      await client.get(CLOUD);
      const refused = await client.get(CLOUD);
      expect([refused.status, messageOf(refused)]).toEqual([429, "Rate limit exceeded."]);
      expect(headersOf(refused)).toEqual(["2", "0", "30"]);
      expect(refused.headers.get("retry-after")).toBeNull();
      now += 30_000;
      expect((await client.get(CLOUD)).status).toBe(200);
    });
  });

  it("is one for all tokens of an account, and another one for another account", () =>
    withEmulator({ rateLimit }, async ({ northflank, client }) => {
      await client.get(CLOUD);
      await clientOf(northflank.baseUrl, northflank.tokens.readOnly).get(CLOUD);
      expect((await client.get(CLOUD)).status).toBe(429);
      const other = clientOf(northflank.baseUrl, northflank.tokens.organisation);
      expect((await other.get(CLOUD)).status).toBe(200);
    }));

  it("comes after token, permission and team, and before method and body", () =>
    withNorthflank({ rateLimit: { requests: 0, windowSeconds: 60 } }, async ({ northflank, client }) => {
      northflank.addToken({ token: "FAKE-NONE", entity: TEAM, permissions: [] });
      expect((await clientOf(northflank.baseUrl, "FAKE-UNKNOWN").get(CLOUD)).status).toBe(401);
      expect((await clientOf(northflank.baseUrl, "FAKE-NONE").get(CLOUD)).status).toBe(403);
      expect((await client.get(TEAM_CLOUD("nowhere"))).status).toBe(404);
      expect((await client.delete(CLOUD)).status).toBe(429);
      expect((await client.post(CLOUD, {})).status).toBe(429);
    }));

  it.each([429, 403, 503] as const)("can have the status %d", (rateLimitStatus) =>
    withNorthflank({ rateLimit: { requests: 0, windowSeconds: 60 }, rateLimitStatus }, async ({ client }) => {
      expect((await client.get(CLOUD)).status).toBe(rateLimitStatus);
    }),
  );

  it("can send Retry-After", () =>
    withEmulator(
      {
        clock: () => new Date(0),
        northflank: { rateLimit: { requests: 0, windowSeconds: 60 }, retryAfter: "sent" },
      },
      async ({ client }) => {
        expect((await client.get(CLOUD)).headers.get("retry-after")).toBe("60");
      },
    ));

  it("can be unlimited, and still sends its headers", () =>
    withNorthflank({ rateLimit: "unlimited" }, async ({ client }) => {
      await client.get(CLOUD);
      expect(headersOf(await client.get(CLOUD))).toEqual(["1000", "999", "3600"]);
    }));
});

describe("the error body", () => {
  it("can have the shape of 2024", () =>
    withNorthflank({ errorBody: "flat" }, async ({ client }) => {
      expect((await client.get(`${CLOUD}/nowhere`)).body).toEqual({
        code: "nf-not-found",
        message: "Integration not found.",
        status: 404,
      });
      expect((await client.post(CLOUD, { ...CIVO, name: "x" })).body).toMatchObject({
        data: { name: ["must be at least 3 characters long"] },
      });
    }));

  it("can be a plain string", () =>
    withNorthflank({ errorBody: "text" }, async ({ client }) => {
      expect((await client.get(`${CLOUD}/nowhere`)).body).toEqual({ error: "Integration not found." });
    }));
});

describe("injected faults", () => {
  it("answer in Northflank's error format, with its own rate-limit headers", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      northflank.faults.add({ fault: { kind: "answer", status: 429, resetInSeconds: 7 } });
      northflank.faults.add({ fault: { kind: "answer", status: 502 } });
      const limited = await client.get(CLOUD);
      expect([limited.status, messageOf(limited)]).toEqual([429, "Rate limit exceeded."]);
      expect(limited.headers.get("x-ratelimit-remaining")).toBe("0");
      expect(limited.headers.get("x-ratelimit-reset")).toBe("7");
      const broken = await client.get(CLOUD);
      expect([broken.status, messageOf(broken)]).toEqual([502, "Internal server error."]);
      expect(broken.headers.get("x-ratelimit-reset")).toBeNull();
    }));

  it("break the connection after a create that was done", () =>
    withNorthflank({}, async ({ northflank, client }) => {
      northflank.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });
      await expect(client.post(CLOUD, CIVO)).rejects.toThrow();
      expect(northflank.cloudIntegrations.get(TEAM, "civo-lab")).toBeDefined();
    }));
});
