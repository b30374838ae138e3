import { Fn, Lazy, TerraformVariable, Token } from "cdktf";
import fc from "fast-check";
import type { JsonValue, SecretValue } from "../../../../lib/json";
import { terraformText } from "../../../../lib/private/hcl/attributes";
import { jsonToken } from "../../../../lib/private/hcl/json-token";
import { readJson } from "../../../../lib/private/hcl/read-json";
import { Secret } from "../../../../lib/secret";
import { newStack } from "../../support";

const stack = newStack();
const variable = new TerraformVariable(stack, "v", {});

const written = (value: JsonValue | SecretValue): unknown => terraformText(stack, jsonToken(value));

describe("JSON is written as a call of jsonencode, with", () => {
  it.each<[string, JsonValue | SecretValue, string]>([
    [
      "constants",
      { a: "b", c: 1.5, d: true, e: null, f: [], g: {} },
      '{"a" = "b", "c" = 1.5, "d" = true, "e" = null, "f" = [], "g" = {}}',
    ],
    ["undefined members left out", { a: undefined }, "{}"],
    ["quotes and backslashes", { 'a"': 'b "c" \\d\n' }, '{"a\\"" = "b \\"c\\" \\\\d\\n"}'],
    ["texts that look like expressions", { a: "${var.v} %{if}" }, '{"a" = "$${var.v} %%{if}"}'],
    ["placeholders", { a: "{{credentials.api_key}}" }, '{"a" = "{{credentials.api_key}}"}'],
    ["a token", { a: variable.stringValue }, '{"a" = var.v}'],
    [
      "a token that is no text",
      { a: variable.numberValue, b: variable.booleanValue, c: variable.listValue },
      '{"a" = var.v, "b" = var.v, "c" = var.v}',
    ],
    ["a token in a text", { a: `"${variable.stringValue}"` }, '{"a" = "\\"${var.v}\\""}'],
    ["a token behind a dollar", { a: `$${variable.stringValue}` }, '{"a" = "${"$"}${var.v}"}'],
    ["a number token in a text", { a: `Nr ${variable.numberValue}` }, '{"a" = "Nr ${var.v}"}'],
    ["a number token behind a hyphen", { a: `nr-${variable.numberValue}` }, '{"a" = "nr-${var.v}"}'],
    ["a number token behind a dollar", { a: `$${variable.numberValue}` }, '{"a" = "${"$"}${var.v}"}'],
    ["a number token as the whole text", { a: `${variable.numberValue}` }, '{"a" = tostring(var.v)}'],
    ["a token as a name", { [variable.stringValue]: 1 }, '{"${var.v}" = 1}'],
    ["a function", { a: Fn.upper(`b ${variable.stringValue}`) }, '{"a" = upper("b ${var.v}")}'],
    ["what is produced late", { a: Lazy.stringValue({ produce: () => 'b"c' }) }, '{"a" = "b\\"c"}'],
    [
      "an object that is a token",
      { a: Token.asAny({ b: variable.stringValue, c: ["d"] }) },
      '{"a" = {"b" = var.v, "c" = ["d"]}}',
    ],
    ["a secret", { a: Secret.variable(stack, "s") }, '{"a" = var.s}'],
    ["a secret written by hand", { a: Secret.of('${file("/run/k")}') }, '{"a" = file("/run/k")}'],
    [
      "a secret with a text beside it",
      { a: Secret.of('Basic "${file("/run/k")}"') },
      '{"a" = "Basic \\"${file("/run/k")}\\""}',
    ],
  ])("%s", (_, value, code) => {
    expect(written(value)).toBe(`\${jsonencode(${code})}`);
  });
});

it("comes out as it went in", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value = JSON.parse(text) as JsonValue;
      expect(readJson(String(written({ value })))).toEqual({ value });
    }),
  );
});

it("can be an argument of a function", () => {
  const call = Fn.base64encode(jsonToken({ a: variable.stringValue, b: "c" }));

  expect(terraformText(stack, call)).toBe('${base64encode(jsonencode({"a" = var.v, "b" = "c"}))}');
});

it.each<[string, unknown, string]>([
  ["a construct", { a: [variable] }, "given at /a/0: TerraformVariable"],
  ["a function", { a: () => 1 }, "given at /a: function"],
  ["what is no number", { a: { b: Number.NaN } }, "given at /a/b: number"],
])("refuses %s at once", (_, value, message) => {
  expect(() => jsonToken(value as JsonValue)).toThrow(message);
});
