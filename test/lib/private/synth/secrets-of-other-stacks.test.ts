import { App, Fn, TerraformStack, TerraformVariable } from "cdktf";
import { BuddyIntegration } from "../../../../lib/buddy-integration";
import { IntegrationsProvider } from "../../../../lib/integrations-provider";
import { Secret } from "../../../../lib/secret";
import { withFolder } from "../../../scripts/folder";
import { linesOf, newApp, problemsOf } from "../../support";

/** What the synth of a program fails with in which a stack uses a secret that is made with another one. */
const problemsOfTwoStacks = (make: (stack: TerraformStack) => Secret): Promise<readonly string[]> =>
  withFolder((outdir) => {
    const app = new App({ outdir });
    const [one, two] = ["one", "two"].map((name) => new TerraformStack(app, name));
    if (one === undefined || two === undefined) throw new Error("two stacks expected");
    for (const stack of [one, two]) new IntegrationsProvider(stack, "integrations");
    BuddyIntegration.vultr(two, "it", { domain: "acme-dev", token: make(one) });
    try {
      app.synth();
      return [];
    } catch (thrown) {
      return linesOf(thrown);
    }
  });

describe("a secret that was made in another stack", () => {
  it.each([
    ["variable", (stack: TerraformStack) => Secret.variable(stack, "token")],
    ["environment variable", (stack: TerraformStack) => Secret.environment(stack, "TOKEN")],
    ["file", (stack: TerraformStack) => Secret.file(stack, "token")],
  ])("fails the synth where it is used: a %s", async (_, make) => {
    expect(await problemsOfTwoStacks(make)).toEqual([
      "[two/it] token: the secret was created in the stack one, and ephemeral values " +
        "cannot be passed between stacks; create it with a scope in this stack",
    ]);
  });

  it("fails the synth of a unit test as well, in which cdktf has not prepared the stacks", () => {
    const app = newApp();
    const [one, two] = [new TerraformStack(app, "one"), new TerraformStack(app, "two")];
    new IntegrationsProvider(two, "integrations");
    const { token } = Secret.variable(one, "token");

    BuddyIntegration.vultr(two, "it", { domain: "acme-dev", token: Secret.of(Fn.base64decode(token)) });

    expect(problemsOf(two)).toEqual([
      expect.stringContaining("[two/it] token: the secret was created in the stack one"),
    ]);
  });

  it("is none of our business when it is not ephemeral", async () => {
    const make = (stack: TerraformStack): Secret =>
      Secret.of(new TerraformVariable(stack, "plain", { sensitive: true }).stringValue);

    expect(await problemsOfTwoStacks(make)).toEqual([]);
  });
});
