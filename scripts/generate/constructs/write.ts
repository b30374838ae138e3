import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Links, pageOf, titleOf, valuesOf } from "./links";
import { firstSentence } from "./markdown";
import type { Module } from "./model";
import { page } from "./page";
import { libraryProgram } from "./program";
import { readLibrary } from "./read";

/** Writes the reference of the construct library: a page for each file that `lib/index.ts` exports, and their list. */
export function writeConstructDocs(folder: string): void {
  const modules = readLibrary(libraryProgram());
  const links = new Links(modules);
  const write = (file: string, lines: readonly string[]): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${lines.join("\n").trimEnd()}\n`);
  };
  for (const module of modules) write(pageOf(module), page(module, links));
  write("README.md", list(modules, links));
}

const list = (modules: readonly Module[], links: Links): readonly string[] => [
  "<!-- Generated from lib/index.ts by `npm run generate`. -->",
  "",
  "# Constructs",
  "",
  "The exports of `cdktf-provider-integrations`; the [guide](../guides/cdktf.md) shows how to use them. The attributes of the",
  "Terraform resources behind the constructs are in the [reference of the provider](../index.md).",
  "",
  ...modules.flatMap((module) => listed(module, links)),
];

function listed(module: Module, links: Links): readonly string[] {
  const values = valuesOf(module);
  if (values.length === 0) return [`- [${titleOf(module)}](${pageOf(module)})`];
  return values.map(
    ({ name, doc }) => `- [${name}](${links.to(name, "README.md") ?? pageOf(module)}): ${firstSentence(doc)}`,
  );
}
