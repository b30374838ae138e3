import { TerraformCount, type TerraformStack, TerraformVariable, Token } from "cdktf";
import { BuddyIntegration as Bindings } from "../../lib/bindings/buddy-integration";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { FruxonConfig } from "../../lib/fruxon-config";
import { FruxonIntegration } from "../../lib/fruxon-integration";
import { NorthflankRegistryCredential } from "../../lib/northflank-registry-credential";
import { applyPolicies, namingConvention } from "../../lib/policies";
import { Secret } from "../../lib/secret";
import { TrutoIntegration } from "../../lib/truto-integration";
import { attributesIn, newStack, problemsOf, synth } from "./support";

// A number token is a plain number until it is found in a text.

/** Objects of every registry, named by a number that only Terraform knows. */
function sharded(stack: TerraformStack, join: (text: string, shard: number) => string): void {
  const { numberValue: shard } = new TerraformVariable(stack, "shard", { type: "number" });
  const named = (text: string): string => join(text, shard);
  const login = { username: "acmebot", password: Secret.variable(stack, "password") };
  BuddyIntegration.dockerHub(stack, "buddy", {
    domain: "acme-dev",
    name: named("Hub "),
    identifier: named("hub_"),
    ...login,
  });
  NorthflankRegistryCredential.dockerHub(stack, "northflank", { name: named("Reg "), ...login });
  new TrutoIntegration(stack, "truto", { name: named("acme"), config: { label: named("Acme ") } });
  const integration = new FruxonIntegration(stack, "fruxon", {
    slug: named("acme_"),
    parameters: [{ name: "region", type: "STRING" }],
  });
  new FruxonConfig(stack, "config", {
    integration,
    displayName: named("C "),
    parameters: { region: named("") },
  });
}

it("texts with number tokens are left to the plan: no rule of a registry and no policy judges them", () => {
  const stack = newStack();
  applyPolicies(stack, namingConvention({ name: /^nothing$/, identifier: /^nothing$/ }));

  sharded(stack, (text, shard) => `${text}${shard}`);

  expect(problemsOf(stack)).toEqual([]);
  expect(JSON.stringify(synth(stack).resource)).not.toContain("e+298");
  expect(attributesIn(stack, "integrations_northflank_registry_credential").name).toBe("Reg ${var.shard}");
});

it("the index of a count is one of them", () => {
  const stack = newStack();
  const { numberValue } = new TerraformVariable(stack, "n", { type: "number", default: 2 });
  const copies = TerraformCount.of(numberValue);

  new Bindings(stack, "copies", {
    count: copies,
    domain: "acme-dev",
    scope: "WORKSPACE",
    type: "DIGITAL_OCEAN",
    name: `Nr ${copies.index}`,
    identifier: `nr_${copies.index}`,
    token: Secret.variable(stack, "t").token,
  });

  expect(problemsOf(stack)).toEqual([]);
});

it("a number token that cdktf overlooks is told, because it would be written as it is", () => {
  const stack = newStack();

  sharded(stack, (text, shard) => `${text}x-${shard}`);

  // In JSON it is found: that is written by this library.
  const problems = problemsOf(stack);
  expect(problems.every((problem) => problem.includes("contains a number token after a hyphen"))).toBe(true);
  expect(problems.map((problem) => /\/(\w+)\] (\w+):/.exec(problem)?.slice(1).join(" "))).toEqual([
    "buddy name",
    "buddy identifier",
    "northflank name",
    "truto name",
    "fruxon slug",
    "fruxon displayName",
    "config displayName",
  ]);
});

it("behind a hyphen it is a text with Token.asString", () => {
  const stack = newStack();

  sharded(stack, (text, shard) => `${text}x-${Token.asString(shard)}`);

  expect(problemsOf(stack)).toEqual([]);
});
