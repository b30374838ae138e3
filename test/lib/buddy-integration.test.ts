import { TerraformOutput, type TerraformProvider, type TerraformStack } from "cdktf";
import { BuddyIntegration as Bindings } from "../../lib/bindings/buddy-integration";
import { BuddyIntegration, type IBuddyIntegration } from "../../lib/buddy-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { Secret } from "../../lib/secret";
import {
  authTypesOf,
  credentialSets,
  CREDENTIAL_FIELDS,
  defaultAuthType,
  INTEGRATION_TYPES,
} from "../../src/registries/buddy/integration/rules";
import { VARIANTS } from "./buddy/variants";
import { attributesIn, newStack, problemsOf, synth } from "./support";

const names = Object.keys(VARIANTS);

describe("the variants of a Buddy integration", () => {
  it.each(names)("%s is written like this", (name) => {
    const stack = newStack();

    VARIANTS[name]?.(stack);

    expect(attributesIn(stack)).toMatchSnapshot();
  });

  it.each(names)("%s is what the provider's rules ask for", (name) => {
    const stack = newStack();

    VARIANTS[name]?.(stack);

    expect(problemsOf(stack)).toEqual([]);
  });

  it("are all functions of the class", () => {
    const factories = Object.keys(BuddyIntegration).filter(
      (name) => typeof Reflect.get(BuddyIntegration, name) === "function",
    );

    expect(factories.sort()).toEqual([...names].sort());
  });

  it("cover every set of credentials that the provider knows", () => {
    const sets = INTEGRATION_TYPES.flatMap((type) => {
      const authTypes = authTypesOf(type).length === 0 ? [undefined] : authTypesOf(type);
      return authTypes.flatMap((authType) =>
        credentialSets(type, authType).map(({ required }) => describeSet(type, authType, required)),
      );
    });

    const made = names.map((name) => {
      const stack = newStack();
      VARIANTS[name]?.(stack);
      const attributes = attributesIn(stack);
      const type = INTEGRATION_TYPES.find((each) => each === attributes.type) ?? "VULTR";
      const authType =
        authTypesOf(type).find((each) => each === attributes.auth_type) ?? defaultAuthType(type);
      const given = CREDENTIAL_FIELDS.filter((field) => attributes[field] !== undefined);
      const set = credentialSets(type, authType).find(({ required, optional }) =>
        given.every((field) => required.includes(field) || optional.includes(field)),
      );
      return describeSet(type, authType, set?.required ?? []);
    });

    expect(made.sort()).toEqual(sets.sort());
  });
});

const describeSet = (type: string, authType: string | undefined, fields: readonly string[]): string =>
  `${type} ${authType ?? ""} ${[...fields].sort().join(" ")}`;

/** The least that an integration takes. */
const ocean = (stack: ReturnType<typeof newStack>): { domain: string; token: Secret } => ({
  domain: "acme-dev",
  token: Secret.variable(stack, "token"),
});

describe("a Buddy integration", () => {
  it("is named after its construct, unless it is given a name", () => {
    const [unnamed, named] = [newStack(), newStack()];

    BuddyIntegration.digitalOcean(unnamed, "ocean", ocean(unnamed));
    BuddyIntegration.digitalOcean(named, "ocean", { ...ocean(named), name: "Droplets" });

    expect(attributesIn(unnamed).name).toBe("ocean");
    expect(attributesIn(named).name).toBe("Droplets");
  });

  it("belongs to the workspace, or to the project that is given", () => {
    const [workspace, project] = [newStack(), newStack()];

    BuddyIntegration.digitalOcean(workspace, "ocean", ocean(workspace));
    BuddyIntegration.digitalOcean(project, "ocean", { ...ocean(project), project: "storefront" });

    expect(attributesIn(workspace)).toMatchObject({ scope: "WORKSPACE" });
    expect(attributesIn(workspace)).not.toHaveProperty("project_name");
    expect(attributesIn(project)).toMatchObject({ scope: "PROJECT", project_name: "storefront" });
  });

  it("can be made by the constructor, with the type among the props", () => {
    const stack = newStack();

    new BuddyIntegration(stack, "it", {
      type: "AMAZON",
      authType: "OIDC",
      domain: "acme-dev",
      roleAssumptions: [{ arn: "arn:aws:iam::000000000000:role/buddy" }],
    });

    expect(attributesIn(stack)).toMatchObject({ type: "AMAZON", auth_type: "OIDC" });
  });

  it("writes pipelines, permissions, timeouts and the version of its credentials", () => {
    const stack = newStack();

    BuddyIntegration.digitalOcean(stack, "ocean", {
      ...ocean(stack),
      identifier: "ocean",
      allPipelinesAllowed: false,
      allowedPipelines: [41, 42],
      permissions: { others: "USE_ONLY", users: [{ id: 7, accessLevel: "MANAGE" }] },
      credentialsVersion: 2,
      timeouts: { create: "1m" },
    });

    expect(attributesIn(stack)).toMatchSnapshot();
  });

  it("does not write an empty list of roles where none were given", () => {
    const stack = newStack();

    BuddyIntegration.amazon(stack, "aws", {
      domain: "acme-dev",
      accessKey: Secret.variable(stack, "a"),
      secretKey: Secret.variable(stack, "b"),
      roleAssumptions: undefined,
    });

    expect(attributesIn(stack)).not.toHaveProperty("role_assumptions");
  });

  it("hands out references to what Buddy decides", () => {
    const stack = newStack();

    const { integrationId, identifier, htmlUrl, domain } = BuddyIntegration.vultr(stack, "it", ocean(stack));
    new TerraformOutput(stack, "all", { value: [integrationId, identifier, htmlUrl, domain] });

    const written = synth(stack).output?.all?.value.map((value) => value.replace(/\.it_\w+/, ".it"));
    expect(written).toEqual([
      "${integrations_buddy_integration.it.integration_id}",
      "${integrations_buddy_integration.it.identifier}",
      "${integrations_buddy_integration.it.html_url}",
      "${integrations_buddy_integration.it.domain}",
    ]);
  });

  it("has its resource under the id Resource", () => {
    const stack = newStack();

    const { node, resource } = BuddyIntegration.vultr(stack, "it", ocean(stack));

    expect(node.defaultChild).toBe(resource);
    expect(resource).toBeInstanceOf(Bindings);
  });
});

describe("an integration that is there already", () => {
  const lookUps = {
    "its identifier": (stack: TerraformStack, provider?: TerraformProvider) =>
      BuddyIntegration.fromIdentifier(stack, "hub", "docker_hub", { domain: "acme-dev", provider }),
    "its name, in a project": (stack: TerraformStack) =>
      BuddyIntegration.fromName(stack, "hub", "Docker Hub", { domain: "acme-dev", project: "storefront" }),
    "its id": (stack: TerraformStack) =>
      BuddyIntegration.fromIntegrationId(stack, "hub", "64f0c0ffee0000000000a001", { domain: "acme-dev" }),
  };

  it.each(Object.entries(lookUps))("is looked up by %s", (_, lookUp) => {
    const stack = newStack();

    lookUp(stack);

    expect(synth(stack).data).toMatchSnapshot();
  });

  it("is referred to like one of the program", () => {
    const stack = newStack();

    const { domain, integrationId, identifier }: IBuddyIntegration = lookUps["its identifier"](stack);
    new TerraformOutput(stack, "all", { value: [domain, integrationId, identifier] });

    expect(synth(stack).output?.all?.value).toEqual([
      "${data.integrations_buddy_integration.hub.domain}",
      "${data.integrations_buddy_integration.hub.integration_id}",
      "${data.integrations_buddy_integration.hub.identifier}",
    ]);
  });

  it("is read with the provider that is given", () => {
    const stack = newStack();
    const europe = new IntegrationsProvider(stack, "europe", { alias: "europe" });

    lookUps["its identifier"](stack, europe);

    expect(synth(stack).data?.integrations_buddy_integration?.hub).toMatchObject({
      provider: "integrations.europe",
    });
  });
});

describe("grants", () => {
  it("add to the permissions that were given", () => {
    const stack = newStack();
    const integration = BuddyIntegration.vultr(stack, "it", {
      ...ocean(stack),
      permissions: { admins: "USE_ONLY", users: [{ id: 7, accessLevel: "USE_ONLY" }] },
    });

    integration.grantUse({ group: 3 }, { user: 8 });

    expect(attributesIn(stack).permissions).toEqual({
      admins: "USE_ONLY",
      users: [
        { id: 7, access_level: "USE_ONLY" },
        { id: 8, access_level: "USE_ONLY" },
      ],
      groups: [{ id: 3, access_level: "USE_ONLY" }],
    });
  });

  it("leave the others to the provider's defaults when no permissions were given", () => {
    const stack = newStack();

    BuddyIntegration.vultr(stack, "it", ocean(stack)).grantManage({ user: 7 });

    expect(attributesIn(stack).permissions).toEqual({ users: [{ id: 7, access_level: "MANAGE" }] });
  });

  it.each(["use, then manage", "manage, then use"])("keep the higher level: %s", (order) => {
    const stack = newStack();
    const integration = BuddyIntegration.vultr(stack, "it", ocean(stack));

    const steps = [() => integration.grantUse({ user: 7 }), () => integration.grantManage({ user: 7 })];
    for (const step of order.startsWith("use") ? steps : steps.reverse()) step();

    expect(attributesIn(stack).permissions).toEqual({ users: [{ id: 7, access_level: "MANAGE" }] });
  });
});

describe("what Terraform can do with a resource", () => {
  it("includes importing one that exists", () => {
    const stack = newStack();

    BuddyIntegration.vultr(stack, "it", ocean(stack)).importFrom("acme-dev/64f0c0ffee0000000000a001");

    expect(synth(stack).import).toEqual([
      {
        id: "acme-dev/64f0c0ffee0000000000a001",
        to: expect.stringMatching(/^integrations_buddy_integration\.it_/),
      },
    ]);
  });

  it("includes moving to another construct", () => {
    const stack = newStack();
    const [before, after] = ["before", "after"].map((id) => BuddyIntegration.vultr(stack, id, ocean(stack)));

    after?.addMoveTarget("new place");
    before?.moveTo("new place");

    expect(synth(stack).moved).toEqual([
      {
        from: expect.stringMatching(/^integrations_buddy_integration\.before_/),
        to: expect.stringMatching(/^integrations_buddy_integration\.after_/),
      },
    ]);
  });

  it("includes moving from an address", () => {
    const stack = newStack();

    BuddyIntegration.vultr(stack, "it", ocean(stack)).moveFromId("integrations_buddy_integration.old");

    expect(synth(stack).moved).toEqual([
      { from: "integrations_buddy_integration.old", to: expect.stringMatching(/\.it_/) },
    ]);
  });

  it("includes lifecycle, dependencies and another provider", () => {
    const stack = newStack();
    const europe = new IntegrationsProvider(stack, "europe", { alias: "europe" });
    const first = BuddyIntegration.vultr(stack, "first", ocean(stack));

    BuddyIntegration.vultr(stack, "second", {
      ...ocean(stack),
      provider: europe,
      lifecycle: { preventDestroy: true },
      dependsOn: [first],
    });

    const resources = Object.entries(synth(stack).resource?.integrations_buddy_integration ?? {});
    expect(resources.find(([id]) => id.startsWith("second"))?.[1]).toMatchObject({
      provider: "integrations.europe",
      lifecycle: { prevent_destroy: true },
      depends_on: [expect.stringMatching(/^integrations_buddy_integration\.first_/)],
    });
  });
});
