import { z } from "zod";

/**
 * Credentials of a container registry without user name and password (docs/apis/northflank.md §3.1): any state they can
 * be in.
 */
export const registryCredentialsSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  provider: z.string(),
  registryUrl: z.string().optional(),
  aws: z.strictObject({ region: z.string().optional() }).optional(),
  gcp: z.strictObject({ projectId: z.string().optional() }).optional(),
  azure: z.strictObject({ resourceGroup: z.string().optional() }).optional(),
  /** A cloud integration, perhaps with its scope: `org/main-aws`. */
  integrationId: z.string().optional(),
  /** `credentials.scope` of requests and answers. */
  scope: z.strictObject({ pull: z.boolean().optional(), push: z.boolean().optional() }).optional(),
  restrictions: z
    .strictObject({ restricted: z.boolean(), projects: z.array(z.string()).optional() })
    .optional(),
  /** ISO 8601. */
  createdAt: z.string(),
  /** ISO 8601. */
  updatedAt: z.string(),
});

export type RegistryCredentials = Readonly<z.output<typeof registryCredentialsSchema>>;

export function blankRegistryCredentials(id: string, name: string, createdAt: string): RegistryCredentials {
  return { id, name, provider: "dockerhub", scope: { pull: true }, createdAt, updatedAt: createdAt };
}
