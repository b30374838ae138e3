import { z } from "zod";
import { isJsonObject, mergePatch, type JsonObject } from "../host/json";
import { withOverride } from "./rules/install";
import { withConfig } from "./rules/integration";
import { SHARINGS, type StoredInstall, type StoredIntegration } from "./rules/model";
import { isUuid, jsonObject } from "./rules/read-body";
import { joinJson } from "./rules/secrets";
import { parseTime } from "./time";

const id = z.string().refine(isUuid, "must be a uuid");
const time = z.string().transform((text, context) => {
  const milliseconds = parseTime(text);
  if (milliseconds !== undefined) return milliseconds;
  context.addIssue("must be a time in ISO 8601");
  return z.NEVER;
});

/**
 * Any state that an install can have, for seeding and for changes without the client's knowledge. Omitted members stay
 * unchanged, except for `updated_at`, which is updated.
 */
export const installChangeSchema = z
  .strictObject({
    is_enabled: z.boolean(),
    show_in_catalog: z.boolean(),
    /** The complete object, including secrets. */
    override: jsonObject,
    /** Merged over the stored override (`null` removes a key), to replace only secrets. */
    override_secrets: jsonObject,
    /** Number of integrated accounts that its deletion revokes. */
    connected_accounts: z.int().min(0),
    /** ISO 8601. The current value makes the change invisible. */
    updated_at: time,
  })
  .partial();

/** The same for integrations, where `version` is updated as well. */
export const integrationChangeSchema = z
  .strictObject({
    name: z.string(),
    category: z.string().nullable(),
    is_beta: z.boolean(),
    sharing: z.enum(SHARINGS),
    /** The complete object, including secrets. */
    config: jsonObject,
    /** Merged over the stored config (`null` removes a key), to replace only secrets. */
    config_secrets: jsonObject,
    version: z.int(),
    /** ISO 8601. The current value makes the change invisible. */
    updated_at: time,
  })
  .partial();

export const installSeedSchema = installChangeSchema.extend({
  /** @default a new one */
  id: id.optional(),
  /** @default that of a new integration */
  integration_id: id.optional(),
  /** @default the first environment */
  environment_id: id.optional(),
  /** ISO 8601. @default now */
  created_at: time.optional(),
});

export const integrationSeedSchema = integrationChangeSchema.extend({
  /** @default a new one */
  id: id.optional(),
  /** @default the team of the first environment */
  team_id: id.optional(),
  /** ISO 8601. @default now */
  created_at: time.optional(),
});

export type InstallChange = z.output<typeof installChangeSchema>;
export type InstallSeed = z.output<typeof installSeedSchema>;
export type IntegrationChange = z.output<typeof integrationChangeSchema>;
export type IntegrationSeed = z.output<typeof integrationSeedSchema>;

/** `updatedAt` is used if the change omits `updated_at`. */
export function changedInstall(
  { install, secrets }: StoredInstall,
  change: InstallChange,
  updatedAt: number,
): StoredInstall {
  const whole = change.override ?? joinJson({ readable: install.override, secrets });
  const changed = {
    ...install,
    is_enabled: change.is_enabled ?? install.is_enabled,
    show_in_catalog: change.show_in_catalog ?? install.show_in_catalog,
    connectedAccounts: change.connected_accounts ?? install.connectedAccounts,
    updatedAt: change.updated_at ?? updatedAt,
  };
  return withOverride(changed, merged(whole, change.override_secrets));
}

export interface Markers {
  readonly version: number;
  readonly updatedAt: number;
}

/** The markers are used if the change omits `version` or `updated_at`. */
export function changedIntegration(
  { integration, secrets }: StoredIntegration,
  change: IntegrationChange,
  markers: Markers,
): StoredIntegration {
  const whole = change.config ?? joinJson({ readable: integration.config, secrets });
  const changed = {
    ...integration,
    name: change.name ?? integration.name,
    category: change.category === undefined ? integration.category : change.category,
    is_beta: change.is_beta ?? integration.is_beta,
    sharing: change.sharing ?? integration.sharing,
    version: change.version ?? markers.version,
    updatedAt: change.updated_at ?? markers.updatedAt,
  };
  return withConfig(changed, merged(whole, change.config_secrets));
}

function merged(whole: JsonObject, patch: JsonObject | undefined): JsonObject {
  if (patch === undefined) return whole;
  const result = mergePatch(whole, patch);
  return isJsonObject(result) ? result : whole;
}
