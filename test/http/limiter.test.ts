import { createLimiter, createLimiterPool } from "../../src/http/limiter";
import { paceOf } from "../../src/http/pace";
import { createFakeClock, NEW_YEAR } from "./support/fake-clock";

const ONE_A_MINUTE = { requests: 1, windowMs: 60_000 };
const patient = { deadline: Number.POSITIVE_INFINITY, signal: undefined };

test("a wait that fits the deadline is waited for", async () => {
  const clock = createFakeClock();
  const limiter = createLimiter(ONE_A_MINUTE, clock);
  await limiter.acquire(patient);

  const admission = await limiter.acquire({ ...patient, deadline: NEW_YEAR + 120_000 });

  expect(admission).toEqual({ kind: "go" });
  expect(clock.slept).toEqual([60_250]);
});

test("a wait that would outlast the deadline fails at once and names the time to come back", async () => {
  const clock = createFakeClock();
  const limiter = createLimiter(ONE_A_MINUTE, clock);
  await limiter.acquire(patient);

  const admission = await limiter.acquire({ ...patient, deadline: NEW_YEAR + 30_000 });

  expect(admission).toEqual({ kind: "too-late", retryAt: NEW_YEAR + 60_000 });
  expect(clock.slept).toEqual([]);
});

test("a cancelled caller gets no token", async () => {
  const limiter = createLimiter(undefined, createFakeClock());

  expect(await limiter.acquire({ ...patient, signal: AbortSignal.abort() })).toEqual({ kind: "cancelled" });
});

test("an answer's headers decide about the next request", async () => {
  const clock = createFakeClock();
  const limiter = createLimiter(undefined, clock);
  await limiter.acquire(patient);
  const endsAt = NEW_YEAR + 5000;

  limiter.settle({ window: { remaining: 0, endsAt }, windowEndsAt: endsAt, retryAt: undefined });
  await limiter.acquire(patient);

  expect(clock.slept).toEqual([5250]);
});

describe("a pool", () => {
  const owner = { baseUrl: "https://registry.test", token: "FAKE-TOKEN-1" };

  test("gives clients of the same registry and token the same limiter", () => {
    const pool = createLimiterPool();

    expect(pool.limiterFor(owner, undefined, createFakeClock())).toBe(
      pool.limiterFor({ ...owner }, undefined, createFakeClock()),
    );
  });

  test.each([
    { ...owner, token: "FAKE-TOKEN-2" },
    { ...owner, baseUrl: "https://other.test" },
  ])("keeps another owner apart", (other) => {
    const pool = createLimiterPool();
    const clock = createFakeClock();

    expect(pool.limiterFor(owner, undefined, clock)).not.toBe(pool.limiterFor(other, undefined, clock));
  });
});

test("a turn that the user's budget gives is waited for longer than a limit of the registry", async () => {
  const clock = createFakeClock();
  const limiter = createLimiter({ requests: 2, windowMs: 300_000 }, clock, paceOf(10));
  const limits = { ...patient, longestWaitMs: 60_000 };
  await limiter.acquire(limits);

  expect(await limiter.acquire(limits)).toEqual({ kind: "go" });
  expect(clock.slept).toEqual([paceOf(10).intervalMs]);
});

test("a limit of the registry is not waited for longer than is allowed", async () => {
  const limiter = createLimiter({ requests: 1, windowMs: 300_000 }, createFakeClock());
  await limiter.acquire(patient);

  const admission = await limiter.acquire({ ...patient, longestWaitMs: 60_000 });

  expect(admission).toEqual({ kind: "too-late", retryAt: NEW_YEAR + 300_000 });
});
