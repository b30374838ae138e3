import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What one command of the engine took. */
export interface Usage {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** Processor time of all its provider processes in milliseconds. */
  readonly cpu: number;
  /** Most memory of a provider process in MB. */
  readonly memory: number;
  readonly processes: number;
}

/** A folder in which the engine runs the built provider, with nothing of this machine's settings. */
export interface Workspace {
  /** A configuration that uses the provider. */
  readonly write: (configuration: object) => void;
  /** One that uses only what the engine brings along. */
  readonly writeBuiltin: (configuration: object) => void;
  /** @throws Error with what the engine printed where it fails */
  readonly run: (...args: readonly string[]) => Promise<Usage>;
  readonly remove: () => void;
}

/** Another build can be measured by the path of its launch.cjs. */
const PROVIDER = process.env.BENCH_PROVIDER ?? join(__dirname, "..", "..", "dist", "provider", "launch.cjs");
const SOURCE = "integrations-as-code/integrations";

export interface WorkspaceOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Aborted when the bench is interrupted. */
  readonly signal?: AbortSignal;
}

export function openWorkspace({ environment = {}, signal }: WorkspaceOptions = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "integrations-bench-"));
  const usage = join(folder, "usage");
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: folder,
    TF_CLI_CONFIG_FILE: writeProvider(folder),
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    CHECKPOINT_DISABLE: "1",
    BENCH_USAGE: usage,
    ...environment,
  };
  const writeBuiltin = (configuration: object): void => {
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify(configuration));
  };
  return {
    writeBuiltin,
    write: (configuration) => {
      writeBuiltin({
        terraform: { required_providers: { integrations: { source: SOURCE } } },
        ...configuration,
      });
    },
    async run(...args) {
      writeFileSync(usage, "");
      const started = performance.now();
      await runEngine(args, { cwd: folder, env, signal });
      const wall = performance.now() - started;
      return { wall, ...readUsage(readFileSync(usage, "utf8")) };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A launcher that counts what the provider uses, and the engine's settings that name it. */
function writeProvider(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const launcher = join(bin, "terraform-provider-integrations");
  // As the provider's own launcher starts Node.
  const node = [process.execPath, "--require", join(__dirname, "usage.cjs"), PROVIDER].map(quoted).join(" ");
  writeFileSync(launcher, `#!/bin/sh\nexec ${node} "$@"\n`);
  chmodSync(launcher, 0o755);
  const settings = join(folder, "engine.rc");
  const overrides = `dev_overrides { ${JSON.stringify(SOURCE)} = ${JSON.stringify(bin)} }`;
  writeFileSync(
    settings,
    `provider_installation {\n  ${overrides.replace("{ ", "{\n").replace(" }", "\n}")}\n  direct {}\n}\n`,
  );
  return settings;
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The sum of the processor times, and the most memory, of processes with a line each. */
export function readUsage(lines: string): Omit<Usage, "wall"> {
  const processes = lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split(" ").map(Number));
  return {
    cpu: processes.reduce((sum, [cpu = 0]) => sum + cpu, 0),
    memory: processes.reduce((most, [, memory = 0]) => Math.max(most, memory), 0),
    processes: processes.length,
  };
}

function runEngine(
  args: readonly string[],
  { cwd, env, signal }: { cwd: string; env: NodeJS.ProcessEnv; signal: AbortSignal | undefined },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const engine = process.env.TERRAFORM_BINARY_NAME ?? "terraform";
    const child = spawn(engine, args, { cwd, env, signal, stdio: ["ignore", "pipe", "pipe"] });
    const printed: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => printed.push(piece));
    child.stderr.on("data", (piece: Buffer) => printed.push(piece));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`${engine} ${args.join(" ")}:\n${Buffer.concat(printed).toString("utf8").slice(-2000)}`),
        );
    });
  });
}
