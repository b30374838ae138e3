import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TerraformSchema } from "../../../src/framework/schema/terraform-schema";

const ROOT = join(__dirname, "..", "..", "..");

/**
 * A hand-written example: `examples/resources/integrations_northflank_tag/resource.tf`.
 *
 * @throws Error that names the file if it is missing
 */
export function exampleIn(path: string): readonly string[] {
  const example = textOf(path);
  if (example === undefined) {
    throw new Error(`Write ${path}: the example in HCL on the page of the reference (CONTRIBUTING.md).`);
  }
  return example;
}

/** The example of a data source. One that lists all objects and requires nothing needs no file. */
export function exampleOfDataSource(
  type: string,
  { attributes }: TerraformSchema,
  isList: boolean,
): readonly string[] {
  const path = `examples/data-sources/${type}/data-source.tf`;
  const needs = Object.values(attributes).some(({ required }) => required);
  if (isList && !needs) return textOf(path) ?? hcl([`data "${type}" "all" {}`]);
  return exampleIn(path);
}

/** How `terraform query` lists the objects of a type. */
export function exampleOfList(type: string, { attributes }: TerraformSchema): readonly string[] {
  const required = Object.entries(attributes).filter(([, attribute]) => attribute.required);
  const width = Math.max(0, ...required.map(([name]) => name.length));
  return [
    "```hcl",
    "# list.tfquery.hcl",
    `list "${type}" "all" {`,
    "  provider = integrations",
    ...(required.length === 0
      ? []
      : ["", "  config {", ...required.map(([name]) => `    ${name.padEnd(width)} = "<${name}>"`), "  }"]),
    "}",
    "```",
    "",
    "```shell",
    "terraform query                                   # the list",
    "terraform query -generate-config-out=generated.tf # and a configuration that imports it",
    "```",
  ];
}

const hcl = (lines: readonly string[]): readonly string[] => ["```hcl", ...lines, "```"];

const textOf = (path: string): readonly string[] | undefined =>
  existsSync(join(ROOT, path))
    ? hcl(readFileSync(join(ROOT, path), "utf8").trimEnd().split("\n"))
    : undefined;
