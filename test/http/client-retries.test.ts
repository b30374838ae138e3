import nock from "nock";
import { createLimiterPool, type HttpMethod, type Transport } from "../../src/http";
import { createTestClient, failure, ORIGIN } from "./support/client";
import { createFakeClock, NEW_YEAR } from "./support/fake-clock";
import { createVirtualClock } from "./support/virtual-clock";

beforeAll(() => {
  nock.disableNetConnect();
});
afterEach(() => {
  nock.cleanAll();
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

const RATE_LIMIT = { remaining: "x-left", reset: "x-reset", resetUnit: "seconds-from-now" } as const;

/** Answers each request to /items with the next status and counts them. */
function answer(method: HttpMethod, statuses: readonly number[], headers: Record<string, string> = {}) {
  let requests = 0;
  nock(ORIGIN)
    .intercept("/items", method)
    .times(20)
    .reply(() => {
      const status = statuses[Math.min(requests, statuses.length - 1)] ?? 500;
      requests += 1;
      return [status, { message: "answer" }, headers];
    });
  return { requests: () => requests };
}

function breakConnections(method: HttpMethod, code: string) {
  let requests = 0;
  const error = Object.assign(new Error("broken"), { code });
  nock(ORIGIN)
    .intercept("/items", method, () => {
      requests += 1;
      return true;
    })
    .times(20)
    .replyWithError(error);
  return { requests: () => requests };
}

describe("after a server error", () => {
  test("a read is repeated with growing pauses", async () => {
    const clock = createFakeClock(1);
    const server = answer("GET", [500, 502, 503, 200]);

    const { status } = await createTestClient({ clock }).request({ method: "GET", path: ["items"] });

    expect(status).toBe(200);
    expect(server.requests()).toBe(4);
    expect(clock.slept).toEqual([500, 1000, 2000]);
  });

  test("a read that keeps failing ends in the last answer", async () => {
    const server = answer("GET", [503]);

    const error = await failure(createTestClient().request({ method: "GET", path: ["items"] }));

    expect(error).toMatchObject({ kind: "status", status: 503 });
    expect(server.requests()).toBe(4);
  });

  test("Retry-After decides about the pause", async () => {
    const clock = createFakeClock();
    answer("GET", [503, 200], { "retry-after": "7" });

    await createTestClient({ clock }).request({ method: "GET", path: ["items"] });

    expect(clock.slept).toEqual([7250]);
  });

  test.each([500, 502, 503, 504])("a POST is sent once (%i) and its outcome is open", async (status) => {
    const server = answer("POST", [status]);

    const error = await failure(createTestClient().request({ method: "POST", path: ["items"], body: {} }));

    expect(error).toMatchObject({ kind: "answer-lost", status, registryMessages: ["answer"] });
    expect(error.message).toBe(
      `Registry answered ${String(status)} to POST /items: "answer". It is unknown whether Registry carried out the request.`,
    );
    expect(server.requests()).toBe(1);
  });

  test("a delete that finds nothing on its second try reports that", async () => {
    answer("DELETE", [502, 404]);

    const error = await failure(createTestClient().request({ method: "DELETE", path: ["items"] }));

    expect(error).toMatchObject({ kind: "status", status: 404 });
  });

  test("one request can have its own rule", async () => {
    const server = answer("POST", [502, 201]);

    await createTestClient().request({
      method: "POST",
      path: ["items"],
      body: {},
      retry: { status: (status) => status === 502 },
    });

    expect(server.requests()).toBe(2);
  });

  test("a retry that would come after the deadline is not waited for", async () => {
    const clock = createFakeClock();
    answer("GET", [503], { "retry-after": "60" });

    const error = await failure(
      createTestClient({ clock }).request({ method: "GET", path: ["items"], deadline: NEW_YEAR + 30_000 }),
    );

    expect(error).toMatchObject({ kind: "status", status: 503, retryAt: NEW_YEAR + 60_000 });
    expect(error.message).toContain("Try again at 2026-01-01T00:01:00.000Z.");
    expect(clock.slept).toEqual([]);
  });
});

describe("after a refusal", () => {
  test.each([400, 401, 403, 404, 405, 409, 422])("(%i) nothing is repeated", async (status) => {
    const server = answer("GET", [status]);

    const error = await failure(createTestClient().request({ method: "GET", path: ["items"] }));

    expect(error).toMatchObject({ kind: "status", status });
    expect(server.requests()).toBe(1);
  });
});

describe("at the rate limit", () => {
  test.each(["GET", "POST", "PATCH", "DELETE"] as const)(
    "a %s waits as told and is sent again",
    async (method) => {
      const clock = createFakeClock();
      const server = answer(method, [429, 200], { "retry-after": "10" });

      await createTestClient({ clock }).request({ method, path: ["items"] });

      expect(server.requests()).toBe(2);
      expect(clock.slept).toEqual([10_250]);
    },
  );

  test("the reset header is waited for when there is no Retry-After", async () => {
    const clock = createFakeClock();
    let requests = 0;
    nock(ORIGIN)
      .get("/items")
      .twice()
      .reply(() => {
        requests += 1;
        return requests === 1 ? [429, {}, { "x-left": "0", "x-reset": "20" }] : [200, {}];
      });

    await createTestClient({ clock, rateLimit: RATE_LIMIT }).request({ method: "GET", path: ["items"] });

    expect(clock.slept).toEqual([20_250]);
  });

  test("a request without any header is repeated with growing pauses", async () => {
    const clock = createFakeClock(1);
    answer("POST", [429, 429, 201]);

    await createTestClient({ clock }).request({ method: "POST", path: ["items"], body: {} });

    expect(clock.slept).toEqual([500, 1000]);
  });

  test("a wait that would outlast the deadline fails at once with the time to come back", async () => {
    const clock = createFakeClock();
    const server = answer("GET", [429], { "retry-after": "600" });

    const error = await failure(
      createTestClient({ clock }).request({ method: "GET", path: ["items"], deadline: NEW_YEAR + 60_000 }),
    );

    expect(error).toMatchObject({ kind: "rate-limited", retryAt: NEW_YEAR + 600_000 });
    expect(error.message).toBe(
      'The rate limit of Registry is exceeded (GET /items): "answer". Try again at 2026-01-01T00:10:00.000Z.',
    );
    expect([server.requests(), clock.slept]).toEqual([1, []]);
  });

  test("a wait beyond the registry's own longest wait fails at once as well", async () => {
    const retry = { attempts: 4, longestWaitMs: 60_000, rules: rulesThatNeverRepeat() };
    answer("GET", [429], { "retry-after": "61" });

    const error = await failure(createTestClient({ retry }).request({ method: "GET", path: ["items"] }));

    expect(error.kind).toBe("rate-limited");
  });

  test("the next request does not even ask while the limit is known to be used up", async () => {
    const clock = createFakeClock();
    const server = answer("GET", [429], { "retry-after": "600" });
    const client = createTestClient({ clock });
    const deadline = NEW_YEAR + 60_000;
    await failure(client.request({ method: "GET", path: ["items"], deadline }));

    const error = await failure(client.request({ method: "GET", path: ["others"], deadline }));

    expect(error).toMatchObject({ kind: "rate-limited", retryAt: NEW_YEAR + 600_000 });
    expect(server.requests()).toBe(1);
  });

  test("a limit that keeps answering ends after the allowed tries", async () => {
    const server = answer("GET", [429]);

    const error = await failure(createTestClient().request({ method: "GET", path: ["items"] }));

    expect(error).toMatchObject({ kind: "rate-limited", retryAt: undefined });
    expect(error.message).toContain("Try again later.");
    expect(server.requests()).toBe(4);
  });

  test("the registry's headers slow down before it has to refuse, also another client of the same token", async () => {
    const clock = createFakeClock();
    const limiters = createLimiterPool();
    answer("GET", [200], { "x-left": "0", "x-reset": "30" });
    const options = { clock, limiters, rateLimit: RATE_LIMIT };
    await createTestClient(options).request({ method: "GET", path: ["items"] });

    await createTestClient(options).request({ method: "GET", path: ["items"] });

    expect(clock.slept).toEqual([30_250]);
  });
});

describe("after a broken connection", () => {
  test("a read is repeated, then reported as not reachable", async () => {
    const server = breakConnections("GET", "ECONNRESET");

    const error = await failure(createTestClient().request({ method: "GET", path: ["items"] }));

    expect(error.kind).toBe("no-answer");
    expect(error.message).toBe(
      `GET /items: cannot reach Registry: the connection was closed (ECONNRESET). The address is ${ORIGIN} (base_url).`,
    );
    expect(server.requests()).toBe(4);
  });

  test("a POST that may have arrived is sent once and its outcome is open", async () => {
    const server = breakConnections("POST", "ECONNRESET");

    const error = await failure(createTestClient().request({ method: "POST", path: ["items"], body: {} }));

    expect(error).toMatchObject({ kind: "answer-lost", status: undefined });
    expect(error.message).toBe(
      "POST /items at Registry: the connection was closed (ECONNRESET). It " +
        "is unknown whether Registry carried out the request.",
    );
    expect(server.requests()).toBe(1);
  });

  test("a POST that only asks is repeated and leaves nothing open", async () => {
    const server = breakConnections("POST", "ECONNRESET");
    const request = { method: "POST", path: ["items"], body: {}, changesNothing: true } as const;

    const error = await failure(createTestClient().request(request));

    expect(error.kind).toBe("no-answer");
    expect(server.requests()).toBe(4);
  });

  test("a POST that never left leaves nothing open", async () => {
    breakConnections("POST", "ECONNREFUSED");

    const error = await failure(createTestClient().request({ method: "POST", path: ["items"], body: {} }));

    expect(error.kind).toBe("no-answer");
  });

  test("a rule can allow the second try only for what never left", async () => {
    const refusedConnections = breakConnections("PUT", "ECONNREFUSED");

    await failure(createTestClient().request({ method: "PUT", path: ["items"], body: {} }));

    expect(refusedConnections.requests()).toBe(4);
  });

  test("a write that may have been carried out stays in doubt when a later try does not get through", async () => {
    nock(ORIGIN).patch("/items").reply(502);
    breakConnections("PATCH", "ECONNREFUSED");

    const error = await failure(createTestClient().request({ method: "PATCH", path: ["items"], body: {} }));

    expect(error).toMatchObject({ kind: "answer-lost", status: 502 });
  });
});

function rulesThatNeverRepeat() {
  const rule = { status: () => false, network: "never" } as const;
  return { GET: rule, POST: rule, PUT: rule, PATCH: rule, DELETE: rule };
}

describe("a wait that nobody waits for", () => {
  test.each(["99999999999999", "9".repeat(40), "86401", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "(Retry-After: %s) ends in an error that says so",
    async (value) => {
      answer("GET", [429], { "retry-after": value });
      const client = createTestClient();

      const error = await failure(client.request({ method: "GET", path: ["items"] }));

      expect(error.message).toContain("The registry asks to wait for more than a day.");
      expect((await failure(client.request({ method: "GET", path: ["items"] }))).kind).toBe("rate-limited");
    },
  );

  test("after a server error is told in the same way", async () => {
    answer("GET", [503], { "retry-after": "99999999999999" });

    const error = await failure(createTestClient().request({ method: "GET", path: ["items"] }));

    expect(error.message).toBe(
      'Registry answered 503 to GET /items: "answer". The registry asks to wait for more than a day.',
    );
  });

  test("in a reset header says nothing", async () => {
    const clock = createFakeClock(1);
    answer("GET", [200], { "x-left": "0", "x-reset": "99999999999999999" });
    const client = createTestClient({ clock, rateLimit: RATE_LIMIT });

    await client.request({ method: "GET", path: ["items"] });
    await client.request({ method: "GET", path: ["items"] });

    expect(clock.slept).toEqual([]);
  });
});

test("120 creations at once get through a limit that does not say when to come back", async () => {
  const clock = createVirtualClock();
  // Twelve in each second.
  let [second, asked, created] = [0, 0, 0];
  const transport: Transport = async () => {
    asked += 1;
    const now = Math.floor(clock.now() / 1000);
    const left = now === second ? 12 - created : 12;
    if (now !== second) [second, created] = [now, 0];
    if (left > 0) created += 1;
    return { status: left > 0 ? 201 : 429, headers: { get: () => null }, body: null };
  };
  const client = createTestClient({ clock, transport });

  const create = () => client.request({ method: "POST", path: ["items"], body: {} });
  const ends = await clock.until(Promise.allSettled(Array.from({ length: 120 }, create)));

  expect(ends.filter(({ status }) => status === "rejected")).toEqual([]);
  expect(asked).toBeLessThan(3 * 120);
});
