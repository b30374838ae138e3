import { execFile } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";

export interface Outcome {
  readonly code: number;
  /** Standard output, then standard error. */
  readonly output: string;
}

/** Runs one of the project's scripts, as package.json does, in another project's folder. */
export function runScript(
  script: string,
  folder: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Promise<Outcome> {
  const program = [require.resolve("tsx/cli"), resolve(__dirname, "../../scripts", script), ...args];
  // Else npm asks its registry for news of itself, and tells them last.
  const quiet = { ...env, npm_config_update_notifier: "false" };
  return new Promise((done) => {
    execFile(process.execPath, program, { cwd: folder, env: quiet }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

/** PATH with the Node that runs this, npm and a shell, but without any Terraform that may be installed beside them. */
export function pathWithoutTerraform(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const npm = (process.env.PATH ?? "").split(delimiter).find((entry) => existsSync(join(entry, "npm")));
  symlinkSync(process.execPath, join(bin, "node"));
  symlinkSync(join(npm ?? dirname(process.execPath), "npm"), join(bin, "npm"));
  symlinkSync("/bin/sh", join(bin, "sh"));
  return bin;
}
