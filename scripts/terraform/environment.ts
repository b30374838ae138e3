import { basename, delimiter, dirname } from "node:path";
import { ensureTerraform } from "./ensure";
import { findOnPath } from "./find";

/**
 * This process's environment for children that need Terraform: found or fetched, see `ensureTerraform`. Progress goes
 * to standard error. The project is the current folder, which npm sets for every script.
 */
export async function terraformEnvironment(): Promise<NodeJS.ProcessEnv> {
  const binary = await ensureTerraform({
    projectFolder: process.cwd(),
    environment: process.env,
    report: (line) => void process.stderr.write(`${line}\n`),
  });
  return withTerraform(binary, process.env);
}

/**
 * The environment in which `binary` is the Terraform of every child: named in `TERRAFORM_BINARY_NAME` (which cdktf
 * follows), and first on PATH. PATH is left alone when it leads there already, because the folder of an installed
 * Terraform holds other programs too, and they must not overtake the Node that runs this.
 */
export function withTerraform(binary: string, environment: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  const chosen = { ...environment, TERRAFORM_BINARY_NAME: binary };
  if (findOnPath(basename(binary), environment) === binary) return chosen;
  const path = environment.PATH === undefined ? [] : [environment.PATH];
  return { ...chosen, PATH: [dirname(binary), ...path].join(delimiter) };
}
