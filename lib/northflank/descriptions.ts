import { checkCloudConfig } from "../../src/registries/northflank/cloud-provider-integration/rules";
import {
  CLOUD_INTEGRATION_FIELDS,
  LOG_SINK_FIELDS,
  NOTIFICATION_FIELDS,
  REGISTRY_CREDENTIAL_FIELDS,
} from "../../src/registries/northflank/rules/fields";
import {
  checkLogSinkConfig,
  SINK_CREDENTIAL_FIELDS,
  SINK_DATA_FIELDS,
} from "../../src/registries/northflank/log-sink/rules";
import { checkNotificationConfig } from "../../src/registries/northflank/notification-integration/rules";
import { checkRegistryConfig } from "../../src/registries/northflank/registry-credential/rules";
import type { ResourceDescription } from "../private/description";
import { camelCase, type PropNames } from "../private/prop-names";

const COMMON = {
  registry: "northflank",
  name: "name",
  identifier: undefined,
  hasDeletionProtection: false,
  naturalKey: { attribute: "name", within: "team_id", normalized: idOfName },
} satisfies Partial<ResourceDescription>;

/**
 * What is secret in the credentials of a cloud provider (docs/apis/northflank.md §2.4); ids, regions and roles are not.
 */
/** Northflank makes the ids of objects of their names (docs/apis/northflank.md §8). */
function idOfName(name: string): string {
  return name.toLowerCase().replaceAll(/\s/g, "-");
}

/** Members of an object that is free to have others. */
function camelCased(object: string, fields: readonly string[]): PropNames {
  return Object.fromEntries(fields.map((name) => [`${object}.${name}`, camelCase(name)]));
}

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
  names: {
    credentials: "",
    aws: "",
    gcp: "",
    cloudflare: "",
    restrictions: "",
    "restrictions.team_ids": "allowedTeams",
  },
  fields: CLOUD_INTEGRATION_FIELDS,
  check: checkCloudConfig,
};

export const registryCredential: ResourceDescription = {
  ...COMMON,
  secrets: [["credentials", "password"]],
  kind: "registry_provider",
  names: {
    credentials: "",
    integration_id: "integration",
    aws: "",
    gcp: "",
    azure: "",
    scope: "",
    restrictions: "",
  },
  fields: REGISTRY_CREDENTIAL_FIELDS,
  check: checkRegistryConfig,
};

export const logSink: ResourceDescription = {
  ...COMMON,
  secrets: [["credentials"]],
  kind: "sink_type",
  names: {
    ...camelCased("credentials", SINK_CREDENTIAL_FIELDS),
    ...camelCased("sink_data", SINK_DATA_FIELDS),
    credentials: "",
    options: "",
    restrictions: "",
    restricted: "projects",
    sink_data: "",
    "sink_data.auth": "",
    "sink_data.batch": "",
    "sink_data.batch.max_bytes": "batchMaxBytes",
    "sink_data.batch.max_events": "batchMaxEvents",
    "sink_data.encoding": "",
    "sink_data.framing": "",
    "sink_data.framing.method": "framing",
  },
  fields: LOG_SINK_FIELDS,
  check: checkLogSinkConfig,
};

export const notificationIntegration: ResourceDescription = {
  ...COMMON,
  secrets: [["webhook"], ["secret"]],
  kind: "type",
  names: { restrictions: "", restricted: "projects" },
  fields: NOTIFICATION_FIELDS,
  check: checkNotificationConfig,
};
