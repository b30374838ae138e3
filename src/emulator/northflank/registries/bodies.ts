import { z } from "zod";
import { integrationReferenceSchema, nameSchema } from "../rules/patterns";

export const REGISTRY_PROVIDERS = [
  "acr",
  "ecr",
  "gar",
  "dockerhub",
  "dhi",
  "github",
  "gitlab",
  "custom",
  "legacy",
] as const;

const credentials = z.strictObject({
  username: z.string().min(1).optional(),
  password: z.string().min(1).optional(),
  scope: z.strictObject({ pull: z.boolean().optional(), push: z.boolean().optional() }),
});

const restrictions = z.strictObject({
  restricted: z.boolean(),
  projects: z.array(z.string()).optional(),
});

/**
 * `createdAt` and `updatedAt` are in the documented schema too; a client that sends them is mistaken
 * (docs/apis/northflank.md §3.1).
 */
export const createRegistrySchema = z.strictObject({
  name: nameSchema,
  provider: z.enum(REGISTRY_PROVIDERS),
  registryUrl: z.string().optional(),
  aws: z.strictObject({ region: z.string().optional() }).optional(),
  gcp: z.strictObject({ projectId: z.string().optional() }).optional(),
  azure: z.strictObject({ resourceGroup: z.string().optional() }).optional(),
  integrationId: integrationReferenceSchema.optional(),
  credentials: credentials.optional(),
  restrictions: restrictions.optional(),
});

export const patchRegistrySchema = z.strictObject({
  credentials: credentials.optional(),
  restrictions: restrictions.optional(),
});

export type CreateRegistryBody = Readonly<z.output<typeof createRegistrySchema>>;
export type PatchRegistryBody = Readonly<z.output<typeof patchRegistrySchema>>;
