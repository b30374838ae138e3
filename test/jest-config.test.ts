import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

test("no test file gives its tests less time than all have: none is about it, and machines may be busy", () => {
  const { testTimeout } = jest.requireActual<{ readonly testTimeout: number }>("../jest.config.js");
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".test.ts"),
  );

  const shorter = files.filter((name) =>
    [...readFileSync(join(__dirname, name), "utf8").matchAll(/jest\.setTimeout\(([\d_]+)\)/g)].some(
      ([, milliseconds = ""]) => Number(milliseconds.replaceAll("_", "")) < testTimeout,
    ),
  );

  expect(files.length).toBeGreaterThan(400);
  expect(shorter).toEqual([]);
});

test("jest starts half as many workers again as there are cores", () => {
  const { maxWorkers } = jest.requireActual<{ readonly maxWorkers: unknown }>("../jest.config.js");

  expect(maxWorkers).toBe(Math.ceil(availableParallelism() * 1.5));
});
