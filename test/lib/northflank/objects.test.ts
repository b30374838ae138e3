import { IntegrationsProvider } from "../../../lib/integrations-provider";
import { applyPolicies, type PolicySubject } from "../../../lib/policies";
import { attributesIn, newStack, problemsOf, synth } from "../support";
import { KINDS } from "./objects";

describe.each(KINDS)("$type", ({ type, construct, variants, make }) => {
  const names = Object.keys(variants);

  it.each(names)("%s is written like this", (name) => {
    const stack = newStack();

    variants[name]?.(stack);

    expect(attributesIn(stack, type)).toMatchSnapshot();
  });

  it.each(names)("%s is what the provider's rules ask for", (name) => {
    const stack = newStack();

    const { node } = variants[name]?.(stack) ?? {};

    expect(problemsOf(stack)).toEqual([]);
    expect(node?.metadata).toEqual([]);
  });

  it("has all functions of the class among these", () => {
    const factories = Object.keys(construct).filter(
      (name) => typeof Reflect.get(construct, name) === "function",
    );

    expect(factories.sort()).toEqual([...names].sort());
  });

  it("is named after its construct, unless it is given a name", () => {
    const [unnamed, named] = [newStack(), newStack()];

    make(unnamed, "eu-one", {});
    make(named, "eu-one", { name: "Europe one", teamId: "platform" });

    expect(attributesIn(unnamed, type)).toMatchObject({ name: "eu-one" });
    expect(attributesIn(unnamed, type)).not.toHaveProperty("team_id");
    expect(attributesIn(named, type)).toMatchObject({ name: "Europe one", team_id: "platform" });
  });

  it("has its resource under the id Resource", () => {
    const stack = newStack();

    const { node, resource } = make(stack, "one", {});

    expect(node.defaultChild).toBe(resource);
    expect(resource.terraformResourceType).toBe(type);
  });

  it("takes what Terraform takes of every resource", () => {
    const stack = newStack();
    const other = new IntegrationsProvider(stack, "other", { alias: "other" });
    const first = make(stack, "first", {});

    make(stack, "second", {
      provider: other,
      lifecycle: { preventDestroy: true },
      dependsOn: [first],
      timeouts: { create: "1m" },
      credentialsVersion: 2,
    });

    const resources = Object.entries(synth(stack).resource?.[type] ?? {});
    expect(resources.find(([id]) => id.startsWith("second"))?.[1]).toMatchObject({
      provider: "integrations.other",
      lifecycle: { prevent_destroy: true },
      depends_on: [expect.stringMatching(new RegExp(`^${type}\\.first_`))],
      timeouts: { create: "1m" },
      credentials_version: 2,
    });
  });

  it("is held to policies, by its kind and by what it is called", () => {
    const stack = newStack();
    make(stack, "one", { lifecycle: { preventDestroy: true } });
    const seen: Partial<PolicySubject>[] = [];

    applyPolicies(stack, { name: "look", check: (subject) => (seen.push(subject), []) });
    problemsOf(stack);

    expect(seen).toMatchObject([
      { path: "stack/one", registry: "northflank", resourceType: type, name: "one", isProtected: true },
    ]);
    expect(seen[0]?.kind).toMatch(/^(gcp|ecr|papertrail|TEAMS)$/);
  });

  it("can take over what exists, and follow a move", () => {
    const stack = newStack();

    const one = make(stack, "one", { name: "one" });
    one.importFrom("platform/one");
    one.moveFromId(`${type}.old`);

    expect(synth(stack).import).toEqual([
      { id: "platform/one", to: expect.stringMatching(new RegExp(`^${type}\\.one_`)) },
    ]);
    expect(synth(stack).moved).toEqual([{ from: `${type}.old`, to: expect.stringMatching(/\.one_/) }]);
  });
});
