import { judge, type RetryPolicy, type TryEnd } from "../../src/http/retry-policy";
import { onGatewayError, onNoStatus, onServerError, type RetryRule } from "../../src/http/retry-rule";
import { NEW_YEAR } from "./support/fake-clock";

const NEVER: RetryRule = { status: onNoStatus, network: "never" };
const ALWAYS: RetryRule = { status: onServerError, network: "always" };
const policy: RetryPolicy = {
  attempts: 3,
  rules: { GET: ALWAYS, DELETE: ALWAYS, PATCH: ALWAYS, PUT: ALWAYS, POST: NEVER },
};
const first = { attempt: 1, now: NEW_YEAR, random: 0 };

function refused(status: number, limit: { retryAt?: number; windowEndsAt?: number } = {}): TryEnd {
  return {
    kind: "refused",
    refusal: { status, messages: [] },
    limit: { window: undefined, windowEndsAt: limit.windowEndsAt, retryAt: limit.retryAt },
  };
}

const broken = (sent: boolean): TryEnd => ({ kind: "failed", failure: { sent, reason: "broken" } });

test("the rate limit is waited for under every rule, because nothing was processed", () => {
  expect(judge(policy, NEVER, refused(429), first).kind).toBe("again");
});

test("the rate limit's end is waited for when the registry tells it", () => {
  const verdict = judge(policy, NEVER, refused(429, { windowEndsAt: NEW_YEAR + 9000 }), first);

  expect(verdict).toEqual({ kind: "again", waitMs: 9100, retryAt: NEW_YEAR + 9000 });
});

test("Retry-After counts for more than the end of the window", () => {
  const limit = { retryAt: NEW_YEAR + 2000, windowEndsAt: NEW_YEAR + 9000 };

  expect(judge(policy, NEVER, refused(429, limit), first)).toMatchObject({ retryAt: NEW_YEAR + 2000 });
});

test("the end of the window does not delay a retry after a server error", () => {
  const verdict = judge(policy, ALWAYS, refused(503, { windowEndsAt: NEW_YEAR + 9000 }), first);

  expect(verdict).toMatchObject({ kind: "again", retryAt: undefined });
});

test("the last try is final", () => {
  expect(judge(policy, ALWAYS, refused(503), { ...first, attempt: 3 })).toEqual({ kind: "final" });
});

test("a refusal below 500 is final under every rule", () => {
  expect(judge(policy, { status: () => true, network: "always" }, refused(409), first)).toEqual({
    kind: "final",
  });
});

test("a registry can have another form of its rate limit", () => {
  const own: RetryPolicy = { ...policy, isRateLimit: ({ status }) => status === 403 };

  expect(judge(own, NEVER, refused(403), first).kind).toBe("again");
  expect(judge(own, NEVER, refused(429), first).kind).toBe("final");
});

test.each([
  { network: "always", sent: true, kind: "again" },
  { network: "always", sent: false, kind: "again" },
  { network: "unsent", sent: true, kind: "final" },
  { network: "unsent", sent: false, kind: "again" },
  { network: "never", sent: false, kind: "final" },
] as const)(
  "with network rule $network and sent=$sent a broken connection is $kind",
  ({ network, sent, kind }) => {
    expect(judge(policy, { status: onNoStatus, network }, broken(sent), first).kind).toBe(kind);
  },
);

test.each([
  [500, true, false],
  [501, true, false],
  [502, true, true],
  [503, true, true],
  [504, true, true],
])("status %i is a server error: %p, a gateway's: %p", (status, isServer, isGateway) => {
  expect([onServerError(status), onGatewayError(status)]).toEqual([isServer, isGateway]);
});
