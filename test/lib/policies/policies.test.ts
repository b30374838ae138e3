import { TerraformStack, TerraformVariable } from "cdktf";
import { BuddyIntegration } from "../../../lib/buddy-integration";
import { IntegrationsProvider } from "../../../lib/integrations-provider";
import {
  allowedTypes,
  applyPolicies,
  namingConvention,
  noLiteralsNearSecrets,
  type Policy,
  type PolicySubject,
  requireDeletionProtection,
} from "../../../lib/policies";
import { Secret } from "../../../lib/secret";
import { newApp, newStack, problemsOf } from "../support";

type Props = Parameters<typeof BuddyIntegration.vultr>[2];

const integration = (stack: TerraformStack, props: Partial<Props> = {}): BuddyIntegration =>
  BuddyIntegration.vultr(stack, "it", {
    domain: "acme-dev",
    token: Secret.variable(stack, "token"),
    ...props,
  });

describe("a policy", () => {
  /** Breaks always, and says at what. */
  const everything: Policy = { name: "everything", check: ({ path }) => [`no: ${path}`] };

  it("fails the synth with its name and the construct path", () => {
    const stack = newStack();
    integration(stack);

    applyPolicies(stack, everything);

    expect(problemsOf(stack)).toEqual(["[stack/it] policy everything: no: stack/it"]);
  });

  it("holds for the whole app", () => {
    const stack = newStack();
    integration(stack);

    applyPolicies(stack.node.root, everything);

    expect(problemsOf(stack)).toHaveLength(1);
  });

  it("does not hold outside of its scope", () => {
    const app = newApp();
    const [held, free] = ["held", "free"].map((name) => new TerraformStack(app, name));
    if (held === undefined || free === undefined) throw new Error("two stacks expected");
    for (const stack of [held, free]) new IntegrationsProvider(stack, "integrations");
    for (const stack of [held, free]) integration(stack);

    applyPolicies(held, everything);

    expect(problemsOf(free)).toEqual([]);
    expect(problemsOf(held)).toHaveLength(1);
  });

  it("is told together with all others", () => {
    const stack = newStack();
    integration(stack, { identifier: "?" });

    applyPolicies(stack, everything, requireDeletionProtection());
    applyPolicies(stack, everything);

    expect(problemsOf(stack)).toHaveLength(4);
  });

  it("sees what is known at synth, and no secret", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "identifier", {}).stringValue;
    const { resource } = integration(stack, {
      name: "Vultr",
      identifier: variable,
      token: Secret.of("Bearer ${var.t}"),
    });
    const seen: PolicySubject[] = [];

    applyPolicies(stack, { name: "look", check: (subject) => (seen.push(subject), []) });
    problemsOf(stack);

    expect(seen).toEqual([
      {
        path: "stack/it",
        registry: "buddy",
        resourceType: "integrations_buddy_integration",
        name: "Vultr",
        identifier: undefined,
        kind: "VULTR",
        isProtected: false,
        secrets: [{ attribute: "token", hasText: true, variables: ["t"], ephemeralResources: [] }],
        resource,
      },
    ]);
  });
});

describe("the policy that demands protection from deletion", () => {
  it("takes a resource that Terraform must not destroy", () => {
    const stack = newStack();
    integration(stack, { lifecycle: { preventDestroy: true } });

    applyPolicies(stack, requireDeletionProtection());

    expect(problemsOf(stack)).toEqual([]);
  });

  it("refuses one that it may", () => {
    const stack = newStack();
    integration(stack);

    applyPolicies(stack, requireDeletionProtection());

    expect(problemsOf(stack)).toEqual([
      expect.stringMatching(
        /^\[stack\/it\] policy require-deletion-protection: it can be destroyed; required: /,
      ),
    ]);
  });
});

describe("the policy that forbids literals near secrets", () => {
  it.each([
    ["a variable", (stack: TerraformStack) => Secret.variable(stack, "token")],
    ["a file", () => Secret.of('${file("/run/secrets/key")}')],
  ])("takes the reference alone: %s", (_, token) => {
    const stack = newStack();
    integration(stack, { token: token(stack) });

    applyPolicies(stack, noLiteralsNearSecrets());

    expect(problemsOf(stack)).toEqual([]);
  });

  it("refuses text beside the reference, without repeating it", () => {
    const stack = newStack();
    integration(stack, { token: Secret.of("FAKE-SECRET-half${var.token}") });

    applyPolicies(stack, noLiteralsNearSecrets());

    const problems = problemsOf(stack);
    expect(problems).toEqual([expect.stringContaining("token: text is written beside the reference")]);
    expect(problems.join()).not.toContain("FAKE-SECRET");
  });

  it("refuses a variable with a default, without repeating it", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "key", { default: "FAKE-SECRET" });
    integration(stack, { token: Secret.of(variable.stringValue) });

    applyPolicies(stack, noLiteralsNearSecrets());

    const problems = problemsOf(stack);
    expect(problems).toEqual([
      expect.stringContaining("token: given: the variable key, which has a default"),
    ]);
    expect(problems.join()).not.toContain("FAKE-SECRET");
  });
});

describe("the policy for names", () => {
  const convention = namingConvention({ name: /^\[dev\] /g, identifier: /^dev_[a-z]+$/ });

  it("takes names that match, and those that only Terraform knows", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "identifier", {}).stringValue;
    BuddyIntegration.vultr(stack, "one", {
      domain: "acme-dev",
      name: "[dev] One",
      token: Secret.variable(stack, "t"),
    });
    BuddyIntegration.vultr(stack, "two", {
      domain: "acme-dev",
      name: "[dev] Two",
      identifier: variable,
      token: Secret.variable(stack, "t"),
    });

    applyPolicies(stack, convention);

    expect(problemsOf(stack)).toEqual([]);
  });

  it("refuses others, with what was given and what is allowed", () => {
    const stack = newStack();
    integration(stack, { name: "Vultr", identifier: "prod_vultr" });

    applyPolicies(stack, convention);

    expect(problemsOf(stack)).toEqual([
      '[stack/it] policy naming-convention: name: given: "Vultr", allowed: what matches /^\\[dev\\] /g',
      '[stack/it] policy naming-convention: identifier: given: "prod_vultr", allowed: what matches /^dev_[a-z]+$/',
    ]);
  });
});

describe("the policy for types", () => {
  it("takes the types that it names", () => {
    const stack = newStack();
    integration(stack);

    applyPolicies(stack, allowedTypes({ buddy: ["VULTR"] }));

    expect(problemsOf(stack)).toEqual([]);
  });

  it("refuses all others", () => {
    const stack = newStack();
    integration(stack);

    applyPolicies(stack, allowedTypes({ buddy: ["AMAZON", "GIT_HUB"] }));

    expect(problemsOf(stack)).toEqual([
      "[stack/it] policy allowed-types: type: given: VULTR, allowed: AMAZON, GIT_HUB",
    ]);
  });

  it("does not limit a registry that it does not name", () => {
    const stack = newStack();
    integration(stack);

    applyPolicies(stack, allowedTypes({}));

    expect(problemsOf(stack)).toEqual([]);
  });
});
