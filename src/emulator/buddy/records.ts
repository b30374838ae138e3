import { z } from "zod";
import { withoutAbsent } from "../host/json";
import type { Credentials } from "./rules/credentials";
import { joinCredentials, splitCredentials, type Integration } from "./rules/integration";
import type { StoredIntegration } from "./rules/patch";
import type { BuddySettings } from "./settings";

const grants = z.array(z.strictObject({ id: z.int(), access_level: z.string() }));
/** null removes the credential. */
const credential = z.string().nullable();
const roleAssumption = z.strictObject({
  arn: z.string(),
  external_id: z.string().optional(),
  duration: z.int().optional(),
});

/**
 * Any state that an integration can have, for seeding and for changes without the client's knowledge. No rule of the
 * API applies: types, levels and scopes that a create refuses are possible. Omitted members stay unchanged.
 */
export const integrationChangeSchema = z
  .strictObject({
    name: z.string(),
    type: z.string(),
    auth_type: z.string().nullable(),
    scope: z.string(),
    project_name: z.string().nullable(),
    identifier: z.string(),
    note: z.string().nullable(),
    agent_note: z.string().nullable(),
    all_pipelines_allowed: z.boolean(),
    /** Pipeline ids. */
    allowed_pipelines: z.array(z.int()),
    permissions: z.strictObject({ admins: z.string(), others: z.string(), users: grants, groups: grants }),
    username: credential,
    password: credential,
    token: credential,
    partner_token: credential,
    shop: credential,
    access_key: credential,
    secret_key: credential,
    api_key: credential,
    email: credential,
    app_id: credential,
    tenant_id: credential,
    google_project: credential,
    config: credential,
    audience: credential,
    key_id: credential,
    application_key: credential,
    role_assumptions: z.array(roleAssumption).nullable(),
  })
  .partial();

export type IntegrationChange = z.output<typeof integrationChangeSchema>;

/** A new integration, with the server's defaults for members that the seed omits. */
export function seededIntegration(
  hashId: string,
  seed: IntegrationChange,
  settings: BuddySettings,
): StoredIntegration {
  const blank: Integration = {
    hash_id: hashId,
    name: "Seeded integration",
    type: "CUSTOM",
    auth_type: null,
    scope: "WORKSPACE",
    project_name: null,
    identifier: hashId,
    note: null,
    agent_note: null,
    all_pipelines_allowed: true,
    allowed_pipelines: [],
    permissions: { ...settings.defaultPermissions, users: [], groups: [] },
    app_id: null,
    google_project: null,
    audience: null,
  };
  return changedIntegration({ integration: blank, secrets: {} }, seed);
}

export function changedIntegration(
  { integration, secrets }: StoredIntegration,
  change: IntegrationChange,
): StoredIntegration {
  const { name, type, auth_type, scope, project_name, identifier, note, agent_note, ...rest } = change;
  const { all_pipelines_allowed, allowed_pipelines, permissions, ...credentials } = rest;
  const readableChange = {
    name,
    type,
    auth_type,
    scope,
    project_name,
    identifier,
    note,
    agent_note,
    all_pipelines_allowed,
    allowed_pipelines,
    permissions,
  };
  const split = splitCredentials(changedCredentials(joinCredentials(integration, secrets), credentials));
  return {
    integration: { ...integration, ...withoutAbsent(readableChange), ...split.readable },
    secrets: split.secrets,
  };
}

type CredentialChange = { readonly [K in keyof Credentials]: Credentials[K] | null };

function changedCredentials(held: Credentials, change: CredentialChange): Credentials {
  const merged: CredentialChange = { ...held, ...withoutAbsent(change) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}
