import { App, Aspects, TerraformLocal, TerraformResource, TerraformStack, TerraformVariable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { BuddyIntegration, type BuddyTokenProps } from "../../../lib/buddy-integration";
import { IntegrationsProvider } from "../../../lib/integrations-provider";
import {
  allowedTypes,
  applyPolicies,
  namingConvention,
  noLiteralsNearSecrets,
  type Policy,
  policyAspect,
  type PolicySubject,
  requireDeletionProtection,
} from "../../../lib/policies";
import { DESCRIPTIONS } from "../../../lib/private/synth/descriptions";
import { camelCase } from "../../../lib/private/props/prop-names";
import { Secret } from "../../../lib/secret";
import { TrutoIntegration } from "../../../lib/truto-integration";
import { withFolder } from "../../scripts/folder";
import { linesOf, newApp, newStack, problemsOf } from "../support";

type Props = BuddyTokenProps;

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

  it("holds as an aspect, of a stack and of the app, whose aspects cdktf never runs", () => {
    const stack = newStack();
    integration(stack);

    Aspects.of(stack).add(policyAspect(everything));
    Aspects.of(stack.node.root).add(policyAspect(everything, everything));

    expect(problemsOf(stack)).toHaveLength(3);
  });

  it("holds for all that is below a construct, and for what is added later", () => {
    const stack = newStack();
    const team = new Construct(stack, "team");

    applyPolicies(team, everything);
    integration(stack);
    BuddyIntegration.vultr(team, "it", { domain: "acme-dev", token: Secret.variable(stack, "token") });

    expect(problemsOf(stack)).toEqual(["[stack/team/it] policy everything: no: stack/team/it"]);
  });

  it("holds for the generated constructs of every registry", () => {
    const stack = newStack();
    for (const type of Object.keys(DESCRIPTIONS)) generated(stack, type);

    applyPolicies(stack, {
      name: "look",
      check: ({ registry, resourceType }) => [`${registry} ${resourceType}`],
    });

    const looked = problemsOf(stack).filter((problem) => problem.includes("policy look"));
    expect(looked).toEqual(
      Object.entries(DESCRIPTIONS).map(([type, description]): unknown =>
        expect.stringContaining(`policy look: ${description?.registry ?? "?"} ${type}`),
      ),
    );
  });

  it.each([
    ["told with those of an earlier stack", false],
    ["not told before the aspects of a later stack have done what it demands", true],
  ])("is %s", async (_, withAspect) => {
    const lines = await withFolder((outdir) => {
      const app = new App({ outdir });
      const [first, second] = ["first", "second"].map((name) => new TerraformStack(app, name));
      if (first === undefined || second === undefined) throw new Error("two stacks expected");
      for (const stack of [first, second]) {
        new IntegrationsProvider(stack, "integrations");
        integration(stack);
        applyPolicies(stack, requireDeletionProtection());
      }
      if (withAspect) Aspects.of(second).add({ visit: protect });
      try {
        app.synth();
        return [];
      } catch (thrown) {
        return linesOf(thrown);
      }
    });

    expect(lines.map((line) => line.replace(/ policy.*/, ""))).toEqual([
      ...(withAspect ? [] : ["[first] elsewhere in the program: [second/it]"]),
      "[first/it]",
    ]);
  });

  it("is told together with all others", () => {
    const stack = newStack();
    integration(stack, { identifier: "?" });

    applyPolicies(stack, everything, requireDeletionProtection());
    applyPolicies(stack, everything);

    expect(problemsOf(stack)).toHaveLength(4);
  });

  it("sees what is missing, and where a secret comes from", () => {
    const stack = newStack();
    const seen: PolicySubject[] = [];
    new TerraformLocal(stack, "joined", "x");
    integration(stack, { token: Secret.environment(stack, "TOKEN") });
    BuddyIntegration.vultr(stack, "second", { domain: "acme-dev", token: Secret.of("${local.joined}") });

    applyPolicies(stack, { name: "look", check: (subject) => (seen.push(subject), []) });
    problemsOf(stack);

    expect(seen.map(({ missing }) => missing)).toEqual([["identifier"], ["identifier"]]);
    expect(seen.flatMap(({ secrets }) => secrets)).toEqual([
      expect.objectContaining({ ephemeralResources: ["integrations_environment_secret.TOKEN"], locals: [] }),
      expect.objectContaining({ ephemeralResources: [], locals: ["joined"] }),
    ]);
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
        missing: [],
        attributes: { name: "name", identifier: "identifier", kind: "type" },
        isProtected: false,
        secrets: [
          { attribute: "token", hasText: true, variables: ["t"], ephemeralResources: [], locals: [] },
        ],
        resource,
      },
    ]);
  });
});

/** What an aspect does. */
function protect(construct: IConstruct): void {
  if (construct instanceof TerraformResource) construct.lifecycle = { preventDestroy: true };
}

/** A generated construct as far as policies see it: a type, and attributes by Terraform's names. */
function generated(
  stack: TerraformStack,
  type: string,
  attributes: Readonly<Record<string, unknown>> = {},
): TerraformResource {
  const resource = new TerraformResource(stack, type, { terraformResourceType: type });
  for (const [name, value] of Object.entries(attributes)) resource.addOverride(name, value);
  return resource;
}

/** What a policy says to a generated construct, apart from all that is wrong with it besides. */
function policyProblems(
  type: string,
  attributes: Readonly<Record<string, unknown>>,
  policy: Policy,
): readonly string[] {
  const stack = newStack();
  generated(stack, type, attributes);
  applyPolicies(stack, policy);
  return problemsOf(stack)
    .filter((problem) => problem.includes(`policy ${policy.name}: `))
    .map((problem) => problem.replace(/^.*policy [^:]+: /, ""));
}

const TYPES = Object.entries(DESCRIPTIONS).flatMap(([type, description]) =>
  description === undefined ? [] : [{ type, description }],
);

describe("the policy that demands protection from deletion", () => {
  it.each(TYPES)("holds for $type", ({ type, description: { hasDeletionProtection } }) => {
    const policy = requireDeletionProtection();
    const says = (attributes: Readonly<Record<string, unknown>>): number =>
      policyProblems(type, attributes, policy).length;

    expect(says({})).toBe(hasDeletionProtection ? 0 : 1);
    expect(says({ lifecycle: { prevent_destroy: true } })).toBe(0);
    expect(says({ deletion_protection: "${var.protected}" })).toBe(hasDeletionProtection ? 0 : 1);
    expect(says({ deletion_protection: false })).toBe(1);
    expect(says({ deletion_protection: false, lifecycle: { prevent_destroy: true } })).toBe(0);
  });

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

/** Without what fails the synth in any case. */
const isOfPolicy = (problem: string): boolean => problem.includes(" policy ");

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
    expect(problems).toEqual([expect.stringContaining("token: contains text next to the reference")]);
    expect(problems.join()).not.toContain("FAKE-SECRET");
  });

  it.each([
    ["a text", "FAKE-SECRET", 1],
    ["text beside a reference", "FAKE-SECRET ${var.key}", 1],
    ["an object with a text in it", { key: "${var.key}", text: "FAKE-SECRET" }, 1],
    ["a reference alone", "${var.key}", 0],
    ["an object of references", { key: "${var.key}" }, 0],
  ])("looks into local values: %s", (_, expression, count) => {
    const stack = newStack();
    const local = new TerraformLocal(stack, "key", expression);
    integration(stack, { token: Secret.of(local.asString) });

    applyPolicies(stack, noLiteralsNearSecrets());

    const problems = problemsOf(stack).filter(isOfPolicy);
    expect(problems).toEqual(
      Array.from({ length: count }, (): unknown =>
        expect.stringContaining("token: given: the local value key, which contains text"),
      ),
    );
    expect(problems.join()).not.toContain("FAKE-SECRET");
  });

  it("takes secrets from where Terraform runs", () => {
    const stack = newStack();
    integration(stack, { token: Secret.file(stack, "/run/secrets/token") });

    applyPolicies(stack, noLiteralsNearSecrets());

    expect(problemsOf(stack)).toEqual([]);
  });

  const withSecrets = TYPES.filter(({ description }) => description.secrets.length > 0);

  it.each(withSecrets)("holds for $type", ({ type, description: { secrets } }) => {
    const policy = noLiteralsNearSecrets();
    const [path = []] = secrets;
    const attributes = { [path.join(".")]: "Bearer ${var.key}" };

    expect(policyProblems(type, attributes, policy)).toEqual([
      `${camelCase(path.join("."))}: contains text next to the reference; allowed: only the reference`,
    ]);
  });

  it("refuses a variable with a default, without repeating it", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "key", { default: "FAKE-SECRET" });
    integration(stack, { token: Secret.of(variable.stringValue) });

    applyPolicies(stack, noLiteralsNearSecrets());

    const problems = problemsOf(stack);
    expect(problems.filter(isOfPolicy)).toEqual([
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
      identifier: "dev_one",
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
      '[stack/it] policy naming-convention: name: given: "Vultr", allowed: names that match /^\\[dev\\] /g',
      '[stack/it] policy naming-convention: identifier: given: "prod_vultr", allowed: names that match /^dev_[a-z]+$/',
    ]);
  });
});

describe("the policy for names, in every registry", () => {
  const policy = namingConvention({ name: /^prod /, identifier: /^prod_/ });

  it.each(TYPES)("holds for $type at its own attributes", ({ type, description: { name, identifier } }) => {
    const attributes = [name, identifier].filter((attribute) => attribute !== undefined);
    const all = (value: string) => Object.fromEntries(attributes.map((attribute) => [attribute, value]));

    expect(policyProblems(type, all("dev"), policy)).toEqual(
      attributes.map((attribute): unknown =>
        expect.stringMatching(`^${camelCase(attribute)}: given: "dev", allowed: `),
      ),
    );
    expect(policyProblems(type, {}, policy)).toEqual(
      attributes.map((attribute): unknown =>
        expect.stringMatching(`^${camelCase(attribute)}: not given; allowed: `),
      ),
    );
    expect(policyProblems(type, all("${var.name}"), policy)).toEqual([]);
  });
});

describe("the policy for types", () => {
  const northflank = {
    cloudProviders: ["aws"],
    registryProviders: ["dockerhub"],
    logSinks: ["loki"],
    notifications: ["DISCORD"],
  } as const;

  it.each([
    ["cloud_provider_integration", "cloud_provider", "aws", "gcp"],
    ["registry_credential", "registry_provider", "dockerhub", "ecr"],
    ["log_sink", "sink_type", "loki", "datadog_logs"],
    ["notification_integration", "type", "DISCORD", "TEAMS"],
  ])("knows those of Northflank: %s", (resource, attribute, good, bad) => {
    const type = `integrations_northflank_${resource}`;
    const policy = allowedTypes({ northflank });

    expect(policyProblems(type, { [attribute]: good }, policy)).toEqual([]);
    expect(policyProblems(type, { [attribute]: "${var.type}" }, policy)).toEqual([]);
    expect(policyProblems(type, { [attribute]: bad }, policy)).toEqual([
      `${camelCase(attribute)}: given: ${bad}, allowed: ${good}`,
    ]);
    expect(policyProblems(type, { [attribute]: bad }, allowedTypes({}))).toEqual([]);
  });

  it("allows none where the list is empty", () => {
    expect(
      policyProblems("integrations_buddy_integration", { type: "AMAZON" }, allowedTypes({ buddy: [] })),
    ).toEqual(["type: given: AMAZON, allowed: none"]);
  });

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

describe("a Truto integration", () => {
  const truto = (stack: TerraformStack, deletionProtection?: boolean): TrutoIntegration =>
    TrutoIntegration.oauth2(stack, "crm", {
      name: "acme-crm",
      category: "crm",
      clientId: "acme",
      clientSecret: Secret.variable(stack, "secret"),
      tokenHost: "https://auth.example.com",
      tokenPath: "/token",
      config: { label: "Acme" },
      deletionProtection,
    });

  it("is protected, and its secrets are references alone, as it is made", () => {
    const stack = newStack();
    truto(stack);

    applyPolicies(stack, requireDeletionProtection(), noLiteralsNearSecrets());

    expect(problemsOf(stack)).toEqual([]);
  });

  it("shows policies its protection, its slug as the identifier and each secret", () => {
    const stack = newStack();
    truto(stack, false);
    const seen: Partial<PolicySubject>[] = [];

    applyPolicies(stack, requireDeletionProtection(), namingConvention({ identifier: /^x-/ }), {
      name: "look",
      check: (subject) => (seen.push(subject), []),
    });

    expect(problemsOf(stack)).toEqual([
      expect.stringContaining("policy require-deletion-protection: it can be destroyed"),
      expect.stringContaining('policy naming-convention: name: given: "acme-crm"'),
    ]);
    expect(seen[0]?.secrets).toMatchObject([
      {
        attribute: "config_secrets: /credentials/oauth2/config/client/secret",
        hasText: false,
        variables: ["secret"],
      },
    ]);
  });
});
