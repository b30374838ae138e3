import { z } from "zod";
import { descriptionSchema, longNameSchema } from "../rules/patterns";
import { tagRestrictionsSchema } from "../rules/tag-restrictions";

// Workload identities (docs/apis/northflank.md §3.5). They contain no secrets.

const text = z.string().min(1);

const policyDocument = z.strictObject({ Version: text, Statement: z.array(z.unknown()) });

const awsExisting = z.strictObject({ type: z.literal("aws"), existingRoleArn: text });

const gcpManaged = z.strictObject({ type: z.literal("gcp"), permissions: z.array(text) });

const gcpExisting = z.strictObject({
  type: z.literal("gcp"),
  existingRoleAudience: text,
  existingRoleImpersonationUrl: text,
});

const northflank = z.strictObject({
  type: z.literal("northflank"),
  roleId: text,
  scope: z.enum(["own-project", "role"]),
});

/** `provider` of a new one, by the kind of its specification; a name of a type that has none is refused. */
export const PROVIDERS = {
  "aws managed": z.strictObject({
    type: z.literal("aws"),
    policyDocument,
    roleName: text.nullish(),
    rolePath: text.nullish(),
  }),
  "aws existing": awsExisting,
  "gcp managed": gcpManaged,
  "gcp existing": gcpExisting,
  northflank,
} as const;

/** `provider` of a PATCH: without what cannot change. */
export const CHANGEABLE_PROVIDERS = {
  ...PROVIDERS,
  "aws managed": z.strictObject({ type: z.literal("aws"), policyDocument }),
} as const;

export type Kind = keyof typeof PROVIDERS;

const restrictions = tagRestrictionsSchema.extend({
  projects: z
    .strictObject({ enabled: z.boolean().optional(), items: z.array(z.string()).optional() })
    .optional(),
  workloadTypes: z.array(z.string()).optional(),
});

/** Checked once the kind is known. */
const provider = z.looseObject({ type: text });

const cloudSpec = z.strictObject({
  providerLinkId: text,
  roleMode: z.enum(["managed", "existing"]),
  providerSetupMode: z.enum(["auto", "manual"]).optional(),
  provider,
  restrictions,
});

const ownSpec = z.strictObject({ provider, restrictions });

export const OWN_TYPE = "northflank";

const settings = { description: descriptionSchema.optional(), priority: z.int().optional() };

/** The body of POST, for a cloud and for Northflank itself. */
export const createCloudIdentitySchema = z.strictObject({
  name: longNameSchema,
  ...settings,
  spec: cloudSpec,
});
export const createOwnIdentitySchema = z.strictObject({ name: longNameSchema, ...settings, spec: ownSpec });

/** The body of PATCH. */
export const patchIdentitySchema = z.strictObject({
  ...settings,
  spec: z.strictObject({ provider: provider.optional(), restrictions: restrictions.optional() }).optional(),
});

/** A workload identity in any state. */
export const workloadIdentitySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  priority: z.number().optional(),
  spec: z.strictObject({
    providerLinkId: z.string().optional(),
    roleMode: z.string().optional(),
    providerSetupMode: z.string().optional(),
    provider: z.looseObject({ type: z.string() }),
    restrictions,
  }),
  state: z.strictObject({
    status: z.enum(["unapplied", "outdated", "installing", "updating", "error", "applied", "deleting"]),
    /** ISO 8601. */
    updatedAt: z.string(),
    errors: z.array(z.string()),
  }),
  /** How often it is still read before what runs in the background has ended. Never shown. */
  readsLeft: z.int(),
});

export type WorkloadIdentity = Readonly<z.output<typeof workloadIdentitySchema>>;
export type PatchIdentity = Readonly<z.output<typeof patchIdentitySchema>>;
export type Spec = WorkloadIdentity["spec"];

export const kindOf = ({ provider: { type }, roleMode }: Pick<Spec, "provider" | "roleMode">): string =>
  type === OWN_TYPE ? type : `${type} ${roleMode ?? ""}`;

export const isKind = (kind: string): kind is Kind => Object.keys(PROVIDERS).includes(kind);

export const blankWorkloadIdentity = (id: string, name: string, createdAt: string): WorkloadIdentity => ({
  id,
  name,
  spec: { provider: { type: OWN_TYPE, roleId: "viewer", scope: "own-project" }, restrictions: {} },
  state: { status: "applied", updatedAt: createdAt, errors: [] },
  readsLeft: 0,
});
