import { z } from "zod";
import { byGeneration } from "../rules/generations";
import { descriptionSchema } from "../rules/patterns";
import { tagRestrictionsSchema } from "../rules/tag-restrictions";
import { logSinkSchema } from "./log-sink";
import { SINK_TYPES } from "./sink-data";

const { options } = logSinkSchema.shape;

/** Request bodies of docs/apis/northflank.md §3.2; `sinkData` is looked at apart, by `sinkType`. */
export const LOG_SINK_BODIES = byGeneration((generation) => {
  const common = {
    restricted: z.boolean().optional(),
    projects: z.array(z.string()).optional(),
    options,
    sinkType: z.enum(SINK_TYPES[generation]),
    sinkData: z.record(z.string(), z.unknown()),
  };
  return {
    /** A pattern of the name is not documented. */
    create: z.strictObject({
      name: z.string().min(1),
      description: descriptionSchema.optional(),
      restrictions: tagRestrictionsSchema.optional(),
      ...common,
    }),
    /** Without `name`, `description` and `restrictions`: they cannot be changed. */
    update: z.strictObject({ ...common, resumeLogSink: z.boolean().optional() }),
  };
});

export type CreateLogSinkBody = Readonly<z.output<(typeof LOG_SINK_BODIES)["newest"]["create"]>>;
export type UpdateLogSinkBody = Readonly<z.output<(typeof LOG_SINK_BODIES)["newest"]["update"]>>;
