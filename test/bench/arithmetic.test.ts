import { readUsage } from "../../bench/engine/workspace";
import { leastRequests } from "../../bench/engine/least";
import { growthMetrics, lifeMetrics, scaleMetrics } from "../../bench/report/collect";
import { inTurns, median, medians, ratio } from "../../bench/statistics";

test("a median is the middle value, or lies between the two middle ones", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(
    medians([
      { wall: 3, cpu: 1 },
      { wall: 1, cpu: 9 },
      { wall: 2, cpu: 2 },
    ]),
  ).toEqual({ wall: 2, cpu: 2 });
});

test("there is no ratio to nothing", () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect([ratio(3, 0), ratio(NaN, 2), ratio(3, NaN)]).toEqual([undefined, undefined, undefined]);
});

test("measurements run in turns, and the first round warms up", async () => {
  const order: string[] = [];
  const measuring = (name: string) => async () => order.push(name);

  const measured = await inTurns({ ours: measuring("ours"), theirs: measuring("theirs") }, 2);

  expect(order).toEqual(["ours", "theirs", "ours", "theirs", "ours", "theirs"]);
  expect(measured).toEqual({ ours: [3, 5], theirs: [4, 6] });
});

test("what provider processes used is added up, and of their memory the most counts", () => {
  expect(readUsage("120.5 60\n80 75.5\n")).toEqual({ cpu: 200.5, memory: 75.5, processes: 2 });
  expect(readUsage("")).toEqual({ cpu: 0, memory: 0, processes: 0 });
});

test("a process is compared with the least that one can be, by medians", () => {
  const phases = {
    handshake: 1,
    connected: 2,
    schema: 60,
    configured: 70,
    validated: 80,
    planned: 90,
    ending: 5,
  };
  const metrics = lifeMetrics({
    node: [{ ended: 20 }],
    bare: [40, 50, 1000].map((schema) => ({ ...phases, schema, cpu: 10, memory: 40 })),
    schema: [{ ...phases, cpu: 12, memory: 50 }],
    plan: [{ ...phases, planned: 110, cpu: NaN, memory: NaN }],
  });
  const named = new Map(metrics.map(({ name, value, goal }) => [name, [value, goal]]));

  expect(named.get("process: schema answered, against a bare server's answer")).toEqual([1.2, 1.3]);
  expect(named.get("process: one object planned, against a bare server's answer")).toEqual([2.2, 2]);
  // Not every system tells what a process has used.
  expect([...named.keys()].filter((name) => /memory|is planned, against a bare/.test(name))).toEqual([]);
});

const runs = (walls: readonly number[]) =>
  walls.map((wall) => ({ wall, cpu: 2 * wall, memory: 100, processes: 3, requests: 1_100 }));

test("many objects are measured for each of them, and their requests against the least", () => {
  const metrics = scaleMetrics({
    ...{ registry: "buddy", count: 1_000, latency: 20, step: "create" },
    runs: runs([1_000, 500, 9_000]),
  });

  expect(metrics.map(({ name, value, goal }) => [name.split(": ")[0], value, goal])).toEqual([
    ["wall", 1_000, undefined],
    ["provider CPU for each object", 2, 3],
    ["memory", 100, 250],
    ["requests", 1_100, undefined],
    ["requests, against the least", 1_100 / 1_002, undefined],
  ]);
});

test("growth is between runs that differ in nothing but ten times the objects", () => {
  const scale = [
    { registry: "buddy", count: 100, latency: 0, step: "plan", runs: runs([100]) },
    { registry: "buddy", count: 1_000, latency: 0, step: "plan", runs: runs([1_150]) },
    { registry: "buddy", count: 1_000, latency: 20, step: "plan", runs: runs([5_000]) },
    { registry: "truto", count: 1_000, latency: 0, step: "plan", runs: runs([2_000]) },
  ] as const;

  expect(growthMetrics(scale)).toEqual([
    { name: "growth: buddy, plan of 1000 at 0 ms, against 100", value: 11.5, unit: "×", goal: 11 },
  ]);
});

test("a refresh needs a page for each hundred objects where the list has them whole, and else one request each", () => {
  expect(["buddy", "truto"].map((registry) => leastRequests(registry, "destroy", 250))).toEqual([500, 253]);
});
