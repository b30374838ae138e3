import { Fn, TerraformVariable, Token } from "cdktf";
import { hasNumberToken, hasToken, isExpression, tokenFragments } from "../../../../lib/private/hcl/token";
import { newStack } from "../../support";

const variable = (): TerraformVariable => new TerraformVariable(newStack(), "shard", { type: "number" });

describe("a text has a token in it", () => {
  const { stringValue, numberValue } = variable();

  it.each<[string, string, { readonly token: boolean; readonly number: boolean }]>([
    ["of a text", `Nr ${stringValue}`, { token: true, number: false }],
    ["of a number", `Nr ${numberValue}`, { token: true, number: true }],
    ["of a number, alone", `${numberValue}`, { token: true, number: true }],
    [
      "of a number, behind a hyphen, where cdktf does not find it",
      `nr-${numberValue}`,
      { token: true, number: true },
    ],
    ["of a function", `Nr ${Fn.upper("x")}`, { token: true, number: false }],
    ["not, when it is a number of its own", "Nr -8.5e+298", { token: false, number: false }],
    ["not, when it only looks like a token", "Nr -8.109562212591386e+298", { token: false, number: false }],
    ["not, when it is an expression", "Nr ${var.shard}", { token: false, number: false }],
  ])("%s", (_, text, { token, number }) => {
    expect(hasToken(text)).toBe(token);
    expect(hasNumberToken(text)).toBe(number);
  });
});

it("a text is an expression with a token in it, and with code that is written in it", () => {
  expect(["a", "a$b", `a${variable().numberValue}`, "${var.a}", "%{ if a }"].map(isExpression)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

it("a text is taken apart at its tokens, of both kinds", () => {
  const { stringValue, numberValue } = variable();

  const parts = tokenFragments(`a${stringValue}-${numberValue}${stringValue}b`);

  expect(parts.map((part) => (typeof part === "string" ? part : Token.isUnresolved(part)))).toEqual([
    "a",
    true,
    "-",
    true,
    true,
    "b",
  ]);
});
