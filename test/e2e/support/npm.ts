import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { ASIDE } from "../../support/machine";
import { runProcess } from "./terraform";

/** Runs npm in a folder, with this user's cache, registry and proxy but without what npm tells the scripts of this project. */
export async function npm(
  folder: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<string> {
  const inherited = Object.entries(process.env)
    .filter(
      ([name]) => !/^npm_(package|lifecycle|command|config_(local_prefix|ignore_scripts|prefix))/.test(name),
    )
    .map(([name, value]) => [name.startsWith(ASIDE) ? name.slice(ASIDE.length) : name, value] as const);
  const { exitCode, output } = await runProcess("npm", args, folder, {
    ...Object.fromEntries(inherited),
    ...more,
  });
  if (exitCode !== 0) throw new Error(`npm ${args.join(" ")} in ${folder}: ${output}`);
  return output;
}

const NODE_22 = "22.23.5";

/**
 * The folder of a Node that the command line of cdktn runs on (22.19 or later); undefined when it runs on this one. npm
 * has it as a package, and it is kept for the next run.
 */
export async function nodeForCdktn(): Promise<string | undefined> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return undefined;
  const name = `node-${process.platform}-${process.arch}`;
  const prefix = resolve(__dirname, "../../../.cache", `node-${NODE_22}`);
  const folder = join(prefix, "node_modules", name, "bin");
  if (existsSync(join(folder, "node"))) return folder;
  // Made aside and put in place whole: a run that is broken off leaves nothing that the next one takes for a Node.
  const aside = `${prefix}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  await npm(aside, ["install", "--prefix", aside, "--no-audit", "--no-fund", `${name}@${NODE_22}`]);
  rmSync(prefix, { recursive: true, force: true });
  renameSync(aside, prefix);
  return folder;
}
