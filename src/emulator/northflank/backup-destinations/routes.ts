import type { NorthflankContext } from "../context";
import { slugOf } from "../ids";
import { BACKUP_DESTINATION_PERMISSIONS } from "../permissions";
import { invalidBody } from "../refusal";
import { crudOperations } from "../routes/crud";
import type { Operation } from "../routes/operations";
import { acceptedBody, idForNew } from "../routes/preconditions";
import { readBody } from "../rules/body";
import { type Problem, problem, unless } from "../rules/problems";
import { echoed, type Secrets } from "../rules/secrets";
import type { NorthflankSettings } from "../settings";
import { put, replace, type Stored } from "../store";
import {
  type BackupCredentials,
  type BackupDestination,
  createBackupDestinationSchema,
  type PatchBackupDestination,
  patchBackupDestinationSchema,
} from "./backup-destination";

type Destination = Stored<BackupDestination>;

/** The operations of docs/apis/northflank.md §3.3. */
export function backupDestinationOperations(northflank: NorthflankContext): readonly Operation[] {
  const { settings } = northflank;
  return crudOperations(northflank, {
    path: "/backup-destinations",
    listKey: "backupDestinations",
    what: "Backup destination",
    permissions: BACKUP_DESTINATION_PERMISSIONS,
    storeOf: ({ backupDestinations }) => backupDestinations,
    listItem: ({ item: { id, bucket: _, ...rest } }) =>
      settings().backupListIds === "shown" ? { id, ...rest } : rest,
    view: ({ item: { bucket, ...rest }, secrets }) => ({
      ...rest,
      credentials: { ...bucket, ...echoed(secrets, settings().backupKeys) },
    }),

    create(given, { backupDestinations }) {
      const { credentials, ...body } = acceptedBody(
        readBody(given, createBackupDestinationSchema, settings()),
      );
      const split = splitKeys(credentials);
      acceptedBody(unless(keyProblems(split.bucket, split.secrets, settings()), () => body));
      const id = idForNew(backupDestinations, body.name, settings());
      put(backupDestinations, { item: { ...body, id, bucket: split.bucket }, secrets: split.secrets });
      return { id };
    },

    update: {
      method: "PATCH",
      run(given, { backupDestinations }, stored) {
        const body = acceptedBody(readBody(given, patchBackupDestinationSchema, settings()));
        const current = stored();
        const updated = patched(body, current, settings());
        if (updated.item.id !== current.item.id && backupDestinations.items.has(updated.item.id)) {
          throw invalidBody([problem("name", "is already in use")]);
        }
        replace(backupDestinations, current.item.id, updated);
      },
    },
  });
}

function splitKeys({ accessKey, secretKey, ...bucket }: BackupCredentials) {
  const secrets: Secrets = {
    ...(accessKey === undefined ? {} : { accessKey }),
    ...(secretKey === undefined ? {} : { secretKey }),
  };
  return { bucket, secrets };
}

function patched(
  { credentials, ...body }: PatchBackupDestination,
  { item, secrets }: Destination,
  settings: NorthflankSettings,
): Destination {
  const name = body.name ?? item.name;
  const id = settings.notificationIds === "follow" && name !== item.name ? slugOf(name) : item.id;
  const changed = { ...item, ...body, id };
  if (credentials === undefined) return { item: changed, secrets };
  const sent = splitKeys(credentials);
  const held = settings.partialCredentials === "merge" ? { ...secrets, ...sent.secrets } : sent.secrets;
  const problems = [...lockProblems(item.bucket, sent.bucket), ...keyProblems(sent.bucket, held, settings)];
  const { enableObjectLock, objectLockRetentionDays } = item.bucket;
  const bucket = { ...sent.bucket, enableObjectLock, objectLockRetentionDays };
  return acceptedBody(unless(problems, () => ({ item: { ...changed, bucket }, secrets: held })));
}

type Bucket = BackupDestination["bucket"];

const lockProblems = (before: Bucket, after: Bucket): Problem[] =>
  (["enableObjectLock", "objectLockRetentionDays"] as const)
    .filter((name) => after[name] !== undefined && after[name] !== before[name])
    .map((name) => problem(`credentials.${name}`, "cannot be changed"));

/** What each mode needs is an assumption. */
function keyProblems(
  { authMode = "staticCreds", workloadIdentityId }: Bucket,
  secrets: Secrets,
  { mode }: NorthflankSettings,
): Problem[] {
  if (mode === "lenient") return [];
  const missing =
    authMode === "staticCreds"
      ? ["accessKey", "secretKey"].filter((name) => secrets[name] === undefined)
      : workloadIdentityId === undefined
        ? ["workloadIdentityId"]
        : [];
  return missing.map((name) => problem(`credentials.${name}`, `is required with ${authMode}`));
}
