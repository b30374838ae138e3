import type { TerraformStack } from "cdktf";
import { createHash } from "node:crypto";
import { basename, normalize } from "node:path";
import { terraformText } from "./attributes";
import type { EphemeralSource } from "./ephemeral-secret";
import { secretFilePath } from "./secret-file-path";
import { isExpression } from "./token";

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
