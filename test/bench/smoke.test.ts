import { openEmulator } from "../../bench/emulator/emulator";
import { readOptions } from "../../bench/options";
import type { Metric } from "../../bench/report/metrics";
import { measure } from "../../bench/run";

test("processes of the built provider are measured, one that plans an object among them", async () => {
  const emulator = await openEmulator();
  const options = readOptions(["--quick", "--part", "life"]);
  if (options === undefined) throw new Error("no options");
  const metrics: Metric[] = [];
  try {
    const around = { emulator, signal: new AbortController().signal, say: () => undefined };
    for await (const part of measure({ ...options, shortRuns: 1 }, around)) metrics.push(...part);
  } finally {
    emulator.close();
  }

  expect(metrics.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["process: bare server, first answer", "process that plans: planned"]),
  );
  expect(metrics.every(({ value }) => value > 0)).toBe(true);
});
