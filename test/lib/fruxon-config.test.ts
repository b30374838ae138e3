import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import { FruxonConfig as Bindings } from "../../lib/bindings/fruxon-config";
import { FruxonConfig, type FruxonConfigProps } from "../../lib/fruxon-config";
import { FruxonAuthMethod, FruxonIntegration } from "../../lib/fruxon-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { Secret } from "../../lib/secret";
import { attributesIn, newStack, problemsOf, synth, reportedBy } from "./support";

const TYPE = "integrations_fruxon_config";

/** One that is there already: nothing is known of its definition. */
const integration = { integrationId: "acme", tenant: undefined };

const secret = (stack: TerraformStack, name: string): Secret => Secret.variable(stack, name);

describe("a Fruxon config", () => {
  it("is written like this", () => {
    const stack = newStack();

    new FruxonConfig(stack, "production", {
      integration,
      displayName: "Production",
      parameters: { region: "eu", limit: 5 },
      secretParameters: { key: secret(stack, "key") },
      auth: { method: "api-key", level: "USER", credentials: { apiKey: secret(stack, "api_key") } },
      authMap: [
        { parameters: { region: "eu" } },
        {
          parameters: { region: "us" },
          auth: { method: "api-key", credentials: { apiKey: secret(stack, "us") } },
        },
      ],
      sandboxMode: "VENDOR",
      sandboxVariant: {
        parameters: { region: "test" },
        secretParameters: { key: secret(stack, "sandbox_key") },
        auth: { method: "api-key", credentials: { apiKey: secret(stack, "sandbox_api_key") } },
        authMap: [
          {
            parameters: { region: "eu" },
            auth: { method: "api-key", credentials: { apiKey: secret(stack, "sandbox_eu") } },
          },
        ],
      },
      oauthCredentialKey: secret(stack, "oauth"),
      published: true,
      publishNote: "By hand",
      verifyOnApply: true,
      onExternalChange: "reapply",
      credentialsVersion: 1,
      timeouts: { update: "1m" },
    });

    expect(attributesIn(stack, TYPE)).toMatchSnapshot();
    expect(problemsOf(stack)).toEqual([]);
  });

  it("needs no more than its integration, and is named after its construct", () => {
    const stack = newStack();

    new FruxonConfig(stack, "production", { integration });

    const { "//": _, ...attributes } = attributesIn(stack, TYPE);
    expect(attributes).toEqual({ integration_id: "acme", display_name: "production" });
  });

  it("refers to an integration and an auth method of the same program", () => {
    const stack = newStack();
    const key = FruxonAuthMethod.apiKey("api-key");
    const desk = new FruxonIntegration(stack, "desk", {
      slug: "acme-desk",
      tenant: "acme-corp",
      parameters: [{ name: "region", type: "STRING", required: true }],
      authMethods: [key],
    });

    new FruxonConfig(stack, "production", {
      integration: desk,
      parameters: { region: "eu" },
      auth: { method: key, credentials: { apiKey: secret(stack, "api_key") } },
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(attributesIn(stack, TYPE)).toMatchObject({
      tenant: "acme-corp",
      integration_id: expect.stringMatching(
        /^\$\{integrations_fruxon_integration\.desk_\w+\.integration_id\}$/,
      ),
      auth: { integration_auth_metadata_id: "api-key" },
      auth_secrets: '${jsonencode({"apiKey" = var.api_key})}',
    });
  });

  it("hands out references to what Fruxon decides, and can be imported", () => {
    const stack = newStack();

    const it = new FruxonConfig(stack, "it", { integration });
    it.importFrom("acme-corp/acme/Production");
    new TerraformOutput(stack, "all", { value: [it.configId, it.integrationId, it.publishedRevisionId] });

    const { output, import: imported } = synth(stack);
    expect(output?.all?.value.map((value) => value.replace(/\.it_\w+/, ".it"))).toEqual(
      ["config_id", "integration_id", "published_revision_id"].map((name) => `\${${TYPE}.it.${name}}`),
    );
    expect(imported).toMatchObject([{ id: "acme-corp/acme/Production" }]);
    expect(it.node.defaultChild).toBe(it.resource);
    expect(it.resource).toBeInstanceOf(Bindings);
  });
});

describe("a config that is there already", () => {
  it.each([
    ["its name", "fromDisplayName", { display_name: "Staging" }],
    ["its id", "fromConfigId", { config_id: "some-id" }],
  ] as const)("is found by %s", (_, from, query) => {
    const stack = newStack();
    const provider = new IntegrationsProvider(stack, "other", { alias: "other" });
    const [key] = Object.values(query);
    const owner = { integrationId: "acme", tenant: "acme-corp" };

    const { configId } = FruxonConfig[from](stack, "found", owner, String(key), { provider });
    new TerraformOutput(stack, "id", { value: [configId] });

    const { data, output } = synth(stack);
    expect(data?.[TYPE]?.found).toMatchObject({
      ...query,
      integration_id: "acme",
      tenant: "acme-corp",
      provider: "integrations.other",
    });
    expect(output?.id?.value).toEqual([`\${data.${TYPE}.found.config_id}`]);
  });
});

describe("at synth", () => {
  const anything = Secret.of("${var.secret}");

  it.each<[string, Partial<FruxonConfigProps>, string]>([
    ["a name that is empty", { displayName: "" }, 'displayName: must not be empty. Given: "".'],
    [
      "an integration that cannot be one",
      { integration: { integrationId: "a/b", tenant: undefined } },
      'integration: must not contain a slash. Given: "a/b".',
    ],
    [
      "a parameter that is given twice",
      { parameters: { key: "{{x}}" }, secretParameters: { key: anything } },
      "secretParameters: parameters and secretParameters both set key. Remove it from one of them; from parameters if it is a secret.",
    ],
    ["an auth method without a name", { auth: { method: "" } }, 'auth.method: must not be empty. Given: "".'],
  ])("%s is told as the provider does", (_, props, message) => {
    const stack = newStack();

    new FruxonConfig(stack, "it", { integration, ...props });

    expect(problemsOf(stack)).toEqual([`[stack/it] ${message}`]);
  });

  it.each<[string, Partial<FruxonConfigProps>, string]>([
    [
      "a sandbox mode that is not known",
      { sandboxMode: "SIMULATE" as "NONE" },
      'sandboxMode: Given: "SIMULATE". Did you mean SIMULATED? ',
    ],
    [
      "an integration of another form",
      { integration: { integrationId: "a b", tenant: undefined } },
      "integration: integration should contain only letters, digits, hyphens and underscores.",
    ],
  ])("%s is warned of", (_, props, message) => {
    const stack = newStack();

    new FruxonConfig(stack, "it", { integration, ...props });

    expect(reportedBy(stack)).toEqual([expect.stringContaining(`warning: ${message}`)]);
    expect(problemsOf(stack)).toEqual([]);
  });

  it("what goes with nothing is told for the generated construct, too", () => {
    const stack = newStack();
    const raw = (id: string, props: Partial<ConstructorParameters<typeof Bindings>[2]>): Bindings =>
      new Bindings(stack, id, { integrationId: "acme", displayName: "Acme", ...props });

    raw("auth", { authSecrets: "${jsonencode({a = var.a})}" });
    raw("map", {
      authMap: [{ parameters: "{}", authConfig: { integrationAuthMetadataId: "a" } }],
      authMapSecrets: "${jsonencode([{a = var.a}, {b = var.b}])}",
    });
    raw("sandbox", {
      sandboxVariant: {},
      sandboxVariantSecrets: "${jsonencode({auth = var.auth, x = var.x})}",
    });
    raw("later", { sandboxVariant: {}, sandboxVariantSecrets: "${jsonencode({parameters = var.x})}" });

    expect(problemsOf(stack)).toEqual([
      expect.stringContaining("[stack/auth] authSecrets: Credentials belong to an auth method."),
      expect.stringContaining("[stack/map] authMapSecrets: Each entry of authMap has its credentials"),
      expect.stringContaining("[stack/sandbox] sandboxVariantSecrets: Expected: {"),
    ]);
  });

  it("a note that nobody keeps is a warning", () => {
    const stack = newStack();

    const { node } = new FruxonConfig(stack, "it", { integration, published: false, publishNote: "By hand" });

    expect(problemsOf(stack)).toEqual([]);
    expect(node.metadata.map(({ data }): unknown => data)).toEqual([
      expect.stringContaining("publishNote: It is stored with each published revision"),
    ]);
  });

  it("secrets that are texts fail, wherever they are", () => {
    const stack = newStack();
    const text = "FAKE-SECRET" as unknown as Secret;
    const auth = { method: "api-key", credentials: { apiKey: text } };

    new FruxonConfig(stack, "it", {
      integration,
      secretParameters: { a: text },
      auth,
      authMap: [{ parameters: {}, auth }],
      sandboxVariant: { secretParameters: { a: text }, auth, authMap: [{ parameters: {}, auth }] },
      oauthCredentialKey: text,
    });

    const problems = problemsOf(stack);
    expect(problems.map((problem) => problem.split(": the value")[0])).toEqual(
      [
        "secretParameters: /a",
        "auth.credentials: /apiKey",
        "authMap: /0/apiKey",
        "sandboxVariant: /parameters/a",
        "sandboxVariant: /auth/apiKey",
        "sandboxVariant: /auth_map/0/apiKey",
        "oauthCredentialKey",
      ].map((place) => `[stack/it] ${place}`),
    );
    expect(problems.join()).not.toContain("FAKE-SECRET");
  });
});

describe("at synth, where the integration is of the same program", () => {
  const key = FruxonAuthMethod.apiKey("api-key", { supportedLevels: ["USER"], configTestSupported: false });

  it.each<[string, Partial<FruxonConfigProps>, string]>([
    [
      "another method",
      { auth: { method: FruxonAuthMethod.none("other") } },
      'auth.method: Given: "other". The integration has api-key.',
    ],
    [
      "another method in an auth map",
      { authMap: [{ parameters: {}, auth: { method: "other" } }] },
      'authMap[0].auth.method: Given: "other". The integration has api-key.',
    ],
    [
      "another level in the sandbox",
      { sandboxVariant: { auth: { method: key, level: "APPLICATION" } } },
      "sandboxVariant.auth.level: Given: APPLICATION. It has USER.",
    ],
    [
      "another level in an auth map of the sandbox",
      { sandboxVariant: { authMap: [{ parameters: {}, auth: { method: key, level: "APPLICATION" } }] } },
      "sandboxVariant.authMap[0].auth.level: Given: APPLICATION. It has USER.",
    ],
    [
      "a secret among the parameters of the sandbox",
      { sandboxVariant: { parameters: { hidden: "FAKE-SECRET" } } },
      "sandboxVariant.parameters: The integration marks hidden as secret, and parameters is stored in the state. Move it to parameters in sandboxVariant, which is merged over parameters when it is sent and is never stored.",
    ],
    [
      "a level that the method does not have",
      { auth: { method: key, level: "APPLICATION" } },
      "auth.level: Given: APPLICATION. It has USER.",
    ],
    [
      "a check that the method does not have",
      { auth: { method: key, level: "USER" }, verifyOnApply: true },
      "verifyOnApply: The integration has no test for it (configTestSupported). Set verifyOnApply = false.",
    ],
    [
      "a secret among the parameters",
      { parameters: { hidden: "FAKE-SECRET" } },
      "parameters: The integration marks hidden as secret, and parameters is stored in the state. Move it to secretParameters, which is merged over parameters when it is sent and is never stored.",
    ],
  ])("%s is told", (_, props, message) => {
    const stack = newStack();
    const desk = new FruxonIntegration(stack, "desk", {
      slug: "acme-desk",
      parameters: [{ name: "hidden", type: "STRING", secret: true }],
      authMethods: [key],
    });

    new FruxonConfig(stack, "it", { integration: desk, ...props });

    expect(problemsOf(stack)).toEqual([`[stack/it] ${message}`]);
  });

  it.each<[string, FruxonConfigProps["auth"], readonly unknown[]]>([
    [
      "the one that is asked for",
      { method: "token", credentials: { token: Secret.of("${var.secret}") } },
      [],
    ],
    [
      "one of another name",
      { method: "token", credentials: { tokn: Secret.of("${var.secret}") } },
      [
        expect.stringContaining(
          "warning: auth.credentials: These are the credentials of auth. " +
            "The method uses token, site. Did you mean token?",
        ),
        expect.stringContaining(
          'warning: auth.credentials: The auth method "token" of auth marks it as required.',
        ),
      ],
    ],
  ])("credentials are held against the method's inputs: %s", (_, auth, expected) => {
    const stack = newStack();
    const token = FruxonAuthMethod.bearerToken("token", {
      inputs: [
        { name: "token", type: "STRING", required: true, secret: true },
        { name: "site", type: "STRING" },
      ],
    });
    const desk = new FruxonIntegration(stack, "desk", { slug: "custom_acme_desk", authMethods: [token] });

    new FruxonConfig(stack, "it", { integration: desk, ...(auth === undefined ? {} : { auth }) });

    expect(problemsOf(stack)).toEqual([]);
    expect(reportedBy(stack)).toEqual(expected);
  });

  it("nothing is told of a definition that is not known, or not the program's", () => {
    const stack = newStack();
    const id = new TerraformVariable(stack, "id", {}).stringValue;
    const unknown = new FruxonIntegration(stack, "unknown", {
      slug: "acme-desk",
      authMethods: [FruxonAuthMethod.none(id)],
    });
    const theirs = new FruxonIntegration(stack, "theirs", { slug: "acme-crm" });

    new FruxonConfig(stack, "one", { integration: unknown, auth: { method: "api-key" } });
    new FruxonConfig(stack, "two", { integration: theirs, auth: { method: "api-key" } });
    new FruxonConfig(stack, "three", { integration: theirs, auth: { method: id } });

    expect(problemsOf(stack)).toEqual([]);
  });
});
