import type { Adopted } from "../../src/cli/adopt/collect";
import { summaryOf } from "../../src/cli/adopt/command";
import { hclProgram, text } from "../../src/cli/adopt/hcl";
import { typescriptProgram } from "../../src/cli/adopt/typescript";
import { integrations } from "../../src/provider";

// What a registry holds is written into a program that people read and Terraform evaluates.

const EVIL = 'a${file("/etc/passwd")}%{ if true }\u202e\u001b[2J\u{e0001}\b"';

const adopted: readonly Adopted[] = [
  {
    type: "integrations_northflank_tag",
    registry: "northflank",
    id: `payments${EVIL}`,
    name: EVIL,
    label: "payments",
    object: {},
    config: { name: EVIL, color: "#00ff00" },
  },
];

const filesOf = (program: { readonly files: readonly { readonly text: string }[] }): string =>
  program.files.map((file) => file.text).join("\n");

const RAW = /[\u202e\u0000-\u0009\u000b-\u001f\u{e0001}]/u;

test.each([
  ["a template", "${file(1)}", '"$${file(1)}"'],
  ["a directive", "%{ if true }", '"%%{ if true }"'],
  ["an escape that HCL lacks", "a\bb\f", '"a\\u0008b\\u000c"'],
  ["a backslash before such a letter", "a\\b", '"a\\\\b"'],
  ["what turns text around", "a\u202eb", '"a\\u202eb"'],
  ["what has no place in four digits", "\u{e0001}", '"\\U000e0001"'],
])("%s is a text in HCL", (_what, value, expected) => {
  expect(text(value)).toBe(expected);
});

test.each([
  [
    "HCL",
    () =>
      hclProgram(adopted, integrations.resources, { withSecrets: false, source: "a/b", version: "1.0.0" }),
  ],
  [
    "TypeScript",
    () =>
      typescriptProgram(adopted, integrations.resources, {
        withSecrets: false,
        packageName: "p",
        cdk: "cdktf",
      }),
  ],
])("a program in %s evaluates nothing of a name or an id, and hides nothing", (_language, write) => {
  const program = filesOf(write());

  expect(program).toContain("payments");
  expect(program.match(/\$+\{file/g)).toEqual(["$${file", "$${file"]);
  expect(program.match(/%+\{ if/g)).toEqual(["%%{ if", "%%{ if"]);
  expect(program).not.toMatch(RAW);
});

test("a name cannot change the terminal that lists it", () => {
  const outcome = { adopted, skipped: 0, problems: [], program: { files: [], variables: [] } };

  expect(summaryOf(outcome, { dryRun: true } as never)).not.toMatch(RAW);
});

describe("a credential that is an object", () => {
  const datastore = (members: object): Adopted => ({
    type: "integrations_truto_datastore",
    registry: "truto",
    id: "66666666-aaaa-4bbb-8ccc-000000000006",
    name: "Lake",
    label: "lake",
    object: {},
    config: {
      type: "google_cloud_storage",
      label: "Lake",
      config_json: JSON.stringify({ bucket: "lake", ...members }),
      external_credentials: true,
    },
  });
  const typescript = (members: object): string =>
    filesOf(
      typescriptProgram([datastore(members)], integrations.resources, {
        withSecrets: true,
        packageName: "p",
        cdk: "cdktf",
      }),
    );

  test("is decoded in HCL", () => {
    const options = { withSecrets: true, source: "a/b", version: "1.0.0" };

    expect(filesOf(hclProgram([datastore({})], integrations.resources, options))).toContain(
      "credentials = jsondecode(var.truto_datastore_lake_credentials)",
    );
  });

  test("is the text of its file for the function of its type", () => {
    const code = typescript({});

    expect(code).toContain("TrutoDatastore.googleCloudStorage(");
    expect(code).toContain('credentials: Secret.environment(scope, "TRUTO_DATASTORE_LAKE_CREDENTIALS")');
    expect(code).not.toContain("externalCredentials");
  });

  test("is decoded for the constructor, in the registry's form", () => {
    const code = typescript({ newer: 1 });

    expect(code).toContain("new TrutoDatastore(");
    expect(code.replace(/\s+/g, " ")).toContain(
      'configSecrets: { credentials: Secret.of(Token.asString(Fn.jsondecode(Secret.environment(scope, "TRUTO_DATASTORE_LAKE_CREDENTIALS").token))), }',
    );
    expect(code).toContain('import { Fn, Token } from "cdktf";');
  });
});

test("tools of Fruxon are written with their construct, and refer to their integration", () => {
  const place = { tenant: "acme-corp", integration_id: "custom_desk" };
  const tool = (id: string, config: Adopted["config"]): Adopted => ({
    type: "integrations_fruxon_tool",
    registry: "fruxon",
    id: `acme-corp/custom_desk/${id}`,
    name: id,
    label: id,
    object: { ...place, tool_id: id },
    config: { ...place, tool_id: id, ...config },
  });
  const program = typescriptProgram(
    [
      {
        type: "integrations_fruxon_integration",
        registry: "fruxon",
        id: "acme-corp/custom_desk",
        name: "Desk",
        label: "desk",
        object: place,
        config: { tenant: "acme-corp", slug: "custom_desk", display_name: "Desk" },
      },
      tool("list", {
        parameters_metadata: [
          { name: "page", type: "INTEGER", integer_range: { min: 1, max: 9 } },
          { name: "pin", type: "STRING", secret: true },
        ],
        api_tool: { http_method: "GET", url: "https://desk.example", headers: '{"Accept":"*/*"}' },
      }),
      tool("shorten", { code_tool: { code: "result = 1", packages: ["requests"], timeout_seconds: 9 } }),
      tool("close", { mcp_tool: { server_url: "https://mcp.example", mcp_tool_name: "close" } }),
      // What the typed props do not cover.
      tool("odd", {
        parameters_metadata: [{ name: "x", type: "STRING", integer_range: { min: 1, max: 2 } }],
        mcp_tool: { server_url: "https://mcp.example", mcp_tool_name: "odd" },
      }),
    ],
    integrations.resources,
    { withSecrets: false, packageName: "p", cdk: "cdktf" },
  );
  const written = filesOf(program);

  expect(written).toMatch(/FruxonTool\.api\([^]*?integration: \w*desk\w*,/i);
  expect(written).toMatch(/FruxonTool\.api\([^]*?toolId: "list"[^]*?headers: \{\s*Accept: "\*\/\*"/);
  expect(written).toMatch(/name: "page",\s*type: "INTEGER",\s*min: 1,\s*max: 9/);
  expect(written).toMatch(/FruxonTool\.code\([^]*?code: "result = 1"[^]*?timeoutSeconds: 9/);
  expect(written).toMatch(/FruxonTool\.mcp\([^]*?serverUrl: "https:\/\/mcp\.example"/);
  expect(written.match(/FruxonTool\./g)).toHaveLength(3);
  expect(written).toContain('mcpToolName: "odd"');
});

const object = (type: string, label: string, id: string, config: Adopted["config"]): Adopted => ({
  type: `integrations_truto_${type}`,
  registry: "truto",
  id,
  name: label,
  label,
  object: { id },
  config,
});

test("documentation of an install comes after it, and that after its integration", () => {
  const acme = object("integration", "acme", "i", { name: "acme", config_json: "{}" });
  const install = object("environment_integration", "install", "e", { integration_id: "i" });
  const guide = object("documentation", "guide", "d", {
    entity_type: "environment_integration",
    entity_id: "e",
    type: "end_user_guide",
    content: "# Acme",
  });
  const all = [guide, install, acme];

  const code = filesOf(
    typescriptProgram(all, integrations.resources, { withSecrets: false, packageName: "p", cdk: "cdktf" }),
  );
  const hcl = filesOf(
    hclProgram(all, integrations.resources, { withSecrets: false, source: "a/b", version: "1.0.0" }),
  );

  expect(code.match(/const \w+ =|\.endUserGuide\(|(?:integration|entity): \w+/g)).toEqual([
    "const app =",
    "const stack =",
    "const acme =",
    "const install =",
    "integration: acme",
    ".endUserGuide(",
    "entity: install",
  ]);
  expect(hcl).toContain("entity_id = integrations_truto_environment_integration.install.id");
});

test("the mappings and the documentation of an installed unified model come after it, and it after its unified model", () => {
  const names = { resource_name: "contacts", integration_name: "acme", method_name: "list" };
  const all = [
    object("environment_unified_model_mapping", "list", "r", {
      environment_unified_model_id: "e",
      ...names,
      config_json: '{"resource":"people"}',
    }),
    object("documentation", "readme", "d", {
      entity_type: "environment_unified_model",
      entity_id: "e",
      type: "readme",
      content: "# CRM",
    }),
    object("environment_unified_model", "install", "e", { unified_model_id: "m", override: '{"docs":{}}' }),
    object("environment_unified_model", "catalog", "f", { unified_model_id: "x", override: "{}" }),
    object("unified_model", "crm", "m", { name: "crm", category: "crm", resources: "{}" }),
  ];

  const code = filesOf(
    typescriptProgram(all, integrations.resources, { withSecrets: false, packageName: "p", cdk: "cdktf" }),
  );
  const hcl = filesOf(
    hclProgram(all, integrations.resources, { withSecrets: false, source: "a/b", version: "1.0.0" }),
  );

  expect(code.match(/const (?!app|stack)\w+ =|(?:entity|\w+Model): [\w{][^\n]*/g)).toEqual([
    "const crm =",
    expect.stringMatching(/^unifiedModel: \{/),
    "const install =",
    "unifiedModel: crm,",
    expect.stringMatching(/^(entity|environmentUnifiedModel): install,$/),
    expect.stringMatching(/^(entity|environmentUnifiedModel): install,$/),
  ]);
  expect(code).toMatch(/config: \{\s+resource: "people"/);
  expect(hcl).toContain("entity_id = integrations_truto_environment_unified_model.install.id");
  expect(hcl).toMatch(
    /environment_unified_model_id += integrations_truto_environment_unified_model\.install\.id/,
  );
});
