import { notEmpty, positive, text } from "../../../checks";
import { boolean, camelCaseKey, integer, object, string, withAdditional } from "../../../framework/schema";
import {
  code,
  description,
  importId,
  keysOf,
  longName,
  sameButForCredentials,
  secret,
  teamOf,
} from "../fields";
import { BACKUP_AUTH_MODES, BACKUP_PREFIX, BACKUP_TYPES, BACKUP_USAGES } from "./rules";

const replaces = " A change replaces the backup destination.";

const PREFIX = text({
  pattern: [
    BACKUP_PREFIX,
    "must contain only letters (a to z), digits, hyphens and underscores, and end with a slash",
  ],
});

/** A backup destination. Everything but its keys is kept and compared. */
export const schema = withAdditional(
  {
    team_id: teamOf("backup destination"),
    name: longName().describe(
      "Name, 3 to 100 characters. The id is derived from the name at creation. Northflank does not document whether it " +
        "follows a new name.",
    ),
    description: description(""),
    type: string(notEmpty)
      .known(BACKUP_TYPES)
      .required()
      .immutable()
      .describe(`Type of storage: ${code(BACKUP_TYPES)}.${replaces}`),
    prefix: string(PREFIX)
      .required()
      .immutable()
      .describe(`Prefix of the objects in the bucket, with a slash at its end.${replaces}`),
    usage: string(notEmpty)
      .known(BACKUP_USAGES)
      .required()
      .immutable()
      .describe(`What is stored: ${code(BACKUP_USAGES)}.${replaces}`),
    bucket_name: string(notEmpty)
      .required()
      .sentWithCredentials()
      .equivalentWhen(sameButForCredentials)
      .describe("Name of the bucket."),
    endpoint: string(notEmpty)
      .required()
      .sentWithCredentials()
      .equivalentWhen(sameButForCredentials)
      .describe(
        "URL of the storage service. Credentials in the URL are not read: they are replaced by `REDACTED`.",
      ),
    region: string(notEmpty).required().sentWithCredentials().describe("Region of the bucket."),
    auth_mode: string(notEmpty)
      .known(BACKUP_AUTH_MODES)
      .default("staticCreds")
      .sentWithCredentials()
      .describe(
        "How Northflank authenticates: `staticCreds` with the keys in `credentials`, or `workloadIdentity`. Default " +
          "`staticCreds`.",
      ),
    workload_identity_id: string(notEmpty)
      .optional()
      .emptyIsNone()
      .sentWithCredentials()
      .describe(
        "Id of the workload identity: `workload_identity_id` of `integrations_northflank_workload_identity`; `workloadIdentity`.",
      ),
    enable_object_lock: boolean()
      .optionalComputed()
      .stable()
      .immutable()
      .describe(
        `Whether objects are written with an object lock. If omitted, Northflank's value is kept.${replaces}`,
      ),
    object_lock_retention_days: integer()
      .usually(positive())
      .optionalComputed()
      .stable()
      .immutable()
      .describe(`Days for which objects are locked. If omitted, Northflank's value is kept.${replaces}`),

    credentials: object({
      access_key: secret("Id of the access key; `staticCreds`."),
      secret_key: secret("Secret access key; `staticCreds`."),
    })
      .optional()
      .writeOnly()
      .describe(
        "Keys of the storage service (members of `credentials` in Northflank's API). They are sent with every change of the " +
          "bucket, because Northflank does not document whether an update without them keeps them. Northflank returns them; they " +
          "are not read.",
      ),

    id: importId("backup_destination_id"),
    backup_destination_id: string()
      .computed()
      .stable()
      .describe("The backup destination's id in Northflank."),
  },
  keysOf({
    backup_destination_id: [],
    ...Object.fromEntries(
      [
        "bucket_name",
        "endpoint",
        "region",
        "auth_mode",
        "workload_identity_id",
        "enable_object_lock",
        "object_lock_retention_days",
      ].map((name) => [name, `credentials.${camelCaseKey(name)}`]),
    ),
  }),
);

export type BackupDestinationFields = typeof schema;
