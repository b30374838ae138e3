import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { messagesIn, messagesOf } from "../../../scripts/generate/troubleshooting/collect";
import { pageWith } from "../../../scripts/generate/troubleshooting/write";

const ROOT = resolve(__dirname, "../../..");

const summariesOf = (text: string, module = "src/registries/demo/rules.ts"): readonly string[] =>
  messagesOf(text, module).map(({ summary }) => summary);

test.each<[string, string, readonly string[]]>([
  ["a text", 'throw new Failure({ summary: "The key is taken", detail: "x" })', ["The key is taken"]],
  ["a template", "const p = { summary: `The key ${name} is taken` }", ["The key … is taken"]],
  ["a sum", 'const p = { summary: "The key " + name + " is taken" }', ["The key … is taken"]],
  ["two readings", 'const p = { summary: old ? "It is old" : "It is new" }', ["It is old", "It is new"]],
  ["a constant", 'const TAKEN = "It is taken"; const p = { summary: TAKEN }', ["It is taken"]],
  [
    "two constants of one name",
    'f(() => { const summary = "One is"; return { summary } }); g(() => { const summary = "Two are"; return { summary } })',
    ["One is", "Two are", "One is", "Two are"],
  ],
  ["a function", "const none = (x) => `There is no ${x}`; const p = { summary: none(1) }", ["There is no …"]],
  [
    "a declared function",
    'function none() { return "There is none" } const p = { summary: none() }',
    ["There is none"],
  ],
  [
    "a diagnostic",
    'return [error("It failed", "because"), warning("It is odd")]',
    ["It failed", "It is odd"],
  ],
  ["a value that comes from elsewhere", "const p = { summary: problem.summary }", []],
])("%s is collected", (_, text, expected) => {
  expect(summariesOf(text)).toEqual(expected);
});

test("of the command line, the errors count as well", () => {
  const text = "throw new Error(`There is no folder ${folder}.`)";

  expect(summariesOf(text, "src/cli/stacks.ts")).toEqual(["There is no folder …."]);
  expect(summariesOf(text)).toEqual([]);
});

test("the page has every message of the provider and the command line", () => {
  const page = readFileSync(resolve(ROOT, "docs/guides/troubleshooting.md"), "utf8");
  const messages = messagesIn(ROOT, "src");
  const lines = (text: string) =>
    new Set(text.split("\n").map((line) => /^- (`+.*?`+)(?:: |$)/.exec(line)?.[1] ?? ""));

  const missing = [...lines(pageWith(page, messages))].filter((line) => !lines(page).has(line));

  expect(messages.length).toBeGreaterThan(200);
  expect(missing).toEqual([]);
  for (const summary of [
    "Two resources manage the same object",
    "… does not accept the token",
    "There is no state file ….",
  ])
    expect(page).toContain(`- \`${summary}\``);
});

test("a page without the place of the messages is an error", () => {
  expect(() => pageWith("# Troubleshooting", [])).toThrow("needs the lines");
});
