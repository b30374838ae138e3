import {
  endOfQuoted,
  escaped,
  onlyCodeOf,
  segmentsOf,
  unescaped,
} from "../../../../lib/private/hcl/template";

describe("a template is taken apart into", () => {
  it.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    ["a text", "Bearer", ["text Bearer"]],
    ["an interpolation", "${var.key}", ["interpolation ${var.key}"]],
    ["both", "Bearer ${var.key}!", ["text Bearer ", "interpolation ${var.key}", "text !"]],
    [
      "a directive",
      "%{ if var.x }a%{ endif }",
      ["directive %{ if var.x }", "text a", "directive %{ endif }"],
    ],
    ["an interpolation with braces", "${{ a = 1 }.a}", ["interpolation ${{ a = 1 }.a}"]],
    ["an interpolation with texts", '${f("}${g("}")}")}', ['interpolation ${f("}${g("}")}")}']],
    ["an interpolation with an escaped quote", '${f("\\"}")}x', ['interpolation ${f("\\"}")}', "text x"]],
    ["an escaped interpolation", "$${var.key} %%{if}", ["text $${var.key} %%{if}"]],
    ["a dollar before an escaped one", "$$${a}", ["text $$${a}"]],
    ["one that does not end", "a${var.key", ["text a", "interpolation ${var.key"]],
  ])("%s", (_, template, parts) => {
    const segments = segmentsOf(template);

    expect(segments.map(({ kind, source }) => `${kind} ${source}`)).toEqual(parts);
    expect(segments.map(({ source }) => source).join("")).toBe(template);
  });
});

it.each([
  ["${var.key}", "var.key"],
  ["Bearer ${var.key}", undefined],
  ["%{ if var.x }", undefined],
  ["${a}${b}", undefined],
])("the code that is all of %j is %j", (template, code) => {
  expect(onlyCodeOf(template)).toBe(code);
});

it("a quoted text ends at its own quote", () => {
  const code = '"a \\" ${f("b")} $${" + "c"';

  expect(code.slice(0, endOfQuoted(code, 1) + 1)).toBe('"a \\" ${f("b")} $${"');
});

it.each(["${var.x}", "%{if}", "$${x}", "$", "100 %", "{}"])("the text %j survives in a template", (text) => {
  expect(segmentsOf(escaped(text)).every(({ kind }) => kind === "text")).toBe(true);
  expect(unescaped(escaped(text))).toBe(text);
});
