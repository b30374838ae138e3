import { z } from "zod";
import { byGeneration, type Generation } from "../rules/generations";
import { descriptionSchema, nameSchema, teamIdSchema } from "../rules/patterns";
import {
  AUTHENTICATION_MODES,
  CONNECTION_MODES,
  CREDENTIAL_TYPES,
  credentialMembersOf,
  featuresOf,
  PERMISSION_CHECK_LEVELS,
  providersOf,
} from "./enums";

const restrictions = z.strictObject({
  enabled: z.boolean(),
  teams: z.array(z.strictObject({ teamId: teamIdSchema })).optional(),
});

const gcp = z.strictObject({
  projectId: z.string().min(1),
  authenticationMode: z.enum(AUTHENTICATION_MODES).optional(),
});

const cloudflare = z.strictObject({ credentialType: z.enum(CREDENTIAL_TYPES).optional() });

const byok = z.strictObject({
  connectionMode: z.enum(CONNECTION_MODES).optional(),
  requireVerification: z.boolean().optional(),
});

/** The request bodies of docs/apis/northflank.md §2.2, one set for each generation of the API. */
export const CLOUD_BODIES = byGeneration((generation) => {
  const features = z.array(z.enum(featuresOf(generation)));
  const credentials = credentialsSchema(generation);
  const description = descriptionSchema.optional();
  const aws = awsSchema(generation);

  return {
    /** POST and PUT on the collection. */
    create: z.strictObject({
      name: nameSchema,
      description,
      provider: z.enum(providersOf(generation)),
      features: features.optional(),
      restrictions: restrictions.optional(),
      credentials: generation === "newest" ? credentials.optional() : required(credentials),
      aws: aws.optional(),
      gcp: gcp.optional(),
      cloudflare: cloudflare.optional(),
      byok: since("newest", generation, byok),
    }),
    /**
     * Which of the blocks are taken is a matter of the settings, not of the shape (docs/apis/northflank.md §9 no. 4).
     */
    patch: z.strictObject({
      description,
      features: features.optional(),
      restrictions: restrictions.optional(),
      credentials: credentials.optional(),
      aws: aws.optional(),
      gcp: gcp.partial().optional(),
      cloudflare: cloudflare.optional(),
      byok: since("newest", generation, byok),
    }),
    /** POST on an id. `credentials` is required by the schema and missing from its example (§0). */
    legacy: z.strictObject({ description, credentials: credentials.optional() }),
  };
});

type Bodies = (typeof CLOUD_BODIES)[Generation];
export type CreateBody = Readonly<z.output<Bodies["create"]>>;
export type PatchBody = Readonly<z.output<Bodies["patch"]>>;

/**
 * `permissionCheckLevel` and `permissionVersions` are younger than client 0.9.5 (§2.2, docs/apis/northflank.md §10.1).
 */
function awsSchema(generation: Generation) {
  const earlier = z.strictObject({ authenticationMode: z.enum(AUTHENTICATION_MODES).optional() });
  const newest = earlier.extend({
    permissionCheckLevel: z.enum(PERMISSION_CHECK_LEVELS).optional(),
    permissionVersions: z.strictObject({ byoc: z.int().optional() }).optional(),
  });
  // Seen from outside both have the two members; the earlier one never lets the second through.
  const byAge: z.ZodType<z.output<typeof newest>> = generation === "newest" ? newest : earlier;
  return byAge;
}

/** A member that earlier generations do not know: there it is refused. */
function since<S extends z.ZodType>(from: Generation, generation: Generation, schema: S) {
  const known: z.ZodType<z.output<S> | undefined> =
    generation === from ? schema.optional() : z.undefined({ error: "is not allowed" });
  return known.optional();
}

/** Seen from outside `credentials` may be missing in every generation; earlier ones never let that through. */
function required<T>(schema: z.ZodType<T>): z.ZodType<T | undefined> {
  return schema;
}

/** Every member is an optional string; which ones a provider needs is another matter (§2.4). */
function credentialsSchema(generation: Generation) {
  const text: z.ZodType<string> = z.string();
  const members = credentialMembersOf(generation).map(
    (member) => [member, (member === "email" ? z.email() : text).optional()] as const,
  );
  return z.strictObject(Object.fromEntries(members));
}
