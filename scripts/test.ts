// `npm test`: Terraform is made sure of, the project is built, jest runs. What follows `npm test --` goes to jest.
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { TEST_RESULTS } from "./gate/results";
import { run } from "./run";
import { terraformEnvironment } from "./terraform/environment";

async function test(args: readonly string[]): Promise<number> {
  // A run that ends before jest does must not be counted by the results of the run before.
  rmSync(TEST_RESULTS, { force: true });
  mkdirSync(dirname(TEST_RESULTS), { recursive: true });
  const environment = await terraformEnvironment();
  const built = await run("npm", ["run", "--silent", "build"], environment);
  if (built !== 0) return built;
  const jest = require.resolve("jest/bin/jest");
  return run(process.execPath, [jest, "--json", `--outputFile=${TEST_RESULTS}`, ...args], environment);
}

test(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`npm test: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
