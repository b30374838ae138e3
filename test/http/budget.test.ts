import { createLimiterPool, type HttpClientOptions, isHttpError, type Transport } from "../../src/http";
import { createTestClient } from "./support/client";
import { createVirtualClock, type VirtualClock } from "./support/virtual-clock";

// A thousand requests at twenty a second, and an account that several use, on a clock that takes no time.

const COUNT = 1_000;
const PER_SECOND = 20;
const LATENCY_MS = 30;
/** As many objects as an engine works on at once. */
const PARALLELISM = 10;

/** What the limit alone dictates. */
const LEAST_MS = (COUNT / PER_SECOND) * 1_000;

interface Registry {
  readonly transport: Transport;
  readonly refused: () => number;
  /** Requests that were sent although an answer had said to wait. */
  readonly impatient: () => number;
  readonly left: () => number;
}

interface Limit {
  readonly requests: number;
  readonly windowMs: number;
  /** Where windows begin: at whole seconds, or with the first request. */
  readonly begin: "second" | "request";
  readonly headers: (window: { readonly remaining: number; readonly endsAt: number }) => HeadersInit;
  readonly refusal: (window: { readonly endsAt: number }) => HeadersInit;
}

function createRegistry(clock: VirtualClock, limit: Limit): Registry {
  let window = { used: 0, endsAt: -Infinity };
  let toldUntil = -Infinity;
  let refused = 0;
  let impatient = 0;

  function answer(): Response {
    const now = clock.now();
    if (now >= window.endsAt) {
      const start = limit.begin === "second" ? Math.floor(now / 1000) * 1000 : now;
      window = { used: 0, endsAt: start + limit.windowMs };
    }
    if (window.used >= limit.requests) {
      refused += 1;
      return new Response("{}", { status: 429, headers: limit.refusal(window) });
    }
    window = { ...window, used: window.used + 1 };
    const remaining = limit.requests - window.used;
    return new Response("{}", { headers: limit.headers({ remaining, endsAt: window.endsAt }) });
  }

  return {
    async transport() {
      if (clock.now() < toldUntil) impatient += 1;
      await clock.sleep(LATENCY_MS / 2);
      const answered = answer();
      const { endsAt } = window;
      await clock.sleep(LATENCY_MS / 2);
      if (answered.status === 429) toldUntil = endsAt;
      return answered;
    },
    refused: () => refused,
    impatient: () => impatient,
    left: () => limit.requests - window.used,
  };
}

/** How many of `count` requests succeed. */
async function sendAll(
  clock: VirtualClock,
  { transport }: Registry,
  count: number,
  options: Partial<HttpClientOptions> = {},
): Promise<number> {
  const client = createTestClient({ clock, transport, limiters: createLimiterPool(), ...options });
  let next = 0;
  let succeeded = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      const path = ["items", String(next)];
      try {
        await client.request({ method: "GET", path, deadline: clock.now() + 600_000 });
        succeeded += 1;
      } catch (error) {
        if (!isHttpError(error)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLELISM }, work));
  return succeeded;
}

const NO_HEADERS = (): HeadersInit => ({});

const IN_SECONDS: Limit = {
  requests: PER_SECOND,
  windowMs: 1_000,
  begin: "second",
  headers: ({ remaining, endsAt }) => ({
    "x-remaining": String(remaining),
    "x-reset": String(Math.ceil(endsAt / 1000)),
  }),
  refusal: ({ endsAt }) => ({ "x-remaining": "0", "x-reset": String(Math.ceil(endsAt / 1000)) }),
};

const READING = {
  rateLimit: { remaining: "x-remaining", reset: "x-reset", resetUnit: "unix-seconds" },
} as const;

test("a limit that the headers tell is exceeded, kept to, and costs little more than it dictates", async () => {
  const clock = createVirtualClock();
  const registry = createRegistry(clock, IN_SECONDS);

  const succeeded = await clock.until(sendAll(clock, registry, COUNT, READING));

  expect(succeeded).toBe(COUNT);
  expect(registry.refused()).toBe(0);
  expect(clock.elapsed() / LEAST_MS).toBeLessThan(1.15);
});

test("fewer in a window than are at work at once are kept to as well", async () => {
  const clock = createVirtualClock();
  const registry = createRegistry(clock, { ...IN_SECONDS, requests: 2 });

  const succeeded = await clock.until(sendAll(clock, registry, 100, READING));

  expect(succeeded).toBe(100);
  // The first ones: nothing is known of a limit then.
  expect(registry.refused()).toBeLessThan(PARALLELISM);
  expect(registry.impatient()).toBe(0);
  expect(clock.elapsed() / 50_000).toBeLessThan(1.15);
});

test.each(["second", "request"] as const)(
  "a limit that the user tells is kept to in every window of the registry (%s)",
  async (begin) => {
    const clock = createVirtualClock();
    const registry = createRegistry(clock, { ...IN_SECONDS, begin, headers: NO_HEADERS });

    const succeeded = await clock.until(
      sendAll(clock, registry, COUNT, { requestsPerHour: PER_SECOND * 3_600 }),
    );

    expect(succeeded).toBe(COUNT);
    expect(registry.refused()).toBe(0);
    expect(clock.elapsed() / LEAST_MS).toBeLessThan(1.15);
  },
);

test("whoever was told to wait waits, and so do all others of the process", async () => {
  const clock = createVirtualClock();
  const registry = createRegistry(clock, {
    ...IN_SECONDS,
    begin: "request",
    headers: NO_HEADERS,
    refusal: ({ endsAt }) => ({ "retry-after": String((endsAt - clock.now()) / 1000) }),
  });

  const succeeded = await clock.until(sendAll(clock, registry, COUNT));

  expect(succeeded).toBe(COUNT);
  expect(registry.refused()).toBeGreaterThan(0);
  expect(registry.impatient()).toBe(0);
});

test("two runs with one token leave something of an account's hour to others", async () => {
  const clock = createVirtualClock();
  const registry = createRegistry(clock, { ...IN_SECONDS, requests: 1_000, windowMs: 3_600_000 });

  const succeeded = await clock.until(
    Promise.all([sendAll(clock, registry, 600, READING), sendAll(clock, registry, 600, READING)]),
  );

  expect(registry.refused()).toBe(0);
  expect(registry.left()).toBeGreaterThan(0);
  expect(Math.min(...succeeded)).toBeGreaterThan(400);
});

test("a budget of the user spreads what goes beyond its first requests", async () => {
  const clock = createVirtualClock();
  const registry = createRegistry(clock, { ...IN_SECONDS, requests: 10_000, windowMs: 3_600_000 });

  await clock.until(sendAll(clock, registry, 50, { requestsPerHour: 1_000 }));
  const burst = clock.elapsed();
  await clock.until(sendAll(clock, registry, 60, { requestsPerHour: 1_000 }));

  expect(burst).toBeLessThan(1_000);
  // Ten more than go at once, one every 3.9 seconds.
  expect(clock.elapsed() - burst).toBeGreaterThan(9 * 3_600);
});
