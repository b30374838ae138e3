/**
 * `npm run package`: makes the provider's single executables, which need no Node, for all platforms; names of platforms as
 * arguments (`linux_arm64`) choose among them. They go to .cache/executables/<platform>/. The provider is built first.
 */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { version } from "../src/version";
import {
  executableName,
  makeExecutable,
  providerProgram,
  TARGET_NAMES,
  type TargetName,
} from "./package/executable";

const ROOT = resolve(__dirname, "..");

function main(names: readonly string[]): void {
  const targets = names.length === 0 ? TARGET_NAMES : names.map(targetNamed);
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit" });
  for (const target of targets) {
    const file = join(ROOT, ".cache", "executables", target, executableName(target, version));
    makeExecutable(target, providerProgram(), file);
    console.log(`${file} (${Math.round(statSync(file).size / 1e6)} MB)`);
  }
}

function targetNamed(name: string): TargetName {
  const found = TARGET_NAMES.find((each) => each === name);
  if (found === undefined)
    throw new Error(`There is no platform ${name}; there are ${TARGET_NAMES.join(", ")}.`);
  return found;
}

main(process.argv.slice(2));
