import { CodeReader, Expression } from "../../../../lib/private/hcl/read-code";

const read = (code: string): unknown => new CodeReader(code).whole();

describe("what is written in code is known", () => {
  it.each<[string, unknown]>([
    ["{}", {}],
    ["[]", []],
    ["-1.5e+3", -1500],
    ["true", true],
    ["null", null],
    ['"a \\"b\\" \\\\ \\n \\u00e9 \\U0001F600 $${c}"', 'a "b" \\ \n é 😀 ${c}'],
    ['{"a b" = 1, c : [2, "d"], e = {}}', { "a b": 1, c: [2, "d"], e: {} }],
    ["{\n  a = 1\n  b = 2\n}", { a: 1, b: 2 }],
    ["[\n  1,\n  2,\n]", [1, 2]],
  ])("%s", (code, value) => {
    expect(read(code)).toEqual(value);
  });
});

describe("what only Terraform knows is an expression in its place", () => {
  it.each<[string, unknown]>([
    ["var.key", new Expression("${var.key}")],
    ['{a = var.key, b = "c"}', { a: new Expression("${var.key}"), b: "c" }],
    ['["a ${var.key}"]', [new Expression('${"a ${var.key}"}')]],
    ["[for each in var.all : each]", new Expression("${[for each in var.all : each]}")],
    ["{for k, v in var.all : k => v}", new Expression("${{for k, v in var.all : k => v}}")],
    ['{a = var.x ? {b = "c"} : {}}', { a: new Expression('${var.x ? {b = "c"} : {}}') }],
    ['{a = 1 + 2, b = "d" == "e"}', { a: new Expression("${1 + 2}"), b: new Expression('${"d" == "e"}') }],
    ["{(var.key) = 1}", new Expression("${{(var.key) = 1}}")],
    ["{a == b}", new Expression("${{a == b}}")],
    ['{"a', new Expression('${{"a}')],
    ["[1", new Expression("${[1}")],
    ["", new Expression("${}")],
  ])("%s", (code, value) => {
    expect(read(code)).toEqual(value);
  });
});

it("a call has its arguments, as far as they are known", () => {
  expect(read('merge({a = "b"}, var.x, [1])')).toEqual(
    new Expression('${merge({a = "b"}, var.x, [1])}', "merge", [{ a: "b" }, new Expression("${var.x}"), [1]]),
  );
});

it("a member of a call's result is not the call", () => {
  expect(read('jsondecode("{}").a')).toEqual(new Expression('${jsondecode("{}").a}'));
});
