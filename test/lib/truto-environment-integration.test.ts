import { TerraformOutput, type TerraformStack } from "cdktf";
import { TrutoEnvironmentIntegration as Bindings } from "../../lib/bindings/truto-environment-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { Secret } from "../../lib/secret";
import { TrutoEnvironmentIntegration } from "../../lib/truto-environment-integration";
import { TrutoIntegration } from "../../lib/truto-integration";
import { attributesIn, newStack, problemsOf, synth } from "./support";

const TYPE = "integrations_truto_environment_integration";

const integration = { integrationId: "11111111-aaaa-4bbb-8ccc-000000000001", name: "acme" };

describe("an install of a Truto integration", () => {
  it("is written like this", () => {
    const stack = newStack();

    new TrutoEnvironmentIntegration(stack, "install", {
      integration,
      isEnabled: false,
      showInCatalog: true,
      override: {
        credentials: { oauth2: { config: { client: { id: "app" } } } },
        environment_variables: { REGION: "eu" },
      },
      overrideSecrets: {
        credentials: { oauth2: { config: { client: { secret: Secret.variable(stack, "secret") } } } },
        secret_environment_variables: { HOOK_KEY: Secret.variable(stack, "hook") },
      },
      deletionProtection: false,
      onExternalChange: "reapply",
      credentialsVersion: 2,
      timeouts: { delete: "5m" },
    });

    expect(attributesIn(stack, TYPE)).toMatchSnapshot();
    expect(problemsOf(stack)).toEqual([]);
  });

  it("needs no more than its integration, and leaves the rest to Truto", () => {
    const stack = newStack();
    const crm = new TrutoIntegration(stack, "crm", { name: "acme-crm", config: {} });

    new TrutoEnvironmentIntegration(stack, "install", { integration: crm });

    const { "//": _, ...attributes } = attributesIn(stack, TYPE);
    expect(attributes).toEqual({
      integration_id: expect.stringMatching(/^\$\{integrations_truto_integration\.crm_\w+\.id\}$/),
    });
  });

  it("clears the override with an empty one", () => {
    const stack = newStack();

    new TrutoEnvironmentIntegration(stack, "install", { integration, override: {} });

    expect(attributesIn(stack, TYPE)).toMatchObject({ override: "${jsonencode({})}" });
  });

  it("hands out references to what Truto decides", () => {
    const stack = newStack();

    const { environmentIntegrationId, environmentId, integrationId, node, resource } =
      new TrutoEnvironmentIntegration(stack, "it", { integration });
    new TerraformOutput(stack, "all", { value: [environmentIntegrationId, environmentId, integrationId] });

    const written = synth(stack).output?.all?.value.map((value) => value.replace(/\.it_\w+/, ".it"));
    expect(written).toEqual(
      ["id", "environment_id", "integration_id"].map((name) => `\${${TYPE}.it.${name}}`),
    );
    expect(node.defaultChild).toBe(resource);
    expect(resource).toBeInstanceOf(Bindings);
  });
});

describe("an install that is there already", () => {
  type From = (stack: TerraformStack, provider: IntegrationsProvider) => { environmentIntegrationId: string };

  it.each<[string, From, Readonly<Record<string, string>>]>([
    [
      "its integration",
      (stack, provider) =>
        TrutoEnvironmentIntegration.fromIntegration(stack, "found", integration, { provider }),
      { integration_id: integration.integrationId },
    ],
    [
      "the name of its integration",
      (stack, provider) =>
        TrutoEnvironmentIntegration.fromIntegrationName(stack, "found", "acme", { provider }),
      { integration_name: "acme" },
    ],
    [
      "its id",
      (stack, provider) =>
        TrutoEnvironmentIntegration.fromEnvironmentIntegrationId(stack, "found", "some-id", { provider }),
      { id: "some-id" },
    ],
  ])("is found by %s", (_, from, query) => {
    const stack = newStack();
    const provider = new IntegrationsProvider(stack, "staging", { alias: "staging" });

    const { environmentIntegrationId } = from(stack, provider);
    new TerraformOutput(stack, "id", { value: [environmentIntegrationId] });

    const { data, output } = synth(stack);
    expect(data?.[TYPE]?.found).toMatchObject({ ...query, provider: "integrations.staging" });
    expect(output?.id?.value).toEqual([`\${data.${TYPE}.found.id}`]);
  });
});

describe("at synth", () => {
  it("an id of another form is left to the plan, which looks for it", () => {
    const stack = newStack();

    new TrutoEnvironmentIntegration(stack, "it", { integration: { integrationId: "acme", name: "acme" } });

    expect(problemsOf(stack)).toEqual([]);
  });

  it("a secret in the readable part is told as the provider does", () => {
    const stack = newStack();

    new TrutoEnvironmentIntegration(stack, "it", {
      integration,
      override: { secret_environment_variables: { HOOK: "FAKE-SECRET" } },
    });

    const problems = problemsOf(stack);
    expect(problems).toEqual([
      expect.stringContaining("[stack/it] override: /secret_environment_variables/HOOK is a secret"),
    ]);
    expect(problems.join()).not.toContain("FAKE-SECRET");
  });
});
