import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TEST_RESULTS } from "../../../scripts/gate/results";
import { withFolder } from "../folder";
import { type Outcome, pathWithoutTerraform, runScript } from "../program";

const RESULTS = { numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };
const WELL = {
  typecheck: "exit 0",
  lint: "exit 0",
  "format:check": "exit 0",
  "generate:check": "exit 0",
  test: "exit 0",
};

/** Runs the gate on a project with these scripts, whose tests leave these results. */
function gate(scripts: Readonly<Record<string, string>>, passed: number, failed: number): Promise<Outcome> {
  return withFolder((folder) => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts }));
    mkdirSync(join(folder, dirname(TEST_RESULTS)));
    const results = { ...RESULTS, numPassedTests: passed, numFailedTests: failed };
    writeFileSync(join(folder, TEST_RESULTS), JSON.stringify(results));
    return runScript("gate/main.ts", folder, { PATH: pathWithoutTerraform(folder), HOME: folder });
  });
}

function lastLine({ output }: Outcome): string | undefined {
  return output.trimEnd().split("\n").at(-1);
}

describe("the gate", () => {
  it("is passed when every check holds and every test passes", async () => {
    const outcome = await gate(WELL, 7, 0);

    expect(lastLine(outcome)).toBe("7 passed, 0 failed");
    expect(outcome.code).toBe(0);
  });

  it("counts every check that does not hold, and runs the tests all the same", async () => {
    const outcome = await gate({ ...WELL, typecheck: "exit 2", lint: "exit 1" }, 7, 0);

    expect(lastLine(outcome)).toBe("7 passed, 2 failed");
    expect(outcome.output).toContain("Did not hold: typecheck, lint");
    expect(outcome.code).toBe(1);
  });

  it("counts the tests that fail", async () => {
    const outcome = await gate({ ...WELL, test: "exit 1" }, 5, 2);

    expect(lastLine(outcome)).toBe("5 passed, 2 failed");
    expect(outcome.code).toBe(1);
  });

  it("is not passed by a run without a test", async () => {
    const outcome = await gate(WELL, 0, 0);

    expect(lastLine(outcome)).toBe("0 passed, 0 failed");
    expect(outcome.code).toBe(1);
  });
});
