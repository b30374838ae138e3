import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Doc, Entry, Module } from "../../../scripts/generate/constructs/model";
import { blocksOf, fileOf, hasWord, written } from "./page";

const ROOT = resolve(__dirname, "../../..");
/** The package by name, from its root or from a file below lib/. */
const IMPORTED = /"cdktf-provider-integrations(?:\/lib)?(\/[^"]*)?"/g;

/** An example as a file that the compiler and node take. */
export interface ExampleFile {
  /** What it belongs to: `Secret.variable`, or `README.md:48`. */
  readonly name: string;
  readonly file: string;
  /** `"stack"`: exports the class `Example`, a stack. `"program"`: has its own `App`, and synthesizes when it is loaded. */
  readonly kind: "stack" | "program";
  /** Whether the page shows it as one whose synth fails. */
  readonly refused: boolean;
}

/** An `@example`, by what it belongs to. */
interface NamedExample {
  readonly name: string;
  readonly code: string;
  readonly refused?: boolean;
}

export function examplesIn(entry: Entry): readonly NamedExample[] {
  const named = (name: string, { examples }: Doc): readonly NamedExample[] =>
    examples.map((code, index) => ({ name: index === 0 ? name : `${name} (${index + 1})`, code }));
  const parts = entry.kind === "class" ? [...entry.statics, ...entry.methods, ...entry.properties] : [];
  return [
    ...named(entry.name, entry.doc),
    ...parts.flatMap(({ name, doc }) => named(`${entry.name}.${name}`, doc)),
    ...(entry.kind === "interface"
      ? entry.props.flatMap(({ name, doc }) => named(`${entry.name}.${name}`, doc))
      : []),
  ];
}

/** The pages that users read, with TypeScript in them. */
const PAGES = ["README.md", "docs/guides/cdktf.md"];

/** Every example of the library and of the pages, written to a folder inside this project. */
export function writeExamples(modules: readonly Module[], folder: string): readonly ExampleFile[] {
  mkdirSync(folder, { recursive: true });
  const names = modules.flatMap(({ entries }) => entries.map(({ name }) => name));
  const examples = [
    ...modules.flatMap(({ entries }) => entries.flatMap(examplesIn)),
    ...PAGES.flatMap(examplesOn),
  ];
  return examples.map(({ name, code, refused = false }, index) => {
    const kind = code.includes("new App(") ? "program" : "stack";
    const file = join(folder, `example-${index + 1}.ts`);
    const text = kind === "program" ? code : stackOf(code, names);
    writeFileSync(file, text.replace(IMPORTED, `"${relative(folder, join(ROOT, "lib"))}$1"`));
    return { name, file, kind, refused };
  });
}

/** TypeScript of a page: blocks of it, and what its files are after each diff. */
function examplesOn(page: string): readonly NamedExample[] {
  const files = new Map<string, string>();
  return blocksOf(page).flatMap((block) => {
    const file = fileOf(block);
    if (file === undefined) return block.language === "ts" ? [{ name: block.at, code: block.text }] : [];
    const code = written(block, files.get(file) ?? "");
    files.set(file, code);
    return file.endsWith(".ts") ? [{ name: block.at, code, refused: hasWord(block, "refused") }] : [];
  });
}

/** An example is the body of a stack's constructor; what it uses of the library need not be imported. */
function stackOf(example: string, names: readonly string[]): string {
  const imports = [...example.matchAll(/^import [^;]*;$/gm)].map(([line]) => line).join("\n");
  const body = example.replace(/^import [^;]*;\n/gm, "");
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(body) && !imports.includes(name));
  const all = new Set([...used, "IntegrationsProvider"]);
  return `import { type App as _App, TerraformStack as _TerraformStack } from "cdktf";
import { ${[...all].join(", ")} } from "cdktf-provider-integrations";
${imports}
export class Example extends _TerraformStack {
  constructor(app: _App, id: string) {
    super(app, id);
    ${body.includes("new IntegrationsProvider(") ? "" : 'new IntegrationsProvider(this, "integrations");'}
${body}
  }
}
`;
}
