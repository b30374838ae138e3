import type { ObjectValue } from "../../../src/framework/values/value";
import { SINK_DATA_FIELDS } from "../../../src/registries/northflank/log-sink/rules";

const AWS_KEYS = { authentication_mode: "accessKey", permission_check_level: null };
const AWS_ROLE = { authentication_mode: "crossAccountRole", permission_check_level: null };

/**
 * One valid configuration for each way of giving credentials that docs/apis/northflank.md knows
 * (docs/apis/northflank.md §2.4).
 */
export const CLOUD_VARIANTS: Readonly<Record<string, ObjectValue>> = {
  "aws with keys": {
    cloud_provider: "aws",
    aws: AWS_KEYS,
    credentials: { access_key: "FAKE-SECRET-a", secret_key: "FAKE-SECRET-s" },
  },
  "aws with a role": {
    cloud_provider: "aws",
    aws: AWS_ROLE,
    credentials: { role_arn: "arn:aws:iam::000000000000:role/demo", external_id: "FAKE-SECRET-e" },
  },
  azure: {
    cloud_provider: "azure",
    credentials: {
      tenant_id: "t",
      client_id: "c",
      object_id: "o",
      secret: "FAKE-SECRET-z",
      subscription_id: "s",
    },
  },
  civo: { cloud_provider: "civo", credentials: { api_key: "FAKE-SECRET-c" } },
  "gcp with a key file": {
    cloud_provider: "gcp",
    gcp: { project_id: "demo-project-1", authentication_mode: "accessKey", service_account_email: null },
    credentials: { keyfile_json: '{"private_key":"FAKE-SECRET-g"}' },
  },
  "gcp across projects": {
    cloud_provider: "gcp",
    gcp: {
      project_id: "demo-project-1",
      authentication_mode: "crossAccountRole",
      service_account_email: null,
    },
  },
  oci: {
    cloud_provider: "oci",
    credentials: {
      region: "eu-frankfurt-1",
      tenancy_id: "ocid1.tenancy",
      user_id: "ocid1.user",
      fingerprint: "00:11",
      private_key: "FAKE-SECRET-o",
      passphrase: "FAKE-SECRET-p",
      compartment_id: "ocid1.compartment",
    },
  },
  byok: { cloud_provider: "byok", credentials: { kubeconfig: "FAKE-SECRET-k" } },
  coreweave: { cloud_provider: "coreweave", credentials: { api_key: "FAKE-SECRET-w" } },
  "cloudflare with a token": {
    cloud_provider: "cloudflare",
    cloudflare: { credential_type: "apiToken" },
    credentials: { api_key: "FAKE-SECRET-f" },
  },
  "cloudflare with an origin key": {
    cloud_provider: "cloudflare",
    cloudflare: { credential_type: "originCAKey" },
    credentials: { api_key: "FAKE-SECRET-f" },
  },
  "cloudflare with the global key": {
    cloud_provider: "cloudflare",
    cloudflare: { credential_type: "globalApiKey" },
    credentials: { api_key: "FAKE-SECRET-f", email: "ops@example.com" },
  },
  nebius: {
    cloud_provider: "nebius",
    credentials: { service_account_id: "sa", public_key_id: "pk", private_key_pem: "FAKE-SECRET-n" },
  },
  aiven: { cloud_provider: "aiven", credentials: { api_key: "FAKE-SECRET-v" } },
  backblaze: {
    cloud_provider: "backblaze",
    credentials: { application_key_id: "FAKE-SECRET-i", application_key: "FAKE-SECRET-b" },
  },
  akamai: {
    cloud_provider: "akamai",
    credentials: {
      host: "akamai.example.com",
      access_token: "FAKE-SECRET-1",
      client_token: "FAKE-SECRET-2",
      client_secret: "FAKE-SECRET-3",
    },
  },
  planetscale: {
    cloud_provider: "planetscale",
    credentials: { service_token_id: "id", service_token: "FAKE-SECRET-t" },
  },
};

/** One valid configuration for each kind of target, and way of authenticating there (docs/apis/northflank.md §3.2). */
export const SINK_VARIANTS: Readonly<Record<string, ObjectValue>> = {
  "loki without authentication": {
    sink_type: "loki",
    sink_data: sinkData({ endpoint: "https://loki.example.com" }),
  },
  "loki with a password": {
    sink_type: "loki",
    sink_data: sinkData({
      endpoint: "https://loki.example.com",
      encoding: { codec: "json" },
      auth: { strategy: "basic", user: "bot", access_key_id: null },
    }),
    credentials: { password: "FAKE-SECRET-p" },
  },
  datadog_logs: {
    sink_type: "datadog_logs",
    sink_data: sinkData({ region: "eu" }),
    credentials: { default_api_key: "FAKE-SECRET-d" },
  },
  "papertrail with a port": {
    sink_type: "papertrail",
    sink_data: sinkData({ authentication_strategy: "port", host: "logs.example.com", port: 8000 }),
  },
  "papertrail with a token": {
    sink_type: "papertrail",
    sink_data: sinkData({ authentication_strategy: "token", uri: "https://logs.example.com/v1/log" }),
    credentials: { token: "FAKE-SECRET-t" },
  },
  aws_s3: {
    sink_type: "aws_s3",
    sink_data: sinkData({
      endpoint: "https://s3.example.com",
      region: "eu-west-1",
      bucket: "logs",
      compression: "gzip",
      auth: { strategy: null, user: null, access_key_id: "AKIDEXAMPLE" },
    }),
    credentials: { secret_access_key: "FAKE-SECRET-s" },
  },
  "aws_s3 without a key": {
    sink_type: "aws_s3",
    sink_data: sinkData({
      endpoint: "https://s3.example.com",
      region: "eu-west-1",
      bucket: "logs",
      compression: "none",
    }),
  },
  "http without authentication": {
    sink_type: "http",
    sink_data: sinkData({
      ...http("none"),
      batch: { max_events: 10, max_bytes: null },
      framing: { method: "newline" },
    }),
  },
  "http with a password": {
    sink_type: "http",
    sink_data: sinkData(http("basic", "bot")),
    credentials: { password: "FAKE-SECRET-p" },
  },
  "http with a token": {
    sink_type: "http",
    sink_data: sinkData(http("bearer")),
    credentials: { token: "FAKE-SECRET-t" },
  },
  logdna: { sink_type: "logdna", credentials: { api_key: "FAKE-SECRET-k" } },
  betterStack: {
    sink_type: "betterStack",
    sink_data: sinkData({ uri: "logs.example.com" }),
    credentials: { token: "FAKE-SECRET-t" },
  },
  honeycomb: {
    sink_type: "honeycomb",
    sink_data: sinkData({ dataset: "staging" }),
    credentials: { api_key: "FAKE-SECRET-k" },
  },
  logzio: {
    sink_type: "logzio",
    sink_data: sinkData({ region: "eu" }),
    credentials: { token: "FAKE-SECRET-t" },
  },
  solarWinds: {
    sink_type: "solarWinds",
    sink_data: sinkData({ endpoint_type: "bulk", encoding: { codec: "text" } }),
    credentials: { api_key: "FAKE-SECRET-k" },
  },
  "axiom with an API token": {
    sink_type: "axiom",
    sink_data: sinkData({ dataset: "staging", token_type: "api" }),
    credentials: { token: "FAKE-SECRET-t" },
  },
  "axiom with a personal token": {
    sink_type: "axiom",
    sink_data: sinkData({
      dataset: "staging",
      token_type: "personal",
      org_id: "org",
      url: "https://axiom.example.com",
    }),
    credentials: { token: "FAKE-SECRET-t" },
  },
  newRelic: {
    sink_type: "newRelic",
    sink_data: sinkData({ account_id: "b1dd3feb", region: "eu" }),
    credentials: { license_key: "FAKE-SECRET-l" },
  },
  sentry: {
    sink_type: "sentry",
    sink_data: sinkData({ endpoint: "https://o1.ingest.sentry.io/1", public_key: "public" }),
  },
};

function http(strategy: string, user: string | null = null): ObjectValue {
  return {
    uri: "https://logs.example.com",
    encoding: { codec: "json" },
    auth: { strategy, user, access_key_id: null },
  };
}

/** Every member is there for Terraform, set or null. */
function sinkData(set: ObjectValue): ObjectValue {
  return { ...Object.fromEntries(SINK_DATA_FIELDS.map((name) => [name, null])), ...set };
}
