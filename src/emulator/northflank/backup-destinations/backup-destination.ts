import { z } from "zod";
import { descriptionSchema, longNameSchema } from "../rules/patterns";

// Backup destinations (docs/apis/northflank.md §3.3).

const text = z.string().min(1);

const bucket = {
  bucketName: text,
  endpoint: text,
  region: text,
  authMode: z.enum(["staticCreds", "workloadIdentity"]).optional(),
  workloadIdentityId: text.optional(),
  enableObjectLock: z.boolean().optional(),
  objectLockRetentionDays: z.int().min(1).optional(),
};

/** The same object in POST and, whole, in PATCH. */
const credentials = z.strictObject({ ...bucket, accessKey: text.optional(), secretKey: text.optional() });

export const createBackupDestinationSchema = z.strictObject({
  name: longNameSchema,
  description: descriptionSchema.optional(),
  type: z.literal("s3"),
  prefix: z.string().regex(/^([a-zA-Z0-9-_]+)\/$/),
  usage: z.enum(["globalBackups", "containerSnapshots"]),
  credentials,
});

export const patchBackupDestinationSchema = z.strictObject({
  name: longNameSchema.optional(),
  description: descriptionSchema.optional(),
  credentials: credentials.optional(),
});

/** A backup destination without its keys, in any state. */
export const backupDestinationSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  type: z.string(),
  prefix: z.string(),
  usage: z.string(),
  /** `credentials` of requests and answers but for the keys. */
  bucket: z.strictObject({
    ...bucket,
    bucketName: z.string(),
    endpoint: z.string(),
    region: z.string(),
    authMode: z.string().optional(),
  }),
});

export type BackupDestination = Readonly<z.output<typeof backupDestinationSchema>>;
export type PatchBackupDestination = Readonly<z.output<typeof patchBackupDestinationSchema>>;
export type BackupCredentials = Readonly<z.output<typeof credentials>>;

export const blankBackupDestination = (id: string, name: string): BackupDestination => ({
  id,
  name,
  type: "s3",
  prefix: "backups/",
  usage: "globalBackups",
  bucket: { bucketName: "backups", endpoint: "https://s3.example.test", region: "eu-west-1" },
});
