import { App, Manifest, type TerraformStack } from "cdktf";
import { createHash } from "node:crypto";
import systemPaths, { basename, join, normalize, type PlatformPath, posix, resolve } from "node:path";
import { terraformText } from "../hcl/attributes";
import type { EphemeralSource } from "./ephemeral-secret";
import { isExpression } from "../hcl/token";

const TERRAFORM_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** An environment variable, under its own name where Terraform takes that. */
export const environmentSource = (name: string): EphemeralSource => ({
  kind: "environment_secret",
  name: TERRAFORM_NAME.test(name) ? name : `${words(name)}-${digest(name)}`,
  attributes: () => ({ name }),
});

/** A file, under its own name and what tells it from files of that name in other folders. */
export function fileSource(stack: TerraformStack, path: string, trim: boolean | undefined): EphemeralSource {
  const from = process.cwd();
  const [name, place] = isExpression(path)
    ? ["file", String(terraformText(stack, path))]
    : [words(basename(path)), normalize(path)];
  return {
    kind: "file_secret",
    name: `${name}-${digest(place, String(trim ?? false))}`,
    attributes: () => ({ path: secretFilePath(stack, path, from), trim }),
  };
}

/** A text as the beginning of a name in Terraform, readable as far as that goes. */
function words(text: string): string {
  const readable = text.replace(/[^A-Za-z0-9_-]+/g, "_");
  return TERRAFORM_NAME.test(readable) ? readable : `_${readable}`;
}

/** The same on every machine. */
const digest = (...texts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 8);

/**
 * A path as Terraform needs it, which runs in the stack's folder: what a program writes begins at the program's working
 * directory. The result is relative too, so that the project may lie elsewhere on the machine that runs Terraform.
 *
 * Absolute paths and expressions are left alone; `~/` is the home of the user who runs Terraform.
 *
 * @param from the program's working directory
 */
export function secretFilePath(stack: TerraformStack, path: string, from: string): string {
  if (isExpression(path)) return path;
  if (path.startsWith("~/")) return `\${pathexpand(${JSON.stringify(path)})}`;
  return pathFrom(folderOf(stack), resolve(from, path), path);
}

/**
 * A path as seen from a folder, with slashes, which Windows takes too; what is absolute stays as it is written.
 *
 * @param paths of the system that the program runs on
 */
export const pathFrom = (
  folder: string,
  resolved: string,
  written: string,
  paths: Pick<PlatformPath, "isAbsolute" | "relative" | "sep"> = systemPaths,
): string =>
  paths.isAbsolute(written) ? written : paths.relative(folder, resolved).split(paths.sep).join(posix.sep);

/** Not by `manifest.forStack`, which remembers the stack's dependencies, and they are not known yet. */
const folderOf = (stack: TerraformStack): string =>
  resolve(join(App.of(stack).outdir, Manifest.stacksFolder, stack.node.id));
