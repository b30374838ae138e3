import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateWorkflow } from "@action-validator/core";

const ROOT = join(__dirname, "..");
const WORKFLOWS = join(ROOT, ".github", "workflows");

const workflows = readdirSync(WORKFLOWS).map((name) => ({
  name,
  text: readFileSync(join(WORKFLOWS, name), "utf8"),
}));
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The lines that a workflow runs, those of a block included. */
const commandsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^( *)(?:- )?run: (?:\|\n((?:\1 +.*\n?|\n)+)|(.+))/gm)].flatMap(
    ([, , block = "", line = ""]) => [line, ...block.split("\n")].filter((command) => command !== ""),
  );

const scriptsIn = (command: string): readonly string[] =>
  [...command.matchAll(/\bnpm run (?:--silent )?([\w:-]+)|\bnpm (test)\b/g)].map(
    ([, script, test]) => script ?? test ?? "",
  );

describe.each(workflows)("the workflow $name", ({ text }) => {
  it("is valid under the schema for workflows", () => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  it("runs only scripts that package.json has", () => {
    const scripts = commandsOf(text).flatMap(scriptsIn);

    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  it("grants no more than reading, unless a job says so", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
  });
});

test("a workflow with a mistake is found", () => {
  expect(validateWorkflow("on: push\njobs:\n  a:\n    steps: []\n").errors).not.toEqual([]);
});

test("the paths of test:portable exist", () => {
  const folders = readdirSync(join(ROOT, "test"));

  const paths = [...(manifest.scripts["test:portable"] ?? "").matchAll(/ test\/(\w+)/g)].map(
    ([, path]) => path,
  );

  expect(paths.length).toBeGreaterThan(5);
  expect(folders).toEqual(expect.arrayContaining(paths));
});
