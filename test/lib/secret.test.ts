import { Fn, TerraformStack, TerraformVariable, Testing } from "cdktf";
import { Construct } from "constructs";
import { format, inspect } from "node:util";
import { Secret } from "../../lib/secret";
import { newApp } from "./support";

const newStack = (): TerraformStack => new TerraformStack(newApp(), "stack");

describe("a secret variable", () => {
  it("is an ephemeral, sensitive variable of the stack, under the name that was given", () => {
    const stack = newStack();

    Secret.variable(new Construct(stack, "deep inside"), "aws_key");

    expect(JSON.parse(Testing.synth(stack))).toMatchObject({
      variable: { aws_key: { type: "string", ephemeral: true, sensitive: true, nullable: false } },
    });
  });

  it("is one per stack and name", () => {
    const stack = newStack();

    Secret.variable(stack, "aws_key");
    Secret.variable(new Construct(stack, "elsewhere"), "aws_key");

    const variables = stack.node.findAll().filter((node) => node instanceof TerraformVariable);
    expect(variables).toHaveLength(1);
  });

  it("is another one in another stack", () => {
    const app = newApp();
    const [one, two] = [new TerraformStack(app, "one"), new TerraformStack(app, "two")];

    for (const stack of [one, two]) Secret.variable(stack, "aws_key");

    for (const stack of [one, two]) expect(Testing.synth(stack)).toContain('"aws_key"');
  });

  it.each(["", "1st", "with space", "a.b", "count", "version", "a${b}"])(
    "does not take the name %p, which Terraform would refuse",
    (name) => {
      expect(() => Secret.variable(newStack(), name)).toThrow("must be one that Terraform takes");
    },
  );
});

describe("a secret that is a reference", () => {
  it.each([
    ["a token", Fn.trimspace(Fn.file("/run/secrets/key"))],
    ["a token with text beside it", `Bearer ${Fn.file("/run/secrets/key")}`],
    ["an expression", "${ephemeral.vault.db.password}"],
  ])("may be %s", (_, token) => {
    expect(Secret.of(token).token).toBe(token);
  });

  it("is not a plain text, and the error does not repeat it", () => {
    const attempt = (): unknown => Secret.of("FAKE-SECRET-literal");

    expect(attempt).toThrow("Secret.of takes a reference");
    expect(attempt).not.toThrow("FAKE-SECRET-literal");
  });
});

describe("a secret that is printed", () => {
  const secret = Secret.of("${var.FAKE-SECRET-reference}");

  it.each([
    ["String()", String(secret)],
    ["toString()", secret.toString()],
    ["JSON", JSON.parse(JSON.stringify(secret)) as string],
    ["util.inspect", inspect(secret)],
    ["util.format %s", format("%s", secret)],
  ])("is <secret> in %s", (_, printed) => {
    expect(printed).toBe("<secret>");
  });

  it("is <secret> inside of other objects, hidden properties included", () => {
    const printed = inspect({ deep: [{ secret }] }, { showHidden: true, depth: Infinity });

    expect(printed).toContain("<secret>");
    expect(printed).not.toContain("FAKE-SECRET");
  });
});

describe("Secret.isSecret", () => {
  it("knows a secret, also from another copy of this package", () => {
    let Copy = Secret;
    jest.isolateModules(() => {
      ({ Secret: Copy } = jest.requireActual<{ Secret: typeof Secret }>("../../lib/secret"));
    });

    expect(Secret.isSecret(Copy.of("${var.x}"))).toBe(true);
    expect(Copy).not.toBe(Secret);
  });

  it.each([undefined, null, "text", {}, { token: "${var.x}" }])("does not take %p for one", (value) => {
    expect(Secret.isSecret(value)).toBe(false);
  });
});
