import { z } from "zod";
import { tagRestrictionsSchema } from "../rules/tag-restrictions";

export const LOG_SINK_STATUSES = ["paused", "running", "failing", "creating"] as const;

/** A log sink without the secrets of its `sinkData` (docs/apis/northflank.md §3.2): any state that one can be in. */
export const logSinkSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  restricted: z.boolean(),
  projects: z.array(z.string()),
  /** In no answer. */
  restrictions: tagRestrictionsSchema.optional(),
  options: z
    .strictObject({
      useCustomLabels: z.boolean().optional(),
      forwardCdnLogs: z.boolean().optional(),
      forwardIngressLogs: z.boolean().optional(),
      forwardMeshLogs: z.boolean().optional(),
    })
    .optional(),
  sinkType: z.string(),
  /** The members that are not secret. */
  sinkData: z.record(z.string(), z.unknown()),
  status: z.enum(LOG_SINK_STATUSES),
  /** ISO 8601. */
  createdAt: z.string(),
  /** ISO 8601. */
  updatedAt: z.string(),
});

export type LogSink = Readonly<z.output<typeof logSinkSchema>>;

export function blankLogSink(id: string, name: string, createdAt: string): LogSink {
  return {
    id,
    name,
    restricted: false,
    projects: [],
    sinkType: "logdna",
    sinkData: {},
    status: "running",
    createdAt,
    updatedAt: createdAt,
  };
}
