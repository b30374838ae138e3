import { startEmulator, type Emulator } from "../../../src/emulator";
import { nullObject } from "../../../src/framework/values/convert";
import { integrations } from "../../../src/provider";
import { NOTHING, summariesOf, type Stored } from "../../support/core";
import { SAMPLES } from "./samples";
import { CLOUD, coreOf, TEAM } from "./support";

// The budget is 1,000 requests an hour (docs/apis/northflank.md §5.2), so what a refresh costs is counted.

const COUNT = 500;

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const requests = () => emulator.northflank.requests.count();

/** A team with many integrations, and the state of each as an earlier run left it. */
function seed(count: number): readonly Stored[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `cloud-${String(index)}`;
    const { createdAt } = emulator.northflank.cloudIntegrations.add(TEAM, {
      id,
      name: `Cloud ${String(index)}`,
      provider: "civo",
      features: ["byoc"],
    });
    const state = {
      ...nullObject(integrations.resources[CLOUD]?.fields ?? {}),
      id,
      integration_id: id,
      name: `Cloud ${String(index)}`,
      cloud_provider: "civo",
      features: ["byoc"],
      restrictions: { enabled: false, team_ids: [] },
      update_method: "patch",
      created_at: createdAt,
      credentials_generation: 1,
    };
    return { ...NOTHING, state };
  });
}

test("refreshing 500 unchanged integrations takes at most 6 requests, and changes nothing", async () => {
  const stored = seed(COUNT);
  const terraform = coreOf(emulator, CLOUD);

  const refreshed = await Promise.all(stored.map((each) => terraform.refresh(each)));

  expect(requests()).toBeLessThanOrEqual(6);
  expect(refreshed.flatMap(({ diagnostics }) => summariesOf(diagnostics))).toEqual([]);
  expect(refreshed.map(({ state }) => state)).toEqual(stored.map(({ state }) => state));
});

test("the same one after the other, as with -parallelism=1", async () => {
  const stored = seed(COUNT);
  const terraform = coreOf(emulator, CLOUD);

  for (const each of stored) await terraform.refresh(each);

  expect(requests()).toBeLessThanOrEqual(6);
});

test("one that is gone among them costs one request more", async () => {
  const stored = seed(COUNT);
  emulator.northflank.cloudIntegrations.remove(TEAM, "cloud-250");
  const terraform = coreOf(emulator, CLOUD);

  const refreshed = await Promise.all(stored.map((each) => terraform.refresh(each)));

  expect(refreshed.filter(({ state }) => state === null)).toHaveLength(1);
  expect(requests()).toBeLessThanOrEqual(7);
});

test("a single read stays a single request", async () => {
  const [stored = NOTHING] = seed(COUNT);

  await coreOf(emulator, CLOUD).refresh(stored);

  expect(requests()).toBe(1);
});

test("an update reads nothing: its answer is the object", async () => {
  const terraform = coreOf(emulator, CLOUD);
  const config = { name: "Civo lab", cloud_provider: "civo", credentials: { api_key: "FAKE-SECRET-1" } };
  const stored = await terraform.apply(config, NOTHING);
  const before = requests();

  await terraform.apply({ ...config, description: "Some text" }, stored);

  expect(requests() - before).toBe(1);
});

test("what was written is read anew, the rest still comes from the shared pages", async () => {
  const [first = NOTHING, second = NOTHING, third = NOTHING] = seed(3);
  const terraform = coreOf(emulator, CLOUD, {}, "one");
  await Promise.all([first, second, third].map((each) => terraform.refresh(each)));
  const config = { name: "Cloud 1", cloud_provider: "civo", credentials: { api_key: "FAKE-SECRET-1" } };
  const updated = await terraform.apply({ ...config, description: "Some text" }, second);
  const before = requests();

  const refreshed = await terraform.refresh(updated);
  await terraform.refresh(third);

  expect(refreshed.state?.description).toBe("Some text");
  expect(requests() - before).toBe(1);
});

test.each(SAMPLES)(
  "planning and making 20 of $what looks for taken names once",
  async ({ type, config, path }) => {
    const terraform = coreOf(emulator, type, {}, "one");

    for (let index = 0; index < 20; index += 1) {
      const named = { ...config, name: `Number ${String(index)}` };
      expect(summariesOf((await terraform.plan(named, NOTHING)).diagnostics)).toEqual([]);
    }
    expect(requests()).toBe(1);

    const explicit = { credentials_version: 1 };
    const applying = coreOf(emulator, type, {}, "one");
    emulator.northflank.requests.clear();
    for (let index = 0; index < 20; index += 1) {
      await applying.apply({ ...config, ...explicit, name: `Number ${String(index)}` }, NOTHING);
    }
    expect(emulator.northflank.requests.count({ method: "GET", path })).toBe(1);
  },
);
