import { defineConnection, defineResource, string } from "../../../src/framework";
import { planChange } from "../../../src/framework/plan/plan";
import { encodePrivate, decodePrivate } from "../../../src/framework/state/private-state";
import { UNKNOWN, type ObjectValue, type Value } from "../../../src/framework/values/value";
import { defineProvider } from "../../../src/framework";
import { NOTHING, playCore, summariesOf } from "../../support/core";
import { whole } from "../support/resources";

const registry = defineConnection({
  name: "registry",
  description: "",
  schema: { team: string().optional() },
  environment: { team: "TEAM" },
  connect: ({ team }) => ({ team }),
});

const thing = defineResource({
  type: "thing",
  description: "",
  connection: registry,
  schema: {
    team_id: string().optionalComputed().stable().immutable(),
    id: string().computed().stable(),
    label: string().optional(),
    token: string().optional().writeOnly(),
  },
  identity: ["team_id", "id"],
  optionalIdentity: ["team_id"],
  inherits: { team_id: "team" },
  create: async (api, { desired }) => ({ id: "x", team_id: desired.team_id ?? api.team ?? null }),
  read: async (api, state) => ({ id: "x", team_id: state.team_id ?? api.team ?? null }),
  update: async (_api, { prior }) => ({ team_id: prior.team_id }),
  delete: async () => undefined,
});

const provider = defineProvider({ name: "demo", version: "1", description: "", resources: [thing] });
const core = (environment: Readonly<Record<string, string>>) => playCore(provider, environment, "demo_thing");

const created = (setting: Value, config: ObjectValue = {}) =>
  planChange(thing, {
    config: whole(thing, config),
    prior: null,
    priorPrivate: NOTHING.private,
    settings: { team_id: setting },
  });

describe("a creation", () => {
  test("plans what the provider sets, and nothing where it sets nothing and the object may have none", async () => {
    expect((await created("a")).planned.team_id).toBe("a");
    expect((await created("a", { team_id: "own" })).planned.team_id).toBe("own");
    expect((await created(null)).planned.team_id).toBeNull();
  });

  test("plans as unknown what depends on an unknown setting", async () => {
    expect((await created(UNKNOWN)).planned.team_id).toBe(UNKNOWN);
  });
});

describe("an object that took a setting over", () => {
  test("follows the setting, by a replacement", async () => {
    const stored = await core({ TEAM: "a" }).apply({ label: "l" }, NOTHING);
    expect(decodePrivate(stored.private).inherited).toEqual(["team_id"]);

    const planned = await core({ TEAM: "b" }).plan({ label: "l" }, stored);

    expect(planned.planned?.team_id).toBe("b");
    expect(planned.replaces).toBe(true);
    expect(summariesOf(planned.diagnostics)).toEqual([]);
  });

  test("does so after an update too, also one that failed", async () => {
    const made = await core({ TEAM: "a" }).apply({ label: "l" }, NOTHING);
    const updated = await core({ TEAM: "a" }).apply({ label: "m" }, made);

    expect((await core({ TEAM: "b" }).plan({ label: "m" }, updated)).replaces).toBe(true);
  });

  test("stays with a warning where the provider sets nothing any more", async () => {
    const stored = await core({ TEAM: "a" }).apply({}, NOTHING);

    const planned = await core({}).plan({}, stored);

    expect(planned.differs).toBe(false);
    expect(summariesOf(planned.diagnostics)).toEqual(["warning: The provider no longer sets team"]);
    expect(planned.diagnostics[0]?.detail).toContain('set team_id = "a"');
  });

  test("does not follow once its configuration sets the attribute", async () => {
    const stored = await core({ TEAM: "a" }).apply({}, NOTHING);

    const planned = await core({ TEAM: "b" }).plan({ team_id: "a" }, stored);

    expect([planned.differs, summariesOf(planned.diagnostics)]).toEqual([false, []]);
  });
});

describe("an object that did not", () => {
  test("is no change when the provider comes to name what was the token's own", async () => {
    const stored = await core({}).apply({}, NOTHING);

    const planned = await core({ TEAM: "a" }).plan({}, stored);

    expect([planned.differs, summariesOf(planned.diagnostics)]).toEqual([false, []]);
  });

  test.each([
    ["created or imported with another value", "own/x"],
    ["was made before that was noted", undefined],
  ])("but %s, stays with a warning that says what to write", async (_what, id) => {
    const terraform = core({ TEAM: "b" });
    const stored =
      id === undefined
        ? { state: whole(thing, { id: "x", team_id: "own" }), private: encodePrivate({}) }
        : await terraform.importId(id);

    const planned = await terraform.plan({}, stored);

    expect(planned.replaces).toBe(false);
    expect(summariesOf(planned.diagnostics)).toEqual([
      "warning: The object does not follow the provider's team",
    ]);
    expect(planned.diagnostics[0]?.detail).toContain('set team_id = "own"');
  });

  test("follows after an import that named none", async () => {
    const stored = await core({ TEAM: "a" }).importId("x");

    expect((await core({ TEAM: "b" }).plan({}, stored)).replaces).toBe(true);
  });
});

describe("a setting that is another one when a plan is applied, where the engine hands the plan on", () => {
  const CAPABILITIES = {
    deferralAllowed: false,
    writeOnlyAttributesAllowed: true,
    storesPlannedPrivate: true,
  };

  /** Plans under one environment, and plans again and applies under another. */
  async function applied(
    [then, now]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>],
    given: ObjectValue,
    { state: prior, private: priorPrivate } = NOTHING,
  ) {
    const approved = await core(then).plan(given, { state: prior, private: priorPrivate });
    const { server } = core(now);
    await server.configure({ terraformVersion: "", config: {}, capabilities: CAPABILITIES });
    const [type, config] = ["demo_thing", whole(thing, given)];
    const again = await server.planResource({
      ...{ type, config, prior, proposed: config, priorPrivate, priorIdentity: null },
      capabilities: CAPABILITIES,
      plannedPrivate: approved.private,
    });
    const { planned, private: plannedPrivate } = again;
    const last = await server.applyResource({
      type,
      config,
      prior,
      planned,
      plannedPrivate,
      plannedIdentity: null,
    });
    return { approved, again, last };
  }

  test("stays as it was planned, with a warning, and the next plan goes by the new one", async () => {
    const { approved, again, last } = await applied([{ TEAM: "a" }, { TEAM: "b" }], { label: "l" });

    expect(again.planned).toEqual(approved.planned);
    expect(summariesOf(again.diagnostics)).toEqual([
      "warning: The provider's team changed after the plan was made",
    ]);
    expect(summariesOf(last.diagnostics)).toEqual([]);
    expect(last.state?.team_id).toBe("a");
    expect((await core({ TEAM: "b" }).plan({ label: "l" }, last)).replaces).toBe(true);
  });

  test("replaces nothing that was to be updated", async () => {
    const made = await core({ TEAM: "a" }).apply({ label: "l" }, NOTHING);

    const { approved, again, last } = await applied([{ TEAM: "a" }, { TEAM: "b" }], { label: "m" }, made);

    expect([again.planned, again.requiresReplace]).toEqual([approved.planned, []]);
    expect(last.state).toMatchObject({ team_id: "a", label: "m" });
  });

  test("is refused before anything is made where the plan had none", async () => {
    const { approved, again, last } = await applied([{}, { TEAM: "b" }], { label: "l" });

    expect(again.planned).toEqual(approved.planned);
    expect(summariesOf(last.diagnostics)).toEqual([
      "error: The provider's team changed after the plan was made",
    ]);
    expect(last.state).toBeNull();
  });

  test("is none of an object's that names its own, or has its own from the token", async () => {
    const named = await applied([{ TEAM: "a" }, { TEAM: "b" }], { team_id: "own" });
    const made = await core({}).apply({ label: "l" }, NOTHING);
    const imported = { ...made, state: { ...made.state, team_id: "own" } };
    const own = await applied([{}, { TEAM: "b" }], { label: "m" }, imported);

    expect(summariesOf([...named.again.diagnostics, ...named.last.diagnostics])).toEqual([]);
    expect(summariesOf(own.last.diagnostics)).toEqual([]);
    expect(own.last.state?.label).toBe("m");
  });
});

describe("credentials_generation of a creation", () => {
  test.each([
    ["1 with credentials", { token: "FAKE-SECRET" }, 1],
    ["0 without", {}, 0],
    ["unknown where the only credential may yet be null", { token: UNKNOWN }, UNKNOWN],
  ])("is %s", async (_what, config, expected) => {
    expect((await created(null, config)).planned.credentials_generation).toEqual(expected);
  });

  test("is kept to where the credentials are gone by the time of the apply", async () => {
    const terraform = core({});
    const { planned } = await terraform.plan({ token: "FAKE-SECRET" }, NOTHING);

    const { state } = await terraform.server.applyResource({
      type: "demo_thing",
      config: whole(thing, {}),
      prior: null,
      planned,
      plannedPrivate: NOTHING.private,
      plannedIdentity: null,
    });

    expect(state?.credentials_generation).toBe(1);
  });
});
