import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import { FruxonIntegration as Bindings } from "../../lib/bindings/fruxon-integration";
import { FruxonConfig } from "../../lib/fruxon-config";
import { FruxonAuthMethod, FruxonIntegration, type FruxonParameter } from "../../lib/fruxon-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { Secret } from "../../lib/secret";
import { attributesIn, newStack, problemsOf, synth, reportedBy } from "./support";

const TYPE = "integrations_fruxon_integration";

/** Each kind of parameter. */
const PARAMETERS: readonly FruxonParameter[] = [
  {
    name: "text",
    type: "STRING",
    displayName: "Text",
    description: "Any",
    required: true,
    defaultValue: "a",
  },
  { name: "untyped", required: true },
  { name: "whole", type: "INTEGER", min: 1, max: 9, index: 7 },
  { name: "number", type: "FLOAT", min: 0.5 },
  { name: "any-number", type: "FLOAT" },
  { name: "choice", type: "OPTION", options: [{ value: "eu", label: "Europe", description: "…" }] },
  { name: "json", type: "JSON", jsonSchema: { type: "object" }, uiHint: "CODE", typeName: "Filter" },
  { name: "file", type: "ASSET", providers: ["drive"], contentTypes: ["text/plain"], vectorized: true },
  { name: "any-file", type: "ASSET" },
  {
    name: "asked-sometimes",
    type: "BOOLEAN",
    rules: [{ effect: "SHOW", all: [{ sourceParam: "text", operator: "IN", values: ["a", 1] }] }],
  },
];

/** Each way of authenticating. */
const METHODS: Readonly<Record<string, (stack: TerraformStack) => FruxonAuthMethod>> = {
  none: () => FruxonAuthMethod.none("none", { displayName: "Nothing" }),
  apiKey: () =>
    FruxonAuthMethod.apiKey("api-key", {
      supportedLevels: ["APPLICATION", "USER"],
      settings: { headerName: "X-Key" },
      map: { keyTemplate: "{{region}}", parameters: [{ name: "region", type: "STRING" }] },
    }),
  bearerToken: () =>
    FruxonAuthMethod.bearerToken("token", {
      inputs: [{ name: "token", type: "STRING", secret: true }],
      configTestSupported: true,
      sensitivity: "HIGH",
      authProviderName: "acme",
      description: "A token",
    }),
  oauth2: (stack) =>
    FruxonAuthMethod.oauth2("oauth", {
      type: "OAUTH2",
      settings: { clientId: "acme" },
      secretSettings: { clientSecret: Secret.variable(stack, "client_secret") },
      availableScopes: ["read", "write"],
    }),
  other: (stack) =>
    FruxonAuthMethod.other("login", {
      type: "BASIC",
      inputs: [
        { name: "password", type: "STRING", secret: true, defaultValue: Secret.variable(stack, "password") },
      ],
      map: {
        parameters: [
          { name: "pin", type: "STRING", secret: true, defaultValue: Secret.variable(stack, "pin") },
        ],
      },
    }),
};

const names = Object.keys(METHODS);

describe("a Fruxon integration", () => {
  it.each(names)("with the auth method %s is written like this", (name) => {
    const stack = newStack();

    const method = METHODS[name]?.(stack);
    new FruxonIntegration(stack, "it", { slug: "acme", authMethods: method && [method] });

    expect(attributesIn(stack, TYPE)).toMatchSnapshot();
    expect(problemsOf(stack)).toEqual([]);
  });

  it("with each kind of parameter is written like this", () => {
    const stack = newStack();

    new FruxonIntegration(stack, "it", {
      slug: "acme",
      displayName: "Acme",
      description: "Everything",
      tenant: "acme-corp",
      parameters: [
        ...PARAMETERS,
        { name: "hidden", type: "STRING", secret: true, defaultValue: Secret.variable(stack, "hidden") },
      ],
      onExternalChange: "reapply",
      credentialsVersion: 2,
    });

    expect(attributesIn(stack, TYPE)).toMatchSnapshot();
    expect(problemsOf(stack)).toEqual([]);
  });

  it("needs no more than a slug, and leaves its definition to Fruxon", () => {
    const stack = newStack();

    new FruxonIntegration(stack, "it", { slug: "acme" });

    const { "//": _, ...attributes } = attributesIn(stack, TYPE);
    expect(attributes).toEqual({ slug: "acme", display_name: "acme" });
  });

  it("with no parameters and no methods has an empty definition", () => {
    const stack = newStack();

    new FruxonIntegration(stack, "it", { slug: "acme", parameters: [], authMethods: [] });

    expect(attributesIn(stack, TYPE)).toMatchObject({
      config_metadata: { parameters_metadata: [], auth_metadata: [] },
    });
  });

  it("hands out references to what Fruxon decides, and can be imported and moved", () => {
    const stack = newStack();

    const it = new FruxonIntegration(stack, "it", { slug: "acme" });
    it.importFrom("acme-corp/acme");
    it.moveFromId("integrations_fruxon_integration.old");
    new TerraformOutput(stack, "id", { value: [it.integrationId] });

    const { output, import: imported, moved } = synth(stack);
    expect(output?.id?.value).toEqual([
      expect.stringMatching(/^\$\{integrations_fruxon_integration\.it_\w+\.integration_id\}$/),
    ]);
    expect(imported).toMatchObject([{ id: "acme-corp/acme" }]);
    expect(moved).toMatchObject([{ from: "integrations_fruxon_integration.old" }]);
    expect(it.node.defaultChild).toBe(it.resource);
    expect(it.resource).toBeInstanceOf(Bindings);
  });
});

describe("an integration that is there already", () => {
  it.each([
    ["its id", "fromIntegrationId", { integration_id: "slack" }],
    ["its name", "fromDisplayName", { display_name: "Slack" }],
  ] as const)("is found by %s", (_, from, query) => {
    const stack = newStack();
    const provider = new IntegrationsProvider(stack, "other", { alias: "other" });
    const [key] = Object.values(query);

    const found = FruxonIntegration[from](stack, "found", String(key), { provider, tenant: "acme-corp" });
    new FruxonConfig(stack, "config", { integration: found });

    expect(synth(stack).data?.[TYPE]?.found).toMatchObject({
      ...query,
      tenant: "acme-corp",
      provider: "integrations.other",
    });
    expect(attributesIn(stack, "integrations_fruxon_config")).toMatchObject({
      integration_id: `\${data.${TYPE}.found.integration_id}`,
      tenant: "acme-corp",
    });
  });
});

describe("at synth", () => {
  type Props = Partial<ConstructorParameters<typeof FruxonIntegration>[2]>;

  it.each<[string, Props, string]>([
    [
      "a slug that is none",
      { slug: "acme crm" },
      'slug: must contain only letters, digits, hyphens and underscores. Given: "acme crm".',
    ],
    [
      "a name that is too long",
      { displayName: "a".repeat(101) },
      `displayName: must have at most 100 characters. Given: "${"a".repeat(101)}".`,
    ],
    ["a tenant that is none", { tenant: "a/b" }, "tenant: must be the workspace's slug, as in its URL."],
    [
      "a setting that is given twice",
      {
        authMethods: [
          FruxonAuthMethod.oauth2("oauth", {
            type: "OAUTH2",
            settings: { clientSecret: "{{x}}" },
            secretSettings: { clientSecret: Secret.of("${var.secret}") },
          }),
        ],
      },
      'secrets of parameters and authMethods: Both the auth method "oauth"\'s settings and secrets of parameters and authMethods contain clientSecret.',
    ],
  ])("%s is told as the provider does", (_, props, message) => {
    const stack = newStack();

    new FruxonIntegration(stack, "it", { slug: "acme", ...props });

    expect(problemsOf(stack)).toEqual([expect.stringContaining(`[stack/it] ${message}`)]);
  });

  it.each<[string, Props, string]>([
    [
      "two parameters of one name",
      {
        parameters: [
          { name: "a", type: "STRING" },
          { name: "a", type: "JSON" },
        ],
      },
      'parameters[1].name: Each parameter in a list must have a unique name. Given twice: "a". Rename or remove one of them.',
    ],
    [
      "two methods of one id",
      { authMethods: [FruxonAuthMethod.none("a"), FruxonAuthMethod.apiKey("a")] },
      'authMethods[1].id: Each auth method in a list must have a unique id. Given twice: "a". Rename or remove one of them.',
    ],
    [
      "a range in which nothing lies",
      { parameters: [{ name: "a", type: "INTEGER", min: 2, max: 1 }] },
      "parameters[0].integerRange: No value is between min 2 and max 1. Swap them.",
    ],
    [
      "a type that there is not",
      { parameters: [{ name: "a", type: "STRINGS" as "STRING" }] },
      'parameters[0].type: Given: "STRINGS". Did you mean STRING? ',
    ],
    [
      "a name whose emoji count twice",
      { displayName: "😀".repeat(60) },
      "displayName: displayName should have at most 100 characters as UTF-16 counts them",
    ],
  ])("%s is warned of", (_, props, message) => {
    const stack = newStack();

    new FruxonIntegration(stack, "it", { slug: "acme", ...props });

    expect(reportedBy(stack)).toEqual([expect.stringContaining(`warning: ${message}`)]);
    expect(problemsOf(stack)).toEqual([]);
  });

  it("a default of a secret parameter that is a text fails, by the readable and by the secret way", () => {
    const stack = newStack();
    const text = "FAKE-SECRET" as unknown as Secret;

    new FruxonIntegration(stack, "cast", {
      slug: "acme",
      parameters: [{ name: "a", type: "STRING", secret: true, defaultValue: text }],
    });
    new Bindings(stack, "raw", {
      slug: "raw",
      displayName: "Raw",
      configMetadata: {
        parametersMetadata: [{ name: "a", type: "STRING", secret: true, defaultValue: "FAKE-SECRET" }],
      },
    });

    const problems = problemsOf(stack);
    expect(problems).toEqual([
      expect.stringMatching(
        /^\[stack\/cast\] secrets of parameters and authMethods: \/parameters_metadata\/a: the value/,
      ),
      expect.stringContaining("[stack/raw] configMetadata.parametersMetadata[0].defaultValue: "),
    ]);
    expect(problems.join()).not.toContain("FAKE-SECRET");
  });

  it("tokens are left to the plan, and JSON is judged as far as it is known", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "v", {});

    new FruxonIntegration(stack, "it", {
      slug: variable.stringValue,
      displayName: variable.stringValue,
      parameters: [
        { name: variable.stringValue, type: "STRING" },
        { name: "a", type: "INTEGER", min: variable.numberValue, max: 1 },
      ],
      authMethods: [FruxonAuthMethod.none(variable.stringValue), FruxonAuthMethod.none("b")],
    });
    new Bindings(stack, "raw", {
      slug: "raw",
      displayName: "Raw",
      configMetadata: { authMetadata: [{ id: "a", type: "API_KEY" }] },
      configMetadataSecrets: "${jsonencode({auth_metadata = {b = var.b}})}",
    });

    expect(problemsOf(stack)).toEqual([
      "[stack/raw] configMetadataSecrets: configMetadata has the auth methods a. Their ids are the keys of authMetadata.",
    ]);
  });
});
