import { Fn } from "cdktf";
import { IntegrationsProvider } from "../../../../lib/integrations-provider";
import { Secret } from "../../../../lib/secret";
import { newStack, problemsOf } from "../../support";

/** A stack in which all providers have an alias. */
const aliasedStack = () => newStack("stack", { alias: "first" });

describe("the provider without an alias", () => {
  it.each([
    ["from the environment", (stack: ReturnType<typeof newStack>) => Secret.environment(stack, "TOKEN")],
    ["from a file", (stack: ReturnType<typeof newStack>) => Secret.file(stack, "token")],
    [
      "in a function",
      (stack: ReturnType<typeof newStack>) => Secret.of(Fn.trimspace(Secret.file(stack, "token").token)),
    ],
  ])("cannot read its own token %s, and is told what it can do", (_, token) => {
    const stack = aliasedStack();

    new IntegrationsProvider(stack, "integrations", { buddy: { token: token(stack) } });

    expect(problemsOf(stack)).toEqual([
      expect.stringMatching(
        /^\[stack\/integrations\] buddy\.token: this provider cannot read its own configuration .* reads BUDDY_TOKEN from its environment$/,
      ),
    ]);
  });

  it("can take a variable, and another provider's ephemeral value", () => {
    const stack = aliasedStack();

    new IntegrationsProvider(stack, "integrations", {
      buddy: { token: Secret.variable(stack, "buddy_token") },
      truto: { token: Secret.of("${ephemeral.vault_kv.truto.value}") },
    });

    expect(problemsOf(stack)).toEqual([]);
  });
});

describe("a provider with an alias", () => {
  it("can have a token that the one without an alias reads, be it in the program or not", () => {
    const [alone, second] = [aliasedStack(), newStack()];

    for (const stack of [alone, second]) {
      new IntegrationsProvider(stack, "europe", {
        alias: "europe",
        buddy: { token: Secret.environment(stack, "BUDDY_EUROPE_TOKEN") },
      });
      expect(problemsOf(stack)).toEqual([]);
    }
  });
});
