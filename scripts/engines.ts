/**
 * `npm run engines -- PATH…`: runs the end-to-end tests with each of these engines and prints the rows of the table in
 * docs/guides/engines.md. Paths of test files or folders choose among the tests; options such as `--maxWorkers=1` go to jest.
 * An engine takes about ten minutes.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { withTerraform } from "./terraform/environment";
import { probe } from "./terraform/find";

const ROOT = resolve(__dirname, "..");
const RESULTS = join(ROOT, ".cache", "engines");

const results = z.object({
  numPassedTests: z.number(),
  numTotalTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

interface Row {
  readonly name: string;
  readonly passed: number;
  readonly total: number;
  readonly failed: readonly string[];
}

async function main(args: readonly string[]): Promise<void> {
  const tests = args.filter((arg) => /^(\.\/)?test\//.test(arg));
  const options = args.filter((arg) => arg.startsWith("-"));
  const engines = args.filter((arg) => !tests.includes(arg) && !options.includes(arg));
  if (engines.length === 0) throw new Error("Name the engines: npm run engines -- terraform /path/to/tofu");
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit" });
  mkdirSync(RESULTS, { recursive: true });
  const rows: Row[] = [];
  const asked = [...(tests.length > 0 ? tests : ["test/e2e"]), ...options];
  for (const engine of engines) rows.push(await tried(engine, asked));
  const date = new Date().toISOString().slice(0, 10);
  console.log("| engine | passed | of | date |\n|---|---|---|---|");
  for (const { name, passed, total } of rows) console.log(`| ${name} | ${passed} | ${total} | ${date} |`);
  for (const { name, failed } of rows) for (const each of failed) console.log(`${name}: ${each}`);
  if (rows.some(({ passed, total }) => passed < total)) process.exitCode = 1;
}

/** @param asked - of jest: tests and options */
async function tried(engine: string, asked: readonly string[]): Promise<Row> {
  const binary = engine.includes("/") ? resolve(engine) : engine;
  const probed = await probe(binary, process.env);
  if (probed.kind === "not-terraform") throw new Error(`${engine} is no Terraform or OpenTofu`);
  const said = execFileSync(binary, ["version"], {
    encoding: "utf8",
    env: { ...process.env, CHECKPOINT_DISABLE: "1" },
  });
  // Warnings may come first.
  const name = /^(Terraform|OpenTofu) v/m.exec(said)?.[1] ?? basename(binary);
  const output = join(RESULTS, `${name}-${probed.version}.json`);
  rmSync(output, { force: true });
  // Behind the tests: jest takes whatever follows the names of projects for one more of them.
  const options = ["--json", "--outputFile", output, "--selectProjects", "cdktf"];
  spawnSync(process.execPath, [require.resolve("jest/bin/jest"), ...asked, ...options], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: withTerraform(binary, process.env),
  });
  const { numPassedTests, numTotalTests, testResults } = results.parse(
    JSON.parse(readFileSync(output, "utf8")),
  );
  const failed = testResults.flatMap(({ name: file, status, assertionResults }) => {
    const names = assertionResults.filter((each) => each.status === "failed").map(({ fullName }) => fullName);
    return names.length === 0 && status === "failed" ? [file] : names;
  });
  return { name: `${name} ${probed.version}`, passed: numPassedTests, total: numTotalTests, failed };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
