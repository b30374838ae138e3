import type { ObjectValue } from "../../../src/framework/value";
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

const validate = async (type: string, config: ObjectValue) =>
  playCore(integrations, {}, type).validate(config);

test.each<[string, string, ObjectValue, string, string]>([
  ["a short name", CLOUD, { ...CIVO, name: "ab" }, "name", "must have at least 3 characters"],
  ["a long name", CLOUD, { ...CIVO, name: "a".repeat(40) }, "name", "must have at most 39 characters"],
  [
    "a name with other characters",
    CLOUD,
    { ...CIVO, name: "prod_aws" },
    "name",
    'name must begin with a letter and hold only letters, digits and single hyphens or blanks between them. Given: "prod_aws".',
  ],
  ["an empty description", CLOUD, { ...CIVO, description: "" }, "description", "must not be empty"],
  [
    "a description with other characters",
    CLOUD,
    { ...CIVO, description: "a@b" },
    "description",
    "hold only letters, digits, blanks and . , ?",
  ],
  [
    "a long description",
    CLOUD,
    { ...CIVO, description: "a".repeat(201) },
    "description",
    "must have at most 200 characters",
  ],
  ["a malformed team", CLOUD, { ...CIVO, team_id: "my team" }, "team_id", "must be a team's id"],
  [
    "a malformed team among the restrictions",
    CLOUD,
    { ...CIVO, restrictions: { enabled: true, team_ids: ["a b c"] } },
    "restrictions.team_ids",
    "must be a team's id",
  ],
  [
    "an authentication mode that does not exist",
    CLOUD,
    { ...AWS, aws: { authentication_mode: "password", permission_check_level: null } },
    "aws.authentication_mode",
    'must be one of accessKey, crossAccountRole. Given: "password".',
  ],
  [
    "a mode that is missing",
    CLOUD,
    { ...AWS, aws: { authentication_mode: null, permission_check_level: null } },
    "aws.authentication_mode",
    "is required",
  ],
  [
    "a credential that is missing",
    CLOUD,
    { ...AWS, credentials: { access_key: "FAKE-SECRET-a" } },
    "credentials.secret_key",
    "Set secret_key",
  ],
  [
    "an empty credential",
    CLOUD,
    { ...CIVO, credentials: { api_key: "" } },
    "credentials.api_key",
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
    "credentials.keyfile_json",
    "must be valid JSON",
  ],
  [
    "an update method that does not exist",
    CLOUD,
    { ...CIVO, update_method: "put" },
    "update_method",
    "patch, post",
  ],
  [
    "a malformed reference",
    REGISTRY,
    { ...HUB, integration_id: "my/aws" },
    "integration_id",
    "must be the id of a cloud provider integration",
  ],
  [
    "a login without password",
    REGISTRY,
    { ...HUB, credentials: { username: "FAKE-SECRET-user", password: null } },
    "credentials.password",
    "is required",
  ],
  ["no login and no integration", REGISTRY, { ...HUB, credentials: null }, "credentials", "Set one of them."],
  [
    "a kind of target that does not exist",
    SINK,
    { ...DATADOG, sink_type: "coralogix" },
    "sink_type",
    "must be one of loki, datadog_logs",
  ],
  [
    "a target without its secret",
    SINK,
    { ...DATADOG, credentials: null },
    "credentials.default_api_key",
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
    "sink_data.encoding.codec",
    'must be one of text, json. Given: "xml".',
  ],
  [
    "a port that is none",
    SINK,
    {
      name: "Papertrail",
      sink_type: "papertrail",
      sink_data: { authentication_strategy: "port", host: "logs.example.com", port: 0 },
    },
    "sink_data.port",
    "must be a positive number",
  ],
  [
    "a webhook that is no address",
    NOTIFICATION,
    { ...RAW, webhook: "FAKE-SECRET" },
    "webhook",
    "must be an absolute URL",
  ],
  [
    "a type that cannot be created",
    NOTIFICATION,
    { ...RAW, type: "SLACK" },
    "type",
    "must be one of RAW_WEBHOOK",
  ],
  [
    "a secret where none is sent",
    NOTIFICATION,
    { ...RAW, type: "TEAMS", secret: "FAKE-SECRET" },
    "secret",
    "Only RAW_WEBHOOK sends a secret",
  ],
])("%s is told at its attribute", async (_what, type, config, place, says) => {
  const diagnostics = await validate(type, config);

  expect(places(diagnostics)).toEqual([place]);
  expect(textOf(diagnostics)).toContain(says);
  expect(textOf(diagnostics)).not.toContain("FAKE-SECRET");
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
