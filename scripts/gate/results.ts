import { readFileSync } from "node:fs";
import { z } from "zod";

/** Where `npm test` leaves jest's own account of the run, from the project's folder. */
export const TEST_RESULTS = ".cache/test-results.json";

/** How many tests passed; how many did not, or broke a promise the gate keeps (see `countTests`). */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const jestResults = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

/**
 * Counts a run of `npm test` from the file that jest wrote. A suite that could not even be loaded counts as one
 * failure, and so does every skipped or unwritten test: nothing is left out quietly. A run that exits with an error
 * counts as at least one failure, whatever the file says, as does a run that left no file.
 */
export function countTests(exitCode: number, resultsFile: string): Tally {
  const results = readResults(resultsFile);
  if (results === undefined) return { passed: 0, failed: 1 };
  const failed =
    results.numFailedTests +
    results.numRuntimeErrorTestSuites +
    results.numPendingTests +
    results.numTodoTests;
  return { passed: results.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

function readResults(file: string): z.infer<typeof jestResults> | undefined {
  try {
    return jestResults.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}
