import { type TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { FruxonConfig } from "../../lib/fruxon-config";
import { FruxonIntegration } from "../../lib/fruxon-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { NorthflankCloudProviderIntegration } from "../../lib/northflank-cloud-provider-integration";
import { Secret } from "../../lib/secret";
import { TrutoEnvironmentIntegration } from "../../lib/truto-environment-integration";
import { TrutoIntegration } from "../../lib/truto-integration";
import { newStack, problemsOf } from "./support";

type Declare = (stack: TerraformStack) => void;

/** Two constructs, the second one deeper in the tree. */
const twice =
  (make: (scope: Construct, id: string) => unknown): Declare =>
  (stack) => {
    make(stack, "one");
    make(new Construct(stack, "inside"), "two");
  };

const buddy = (scope: Construct, id: string, props: Readonly<Record<string, unknown>> = {}) =>
  BuddyIntegration.vultr(scope, id, {
    domain: "acme-dev",
    identifier: "vultr",
    token: Secret.variable(scope, "token"),
    ...props,
  });

const northflank = (scope: Construct, id: string, props: Readonly<Record<string, unknown>> = {}) =>
  NorthflankCloudProviderIntegration.gcpCrossAccount(scope, id, { name: "Acme", projectId: "p", ...props });

const install = (scope: Construct, id: string, integration: TrutoIntegration) =>
  new TrutoEnvironmentIntegration(scope, id, { integration });

const fruxon = (scope: Construct, id: string, props: Readonly<Record<string, unknown>> = {}) =>
  new FruxonIntegration(scope, id, { slug: "custom_acme", ...props });

describe("two declarations of one object fail the synth, at the second one, and name the first:", () => {
  it.each<[string, Declare, string]>([
    ["an identifier of Buddy", twice((scope, id) => buddy(scope, id)), 'identifier: given: "vultr"'],
    ["a name of Northflank", twice((scope, id) => northflank(scope, id)), 'name: given: "Acme"'],
    [
      "names of which Northflank makes the same id",
      twice((scope, id) => northflank(scope, id, { name: id === "one" ? "Acme Cloud" : "acme cloud" })),
      'name: given: "acme cloud"',
    ],
    [
      "a name of Truto",
      twice((scope, id) => new TrutoIntegration(scope, id, { name: "acme", config: { label: id } })),
      'name: given: "acme"',
    ],
    [
      "installs of one integration",
      (stack) => {
        const crm = new TrutoIntegration(stack, "crm", { name: "acme", config: { label: "x" } });
        twice((scope, id) => install(scope, id, crm))(stack);
      },
      'integration: given: "${integrations_truto_integration.crm',
    ],
    ["a slug of Fruxon", twice((scope, id) => fruxon(scope, id)), 'slug: given: "custom_acme"'],
    [
      "objects of two providers with the same known settings",
      (stack) => {
        const [a, b] = ["a", "b"].map(
          (alias) =>
            new IntegrationsProvider(stack, alias, {
              alias,
              northflank: { token: Secret.variable(stack, "nf") },
            }),
        );
        northflank(stack, "one", { provider: a });
        northflank(new Construct(stack, "inside"), "two", { provider: b });
      },
      'name: given: "Acme"',
    ],
    [
      "an object of the team that the provider has, and of the same one by name",
      (stack) => {
        const team = new IntegrationsProvider(stack, "t", { alias: "t", northflank: { teamId: "acme" } });
        northflank(stack, "one", { provider: team });
        northflank(new Construct(stack, "inside"), "two", { provider: team, teamId: "acme" });
      },
      'name: given: "Acme"',
    ],
  ])("%s", (_, declare, start) => {
    const stack = newStack();

    declare(stack);

    expect(problemsOf(stack)).toEqual([expect.stringContaining(`[stack/inside/two] ${start}`)]);
    expect(problemsOf(stack)[0]).toContain("but stack/one declares the same object");
  });
});

describe("two objects are two, as far as the program knows:", () => {
  it.each<[string, Declare]>([
    [
      "in two workspaces",
      twice((scope, id) => buddy(scope, id, { domain: id === "one" ? "acme-dev" : "acme-ops" })),
    ],
    ["without an identifier", twice((scope, id) => buddy(scope, id, { identifier: undefined }))],
    [
      "where only Terraform knows the name",
      (stack) => {
        const { stringValue } = new TerraformVariable(stack, "name", {});
        twice((scope, id) => northflank(scope, id, { name: stringValue }))(stack);
      },
    ],
    ["in two teams", twice((scope, id) => northflank(scope, id, { teamId: `team-${id}` }))],
    [
      "with two tokens",
      (stack) => {
        const [a, b] = ["a", "b"].map(
          (alias) =>
            new IntegrationsProvider(stack, alias, {
              alias,
              truto: { token: Secret.variable(stack, alias) },
            }),
        );
        for (const provider of [a, b])
          new TrutoIntegration(stack, `of ${provider?.alias ?? ""}`, {
            provider,
            name: "acme",
            config: { label: "x" },
          });
      },
    ],
    [
      "of which Fruxon has no key",
      twice(
        (scope, id) =>
          new FruxonConfig(scope, id, {
            integration: { integrationId: "acme", tenant: undefined },
            displayName: "Same",
          }),
      ),
    ],
    [
      "that are instances of one declaration",
      twice((scope, id) => buddy(scope, id).resource.addOverride("for_each", "${toset(var.a)}")),
    ],
    [
      "of which one has moved",
      (stack) => {
        buddy(stack, "new").addMoveTarget("new");
        buddy(new Construct(stack, "inside"), "two").moveTo("new");
      },
    ],
  ])("%s", (_, declare) => {
    const stack = newStack();

    declare(stack);

    expect(problemsOf(stack)).toEqual([]);
  });
});
