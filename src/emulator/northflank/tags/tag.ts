import { z } from "zod";
import { descriptionSchema, longNameSchema } from "../rules/patterns";

// Tags (docs/apis/northflank.md §3.8). They contain no secrets.

const COLOR = /^#([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$/;

const affinity = z.strictObject({
  matchExpressions: z.array(
    z.strictObject({ key: z.string(), operator: z.enum(["In", "NotIn"]), values: z.array(z.string()) }),
  ),
  preference: z.boolean().optional(),
  weight: z.number().min(1).max(100).optional(),
});

const sandbox = z.strictObject({
  enabled: z.boolean(),
  runtimeClass: z.enum(["none", "gvisor", "kata-clh", "kata-qemu"]).optional(),
});

/** The body of PATCH: all fields but the name. */
const changeable = {
  description: descriptionSchema.optional(),
  color: z.string().regex(COLOR).optional(),
  useSpotNodes: z.boolean().optional(),
  useOnDemandNodes: z.boolean().optional(),
  useAsInfrastructureLabel: z.boolean().optional(),
  nodeAffinities: z.array(affinity).optional(),
  sandboxing: z
    .strictObject({
      addons: sandbox.optional(),
      builds: sandbox.optional(),
      jobs: sandbox.optional(),
      services: sandbox.optional(),
    })
    .optional(),
};

export const patchTagSchema = z.strictObject(changeable);
export const createTagSchema = z.strictObject({
  name: longNameSchema,
  ...changeable,
});

/** A tag in any state. */
export const tagSchema = z.strictObject({
  ...changeable,
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  color: z.string().optional(),
  /** ISO 8601. */
  createdAt: z.string(),
});

export type Tag = Readonly<z.output<typeof tagSchema>>;

export const blankTag = (id: string, name: string, createdAt: string): Tag => ({ id, name, createdAt });
