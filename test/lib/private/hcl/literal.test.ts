import { conditional, TerraformLocal, type TerraformStack, TerraformVariable, Token } from "cdktf";
import { BuddyIntegration } from "../../../../lib/buddy-integration";
import { writtenValueIn } from "../../../../lib/private/hcl/literal";
import { argumentsOf, branchesOf, callIn } from "../../../../lib/private/hcl/split-code";
import { Secret } from "../../../../lib/secret";
import { newStack, problemsOf } from "../../support";

/** A stack with variables and local values to refer to. */
function stackWithValues(): TerraformStack {
  const stack = newStack();
  new TerraformVariable(stack, "given", {});
  new TerraformVariable(stack, "default", { default: "FAKE-SECRET" });
  new TerraformVariable(stack, "object", { default: { token: "FAKE-SECRET", none: "" } });
  new TerraformVariable(stack, "empty", { default: "" });
  new TerraformLocal(stack, "text", "FAKE-SECRET");
  new TerraformLocal(stack, "reference", "${var.given}");
  new TerraformLocal(stack, "indirect", "${local.text}");
  new TerraformLocal(stack, "objects", { token: "FAKE-SECRET", name: "${var.given}" });
  return stack;
}

describe("a value that is written in the program", () => {
  it.each([
    ["FAKE-SECRET${path.module}", "the program"],
    ["FAKE-SECRET${terraform.workspace}", "the program"],
    ['${var.given == "" ? "FAKE-SECRET" : "FAKE-SECRET"}', "the program"],
    ['${var.given == "" ? "FAKE-SECRET" : var.given}', "the program"],
    ['${var.a ? var.b : (var.c ? var.d : "FAKE-SECRET")}', "the program"],
    ['${coalesce(var.given, "FAKE-SECRET")}', "the program"],
    ['${try(var.given.x, sensitive("FAKE-SECRET"))}', "the program"],
    ["${upper(path.module)}", "the program"],
    ["${var.default}", "the default of the variable default"],
    ["${var.object.token}", "the default of the variable object"],
    ["${(var.default)}", "the default of the variable default"],
    ["FAKE${var.default}", "the program"],
    ["${local.text}", "the local value text"],
    ["${local.indirect}", "the local value text"],
    ["${local.objects.token}", "the local value objects"],
  ])("%s is found in its place", (template, place) => {
    expect(writtenValueIn(stackWithValues(), template)).toBe(place);
  });

  it.each([
    "${var.given}",
    "Bearer ${var.given}",
    '${var.a == "x" ? var.given : ephemeral.vault.db.password}',
    '${var.a ? var.given : ""}',
    "${var.a ? var.given : null}",
    "${coalesce(var.given, var.other)}",
    "${var.secrets[var.default]}",
    '${lookup(var.secrets, "prod")}',
    "${var.empty}",
    "${var.object.none}",
    "${local.reference}",
    "${local.objects.name}",
    "${local.unknown}",
    '${file("${path.module}/key")}',
    '${base64decode("${var.given}")}',
    "${each.value}",
  ])("%s comes from elsewhere", (template) => {
    expect(writtenValueIn(stackWithValues(), template)).toBeUndefined();
  });

  it("fails the synth, and is not repeated", () => {
    const stack = newStack();
    const { stringValue } = new TerraformVariable(stack, "token", { default: "FAKE-SECRET" });

    BuddyIntegration.vultr(stack, "one", { domain: "acme-dev", token: Secret.of(stringValue) });
    BuddyIntegration.vultr(stack, "two", {
      domain: "acme-dev",
      token: Secret.of(Token.asString(conditional(true, "FAKE-SECRET", stringValue))),
    });

    expect(problemsOf(stack)).toEqual([
      expect.stringContaining(
        "[stack/one] token: the value is a literal in the default of the variable token and would",
      ),
      expect.stringContaining("[stack/two] token: the value is a literal in the program and would"),
    ]);
    expect(problemsOf(stack).join()).not.toContain("FAKE-SECRET");
  });
});

describe("code is taken apart", () => {
  it("at the branches of a condition", () => {
    expect(branchesOf('a == "?" ? f(b ? 1 : 2) : c')).toEqual([" f(b ? 1 : 2) ", " c"]);
    expect(branchesOf("a ? b ? 1 : 2 : 3")).toEqual([" b ? 1 : 2 ", " 3"]);
    expect(branchesOf('{ a = "x" }')).toBeUndefined();
  });

  it("at the arguments of a call", () => {
    expect(callIn('coalesce(a, [1, 2], "x,y")')).toEqual({
      name: "coalesce",
      parts: ["a", " [1, 2]", ' "x,y"'],
    });
    expect(callIn("f(a) + g(b)")).toBeUndefined();
    expect(argumentsOf("(a) + (b)")).toBeUndefined();
  });
});
