import { z } from "zod";

/**
 * Which resources a log sink or a notification integration is for, by their tags (docs/apis/northflank.md §3.2, §3.4).
 */
export const tagRestrictionsSchema = z.strictObject({
  tags: z
    .strictObject({
      enabled: z.boolean().optional(),
      items: z.array(z.string()).optional(),
      matchCondition: z.enum(["and", "or"]).optional(),
    })
    .optional(),
});
