import { integrations } from "../../../src/provider";
import { callFile, valueOfFile } from "../support/call-file";

const SECRET = "FAKE-SECRET-client-9c41";

/** As Truto's command line writes it. */
const FILE = {
  name: "acme-crm",
  label: "Acme CRM",
  category: "crm",
  config: {
    base_url: "https://api.acme-crm.example/v1",
    credentials: { oauth2: { format: "oauth2", config: { client: { id: "acme-app" } } } },
    authorization: { format: "header", config: { expression: '{ "X-Key": "{{credentials.api_key}}" }' } },
    resources: { contacts: { list: { method: "get", path: "/contacts", page: 12345678901234567890n } } },
  },
  documentation: [
    { type: "readme", content: "# Acme" },
    { type: "description", resource: "contacts", method: "list", content: "All contacts." },
  ],
  audit_notes: [{ severity: "warn", message: "…" }],
};

const text = (file: object): string =>
  JSON.stringify(file, (_, value: unknown) => (typeof value === "bigint" ? `~${value}~` : value)).replace(
    /"~(\d+)~"/g,
    "$1",
  );

test("an integration file becomes the attributes of the resource, numbers with all their digits", async () => {
  const { config_json: json, ...others } = (await valueOfFile("truto_integration", text(FILE))) as {
    config_json: string;
  };

  expect(others).toEqual({ name: "acme-crm", category: "crm", documentation: FILE.documentation });
  expect(json).toContain('"page":12345678901234567890');
  expect(JSON.parse(json)).toMatchObject({
    label: "Acme CRM",
    credentials: FILE.config.credentials,
    authorization: FILE.config.authorization,
  });
});

test("the id of an integration that exists is returned for an import block", async () => {
  const id = "11111111-aaaa-4bbb-8ccc-000000000001";
  expect(await valueOfFile("truto_integration", { name: "a", id, config: {} })).toMatchObject({ id });
});

test("of an answer, what is no setting is left out", async () => {
  const answer = {
    name: "a",
    config: {},
    team_id: "11111111-aaaa-4bbb-8ccc-000000000009",
    team: { name: "Acme" },
    installed_environment: [],
    can_install: true,
    version: 3,
    created_at: "2026-01-01T00:00:00.000Z",
  };

  expect(await valueOfFile("truto_integration", answer)).toEqual({ name: "a", config_json: "{}" });
});

test("a secret in the configuration is named, or left out where it is set elsewhere", async () => {
  const file = {
    name: "acme-crm",
    config: {
      credentials: { oauth2: { format: "oauth2", config: { client: { id: "acme-app", secret: SECRET } } } },
    },
  };
  const member = "config.credentials.oauth2.config.client.secret";

  const result = await callFile("truto_integration", file);

  expect(result).toMatchObject({
    ok: false,
    message: expect.stringContaining(`${member}: is a credential`) as unknown,
  });
  expect(JSON.stringify(result)).not.toContain(SECRET);
  expect(await valueOfFile("truto_integration", file, member)).toEqual({
    name: "acme-crm",
    config_json: '{"credentials":{"oauth2":{"format":"oauth2","config":{"client":{"id":"acme-app"}}}}}',
  });
});

test("a credential written out in a header is named, and what stands in an element of a list by its position", async () => {
  const result = await callFile("truto_integration", {
    name: "a",
    config: { headers: { "X-Api-Key": SECRET }, steps: [{ password: SECRET }] },
  });

  expect(result).toMatchObject({ ok: false });
  const message = result.ok ? "" : result.message;
  expect(message).toContain("config.headers.X-Api-Key: is a credential");
  expect(message).toContain("config.steps[0].password: is a credential");
  expect(message).not.toContain(SECRET);
});

test("a label that differs from the one in the configuration is an error", async () => {
  expect(
    await callFile("truto_integration", { name: "a", label: "One", config: { label: "Two" } }),
  ).toMatchObject({
    ok: false,
    message: expect.stringContaining("label: and config.label say different things") as unknown,
  });
  expect(
    await valueOfFile("truto_integration", { name: "a", label: "One", config: { label: "One" } }),
  ).toEqual({
    name: "a",
    config_json: '{"label":"One"}',
  });
});

/** What only answers have. */
const ANSWERED = {
  id: "22222222-aaaa-4bbb-8ccc-000000000002",
  environment_id: "33333333-aaaa-4bbb-8ccc-000000000003",
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
};

const ID = "44444444-aaaa-4bbb-8ccc-000000000004";

/** An answer of Truto's API for each object, what is set elsewhere of it, and what the resource takes. */
const OBJECTS: readonly (readonly [
  name: string,
  file: object,
  /** With the attribute that takes each; none takes that of a webhook. */
  secrets: Readonly<Record<string, string | undefined>>,
  attributes: object,
])[] = [
  [
    "datastore",
    {
      ...ANSWERED,
      type: "s3",
      label: "Lake",
      config: { access_key_id: SECRET, secret_access_key: SECRET, region: "eu-west-1", bucket: "lake" },
    },
    { "config.access_key_id": "config_secrets", "config.secret_access_key": "config_secrets" },
    { type: "s3", label: "Lake", config_json: '{"region":"eu-west-1","bucket":"lake"}' },
  ],
  [
    "environment_integration",
    {
      ...ANSWERED,
      integration_id: ID,
      integration: {
        id: ID,
        name: "acme-crm",
        config: { credentials: { oauth2: { config: { client: { secret: SECRET } } } } },
      },
      is_enabled: true,
      show_in_catalog: false,
      override: {
        headers: null,
        credentials: { oauth2: { config: { client: { id: "acme-app", secret: SECRET } } } },
        environment_variables: { REGION: "eu" },
        secret_environment_variables: { HOOK_KEY: SECRET },
      },
    },
    {
      "override.credentials.oauth2.config.client.secret": "override_secrets",
      "override.secret_environment_variables.HOOK_KEY": "override_secrets",
    },
    {
      integration_id: ID,
      is_enabled: true,
      show_in_catalog: false,
      override:
        '{"headers":null,"credentials":{"oauth2":{"config":{"client":{"id":"acme-app"}}}},' +
        '"environment_variables":{"REGION":"eu"},"secret_environment_variables":{}}',
    },
  ],
  [
    "environment_unified_model",
    {
      ...ANSWERED,
      unified_model_id: ID,
      unified_model: { id: ID, name: "crm", resources: {} },
      override: { resources: { contacts: { description: "People" } } },
    },
    {},
    { unified_model_id: ID, override: '{"resources":{"contacts":{"description":"People"}}}' },
  ],
  [
    "environment_unified_model_mapping",
    {
      ...ANSWERED,
      environment_unified_model_id: ID,
      resource_name: "contacts",
      integration_name: "salesforce",
      method_name: "list",
      config: { query_mapping: '{ "password": query.password }' },
      version: 3,
    },
    {},
    {
      environment_unified_model_id: ID,
      resource_name: "contacts",
      integration_name: "salesforce",
      method_name: "list",
      config_json: '{"query_mapping":"{ \\"password\\": query.password }"}',
    },
  ],
  [
    "notification_destination",
    {
      ...ANSWERED,
      type: "slack",
      label: "Alerts",
      is_active: true,
      event_types: ["sync_job_run:failed"],
      config: { webhook_url: SECRET, ignored_status_codes: [404] },
    },
    { "config.webhook_url": "config_secrets" },
    {
      type: "slack",
      label: "Alerts",
      is_active: true,
      event_types: ["sync_job_run:failed"],
      config_json: '{"ignored_status_codes":[404]}',
    },
  ],
  [
    "unified_model",
    {
      id: ANSWERED.id,
      created_at: ANSWERED.created_at,
      updated_at: ANSWERED.updated_at,
      name: "marketing",
      category: "marketing",
      description: "Campaigns",
      resources: { campaigns: { schema: { properties: { token: { type: "string" } } }, methods: ["list"] } },
      scopes: {},
      webhooks: { campaigns: "$.type = 'campaign'" },
      docs: null,
      version: 2,
      team_id: ID,
      team: { id: ID },
      sharing: "deny",
      installed_environment: [ID],
    },
    {},
    {
      name: "marketing",
      category: "marketing",
      description: "Campaigns",
      resources: '{"campaigns":{"schema":{"properties":{"token":{"type":"string"}}},"methods":["list"]}}',
      scopes: "{}",
      webhooks: `{"campaigns":"$.type = 'campaign'"}`,
    },
  ],
  [
    "unified_model_mapping",
    {
      id: ANSWERED.id,
      team_id: ID,
      created_at: ANSWERED.created_at,
      unified_model_id: ID,
      resource_name: "campaigns",
      integration_name: "mailchimp",
      method_name: "list",
      config: { resource: "campaigns", before: [{ limit: 12345678901234567890n }] },
      version: 1,
    },
    {},
    {
      unified_model_id: ID,
      resource_name: "campaigns",
      integration_name: "mailchimp",
      method_name: "list",
      config_json: '{"resource":"campaigns","before":[{"limit":12345678901234567890}]}',
    },
  ],
  [
    "webhook",
    {
      ...ANSWERED,
      target_url: "https://hooks.acme.example/truto",
      is_active: false,
      event_types: ["all"],
      secret: SECRET,
    },
    { secret: undefined },
    { target_url: "https://hooks.acme.example/truto", is_active: false, event_types: ["all"] },
  ],
];

test.each(OBJECTS)(
  "a file of %s becomes the attributes of the resource",
  async (name, file, secrets, attributes) => {
    expect(await valueOfFile(`truto_${name}`, text(file), ...Object.keys(secrets))).toEqual(attributes);
  },
);

test.each(
  OBJECTS.filter(([, , secrets]) => Object.values(secrets).some((attribute) => attribute !== undefined)),
)("a credential in a file of %s is named, with the attribute that takes it", async (name, file, secrets) => {
  const result = await callFile(`truto_${name}`, text(file));
  const message = result.ok ? "" : result.message;

  expect(result).toMatchObject({ ok: false, argument: 0 });
  expect(message.split("\n").map((line) => line.split(" Pass ")[0])).toEqual(
    Object.entries(secrets).map(
      ([member, attribute]) =>
        `${member}: is a credential, and the result of a function is stored in the plan and in the state. ` +
        `Set it in ${attribute ?? ""} of the resource.`,
    ),
  );
  expect(message).not.toContain(SECRET);
});

test("the secret of a webhook is refused, as no attribute takes it", async () => {
  const result = await callFile("truto_webhook", {
    target_url: "https://hooks.acme.example",
    secret: SECRET,
  });

  expect(result).toEqual({
    ok: false,
    message:
      "secret: is a credential that Truto generates and signs deliveries with. No attribute takes it. " +
      'To leave it out, pass "secret" as an additional argument.',
    argument: 0,
  });
});

test("the key of a service account is one credential, whatever is in it", async () => {
  const file = {
    type: "google_cloud_storage",
    label: "Lake",
    config: { bucket: "lake", credentials: { type: "service_account", private_key: SECRET } },
  };
  const result = await callFile("truto_datastore", file);
  const message = result.ok ? "" : result.message;

  expect(message).toContain("config.credentials: is a credential");
  expect(message.split("\n")).toHaveLength(1);
  expect(await valueOfFile("truto_datastore", file, "config.credentials")).toMatchObject({
    config_json: '{"bucket":"lake"}',
  });
});

test("in what has no place for secrets, a credential is found by its form; in an unknown member by its name, too", async () => {
  const result = await callFile("truto_unified_model", {
    name: "marketing",
    category: "marketing",
    resources: { campaigns: { schema: { default: "https://acme:FAKE-SECRET-in-url@crm.example" } } },
    vendor: { password: SECRET },
    region: "eu",
  });
  const message = result.ok ? "" : result.message;

  expect(message).toContain("resources.campaigns.schema.default: is a credential");
  expect(message).toContain("vendor.password: is a credential");
  expect(message).not.toContain("FAKE-SECRET");
  expect(message).not.toContain("region");
});

test("what is not an object, and a slip, are named", async () => {
  const result = await callFile("truto_datastore", { type: "s3", labl: "Lake", label: 7, config: {} });
  const message = result.ok ? "" : result.message;

  expect(message).toContain("label: must be a text");
  expect(message).toContain("labl: is not among the settings that this release knows. Did you mean label?");
});

test("every resource of Truto but rows of documentation has a function of its name", () => {
  const types = Object.keys(integrations.resources).filter((type) => type.startsWith("integrations_truto_"));
  const functions = Object.keys(integrations.functions).filter((name) => name.startsWith("truto_"));

  // Those are in the file of their integration, whose function returns them.
  expect(
    [...functions.map((name) => `integrations_${name}`), "integrations_truto_documentation"].sort(),
  ).toEqual([...types].sort());
  expect(["truto_integration", ...OBJECTS.map(([name]) => `truto_${name}`)].sort()).toEqual(
    [...functions].sort(),
  );
});
