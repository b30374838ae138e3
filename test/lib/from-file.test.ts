import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { TerraformStack } from "cdktf";
import { FruxonConfig } from "../../lib/fruxon-config";
import { FruxonEnvironment } from "../../lib/fruxon-environment";
import { FruxonIntegration } from "../../lib/fruxon-integration";
import { FruxonTool } from "../../lib/fruxon-tool";
import { NorthflankAuditLogSink } from "../../lib/northflank-audit-log-sink";
import { NorthflankBackupDestination } from "../../lib/northflank-backup-destination";
import { NorthflankCloudProviderIntegration } from "../../lib/northflank-cloud-provider-integration";
import { NorthflankLogSink } from "../../lib/northflank-log-sink";
import { NorthflankNotificationIntegration } from "../../lib/northflank-notification-integration";
import { NorthflankRegistryCredential } from "../../lib/northflank-registry-credential";
import { NorthflankSshIdentity } from "../../lib/northflank-ssh-identity";
import { NorthflankTag } from "../../lib/northflank-tag";
import { NorthflankWorkloadIdentity } from "../../lib/northflank-workload-identity";
import { Secret } from "../../lib/secret";
import { TrutoDatastore } from "../../lib/truto-datastore";
import { TrutoEnvironmentIntegration } from "../../lib/truto-environment-integration";
import { TrutoEnvironmentUnifiedModel } from "../../lib/truto-environment-unified-model";
import { TrutoEnvironmentUnifiedModelMapping } from "../../lib/truto-environment-unified-model-mapping";
import { TrutoIntegration } from "../../lib/truto-integration";
import { TrutoNotificationDestination } from "../../lib/truto-notification-destination";
import { TrutoUnifiedModel } from "../../lib/truto-unified-model";
import { TrutoUnifiedModelMapping } from "../../lib/truto-unified-model-mapping";
import { TrutoWebhook } from "../../lib/truto-webhook";
import { attributesIn, newStack, reportedBy, synth } from "./support";

const SECRET = "FAKE-SECRET-in-file-90be";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iac-files-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function written(content: unknown): string {
  const path = join(folder, "object.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const LOG_SINK = {
  name: "Application logs",
  sinkType: "http",
  sinkData: {
    uri: "https://logs.example.com/${not-code}",
    encoding: { codec: "json" },
    auth: { strategy: "bearer", token: SECRET },
  },
  options: { forwardCdnLogs: true },
};

it("is what the file says, with a Secret in the place of the file's", () => {
  const stack = newStack();
  const secrets = { token: Secret.variable(stack, "log_token") };

  NorthflankLogSink.fromFile(stack, "logs", written(LOG_SINK), {
    secrets,
    teamId: "acme",
    lifecycle: { preventDestroy: true },
  });

  expect(attributesIn(stack, "integrations_northflank_log_sink")).toMatchObject({
    name: "Application logs",
    team_id: "acme",
    sink_type: "http",
    sink_data: {
      uri: "https://logs.example.com/$${not-code}",
      encoding: { codec: "json" },
      auth: { strategy: "bearer" },
    },
    options: { forward_cdn_logs: true },
    credentials: { token: "${var.log_token}" },
    lifecycle: { prevent_destroy: true },
  });
  expect(reportedBy(stack)).toEqual([]);
  expect(JSON.stringify(synth(stack))).not.toContain(SECRET);
});

it("a credential that nothing replaces fails the synth, which names the file, the member and the option", () => {
  const stack = newStack();
  const path = written(LOG_SINK);

  NorthflankLogSink.fromFile(stack, "logs", path);

  const reported = reportedBy(stack).join("\n");
  expect(reported).toContain(
    `${path}: sinkData.auth.token: is a credential, which would be written to cdk.tf.json. ` +
      "Set the option secrets.token to a Secret, which replaces it, or list the member in the option omit.",
  );
  expect(reported).not.toContain(SECRET);
});

it("what is wrong in a file is reported with its members, beside the rules of the object", () => {
  const stack = newStack();
  const path = written({
    name: 7,
    sinkType: "sentry",
    sinkDat: {},
    sinkData: { endpoint: "https://x.example" },
  });

  NorthflankLogSink.fromFile(stack, "logs", path);

  const reported = reportedBy(stack).join("\n");
  expect(reported).toContain(`${path}: name: must be a text`);
  expect(reported).toContain(`${path}: sinkDat: is not among the settings`);
  expect(reported).toContain("Did you mean sinkData?");
  expect(reported).toContain("endpoint: endpoint must begin with https:");
});

const OBJECTS: readonly (readonly [
  name: string,
  type: string,
  file: object,
  make: (stack: TerraformStack, path: string) => unknown,
  attributes: object,
])[] = [
  [
    "an audit log sink",
    "northflank_audit_log_sink",
    {
      name: "Audit trail",
      sinkType: "aws_s3",
      sinkData: {
        endpoint: "https://s3.example.com",
        region: "eu",
        bucket: "audit",
        compression: "gzip",
        auth: { accessKeyId: "FAKE-ID", secretAccessKey: SECRET },
      },
    },
    (stack, path) =>
      NorthflankAuditLogSink.fromFile(stack, "x", path, {
        secrets: { secretAccessKey: Secret.variable(stack, "key") },
        onExternalChange: "ignore",
      }),
    {
      sink_data: { bucket: "audit", auth: { access_key_id: "FAKE-ID" } },
      credentials: { secret_access_key: "${var.key}" },
      on_external_change: "ignore",
    },
  ],
  [
    "a backup destination",
    "northflank_backup_destination",
    {
      name: "Backups",
      type: "s3",
      prefix: "acme/",
      usage: "globalBackups",
      credentials: {
        bucketName: "backups",
        endpoint: "https://s3.example.com",
        region: "eu",
        accessKey: SECRET,
        secretKey: SECRET,
      },
    },
    (stack, path) =>
      NorthflankBackupDestination.fromFile(stack, "x", path, {
        secrets: { accessKey: Secret.variable(stack, "id"), secretKey: Secret.variable(stack, "key") },
      }),
    { bucket_name: "backups", credentials: { access_key: "${var.id}", secret_key: "${var.key}" } },
  ],
  [
    "a cloud provider integration",
    "northflank_cloud_provider_integration",
    {
      name: "aws production",
      provider: "aws",
      aws: { authenticationMode: "crossAccountRole" },
      restrictions: { enabled: true, teams: [{ teamId: "platform" }] },
      credentials: { roleArn: "arn:aws:iam::123456789012:role/northflank", externalId: SECRET },
    },
    (stack, path) =>
      NorthflankCloudProviderIntegration.fromFile(stack, "x", path, {
        secrets: { externalId: Secret.variable(stack, "external") },
      }),
    {
      cloud_provider: "aws",
      restrictions: { enabled: true, team_ids: ["platform"] },
      credentials: {
        role_arn: "arn:aws:iam::123456789012:role/northflank",
        external_id: "${var.external}",
      },
    },
  ],
  [
    "a notification integration",
    "northflank_notification_integration",
    { name: "builds", type: "DISCORD", webhook: SECRET, events: ["trigger:build:failure"] },
    (stack, path) =>
      NorthflankNotificationIntegration.fromFile(stack, "x", path, {
        secrets: { webhook: Secret.variable(stack, "hook") },
      }),
    { type: "DISCORD", webhook: "${var.hook}", events: ["trigger:build:failure"] },
  ],
  [
    "a registry credential",
    "northflank_registry_credential",
    {
      name: "docker hub",
      provider: "dockerhub",
      credentials: { username: "acmebot", password: SECRET, scope: { pull: true } },
    },
    (stack, path) =>
      NorthflankRegistryCredential.fromFile(stack, "x", path, {
        secrets: { password: Secret.variable(stack, "hub") },
      }),
    {
      registry_provider: "dockerhub",
      scope: { pull: true },
      credentials: { username: "acmebot", password: "${var.hub}" },
    },
  ],
  [
    "a tag",
    "northflank_tag",
    {
      color: "#0ea5e9",
      nodeAffinities: [{ matchExpressions: [{ key: "zone", operator: "In", values: ["a"] }] }],
    },
    (stack, path) => NorthflankTag.fromFile(stack, "payments", path),
    {
      name: "payments",
      color: "#0ea5e9",
      node_affinities: [{ match_expressions: [{ key: "zone", operator: "In", values: ["a"] }] }],
    },
  ],
  [
    "an SSH identity",
    "northflank_ssh_identity",
    {
      sshPublicKeys: [{ key: "ssh-rsa AAAAB3NzaC1yc2E ada@acme" }],
      restrictions: { tags: { enabled: false } },
    },
    (stack, path) => NorthflankSshIdentity.fromFile(stack, "keys", path),
    {
      name: "keys",
      ssh_public_keys: ["ssh-rsa AAAAB3NzaC1yc2E ada@acme"],
      restrictions: { tags: { enabled: false } },
    },
  ],
  [
    "a workload identity",
    "northflank_workload_identity",
    {
      spec: {
        providerLinkId: "org/main-aws",
        roleMode: "managed",
        provider: {
          type: "aws",
          policyDocument: { Version: "1", Statement: [{ Resource: "${aws:username}" }] },
        },
        restrictions: { workloadTypes: ["service"] },
      },
    },
    (stack, path) => NorthflankWorkloadIdentity.fromFile(stack, "reader", path),
    {
      name: "reader",
      provider_type: "aws",
      role_mode: "managed",
      policy_document: '{"Version":"1","Statement":[{"Resource":"$${aws:username}"}]}',
      restrictions: { workload_types: ["service"] },
    },
  ],
  [
    "an integration of Truto",
    "truto_integration",
    {
      name: "acme-crm",
      label: "Acme CRM",
      category: "crm",
      config: {
        credentials: { oauth2: { format: "oauth2", config: { client: { id: "acme-app", secret: SECRET } } } },
        rate: 12,
        path: "/${id}",
      },
      audit_notes: [],
    },
    (stack, path) =>
      TrutoIntegration.fromFile(stack, "x", path, {
        configSecrets: {
          credentials: { oauth2: { config: { client: { secret: Secret.variable(stack, "client") } } } },
        },
        deletionProtection: false,
      }),
    {
      name: "acme-crm",
      category: "crm",
      deletion_protection: false,
      config_json:
        '{"credentials":{"oauth2":{"format":"oauth2","config":{"client":{"id":"acme-app"}}}},"rate":12,"path":"/$${id}","label":"Acme CRM"}',
      config_secrets: expect.stringContaining("var.client") as unknown,
    },
  ],
  [
    "a datastore of Truto",
    "truto_datastore",
    {
      type: "qdrant",
      label: "Vectors",
      config: { base_url: "https://q.example", collection: "a", api_key: SECRET },
    },
    (stack, path) =>
      TrutoDatastore.fromFile(stack, "x", path, {
        label: "Vectors of production",
        configSecrets: { api_key: Secret.variable(stack, "key") },
      }),
    {
      type: "qdrant",
      label: "Vectors of production",
      config_json: '{"base_url":"https://q.example","collection":"a"}',
      config_secrets: expect.stringContaining("var.key") as unknown,
    },
  ],
  [
    "an install of an integration of Truto",
    "truto_environment_integration",
    {
      integration_id: "11111111-aaaa-4bbb-8ccc-000000000001",
      is_enabled: false,
      integration: { config: { webhook: { signature_verification: { config: { secret: SECRET } } } } },
      override: { secret_environment_variables: { HOOK_KEY: SECRET }, label: "CRM" },
      extra: { token: SECRET, on: true },
    },
    (stack, path) =>
      TrutoEnvironmentIntegration.fromFile(stack, "x", path, {
        integration: TrutoIntegration.fromName(stack, "catalog", "acme-crm"),
        overrideSecrets: { secret_environment_variables: { HOOK_KEY: Secret.variable(stack, "hook") } },
        additionalCredentials: { extra: { token: Secret.variable(stack, "extra") } },
        onExternalChange: "ignore",
      }),
    {
      integration_id: "${data.integrations_truto_integration.catalog.id}",
      is_enabled: false,
      override: '{"secret_environment_variables":{},"label":"CRM"}',
      override_secrets: expect.stringContaining("var.hook") as unknown,
      additional_fields: '{"extra":{"on":true}}',
      additional_credentials: expect.stringContaining("var.extra") as unknown,
      on_external_change: "ignore",
    },
  ],
  [
    "a notification destination of Truto",
    "truto_notification_destination",
    { type: "slack", is_active: true, config: { webhook_url: SECRET, ignored_status_codes: [404] } },
    (stack, path) =>
      TrutoNotificationDestination.fromFile(stack, "x", path, {
        configSecrets: { webhook_url: Secret.variable(stack, "hook") },
      }),
    {
      type: "slack",
      is_active: true,
      config_json: '{"ignored_status_codes":[404]}',
      config_secrets: expect.stringContaining("var.hook") as unknown,
    },
  ],
  [
    "a webhook of Truto",
    "truto_webhook",
    { target_url: "https://hooks.acme.example", event_types: ["all"], secret: SECRET },
    (stack, path) => TrutoWebhook.fromFile(stack, "x", path, { omit: ["secret"] }),
    { target_url: "https://hooks.acme.example", event_types: ["all"] },
  ],
  [
    "a unified model of Truto",
    "truto_unified_model",
    {
      name: "marketing",
      category: "marketing",
      resources: { campaigns: { schema: { type: "object" }, methods: ["list"] } },
      version: 4,
      team_id: "22222222-aaaa-4bbb-8ccc-000000000002",
    },
    (stack, path) => TrutoUnifiedModel.fromFile(stack, "x", path, { deletionProtection: false }),
    {
      name: "marketing",
      category: "marketing",
      resources: '{"campaigns":{"schema":{"type":"object"},"methods":["list"]}}',
      deletion_protection: false,
    },
  ],
  [
    "an install of a unified model of Truto",
    "truto_environment_unified_model",
    { unified_model_id: "66666666-aaaa-4bbb-8ccc-000000000006", override: { docs: { contacts: {} } } },
    (stack, path) => TrutoEnvironmentUnifiedModel.fromFile(stack, "x", path),
    { unified_model_id: "66666666-aaaa-4bbb-8ccc-000000000006", override: '{"docs":{"contacts":{}}}' },
  ],
  [
    "a mapping of a unified model of Truto",
    "truto_unified_model_mapping",
    {
      unified_model_id: "66666666-aaaa-4bbb-8ccc-000000000006",
      resource_name: "contacts",
      integration_name: "salesforce",
      method_name: "list",
      config: { query_mapping: "{ 'secret': query.${name} }" },
    },
    (stack, path) =>
      TrutoUnifiedModelMapping.fromFile(stack, "x", path, {
        unifiedModel: TrutoUnifiedModel.fromName(stack, "crm", "crm"),
      }),
    {
      unified_model_id: "${data.integrations_truto_unified_model.crm.id}",
      resource_name: "contacts",
      integration_name: "salesforce",
      method_name: "list",
      config_json: `{"query_mapping":"{ 'secret': query.$\${name} }"}`,
    },
  ],
  [
    "a mapping of an installed unified model of Truto",
    "truto_environment_unified_model_mapping",
    {
      resource_name: "contacts",
      integration_name: "salesforce",
      method_name: "list",
      config: { resource: "contacts" },
    },
    (stack, path) =>
      TrutoEnvironmentUnifiedModelMapping.fromFile(stack, "x", path, {
        environmentUnifiedModel: TrutoEnvironmentUnifiedModel.fromUnifiedModelName(stack, "crm", "crm"),
      }),
    {
      environment_unified_model_id: "${data.integrations_truto_environment_unified_model.crm.id}",
      resource_name: "contacts",
      config_json: '{"resource":"contacts"}',
    },
  ],
  [
    "an integration of Fruxon",
    "fruxon_integration",
    {
      parametersMetadata: [{ name: "pin", type: "STRING", secret: true, defaultValue: SECRET }],
      authMetadata: [
        {
          id: "oauth",
          type: "O_AUTH2",
          authSettings: { parameters: { clientId: "acme", clientSecret: SECRET } },
        },
      ],
      gateway: { token: SECRET, on: true },
    },
    (stack, path) =>
      FruxonIntegration.fromFile(stack, "x", path, {
        slug: "custom_acme",
        additionalCredentials: { gateway: { token: Secret.variable(stack, "gateway") } },
        configMetadataSecrets: {
          parameters_metadata: { pin: Secret.variable(stack, "pin") },
          auth_metadata: { oauth: { auth_settings: { clientSecret: Secret.variable(stack, "client") } } },
        },
      }),
    {
      slug: "custom_acme",
      display_name: "custom_acme",
      config_metadata: {
        parameters_metadata: [{ name: "pin", type: "STRING", secret: true }],
        auth_metadata: [
          { id: "oauth", type: "O_AUTH2", auth_settings: { parameters: '{"clientId":"acme"}' } },
        ],
      },
      config_metadata_secrets: expect.stringContaining("var.client") as unknown,
      additional_fields: '{"gateway":{"on":true}}',
      additional_credentials: expect.stringContaining("var.gateway") as unknown,
    },
  ],
  [
    "a config of Fruxon",
    "fruxon_config",
    {
      displayName: "Production",
      tenant: "acme",
      parameters: { region: "eu", workspace: "****" },
      auth: { integrationAuthMetadataId: "api-key", parameters: { apiKey: SECRET } },
      authMap: [
        {
          parameters: { region: "us" },
          authConfig: { integrationAuthMetadataId: "api-key", parameters: { apiKey: SECRET } },
        },
      ],
      sandboxVariant: {
        parameters: { workspace: "****" },
        auth: { integrationAuthMetadataId: "api-key", parameters: { apiKey: "****" } },
        authMap: [
          {
            parameters: {},
            authConfig: { integrationAuthMetadataId: "api-key", parameters: { apiKey: SECRET } },
          },
        ],
      },
      oAuthCredentialKey: SECRET,
      egressCountry: "",
      gateway: { token: SECRET, on: true },
    },
    (stack, path) =>
      FruxonConfig.fromFile(stack, "x", path, {
        integration: FruxonIntegration.fromIntegrationId(stack, "acme", "custom_acme"),
        credentials: { apiKey: Secret.variable(stack, "key") },
        authMapCredentials: [{ apiKey: Secret.variable(stack, "us_key") }],
        secretParameters: { workspace: Secret.variable(stack, "workspace") },
        sandboxVariantSecrets: {
          parameters: { workspace: Secret.variable(stack, "sandbox_workspace") },
          auth: { apiKey: Secret.variable(stack, "sandbox_key") },
          auth_map: [{ apiKey: Secret.variable(stack, "sandbox_us_key") }],
        },
        oauthCredentialKey: Secret.variable(stack, "consent"),
        additionalCredentials: { gateway: { token: Secret.variable(stack, "gateway") } },
        published: false,
      }),
    {
      integration_id: "${data.integrations_fruxon_integration.acme.integration_id}",
      tenant: "acme",
      display_name: "Production",
      parameters: '{"region":"eu"}',
      parameters_secrets: expect.stringContaining("var.workspace") as unknown,
      auth: { integration_auth_metadata_id: "api-key" },
      auth_secrets: expect.stringContaining("var.key") as unknown,
      auth_map: [{ parameters: '{"region":"us"}', auth_config: { integration_auth_metadata_id: "api-key" } }],
      auth_map_secrets: expect.stringContaining("var.us_key") as unknown,
      sandbox_variant: { parameters: "{}", auth: { integration_auth_metadata_id: "api-key" } },
      sandbox_variant_secrets: expect.stringMatching(
        /var\.sandbox_workspace.*var\.sandbox_key.*var\.sandbox_us_key/,
      ) as unknown,
      oauth_credential_key: "${var.consent}",
      additional_fields: '{"gateway":{"on":true}}',
      additional_credentials: expect.stringContaining("var.gateway") as unknown,
      published: false,
    },
  ],
  [
    "an environment of Fruxon",
    "fruxon_environment",
    { slug: "globex", displayName: "", tenant: "acme", group: "customers", description: "", contactCount: 3 },
    (stack, path) => FruxonEnvironment.fromFile(stack, "globex", path, { deletionProtection: false }),
    { display_name: "globex", tenant: "acme", group: "customers", deletion_protection: false },
  ],
  [
    "a tool of Fruxon",
    "fruxon_tool",
    {
      id: "list_tickets",
      integrationId: "custom_acme",
      tenant: "acme",
      parametersMetadata: [{ name: "customer", required: true }],
      descriptor: {
        apiTool: {
          httpMethod: "GET",
          url: "https://desk.example/${customer}",
          queryParameters: { customer: "{{customer}}" },
        },
        codeTool: null,
      },
    },
    (stack, path) => FruxonTool.fromFile(stack, "x", path, { toolId: "list_all_tickets" }),
    {
      integration_id: "custom_acme",
      tenant: "acme",
      tool_id: "list_all_tickets",
      parameters_metadata: [{ name: "customer", required: true }],
      api_tool: {
        http_method: "GET",
        url: "https://desk.example/$${customer}",
        query_parameters: '{"customer":"{{customer}}"}',
      },
    },
  ],
];

it.each(OBJECTS)("%s comes from its file", (_, type, file, make, attributes) => {
  const stack = newStack();

  make(stack, written(file));

  expect(reportedBy(stack)).toEqual([]);
  expect(attributesIn(stack, `integrations_${type}`)).toMatchObject(attributes);
  expect(JSON.stringify(synth(stack))).not.toContain(SECRET);
});

it("a secret in Truto's JSON names its place in the option; one in a list can only be removed", () => {
  const stack = newStack();
  const path = written({
    type: "slack",
    config: { webhook_url: SECRET, more: [{ password: SECRET }] },
    token: SECRET,
  });

  TrutoNotificationDestination.fromFile(stack, "x", path, {
    configSecrets: { other: Secret.variable(stack, "x") },
  });

  const reported = reportedBy(stack).join("\n");
  expect(reported).toContain("config.webhook_url: is a credential");
  expect(reported).toContain("Set the option configSecrets.webhook_url to a Secret");
  expect(reported).toContain("Set the option additionalCredentials to a Secret");
  expect(reported).toMatch(/config\.more\[0\]\.password: is a credential.*Remove it from the file/);
  expect(reported).not.toContain(SECRET);
});

it("a secret in the file of a config names the option that replaces it; one without a place can only be removed", () => {
  const stack = newStack();
  const path = written({
    integrationId: "custom_acme",
    displayName: "Production",
    parameters: { client_secret: SECRET, more: { password: SECRET } },
    auth: { integrationAuthMetadataId: "api-key", parameters: { apiKey: SECRET } },
    authMap: [{ parameters: {}, authConfig: { parameters: { apiKey: SECRET } } }],
    sandboxVariant: { parameters: { password: SECRET }, auth: { parameters: { apiKey: SECRET } } },
    authMapEntries: [{ parameters: {} }],
    gateway: { token: SECRET },
  });

  FruxonConfig.fromFile(stack, "x", path);

  const reported = reportedBy(stack).join("\n");
  for (const [member, option] of [
    ["parameters.client_secret", "secretParameters.client_secret"],
    ["auth.parameters.apiKey", "credentials.apiKey"],
    ["authMap[0].authConfig.parameters.apiKey", "authMapCredentials.0.apiKey"],
    ["sandboxVariant.parameters.password", "sandboxVariantSecrets.parameters.password"],
    ["sandboxVariant.auth.parameters.apiKey", "sandboxVariantSecrets.auth.apiKey"],
  ] as const) {
    expect(reported).toContain(
      `${path}: ${member}: is a credential, which would be written to cdk.tf.json. Set the option ${option} to a Secret`,
    );
  }
  expect(reported).toContain("Set the option additionalCredentials to a Secret");
  expect(reported).toMatch(/parameters\.more\.password: is a credential.*Remove it from the file/);
  expect(reported).toContain(`${path}: authMapEntries: has the entries without their auth methods`);
  expect(reported).not.toContain(SECRET);
});

it.each([
  ["of its file", { displayName: "Production" }, "Production", []],
  ["of the construct, if the file has none", {}, "new", [expect.stringContaining("would be renamed")]],
])("a config that moves has the name %s", (_, named, name, warnings) => {
  const stack = newStack();
  const path = written({ integrationId: "custom_acme", parameters: { region: "eu" }, ...named });

  const config = FruxonConfig.fromFile(stack, "new", path);
  config.moveFromId("integrations_fruxon_config.old_0A1B2C3D");

  expect(reportedBy(stack)).toEqual(warnings);
  expect(attributesIn(stack, "integrations_fruxon_config")).toMatchObject({ display_name: name });
});

it("what a construct does not manage of a file is a warning", () => {
  const stack = newStack();
  const file = { name: "acme", id: "11111111-aaaa-4bbb-8ccc-000000000001", config: {}, documentation: [] };

  const integration = TrutoIntegration.fromFile(stack, "x", written(file));

  const warnings = integration.node.metadata.map(({ data }): unknown => data);
  expect(warnings.join("\n")).toContain("documentation: is not managed by this construct");
  expect(warnings.join("\n")).toContain("id: the integration exists already; call importFrom");
  expect(attributesIn(stack, "integrations_truto_integration")).not.toHaveProperty("id");
});

it("a relative path begins at the program's working directory", () => {
  const stack = newStack();
  const path = relative(process.cwd(), written({ name: "payments" }));

  NorthflankTag.fromFile(stack, "x", path);

  expect(attributesIn(stack, "integrations_northflank_tag")).toMatchObject({ name: "payments" });
});

it("a file that does not exist is an error that says where it is looked for", () => {
  expect(() => NorthflankTag.fromFile(newStack(), "x", "nowhere/tag.json")).toThrow(
    `/x] nowhere/tag.json: cannot be read (ENOENT). A relative path begins at the program's working directory, ${process.cwd()}.`,
  );
});

it.each(["", "[1]", `{ "secret": "${SECRET}"`])(
  "a file that is no JSON object is an error without its content",
  (text) => {
    const make = () => NorthflankTag.fromFile(newStack(), "x", written(text));
    expect(make).toThrow("is not a JSON file with an object");
    expect(make).not.toThrow(SECRET);
  },
);

it("an option that does not exist fails the synth", () => {
  const stack = newStack();

  NorthflankTag.fromFile(stack, "x", written({ name: "payments" }), { color: "#000" } as object);

  expect(reportedBy(stack).join("\n")).toContain(
    "color: NorthflankTagFileOptions has no property with this name",
  );
});
