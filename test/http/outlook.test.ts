import { createLimiter } from "../../src/http/limiter";
import { paceOf } from "../../src/http/pace";
import { createFakeClock, NEW_YEAR } from "./support/fake-clock";

const HOUR_MS = 3_600_000;
const patient = { deadline: Number.POSITIVE_INFINITY, signal: undefined };

test("nothing has to wait while nothing is known about a limit", () => {
  expect(createLimiter(undefined, createFakeClock()).outlook(10_000)).toEqual({ now: Infinity, waitMs: 0 });
});

test("what a documented hour does not allow waits for the next one, and the reserve stays", () => {
  const limiter = createLimiter({ requests: 1_000, windowMs: HOUR_MS }, createFakeClock());

  expect(limiter.outlook(900)).toEqual({ now: 900, waitMs: 0 });
  expect(limiter.outlook(901)).toEqual({ now: 900, waitMs: HOUR_MS });
  expect(limiter.outlook(1_801)).toEqual({ now: 900, waitMs: 2 * HOUR_MS });
});

test("the headers of the last answer count", async () => {
  const limiter = createLimiter(undefined, createFakeClock());
  const endsAt = NEW_YEAR + 600_000;
  await limiter.acquire(patient);

  limiter.settle({ window: { remaining: 50, endsAt, limit: 100 }, windowEndsAt: endsAt, retryAt: undefined });

  expect(limiter.outlook(41)).toEqual({ now: 40, waitMs: 600_000 });
});

test("what the user allows counts as well", () => {
  const pace = paceOf(1_000);
  const limiter = createLimiter(undefined, createFakeClock(), pace);

  expect(limiter.outlook(50)).toEqual({ now: 50, waitMs: 0 });
  expect(limiter.outlook(60)).toEqual({ now: 50, waitMs: 10 * pace.intervalMs });
});

test("a request that would come too late says what holds it back", async () => {
  const limiter = createLimiter(undefined, createFakeClock(), paceOf(10));
  await limiter.acquire(patient);

  const admission = await limiter.acquire({ ...patient, deadline: NEW_YEAR + 1_000 });

  expect(admission).toMatchObject({ kind: "too-late", held: { by: "pace", perHour: 10 } });
});

test("a long wait is told before it begins, once for all who wait", async () => {
  const limiter = createLimiter(undefined, createFakeClock(), paceOf(100));
  const told: number[] = [];
  const onLongWait = ({ waitMs }: { readonly waitMs: number }): void => void told.push(waitMs);

  for (let count = 0; count < 7; count += 1) await limiter.acquire({ ...patient, onLongWait });

  expect(told).toHaveLength(1);
});
