import { prove, runStory, type Step } from "../../../scripts/demo/story";

const step = (does: string, run: () => void): Step => ({
  does,
  proves: `${does} works`,
  run: () => {
    run();
    return Promise.resolve();
  },
});

test("each proven step is told in one line with what it proves", async () => {
  const said: string[] = [];

  const proven = await runStory([step("a", () => undefined), step("b", () => undefined)], (line) =>
    said.push(line),
  );

  expect(proven).toBe(true);
  expect(said.map((line) => line.replace(/\(.*?\)/, "(time)"))).toEqual([
    "✓ 1/2 a (time): a works",
    "✓ 2/2 b (time): b works",
  ]);
});

test("the story ends at the first step that does not prove its claim, and says why", async () => {
  const said: string[] = [];
  const later = jest.fn();

  const proven = await runStory(
    [
      step("a", () => {
        prove(false, "it is not so", "the evidence");
      }),
      step("b", later),
    ],
    (line) => said.push(line),
  );

  expect(proven).toBe(false);
  expect(said).toEqual(["✗ 1/2 a: NOT proven: a works\nit is not so\nthe evidence"]);
  expect(later).not.toHaveBeenCalled();
});
