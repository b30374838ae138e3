/**
 * `npm run test:package-managers`: installs the package from its tarball with each package manager, synthesizes a program of
 * ES modules and one of CommonJS, and has Terraform initialize and plan what they wrote. Needs a package registry, and takes
 * a minute for each, so `npm test` does not run it. Names as arguments choose among the managers.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { devDependencies } from "../package.json";
import { startEmulator } from "../src/emulator";
import { MANAGERS, type Manager } from "./package-managers/managers";
import { PROGRAMS } from "./package-managers/programs";
import { terraformEnvironment } from "./terraform/environment";

const ROOT = resolve(__dirname, "..");
const CACHE = join(ROOT, ".cache", "package-managers");

type Environment = Readonly<Record<string, string | undefined>>;

async function main(chosen: readonly string[]): Promise<void> {
  const emulator = await startEmulator();
  const terraform = await terraformEnvironment();
  const environment = { ...terraform, ...emulator.environment, TF_VAR_token: "FAKE-SECRET-package-managers" };
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit" });
  const packed = execFileSync(process.execPath, [join(ROOT, "scripts", "pack.mjs"), CACHE], {
    encoding: "utf8",
  });
  const [tarball = ""] = packed.split("\n");
  try {
    for (const manager of MANAGERS.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
      await attempt(manager, tarball, environment);
    }
  } finally {
    await emulator.close();
  }
}

/** Says how it went; the exit code says whether all went well. */
async function attempt(manager: Manager, tarball: string, environment: Environment): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `integrations-${manager.name}-`));
  try {
    await tryOut(manager, { folder, tarball, environment });
    console.log(`✓ ${manager.name} ${manager.version}`);
  } catch (error) {
    console.log(
      `✗ ${manager.name} ${manager.version}: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly tarball: string;
  readonly environment: Environment;
}

async function tryOut(manager: Manager, { folder, tarball, environment }: Place): Promise<void> {
  const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  const env = {
    ...environment,
    ...manager.environment(registry),
    PATH: [binaries(manager), process.env.PATH ?? ""].join(delimiter),
    HOME: folder,
    CHECKPOINT_DISABLE: "1",
  };
  // Not the synchronous one: the emulator, which the plan asks, runs in this process.
  const run = async (command: string, args: readonly string[], cwd = folder): Promise<string> => {
    const running = promisify(execFile)(command, args, { cwd, env, timeout: LONGEST_STEP_MS });
    running.child.stdin?.end();
    return (await running).stdout;
  };

  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      name: "program",
      version: "1.0.0",
      private: true,
      dependencies: {
        cdktf: devDependencies.cdktf,
        constructs: devDependencies.constructs,
        "cdktf-provider-integrations": `file:${tarball}`,
      },
    }),
  );
  for (const [name, text] of Object.entries(manager.files)) writeFileSync(join(folder, name), text);
  await run(manager.install[0], manager.install[1]);
  for (const [name, text] of Object.entries(PROGRAMS)) {
    writeFileSync(join(folder, name), text);
    await run(manager.run[0], [...manager.run[1], name]);
    const stack = join(folder, "cdktf.out", "stacks", "hello");
    await run("terraform", ["init", "-input=false", "-no-color"], stack);
    const plan = await run("terraform", ["plan", "-input=false", "-no-color"], stack);
    if (!plan.includes("Plan: 1 to add")) throw new Error(`${name}: ${plan}`);
  }
}

/** An installation that takes longer than this has stopped. */
const LONGEST_STEP_MS = 5 * 60_000;

/** The folder of the manager's program, which npm has as a package; kept for the next run. */
function binaries({ name, version, package: source }: Manager): string {
  const prefix = join(CACHE, `${name}-${version}`);
  mkdirSync(prefix, { recursive: true });
  execFileSync(
    "npm",
    [
      ...["install", "--prefix", prefix, "--no-audit", "--no-fund", "--prefer-offline"],
      // Bun puts its program in place by a script.
      ...["--ignore-scripts=false", `${source}@${version}`],
    ],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  return join(prefix, "node_modules", ".bin");
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
