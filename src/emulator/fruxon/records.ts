import { z } from "zod";
import { withoutAbsent } from "../host/json";
import { NO_VARIANT_SECRETS, type Config } from "./rules/config";
import { patchedDraft, type StoredDraft } from "./rules/config-write";
import type { Integration, StoredIntegration } from "./rules/integration";
import { configMetadataSchema } from "./rules/metadata";
import { remainingSecrets, splitSecrets } from "./rules/metadata-secrets";
import { namedValues } from "./rules/shapes";

/**
 * Any state that an integration can have, for seeding and for changes without the client's knowledge. Omitted members
 * stay unchanged; `configMetadata` is replaced as a whole, except for omitted secrets, which stay.
 */
export const integrationChangeSchema = z
  .strictObject({
    displayName: z.string(),
    description: z.string().nullable(),
    type: z.string(),
    configMetadata: configMetadataSchema("strict"),
    tags: z.array(z.string()),
    isInternal: z.boolean(),
    toolCount: z.int().min(0),
    /** Secret values by place (`rules/metadata-secrets.ts`); null removes one. */
    secrets: namedValues,
  })
  .partial();

export const integrationSeedSchema = integrationChangeSchema.extend({ id: z.string().min(1) });

const auth = z.strictObject({
  integrationAuthMetadataId: z.string(),
  level: z.string(),
  parameters: namedValues.optional(),
});
const variant = {
  parameters: namedValues.optional(),
  auth: auth.nullish(),
  authMap: z
    .array(z.strictObject({ parameters: namedValues.optional(), authConfig: auth.nullish() }))
    .optional(),
};

/** The same for a config's draft; `auth: null` removes the credentials; lists and objects are replaced as a whole. */
export const configChangeSchema = z
  .strictObject({
    displayName: z.string(),
    ...variant,
    sandboxMode: z.string(),
    sandboxVariant: z.strictObject(variant),
    usedByAgents: z.int().min(0),
    egressCountry: z.string(),
    credentialHealth: z.string(),
    credentialHealthDetail: z.string().nullable(),
  })
  .partial();

export type IntegrationChange = z.output<typeof integrationChangeSchema>;
export type IntegrationSeed = z.output<typeof integrationSeedSchema>;
export type ConfigChange = z.output<typeof configChangeSchema>;

export interface SeedFacts {
  readonly type: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export function seededIntegration(
  { id, ...seed }: IntegrationSeed,
  { type, now }: SeedFacts,
): StoredIntegration {
  const blank: Integration = {
    id,
    displayName: id,
    description: null,
    type,
    configMetadata: {},
    tags: [],
    isInternal: false,
    toolCount: 0,
    createdAt: now,
    modifiedAt: now,
  };
  return changedIntegration({ integration: blank, secrets: {} }, seed, now);
}

export function changedIntegration(
  { integration, secrets }: StoredIntegration,
  { configMetadata, secrets: secretChange = {}, ...readable }: IntegrationChange,
  modifiedAt: number,
): StoredIntegration {
  const sent = configMetadata === undefined ? undefined : splitSecrets(configMetadata, secrets);
  const metadata = sent?.readable ?? integration.configMetadata;
  const held = { ...remainingSecrets(secrets, metadata), ...sent?.secrets, ...secretChange };
  return {
    integration: { ...integration, ...withoutAbsent(readable), configMetadata: metadata, modifiedAt },
    secrets: Object.fromEntries(Object.entries(held).filter(([, value]) => value !== null)),
  };
}

export interface StoredConfig extends Pick<StoredDraft, "secrets"> {
  readonly config: Config;
}

export function changedConfig(
  { config, secrets }: StoredConfig,
  {
    usedByAgents = config.usedByAgents,
    credentialHealth = config.credentialHealth,
    credentialHealthDetail = config.credentialHealthDetail,
    ...change
  }: ConfigChange,
  secretNames: ReadonlySet<string>,
  modifiedAt: number,
): StoredConfig {
  const rules = {
    secretNames,
    patchSemantics: "replace",
    sentMasks: "store",
    leftOutSecretParameters: "kept",
  } as const;
  const base =
    change.auth === null ? withoutAuth({ draft: config.draft, secrets }) : { draft: config.draft, secrets };
  const changed = patchedDraft(base, change, rules);
  return {
    config: {
      ...config,
      draft: changed.draft,
      usedByAgents,
      credentialHealth,
      credentialHealthDetail,
      modifiedAt,
    },
    secrets: changed.secrets,
  };
}

function withoutAuth({ draft, secrets }: StoredDraft): StoredDraft {
  return {
    draft: { ...draft, main: { ...draft.main, auth: null } },
    secrets: {
      ...secrets,
      main: { ...secrets.main, auth: NO_VARIANT_SECRETS.auth },
      oAuthCredentialKey: null,
    },
  };
}
