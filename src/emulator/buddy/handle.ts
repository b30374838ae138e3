import type { Secrets, Integration } from "./rules/integration";
import type { IntegrationChange } from "./records";
import type { BuddySettings } from "./settings";
import type { OidcProvider, Token, Workspace } from "./state";

export type { IntegrationChange } from "./records";
export type { BuddySettings } from "./settings";

/** A stored integration with all its values, including secrets. In-process inspection only. */
export interface InspectedIntegration extends Integration {
  /** Domain of its workspace. */
  readonly workspace: string;
  /** Credentials that the API never returns, by the API's field names. */
  readonly credentials: Secrets;
}

export interface WorkspaceSeed {
  readonly domain: string;
  /** @default the domain */
  readonly name?: string | undefined;
}

export interface ProjectSeed {
  /** The URL handle that integrations refer to. */
  readonly name: string;
  /** @default the name */
  readonly displayName?: string | undefined;
  /** @default "ACTIVE" */
  readonly status?: "ACTIVE" | "CLOSED" | undefined;
}

/** Omitted ids are numbered from 1001. */
export interface PipelineSeed {
  readonly id?: number | undefined;
  readonly name: string;
  /** @default derived from the name */
  readonly identifier?: string | undefined;
}

export interface GroupSeed {
  readonly id?: number | undefined;
  readonly name: string;
  readonly description?: string | undefined;
  readonly memberIds?: readonly number[] | undefined;
}

export interface MemberSeed {
  readonly id?: number | undefined;
  readonly name: string;
  readonly email: string;
  /** @default false */
  readonly admin?: boolean | undefined;
  /** @default false */
  readonly owner?: boolean | undefined;
}

export interface TokenSeed {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly name?: string | undefined;
  /** Domains that the token is restricted to. @default none */
  readonly workspaces?: readonly string[] | undefined;
  /** The member who owns it. @default an administrator of every workspace */
  readonly memberId?: number | undefined;
  /** ISO 8601. @default never */
  readonly expiresAt?: string | undefined;
}

/** Whose identity tokens are exchanged for API tokens. */
export interface OidcProviderSeed {
  /** A UUID. */
  readonly id: string;
  /** The `iss` of its identity tokens. @default any */
  readonly issuer?: string | undefined;
  /** The `aud` of its identity tokens; null: any. @default "Buddy" */
  readonly audience?: string | null | undefined;
  /** Seconds from the exchange until an API token ends. @default 600 */
  readonly lifetimeSeconds?: number | undefined;
  /** Of the API tokens. @default every scope */
  readonly scopes?: readonly string[] | undefined;
}

export type WorkspaceSwitches = Partial<Pick<Workspace, "api" | "status">>;

/** Seeds, inspects and changes the emulated Buddy from inside the process. Unknown domains and ids throw. */
export interface BuddyHandle {
  /** The tokens of the default seed. */
  readonly tokens: {
    /** Has every scope. */
    readonly full: string;
    /** Can only list and get. */
    readonly readOnly: string;
  };
  /** Id of the default seed's OIDC provider. */
  readonly oidcProvider: string;
  settings(): BuddySettings;
  /** Changes settings, effective from the next request. */
  configure(changes: Partial<BuddySettings>): void;

  addWorkspace(seed: WorkspaceSeed): void;
  /** Returns the current values of both switches. */
  switchWorkspace(domain: string, switches: WorkspaceSwitches): Required<WorkspaceSwitches>;
  addProject(domain: string, seed: ProjectSeed): void;
  /** Also changes the project's integrations, because they refer to it by name. */
  renameProject(domain: string, from: string, to: string): void;
  /** Returns the pipeline's id. */
  addPipeline(domain: string, project: string, seed: PipelineSeed): number;
  /** Returns the group's id. */
  addGroup(domain: string, seed: GroupSeed): number;
  /** Returns the member's id. */
  addMember(domain: string, seed: MemberSeed): number;
  addToken(seed: TokenSeed): Token;
  revokeToken(token: string): void;
  /** The API tokens that were exchanged for identity tokens, in order. */
  exchangedTokens(): readonly string[];
  addOidcProvider(seed: OidcProviderSeed): OidcProvider;

  /** All integrations in order of creation, of one workspace or of all. */
  integrations(domain?: string): readonly InspectedIntegration[];
  /** Undefined if the integration does not exist. */
  integration(hashId: string): InspectedIntegration | undefined;
  /** Adds an integration without applying the API's rules. */
  addIntegration(domain: string, seed: IntegrationChange): InspectedIntegration;
  /** Changes any field of an integration without the client's knowledge and without rules. */
  changeIntegration(hashId: string, change: IntegrationChange): InspectedIntegration;
  /** Deletes an integration without the client's knowledge. */
  removeIntegration(hashId: string): void;
}
