// What `.ci/run` asks for, once the dependencies are there: every check of the project, whatever the others said, and
// as the last line the one that counts them.
import { run } from "../run";
import { countTests, TEST_RESULTS } from "./results";

/** Scripts of package.json that either hold or do not; each that does not counts as one failure. */
const CHECKS = ["typecheck", "lint", "format:check", "generate:check"];

async function gate(): Promise<number> {
  const broken: string[] = [];
  for (const check of CHECKS) {
    if ((await runScript(check)) !== 0) broken.push(check);
  }
  const tests = countTests(await runScript("test"), TEST_RESULTS);
  if (tests.failed > 0) broken.push("test");
  if (broken.length > 0) console.log(`\nDid not hold: ${broken.join(", ")}`);
  const failed = tests.failed + broken.filter((check) => check !== "test").length;
  console.log(`${tests.passed} passed, ${failed} failed`);
  return failed === 0 && tests.passed > 0 ? 0 : 1;
}

async function runScript(script: string): Promise<number> {
  console.log(`\n── npm ${script === "test" ? "test" : `run ${script}`}`);
  return run("npm", script === "test" ? ["test"] : ["run", script], process.env);
}

gate().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.log(error);
    console.log("0 passed, 1 failed");
    process.exitCode = 1;
  },
);
