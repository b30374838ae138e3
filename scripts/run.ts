import { spawn } from "node:child_process";

/** Runs a program with this process's input and output, and resolves with its exit code; a signal counts as 1. */
export async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env, stdio: "inherit" });
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 1));
  });
}
