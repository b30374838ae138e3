import { integrations } from "../../../src/provider";
import { callFile, valueOfFile } from "../support/call-file";

const SECRET = "FAKE-SECRET-oauth-71d3";

const DEFINITION = {
  parametersMetadata: [
    {
      name: "region",
      type: "STRING",
      displayName: "Region",
      required: true,
      secret: false,
      defaultValue: "eu",
    },
  ],
  authMetadata: [
    {
      id: "oauth",
      type: "O_AUTH2",
      supportedLevels: ["APPLICATION"],
      authSettings: { parameters: { clientId: "acme-app", tokenUrl: "https://auth.acme.example/token" } },
      parametersMetadata: [],
      availableScopes: ["read"],
      authProviderName: null,
    },
  ],
};

const METADATA = {
  parameters_metadata: [
    {
      name: "region",
      type: "STRING",
      display_name: "Region",
      required: true,
      secret: false,
      default_value: "eu",
    },
  ],
  auth_metadata: [
    {
      id: "oauth",
      type: "O_AUTH2",
      supported_levels: ["APPLICATION"],
      auth_settings: { parameters: '{"clientId":"acme-app","tokenUrl":"https://auth.acme.example/token"}' },
      parameters_metadata: [],
      available_scopes: '["read"]',
    },
  ],
};

test("a whole integration becomes the attributes of the resource, without what only answers have", async () => {
  const file = {
    id: "custom_acme",
    displayName: "Acme",
    description: "",
    configMetadata: DEFINITION,
    type: "CUSTOM",
    tags: [],
    isInternal: false,
    createdAt: 1772359200000,
    modifiedAt: 1772359200000,
  };

  expect(await valueOfFile("fruxon_integration", file)).toEqual({
    slug: "custom_acme",
    display_name: "Acme",
    description: "",
    config_metadata: METADATA,
  });
});

test("a definition alone is accepted", async () => {
  expect(await valueOfFile("fruxon_integration", DEFINITION)).toEqual({ config_metadata: METADATA });
});

/** What an error says of each secret: the attribute of the resource that takes it. */
const takers = (message: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    message
      .split("\n")
      .map((line) => [line.split(":")[0] ?? "", /Set it in (\w+) of the resource/.exec(line)?.[1]] as const),
  );

test("a secret setting and the default of a secret parameter are named by where they stand in the file, with what takes them", async () => {
  const file = {
    parametersMetadata: [{ name: "pin", type: "STRING", secret: true, defaultValue: SECRET }],
    authMetadata: [{ id: "oauth", type: "O_AUTH2", authSettings: { parameters: { clientSecret: SECRET } } }],
  };
  const members = [
    "parametersMetadata[0].defaultValue",
    "authMetadata[0].authSettings.parameters.clientSecret",
  ];

  const result = await callFile("fruxon_integration", file);

  expect(result).toMatchObject({ ok: false });
  const message = result.ok ? "" : result.message;
  expect(takers(message)).toEqual(
    Object.fromEntries(members.map((member) => [member, "config_metadata_secrets"])),
  );
  expect(message).not.toContain(SECRET);
  expect(await valueOfFile("fruxon_integration", file, ...members)).toEqual({
    config_metadata: {
      parameters_metadata: [{ name: "pin", type: "STRING", secret: true }],
      auth_metadata: [{ id: "oauth", type: "O_AUTH2", auth_settings: { parameters: "{}" } }],
    },
  });
});

const MASK = "********";

test("what an answer masks names no attribute where none takes it", async () => {
  const file = { authMetadata: [{ id: "key", type: "API_KEY", displayName: MASK }] };

  const result = await callFile("fruxon_integration", file);

  expect(takers(result.ok ? "" : result.message)).toEqual({ "authMetadata[0].displayName": undefined });
});

/** As Fruxon's API answers a config (docs/apis/fruxon.md §2.3). */
const CONFIG = {
  id: "55555555-aaaa-4bbb-8ccc-000000000005",
  integrationId: "custom_acme",
  displayName: "Production",
  parameters: { region: "eu" },
  hasAuth: true,
  hasAuthMap: false,
  authMethodId: "api-key",
  auth: { level: "APPLICATION", integrationAuthMetadataId: "api-key", grantedScopes: ["read"] },
  authMapEntries: [],
  sandboxMode: "VENDOR",
  sandboxVariant: {
    parameters: {},
    auth: { level: "APPLICATION", integrationAuthMetadataId: "api-key", grantedScopes: [] },
    authMapEntries: [],
  },
  egressCountry: "",
  publishedRevisionId: null,
  credentialHealth: "HEALTHY",
  createdBy: "svc-terraform",
  createdAt: 1772359260000,
  modifiedAt: 1772359260000,
};

const AUTH = { integration_auth_metadata_id: "api-key", level: "APPLICATION" };

test("an answer with a config becomes the attributes of the resource, empty texts null", async () => {
  expect(await valueOfFile("fruxon_config", CONFIG)).toEqual({
    integration_id: "custom_acme",
    display_name: "Production",
    parameters: '{"region":"eu"}',
    auth: AUTH,
    sandbox_mode: "VENDOR",
    sandbox_variant: { parameters: "{}", auth: AUTH },
  });
});

/** Only a mask says that a value is secret whose name does not. */
const nameOfSecret = (value: string): string => (value === MASK ? "workspace" : "client_secret");

const withCredentials = (value: string) => {
  const auth = { integrationAuthMetadataId: "api-key", level: "APPLICATION", parameters: { apiKey: value } };
  const authMap = [
    { parameters: { region: "eu" }, authConfig: { integrationAuthMetadataId: "api-key" } },
    { parameters: { region: "us" }, authConfig: auth },
  ];
  return {
    displayName: "Production",
    parameters: { region: "eu", [nameOfSecret(value)]: value },
    auth,
    authMap,
    sandboxVariant: { parameters: { [nameOfSecret(value)]: value, region: "us" }, auth, authMap },
    oAuthCredentialKey: value,
  };
};

test.each([SECRET, MASK])(
  "each credential of a config is named with the attribute that takes it, written out or masked (%s)",
  async (value) => {
    const result = await callFile("fruxon_config", withCredentials(value));
    const message = result.ok ? "" : result.message;

    expect(takers(message)).toEqual({
      "auth.parameters.apiKey": "auth_secrets",
      "authMap[1].authConfig.parameters.apiKey": "auth_map_secrets",
      "sandboxVariant.auth.parameters.apiKey": "sandbox_variant_secrets",
      "sandboxVariant.authMap[1].authConfig.parameters.apiKey": "sandbox_variant_secrets",
      oAuthCredentialKey: "oauth_credential_key",
      [`parameters.${nameOfSecret(value)}`]: "parameters_secrets",
      [`sandboxVariant.parameters.${nameOfSecret(value)}`]: "sandbox_variant_secrets",
    });
    expect(message).not.toContain(value);
  },
);

test("the credentials of a config are left out where they are set elsewhere", async () => {
  const { parameters: _, sandboxVariant: __, ...file } = withCredentials(SECRET);
  const omit = ["auth.parameters", "authMap[1].authConfig.parameters", "oAuthCredentialKey"];

  expect(await valueOfFile("fruxon_config", file, ...omit)).toEqual({
    display_name: "Production",
    auth: AUTH,
    auth_map: [
      { parameters: '{"region":"eu"}', auth_config: { integration_auth_metadata_id: "api-key" } },
      { parameters: '{"region":"us"}', auth_config: AUTH },
    ],
  });
});

test.each(["authMapEntries", "sandboxVariant.authMapEntries"])(
  "%s of an answer are refused, as they lack the auth methods",
  async (member) => {
    const entries = { authMapEntries: [{ parameters: { region: "eu" } }] };
    const isInside = member.startsWith("sandboxVariant");
    const file = { ...CONFIG, ...(isInside ? { sandboxVariant: entries } : entries) };

    expect(await callFile("fruxon_config", file)).toEqual({
      ok: false,
      message:
        `${member}: has the entries without their auth methods, as Fruxon returns them; sent like that, the stored ` +
        "credentials could be removed. Write them as authMap, each with its authConfig. " +
        `To leave it out, pass "${member}" as an additional argument.`,
      argument: 0,
    });
    expect(await valueOfFile("fruxon_config", file, member)).not.toHaveProperty("auth_map");
  },
);

/** As Fruxon's API answers a tool (docs/apis/fruxon.md §2.5). */
const TOOL = {
  id: "list_tickets",
  integrationId: "custom_acme",
  displayName: "",
  description: "Lists tickets",
  actionType: "READ_ONLY",
  toolType: "API",
  resultType: "JSON",
  parametersMetadata: [{ name: "customer", type: "STRING", description: "", secret: false, required: true }],
  descriptor: {
    apiTool: {
      httpMethod: "GET",
      url: "https://{{site}}.acme.example/tickets",
      headers: { "X-Token": "{{token}}" },
      queryParameters: { customer: "{{customer}}" },
      formParameters: {},
      body: "",
      resultType: "JSON",
      resultTransformExpression: null,
    },
    codeTool: null,
    mcpTool: null,
    predefinedTool: null,
  },
  pricing: null,
  isAsync: false,
  isInternal: false,
  isModifiable: true,
  createdAt: 1772359260000,
  modifiedAt: 1772359260000,
};

test("an answer with a tool becomes the attributes of the resource", async () => {
  expect(await valueOfFile("fruxon_tool", TOOL)).toEqual({
    integration_id: "custom_acme",
    tool_id: "list_tickets",
    description: "Lists tickets",
    action_type: "READ_ONLY",
    parameters_metadata: [{ name: "customer", type: "STRING", secret: false, required: true }],
    api_tool: {
      http_method: "GET",
      url: "https://{{site}}.acme.example/tickets",
      headers: '{"X-Token":"{{token}}"}',
      query_parameters: '{"customer":"{{customer}}"}',
      form_parameters: "{}",
      result_type: "JSON",
    },
  });
});

test.each([
  ["codeTool", "code_tool", { code: "result = 1", packages: ["httpx"], timeoutSeconds: 5 }],
  ["pythonTool", "code_tool", { code: "result = 1", packages: ["httpx"], timeoutSeconds: 5 }],
  ["mcpTool", "mcp_tool", { serverUrl: "https://mcp.acme.example", mcpToolName: "close" }],
])("the descriptor %s is returned as %s", async (member, attribute, tool) => {
  const file = { id: "x", descriptor: { [member]: tool } };
  const attributes =
    attribute === "code_tool"
      ? { code: "result = 1", packages: ["httpx"], timeout_seconds: 5 }
      : { server_url: "https://mcp.acme.example", mcp_tool_name: "close" };

  expect(await valueOfFile("fruxon_tool", file)).toEqual({ tool_id: "x", [attribute]: attributes });
});

test("a tool that is built in is refused", async () => {
  const result = await callFile("fruxon_tool", {
    id: "x",
    descriptor: { predefinedTool: { resultType: "JSON" } },
  });

  expect(result).toEqual({
    ok: false,
    message:
      "descriptor.predefinedTool: belongs to a tool that is built into Fruxon, which cannot be managed. Read it with the data " +
      'source integrations_fruxon_tool. To leave it out, pass "descriptor.predefinedTool" as an additional argument.',
    argument: 0,
  });
});

test("a credential in a tool is named by its place: a header, a default value and what is masked", async () => {
  const result = await callFile("fruxon_tool", {
    id: "x",
    parametersMetadata: [
      { name: "pin", secret: true, defaultValue: SECRET },
      { name: "site", defaultValue: MASK },
    ],
    descriptor: {
      apiTool: {
        httpMethod: "GET",
        url: "https://acme.example",
        headers: { "X-Api-Key": SECRET, "X-Site": MASK },
      },
    },
  });
  const message = result.ok ? "" : result.message;

  expect(message.split("\n").map((line) => line.split(":")[0])).toEqual([
    "parametersMetadata[0].defaultValue",
    "parametersMetadata[1].defaultValue",
    "descriptor.apiTool.headers.X-Api-Key",
    "descriptor.apiTool.headers.X-Site",
  ]);
  expect(message).not.toContain(SECRET);
});

test("an answer with an environment becomes the attributes of the resource, empty texts null", async () => {
  const file = {
    id: "66666666-aaaa-4bbb-8ccc-000000000006",
    slug: "globex",
    displayName: "Globex",
    description: "",
    agentContext: "A customer",
    logoFileId: "",
    group: "customers",
    externalId: "",
    externalSource: "",
    isSystem: false,
    provenance: "Curated",
    attributes: { plan: "gold" },
    contactCount: 3,
    createdAt: 1772359260000,
    modifiedAt: 1772359260000,
  };

  expect(await valueOfFile("fruxon_environment", file)).toEqual({
    display_name: "Globex",
    agent_context: "A customer",
    group: "customers",
  });
});

test.each(["config", "environment", "tool"])("the tenant in a file of a %s is returned", async (name) => {
  expect(await valueOfFile(`fruxon_${name}`, { tenant: "acme" })).toEqual({ tenant: "acme" });
});

test("every resource of Fruxon has a function of its name", () => {
  const types = Object.keys(integrations.resources).filter((type) => type.startsWith("integrations_fruxon_"));
  const functions = Object.keys(integrations.functions).filter((name) => name.startsWith("fruxon_"));

  expect(functions.map((name) => `integrations_${name}`).sort()).toEqual(types.sort());
});
