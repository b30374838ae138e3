import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { libraryProgram } from "../../scripts/generate/constructs/program";
import { readLibrary } from "../../scripts/generate/constructs/read";
import { type ExampleFile, writeExamples } from "../lib/documentation/examples";
import { runExample } from "../lib/documentation/run";
import { knows } from "./support/engine";
import { openStage, type Configuration } from "./support/terraform";

// A start of Terraform for each example would take a minute: each becomes a module, and all are validated at once.

type Blocks = Readonly<Record<string, Record<string, unknown>>>;

/** What the synth of a stack writes, as far as a module has to differ from it. */
interface StackJson {
  readonly terraform: { readonly required_providers: unknown };
  readonly provider?: { readonly integrations: readonly { readonly alias?: string }[] };
  readonly variable?: Blocks;
  readonly import?: readonly { readonly to: string; readonly id: string }[];
}

const CACHE = resolve(__dirname, "../../.cache");
const EXAMPLES = resolve(__dirname, "../../examples");
/** Of the pages of the reference. */
const IN_HCL = ["provider", "resources", "data-sources", "ephemeral-resources", "functions"];
const ACTIONS = ["actions"];
let folder: string;

beforeAll(() => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, "documentation-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("Terraform and the provider find nothing wrong with any documented example", async () => {
  const written = writeExamples(readLibrary(libraryProgram()), folder);
  const examples = written.filter(({ refused }) => !refused);
  const stacks = [];
  for (const example of examples) stacks.push(await synthesized(example));
  const inHcl = [...IN_HCL, ...(knows('action "a" "b" {}') ? ACTIONS : [])].flatMap(filesIn);

  const stage = openStage();
  stacks.forEach((stack, index) => {
    mkdirSync(join(stage.folder, moduleName(index)));
    writeFileSync(join(stage.folder, moduleName(index), "cdk.tf.json"), JSON.stringify(moduleOf(stack)));
  });
  inHcl.forEach((file, index) => {
    writeHcl(join(stage.folder, moduleName(stacks.length + index)), file);
  });
  stage.write(rootOf([...stacks.map(inputsOf), ...inHcl.map(inputsIn)], stacks));
  const got = await stage.run("get", "-no-color");
  const { output } = await stage.run("validate", "-json");
  const unformatted = await stage.run("fmt", "-check", "-recursive", EXAMPLES);
  stage.remove();

  expect(got.exitCode === 0 ? "" : got.output).toBe("");
  expect(errorsIn(output, [...examples.map(({ name }) => name), ...inHcl])).toEqual([]);
  expect(inHcl.length).toBeGreaterThan(20);
  expect(unformatted.output).toBe("");
});

/** Files in HCL, from the folder of the examples. */
const filesIn = (part: string): readonly string[] =>
  readdirSync(join(EXAMPLES, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(EXAMPLES, join(entry.parentPath, entry.name)));

/** An example as a module; most leave out where the provider comes from, which the page of the provider says. */
function writeHcl(module: string, file: string): void {
  const text = readFileSync(join(EXAMPLES, file), "utf8");
  mkdirSync(module);
  writeFileSync(join(module, "main.tf"), text);
  if (text.includes("required_providers")) return;
  const source = { integrations: { source: "integrations-as-code/integrations" } };
  writeFileSync(
    join(module, "versions.tf.json"),
    JSON.stringify({ terraform: { required_providers: source } }),
  );
}

/** What a module is given for its variables: an ephemeral value only where the variable takes one, a map for a map. */
type Inputs = Readonly<Record<string, string>>;

const inputFor = (name: string, isEphemeral: boolean, type: unknown): readonly [string, string] => {
  const text = isEphemeral ? "var.ephemeral" : "var.plain";
  return [name, /^map\b/.test(String(type)) ? `\${{ one = ${text} }}` : `\${${text}}`];
};

const inputsOf = ({ variable = {} }: StackJson): Inputs =>
  Object.fromEntries(
    Object.entries(variable).map(([name, { ephemeral, type }]) => inputFor(name, ephemeral === true, type)),
  );

const inputsIn = (file: string): Inputs =>
  Object.fromEntries(
    [...readFileSync(join(EXAMPLES, file), "utf8").matchAll(/^variable "(\w+)" \{([^}]*)\}/gm)].map(
      ([, name = "", block = ""]) =>
        inputFor(name, /^\s*ephemeral\s*= true$/m.test(block), /^\s*type\s*= (.*)$/m.exec(block)?.[1]),
    ),
  );

async function synthesized(example: ExampleFile): Promise<StackJson> {
  const outdir = join(folder, `out-${example.file.replace(/\W/g, "-")}`);
  await runExample(example, outdir);
  const [name = ""] = readdirSync(join(outdir, "stacks"));
  return JSON.parse(readFileSync(join(outdir, "stacks", name, "cdk.tf.json"), "utf8")) as StackJson;
}

const moduleName = (index: number): string => `example_${index + 1}`;

/** Without what only a root has: its backend and imports. The provider without an alias is the root's, one for all. */
function moduleOf({ import: _, provider, terraform, ...blocks }: StackJson): object {
  const named = (provider?.integrations ?? []).filter(({ alias }) => alias !== undefined);
  return {
    ...blocks,
    terraform: { required_providers: terraform.required_providers },
    ...(named.length === 0 ? {} : { provider: { integrations: named } }),
  };
}

/** @param inputs - of each module */
const rootOf = (inputs: readonly Inputs[], stacks: readonly StackJson[]): Configuration => ({
  variable: {
    ephemeral: { type: "string", sensitive: true, ephemeral: true },
    plain: { type: "string" },
  },
  module: Object.fromEntries(
    inputs.map((each, index) => [moduleName(index), { source: `./${moduleName(index)}`, ...each }]),
  ),
  import: stacks.flatMap(({ import: imports = [] }, index) =>
    imports.map(({ to, id }) => ({ to: `module.${moduleName(index)}.${to}`, id })),
  ),
});

/** One line each, with the name of the example; the configuration as a whole has no file. */
function errorsIn(output: string, names: readonly string[]): readonly string[] {
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { severity: string; summary: string; detail: string; range?: { filename: string } }[];
  };
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ summary, detail, range }) => {
      const name = names.find((_, at) => range && dirname(range.filename) === moduleName(at));
      return `${name ?? "all"}: ${summary}: ${detail}`;
    });
}
