import { credentialsIn } from "../../../checks";
import type { Changes, Credentials, Desired, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type {
  BackupBucket,
  BackupCredentialsBody,
  BackupDestination,
  CreateBackupDestinationBody,
  Team,
  UpdateBackupDestinationBody,
} from "../api/client";
import type { Attributes } from "../errors";
import { idOf } from "../lookup";
import type { BackupDestinationFields } from "./schema";

type Fields = BackupDestinationFields;
type Given = Credentials<Fields>["credentials"];

/** What is in `credentials` of the API and can change in place. */
export const BUCKET_ATTRIBUTES = [
  "bucket_name",
  "endpoint",
  "region",
  "auth_mode",
  "workload_identity_id",
] as const;

/** The attributes that an error body may name. */
export const NAMED_ATTRIBUTES: Attributes = {
  names: ["name", "description", "type", "prefix", "usage", "credentials"],
  nested: { credentials: ["access_key", "secret_key"] },
  lifted: { credentials: [...BUCKET_ATTRIBUTES, "enable_object_lock", "object_lock_retention_days"] },
};

export const createBody = (desired: Desired<Fields>, credentials: Given): CreateBackupDestinationBody => ({
  name: desired.name,
  description: desired.description,
  type: desired.type,
  prefix: desired.prefix,
  usage: desired.usage,
  credentials: credentialsBody(desired, credentials),
});

/** What differs; without members when nothing does. `credentials` always whole (docs/apis/northflank.md §3.3). */
export function updateBody(
  desired: Desired<Fields>,
  changes: Changes<Fields>,
  credentials: Given,
): UpdateBackupDestinationBody {
  const isBucketSent =
    credentials !== undefined || BUCKET_ATTRIBUTES.some((name) => Object.keys(changes).includes(name));
  const body: UpdateBackupDestinationBody = {
    name: changes.name,
    description: changes.description,
    credentials: isBucketSent ? withoutFalseLock(credentialsBody(desired, credentials)) : undefined,
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** The lock cannot change, so that one which is not there need not be said: whether it was ever set is not known. */
const withoutFalseLock = ({ enableObjectLock, ...body }: BackupCredentialsBody): BackupCredentialsBody =>
  enableObjectLock === true ? { ...body, enableObjectLock } : body;

const credentialsBody = (desired: Desired<Fields>, credentials: Given): BackupCredentialsBody => ({
  bucketName: desired.bucket_name,
  endpoint: desired.endpoint,
  region: desired.region,
  authMode: desired.auth_mode,
  workloadIdentityId: desired.workload_identity_id,
  enableObjectLock: desired.enable_object_lock,
  objectLockRetentionDays: desired.object_lock_retention_days,
  accessKey: credentials?.access_key,
  secretKey: credentials?.secret_key,
});

/** Every secret text of a request, also those in addresses, for redaction. */
export const secretsOf = ({ endpoint }: Desired<Fields>, credentials: Given): readonly string[] => [
  ...Object.values(credentials ?? {}).filter((value) => value !== undefined),
  ...credentialsIn(endpoint),
];

/** All that a create certainly says of a backup destination. */
export const identified = (team: Team, id: string): Observed<Fields> => ({
  id: idOf(team, id),
  team_id: team ?? null,
  backup_destination_id: id,
});

/** What Northflank says a backup destination is, without its keys. */
export const observe = (team: Team, destination: BackupDestination): Observed<Fields> => ({
  ...answerOf(destination),
  ...identified(team, destination.id),
  name: destination.name,
  description: destination.description ?? null,
  type: destination.type,
  prefix: destination.prefix,
  usage: destination.usage,
  ...(destination.bucket && observedBucket(destination.bucket)),
});

/** The attributes that the data source has as well. */
export const observedBucket = (bucket: BackupBucket) => ({
  bucket_name: bucket.bucketName,
  endpoint: bucket.endpoint,
  region: bucket.region,
  auth_mode: bucket.authMode ?? "staticCreds",
  workload_identity_id: bucket.workloadIdentityId ?? null,
  enable_object_lock: bucket.enableObjectLock ?? false,
  object_lock_retention_days: bucket.objectLockRetentionDays ?? null,
});
