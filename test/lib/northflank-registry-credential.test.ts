import { TerraformOutput } from "cdktf";
import { NorthflankCloudProviderIntegration } from "../../lib/northflank-cloud-provider-integration";
import { NorthflankRegistryCredential as Registry } from "../../lib/northflank-registry-credential";
import { Secret } from "../../lib/secret";
import { REGISTRY_PROVIDERS } from "../../src/registries/northflank/registry-credential/rules";
import { REGISTRY_VARIANTS } from "./northflank/other-variants";
import { attributesIn, newStack, synth, reportedBy } from "./support";

const TYPE = "integrations_northflank_registry_credential";

it("there is a function for every kind of registry that the provider's rules know", () => {
  const made = Object.values(REGISTRY_VARIANTS).map((make) => {
    const stack = newStack();
    make(stack);
    return attributesIn(stack, TYPE).registry_provider;
  });

  expect(made.sort()).toEqual([...REGISTRY_PROVIDERS].sort());
});

describe("a registry credential", () => {
  it("refers to the integration that gives access", () => {
    const stack = newStack();
    const integration = NorthflankCloudProviderIntegration.gcpCrossAccount(stack, "google", {
      projectId: "demo",
    });

    Registry.gar(stack, "gar", { integration, projectId: "demo" });

    expect(attributesIn(stack, TYPE).integration_id).toMatch(
      /^\$\{integrations_northflank_cloud_provider_integration\.google_\w+\.integration_id\}$/,
    );
  });

  it("refers to an integration that was looked up", () => {
    const stack = newStack();
    const integration = NorthflankCloudProviderIntegration.fromName(stack, "aws", "Shared AWS");

    Registry.ecr(stack, "ecr", { integration });

    expect(attributesIn(stack, TYPE).integration_id).toBe(
      "${data.integrations_northflank_cloud_provider_integration.aws.integration_id}",
    );
  });

  const login = (stack: ReturnType<typeof newStack>) => ({
    username: "acmebot",
    password: Secret.variable(stack, "password"),
  });

  it.each([
    [{}, { pull: true, push: false }],
    [{ push: true }, { pull: true, push: true }],
    [
      { pull: false, push: true },
      { pull: false, push: true },
    ],
  ])("with a login and %j has the scope %j, because Northflank asks for one", (given, scope) => {
    const stack = newStack();

    Registry.dockerHub(stack, "hub", { ...login(stack), ...given });

    expect(attributesIn(stack, TYPE).scope).toEqual(scope);
  });

  it("with an integration leaves the scope to Northflank, unless it is given", () => {
    const [silent, given] = [newStack(), newStack()];
    const integration = { integrationId: "org/shared-aws" };

    Registry.ecr(silent, "ecr", { integration });
    Registry.ecr(given, "ecr", { integration, push: true });

    expect(attributesIn(silent, TYPE)).not.toHaveProperty("scope");
    expect(attributesIn(given, TYPE).scope).toEqual({ pull: true, push: true });
  });

  it("takes a user name from a variable as well", () => {
    const stack = newStack();

    Registry.dockerHub(stack, "hub", { ...login(stack), username: Secret.variable(stack, "username") });

    expect(attributesIn(stack, TYPE).credentials).toEqual({
      username: "${var.username}",
      password: "${var.password}",
    });
  });

  it("is for some projects, for all again, or as Northflank has it", () => {
    const stacks = [["storefront"], "all", undefined].map((projects) => {
      const stack = newStack();
      Registry.ecr(stack, "ecr", {
        integration: { integrationId: "aws" },
        projects: projects as readonly string[],
      });
      return attributesIn(stack, TYPE).restrictions;
    });

    expect(stacks).toEqual([
      { restricted: true, projects: ["storefront"] },
      { restricted: false },
      undefined,
    ]);
  });

  it("that is there already is looked up by name or id", () => {
    const stack = newStack();

    const byName = Registry.fromName(stack, "by-name", "Docker Hub", { teamId: "platform" });
    const byId = Registry.fromCredentialId(stack, "by-id", "docker-hub");
    new TerraformOutput(stack, "all", { value: [byName.credentialId, byId.name, byId.registryProvider] });

    expect(synth(stack).data?.[TYPE]).toEqual({
      "by-name": { name: "Docker Hub", team_id: "platform" },
      "by-id": { credential_id: "docker-hub" },
    });
    expect(synth(stack).output?.all?.value).toEqual([
      `\${data.${TYPE}.by-name.credential_id}`,
      `\${data.${TYPE}.by-id.name}`,
      `\${data.${TYPE}.by-id.registry_provider}`,
    ]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      "no access",
      { username: undefined, password: undefined },
      "warning: credentials: A registry credential takes username and password",
    ],
    [
      "a login without a user name",
      { username: undefined },
      "warning: username: A login takes in credentials username and password; username is not set.",
    ],
    [
      "an integration that cannot be one",
      { integration: { integrationId: "my/aws" } },
      "integration: must be the id of a cloud provider integration, with the " +
        'prefix org/ or team/ if it has another owner. Given: "my/aws".',
    ],
  ])("%s is told at synth", (_, props, problem) => {
    const stack = newStack();

    Registry.dockerHub(stack, "hub", { ...login(stack), ...props });

    expect(reportedBy(stack)).toEqual([expect.stringContaining(`[stack/hub] ${problem}`)]);
  });
});
