import { hexIds, numberIds, type IdSequence } from "../host/ids";
import type { Clock } from "../host/clock";
import type { Integration, Secrets } from "./rules/integration";

export interface Pipeline {
  readonly id: number;
  readonly identifier: string;
  readonly name: string;
}

export interface Project {
  /** The URL handle, which integrations refer to. */
  name: string;
  readonly displayName: string;
  readonly status: "ACTIVE" | "CLOSED";
  /** ISO 8601. */
  readonly createDate: string;
  readonly pipelines: Pipeline[];
}

export interface Group {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly memberIds: readonly number[];
}

export interface Member {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly admin: boolean;
  readonly owner: boolean;
}

export interface Workspace {
  readonly id: number;
  readonly domain: string;
  readonly name: string;
  readonly createDate: string;
  /** The "developer API" switch of the workspace (docs/apis/buddy.md §1.1). */
  api: "enabled" | "disabled";
  /** Inactive = frozen or unpaid: the API refuses everything (docs/apis/buddy.md §6.2). */
  status: "active" | "inactive";
  readonly projects: Project[];
  readonly groups: Group[];
  readonly members: Member[];
  /** By `hash_id`, in order of creation. */
  readonly integrations: Map<string, Integration>;
}

export interface Token {
  readonly token: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Domains that the token is restricted to; undefined: none. */
  readonly workspaces: readonly string[] | undefined;
  /** Its owner; undefined: an administrator of every workspace. */
  readonly memberId: number | undefined;
  /** ISO 8601; an expired token is answered like an unknown one. */
  readonly expiresAt: string | undefined;
}

/** Whose identity tokens are exchanged for API tokens (docs/apis/buddy.md §1.5). */
export interface OidcProvider {
  readonly id: string;
  /** The `iss` that identity tokens must have; undefined: any. */
  readonly issuer: string | undefined;
  /** The `aud` that identity tokens must have; undefined: any. */
  readonly audience: string | undefined;
  /** Seconds from the exchange until an API token ends. */
  readonly lifetimeSeconds: number;
  /** Of the API tokens. */
  readonly scopes: readonly string[];
}

export interface BuddyState {
  /** By domain, in order of creation. */
  readonly workspaces: Map<string, Workspace>;
  /** By the token itself. */
  readonly tokens: Map<string, Token>;
  /** By id. */
  readonly oidcProviders: Map<string, OidcProvider>;
  /** By `hash_id`. Separate from the integrations, so that code that writes answers cannot reach it. */
  readonly secrets: Map<string, Secrets>;
  readonly nextHashId: IdSequence<string>;
  readonly nextNumber: IdSequence<number>;
  readonly clock: Clock;
}

/**
 * Begins with a digit, unlike the identifiers that users choose: the default identifier is a `hash_id` (§3.4 row 11).
 */
const HASH_ID_SEED = "64f0c0ffee";

export function createState(clock: Clock, idSeed: string | undefined): BuddyState {
  return {
    workspaces: new Map(),
    tokens: new Map(),
    oidcProviders: new Map(),
    secrets: new Map(),
    nextHashId: hexIds(idSeed ?? HASH_ID_SEED, 24),
    nextNumber: numberIds(1001),
    clock,
  };
}

export function storeIntegration(
  state: BuddyState,
  workspace: Workspace,
  stored: { readonly integration: Integration; readonly secrets: Secrets },
): void {
  workspace.integrations.set(stored.integration.hash_id, stored.integration);
  state.secrets.set(stored.integration.hash_id, stored.secrets);
}

export function deleteIntegration(state: BuddyState, workspace: Workspace, hashId: string): void {
  workspace.integrations.delete(hashId);
  state.secrets.delete(hashId);
}
