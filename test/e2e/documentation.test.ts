import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { libraryProgram } from "../../scripts/generate/constructs/program";
import { readLibrary } from "../../scripts/generate/constructs/read";
import { type ExampleFile, writeExamples } from "../lib/documentation/examples";
import { runExample } from "../lib/documentation/run";
import { openStage, type Configuration } from "./support/terraform";

jest.setTimeout(120_000);

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

  const stage = openStage();
  stacks.forEach((stack, index) => {
    mkdirSync(join(stage.folder, moduleName(index)));
    writeFileSync(join(stage.folder, moduleName(index), "cdk.tf.json"), JSON.stringify(moduleOf(stack)));
  });
  stage.write(rootOf(stacks));
  const got = await stage.run("get", "-no-color");
  const { output } = await stage.run("validate", "-json");
  stage.remove();

  expect(got.exitCode === 0 ? "" : got.output).toBe("");
  expect(errorsIn(output, examples)).toEqual([]);
});

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

const rootOf = (stacks: readonly StackJson[]): Configuration => ({
  variable: { any: { type: "string", sensitive: true, ephemeral: true } },
  module: Object.fromEntries(
    stacks.map(({ variable = {} }, index) => [
      moduleName(index),
      {
        source: `./${moduleName(index)}`,
        ...Object.fromEntries(Object.keys(variable).map((name) => [name, "${var.any}"])),
      },
    ]),
  ),
  import: stacks.flatMap(({ import: imports = [] }, index) =>
    imports.map(({ to, id }) => ({ to: `module.${moduleName(index)}.${to}`, id })),
  ),
});

/** One line each, with the name of the example; the configuration as a whole has no file. */
function errorsIn(output: string, examples: readonly ExampleFile[]): readonly string[] {
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { severity: string; summary: string; detail: string; range?: { filename: string } }[];
  };
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ summary, detail, range }) => {
      const index = examples.findIndex((_, at) => range?.filename.startsWith(`${moduleName(at)}/`));
      return `${examples[index]?.name ?? "all"}: ${summary}: ${detail}`;
    });
}
