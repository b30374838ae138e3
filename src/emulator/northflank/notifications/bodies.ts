import { z } from "zod";
import { byGeneration } from "../rules/generations";
import { nameSchema } from "../rules/patterns";
import { tagRestrictionsSchema } from "../rules/tag-restrictions";
import { eventKeysOf } from "./events";

/** `SLACK` is in answers only: it cannot be created through the API (docs/apis/northflank.md §3.4). */
export const NOTIFICATION_TYPES = ["RAW_WEBHOOK", "DISCORD", "TEAMS", "TEAMS_WORKFLOWS"] as const;

/** Request bodies of docs/apis/northflank.md §3.4. */
export const NOTIFICATION_BODIES = byGeneration((generation) => {
  const events = eventKeysOf(generation).map((key) => [key, z.boolean().optional()] as const);
  const create = z.strictObject({
    name: nameSchema,
    type: z.enum(NOTIFICATION_TYPES),
    webhook: z.string().min(1),
    events: z.strictObject(Object.fromEntries(events)),
    secret: z.string().min(1).optional(),
    restricted: z.boolean().optional(),
    projects: z.array(z.string()).optional(),
    restrictions: tagRestrictionsSchema.optional(),
  });
  return { create, update: create.omit({ type: true }).partial() };
});

type Bodies = (typeof NOTIFICATION_BODIES)["newest"];
export type CreateNotificationBody = Readonly<z.output<Bodies["create"]>>;
export type UpdateNotificationBody = Readonly<z.output<Bodies["update"]>>;
