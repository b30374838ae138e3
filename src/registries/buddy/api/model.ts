/** The objects of Buddy's API that the provider uses, with the API's own field names (docs/apis/buddy.md §2). */

export interface Grant {
  readonly id: number;
  /** `DENIED`, `USE_ONLY`, `MANAGE`, or what only newer servers know (§5.3). */
  readonly access_level: string;
}

/** As read. Missing levels are `undefined`, missing lists are empty. */
export interface Permissions {
  readonly admins: string | undefined;
  readonly others: string | undefined;
  readonly users: readonly Grant[];
  readonly groups: readonly Grant[];
}

/** As sent: always whole, because PATCH replaces the object (§5.3). */
export interface PermissionsBody {
  readonly admins: string;
  readonly others: string;
  readonly users: readonly Grant[];
  readonly groups: readonly Grant[];
}

/**
 * An integration as `GET` by id, create and update answer it (§2.3). `undefined` is a key that is missing or null.
 * Credentials are never among the keys, whatever a server sends.
 */
export interface Integration {
  readonly hash_id: string;
  readonly name: string;
  /** Any text: types unknown to us exist (§3.1). */
  readonly type: string;
  readonly url: string | undefined;
  readonly html_url: string | undefined;
  readonly auth_type: string | undefined;
  readonly scope: string | undefined;
  readonly project_name: string | undefined;
  readonly identifier: string | undefined;
  readonly all_pipelines_allowed: boolean | undefined;
  /** Ids; empty for null, `undefined` when the key is missing. A set: its order means nothing (§5.3). */
  readonly allowed_pipelines: readonly number[] | undefined;
  readonly permissions: Permissions | undefined;
  /** `undefined`: not returned by this (older) server, says nothing. `null`: returned and empty (§4.2). */
  readonly app_id: string | null | undefined;
  /** As for `app_id`. */
  readonly google_project: string | null | undefined;
  /** As for `app_id`. */
  readonly audience: string | null | undefined;
  /** As for `app_id`. */
  readonly note: string | null | undefined;
  /** As for `app_id`. */
  readonly agent_note: string | null | undefined;
  /** Names of those of the texts above that hold a credential; they are given as `undefined`. */
  readonly withheld: readonly string[];
  /** Whether the answer says which pipelines may use it in a form that is newer than ours. */
  readonly hasNewerPipelineAccess: boolean;
}

/** An item of the list: what is guaranteed of it (§2.2). Never detect drift from it. */
export interface IntegrationSummary {
  readonly hash_id: string;
  readonly name: string;
  readonly type: string;
  readonly identifier: string | undefined;
  readonly url: string | undefined;
  readonly html_url: string | undefined;
}

export interface RoleAssumption {
  readonly arn: string;
  readonly external_id?: string;
  /** Seconds. */
  readonly duration?: number;
}

/** Fields that both create and update take. A field left out keeps its value on update (§2.5). */
export interface IntegrationSettings {
  readonly identifier?: string;
  readonly note?: string;
  readonly agent_note?: string;
  readonly auth_type?: string;
  readonly permissions?: PermissionsBody;
  readonly all_pipelines_allowed?: boolean;
  readonly allowed_pipelines?: readonly { readonly id: number }[];
  readonly role_assumptions?: readonly RoleAssumption[];
  readonly username?: string;
  readonly shop?: string;
  readonly token?: string;
  readonly partner_token?: string;
  readonly access_key?: string;
  readonly secret_key?: string;
  readonly app_id?: string;
  readonly tenant_id?: string;
  readonly password?: string;
  readonly api_key?: string;
  readonly email?: string;
  readonly google_project?: string;
  readonly config?: string;
  readonly audience?: string;
  readonly key_id?: string;
  readonly application_key?: string;
}

/** Body of POST (§2.4). */
export interface CreateIntegrationBody extends IntegrationSettings {
  readonly name: string;
  readonly type: string;
  /** `WORKSPACE`, `PROJECT`, or what only newer servers know. */
  readonly scope: string;
  /** The project's `name`, not its display name. With scope `PROJECT` only. */
  readonly project_name?: string;
}

/** Body of PATCH (§2.5): `name` always, never `type`, `scope` or `project_name`, which cannot change. */
export interface UpdateIntegrationBody extends IntegrationSettings {
  readonly name: string;
}

/** Fields of a body whose values must never be shown (§4.1). */
export const SECRET_FIELDS = [
  "token",
  "partner_token",
  "access_key",
  "secret_key",
  "password",
  "api_key",
  "application_key",
  "key_id",
  "config",
] as const satisfies readonly (keyof IntegrationSettings)[];

export interface Workspace {
  readonly id: number;
  readonly name: string;
  /** The handle used in paths, e.g. `acme-dev`. */
  readonly domain: string;
  readonly html_url: string | undefined;
  /** Only with `getWorkspace`. */
  readonly frozen: boolean | undefined;
}

export interface Project {
  /** The handle used in paths and in an integration's `project_name`. */
  readonly name: string;
  readonly display_name: string | undefined;
  /** `ACTIVE` or `CLOSED`. */
  readonly status: string | undefined;
  readonly html_url: string | undefined;
}

export interface Group {
  readonly id: number;
  readonly name: string;
  readonly description: string | undefined;
  readonly html_url: string | undefined;
}

export interface Member {
  readonly id: number;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly admin: boolean | undefined;
  readonly workspace_owner: boolean | undefined;
  readonly html_url: string | undefined;
}

/** What names stand for (vendor's sandbox SDK 0.1.5). Undefined: not asked for, or not found. */
export interface Identifiers {
  readonly domain: string | undefined;
  readonly project_identifier: string | undefined;
  readonly pipeline_id: number | undefined;
  readonly environment_id: string | undefined;
}

export interface Pipeline {
  readonly id: number;
  readonly name: string;
  readonly identifier: string | undefined;
  readonly html_url: string | undefined;
}
