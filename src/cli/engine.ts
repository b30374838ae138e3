import { spawn } from "node:child_process";
import { codeOf } from "./error-code";

/** What one command of the engine did. */
export interface EngineRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Engine {
  /** Program: `terraform`, `tofu` or a path. */
  readonly program: string;
  /**
   * Runs a command in a folder.
   *
   * @throws Error with a message for the user if the program is missing
   */
  run(folder: string, args: readonly string[]): Promise<EngineRun>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The engine that the environment names, else Terraform. */
export function createEngine(environment: Environment, signal: AbortSignal): Engine {
  const program = environment.TERRAFORM_BINARY_NAME ?? "terraform";
  const env = { ...environment, TF_IN_AUTOMATION: "1", TF_INPUT: "0" };
  return {
    program,
    run: (folder, args) =>
      new Promise((resolve, reject) => {
        const child = spawn(program, args, { cwd: folder, env, signal, stdio: ["ignore", "pipe", "pipe"] });
        const [out, err]: [Buffer[], Buffer[]] = [[], []];
        child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
        child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
        child.on("error", (error) => {
          reject(signal.aborted ? new Error("Interrupted.") : notStarted(program, error));
        });
        child.on("close", (code) => {
          const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString("utf8");
          resolve({ exitCode: code ?? 1, stdout: text(out), stderr: text(err) });
        });
      }),
  };
}

function notStarted(program: string, error: Error): Error {
  const isMissing = codeOf(error) === "ENOENT";
  return new Error(
    isMissing
      ? `There is no ${program}, or the folder is missing. Install Terraform or OpenTofu, name its executable in TERRAFORM_BINARY_NAME, ` +
          "or pass the state with --state FILE."
      : `${program} did not start: ${error.message}`,
  );
}

/** The error message of the engine in one line, without its frames and colours. */
export function complaintOf({ stdout, stderr }: EngineRun): string {
  const text = `${stderr}\n${stdout}`.replace(/\u001b\[[0-9;]*m/g, "").replace(/^[│╷╵ ]+/gm, "");
  const [, message = text] = /Error: ([\s\S]+)/.exec(text) ?? [];
  return message.replace(/\s+/g, " ").trim().slice(0, 600);
}

/**
 * The state, as the engine prints it.
 *
 * @throws Error with a message for the user
 */
export async function pulledState(engine: Engine, folder: string): Promise<string> {
  const run = await engine.run(folder, ["state", "pull"]);
  if (run.exitCode === 0) return run.stdout;
  const complaint = complaintOf(run);
  const isNew = /init/i.test(complaint);
  throw new Error(
    `${engine.program} state pull failed in ${folder}: ${complaint}` +
      (isNew ? ` Run "${engine.program} init" there first, or use --init.` : ""),
  );
}

/**
 * Initialises a folder, which the first command in it requires.
 *
 * @throws Error with a message for the user
 */
export async function initialised(engine: Engine, folder: string): Promise<void> {
  const run = await engine.run(folder, ["init", "-input=false", "-no-color"]);
  if (run.exitCode !== 0) throw new Error(`${engine.program} init failed in ${folder}: ${complaintOf(run)}`);
}
