import type { Credentials, TextCredential } from "./credentials";
import type { Permissions } from "./permissions";

/** What every reader of the API may see of an integration (docs/apis/buddy.md §2.3), URLs aside. */
export interface Integration {
  readonly hash_id: string;
  readonly name: string;
  /** A plain string: a seeded integration can have a type that a create refuses. */
  readonly type: string;
  readonly auth_type: string | null;
  readonly scope: string;
  readonly project_name: string | null;
  readonly identifier: string;
  /** For people, and for agents to read before they act (docs/apis/buddy.md §11, Buddy). */
  readonly note: string | null;
  readonly agent_note: string | null;
  readonly all_pipelines_allowed: boolean;
  /** Pipeline ids. */
  readonly allowed_pipelines: readonly number[];
  readonly permissions: Permissions;
  readonly app_id: string | null;
  readonly google_project: string | null;
  readonly audience: string | null;
}

/** Credential fields that the API returns since 2026 (docs/apis/buddy.md §4.1). */
export const READABLE_CREDENTIALS = [
  "app_id",
  "google_project",
  "audience",
] as const satisfies TextCredential[];
type ReadableCredential = (typeof READABLE_CREDENTIALS)[number];

/** Values that are never returned. They have their own store, so that no view can reach them. */
export type Secrets = Omit<Credentials, ReadableCredential>;

export interface SplitCredentials {
  readonly readable: { readonly [K in ReadableCredential]: string | null };
  readonly secrets: Secrets;
}

export function splitCredentials(credentials: Credentials): SplitCredentials {
  const { app_id, google_project, audience, ...secrets } = credentials;
  return {
    readable: {
      app_id: app_id ?? null,
      google_project: google_project ?? null,
      audience: audience ?? null,
    },
    secrets,
  };
}

/** All credentials of a stored integration. */
export function joinCredentials(integration: Integration, secrets: Secrets): Credentials {
  return {
    ...secrets,
    app_id: integration.app_id ?? undefined,
    google_project: integration.google_project ?? undefined,
    audience: integration.audience ?? undefined,
  };
}
