import fc from "fast-check";
import {
  block,
  type BucketState,
  EMPTY_BUCKET,
  learn,
  nextWindow,
  settle,
  take,
} from "../../src/http/token-bucket";
import { NEW_YEAR } from "./support/fake-clock";

const QUOTA = { requests: 3, windowMs: 10_000 };

/** The state after a request was sent. */
function sent(
  state: BucketState,
  quota = undefined as typeof QUOTA | undefined,
  now = NEW_YEAR,
): BucketState {
  const taken = take(state, quota, now);
  if (taken.kind !== "go") throw new Error("expected a token");
  return taken.state;
}

test("nothing is limited while nothing is known about the limit", () => {
  const state = sent(sent(sent(EMPTY_BUCKET)));

  expect(take(state, undefined, NEW_YEAR).kind).toBe("go");
});

test("a published quota may be spent at once, then the window's end is waited for", () => {
  const state = sent(sent(sent(EMPTY_BUCKET, QUOTA), QUOTA), QUOTA);

  expect(take(state, QUOTA, NEW_YEAR + 1)).toMatchObject({ kind: "wait", until: NEW_YEAR + 10_000 });
});

test("a new window brings the whole quota back", () => {
  const spent = sent(sent(sent(EMPTY_BUCKET, QUOTA), QUOTA), QUOTA);

  const refilled = sent(spent, QUOTA, NEW_YEAR + 10_000);

  expect(refilled.tokens).toBe(2);
});

test("the registry's headers replace the assumption", () => {
  const reported = learn(
    settle(sent(EMPTY_BUCKET, QUOTA)),
    { remaining: 999, endsAt: NEW_YEAR + 60_000 },
    NEW_YEAR,
  );

  expect(reported).toMatchObject({ tokens: 999, windowEndsAt: NEW_YEAR + 60_000 });
});

test("requests whose answers are still out are taken off what a new window has left", () => {
  const threeInFlight = sent(sent(sent(EMPTY_BUCKET)));

  const reported = learn(settle(threeInFlight), { remaining: 10, endsAt: NEW_YEAR + 60_000 }, NEW_YEAR);

  expect(reported.tokens).toBe(8);
});

test("a late answer of the same window does not give tokens back", () => {
  const window = { remaining: 10, endsAt: NEW_YEAR + 60_000 };
  const reported = learn(settle(sent(EMPTY_BUCKET)), window, NEW_YEAR);
  const twoMore = sent(sent(reported));

  const late = learn(settle(twoMore), { ...window, remaining: 9 }, NEW_YEAR);

  expect(late.tokens).toBe(8);
});

test("what others spend from the same quota is noticed", () => {
  const window = { remaining: 10, endsAt: NEW_YEAR + 60_000 };
  const reported = learn(settle(sent(EMPTY_BUCKET)), window, NEW_YEAR);

  const next = learn(settle(sent(reported)), { ...window, remaining: 2 }, NEW_YEAR);

  expect(next.tokens).toBe(2);
});

test("an answer from a window that is over changes nothing", () => {
  const reported = learn(EMPTY_BUCKET, { remaining: 5, endsAt: NEW_YEAR + 60_000 }, NEW_YEAR);

  expect(learn(reported, { remaining: 0, endsAt: NEW_YEAR - 1 }, NEW_YEAR)).toBe(reported);
});

test("with nothing left nobody sends before the window ends", () => {
  const empty = learn(EMPTY_BUCKET, { remaining: 0, endsAt: NEW_YEAR + 60_000 }, NEW_YEAR);

  expect(take(empty, undefined, NEW_YEAR)).toMatchObject({ kind: "wait", until: NEW_YEAR + 60_000 });
});

test("a block holds even where tokens are left, and never gets shorter", () => {
  const blocked = block(block(EMPTY_BUCKET, NEW_YEAR + 5000), NEW_YEAR + 1000);

  expect(take(blocked, undefined, NEW_YEAR)).toMatchObject({ kind: "wait", until: NEW_YEAR + 5000 });
  expect(take(blocked, undefined, NEW_YEAR + 5000).kind).toBe("go");
});

test("no window ever sees more requests than its quota", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 }), (pauses) => {
      let now = NEW_YEAR;
      let state = EMPTY_BUCKET;
      const perWindow = new Map<number, number>();
      for (const pause of pauses) {
        now += pause;
        const taken = take(state, QUOTA, now);
        state = taken.state;
        if (taken.kind !== "go") continue;
        perWindow.set(state.windowEndsAt, (perWindow.get(state.windowEndsAt) ?? 0) + 1);
      }
      return [...perWindow.values()].every((count) => count <= QUOTA.requests);
    }),
    { numRuns: 200 },
  );
});

test("after a window that the headers told, the next one is taken to be like it", () => {
  const told = learn(settle(sent(EMPTY_BUCKET)), { remaining: 1, endsAt: NEW_YEAR + 1_000 }, NEW_YEAR);

  const first = sent(told, undefined, NEW_YEAR + 1_000);
  const second = sent(first, undefined, NEW_YEAR + 1_000);

  expect(take(second, undefined, NEW_YEAR + 1_000)).toMatchObject({ kind: "wait", until: NEW_YEAR + 2_000 });
});

test("what the headers told counts more than what is documented, where it is something else", () => {
  const told = learn(settle(sent(EMPTY_BUCKET, QUOTA)), { remaining: 1, endsAt: NEW_YEAR + 1_000 }, NEW_YEAR);
  const asDocumented = { ...told, limit: QUOTA.requests };
  const other = { ...told, limit: 2 };

  expect(nextWindow(asDocumented, QUOTA)).toEqual(QUOTA);
  expect(nextWindow(other, QUOTA)).toEqual({ requests: 2, windowMs: 1_000 });
});
