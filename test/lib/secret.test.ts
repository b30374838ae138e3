import {
  DefaultTokenResolver,
  Fn,
  StringConcat,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
  Testing,
  Tokenization,
} from "cdktf";
import { Construct } from "constructs";
import { format, inspect } from "node:util";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { Secret } from "../../lib/secret";
import { attributesIn, newApp, newStack as stackWithProvider, problemsOf, synth } from "./support";

const newStack = (): TerraformStack => new TerraformStack(newApp(), "stack");

describe("a secret variable", () => {
  it("is an ephemeral, sensitive variable of the stack, under the name that was given", () => {
    const stack = newStack();

    Secret.variable(new Construct(stack, "deep inside"), "aws_key");

    expect(JSON.parse(Testing.synth(stack))).toMatchObject({
      variable: { aws_key: { type: "string", ephemeral: true, sensitive: true } },
    });
  });

  it("is one per stack and name", () => {
    const stack = newStack();

    Secret.variable(stack, "aws_key");
    Secret.variable(new Construct(stack, "elsewhere"), "aws_key");

    const variables = stack.node.findAll().filter((node) => node instanceof TerraformVariable);
    expect(variables).toHaveLength(1);
  });

  it("has a default that fails its validation, so that Terraform never waits for somebody to type it", () => {
    const stack = newStack();

    Secret.variable(stack, "aws_key");

    expect(synth(stack).variable?.aws_key).toMatchObject({
      default: null,
      validation: [
        {
          condition: "${var.aws_key != null}",
          error_message: "The secret aws_key has no value. Set TF_VAR_aws_key.",
        },
      ],
    });
  });

  it("does not take over a variable that the program declares itself", () => {
    const stack = newStack();
    const own = new TerraformVariable(stack, "hub_password", { type: "string", default: "changeme" });

    Secret.variable(stack, "hub_password");

    expect(problemsOf(stack)).toEqual([
      "[stack/secret-hub_password] the program declares a variable hub_password itself, and " +
        "Secret.variable would create another one with this name; use " +
        "Secret.of(variable.stringValue) for the program's own variable, or use another name",
    ]);
    expect(() => Secret.of(own.stringValue)).not.toThrow();
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
      expect(() => Secret.variable(newStack(), name)).toThrow("must be valid in Terraform");
    },
  );
});

describe("a secret of the machine that runs Terraform", () => {
  it("is an ephemeral resource of the stack, wherever in it the secret is asked for", () => {
    const stack = newStack();
    new IntegrationsProvider(stack, "integrations");

    Secret.environment(new Construct(stack, "deep inside"), "HUB_PASSWORD");
    Secret.environment(stack, "HUB_PASSWORD");
    Secret.file(new Construct(stack, "elsewhere"), "/run/secrets/key", { trim: true });
    Secret.file(stack, "/run/secrets/key", { trim: true });

    expect(synth(stack).ephemeral).toEqual({
      integrations_environment_secret: { HUB_PASSWORD: expect.objectContaining({ name: "HUB_PASSWORD" }) },
      integrations_file_secret: {
        "key-26ac6dc3": expect.objectContaining({ path: "/run/secrets/key", trim: true }),
      },
    });
  });

  it("is referred to, like any other", () => {
    const stack = newStack();
    const tokens = [Secret.environment(stack, "HUB_PASSWORD"), Secret.file(stack, "/run/secrets/key")].map(
      ({ token }) =>
        Tokenization.resolve(token, {
          scope: stack,
          resolver: new DefaultTokenResolver(new StringConcat()),
          preparing: false,
        }) as unknown,
    );

    expect(tokens).toEqual([
      "${ephemeral.integrations_environment_secret.HUB_PASSWORD.value}",
      expect.stringMatching(/^\$\{ephemeral\.integrations_file_secret\.key-\w{8}\.value\}$/),
    ]);
  });

  it.each(["", "1st", "with space", "a=b", "FAKE-SECRET/+=="])(
    "is not in an environment variable called %p, and the error does not repeat it",
    (name) => {
      const attempt = (): unknown => Secret.environment(newStack(), name);

      expect(attempt).toThrow("takes the name of an environment variable");
      if (name !== "") expect(attempt).not.toThrow(new RegExp(`\\b${name.replace("+", "\\+")}`));
    },
  );

  it("is not in a file without a path", () => {
    expect(() => Secret.file(newStack(), "")).toThrow("must not be empty");
  });
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

describe("a secret without its .token, where no type asks for it, is the reference", () => {
  const datadog = (stack: TerraformStack, token: Secret): BuddyIntegration =>
    BuddyIntegration.datadog(stack, "it", { domain: "acme-dev", token });

  it("in an override, where it was an empty object", () => {
    const stack = stackWithProvider();

    datadog(stack, Secret.variable(stack, "old")).resource.addOverride(
      "token",
      Secret.variable(stack, "new"),
    );

    expect(attributesIn(stack).token).toBe("${var.new}");
  });

  it("in an output, where it was an empty object", () => {
    const stack = stackWithProvider();

    new TerraformOutput(stack, "out", { value: Secret.variable(stack, "key") });

    expect(synth(stack).output).toEqual({ out: expect.objectContaining({ value: "${var.key}" }) });
  });

  it("as the argument of a function", () => {
    const stack = stackWithProvider();

    datadog(stack, Secret.of(Fn.jsonencode({ key: Secret.variable(stack, "key") })));

    expect(attributesIn(stack).token).toBe('${jsonencode({"key" = var.key})}');
  });
});

describe("a secret that is printed", () => {
  const secret = Secret.of("${var.FAKE-SECRET-reference}");

  it.each([
    ["JSON", JSON.parse(JSON.stringify(secret)) as string],
    ["util.inspect", inspect(secret)],
    ["console.log", format(secret)],
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

describe("a secret cannot become a part of a text, which would hold neither it nor a reference:", () => {
  const secret: unknown = Secret.of("${var.FAKE-SECRET-reference}");

  it.each<[string, () => unknown]>([
    ["a template", () => `Bearer ${secret as string}`],
    ["String()", () => String(secret)],
    ["a sum", () => "Bearer " + (secret as string)],
    ["a list", () => [secret].join()],
    ["the name of a property", () => ({ [secret as string]: 1 })],
  ])("%s", (_, join) => {
    expect(join).toThrow(
      "a Secret cannot be part of a string. Pass it to an argument that accepts a Secret, or use its token",
    );
    expect(join).not.toThrow("FAKE-SECRET");
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
