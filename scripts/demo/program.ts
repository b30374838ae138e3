import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { prove } from "./story";

export interface Ran {
  readonly exitCode: number;
  /** What a person would have seen, without colours. */
  readonly output: string;
}

/** An object that Terraform keeps in a state. */
export interface StateObject {
  readonly address: string;
  readonly type: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A copy of an example program, on which the command line of cdktf is run as a user would run it. */
export interface Program {
  readonly folder: string;
  /** `deploy`, `diff`, `destroy`, … of its one stack, unattended. */
  readonly run: (command: string, ...args: readonly string[]) => Promise<Ran>;
  /** Runs the command line of this package in its folder: `integrations drift`, … */
  readonly integrations: (command: string, ...args: readonly string[]) => Promise<Ran>;
  /** Runs Terraform itself in what was synthesized of a stack and initialized: less than half of what cdktf's command line takes. */
  readonly terraform: (stack: string, command: string, ...args: readonly string[]) => Promise<Ran>;
  /** The objects in the state of its one stack. */
  readonly objects: () => readonly StateObject[];
  /** Sets or (with undefined) removes variables of the environment for the runs that follow. */
  readonly set: (more: Readonly<Record<string, string | undefined>>) => void;
  /** Every file below it, and everything that was printed, by name. */
  readonly traces: () => Readonly<Record<string, Buffer>>;
}

const ROOT = join(__dirname, "..", "..");

const isState = (file: string): boolean => file.endsWith(".tfstate");

/** Left behind by earlier runs of the example itself. */
const LEFTOVERS = /cdktf\.out|\.tfstate|\.log$/;

/**
 * @param example - folder of the example program
 * @param folder - where its copy goes; it must be inside this package, whose name the program imports
 */
export function copyProgram(example: string, folder: string, environment: NodeJS.ProcessEnv): Program {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(example, folder, { recursive: true, filter: (source) => !LEFTOVERS.test(source) });
  const printed: Buffer[] = [];
  let variables: NodeJS.ProcessEnv = {};
  const execute = async (file: string, args: readonly string[], cwd = folder): Promise<Ran> => {
    const all = { ...environment, ...QUIET, HOME: folder, ...variables };
    const ran = await runQuietly(file, args, cwd, all);
    printed.push(Buffer.from(ran.output));
    return ran;
  };
  const node = (...command: readonly string[]): Promise<Ran> => execute(process.execPath, command);

  return {
    folder,
    set(more) {
      variables = { ...variables, ...more };
    },
    run: (command, ...args) =>
      node(require.resolve("cdktf-cli/bundle/bin/cdktf.js"), command, ...args, ...flagsOf(command)),
    integrations: (command, ...args) => node(join(ROOT, "bin", "integrations"), command, ...args),
    terraform: (stack, command, ...args) =>
      execute(
        environment.TERRAFORM_BINARY_NAME ?? "terraform",
        [command, "-no-color", ...args],
        join(folder, "cdktf.out", "stacks", stack),
      ),
    objects: () =>
      readdirSync(folder)
        .filter(isState)
        .flatMap((file) => objectsIn(join(folder, file))),
    traces: () => ({ ...filesBelow(folder), "everything that was printed": Buffer.concat(printed) }),
  };
}

/** No questions, no telemetry, no colours; no configuration of Terraform that this machine may have. */
const QUIET: NodeJS.ProcessEnv = {
  CI: "1",
  NO_COLOR: "1",
  FORCE_COLOR: "0",
  CHECKPOINT_DISABLE: "1",
  DISABLE_VERSION_CHECK: "1",
  TF_INPUT: "0",
  TF_IN_AUTOMATION: "1",
  CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
  TF_CLI_CONFIG_FILE: undefined,
};

const flagsOf = (command: string): readonly string[] =>
  command === "deploy" || command === "destroy" ? ["--auto-approve", "--no-color"] : ["--no-color"];

function runQuietly(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

interface State {
  readonly resources: readonly {
    readonly mode: string;
    readonly type: string;
    readonly name: string;
    readonly instances: readonly { readonly attributes: StateObject["attributes"] }[];
  }[];
}

function objectsIn(file: string): readonly StateObject[] {
  const { resources } = JSON.parse(readFileSync(file, "utf8")) as State;
  return resources
    .filter(({ mode }) => mode === "managed")
    .flatMap(({ type, name, instances }) =>
      instances.map(({ attributes }) => ({ address: `${type}.${name}`, type, attributes })),
    );
}

const filesBelow = (folder: string): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file)]),
  );

/** Fails the step of a story whose command failed. */
export function succeeded(ran: Ran): Ran {
  prove(ran.exitCode === 0, `cdktf ended with exit code ${String(ran.exitCode)}`, ran.output);
  return ran;
}
