import { App, Manifest, type TerraformStack } from "cdktf";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { isExpression } from "./token";

/**
 * A path as Terraform needs it, which runs in the stack's folder: what a program writes begins at the program's working
 * directory. The result is relative too, so that the project may lie elsewhere on the machine that runs Terraform.
 *
 * Absolute paths and expressions are left alone; `~/` is the home of whoever runs Terraform.
 *
 * @param from the program's working directory
 */
export function secretFilePath(stack: TerraformStack, path: string, from: string): string {
  if (isExpression(path) || isAbsolute(path)) return path;
  if (path.startsWith("~/")) return `\${pathexpand(${JSON.stringify(path)})}`;
  return relative(folderOf(stack), resolve(from, path)).split(sep).join(posix.sep);
}

/** Not by `manifest.forStack`, which remembers the stack's dependencies, and they are not known yet. */
const folderOf = (stack: TerraformStack): string =>
  resolve(join(App.of(stack).outdir, Manifest.stacksFolder, stack.node.id));
