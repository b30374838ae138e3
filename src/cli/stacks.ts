import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { decode, isObject } from "./json";

/** A folder with a configuration that has its own state. */
export interface Stack {
  readonly name: string;
  readonly folder: string;
}

export interface StackOptions {
  /** The folder to search. */
  readonly chdir: string;
  /** Only these stacks. */
  readonly only: readonly string[];
  readonly synth: boolean;
}

/** In which the program is synthesized. */
export interface SynthContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * The stacks of a cdktf or cdktn program, or a plain folder.
 *
 * @throws Error with a message for the user
 */
export async function stacksIn(
  { chdir, only, synth }: StackOptions,
  context: SynthContext,
): Promise<readonly Stack[]> {
  const root = resolve(chdir);
  if (!existsSync(root)) throw new Error(`There is no folder ${root}.`);
  const settings = join(root, "cdktf.json");
  if (!existsSync(settings)) {
    if (synth) throw new Error(`${root} has no cdktf.json, so there is no program for --synth.`);
    if (only.length > 0)
      throw new Error(`${root} has no cdktf.json: a plain folder has no stacks for --stack.`);
    return [{ name: nameOf(root), folder: root }];
  }
  if (synth) await synthesized(root, context);
  const stacks = synthesizedStacks(root, outputOf(settings));
  const missing = only.filter((name) => !stacks.some((stack) => stack.name === name));
  if (missing.length > 0) {
    throw new Error(
      `There is no stack ${missing.join(", ")}. Existing stacks: ${stacks.map(({ name }) => name).join(", ")}.`,
    );
  }
  return only.length === 0 ? stacks : stacks.filter(({ name }) => only.includes(name));
}

const nameOf = (folder: string): string => folder.split(/[\\/]/).at(-1) ?? folder;

function outputOf(settings: string): string {
  const json = decode(readFileSync(settings, "utf8"), settings);
  return isObject(json) && typeof json.output === "string" ? json.output : "cdktf.out";
}

function synthesizedStacks(root: string, output: string): readonly Stack[] {
  const manifest = join(root, output, "manifest.json");
  if (!existsSync(manifest)) {
    throw new Error(
      `${manifest} is missing: the program has not been synthesized yet. Run "cdktf synth", or use --synth.`,
    );
  }
  const json = decode(readFileSync(manifest, "utf8"), manifest);
  const stacks = isObject(json) && isObject(json.stacks) ? json.stacks : {};
  return Object.entries(stacks).flatMap(([name, stack]) => {
    const folder =
      isObject(stack) && typeof stack.workingDirectory === "string" ? stack.workingDirectory : undefined;
    return folder === undefined ? [] : [{ name, folder: join(root, output, folder) }];
  });
}

/** cdktn's command line uses the same settings. */
async function synthesized(root: string, { environment, signal }: SynthContext): Promise<void> {
  const program = ["cdktn", "cdktf"].find((name) => hasCommand(root, name)) ?? "cdktf";
  const code = await new Promise<number>((done) => {
    const child = spawn("npx", ["--no-install", program, "synth"], {
      cwd: root,
      // A notice of npm about itself would be among the messages of the program.
      env: { ...environment, npm_config_update_notifier: "false" },
      signal,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    child.on("error", () => {
      done(1);
    });
    child.on("close", (status) => {
      done(status ?? 1);
    });
  });
  signal.throwIfAborted();
  if (code !== 0) {
    throw new Error(
      `"npx ${program} synth" failed in ${root}. See its messages above; correct the program, or omit --synth.`,
    );
  }
}

/** Whether npx finds a command, also in a folder above: packages of a workspace share their dependencies. */
function hasCommand(folder: string, name: string): boolean {
  if (existsSync(join(folder, "node_modules", ".bin", name))) return true;
  return dirname(folder) !== folder && hasCommand(dirname(folder), name);
}
