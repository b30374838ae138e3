import { z } from "zod";
import { descriptionSchema } from "../rules/patterns";

// Audit log sinks (docs/apis/northflank.md §3.9).

const text = z.string().min(1);

const auth = z.strictObject({ accessKeyId: text, secretAccessKey: text });

const bucket = z.strictObject({
  endpoint: text,
  region: text,
  bucket: text,
  compression: z.enum(["gzip", "none"]),
  pathPrefix: z.string().optional(),
  auth,
});

const settings = { description: descriptionSchema.optional(), includeSpec: z.boolean().optional() };

/** The body of POST and of PUT. A pattern of the name is not documented. */
export const wholeAuditLogSinkSchema = z.strictObject({
  name: text,
  sinkType: z.literal("aws_s3"),
  sinkData: bucket,
  ...settings,
});

/** The body of PATCH: every member is optional, also inside `sinkData`. */
export const patchAuditLogSinkSchema = z.strictObject({
  ...settings,
  sinkData: bucket.partial().extend({ auth: auth.partial().optional() }).optional(),
});

/** What has to be there after an update, whatever was sent. */
export const sinkDataSchema = bucket;

/** The member that no answer has. */
export const AUDIT_SECRETS: ReadonlySet<string> = new Set(["secretAccessKey"]);

/** An audit log sink without its secret, in any state. */
export const auditLogSinkSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  sinkType: z.string(),
  includeSpec: z.boolean(),
  sinkData: z.record(z.string(), z.unknown()),
  status: z.enum(["paused", "running", "failing", "creating"]),
  /** ISO 8601. */
  createdAt: z.string(),
  /** ISO 8601. */
  updatedAt: z.string(),
});

export type AuditLogSink = Readonly<z.output<typeof auditLogSinkSchema>>;
export type WholeAuditLogSink = Readonly<z.output<typeof wholeAuditLogSinkSchema>>;
export type PatchAuditLogSink = Readonly<z.output<typeof patchAuditLogSinkSchema>>;

export const blankAuditLogSink = (id: string, name: string, createdAt: string): AuditLogSink => ({
  id,
  name,
  sinkType: "aws_s3",
  includeSpec: false,
  sinkData: {},
  status: "running",
  createdAt,
  updatedAt: createdAt,
});
