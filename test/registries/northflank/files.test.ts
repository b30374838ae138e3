import { integrations } from "../../../src/provider";
import { callFile, valueOfFile } from "../support/call-file";

const SECRET = "FAKE-SECRET-in-file-5f02";

/** What only answers have. */
const ANSWERED = { id: "obs", createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" };

/** A file of each object as Northflank's API takes it, and what the resource takes. */
const OBJECTS: readonly (readonly [
  name: string,
  file: object,
  omit: readonly string[],
  attributes: object,
])[] = [
  [
    "audit_log_sink",
    {
      ...ANSWERED,
      name: "Audit trail",
      sinkType: "aws_s3",
      includeSpec: true,
      status: "running",
      sinkData: {
        endpoint: "https://s3.eu-central-1.amazonaws.com",
        region: "eu-central-1",
        bucket: "audit",
        compression: "gzip",
        pathPrefix: "acme/",
        auth: { accessKeyId: "FAKE-ID", secretAccessKey: SECRET },
      },
    },
    ["sinkData.auth.secretAccessKey"],
    {
      name: "Audit trail",
      sink_type: "aws_s3",
      include_spec: true,
      sink_data: {
        endpoint: "https://s3.eu-central-1.amazonaws.com",
        region: "eu-central-1",
        bucket: "audit",
        compression: "gzip",
        path_prefix: "acme/",
        auth: { access_key_id: "FAKE-ID" },
      },
    },
  ],
  [
    "backup_destination",
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
        enableObjectLock: true,
        objectLockRetentionDays: 30,
      },
    },
    ["credentials.accessKey", "credentials.secretKey"],
    {
      name: "Backups",
      type: "s3",
      prefix: "acme/",
      usage: "globalBackups",
      bucket_name: "backups",
      endpoint: "https://s3.example.com",
      region: "eu",
      enable_object_lock: true,
      object_lock_retention_days: 30,
    },
  ],
  [
    "cloud_provider_integration",
    {
      ...ANSWERED,
      name: "aws production",
      provider: "aws",
      features: ["byoc", "registry-pull"],
      restrictions: { enabled: true, teams: [{ teamId: "platform" }] },
      aws: { authenticationMode: "crossAccountRole", permissionVersions: { byoc: 2 } },
      credentials: { roleArn: "arn:aws:iam::123456789012:role/northflank", externalId: SECRET },
      registryCredentialRefresh: { status: "healthy", failureCount: 0, retryDelay: 0 },
    },
    ["credentials.externalId"],
    {
      name: "aws production",
      cloud_provider: "aws",
      features: ["byoc", "registry-pull"],
      restrictions: { enabled: true, team_ids: ["platform"] },
      aws: { authentication_mode: "crossAccountRole", permission_versions: { byoc: 2 } },
      credentials: { role_arn: "arn:aws:iam::123456789012:role/northflank" },
    },
  ],
  [
    "log_sink",
    {
      name: "obs",
      sinkType: "http",
      restricted: true,
      projects: ["shop"],
      options: { forwardCdnLogs: true },
      restrictions: { tags: { enabled: true, items: ["prod"], matchCondition: "and" } },
      sinkData: {
        uri: "https://logs.example.com",
        encoding: { codec: "json" },
        batch: { maxEvents: 100 },
        auth: { strategy: "bearer", token: SECRET },
      },
    },
    ["sinkData.auth.token"],
    {
      name: "obs",
      sink_type: "http",
      restricted: true,
      projects: ["shop"],
      options: { forward_cdn_logs: true },
      restrictions: { tags: { enabled: true, items: ["prod"], match_condition: "and" } },
      sink_data: {
        uri: "https://logs.example.com",
        encoding: { codec: "json" },
        batch: { max_events: 100 },
        auth: { strategy: "bearer" },
      },
    },
  ],
  [
    "notification_integration",
    {
      name: "builds",
      type: "RAW_WEBHOOK",
      webhook: `https://hooks.example.com/${SECRET}`,
      secret: SECRET,
      events: ["trigger:build:failure"],
      status: { disabled: false },
    },
    ["webhook", "secret"],
    { name: "builds", type: "RAW_WEBHOOK", events: ["trigger:build:failure"] },
  ],
  [
    "registry_credential",
    {
      name: "docker hub",
      provider: "dockerhub",
      credentials: { username: "acmebot", password: SECRET, scope: { pull: true, push: false } },
      restrictions: { restricted: true, projects: ["shop"] },
    },
    ["credentials.password"],
    {
      name: "docker hub",
      registry_provider: "dockerhub",
      credentials: { username: "acmebot" },
      scope: { pull: true, push: false },
      restrictions: { restricted: true, projects: ["shop"] },
    },
  ],
  [
    "tag",
    {
      name: "payments",
      color: "#0ea5e9",
      useSpotNodes: false,
      nodeAffinities: [
        {
          matchExpressions: [{ key: "zone", operator: "In", values: ["a", "b"] }],
          preference: true,
          weight: 10,
        },
      ],
      sandboxing: { builds: { enabled: true, runtimeClass: "gvisor" } },
    },
    [],
    {
      name: "payments",
      color: "#0ea5e9",
      use_spot_nodes: false,
      node_affinities: [
        {
          match_expressions: [{ key: "zone", operator: "In", values: ["a", "b"] }],
          preference: true,
          weight: 10,
        },
      ],
      sandboxing: { builds: { enabled: true, runtime_class: "gvisor" } },
    },
  ],
  [
    "ssh_identity",
    {
      id: "keys",
      name: "keys",
      sshPublicKeys: [{ key: "ssh-rsa AAAAB3NzaC1yc2E ada@acme" }],
      restrictions: {
        projects: { enabled: true, items: ["web"] },
        tags: { enabled: true, items: ["prod"], matchCondition: "or" },
      },
    },
    [],
    {
      name: "keys",
      ssh_public_keys: ["ssh-rsa AAAAB3NzaC1yc2E ada@acme"],
      restrictions: {
        projects: { enabled: true, items: ["web"] },
        tags: { enabled: true, items: ["prod"], match_condition: "or" },
      },
    },
  ],
  [
    "workload_identity",
    {
      id: "reader",
      name: "reader",
      priority: 2,
      spec: {
        providerLinkId: "org/main-aws",
        roleMode: "managed",
        provider: { type: "aws", policyDocument: { Version: "1", Statement: [] }, arn: "arn:x" },
        restrictions: { projects: { enabled: true, items: ["web"] }, workloadTypes: ["service"] },
      },
      state: { status: "applied", updatedAt: "2026-01-01T00:00:00Z", errors: [] },
    },
    [],
    {
      name: "reader",
      priority: 2,
      provider_link_id: "org/main-aws",
      role_mode: "managed",
      provider_type: "aws",
      policy_document: '{"Version":"1","Statement":[]}',
      restrictions: { projects: { enabled: true, items: ["web"] }, workload_types: ["service"] },
    },
  ],
];

test.each(OBJECTS)(
  "the file of a %s becomes the attributes of its resource",
  async (name, file, omit, wanted) => {
    expect(await valueOfFile(`northflank_${name}`, file, ...omit)).toEqual(wanted);
  },
);

const WITH_SECRETS = OBJECTS.filter(([, , omit]) => omit.length > 0);

test.each(WITH_SECRETS)(
  "a credential in the file of a %s is an error that names it",
  async (name, file, omit) => {
    const result = await callFile(`northflank_${name}`, file);

    expect(result).toMatchObject({ ok: false, argument: 0 });
    const message = result.ok ? "" : result.message;
    expect(message.split("\n")).toHaveLength(omit.length);
    for (const member of omit) {
      expect(message).toContain(`${member}: is a credential`);
      expect(message).toContain(`Pass ${JSON.stringify(member)} as an additional argument`);
    }
    expect(message).not.toContain(SECRET);
  },
);

test("the error says which attribute of the resource takes the credential", async () => {
  const result = await callFile("northflank_log_sink", {
    sinkType: "datadog_logs",
    sinkData: { region: "eu", default_api_key: SECRET },
  });

  expect(result).toMatchObject({
    message: expect.stringContaining("sinkData.default_api_key: is a credential") as unknown,
  });
  expect(result).toMatchObject({
    message: expect.stringContaining("Set it in credentials.default_api_key of the resource.") as unknown,
  });
});

test("an empty credential is none: templates of files have such", async () => {
  expect(await valueOfFile("northflank_log_sink", { sinkType: "logdna", sinkData: { api_key: "" } })).toEqual(
    { sink_type: "logdna", sink_data: {} },
  );
});

test("a private key where a public one belongs is a credential", async () => {
  const key = `-----BEGIN OPENSSH PRIVATE KEY-----\n${SECRET}\n-----END OPENSSH PRIVATE KEY-----\n`;

  const result = await callFile("northflank_ssh_identity", { name: "keys", sshPublicKeys: [{ key }] });

  expect(result).toMatchObject({ ok: false });
  expect(JSON.stringify(result)).toContain("is a credential");
  expect(JSON.stringify(result)).not.toContain(SECRET);
});

test("a credential inside an address is one too", async () => {
  const file = { sinkType: "loki", sinkData: { endpoint: `https://acme:${SECRET}@loki.example.com` } };

  const result = await callFile("northflank_log_sink", file);

  expect(result).toMatchObject({ ok: false });
  expect(JSON.stringify(result)).toContain("sinkData.endpoint: is a credential");
  expect(JSON.stringify(result)).not.toContain(SECRET);
  expect(await valueOfFile("northflank_log_sink", file, "sinkData.endpoint")).toEqual({
    sink_type: "loki",
    sink_data: {},
  });
});

test("every member that is wrong is named, with what it should be and without its value", async () => {
  const result = await callFile("northflank_log_sink", {
    name: 7,
    sinkTyp: "loki",
    projects: "shop",
    options: [],
    sinkData: { port: "80", uris: "https://secret.example.com" },
  });

  expect(result).toMatchObject({ ok: false, argument: 0 });
  const message = result.ok ? "" : result.message;
  expect(message.split("\n").map((line) => line.split(" To leave it out")[0])).toEqual([
    "name: must be a text",
    "sinkTyp: is not among the settings that this release knows. Did you mean sinkType?",
    "projects: must be a list of texts",
    "options: must be an object",
    "sinkData.port: must be a number",
    "sinkData.uris: is not among the settings that this release knows. Did you mean uri?",
  ]);
  expect(message).not.toContain("secret.example.com");
});

test("a member that this release does not know goes to additional_fields, or is left out", async () => {
  const file = {
    sinkType: "loki",
    retention: 30,
    sinkData: { endpoint: "https://loki.example.com", mtls: { on: true } },
  };

  const read = (await valueOfFile("northflank_log_sink", file)) as { additional_fields: string };

  expect(JSON.parse(read.additional_fields)).toEqual({ retention: 30, sinkData: { mtls: { on: true } } });
  expect(await valueOfFile("northflank_log_sink", file, "retention", "sinkData.mtls")).toEqual({
    sink_type: "loki",
    sink_data: { endpoint: "https://loki.example.com" },
  });
});

test("a credential in a member that this release does not know is an error that names it", async () => {
  const result = await callFile("northflank_log_sink", {
    sinkType: "new",
    sinkData: { mtls: { privateKey: SECRET } },
  });

  expect(result).toMatchObject({
    message: expect.stringContaining(
      "sinkData.mtls.privateKey: is a credential, and the result of a function is stored in the plan and in the state. Set it in additional_credentials of the resource.",
    ) as unknown,
  });
  expect(JSON.stringify(result)).not.toContain(SECRET);
});

test("inside of a list, a member that this release does not know is an error", async () => {
  const file = { name: "tag", nodeAffinities: [{ matchExpressions: [], topology: "rack" }] };
  expect(await callFile("northflank_tag", file)).toMatchObject({
    ok: false,
    message: expect.stringContaining("nodeAffinities[0].topology: is not among the settings") as unknown,
  });
});

test.each(["", "[]", '"text"', "{", "null"])("%j is no file, and is not quoted", async (file) => {
  expect(await callFile("northflank_tag", file)).toEqual({
    ok: false,
    message: "must be the content of a JSON file with an object",
    argument: 0,
  });
});

test("every resource of Northflank has a function of its name", () => {
  const types = Object.keys(integrations.resources).filter((type) =>
    type.startsWith("integrations_northflank_"),
  );
  const functions = Object.keys(integrations.functions).filter((name) => name.startsWith("northflank_"));

  expect(functions.map((name) => `integrations_${name}`).sort()).toEqual([...types].sort());
  expect(OBJECTS.map(([name]) => `northflank_${name}`).sort()).toEqual([...functions].sort());
});
