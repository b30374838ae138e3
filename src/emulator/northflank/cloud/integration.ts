import { z } from "zod";

/** Answers of the workload identity provider's status (docs/apis/northflank.md §2.1). */
export const WORKLOAD_IDENTITY_STATUSES = [
  "installed",
  "missing-ids",
  "missing-remote",
  "id-mismatch",
  "permission-denied",
] as const;

/**
 * A cloud provider integration without its credentials (docs/apis/northflank.md §2.2): any state that one can be in.
 * Enums are plain strings here, because a seed or a change from outside may be what the API itself would refuse.
 */
export const cloudIntegrationSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  provider: z.string(),
  features: z.array(z.string()).optional(),
  restrictions: z
    .strictObject({
      enabled: z.boolean(),
      teams: z.array(z.strictObject({ teamId: z.string() })).optional(),
    })
    .optional(),
  aws: z
    .strictObject({
      authenticationMode: z.string().optional(),
      permissionCheckLevel: z.string().optional(),
      permissionVersions: z.strictObject({ byoc: z.int().optional() }).optional(),
    })
    .optional(),
  gcp: z
    .strictObject({
      projectId: z.string(),
      authenticationMode: z.string().optional(),
      /** Generated once for a cross-account integration (§8). */
      serviceAccountEmail: z.string().optional(),
    })
    .optional(),
  cloudflare: z.strictObject({ credentialType: z.string().optional() }).optional(),
  byok: z
    .strictObject({ connectionMode: z.string().optional(), requireVerification: z.boolean().optional() })
    .optional(),
  /** ISO 8601. */
  createdAt: z.string(),
  /** Names of clusters that use it: while there are any, it cannot be deleted (§6). Never shown. */
  clusters: z.array(z.string()),
  /** What the workload identity provider's path answers. Never shown elsewhere. */
  workloadIdentityProvider: z.enum(WORKLOAD_IDENTITY_STATUSES),
});

export type CloudIntegration = Readonly<z.output<typeof cloudIntegrationSchema>>;

/** A new integration with placeholders, which the values of a create or a seed replace. */
export function blankIntegration(id: string, name: string, createdAt: string): CloudIntegration {
  return {
    id,
    name,
    provider: "civo",
    createdAt,
    clusters: [],
    workloadIdentityProvider: "missing-ids",
  };
}

/** Not documented beyond its being an address in a project of Northflank's. */
export function serviceAccountEmailOf(id: string): string {
  return `nf-${id}@northflank-host.iam.example.test`;
}
