import type { InspectedTrutoInstall } from "../../../src/emulator";
import type { ObjectValue } from "../../../src/framework/values/value";
import { NOTHING, type Stored } from "../../support/core";
import { json, openStage, type Stage, withToken } from "./support";

const COUNT = 500;

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

/** The provider as a new process: with nothing in its memory. */
const anew = () => withToken(stage, stage.truto.tokens.development);

/** States of these installs. One is imported; importing all would take a request each. */
async function statesOf(installs: readonly InspectedTrutoInstall[]): Promise<readonly Stored[]> {
  const [first] = installs;
  const { state, private: kept } = await stage.installs.importId(first?.id ?? "");
  stage.truto.requests.clear();
  return installs.map(({ id, integration_id }) => ({
    state: { ...state, id, integration_id },
    private: kept,
  }));
}

const refreshAll = (stored: readonly Stored[], terraform: Stage["installs"]): Promise<readonly Stored[]> =>
  Promise.all(stored.map((each) => terraform.refresh(each)));

test.each([
  ["the page size that is asked for", {}, 100],
  ["a smaller largest page", { maxLimit: 60 }, 60],
] as const)(
  "500 installs are refreshed with a request for each page and one more: %s",
  async (_, settings, size) => {
    const installs = stage.truto.addInstalls(COUNT, { override: { label: "Demo" } });
    const stored = await statesOf(installs);
    stage.truto.configure(settings);

    const refreshed = await refreshAll(stored, anew().installs);

    expect(refreshed.every(({ state }, position) => state?.id === installs[position]?.id)).toBe(true);
    expect(refreshed.every(({ state }) => state?.override === json({ label: "Demo" }))).toBe(true);
    expect(stage.truto.requests.count()).toBeLessThanOrEqual(Math.ceil(COUNT / size) + 1);
  },
);

test("a single read stays a single request", async () => {
  const [install] = stage.truto.addInstalls(3);
  const stored = await stage.installs.importId(install?.id ?? "");
  stage.truto.requests.clear();

  await anew().installs.refresh(stored);

  expect(stage.truto.requests.all().map(({ path }) => path)).toEqual([
    `/environment-integration/${install?.id ?? ""}`,
  ]);
});

test("a write is seen by the next read, although the list is fresh", async () => {
  const stored = await statesOf(stage.truto.addInstalls(3));
  const terraform = anew().installs;
  const [first] = await refreshAll(stored, terraform);
  if (first === undefined) throw new Error("expected a refresh");
  const config: ObjectValue = { integration_id: first.state?.integration_id ?? null, is_enabled: false };

  const updated = await terraform.apply(config, first);
  const again = await terraform.refresh(updated);

  expect(again.state?.is_enabled).toBe(false);
});

test("planning many installs looks for existing ones in one list", async () => {
  const ids = Array.from(
    { length: 20 },
    (_, number) => stage.truto.addIntegration({ name: `fresh-${number}` }).id,
  );

  await Promise.all(ids.map((integration_id) => stage.installs.plan({ integration_id }, NOTHING)));

  expect(stage.truto.requests.count({ path: "/environment-integration" })).toBe(1);
  expect(stage.truto.requests.count()).toBeLessThanOrEqual(4);
});

test("the reads of several integrations share list pages", async () => {
  const stored = await Promise.all(
    ["a", "b", "c", "d"].map((name) => stage.integrations.apply({ name, config_json: "{}" }, NOTHING)),
  );
  const terraform = anew().integrations;
  stage.truto.requests.clear();

  await Promise.all(stored.map((each) => terraform.refresh(each)));

  expect(stage.truto.requests.count()).toBe(2);
});
