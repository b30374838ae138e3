import { type Diagnostic, formatPath } from "../../../src/framework/diagnostics/diagnostic";
import type { ObjectValue } from "../../../src/framework/values/value";
import { UNKNOWN } from "../../../src/framework";
import { integrations } from "../../../src/provider";
import { playCore } from "../../support/core";
import { CLOUD, NOTIFICATION, places, REGISTRY, SINK, textOf } from "./support";

// What a plan says about a configuration that cannot be right, attribute by attribute, without asking Northflank.

const CIVO: ObjectValue = {
  name: "Civo lab",
  cloud_provider: "civo",
  credentials: { api_key: "FAKE-SECRET" },
};
const AWS: ObjectValue = {
  name: "Prod AWS",
  cloud_provider: "aws",
  aws: { authentication_mode: "accessKey", permission_check_level: null },
  credentials: { access_key: "FAKE-SECRET-a", secret_key: "FAKE-SECRET-s" },
};
const HUB: ObjectValue = {
  name: "Docker Hub",
  registry_provider: "dockerhub",
  scope: { pull: true, push: false },
  credentials: { username: "FAKE-SECRET-user", password: "FAKE-SECRET-password" },
};
const DATADOG: ObjectValue = {
  name: "Datadog",
  sink_type: "datadog_logs",
  sink_data: { region: "eu" },
  credentials: { default_api_key: "FAKE-SECRET" },
};
const RAW: ObjectValue = {
  name: "Builds",
  type: "RAW_WEBHOOK",
  events: ["trigger:build:failure"],
  webhook: "https://hooks.example.com/FAKE-SECRET",
};

const validate = async (type: string, config: ObjectValue) => playCore(integrations, {}, type).check(config);

const summariesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ severity, path = [] }) => `${severity} ${formatPath(path)}`);

test.each<[string, string, ObjectValue, string, string]>([
  ["a short name", CLOUD, { ...CIVO, name: "ab" }, "error name", "must have at least 3 characters"],
  ["a long name", CLOUD, { ...CIVO, name: "a".repeat(40) }, "error name", "must have at most 39 characters"],
  [
    "a name with other characters",
    CLOUD,
    { ...CIVO, name: "prod_aws" },
    "error name",
    'name must begin with a letter and contain only letters (a to z) and digits, separated by single hyphens or spaces. Given: "prod_aws".',
  ],
  [
    "a description with other characters",
    CLOUD,
    { ...CIVO, description: "a@b" },
    "error description",
    "contain only letters (a to z), digits, spaces and . , ?",
  ],
  [
    "a long description",
    CLOUD,
    { ...CIVO, description: "a".repeat(201) },
    "error description",
    "must have at most 200 characters",
  ],
  ["a malformed team", CLOUD, { ...CIVO, team_id: "my team" }, "warning team_id", "should be a team's id"],
  [
    "a malformed team among the restrictions",
    CLOUD,
    { ...CIVO, restrictions: { enabled: true, team_ids: ["a b c"] } },
    "error restrictions.team_ids",
    "must be a team's id",
  ],
  [
    "an authentication mode that does not exist",
    CLOUD,
    { ...AWS, aws: { authentication_mode: "password", permission_check_level: null } },
    "warning aws.authentication_mode",
    'Unknown authentication_mode "password". Given: "password". Known are accessKey, crossAccountRole.',
  ],
  [
    "a mode that is missing",
    CLOUD,
    { ...AWS, aws: { authentication_mode: null, permission_check_level: null } },
    "error aws.authentication_mode",
    "is required",
  ],
  [
    "a credential that is missing",
    CLOUD,
    { ...AWS, credentials: { access_key: "FAKE-SECRET-a" } },
    "warning credentials.secret_key",
    "Set secret_key",
  ],
  [
    "an empty credential",
    CLOUD,
    { ...CIVO, credentials: { api_key: "" } },
    "error credentials.api_key",
    "must not be empty",
  ],
  [
    "a key file that is no JSON",
    CLOUD,
    {
      name: "Gcp demo",
      cloud_provider: "gcp",
      gcp: { project_id: "demo", authentication_mode: "accessKey", service_account_email: null },
      credentials: { keyfile_json: "FAKE-SECRET-no-json" },
    },
    "error credentials.keyfile_json",
    "must be valid JSON",
  ],
  [
    "an update method that does not exist",
    CLOUD,
    { ...CIVO, update_method: "put" },
    "error update_method",
    "patch, post",
  ],
  [
    "a malformed reference",
    REGISTRY,
    { ...HUB, integration_id: "my/aws" },
    "error integration_id",
    "must be the id of a cloud provider integration",
  ],
  [
    "a login without password",
    REGISTRY,
    { ...HUB, credentials: { username: "FAKE-SECRET-user", password: null } },
    "warning credentials.password",
    "Set password; without it, Northflank may refuse the request.",
  ],
  [
    "no login and no integration",
    REGISTRY,
    { ...HUB, credentials: null },
    "warning credentials",
    "Set one of them; otherwise Northflank may refuse the request.",
  ],
  [
    "an encoding without its codec, where one is needed",
    SINK,
    {
      name: "Http",
      sink_type: "http",
      sink_data: {
        uri: "https://logs.example.com",
        encoding: { codec: null },
        auth: { strategy: "none", user: null, access_key_id: null },
      },
    },
    "error sink_data.encoding",
    "encoding is not set",
  ],
  [
    "a kind of target that does not exist",
    SINK,
    { ...DATADOG, sink_type: "coralogix" },
    "warning sink_type",
    'Unknown sink_type "coralogix"',
  ],
  [
    "a target without its secret",
    SINK,
    { ...DATADOG, credentials: null },
    "warning credentials.default_api_key",
    "is not set",
  ],
  [
    "a codec that does not exist",
    SINK,
    {
      name: "Solar",
      sink_type: "solarWinds",
      sink_data: { endpoint_type: "bulk", encoding: { codec: "xml" } },
      credentials: { api_key: "FAKE-SECRET" },
    },
    "warning sink_data.encoding.codec",
    'Unknown codec "xml". Given: "xml". Known are text, json.',
  ],
  [
    "a port that is none",
    SINK,
    {
      name: "Papertrail",
      sink_type: "papertrail",
      sink_data: { authentication_strategy: "port", host: "logs.example.com", port: 0 },
    },
    "warning sink_data.port",
    "must be a positive number",
  ],
  [
    "a webhook that is no address",
    NOTIFICATION,
    { ...RAW, webhook: "FAKE-SECRET" },
    "warning webhook",
    "should be an absolute URL",
  ],
  [
    "a type that cannot be created",
    NOTIFICATION,
    { ...RAW, type: "SLACK" },
    "warning type",
    'Unknown type "SLACK"',
  ],
  [
    "a secret where none is sent",
    NOTIFICATION,
    { ...RAW, type: "TEAMS", secret: "FAKE-SECRET" },
    "warning secret",
    "Only RAW_WEBHOOK sends a secret",
  ],
])("%s is told at its attribute", async (_what, type, config, place, says) => {
  const diagnostics = await validate(type, config);

  expect(summariesOf(diagnostics)).toEqual([place]);
  expect(textOf(diagnostics)).toContain(says);
  expect(textOf(diagnostics)).not.toContain("FAKE-SECRET");
});

test("an empty description is none: modules write it for what they leave out", async () => {
  expect(await validate(CLOUD, { ...CIVO, description: "" })).toEqual([]);
  expect(await validate(SINK, { ...DATADOG, description: "", sink_data: { region: "eu", uri: "" } })).toEqual(
    [],
  );
});

test("an empty project, tag or address of a registry is up to Northflank", async () => {
  const restrictions = { restricted: true, projects: [""] };
  const tags = { enabled: true, items: [""], match_condition: "or" };

  expect(await validate(REGISTRY, { ...HUB, registry_url: "", restrictions })).toEqual([]);
  expect(await validate(SINK, { ...DATADOG, projects: [""], restrictions: { tags } })).toEqual([]);
});

test("everything that is wrong is told at once", async () => {
  const diagnostics = await validate(CLOUD, {
    name: "a",
    description: "a@b",
    cloud_provider: "aws",
    gcp: { project_id: "demo", authentication_mode: "accessKey", service_account_email: null },
    credentials: { api_key: "FAKE-SECRET" },
  });

  expect([...places(diagnostics)].sort()).toEqual(["aws", "description", "gcp", "name"]);
});

test.each<[string, ObjectValue]>([
  [CLOUD, { name: UNKNOWN, cloud_provider: UNKNOWN, aws: UNKNOWN, credentials: UNKNOWN, features: UNKNOWN }],
  [CLOUD, { ...AWS, credentials: { access_key: UNKNOWN, secret_key: UNKNOWN } }],
  [CLOUD, { ...AWS, aws: { authentication_mode: UNKNOWN, permission_check_level: UNKNOWN } }],
  [REGISTRY, { name: UNKNOWN, registry_provider: UNKNOWN, integration_id: UNKNOWN, scope: UNKNOWN }],
  [SINK, { name: UNKNOWN, sink_type: UNKNOWN, sink_data: UNKNOWN, credentials: UNKNOWN }],
  [SINK, { ...DATADOG, sink_data: { region: UNKNOWN }, credentials: { default_api_key: UNKNOWN } }],
  [NOTIFICATION, { name: UNKNOWN, type: UNKNOWN, events: UNKNOWN, webhook: UNKNOWN, secret: UNKNOWN }],
])("what is known later is not judged: %s", async (type, config) => {
  expect(await validate(type, config)).toEqual([]);
});
