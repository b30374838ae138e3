import { startEmulator, type Emulator, type FaultPlan } from "../../../src/emulator";
import type { ObjectValue } from "../../../src/framework/values/value";
import { integrations } from "../../../src/provider";
import { NOTHING, playCore, summariesOf } from "../../support/core";
import { shortenWaits } from "../../support/short-waits";
import { SAMPLES } from "./samples";
import { coreOf, DESTROY, places, TEAM, textOf } from "./support";

shortenWaits();

// What a user sees, and what is in the state, when something goes wrong.

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const fail = (method: string, path: string, fault: FaultPlan["fault"], times: FaultPlan["times"] = 1) =>
  emulator.northflank.faults.add({ match: { method, path }, fault, times });

describe.each(SAMPLES)("$what", (sample) => {
  const { type, what, path, id, change, collection } = sample;
  // Under explicit control nothing is hashed, which takes its time.
  const config: ObjectValue = { ...sample.config, credentials_version: 1 };
  const rotation = { ...sample.rotation, credentials_version: 2 };
  const core = (environment: Readonly<Record<string, string>> = {}) => coreOf(emulator, type, environment);
  const all = () => collection(emulator.northflank).all(TEAM);
  const one = `${path}/${id}`;

  test("no token: the error says where it belongs", async () => {
    const { diagnostics } = await playCore(integrations, {}, type).plan(config, NOTHING);

    expect(summariesOf(diagnostics)).toEqual(["error: Northflank is not configured"]);
    expect(textOf(diagnostics)).toContain("NORTHFLANK_TOKEN");
  });

  test("a wrong token: nothing is made, and what is known stays", async () => {
    const stored = await core().apply(config, NOTHING);
    const wrong = core({ NORTHFLANK_TOKEN: "FAKE-WRONG-TOKEN" });

    const planned = await wrong.plan({ ...config, name: "Another" }, NOTHING);
    const refreshed = await wrong.refresh(stored);

    expect(summariesOf(planned.diagnostics)).toEqual(["error: Northflank does not accept the token"]);
    expect(summariesOf(refreshed.diagnostics)).toEqual(["error: Northflank does not accept the token"]);
    expect(textOf(refreshed.diagnostics)).not.toContain("FAKE-WRONG-TOKEN");
    expect(refreshed.state).toEqual(stored.state);
  });

  test("a missing permission is named, and nothing is made", async () => {
    const readOnly = core({ NORTHFLANK_TOKEN: emulator.northflank.tokens.readOnly });

    const applied = await readOnly.apply(config, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual(["error: Northflank denied access"]);
    expect(textOf(applied.diagnostics)).toMatch(/permission Account > .* > Create/);
    expect(applied.state).toBeNull();
    expect(all()).toEqual([]);
  });

  test.each([404, 403] as const)("another team, refused with %i", async (foreignTeam) => {
    emulator.northflank.configure({ foreignTeam });

    const { diagnostics } = await core().plan({ ...config, team_id: "acme-payments" }, NOTHING);

    expect(summariesOf(diagnostics)).toEqual([
      foreignTeam === 404
        ? 'error: Northflank has no team "acme-payments"'
        : "error: Northflank denied access",
    ]);
    expect(textOf(diagnostics)).toContain("acme-payments");
  });

  test("an unknown id is gone", async () => {
    const terraform = core();
    const stored = await terraform.apply(config, NOTHING);
    collection(emulator.northflank).remove(TEAM, id);

    const refreshed = await terraform.refresh(stored);

    expect(refreshed.state).toBeNull();
    expect(refreshed.diagnostics).toEqual([]);
  });

  test.each<[string, FaultPlan["fault"]]>([
    ["429 with Retry-After", { kind: "answer", status: 429, retryAfterSeconds: 0 }],
    ["429 that only tells its reset", { kind: "answer", status: 429, resetInSeconds: 1 }],
    ["429 that tells nothing", { kind: "answer", status: 429 }],
    ["500", { kind: "answer", status: 500 }],
    ["502 with a page", { kind: "notJson", status: 502 }],
    ["a connection without an answer", { kind: "drop" }],
    ["a connection that breaks in the middle", { kind: "cut" }],
  ])("a read survives %s", async (_what, fault) => {
    const terraform = core();
    const stored = await terraform.apply(config, NOTHING);
    fail("GET", one, fault);

    const refreshed = await terraform.refresh(stored);

    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect(refreshed.state).toEqual(stored.state);
  });

  test.each<[string, FaultPlan["fault"], RegExp]>([
    ["500", { kind: "answer", status: 500, message: "Boom" }, /answered 500 to GET .*"Boom"/],
    ["a page instead of JSON", { kind: "notJson" }, /the body is not JSON/],
    ["a broken connection", { kind: "cut" }, /cannot reach/],
    [
      "a rate limit that lasts",
      { kind: "answer", status: 429, resetInSeconds: 1800 },
      /rate limit of Northflank is exceeded.*Try again at 20/,
    ],
  ])("a read that keeps failing with %s leaves the state and says so", async (_what, fault, says) => {
    const terraform = core();
    const stored = await terraform.apply(config, NOTHING);
    fail("GET", one, fault, "always");

    const refreshed = await terraform.refresh(stored);

    expect(refreshed.state).toEqual(stored.state);
    expect(textOf(refreshed.diagnostics)).toMatch(says);
  });

  test.each<[string, FaultPlan["fault"]]>([
    ["the connection breaks", { kind: "drop", when: "after" }],
    ["the answer breaks in its middle", { kind: "cut" }],
    ["a gateway answers with a page", { kind: "notJson", status: 502, when: "after" }],
    ["the answer is no JSON", { kind: "notJson", when: "after" }],
    ["the answer is 500", { kind: "answer", status: 500, when: "after" }],
  ])("a creation that was carried out although %s is found again, and made once", async (_what, fault) => {
    const terraform = core();
    fail("POST", path, fault);

    const applied = await terraform.apply(config, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(applied.state).toMatchObject({ id, credentials_generation: 1 });
    expect(all()).toHaveLength(1);
    expect(emulator.northflank.requests.count({ method: "POST", path })).toBe(1);
    expect((await terraform.plan(config, await terraform.refresh(applied))).changed).toEqual([]);
  });

  test("a creation that failed for good is told so, and leaves nothing", async () => {
    fail("POST", path, { kind: "answer", status: 500 });

    const applied = await core().apply(config, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual([`error: Unknown whether the ${what} was created`]);
    expect(textOf(applied.diagnostics)).toContain("with this name exists: apply again.");
    expect(applied.state).toBeNull();
  });

  test("a creation whose name is taken is not sent, so that no lost answer takes the other one for it", async () => {
    await coreOf(emulator, type).apply(config, NOTHING);
    const { state } = await core().apply(config, NOTHING);

    expect(state).toBeNull();
    expect(emulator.northflank.requests.count({ method: "POST", path })).toBe(1);
  });

  test("a name that is taken when it is created is an error that says what to do", async () => {
    const terraform = core();
    await terraform.plan(config, NOTHING);
    await coreOf(emulator, type).apply(config, NOTHING);

    const applied = await terraform.apply(config, NOTHING);

    expect(summariesOf(applied.diagnostics)).toEqual([
      `error: Northflank already has a ${what} with this name`,
    ]);
    expect(places(applied.diagnostics)).toEqual(["name"]);
    expect(textOf(applied.diagnostics)).toContain(`Import it by the id ${id}`);
    expect(applied.state).toBeNull();
  });

  test.each<[string, FaultPlan["fault"]]>([
    ["a lost answer", { kind: "drop", when: "after" }],
    ["a gateway that fails", { kind: "answer", status: 502 }],
    ["429", { kind: "answer", status: 429, retryAfterSeconds: 0 }],
  ])("a change survives %s", async (_what, fault) => {
    const terraform = core();
    const stored = await terraform.apply(config, NOTHING);
    for (const method of ["PATCH", "POST"]) fail(method, `${one}**`, fault);

    const applied = await terraform.apply({ ...config, ...change }, stored);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect((await terraform.plan({ ...config, ...change }, applied)).changed).toEqual([]);
  });

  test("a rotation that failed is tried again by the next apply", async () => {
    const terraform = core();
    const stored = await terraform.apply(config, NOTHING);
    const rotated = { ...config, ...rotation };
    const [secret = ""] = /FAKE-SECRET-s?2/.exec(JSON.stringify(rotation)) ?? [];
    for (const method of ["PATCH", "POST"]) {
      fail(method, `${one}**`, { kind: "answer", status: 500, message: `Boom ${secret}` });
    }

    const failed = await terraform.apply(rotated, stored);
    emulator.northflank.faults.clear();
    const planned = await terraform.plan(rotated, failed);

    expect(textOf(failed.diagnostics)).toContain("Boom <redacted>");
    expect(textOf(failed.diagnostics)).not.toContain("FAKE-SECRET");
    expect(failed.state).toEqual(stored.state);
    expect(planned.changed).toContain("credentials_generation");
  });

  test("a deletion whose answer was lost is done", async () => {
    const terraform = core();
    const stored = await terraform.apply(config, NOTHING);
    fail("DELETE", one, { kind: "drop", when: "after" });

    const applied = await terraform.apply(DESTROY, stored);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(all()).toEqual([]);
  });

  test("one in use stays, and is not asked for again and again", async () => {
    const terraform = core();
    const stored = await terraform.apply(config, NOTHING);
    fail("DELETE", one, { kind: "answer", status: 409, message: "It still has dependent resources." });

    const applied = await terraform.apply(DESTROY, stored);

    expect(summariesOf(applied.diagnostics)).toEqual([
      `error: The ${what} ${JSON.stringify(config.name)} is still in use`,
    ]);
    expect(textOf(applied.diagnostics)).toContain("It still has dependent resources.");
    expect(applied.state).toEqual(stored.state);
    expect(emulator.northflank.requests.count({ method: "DELETE" })).toBe(1);
  });

  test.each(["object", "flat", "text"] as const)(
    "an error body in the form %s is read",
    async (errorBody) => {
      emulator.northflank.configure({ errorBody });
      fail("POST", path, { kind: "answer", status: 400, message: "This will not do" });

      const applied = await core().apply(config, NOTHING);

      expect(summariesOf(applied.diagnostics)).toEqual([`error: Northflank refused the ${what}`]);
      expect(textOf(applied.diagnostics)).toContain('"This will not do"');
    },
  );
});
