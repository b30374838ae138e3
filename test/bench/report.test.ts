import { compare, readResults, type Results } from "../../bench/report/metrics";
import { pageOf } from "../../bench/report/page";
import { tableOf } from "../../bench/report/table";
import { readOptions } from "../../bench/options";

const results: Results = {
  taken: "2026-12-01T12:00:00Z",
  node: "v24.0.0",
  engine: "Terraform v1.11.4",
  cpus: 2,
  complete: true,
  metrics: [
    { name: "process: schema answered, against <bare>", value: 1.234, unit: "×", goal: 1.3 },
    { name: "plan of one: wall", value: 12_345, unit: "ms" },
    { name: "plan of one: memory", value: 260.4, unit: "MB", goal: 250 },
  ],
};
const earlier: Results = {
  ...results,
  taken: "2026-11-01T12:00:00Z",
  metrics: [
    { name: "plan of one: wall", value: 10_000, unit: "ms" },
    { name: "gone", value: 1, unit: "ms" },
  ],
};

test("the table says which goals were missed, and what changed since an earlier run", () => {
  expect(
    tableOf(results, earlier)
      .split("\n")
      .map((line) => line.replace(/ {2,}/g, " | ")),
  ).toEqual([
    "Terraform v1.11.4, Node v24.0.0, 2 cores, 2026-12-01T12:00:00Z",
    "",
    " | measured | goal | before | change",
    "process: schema answered, against <bare> | 1.23 × | 1.30 ×",
    "plan of one: wall | 12.3 s | 10.0 s | +23 %",
    "plan of one: memory | 260 MB | missed 250 MB",
  ]);
});

test("an interrupted run says so", () => {
  expect(tableOf({ ...results, complete: false })).toContain("Interrupted: some of it is missing.");
  expect(pageOf({ ...results, complete: false })).toContain("interrupted");
});

test("metrics are compared by name and unit", () => {
  const [first, second] = compare(results.metrics, [
    ...earlier.metrics,
    { name: results.metrics[0]?.name ?? "", value: 5, unit: "ms" },
  ]);

  expect([first?.before, first?.change]).toEqual([undefined, undefined]);
  expect(second?.change).toBeCloseTo(0.2345);
});

test("the page needs nothing else, and takes names as text", () => {
  const page = pageOf(results, earlier);

  expect(page).not.toMatch(/<script|<link|src=|url\(|https?:/);
  expect(page).toContain("against &lt;bare&gt;");
  expect(page).toContain("prefers-color-scheme: dark");
  expect(page.match(/class="missed"/g)).toHaveLength(1);
  expect(page).toContain("1 of 2 goals reached");
});

test("what is no result of the bench is refused", () => {
  expect(readResults(JSON.stringify(results))).toEqual(results);
  expect(() => readResults('{"metrics":{}}')).toThrow("no result of npm run bench");
  expect(() => readResults("no JSON")).toThrow();
});

describe("the options", () => {
  test("are those of a run that takes hours, or of a quick one", () => {
    expect(readOptions([])).toMatchObject({ shortRuns: 10, longRuns: 3, counts: [10, 100, 1_000, 5_000] });
    expect(readOptions(["--quick", "--registry", "truto", "--count", "7"])).toMatchObject({
      ...{ shortRuns: 5, longRuns: 1, registries: ["truto"], counts: [7], latencies: [0] },
    });
    expect(readOptions(["--help"])).toBeUndefined();
  });

  test.each([
    [["--part", "speed"], "--part speed: must be one of life, one, scale, synth"],
    [["--registry", "none"], "--registry none: must be one of buddy, northflank, truto, fruxon"],
    [["--count", "0"], "--count 0: must be a whole number from 1 to 100000"],
    [["--latency", "fast"], "--latency fast: must be a whole number from 0 to 100000"],
    [["--slow"], "Unknown option '--slow'"],
  ])("%j is a mistake", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
