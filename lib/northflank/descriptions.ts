import { checkCloudConfig } from "../../src/registries/northflank/rules/cloud-provider-integration";
import {
  CLOUD_INTEGRATION_FIELDS,
  LOG_SINK_FIELDS,
  NOTIFICATION_FIELDS,
  REGISTRY_CREDENTIAL_FIELDS,
} from "../../src/registries/northflank/rules/fields";
import { checkLogSinkConfig } from "../../src/registries/northflank/rules/log-sink";
import { checkNotificationConfig } from "../../src/registries/northflank/rules/notification-integration";
import { checkRegistryConfig } from "../../src/registries/northflank/rules/registry-credential";
import type { ResourceDescription } from "../private/description";

const COMMON = {
  registry: "northflank",
  name: "name",
  identifier: undefined,
  hasDeletionProtection: false,
} satisfies Partial<ResourceDescription>;

/** What is secret in the credentials of a cloud provider (northflank sheet §2.4); ids, regions and roles are not. */
const CLOUD_SECRETS = [
  "access_key",
  "secret_key",
  "external_id",
  "keyfile_json",
  "secret",
  "api_key",
  "private_key",
  "passphrase",
  "kubeconfig",
  "private_key_pem",
  "application_key",
  "access_token",
  "client_token",
  "client_secret",
  "service_token",
];

export const cloudProviderIntegration: ResourceDescription = {
  ...COMMON,
  secrets: CLOUD_SECRETS.map((name) => ["credentials", name]),
  kind: "cloud_provider",
  fields: CLOUD_INTEGRATION_FIELDS,
  check: checkCloudConfig,
};

export const registryCredential: ResourceDescription = {
  ...COMMON,
  secrets: [["credentials", "password"]],
  kind: "registry_provider",
  fields: REGISTRY_CREDENTIAL_FIELDS,
  check: checkRegistryConfig,
};

export const logSink: ResourceDescription = {
  ...COMMON,
  secrets: [["credentials"]],
  kind: "sink_type",
  fields: LOG_SINK_FIELDS,
  check: checkLogSinkConfig,
};

export const notificationIntegration: ResourceDescription = {
  ...COMMON,
  secrets: [["webhook"], ["secret"]],
  kind: "type",
  fields: NOTIFICATION_FIELDS,
  check: checkNotificationConfig,
};
