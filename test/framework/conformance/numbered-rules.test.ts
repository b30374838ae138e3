import { create } from "@bufbuild/protobuf";
import { Failure } from "../../../src/framework";
import type { Path } from "../../../src/framework/diagnostics/diagnostic";
import type { TerraformAttribute, TerraformSchema } from "../../../src/framework/schema/terraform-schema";
import { numberFromText } from "../../../src/framework/values/number";
import { Dynamic, Unknown, UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";
import { ClientCapabilitiesSchema, type AttributePath } from "../../plugin/gen/tfplugin6_pb";
import { stateJson } from "./play";
import { applyProblems, identical, planProblems, storedProblems, whollyKnown } from "./rules";
import { stage, thing, THING, type Stage } from "./stage";

// One test for each numbered rule of docs/apis/terraform-protocol.md §4 that applies to a framework, asked over gRPC.
// The rules of handshake and transport (H…) are the plugin's.

const NEW = { region: "eu", name: "n" };
const MADE = {
  ...NEW,
  id: "thing-1",
  size: 1,
  kind: "chosen",
  access: { admins: "MANAGE", users: [] },
  version: 1,
  on_external_change: "warn",
  credentials_generation: 0,
};
const IDENTITY = { region: "eu", id: "thing-1" };

const plan = async ({ calls, schema }: Stage, config: ObjectValue, prior: ObjectValue | null = null) => {
  const answer = await calls.plan(THING, {
    config: thing(schema, config),
    prior: prior === null ? null : thing(schema, prior),
    ...(prior === null ? {} : { identity: IDENTITY }),
  });
  const problems = planProblems(schema, {
    config: thing(schema, config),
    prior: prior === null ? null : thing(schema, prior),
    planned: answer.planned,
  });
  return { ...answer, problems };
};

/** Plans and applies a creation. */
const make = async (on: Stage, config: ObjectValue = NEW) => {
  const { planned } = await plan(on, config);
  const answer = await on.calls.apply(THING, { config: thing(on.schema, config), planned, prior: null });
  return { ...answer, planned, problems: applyProblems(on.schema, planned, answer.state) };
};

/** Plans and applies an update of an object that was made before. */
const change = async (on: Stage, prior: ObjectValue | null, config: ObjectValue) => {
  if (prior === null) throw new Error("there is no object to change");
  const { planned, plannedPrivate } = await plan(on, config, prior);
  const answer = await on.calls.apply(THING, {
    config: thing(on.schema, config),
    planned,
    prior,
    private: plannedPrivate,
    identity: IDENTITY,
  });
  return { ...answer, planned, problems: applyProblems(on.schema, planned, answer.state) };
};

const summaries = ({ diagnostics }: { readonly diagnostics: readonly { readonly summary: string }[] }) =>
  diagnostics.map(({ summary }) => summary);
const textOf = ({
  diagnostics,
}: {
  readonly diagnostics: readonly { readonly summary: string; readonly detail: string }[];
}) => diagnostics.map(({ summary, detail }) => `${summary} ${detail}`).join("\n");

describe("4.2 decoding", () => {
  test("W1: every object has exactly the attributes of its schema, nested ones too", async () => {
    await stage(async (on) => {
      const { planned } = await make(on, { ...NEW, rules: [{ on: "a", port: null, key: null }] });
      expect(storedProblems(on.schema, planned ?? {}, "W1")).toEqual([]);
      expect(Object.keys((planned?.rules as ObjectValue[])[0] ?? {}).sort()).toEqual(["key", "on", "port"]);
    });
  });

  test("W2: a value of a wrong type that resource code returns is an error and not an answer that cannot be read", async () => {
    await stage(async (on) => {
      on.registry.leaks = { kind: 7 };
      const { state, diagnostics } = await make(on);
      expect(summaries({ diagnostics })).toEqual(["demo_thing returned a value of the wrong type"]);
      expect(state).toMatchObject({ name: "n", kind: null });
    });
  });

  test("W3: strings are compared in NFC", async () => {
    await stage(async (on) => {
      on.registry.leaks = { name: "e\u0301" };
      const { state, problems, diagnostics } = await make(on, { ...NEW, name: "\u00e9" });
      expect([problems, diagnostics]).toEqual([[], []]);
      expect(state?.name).toBe("\u00e9");
    });
  });

  test("W4: big and decimal numbers survive", async () => {
    await stage(async (on) => {
      const size = numberFromText("123456789012345678901234567890.000000000000000000000001") ?? null;
      const { state, problems } = await make(on, { ...NEW, size });
      expect(problems).toEqual([]);
      expect(identical(state?.size ?? null, size)).toBe(true);
    });
  });

  test("W5: refined unknowns are understood and sent on", async () => {
    await stage(async (on) => {
      const name = new Unknown({ notNull: true, prefix: "pre-" });
      const { planned, problems } = await plan(on, { ...NEW, name });
      expect(problems).toEqual([]);
      expect(planned?.name).toEqual(name);
    });
  });
});

describe("4.3 plan", () => {
  test("P1: the planned object is there exactly when the configuration wants it", async () => {
    await stage(async (on) => {
      expect((await plan(on, NEW)).planned).not.toBeNull();
      const gone = await on.calls.plan(THING, {
        config: null,
        prior: thing(on.schema, MADE),
        identity: IDENTITY,
      });
      expect(gone.planned).toBeNull();
    });
  });

  test("P2: the planned state conforms to the schema", async () => {
    await stage(async (on) => {
      expect((await plan(on, { ...NEW, any: new Dynamic({ kind: "string" }, "x") })).problems).toEqual([]);
    });
  });

  test("P3: write-only values are planned null, at every depth", async () => {
    await stage(async (on) => {
      const config = { ...NEW, token: "FAKE-SECRET", rules: [{ on: "a", port: null, key: "FAKE-SECRET" }] };
      const { planned, problems } = await plan(on, config);
      expect(problems).toEqual([]);
      expect(JSON.stringify(planned)).not.toContain("FAKE-SECRET");
    });
  });

  test("P4: what is configured is planned", async () => {
    await stage(async (on) => {
      const config = { ...NEW, size: 5, kind: "mine", tags: ["b", "a"], labels: { k: "v" } };
      const { planned, problems } = await plan(on, config, MADE);
      expect(problems).toEqual([]);
      expect(planned).toMatchObject(config);
    });
  });

  test("P5: another spelling is planned as what is there", async () => {
    await stage(async (on) => {
      const { planned, problems } = await plan(
        on,
        // Something else changes, or else the whole plan would be the prior state.
        { ...NEW, name: "m", document: '{ "a": 1 }' },
        { ...MADE, document: '{"a":1}' },
      );
      expect(problems).toEqual([]);
      expect(planned).toMatchObject({ name: "m", document: '{"a":1}' });
    });
  });

  test("P6: what the provider may choose is known, null or unknown", async () => {
    await stage(async (on) => {
      const { planned } = await plan(on, { ...NEW, name: "m" }, MADE);
      expect(planned).toMatchObject({ id: "thing-1", kind: "chosen", version: UNKNOWN });
    });
  });

  test("P7: what only the configuration sets is planned null when it is not set", async () => {
    await stage(async (on) => {
      const { planned, problems } = await plan(on, NEW, {
        ...MADE,
        document: "{}",
        tags: ["a"],
        secret_note: "s",
      });
      expect(problems).toEqual([]);
      expect(planned).toMatchObject({ document: null, tags: null, secret_note: null });
    });
  });

  test("P8: what is configured is never planned unknown", async () => {
    await stage(async (on) => {
      const config = { ...NEW, kind: "mine", access: { admins: null, users: null } };
      const { planned, problems } = await plan(on, config);
      expect(problems).toEqual([]);
      expect(planned?.access).toEqual({ admins: "MANAGE", users: [] });
    });
  });

  test("P9: nested attributes have as many elements, and the keys, of the configuration", async () => {
    await stage(async (on) => {
      const config = {
        ...NEW,
        rules: [{ on: "a", port: null, key: null }, UNKNOWN],
        mirrors: { a: { host: "h", port: null }, b: UNKNOWN },
        groups: [
          { id: 1, name: null },
          { id: 2, name: null },
        ],
      };
      const { planned, problems } = await plan(on, config, { ...MADE, rules: [], mirrors: {}, groups: [] });
      expect(problems).toEqual([]);
      expect(planned?.rules).toEqual([{ on: "a", port: UNKNOWN, key: null }, UNKNOWN]);
    });
  });

  test("P10 to P13: there are no blocks to get wrong", async () => {
    await stage(async ({ calls }) => {
      expect(Object.values(calls.schema.resourceSchemas).map(({ block }) => block?.blockTypes)).toEqual([[]]);
      expect(calls.schema.provider?.block?.blockTypes).toEqual([]);
    });
  });

  test("P14: every path that replaces exists in the type", async () => {
    await stage(async (on) => {
      const { requiresReplace } = await plan(on, { ...NEW, region: "us" }, MADE);
      expect(requiresReplace.map(pathOf)).toEqual([[{ attribute: "region" }]]);
      expect(requiresReplace.every((path) => exists(on.schema, pathOf(path)))).toBe(true);
    });
  });

  test("P15: a path replaces only where something differs, and a write-only attribute never", async () => {
    await stage(async (on) => {
      expect((await plan(on, { ...NEW, name: "m", token: "FAKE-SECRET" }, MADE)).requiresReplace).toEqual([]);
      expect((await plan(on, { ...NEW, region: "us" })).requiresReplace).toEqual([]);
    });
  });

  test("P16: a destroy is planned as null", async () => {
    await stage(async (on) => {
      const { planned, diagnostics, plannedPrivate } = await on.calls.plan(THING, {
        config: null,
        prior: thing(on.schema, MADE),
        private: Uint8Array.of(1),
        identity: IDENTITY,
      });
      expect([planned, diagnostics, [...plannedPrivate]]).toEqual([null, [], [1]]);
    });
  });

  test("P17: without a difference the plan is the prior state, so that nothing is applied", async () => {
    await stage(async (on) => {
      const prior = thing(on.schema, MADE);
      expect(identical((await plan(on, NEW, MADE)).planned, prior)).toBe(true);
    });
  });

  test("P18: nothing is put off unless Terraform allows it", async () => {
    const unknownUrl = { demo: { url: UNKNOWN, token: null } };
    await stage(async (on) => {
      const config = thing(on.schema, NEW);
      const deferring = create(ClientCapabilitiesSchema, { deferralAllowed: true });
      const plain = await on.calls.plan(THING, { config, prior: null });
      const put = await on.calls.plan(THING, { config, prior: null }, deferring);
      const read = await on.calls.read(THING, thing(on.schema, MADE), {}, deferring);

      expect(plain.deferred).toBeUndefined();
      expect(planProblems(on.schema, { config, prior: null, planned: plain.planned })).toEqual([]);
      expect(put.deferred?.reason).toBe(2);
      expect(read.deferred?.reason).toBe(2);
      expect(read.state).toMatchObject(MADE);
      expect(on.registry.log).toEqual([]);
    }, unknownUrl);
  });

  test("P19: the planned identity is that of the object, and null while there is none", async () => {
    await stage(async (on) => {
      expect((await plan(on, { ...NEW, name: "m" }, MADE)).identity).toEqual(IDENTITY);
      expect((await plan(on, NEW)).identity).toBeNull();
    });
  });
});

describe("4.4 the second plan", () => {
  test("F1 to F3: becomes no other action, and known values stay, when unknown ones become known", async () => {
    await stage(async (on) => {
      const first = await plan(on, { ...NEW, name: UNKNOWN }, MADE);
      const final = await plan(on, { ...NEW, name: "n" }, MADE);
      expect(first.planned?.name).toBe(UNKNOWN);
      // Update may become no change at all.
      expect(identical(final.planned, thing(on.schema, MADE))).toBe(true);
      expect(final.requiresReplace).toEqual(first.requiresReplace);
    });
  });

  test("F4: is not put off when the first one was not", async () => {
    await stage(async (on) => {
      expect((await plan(on, NEW)).deferred).toBeUndefined();
      expect((await plan(on, NEW)).deferred).toBeUndefined();
    });
  });

  test("F5: depends on nothing but what it is told", async () => {
    await stage(async (on) => {
      const config = { ...NEW, name: "m", token: "FAKE-SECRET" };
      const first = await plan(on, config, MADE);
      on.registry.instead = { kind: "something else" };
      const second = await plan(on, config, MADE);
      expect(identical(first.planned, second.planned)).toBe(true);
      expect(second.plannedPrivate).toEqual(first.plannedPrivate);
      expect(on.registry.log).toEqual([]);
    });
  });
});

describe("4.5 apply", () => {
  test("A1: the result is wholly known, also where the registry does not say everything", async () => {
    await stage(async (on) => {
      on.registry.leaks = { kind: undefined, version: undefined };
      const { state, problems } = await make(on);
      expect(problems).toEqual([]);
      expect(whollyKnown(state)).toBe(true);
    });
  });

  test("A2: what was planned as known comes back unchanged, in its own spelling", async () => {
    await stage(async (on) => {
      on.registry.leaks = { document: '{"a":1}', tags: ["a", "b"] };
      const config = { ...NEW, document: '{ "a": 1.0 }', tags: ["b", "a"] };
      const { state, problems, diagnostics } = await make(on, config);
      expect([problems, diagnostics]).toEqual([[], []]);
      expect(state).toMatchObject({ document: '{ "a": 1.0 }', tags: ["b", "a"] });
    });
  });

  test("A2: a registry that stored something else is told before Terraform complains", async () => {
    await stage(async (on) => {
      on.registry.instead = { name: "stored" };
      const { state, diagnostics } = await make(on);
      expect(summaries({ diagnostics })).toEqual(["The registry stored a different name than requested"]);
      expect(diagnostics[0]?.attribute?.steps[0]?.selector.value).toBe("name");
      // A warning: after an error of a creation, the next plan would destroy the object.
      expect(diagnostics[0]?.severity).toBe(2);
      expect(state?.name).toBe("n");
    });
  });

  test("A3: null stays null and what is there stays there", async () => {
    await stage(async (on) => {
      on.registry.leaks = { document: "{}" };
      const { diagnostics } = await make(on);
      expect(summaries({ diagnostics })).toEqual(["The registry stored a different document than requested"]);
    });
  });

  test("A4: lists keep their length and maps their keys", async () => {
    await stage(async (on) => {
      const config = {
        ...NEW,
        rules: [
          { on: "a", port: null, key: null },
          { on: "b", port: null, key: null },
        ],
        mirrors: { m: { host: "h", port: null } },
      };
      expect((await make(on, config)).problems).toEqual([]);
      on.registry.instead = { rules: [] };
      expect(textOf(await make(on, config))).toContain("rules: requested");
    });
  });

  test("A5: every planned element of a set comes back, in any order", async () => {
    await stage(async (on) => {
      const config = {
        ...NEW,
        groups: [
          { id: 1, name: null },
          { id: 2, name: null },
        ],
      };
      on.registry.leaks = {
        groups: [
          { id: 2, name: "b" },
          { id: 1, name: "a" },
        ],
      };
      expect((await make(on, config)).problems).toEqual([]);
      on.registry.leaks = {
        groups: [
          { id: 2, name: "b" },
          { id: 3, name: "c" },
        ],
      };
      expect(textOf(await make(on, config))).toContain("groups: requested");
    });
  });

  test("A6: there are no blocks to count", async () => {
    await stage(async ({ schema }) => {
      expect(Object.keys(schema).sort()).toEqual(["attributes", "description", "version"]);
    });
  });

  test("A7: a promise made while planning is kept", async () => {
    await stage(async (on) => {
      const { planned, problems } = await make(on);
      expect(planned?.id).toEqual(new Unknown({ notNull: true }));
      expect(problems).toEqual([]);
    });
  });

  test("A8: a sensitive value that came back different is told without being shown", async () => {
    await stage(async (on) => {
      on.registry.leaks = { secret_note: "FAKE-SECRET-stored" };
      const answer = await make(on, { ...NEW, secret_note: "FAKE-SECRET-asked" });
      expect(textOf(answer)).toContain("requested (sensitive), stored (sensitive)");
      expect(textOf(answer)).not.toContain("FAKE-SECRET");
    });
  });

  test("A9: a result that does not conform does not lose the object", async () => {
    await stage(async (on) => {
      on.registry.leaks = { rules: "FAKE-SECRET" };
      const answer = await make(on, { ...NEW, rules: [{ on: "a", port: null, key: null }] });
      expect(answer.state).toMatchObject({ name: "n" });
      expect(textOf(answer)).toContain("rules: expected an array, got string");
      expect(textOf(answer)).not.toContain("FAKE-SECRET");
    });
  });

  test("A10: write-only values come back null, on success and on error, at every depth", async () => {
    await stage(async (on) => {
      const config = { ...NEW, token: "FAKE-SECRET", rules: [{ on: "a", port: null, key: "FAKE-SECRET" }] };
      on.registry.leaks = { token: "FAKE-SECRET", rules: [{ on: "a", port: 1, key: "FAKE-SECRET" }] };
      const fine = await make(on, config);
      on.registry.failure = { when: "half-way", error: new Error("it failed with FAKE-SECRET in hand") };
      const half = await make(on, config);
      expect(fine.problems).toEqual([]);
      expect(JSON.stringify([fine.state, half.state]) + textOf(half)).not.toContain("FAKE-SECRET");
    });
  });

  test("A11: nothing is left of what was deleted, and something is there of what was made", async () => {
    await stage(async (on) => {
      const { state } = await make(on);
      expect(state).not.toBeNull();
      const gone = await on.calls.apply(THING, {
        prior: state,
        planned: null,
        config: null,
        identity: IDENTITY,
      });
      expect([gone.state, gone.identity, [...gone.private]]).toEqual([null, null, []]);
    });
  });

  test("A12: the identity is known, conforms, and stays", async () => {
    await stage(async (on) => {
      const made = await make(on);
      expect(made.identity).toEqual(IDENTITY);
      const changed = await change(on, made.state, { ...NEW, name: "m" });
      expect(changed.identity).toEqual(IDENTITY);
      on.registry.leaks = { id: "another" };
      const other = await change(on, changed.state, { ...NEW, name: "o" });
      expect([other.identity, other.problems]).toEqual([IDENTITY, []]);
      const read = await on.calls.read(THING, other.state ?? {}, { identity: IDENTITY });
      expect(summaries(read)).toEqual(["The registry returned another demo_thing"]);
    });
  });

  test("A13: a computed value changes only where it was planned unknown", async () => {
    await stage(async (on) => {
      const made = await make(on);
      on.registry.leaks = { kind: "changed meanwhile" };
      const changed = await change(on, made.state, { ...NEW, name: "m" });
      expect(changed.problems).toEqual([]);
      expect(changed.state).toMatchObject({ kind: "chosen", version: 2 });
    });
  });
});

describe("4.6 read, upgrade, move, import", () => {
  const stored = (schema: TerraformSchema, given: ObjectValue = {}) => thing(schema, { ...MADE, ...given });

  test("R1 and R2: what is read is wholly known and conforms", async () => {
    await stage(async (on) => {
      const { state } = await make(on);
      on.registry.leaks = { kind: undefined, rules: [{ on: "a" }] };
      const read = await on.calls.read(THING, state ?? {}, { identity: IDENTITY });
      expect(whollyKnown(read.state)).toBe(true);
      expect(storedProblems(on.schema, read.state ?? {}, "R2")).toEqual([]);
    });
  });

  test("R3: write-only values are not read back, at any depth", async () => {
    await stage(async (on) => {
      const { state } = await make(on, { ...NEW, rules: [{ on: "a", port: null, key: null }] });
      on.registry.leaks = { token: "FAKE-SECRET", rules: [{ on: "a", port: 1, key: "FAKE-SECRET" }] };
      const read = await on.calls.read(THING, state ?? {}, { identity: IDENTITY });
      expect(JSON.stringify(read.state)).not.toContain("FAKE-SECRET");
    });
  });

  test("R4: null only for what is gone; anything else that goes wrong keeps the state", async () => {
    await stage(async (on) => {
      const { state } = await make(on);
      on.registry.failure = { when: "before", error: new Failure({ summary: "forbidden" }) };
      const refused = await on.calls.read(THING, state ?? {}, { private: Uint8Array.of(7) });
      expect(summaries(refused)).toEqual(["forbidden"]);
      expect([refused.state, [...refused.private]]).toEqual([state, [7]]);
      on.registry.things.clear();
      expect((await on.calls.read(THING, state ?? {})).state).toBeNull();
    });
  });

  test("R5: private state is echoed", async () => {
    await stage(async (on) => {
      const made = await make(on);
      expect(made.private.length).toBeGreaterThan(0);
      const read = await on.calls.read(THING, made.state ?? {}, { private: made.private });
      expect(read.private).toEqual(made.private);
    });
  });

  test("U1: an upgraded state is known, conforms, is not null, and has no write-only value", async () => {
    await stage(async (on) => {
      const text = stateJson(stored(on.schema, { token: "FAKE-SECRET" }));
      const { state } = await on.calls.upgrade(THING, 1, text);
      expect(whollyKnown(state)).toBe(true);
      expect(storedProblems(on.schema, state ?? {}, "U1")).toEqual([]);
      expect(JSON.stringify(state)).not.toContain("FAKE-SECRET");
    });
  });

  test("U2: every older version is understood, attributes too many and too few are tolerated", async () => {
    await stage(async (on) => {
      const older = await on.calls.upgrade(THING, 0, '{"id":"7","title":"n","gone":{"x":1}}');
      expect(older.state).toMatchObject({ id: "7", name: "n", region: "eu" });
      const today = await on.calls.upgrade(THING, 1, '{"name":"n","gone":true}');
      const added = { on_external_change: "warn", credentials_generation: 0, external_credentials: true };
      expect(today.state).toEqual(thing(on.schema, { name: "n", ...added }));
      expect(summaries(await on.calls.upgrade(THING, 9, "{}"))).toHaveLength(1);
    });
  });

  test("U3: numbers keep their digits", async () => {
    await stage(async (on) => {
      const { state } = await on.calls.upgrade(
        THING,
        1,
        '{"size":12345678901234567890.12345678901234567890}',
      );
      expect(stateJson(state?.size ?? null)).toBe("12345678901234567890.1234567890123456789");
    });
  });

  test("U3: numbers in other spellings are the same numbers", async () => {
    await stage(async (on) => {
      const { state } = await on.calls.upgrade(THING, 1, '{"size":1.5E3}');
      expect(state?.size).toBe(1500);
    });
  });

  test("M1: a moved object is known, conforms, has an identity and no write-only value; other sources are refused", async () => {
    await stage(async (on) => {
      const source = {
        provider: "registry.example.test/elsewhere/old",
        type: "old_thing",
        version: 3,
        stored: '{"id":"x","token":"FAKE-NAME"}',
      };
      const moved = await on.calls.move(source, THING);
      expect(storedProblems(on.schema, moved.state ?? {}, "M1")).toEqual([]);
      expect(moved.identity).toEqual({ region: "eu", id: "x" });
      expect(moved.targetPrivate.length).toBe(0);
      expect(summaries(await on.calls.move({ ...source, type: "other" }, THING))).toEqual([
        "This move is not supported",
      ]);
    });
  });

  test("I1 to I4: an import is one object of the type, not null, without write-only values", async () => {
    await stage(async (on) => {
      const { imported, diagnostics } = await on.calls.import(THING, { id: "eu/thing-1" });
      expect(diagnostics).toEqual([]);
      expect(imported.map(({ typeName }) => typeName)).toEqual([THING]);
      expect(imported[0]?.state).toMatchObject({ region: "eu", id: "thing-1", token: null });
    });
  });

  test("I5: what is not there is not found by the read after the import", async () => {
    await stage(async (on) => {
      const { imported } = await on.calls.import(THING, { id: "eu/nothing" });
      expect((await on.calls.read(THING, imported[0]?.state ?? {})).state).toBeNull();
    });
  });

  test("I6: an import by identity answers the identity", async () => {
    await stage(async (on) => {
      const { imported } = await on.calls.import(THING, { identity: IDENTITY });
      expect(imported[0]?.identity).toEqual(IDENTITY);
      expect(summaries(await on.calls.import(THING, { identity: { region: "eu", id: null } }))).toEqual([
        "Incomplete identity",
      ]);
    });
  });

  test("A12: a stored identity of an older version becomes one of today", async () => {
    await stage(async (on) => {
      expect(on.calls.identities[THING]?.version).toBe(1n);
      expect((await on.calls.upgradeIdentity(THING, 0, '{"id":"x"}')).identity).toEqual({
        region: "eu",
        id: "x",
      });
    });
  });

  test("X1 and X2: what is wrong is told with a severity, and at its attribute", async () => {
    await stage(async (on) => {
      const { diagnostics } = await on.calls.validateResource(THING, {
        ...thing(on.schema, { region: "eu", name: null, kind: "k" }),
        mirrors: { "a.b": { host: null, port: 5 } },
      });
      expect(diagnostics.map(({ severity }) => severity)).toEqual([1, 1, 1]);
      expect(diagnostics.map(({ attribute }) => attribute && pathOf(attribute))).toEqual([
        [{ attribute: "name" }],
        [{ attribute: "mirrors" }, { key: "a.b" }, { attribute: "host" }],
        [{ attribute: "mirrors" }, { key: "a.b" }, { attribute: "port" }],
      ]);
    });
  });

  test("X2: a problem across attributes is told at the attribute that it is about", async () => {
    await stage(async (on) => {
      const { diagnostics } = await on.calls.validateResource(THING, thing(on.schema, { ...NEW, kind: "n" }));
      expect(diagnostics.map(({ attribute }) => attribute && pathOf(attribute))).toEqual([
        [{ attribute: "kind" }],
      ]);
    });
  });
});

describe("4.8: what no rule forbids and users complain about", () => {
  test("a default that a newer version of the provider changed is a difference", async () => {
    await stage(async (on) => {
      expect((await plan(on, NEW, { ...MADE, size: 2 })).planned).toMatchObject({
        size: 1,
        version: UNKNOWN,
      });
    });
  });

  test("an argument that is taken out keeps what is there, and the order of a set is none", async () => {
    await stage(async (on) => {
      const prior = { ...MADE, kind: "mine", tags: ["a", "b"] };
      const { planned } = await plan(on, { ...NEW, tags: ["b", "a"] }, prior);
      expect(identical(planned, thing(on.schema, prior))).toBe(true);
    });
  });

  test("what an object is found by stays known when it changes, so that nothing that refers to it does", async () => {
    await stage(async (on) => {
      expect((await plan(on, { ...NEW, name: "m" }, MADE)).planned).toMatchObject({
        id: "thing-1",
        region: "eu",
      });
    });
  });

  test("what the framework adds to a resource is no difference to a state that is older than it", async () => {
    await stage(async (on) => {
      const { state } = await on.calls.upgrade(THING, 1, '{"id":"thing-1","name":"n","region":"eu"}');
      expect(state).toMatchObject({ on_external_change: "warn", credentials_generation: 0 });
    });
  });
});

describe("generated configuration", () => {
  test("plans nothing, and holds no secret", async () => {
    await stage(async (on) => {
      const { state } = await make(on, { ...NEW, token: "FAKE-SECRET", tags: ["a"] });
      const { config } = await on.calls.generateConfig(THING, state ?? {});
      expect(config).toEqual(
        thing(on.schema, {
          ...NEW,
          kind: "chosen",
          tags: ["a"],
          access: { admins: null, users: null },
          external_credentials: false,
        }),
      );
    });
  });
});

const pathOf = ({ steps }: AttributePath): Path =>
  steps.flatMap(({ selector }): Path => {
    switch (selector.case) {
      case "attributeName":
        return [{ attribute: selector.value }];
      case "elementKeyString":
        return [{ key: selector.value }];
      case "elementKeyInt":
        return [{ index: Number(selector.value) }];
      case undefined:
        return [];
    }
  });

/** Whether a path leads to something in a schema. */
function exists({ attributes }: Pick<TerraformSchema, "attributes">, [step, ...rest]: Path): boolean {
  if (step === undefined || !("attribute" in step)) return false;
  const attribute: TerraformAttribute | undefined = attributes[step.attribute];
  if (attribute === undefined || rest.length === 0) return attribute !== undefined;
  const { type } = attribute;
  if (type.kind !== "nested" || type.nesting === "set") return false;
  return exists(type, type.nesting === "single" ? rest : rest.slice(1));
}
