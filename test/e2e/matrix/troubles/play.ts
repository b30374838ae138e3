import { startEmulator, type Emulator, type FaultPlan } from "../../../../src/emulator";
import type { Diagnostic } from "../../../../src/framework/diagnostics/diagnostic";
import type { Fields } from "../../../../src/framework/schema/spec";
import { isRecord, type ObjectValue, type Value } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, type Stored } from "../../../support/core";
import { registryOf, resourceOf } from "../world";
import {
  type Operation,
  OPERATIONS,
  type Outcome,
  type RegistryTroubles,
  type Trouble,
  TROUBLES,
} from "./trouble";

/** The table of a registry: every trouble in every operation is a test. They run side by side: all they do is wait. */
export function playTroubles(table: RegistryTroubles): void {
  describe.each(TROUBLES)("%s", (trouble) => {
    test.concurrent.each(OPERATIONS)("in %s", async (operation) => {
      const scene = await openScene(table);
      try {
        await playCell(scene, trouble, operation);
      } finally {
        await scene.emulator.close();
      }
    });
  });
}

interface Scene {
  readonly table: RegistryTroubles;
  readonly emulator: Emulator;
  readonly core: (environment?: Readonly<Record<string, string>>) => ReturnType<typeof playCore>;
  /** A configuration with all members of nested objects. */
  readonly config: (more?: ObjectValue) => ObjectValue;
}

async function openScene(table: RegistryTroubles): Promise<Scene> {
  const emulator = await startEmulator();
  table.prepare?.(emulator);
  const { fields } = resourceOf(table.type);
  return {
    table,
    emulator,
    core: (environment = {}) =>
      playCore(integrations, { ...emulator.environment, ...environment }, table.type),
    config: (more = {}) => complete(fields, { ...table.given, ...more }),
  };
}

async function playCell(scene: Scene, trouble: Trouble, operation: Operation): Promise<void> {
  const { table, emulator } = scene;
  const expected = table.endings[trouble][operation];
  const before = operation === "create" ? NOTHING : await made(scene);
  const inRegistry = JSON.stringify(table.all(emulator));

  const started = Date.now();
  const after = await operate(scene, { trouble, operation, before });
  if (trouble === "429 with Retry-After")
    expect(Date.now() - started).toBeGreaterThanOrEqual(RETRY_AFTER_S * 1000);

  const errors = after.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ summary }) => summary)).toEqual(
    expected.summary === undefined ? [] : [expected.summary],
  );
  for (const text of expected.says ?? []) expect(errors[0]?.detail ?? "").toContain(text);
  expect(secretsShown(scene, errors)).toEqual([]);
  const usual = expected.summary === undefined && operation !== "read" ? "done" : "kept";
  const state = expected.state ?? usual;
  expect(stateOutcome(scene, operation, { before, after })).toBe(state);
  expect(registryOutcome(scene, operation, inRegistry)).toBe(expected.registry ?? state);
  // This process knows that the limit lasts, and waits; another one begins anew.
  if (trouble !== "429 for longer than the operation may take") await convergence(scene, operation, after);
}

interface Setting {
  readonly trouble: Trouble;
  readonly operation: Operation;
  readonly before: Stored;
}

async function operate(scene: Scene, { trouble, operation, before }: Setting) {
  const { table, emulator, config } = scene;
  const { variable, limited } = table.token;
  const fault = faultOf(trouble);
  if (fault !== undefined) {
    registryOf(emulator, table.type).faults.add({ match: table.requests[operation], ...fault });
  }
  const isUnknown = trouble === "an unknown id";
  if (isUnknown && before.state !== null) table.remove(emulator, before.state);
  const { apply, refresh } = scene.core(
    trouble === "a wrong token"
      ? { [variable]: "FAKE-WRONG-TOKEN" }
      : trouble === "a token without the right"
        ? { [variable]: limited(emulator) }
        : {},
  );
  switch (operation) {
    case "create":
      return apply(config(isUnknown ? table.unknown : {}), NOTHING);
    case "read":
      return refresh(before);
    case "update":
      return apply(config(table.changed), before);
    case "delete":
      return apply(null, before);
  }
}

const RETRY_AFTER_S = 1;

function faultOf(trouble: Trouble): Omit<FaultPlan, "match"> | undefined {
  switch (trouble) {
    case "a wrong token":
    case "a token without the right":
    case "an unknown id":
      return undefined;
    case "429 with Retry-After":
      return { fault: { kind: "answer", status: 429, retryAfterSeconds: RETRY_AFTER_S } };
    case "429 without Retry-After":
      return { fault: { kind: "answer", status: 429 } };
    case "429 for longer than the operation may take":
      return { times: "always", fault: { kind: "answer", status: 429, retryAfterSeconds: 3600 } };
    case "500":
      return { times: "always", fault: { kind: "answer", status: 500 } };
    case "a body that is not JSON":
      return { times: "always", fault: { kind: "notJson", when: "after" } };
    case "a connection that breaks in the middle of the answer":
      return { times: "always", fault: { kind: "cut" } };
  }
}

async function made({ core, config }: Scene): Promise<Stored> {
  const created = await core().apply(config(), NOTHING);
  expect(created.diagnostics).toEqual([]);
  return core().refresh(created);
}

function stateOutcome(
  { table }: Scene,
  operation: Operation,
  states: Record<"before" | "after", Stored>,
): Outcome {
  const { before, after } = { before: states.before.state, after: states.after.state };
  switch (operation) {
    case "create":
      return after === null ? "kept" : "done";
    case "read":
      return after === null ? "gone" : outcomeOf(JSON.stringify(before) === JSON.stringify(after));
    case "update":
      return outcomeOf(!isChanged(table.changed, after ?? {}));
    case "delete":
      return after === null ? "done" : "kept";
  }
}

const isChanged = (changed: ObjectValue, state: ObjectValue): boolean =>
  Object.entries(changed).every(([name, value]) => JSON.stringify(state[name]) === JSON.stringify(value));

function registryOutcome({ table, emulator }: Scene, operation: Operation, before: string): Outcome {
  const objects = table.all(emulator);
  switch (operation) {
    case "create":
      return objects.length === 0 ? "kept" : "done";
    case "read":
    case "update":
      return objects.length === 0 ? "gone" : outcomeOf(JSON.stringify(objects) === before);
    case "delete":
      return objects.length === 0 ? "done" : "kept";
  }
}

const outcomeOf = (isSame: boolean): Outcome => (isSame ? "kept" : "done");

/** Once the trouble is over, one more apply brings everything to rest, and there is one object and not two. */
async function convergence(scene: Scene, operation: Operation, after: Stored): Promise<void> {
  const { table, emulator, core, config } = scene;
  registryOf(emulator, table.type).faults.clear();
  const wanted = operation === "delete" ? null : config(operation === "update" ? table.changed : {});
  const refreshed = await core().refresh(after);
  expect(refreshed.diagnostics).toEqual([]);
  const applied = await core().apply(wanted, refreshed);
  expect(applied.diagnostics).toEqual([]);
  expect(table.all(emulator)).toHaveLength(wanted === null ? 0 : 1);
}

const secretsShown = ({ table, emulator }: Scene, shown: readonly Diagnostic[]): readonly string[] =>
  [...JSON.stringify(table.given).matchAll(/FAKE-SECRET[\w-]*/g)]
    .map(([secret]) => secret)
    .concat(Object.values(registryOf(emulator, table.type).tokens), "FAKE-WRONG-TOKEN")
    .filter((secret) => JSON.stringify(shown).includes(secret));

/** Terraform gives every member of a nested object, unset ones as null. */
function complete(fields: Fields, given: ObjectValue): ObjectValue {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]): [string, Value] => {
      const value = given[name] ?? null;
      const isNested = spec.shape.kind === "nested" && spec.shape.nesting === "single" && isRecord(value);
      return [name, isNested ? complete(spec.shape.fields, value) : value];
    }),
  );
}
