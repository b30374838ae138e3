import type { Generation } from "./rules/generations";

/**
 * A permission of a token's role, under the names of both wordings (docs/apis/northflank.md §1.2). Either one grants
 * it.
 */
export interface Permission {
  /** In the newest documentation. */
  readonly newest: string;
  /** In the documentation of client 0.9.5 and before. */
  readonly earlier: string;
}

export interface CrudPermissions {
  readonly list: Permission;
  readonly get: Permission;
  readonly create: Permission;
  readonly update: Permission;
  readonly delete: Permission;
}

export const CLOUD_PERMISSIONS = crud("Account > Cloud > Integrations", "Account > Cloud > Integrations");

const REGISTRIES = "Account > Cloud > Registries";
const CREDENTIALS = "Account > Credentials > General";
export const REGISTRY_PERMISSIONS: CrudPermissions = {
  ...crud(REGISTRIES, CREDENTIALS),
  get: { newest: `${REGISTRIES} > Read`, earlier: `${CREDENTIALS} > Read Encrypted` },
};

export const LOG_SINK_PERMISSIONS = crud("Account > Observability > LogSinks", "Account > Sinks > General");

/** Earlier there was one permission for all writes. */
export const NOTIFICATION_PERMISSIONS: CrudPermissions = {
  list: notifications("Read", "Read"),
  get: notifications("Read", "Read"),
  create: notifications("Create", "Manage"),
  update: notifications("Update", "Manage"),
  delete: notifications("Delete", "Manage"),
};

export const TAG_PERMISSIONS = crud("Account > Tags > General", "Account > Tags > General");

const AUDIT_LOG_SINKS = "Account > Admin > AuditLogSinks";
export const AUDIT_LOG_SINK_PERMISSIONS = crud(AUDIT_LOG_SINKS, AUDIT_LOG_SINKS);

export const BACKUP_DESTINATION_PERMISSIONS = crud(
  "Account > Platform > BackupDestinations",
  "Account > BackupDestinations > General",
);

const WORKLOAD_IDENTITIES = "Account > Cloud > WorkloadIdentities";
export const WORKLOAD_IDENTITY_PERMISSIONS = crud(WORKLOAD_IDENTITIES, WORKLOAD_IDENTITIES);

export const SSH_IDENTITY_PERMISSIONS = crud("Account > Platform > Ssh", "Account > Ssh > General");

const ALL = [
  CLOUD_PERMISSIONS,
  REGISTRY_PERMISSIONS,
  LOG_SINK_PERMISSIONS,
  NOTIFICATION_PERMISSIONS,
  TAG_PERMISSIONS,
  AUDIT_LOG_SINK_PERMISSIONS,
  BACKUP_DESTINATION_PERMISSIONS,
  WORKLOAD_IDENTITY_PERMISSIONS,
  SSH_IDENTITY_PERMISSIONS,
];

/** Every permission that an emulated operation asks for, in the newest wording. */
export const ALL_PERMISSIONS = names(ALL.flatMap((group) => Object.values<Permission>({ ...group })));

export const READ_PERMISSIONS = names(ALL.flatMap(({ list, get }) => [list, get]));

export function isGranted({ newest, earlier }: Permission, granted: readonly string[]): boolean {
  return granted.includes(newest) || granted.includes(earlier);
}

export function permissionName({ newest, earlier }: Permission, generation: Generation): string {
  return generation === "newest" ? newest : earlier;
}

function crud(newest: string, earlier: string): CrudPermissions {
  const permission = (verb: string) => ({ newest: `${newest} > ${verb}`, earlier: `${earlier} > ${verb}` });
  return {
    list: permission("Read"),
    get: permission("Read"),
    create: permission("Create"),
    update: permission("Update"),
    delete: permission("Delete"),
  };
}

function notifications(newest: string, earlier: string): Permission {
  return {
    newest: `Account > Observability > Notifications > ${newest}`,
    earlier: `Account > Team > Notifications > ${earlier}`,
  };
}

function names(permissions: readonly Permission[]): string[] {
  return [...new Set(permissions.map(({ newest }) => newest))];
}
