import type { IntegrationType } from "../../src/registries/buddy/integration/rules";
import type { AUDIT_SINK_TYPES } from "../../src/registries/northflank/audit-log-sink/rules";
import type { BACKUP_TYPES } from "../../src/registries/northflank/backup-destination/rules";
import type { CLOUD_PROVIDERS } from "../../src/registries/northflank/cloud-provider-integration/rules";
import type { SINK_TYPES } from "../../src/registries/northflank/log-sink/rules";
import type { NOTIFICATION_TYPES } from "../../src/registries/northflank/notification-integration/rules";
import type { REGISTRY_PROVIDERS } from "../../src/registries/northflank/registry-credential/rules";
import type { IDENTITY_TYPES } from "../../src/registries/northflank/workload-identity/rules";
import { optionsOf } from "../private/props/props";
import type { NewerValue } from "../registry-object";
import type { Policy } from "./policy";

/** Allowed types of integrations per registry, by their names in the registry. An empty list allows none. */
export interface AllowedTypes {
  /** @default - all */
  readonly buddy?: readonly (IntegrationType | NewerValue)[];
  /** @default - all */
  readonly northflank?: AllowedNorthflankTypes;
}

/** Allowed types of Northflank's objects. */
export interface AllowedNorthflankTypes {
  /** Cloud provider integrations. @default - all */
  readonly cloudProviders?: readonly ((typeof CLOUD_PROVIDERS)[number] | NewerValue)[];
  /** Registry credentials. @default - all */
  readonly registryProviders?: readonly ((typeof REGISTRY_PROVIDERS)[number] | NewerValue)[];
  /** Log sinks. @default - all */
  readonly logSinks?: readonly ((typeof SINK_TYPES)[number] | NewerValue)[];
  /** Audit log sinks. @default - all */
  readonly auditLogSinks?: readonly ((typeof AUDIT_SINK_TYPES)[number] | NewerValue)[];
  /** Backup destinations. @default - all */
  readonly backupDestinations?: readonly ((typeof BACKUP_TYPES)[number] | NewerValue)[];
  /** Workload identities, by what they give access to. @default - all */
  readonly workloadIdentities?: readonly ((typeof IDENTITY_TYPES)[number] | NewerValue)[];
  /** Notification integrations. @default - all */
  readonly notifications?: readonly ((typeof NOTIFICATION_TYPES)[number] | NewerValue)[];
}

/**
 * Allows only some types of integrations; registries and kinds of objects that are omitted are not limited.
 * Integrations of Truto and Fruxon have no types: the program defines them.
 *
 * @example
 * applyPolicies(this, allowedTypes({ buddy: ["DOCKER_HUB"], northflank: { cloudProviders: ["aws"] } }));
 */
export function allowedTypes(allowed: AllowedTypes): Policy {
  const kindsOf = kindsByResource(optionsOf("allowedTypes", "AllowedTypes", allowed));
  return {
    name: "allowed-types",
    check: ({ resourceType, kind, attributes }) => {
      const kinds = kindsOf[resourceType];
      if (kinds === undefined || kind === undefined || kinds.includes(kind)) return [];
      return [`${attributes.kind ?? "type"}: given: ${kind}, allowed: ${kinds.join(", ") || "none"}`];
    },
  };
}

const kindsByResource = ({
  buddy,
  northflank = {},
}: AllowedTypes): Readonly<Partial<Record<string, readonly string[]>>> => ({
  integrations_buddy_integration: buddy,
  integrations_northflank_cloud_provider_integration: northflank.cloudProviders,
  integrations_northflank_registry_credential: northflank.registryProviders,
  integrations_northflank_log_sink: northflank.logSinks,
  integrations_northflank_audit_log_sink: northflank.auditLogSinks,
  integrations_northflank_backup_destination: northflank.backupDestinations,
  integrations_northflank_workload_identity: northflank.workloadIdentities,
  integrations_northflank_notification_integration: northflank.notifications,
});
