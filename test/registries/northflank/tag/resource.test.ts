import { type Emulator, startEmulator } from "../../../../src/emulator";
import { nullObject } from "../../../../src/framework/values/convert";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, type Stored, summariesOf } from "../../../support/core";
import { coreOf, DESTROY, lastBody, places, TEAM, textOf, writes } from "../support";

const TYPE = "integrations_northflank_tag";

const AFFINITY: ObjectValue = {
  match_expressions: [{ key: "zone", operator: "In", values: ["a", "b"] }],
  preference: true,
  weight: 10,
};

const TAG: ObjectValue = {
  name: "Payments",
  description: "All of payments",
  color: "#0ea5e9",
  use_spot_nodes: true,
  node_affinities: [AFFINITY],
  sandboxing: { builds: { enabled: true, runtime_class: "gvisor" } },
};

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const core = (walks: "one" | "many" = "many") => coreOf(emulator, TYPE, {}, walks);
const stored = (id = "payments") => emulator.northflank.tags.get(TEAM, id);

test.each<[string, ObjectValue]>([
  ["all that it can have", TAG],
  ["a name alone", { name: "3 cells" }],
  ["empty parts", { name: "Empty", description: "", color: "", node_affinities: [], sandboxing: {} }],
])("one with %s is created, read back, and then at rest", async (_what, config) => {
  const terraform = core();

  expect(summariesOf(await terraform.validate(config))).toEqual([]);
  const created = await terraform.apply(config, NOTHING);
  const refreshed = await terraform.refresh(created);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
});

test("a creation sends what is configured, in one request after a look at the names", async () => {
  await core().apply(TAG, NOTHING);

  expect(lastBody(emulator)).toEqual({
    name: "Payments",
    description: "All of payments",
    color: "#0ea5e9",
    useSpotNodes: true,
    nodeAffinities: [
      {
        matchExpressions: [{ key: "zone", operator: "In", values: ["a", "b"] }],
        preference: true,
        weight: 10,
      },
    ],
    sandboxing: { builds: { enabled: true, runtimeClass: "gvisor" } },
  });
  expect(emulator.northflank.requests.all().map(({ method }) => method)).toEqual(["GET", "POST"]);
});

test("an update sends what differs, with blocks whole, and reads it back", async () => {
  const terraform = core();
  const created = await terraform.apply(TAG, NOTHING);
  emulator.northflank.requests.clear();

  const changed = { ...TAG, color: "#fff", sandboxing: { builds: { enabled: false } } };
  const updated = await terraform.apply(changed, created);

  expect(summariesOf(updated.diagnostics)).toEqual([]);
  expect(writes(emulator)).toEqual([
    {
      method: "PATCH",
      path: "/v1/tags/payments",
      body: {
        color: "#fff",
        sandboxing: { builds: { enabled: false, runtimeClass: "gvisor" } },
      },
    },
  ]);
  expect(emulator.northflank.requests.all().map(({ method }) => method)).toEqual(["PATCH", "GET"]);
  expect(stored()).toMatchObject({ color: "#fff", description: "All of payments" });
  expect((await terraform.plan(changed, await terraform.refresh(updated))).changed).toEqual([]);
});

test("what another user changed is planned to be set back, each attribute by itself", async () => {
  const terraform = core();
  const created = await terraform.apply(TAG, NOTHING);
  emulator.northflank.tags.change(TEAM, "payments", { useSpotNodes: false, nodeAffinities: [] });

  const planned = await terraform.plan(TAG, await terraform.refresh(created));

  expect(planned.changed).toEqual(["use_spot_nodes", "node_affinities"]);
});

test("a name that is taken is found while planning, with the id to import", async () => {
  emulator.northflank.tags.add(TEAM, { name: "payments" });

  const planned = await core().plan(TAG, NOTHING);

  expect(summariesOf(planned.diagnostics)).toEqual(["warning: Northflank already has a tag with this name"]);
  expect(textOf(planned.diagnostics)).toContain("Import it by the id payments");
});

test("a creation whose answer was lost is looked for, and nothing is made twice", async () => {
  emulator.northflank.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(TAG, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(created.state).toMatchObject({ tag_id: "payments" });
  expect(emulator.northflank.tags.all()).toHaveLength(1);
});

test.each(["payments", "Payments"])("an import by %s is whole: the plan after it is empty", async (id) => {
  const terraform = core();
  await terraform.apply(TAG, NOTHING);

  const imported = await terraform.importId(id);

  expect(imported.state).toMatchObject({ tag_id: "payments", name: "Payments" });
  expect((await terraform.plan(TAG, imported)).changed).toEqual([]);
});

test("a deletion that something stands against says what, and the state keeps the tag", async () => {
  const terraform = core();
  const created = await terraform.apply(TAG, NOTHING);
  emulator.northflank.faults.add({ match: { method: "DELETE" }, fault: { kind: "answer", status: 409 } });

  const refused = await terraform.apply(DESTROY, created);

  expect(summariesOf(refused.diagnostics)).toEqual(['error: The tag "Payments" is still in use']);
  expect(refused.state).toMatchObject({ tag_id: "payments" });
});

test("refreshing 250 unchanged tags takes three pages", async () => {
  const terraform = core("one");
  const kept: readonly Stored[] = Array.from({ length: 250 }, (_, index) => {
    const { id, name } = emulator.northflank.tags.add(TEAM, { name: `tag ${String(index)}` });
    return {
      ...NOTHING,
      state: { ...nullObject(integrations.resources[TYPE]?.fields ?? {}), id, tag_id: id, name },
    };
  });

  const refreshed = await Promise.all(kept.map((each) => terraform.refresh(each)));

  expect(refreshed.flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
  expect(emulator.northflank.requests.all().length).toBeLessThanOrEqual(4);
});

test.each<[ObjectValue, readonly string[]]>([
  [{ name: "x" }, ["error at name"]],
  [{ color: "blue" }, ["error at color"]],
  [{ node_affinities: [{ ...AFFINITY, weight: 101 }] }, ['error at node_affinities.{"index":0}.weight']],
  [{ node_affinities: [{ ...AFFINITY, weight: null }] }, ['error at node_affinities.{"index":0}.weight']],
  [
    { node_affinities: [{ ...AFFINITY, preference: false }] },
    ['warning at node_affinities.{"index":0}.weight'],
  ],
  [{ use_on_demand_nodes: true, use_spot_nodes: false }, ["warning at use_on_demand_nodes"]],
  [
    { sandboxing: { jobs: { enabled: true, runtime_class: "new" } } },
    ["warning at sandboxing.jobs.runtime_class"],
  ],
])("%j is reported at its attribute", async (change, expected) => {
  const diagnostics = await core().validate({ name: "Payments", ...change });

  expect(
    diagnostics.map(({ severity }, index) => `${severity} at ${places(diagnostics)[index] ?? ""}`),
  ).toEqual(expected);
});
