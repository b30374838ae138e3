import { withoutByteOrderMark } from "../../../checks";
import type { Changes, Credentials, Desired, Observed, Problem } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { Integration, IntegrationSettings, PermissionsBody, RoleAssumption } from "../api/client";
import type { IntegrationFields } from "./schema";
import { belongsTo, hasNoAuthType, READ_BACK } from "./rules";

type Fields = IntegrationFields;

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

/**
 * Notes and who may use it, as far as they are to be sent. Lists and permissions replace what is there, so they go
 * whole (docs/apis/buddy.md §4.2).
 */
export function sharingBody(from: Changes<Fields>): IntegrationSettings {
  const { permissions, allowed_pipelines } = from;
  return {
    note: from.note,
    agent_note: from.agent_note,
    permissions: permissions === undefined ? undefined : permissionsBody(permissions),
    all_pipelines_allowed: from.all_pipelines_allowed,
    allowed_pipelines: allowed_pipelines?.map((pipeline) => ({ id: pipeline })),
  };
}

/**
 * All four keys every time (docs/apis/buddy.md §5.3). The schema's defaults have filled what the configuration leaves
 * out.
 */
const permissionsBody = (permissions: NonNullable<Changes<Fields>["permissions"]>): PermissionsBody => ({
  admins: permissions.admins ?? "MANAGE",
  others: permissions.others ?? "DENIED",
  users: permissions.users ?? [],
  groups: permissions.groups ?? [],
});

/**
 * The whole credential set: Buddy is given all members of it or none (docs/apis/buddy.md §7.2). What is left of another
 * way to authenticate, such as the audience of an OIDC token, stays with Buddy and is not sent again unless it changes.
 *
 * @param changes - what differs; of a creation everything
 */
export function credentialBody(
  desired: Desired<Fields>,
  credentials: Credentials<Fields>,
  changes: Changes<Fields> = desired,
): IntegrationSettings {
  const { google_config, api_key, additional_credentials: _merged, ...named } = credentials;
  const isStale = (name: Companion): boolean =>
    !(name in changes) && belongsTo(desired.type, desired.auth_type, name) === false;
  return {
    ...named,
    // Both may be files of Google's, as an editor saved them.
    api_key: api_key && withoutByteOrderMark(api_key),
    config: google_config && withoutByteOrderMark(google_config),
    ...Object.fromEntries(COMPANIONS.filter((name) => !isStale(name)).map((name) => [name, desired[name]])),
  };
}

/** The members of credential sets that are no secrets. */
const COMPANIONS = [
  "username",
  "shop",
  "email",
  "app_id",
  "tenant_id",
  "google_project",
  "audience",
] as const;

type Companion = (typeof COMPANIONS)[number];

/** Those of them that are to be sent without a credential. */
export const companionBody = (changes: Changes<Fields>): IntegrationSettings =>
  Object.fromEntries(COMPANIONS.map((name) => [name, changes[name]]));

/** The roles, when they are to be sent: `[]` clears them, a key left out keeps them (docs/apis/buddy.md §4.2). */
export function rolesBody(from: Changes<Fields>): IntegrationSettings {
  if (!("role_assumptions" in from)) return {};
  const roles = (from.role_assumptions ?? []).map(({ arn, external_id, duration }): RoleAssumption => ({
    arn,
    external_id,
    duration,
  }));
  return { role_assumptions: roles };
}

/**
 * What Buddy says an integration of ours is. What its type is not known to have, and its configuration does not set, is
 * planned as null: whether Buddy names an `auth_type` for such types is not documented (docs/apis/buddy.md §3.3).
 */
export const observeOurs = (
  domain: string,
  integration: Integration,
  { auth_type }: { readonly auth_type?: string | undefined },
): Observed<Fields> => ({
  ...observe(domain, integration),
  ...(auth_type === undefined && hasNoAuthType(integration.type) ? { auth_type: null } : {}),
});

/** What Buddy says an integration is. Nothing of its credentials is ever read back. */
export function observe(domain: string, integration: Integration): Observed<Fields> {
  return {
    ...answerOf(integration),
    id: `${domain}/${integration.hash_id}`,
    domain,
    integration_id: integration.hash_id,
    html_url: integration.html_url,
    name: integration.name,
    type: integration.type,
    scope: integration.scope,
    project_name: integration.project_name ?? (integration.scope === "WORKSPACE" ? null : undefined),
    identifier: integration.identifier,
    auth_type: integration.auth_type,
    permissions: integration.permissions,
    all_pipelines_allowed: integration.all_pipelines_allowed,
    allowed_pipelines: integration.allowed_pipelines,
    note: integration.note,
    agent_note: integration.agent_note,
    ...readBack(integration),
  };
}

/** What a type does not have is none of ours; of types that only newer servers know, everything counts. */
function readBack(integration: Integration): Pick<Observed<Fields>, (typeof READ_BACK)[number]> {
  const { type, auth_type, app_id, google_project, audience } = integration;
  const returned = { app_id, google_project, audience };
  const own = READ_BACK.filter((field) => belongsTo(type, auth_type, field) !== false);
  return Object.fromEntries(own.map((field) => [field, returned[field]]));
}

/** What a server that has moved on from `all_pipelines_allowed` is told of; undefined for the others. */
export const newerPipelineAccess = (
  domain: string,
  { hash_id, hasNewerPipelineAccess }: Integration,
): Omit<Problem, "severity"> | undefined =>
  hasNewerPipelineAccess
    ? {
        at: ["all_pipelines_allowed"],
        summary: "Buddy returned the pipeline access in a newer form",
        detail:
          `The response for ${domain}/${hash_id} contains pipelines_access_level instead of ` +
          "all_pipelines_allowed. This version of the provider does not support it: all_pipelines_allowed and " +
          "allowed_pipelines are not checked for drift. Update the provider, or manage these two attributes in " +
          "Buddy.",
      }
    : undefined;

/** What is said of a text that holds a credential: it stays as the state has it. */
export const notRead = (name: string): Omit<Problem, "severity"> => ({
  at: [name],
  summary: `${name} is not read: it may contain a credential`,
  detail:
    `Everyone who can see the integration in Buddy can read ${name}, and it would be stored in the state. ` +
    `Remove the credential from the text, and rotate it. Until then, drift of ${name} is not detected.`,
});
