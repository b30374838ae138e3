import { App, Fn, TerraformStack, TerraformVariable } from "cdktf";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { BuddyIntegration as Bindings } from "../../lib/bindings/buddy-integration";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { Secret } from "../../lib/secret";
import { withFolder } from "../scripts/folder";
import { linesOf, newStack, problemsOf } from "./support";

const PLANTED = "FAKE-SECRET-planted";

/** What a cast does to a text. */
const cast = (text: string): Secret => text as unknown as Secret;

const right = (stack: TerraformStack): BuddyIntegration =>
  BuddyIntegration.vultr(stack, "it", { domain: "acme-dev", token: Secret.variable(stack, "token") });

const bindings = (stack: TerraformStack, token: string): Bindings =>
  new Bindings(stack, "it", { domain: "acme-dev", name: "it", type: "VULTR", scope: "WORKSPACE", token });

/** Every way to write a secret into a program, and the construct path that the synth fails at. */
const ROUTES: readonly (readonly [route: string, plant: (stack: TerraformStack) => unknown, path: string])[] =
  [
    [
      "a cast",
      (stack) => BuddyIntegration.vultr(stack, "it", { domain: "acme-dev", token: cast(PLANTED) }),
      "stack/it",
    ],
    ["the generated construct", (stack) => bindings(stack, PLANTED), "stack/it"],
    [
      "the generated construct inside of ours",
      (stack) => {
        right(stack).resource.token = PLANTED;
      },
      "stack/it",
    ],
    [
      "an override of the resource",
      (stack) => right(stack).resource.addOverride("token", PLANTED),
      "stack/it",
    ],
    [
      "an override of the stack",
      (stack) => {
        const { resource } = right(stack);
        const address = `integrations_buddy_integration.${resource.friendlyUniqueId}`;
        stack.addOverride(`resource.${address}.token`, PLANTED);
      },
      "stack",
    ],
    ["a function of a constant", (stack) => bindings(stack, Fn.base64encode(PLANTED)), "stack/it"],
    ["an expression that is a constant", (stack) => bindings(stack, `\${"${PLANTED}"}`), "stack/it"],
    [
      "an expression that Secret.of cannot see through",
      (stack) =>
        BuddyIntegration.vultr(stack, "it", {
          domain: "acme-dev",
          token: Secret.of(`\${upper("${PLANTED}")}`),
        }),
      "stack/it",
    ],
    ["an escaped expression", (stack) => bindings(stack, `$\${var.${PLANTED}}`), "stack/it"],
    [
      "a Secret that was joined into a text",
      (stack) => bindings(stack, `${PLANTED} ${String(Secret.variable(stack, "token"))}`),
      "stack/it",
    ],
  ];

describe("a secret in a program fails the synth, by the way of", () => {
  it.each(ROUTES)("%s", (_, plant, path) => {
    const stack = newStack();

    plant(stack);

    const problems = problemsOf(stack);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      new RegExp(`^\\[${path}\\] (integrations_buddy_integration\\.it_\\w+\\.)?token: `),
    );
    expect(problems[0]).not.toContain(PLANTED);
  });

  it("the provider's token, by a cast", () => {
    const stack = newStack();

    new IntegrationsProvider(stack, "second", { alias: "second", buddy: { token: cast(PLANTED) } });

    expect(problemsOf(stack)).toEqual([expect.stringMatching(/^\[stack\/second\] buddy\.token: /)]);
  });

  it("the provider's token, by an override of the stack", () => {
    const stack = newStack();

    stack.addOverride("provider.integrations", [{ buddy: { token: PLANTED } }]);

    expect(problemsOf(stack)).toEqual([
      expect.stringMatching(/^\[stack\] provider\.integrations\.buddy\.token: /),
    ]);
  });

  it("every credential that there is", () => {
    const stack = newStack();
    const planted = {
      token: PLANTED,
      partnerToken: PLANTED,
      accessKey: PLANTED,
      secretKey: PLANTED,
      password: PLANTED,
      apiKey: PLANTED,
      keyId: PLANTED,
      applicationKey: PLANTED,
      googleConfig: PLANTED,
    };

    new Bindings(stack, "it", {
      domain: "acme-dev",
      name: "it",
      type: "VULTR",
      scope: "WORKSPACE",
      ...planted,
    });

    const secrets = problemsOf(stack).filter((problem) => problem.includes("written in the program"));
    expect(secrets).toHaveLength(Object.keys(planted).length);
    expect(secrets.join("\n")).not.toContain(PLANTED);
  });
});

it("fails the synth of an app that skips validations, before anything is written", async () => {
  const lines = await withFolder((folder) => {
    const app = new App({ outdir: folder, skipValidation: true });
    const stack = new TerraformStack(app, "stack");
    new IntegrationsProvider(stack, "integrations");
    bindings(stack, PLANTED);
    try {
      app.synth();
      return [];
    } catch (thrown) {
      expect(readdirSync(join(folder, "stacks", "stack"))).toEqual([]);
      return linesOf(thrown);
    }
  });

  expect(lines).toEqual([expect.stringMatching(/^\[stack\/it\] token: /)]);
});

describe("a reference is no literal", () => {
  it.each<[string, (stack: TerraformStack) => string]>([
    ["to an ephemeral variable", (stack) => Secret.variable(stack, "key").token],
    ["to any variable", (stack) => new TerraformVariable(stack, "v", {}).stringValue],
    ["to a file", () => Fn.trimspace(Fn.file("/run/secrets/key"))],
    ["with text beside it", (stack) => `Bearer ${Secret.variable(stack, "key").token}`],
    ["inside of a function", (stack) => Fn.base64encode(`user:${Secret.variable(stack, "key").token}`)],
    ["written by hand", () => "${ephemeral.vault.db.password}"],
  ])("%s", (_, token) => {
    const stack = newStack();

    BuddyIntegration.vultr(stack, "it", { domain: "acme-dev", token: Secret.of(token(stack)) });

    expect(problemsOf(stack)).toEqual([]);
  });
});

it("tells how a Secret is joined into a text", () => {
  const stack = newStack();

  bindings(stack, `Bearer ${String(Secret.variable(stack, "token"))}`);

  expect(problemsOf(stack)).toEqual([expect.stringContaining("join its .token instead")]);
});
