import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { countTests, type Tally } from "../../../scripts/gate/results";
import { withFolder } from "../folder";

const ALL_WELL = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

function tallyOf(exitCode: number, results: object): Promise<Tally> {
  return withFolder((folder) => {
    const file = join(folder, "results.json");
    writeFileSync(file, JSON.stringify(results));
    return countTests(exitCode, file);
  });
}

describe("counting a run of the tests", () => {
  it("counts what passed and what failed", async () => {
    expect(await tallyOf(1, { ...ALL_WELL, numFailedTests: 3 })).toEqual({ passed: 12, failed: 3 });
  });

  it("counts a suite that could not be loaded as a failure", async () => {
    expect(await tallyOf(1, { ...ALL_WELL, numRuntimeErrorTestSuites: 2 })).toEqual({
      passed: 12,
      failed: 2,
    });
  });

  it("counts skipped and unwritten tests as failures", async () => {
    const tally = await tallyOf(0, { ...ALL_WELL, numPendingTests: 1, numTodoTests: 1 });

    expect(tally).toEqual({ passed: 12, failed: 2 });
  });

  it("counts an error at the end of a run without failed tests", async () => {
    expect(await tallyOf(1, ALL_WELL)).toEqual({ passed: 12, failed: 1 });
  });

  it("counts a run that left no results as one failure, even when it claims to be well", () => {
    expect(countTests(0, "no-such-folder/results.json")).toEqual({ passed: 0, failed: 1 });
  });

  it("counts results that are not jest's as one failure", async () => {
    expect(await tallyOf(0, { numPassedTests: "12" })).toEqual({ passed: 0, failed: 1 });
  });
});
