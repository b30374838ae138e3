import { checkAuditLogSinkConfig } from "../../src/registries/northflank/audit-log-sink/rules";
import { schema as auditLogSinkSchema } from "../../src/registries/northflank/audit-log-sink/schema";
import { checkBackupConfig } from "../../src/registries/northflank/backup-destination/rules";
import { schema as backupDestinationSchema } from "../../src/registries/northflank/backup-destination/schema";
import { checkCloudConfig } from "../../src/registries/northflank/cloud-provider-integration/rules";
import { schema as cloudProviderSchema } from "../../src/registries/northflank/cloud-provider-integration/schema";
import {
  checkLogSinkConfig,
  SINK_CREDENTIAL_FIELDS,
  SINK_DATA_FIELDS,
} from "../../src/registries/northflank/log-sink/rules";
import { schema as logSinkSchema } from "../../src/registries/northflank/log-sink/schema";
import { checkNotificationConfig } from "../../src/registries/northflank/notification-integration/rules";
import { schema as notificationSchema } from "../../src/registries/northflank/notification-integration/schema";
import { checkRegistryConfig } from "../../src/registries/northflank/registry-credential/rules";
import { schema as registrySchema } from "../../src/registries/northflank/registry-credential/schema";
import { checkSshConfig } from "../../src/registries/northflank/ssh-identity/rules";
import { schema as sshIdentitySchema } from "../../src/registries/northflank/ssh-identity/schema";
import { checkTagConfig } from "../../src/registries/northflank/tag/rules";
import { schema as tagSchema } from "../../src/registries/northflank/tag/schema";
import { checkIdentityConfig } from "../../src/registries/northflank/workload-identity/rules";
import { schema as workloadIdentitySchema } from "../../src/registries/northflank/workload-identity/schema";
import { derivedId, REGISTRY } from "../../src/registries/northflank/rules/common";
import { type Addition, describedBy } from "../private/synth/description";
import { camelCase, type PropNames } from "../private/props/prop-names";

const COMMON = {
  registry: "northflank",
  registryTitle: REGISTRY,
  name: "name",
  identifier: undefined,
  hasDeletionProtection: false,
  naturalKey: { attribute: "name", within: "team_id", normalized: derivedId },
} satisfies Partial<Addition>;

/** Members of an object that is free to have others. */
function camelCased(object: string, fields: readonly string[]): PropNames {
  return Object.fromEntries(fields.map((name) => [`${object}.${name}`, camelCase(name)]));
}

export const cloudProviderIntegration = describedBy(cloudProviderSchema, {
  ...COMMON,
  kind: "cloud_provider",
  names: {
    credentials: "",
    aws: "",
    gcp: "",
    cloudflare: "",
    restrictions: "",
    "restrictions.team_ids": "allowedTeams",
  },
  check: checkCloudConfig,
});

export const registryCredential = describedBy(registrySchema, {
  ...COMMON,
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
  check: checkRegistryConfig,
});

export const logSink = describedBy(logSinkSchema, {
  ...COMMON,
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
  check: checkLogSinkConfig,
});

export const notificationIntegration = describedBy(notificationSchema, {
  ...COMMON,
  kind: "type",
  names: { restrictions: "", restricted: "projects" },
  check: checkNotificationConfig,
});

export const tag = describedBy(tagSchema, {
  ...COMMON,
  kind: undefined,
  names: { "node_affinities.weight": "preference" },
  check: checkTagConfig,
});

export const auditLogSink = describedBy(auditLogSinkSchema, {
  ...COMMON,
  kind: "sink_type",
  names: { credentials: "", sink_data: "", "sink_data.auth": "" },
  check: checkAuditLogSinkConfig,
});

export const backupDestination = describedBy(backupDestinationSchema, {
  ...COMMON,
  kind: "type",
  hasDeletionProtection: true,
  names: { credentials: "", workload_identity_id: "workloadIdentity" },
  check: checkBackupConfig,
});

export const workloadIdentity = describedBy(workloadIdentitySchema, {
  ...COMMON,
  kind: "provider_type",
  names: {
    provider_link_id: "providerLink",
    "restrictions.projects.items": "",
    "restrictions.projects.enabled": "",
  },
  check: checkIdentityConfig,
});

export const sshIdentity = describedBy(sshIdentitySchema, {
  ...COMMON,
  kind: undefined,
  names: { "restrictions.projects.items": "", "restrictions.projects.enabled": "" },
  check: checkSshConfig,
});
