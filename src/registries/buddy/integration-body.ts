import type { Changes, Credentials, Desired, Observed } from "../../framework";
import type { Integration, IntegrationSettings, PermissionsBody, RoleAssumption } from "./client";
import type { BuddyIntegrationFields } from "./integration";

type Fields = BuddyIntegrationFields;

/** The attributes that a message of Buddy's may name, as far as they are called the same in the API. */
export const NAMED_ATTRIBUTES = [
  "name",
  "type",
  "scope",
  "project_name",
  "identifier",
  "auth_type",
  "permissions",
  "allowed_pipelines",
  "role_assumptions",
] as const;

/** Who may use it, as far as it is to be sent. Lists and permissions replace what is there, so they go whole (sheet §4.2). */
export function sharingBody(from: Changes<Fields>): IntegrationSettings {
  const { permissions, allowed_pipelines } = from;
  return {
    permissions: permissions === undefined ? undefined : permissionsBody(permissions),
    all_pipelines_allowed: from.all_pipelines_allowed,
    allowed_pipelines: allowed_pipelines?.map((pipeline) => ({ id: pipeline })),
  };
}

/** All four keys every time (sheet §5.3). The schema's defaults have filled what the configuration leaves out. */
const permissionsBody = (permissions: NonNullable<Changes<Fields>["permissions"]>): PermissionsBody => ({
  admins: permissions.admins ?? "MANAGE",
  others: permissions.others ?? "DENIED",
  users: permissions.users ?? [],
  groups: permissions.groups ?? [],
});

/** The whole credential set: Buddy is given all members of it or none (sheet §7.2). */
export function credentialBody(
  desired: Desired<Fields>,
  credentials: Credentials<Fields>,
): IntegrationSettings {
  const { google_config, ...named } = credentials;
  return { ...named, config: google_config, ...companionBody(desired) };
}

/** The members of credential sets that are no secrets, as far as they are to be sent. */
export function companionBody(from: Changes<Fields>): IntegrationSettings {
  return {
    username: from.username,
    shop: from.shop,
    email: from.email,
    app_id: from.app_id,
    tenant_id: from.tenant_id,
    google_project: from.google_project,
    audience: from.audience,
  };
}

/** The roles, when they are to be sent: `[]` clears them, a key left out keeps them (sheet §4.2). */
export function rolesBody(from: Changes<Fields>): IntegrationSettings {
  if (!("role_assumptions" in from)) return {};
  const roles = (from.role_assumptions ?? []).map(({ arn, external_id, duration }): RoleAssumption => ({
    arn,
    external_id,
    duration,
  }));
  return { role_assumptions: roles };
}

/** What Buddy says an integration is. Nothing of its credentials is ever read back. */
export function observe(domain: string, integration: Integration): Observed<Fields> {
  return {
    id: `${domain}/${integration.hash_id}`,
    domain,
    integration_id: integration.hash_id,
    html_url: integration.html_url,
    name: integration.name,
    // An integration of a type that only newer servers know must still be readable (sheet §3.1).
    type: integration.type as Observed<Fields>["type"],
    scope: integration.scope as Observed<Fields>["scope"],
    project_name: integration.project_name ?? (integration.scope === "WORKSPACE" ? null : undefined),
    identifier: integration.identifier,
    auth_type: integration.auth_type as Observed<Fields>["auth_type"],
    permissions: integration.permissions as Observed<Fields>["permissions"],
    all_pipelines_allowed: integration.all_pipelines_allowed,
    allowed_pipelines: integration.allowed_pipelines,
    app_id: integration.app_id,
    google_project: integration.google_project,
    audience: integration.audience,
  };
}
