import { TerraformOutput, type TerraformStack, TerraformVariable, Token } from "cdktf";
import { TrutoIntegration as Bindings } from "../../lib/bindings/truto-integration";
import { IntegrationsProvider } from "../../lib/integrations-provider";
import { Secret } from "../../lib/secret";
import { TrutoEnvironmentIntegration } from "../../lib/truto-environment-integration";
import { TrutoIntegration } from "../../lib/truto-integration";
import { attributesIn, newStack, problemsOf, synth, reportedBy } from "./support";

const TYPE = "integrations_truto_integration";

/** Each way of making an integration. */
const VARIANTS: Readonly<Record<string, (stack: TerraformStack) => TrutoIntegration>> = {
  apiKey: (stack) =>
    TrutoIntegration.apiKey(stack, "desk", {
      name: "acme-desk",
      fields: [
        { name: "api_key", label: "API key", type: "password", required: true, helpText: "Settings > API" },
        {
          name: "region",
          label: "Region",
          type: "single_select",
          options: [{ label: "Europe", value: "eu" }],
          defaultValue: "eu",
        },
      ],
      documentationLink: "https://acme-desk.invalid/docs",
      permissionsText: "Needs the right to read.",
      config: {
        label: "Acme Desk",
        authorization: { format: "header", config: { expression: '{ "X-Key": "{{credentials.api_key}}" }' } },
      },
    }),
  oauth2: (stack) =>
    TrutoIntegration.oauth2(stack, "crm", {
      name: "acme-crm",
      category: "crm",
      isBeta: true,
      sharing: "ask",
      deletionProtection: false,
      onExternalChange: "reapply",
      credentialsVersion: 3,
      timeouts: { create: "1m" },
      clientId: "acme-app",
      clientSecret: Secret.variable(stack, "crm_client_secret"),
      tokenHost: "https://auth.acme-crm.invalid",
      tokenPath: "/token",
      authorizeHost: "https://login.acme-crm.invalid",
      authorizePath: "/authorize",
      refreshPath: "/refresh",
      scope: ["contacts.read"],
      optionalScope: ["contacts.write"],
      fields: [{ name: "shop", label: "Shop", type: "text", pattern: "^[a-z]+$" }],
      scopeSeparator: " ",
      authorizationMethod: "header",
      bodyFormat: "form",
      params: { prompt: "consent" },
      tokenParams: { audience: "api" },
      refreshParams: { audience: "api" },
      tokenExpiryDuration: "3600",
      documentationLink: "https://acme-crm.invalid/docs",
      config: { label: "Acme CRM", base_url: "https://api.acme-crm.invalid/v1" },
      configSecrets: {
        webhook: { signature_verification: { config: { secret: Secret.variable(stack, "crm_webhook") } } },
      },
    }),
  "oauth2 with what it needs": (stack) =>
    TrutoIntegration.oauth2(stack, "crm", {
      name: "acme-crm",
      clientId: "acme-app",
      clientSecret: Secret.variable(stack, "crm_client_secret"),
      tokenHost: "https://auth.acme-crm.invalid",
      tokenPath: "/token",
      config: { label: "Acme CRM" },
    }),
  oauth2ClientCredentials: (stack) =>
    TrutoIntegration.oauth2ClientCredentials(stack, "erp", {
      name: "acme-erp",
      tokenHost: "https://auth.acme-erp.invalid",
      tokenPath: "/token",
      fields: [
        { name: "client_id", label: "Client id", type: "text" },
        { name: "client_secret", label: "Client secret", type: "password" },
      ],
      config: { label: "Acme ERP", authorization: { format: "bearer" } },
    }),
  "the constructor": (stack) =>
    new TrutoIntegration(stack, "it", { name: "acme-it", config: { label: "Acme" } }),
};

const names = Object.keys(VARIANTS);

describe("the variants of a Truto integration", () => {
  it.each(names)("%s is written like this", (name) => {
    const stack = newStack();

    VARIANTS[name]?.(stack);

    expect(attributesIn(stack, TYPE)).toMatchSnapshot();
  });

  it.each(names)("%s is what the provider's rules ask for", (name) => {
    const stack = newStack();

    VARIANTS[name]?.(stack);

    expect(problemsOf(stack)).toEqual([]);
  });
});

const integration = (stack: TerraformStack, id = "it"): TrutoIntegration =>
  new TrutoIntegration(stack, id, { name: `acme-${id}`, config: { label: "Acme" } });

describe("a Truto integration", () => {
  it("has its resource under the id Resource", () => {
    const { node, resource } = integration(newStack());

    expect(node.defaultChild).toBe(resource);
    expect(resource).toBeInstanceOf(Bindings);
  });

  it("hands out references to what Truto decides", () => {
    const stack = newStack();

    const { integrationId, name, teamId } = integration(stack);
    new TerraformOutput(stack, "all", { value: [integrationId, name, teamId] });

    const written = synth(stack).output?.all?.value.map((value) => value.replace(/\.it_\w+/, ".it"));
    expect(written).toEqual([
      "${integrations_truto_integration.it.id}",
      "${integrations_truto_integration.it.name}",
      "${integrations_truto_integration.it.team_id}",
    ]);
  });

  it("takes tokens anywhere in its configuration", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "v", {});

    new TrutoIntegration(stack, "it", {
      name: variable.stringValue,
      config: {
        label: variable.stringValue,
        base_url: `https://${variable.stringValue}`,
        pagination: Token.asAny(variable.value),
      },
    });

    expect(attributesIn(stack, TYPE)).toMatchObject({
      name: "${var.v}",
      config_json: '${jsonencode({"label" = var.v, "base_url" = "https://${var.v}", "pagination" = var.v})}',
    });
    expect(problemsOf(stack)).toEqual([]);
  });

  it("can be imported and moved, and takes lifecycle, dependencies and another provider", () => {
    const stack = newStack();
    const staging = new IntegrationsProvider(stack, "staging", { alias: "staging" });
    const first = integration(stack, "first");

    const second = new TrutoIntegration(stack, "second", {
      name: "acme-second",
      config: {},
      provider: staging,
      lifecycle: { preventDestroy: true },
      dependsOn: [first],
    });
    first.importFrom("acme-first");
    second.moveFromId("integrations_truto_integration.old");

    const written = synth(stack);
    const resources = Object.entries(written.resource?.[TYPE] ?? {});
    expect(resources.find(([id]) => id.startsWith("second"))?.[1]).toMatchObject({
      provider: "integrations.staging",
      lifecycle: { prevent_destroy: true },
      depends_on: [expect.stringMatching(/^integrations_truto_integration\.first_/)],
    });
    expect(written.import).toEqual([{ id: "acme-first", to: expect.stringMatching(/\.first_/) }]);
    expect(written.moved).toEqual([
      { from: "integrations_truto_integration.old", to: expect.stringMatching(/\.second_/) },
    ]);
  });
});

describe("an integration that is there already", () => {
  it.each([
    ["its name", "fromName", { name: "demo-calendar" }],
    ["its id", "fromIntegrationId", { id: "11111111-aaaa-4bbb-8ccc-000000000001" }],
  ] as const)("is found by %s", (_, from, query) => {
    const stack = newStack();
    const staging = new IntegrationsProvider(stack, "staging", { alias: "staging" });
    const [key] = Object.values(query);

    const found = TrutoIntegration[from](stack, "found", String(key), { provider: staging });
    new TrutoEnvironmentIntegration(stack, "install", { integration: found });

    expect(synth(stack).data?.[TYPE]?.found).toMatchObject({ ...query, provider: "integrations.staging" });
    expect(attributesIn(stack, "integrations_truto_environment_integration")).toMatchObject({
      integration_id: "${data.integrations_truto_integration.found.id}",
    });
  });
});

describe("at synth", () => {
  it.each<[string, Partial<ConstructorParameters<typeof TrutoIntegration>[2]>, string]>([
    ["a name that is empty", { name: "" }, 'name: must not be empty. Given: "".'],
    [
      "a sharing that there is not",
      { sharing: "all" as "allow" },
      'warning: sharing: Given: "all". Known are allow, ask, deny. Truto may have ' +
        "added it since then, and decides whether to accept it.",
    ],
    [
      "a place that is set twice",
      {
        config: { webhook: { signature_verification: { config: { secret: "{{context.secret}}" } } } },
        configSecrets: {
          webhook: { signature_verification: { config: { secret: Secret.of("${var.secret}") } } },
        },
      },
      "configSecrets: /webhook/signature_verification/config/secret is set in both. Remove it from one of them; from config if it is a secret.",
    ],
    [
      "a secret in the readable part",
      { config: { credentials: { oauth2: { config: { client: { secret: "FAKE-SECRET" } } } } } },
      "config: /credentials/oauth2/config/client/secret is a secret, and config is stored in the state. Move it to the same place in configSecrets, which is merged over config when it is sent and is never stored.",
    ],
  ])("%s is told as the provider does", (_, props, message) => {
    const stack = newStack();

    new TrutoIntegration(stack, "it", { name: "acme", config: {}, ...props });

    expect(reportedBy(stack)).toEqual([`[stack/it] ${message}`]);
  });

  it("a placeholder at the place of a secret is none, and may stand in the readable part", () => {
    const stack = newStack();
    const client = { id: "app", secret: "{{client_secret}}" };

    new TrutoIntegration(stack, "it", {
      name: "acme",
      config: { credentials: { oauth2: { config: { client } } } },
    });

    expect(reportedBy(stack)).toEqual([]);
  });

  it("what may be a credential is a warning", () => {
    const stack = newStack();

    const { node } = new TrutoIntegration(stack, "it", {
      name: "acme",
      config: { headers: { "X-Api-Key": "FAKE-KEY", Authorization: "Bearer {{oauth.token.access_token}}" } },
    });

    expect(problemsOf(stack)).toEqual([]);
    expect(node.metadata.map(({ data }): unknown => data)).toEqual([
      expect.stringMatching(/^config: \/headers\/X-Api-Key looks like a literal credential/),
    ]);
  });

  it("JSON is judged as far as it is known, in the generated construct too", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "v", {}).stringValue;

    new TrutoIntegration(stack, "known", {
      name: variable,
      config: { label: variable, secret_environment_variables: { HOOK: "FAKE-SECRET", OTHER: variable } },
    });
    new TrutoIntegration(stack, "unknown", {
      name: "acme",
      config: { credentials: { oauth2: { config: { client: { secret: variable } } } } },
    });
    new Bindings(stack, "raw", { name: "raw", configJson: "[]" });
    new Bindings(stack, "local", { name: "local", configJson: "${local.config}" });

    expect(problemsOf(stack)).toEqual([
      expect.stringContaining("[stack/known] config: /secret_environment_variables/HOOK is a secret"),
      "[stack/raw] configJson: must be a JSON object.",
    ]);
  });

  it("a secret part that may be an object goes together with a readable one", () => {
    const stack = newStack();

    new Bindings(stack, "raw", {
      name: "raw",
      configJson: '{"credentials": {"oauth2": {"format": "oauth2"}}, "label": "x"}',
      configSecrets: "${jsonencode({credentials = var.credentials})}",
    });
    new Bindings(stack, "twice", {
      name: "twice",
      configJson: '{"label": "x"}',
      configSecrets: "${jsonencode({label = var.label})}",
    });

    expect(problemsOf(stack)).toEqual([
      expect.stringContaining("[stack/twice] configSecrets: /label is set in both"),
    ]);
  });
});
