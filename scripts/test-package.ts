/**
 * `npm run test:package`: makes the executables of all platforms, one of them twice to see that it is the same, checks the
 * form of each, and runs the tests of handshake, protocol and life cycle on the one for this machine (Linux on x64). It
 * fetches 400 MB of Node and takes minutes, so `npm test` makes one only (test/e2e/executable.test.ts). What follows
 * `npm run test:package --` goes to jest, in the place of those tests.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { version } from "../src/version";
import { problemsOf } from "./package/check";
import { executableName, makeExecutable, providerProgram, TARGET_NAMES } from "./package/executable";
import { run } from "./run";
import { terraformEnvironment } from "./terraform/environment";

const ROOT = resolve(__dirname, "..");
const FOLDER = join(ROOT, ".cache", "executables");
const TESTS = [
  "test/plugin/process.test.ts",
  "test/plugin/terraform.test.ts",
  "test/e2e/old-terraform.test.ts",
  "test/e2e/buddy-",
  "test/e2e/matrix",
];

async function main(args: readonly string[]): Promise<number> {
  const environment = await terraformEnvironment();
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit" });
  for (const target of TARGET_NAMES) {
    const file = join(FOLDER, target, executableName(target, version));
    makeExecutable(target, providerProgram(), file);
    const problems = problemsOf(target, providerProgram(), file);
    console.log([problems.length === 0 ? `✓ ${target}` : `✗ ${target}`, ...problems].join("\n  "));
    if (problems.length > 0) return 1;
  }
  const own = join(FOLDER, "linux_amd64", executableName("linux_amd64", version));
  const again = join(FOLDER, "again", executableName("linux_amd64", version));
  makeExecutable("linux_amd64", providerProgram(), again);
  if (!readFileSync(own).equals(readFileSync(again)))
    throw new Error("linux_amd64 is another one when made again");
  // Jest takes whatever follows the names of projects for one more of them.
  const jest = (...paths: readonly string[]) => [
    require.resolve("jest/bin/jest"),
    ...paths,
    "--selectProjects",
    "cdktf",
  ];
  return run(process.execPath, jest(...(args.length > 0 ? args : TESTS)), {
    ...environment,
    INTEGRATIONS_TEST_EXECUTABLE: own,
  });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
