import { defineConnection, defineProvider, defineResource, string } from "../../../src/framework";
import { NOTHING, playCore } from "../../support/core";

const ALLOWED = 3;

const shop = defineConnection({
  name: "shop",
  description: "A shop that takes few requests.",
  schema: {},
  connect: () => ({}),
  outlook: (_client, requests) => ({
    registry: "Shop",
    now: ALLOWED,
    waitMs: requests > ALLOWED ? 600_000 : 0,
  }),
});

const thing = defineResource({
  type: "thing",
  description: "A thing.",
  connection: shop,
  schema: { name: string().required().immutable().describe("Its name.") },
  identity: ["name"],
  create: async (_api, { desired }) => desired,
  read: async (_api, state) => state,
  update: async (_api, { desired }) => desired,
  delete: async () => undefined,
});

const provider = defineProvider({ name: "shop", version: "1", description: "A shop.", resources: [thing] });
const NAMES = ["a", "b", "c", "d", "e"];

test("a plan that its registry's budget does not allow says so once, with how many requests and how long", async () => {
  const terraform = playCore(provider, {}, "shop_thing", "one");

  const plans = [];
  for (const name of NAMES) plans.push(await terraform.plan({ name }, NOTHING));

  const said = plans.map(({ diagnostics }) => diagnostics);
  expect(said.map((each) => each.length)).toEqual([0, 0, 0, 1, 0]);
  expect(said[3]?.[0]).toMatchObject({
    severity: "warning",
    summary: "This plan exceeds the current request budget of Shop",
    detail: expect.stringMatching(/4 changes so far.*3 can be sent now.*about 10 minutes/) as unknown,
  });
});

test("what does not change takes no request, and what is destroyed does", async () => {
  const terraform = playCore(provider, {}, "shop_thing", "one");
  const stored = NAMES.map((name) => ({ state: { name, timeouts: null }, private: new Uint8Array() }));

  const unchanged = [];
  for (const each of stored) unchanged.push(...(await terraform.plan(each.state, each)).diagnostics);
  const destroyed = [];
  for (const each of stored) destroyed.push(...(await terraform.plan(null, each)).diagnostics);

  expect(unchanged).toEqual([]);
  expect(destroyed).toHaveLength(1);
});
