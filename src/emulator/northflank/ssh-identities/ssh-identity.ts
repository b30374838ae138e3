import { z } from "zod";
import { descriptionSchema, longNameSchema } from "../rules/patterns";
import { tagRestrictionsSchema } from "../rules/tag-restrictions";

// SSH identities (docs/apis/northflank.md §3.6). They contain no secrets: the keys are public ones.

/** The body of PATCH: all fields but the name. */
const changeable = {
  description: descriptionSchema.optional(),
  sshPublicKeys: z.array(z.strictObject({ key: z.string().min(1) })).optional(),
  restrictions: tagRestrictionsSchema
    .extend({
      projects: z
        .strictObject({ enabled: z.boolean().optional(), items: z.array(z.string()).optional() })
        .optional(),
    })
    .optional(),
};

export const patchSshIdentitySchema = z.strictObject(changeable);
export const wholeSshIdentitySchema = z.strictObject({ name: longNameSchema, ...changeable });

/** An SSH identity in any state. */
export const sshIdentitySchema = z.strictObject({
  ...changeable,
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
});

export type SshIdentity = Readonly<z.output<typeof sshIdentitySchema>>;

export const blankSshIdentity = (id: string, name: string): SshIdentity => ({ id, name });
