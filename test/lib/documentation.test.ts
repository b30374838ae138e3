import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { libraryProgram } from "../../scripts/generate/constructs/program";
import { readLibrary } from "../../scripts/generate/constructs/read";
import { withFolder } from "../scripts/folder";
import { writeExamples } from "./documentation/examples";
import { undocumented, withoutExample } from "./documentation/rules";
import { runExample } from "./documentation/run";

const CACHE = resolve(__dirname, "../../.cache");
mkdirSync(CACHE, { recursive: true });
const folder = mkdtempSync(join(CACHE, "documentation-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const library = libraryProgram();
const modules = readLibrary(library);
const examples = writeExamples(modules, folder);
const program = libraryProgram(
  examples.map(({ file }) => file),
  library,
);
const named = examples.map((example) => [example.name, example] as const);

it("everything public has a doc comment, and what may be left out says what happens then", () => {
  expect(undocumented(modules)).toEqual([]);
});

it("every construct, every function and every kind of factory has an example", () => {
  expect(withoutExample(modules)).toEqual([]);
});

it.each(named)("the example of %s compiles in a strict program", (_, { file }) => {
  expect(messagesOf(file)).toEqual([]);
});

const right = named.filter(([, { refused }]) => !refused);
const refused = named.filter(([, example]) => example.refused);

it.each(right)("the example of %s can be synthesized", async (_, example) => {
  await withFolder(async (outdir) => {
    await runExample(example, outdir);

    expect(readdirSync(join(outdir, "stacks"))).toHaveLength(1);
  });
});

it.each(refused)("the example of %s is refused, as its page says", async (_, example) => {
  await withFolder(async (outdir) => {
    await expect(runExample(example, outdir)).rejects.toThrow("Validation failed");
  });
});

function messagesOf(file: string): readonly string[] {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
  );
}
