import { availableParallelism } from "node:os";

test("jest starts half as many workers again as there are cores", () => {
  const { maxWorkers } = jest.requireActual<{ readonly maxWorkers: unknown }>("../jest.config.js");

  expect(maxWorkers).toBe(Math.ceil(availableParallelism() * 1.5));
});
