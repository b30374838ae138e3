import { exposedInBucket } from "../rules/addresses";
import { checkMembers, type Config, type Reading, type Violation } from "../rules/common";

/** The types, uses and modes that are known (docs/apis/northflank.md §3.3). */
export const BACKUP_TYPES = ["s3"] as const;
export const BACKUP_USAGES = ["globalBackups", "containerSnapshots"] as const;
export const BACKUP_AUTH_MODES = ["staticCreds", "workloadIdentity"] as const;

/** Letters (a to z), digits, hyphens and underscores, and a slash at the end. */
export const BACKUP_PREFIX = /^[a-zA-Z0-9\-_]+\/$/;

const CREDENTIALS = ["access_key", "secret_key"] as const;

/** What is wrong with a backup destination across its attributes. */
export const checkBackupConfig = (config: Config, reading: Reading): readonly Violation[] => [
  ...checkMode(config, reading),
  ...checkLock(config, reading),
  ...exposedInBucket(config, reading),
];

/** What a mode needs is an assumption, so that it is never refused. Of a mode that is not known, nothing is demanded. */
function checkMode(config: Config, { among, presenceOf, presencesOf }: Reading): readonly Violation[] {
  const mode =
    presenceOf(config.auth_mode) === "unset" ? "staticCreds" : among(BACKUP_AUTH_MODES, config.auth_mode);
  if (mode === "later") return [];
  const isStatic = mode === "staticCreds";
  const identity = presenceOf(config.workload_identity_id);
  const title = `auth_mode ${mode}`;
  return [
    ...checkMembers(
      { required: isStatic ? CREDENTIALS : [], optional: [] },
      {
        title,
        all: CREDENTIALS,
        presence: presencesOf(CREDENTIALS, config.credentials),
        parent: "credentials",
        isDemanded: false,
        isSecret: true,
      },
    ),
    ...(identity === (isStatic ? "set" : "unset")
      ? [
          {
            severity: "warning" as const,
            at: ["workload_identity_id"],
            summary: isStatic ? "workload_identity_id has no effect" : "Missing workload_identity_id",
            detail: isStatic
              ? 'It applies only with auth_mode = "workloadIdentity". Set that, or remove workload_identity_id.'
              : "auth_mode workloadIdentity requires the id of a workload identity. Set workload_identity_id; without it, " +
                "Northflank may refuse the request.",
          },
        ]
      : []),
  ];
}

function checkLock(config: Config, { knownBoolean, presenceOf }: Reading): readonly Violation[] {
  const isLocked = knownBoolean(config.enable_object_lock);
  if (isLocked !== false || presenceOf(config.object_lock_retention_days) !== "set") return [];
  return [
    {
      severity: "warning",
      at: ["object_lock_retention_days"],
      summary: "object_lock_retention_days has no effect",
      detail:
        "It applies only with enable_object_lock = true. Set that, or remove object_lock_retention_days.",
    },
  ];
}
