import { z } from "zod";
import { tagRestrictionsSchema } from "../rules/tag-restrictions";

/**
 * A notification integration (docs/apis/northflank.md §3.4) in any state. `webhook` is stored with the secrets,
 * because it often contains a token, although every answer shows it.
 */
export const notificationSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  restricted: z.boolean(),
  projects: z.array(z.string()),
  /** In no answer. */
  restrictions: tagRestrictionsSchema.optional(),
  events: z.record(z.string(), z.boolean()),
  /** Absent while nothing has failed. */
  status: z
    .strictObject({
      disabled: z.boolean().optional(),
      reason: z.boolean().optional(),
      timeOfFirstFailedRequest: z.string().optional(),
      numberOfFailedRequests: z.number().optional(),
    })
    .optional(),
  /** ISO 8601. */
  createdAt: z.string(),
  /** ISO 8601. */
  updatedAt: z.string(),
});

export type NotificationIntegration = Readonly<z.output<typeof notificationSchema>>;

export function blankNotification(id: string, name: string, createdAt: string): NotificationIntegration {
  return {
    id,
    name,
    type: "RAW_WEBHOOK",
    restricted: false,
    projects: [],
    events: {},
    createdAt,
    updatedAt: createdAt,
  };
}
