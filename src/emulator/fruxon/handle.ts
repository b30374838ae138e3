import type { Environment, EnvironmentChange } from "./environments/environment";
import type { CredentialLink } from "./rules/credential-link";
import type { JsonObject } from "../host/json";
import type { ConfigChange, IntegrationChange, IntegrationSeed } from "./records";
import type { Config, DraftSecrets } from "./rules/config";
import type { Integration } from "./rules/integration";
import type { IntegrationSecrets } from "./rules/metadata-secrets";
import type { FruxonSettings } from "./settings";
import type { DroppedMember, OddSecret, Token } from "./state";
import type { ToolMembers } from "./tools/members";

export type {
  ConfigChange as FruxonConfigChange,
  IntegrationChange as FruxonIntegrationChange,
  IntegrationSeed as FruxonIntegrationSeed,
} from "./records";
export type { EnvironmentChange as FruxonEnvironmentChange } from "./environments/environment";
export type { CredentialLink as FruxonCredentialLink } from "./rules/credential-link";
export type { FruxonSettings } from "./settings";
export type { InspectedFruxonTool } from "./tools/members";
export type { ToolChange as FruxonToolChange, ToolSeed as FruxonToolSeed } from "./tools/tool";
export type { DroppedMember as FruxonDroppedMember, OddSecret as FruxonOddSecret } from "./state";

/** A stored integration with all its values, including secrets. In-process inspection only. */
export interface InspectedFruxonIntegration extends Integration {
  /** Slug of its tenant. */
  readonly tenant: string;
  /** By place, for example `/authMetadata/app-oauth/authSettings/parameters/clientSecret`. */
  readonly credentials: IntegrationSecrets;
}

/** A stored config, including secrets. In-process inspection only. */
export interface InspectedFruxonConfig extends Config {
  /** Slug of its tenant. */
  readonly tenant: string;
  /** Those of the draft. */
  readonly credentials: DraftSecrets;
  /** Those that agents use, from the published revision. Undefined if there is none. */
  readonly publishedCredentials: DraftSecrets | undefined;
}

export interface InspectedFruxonEnvironment extends Environment {
  /** Slug of its tenant. */
  readonly tenant: string;
}

export interface FruxonTokenSeed {
  readonly token: string;
  /** Slug. */
  readonly tenant: string;
  readonly scopes: readonly string[];
  /** Shown as `createdBy` of objects that it creates. @default "seeded-token" */
  readonly name?: string | undefined;
  /** ISO 8601. @default never */
  readonly expiresAt?: string | undefined;
}

/** Seeds, inspects and changes the emulated Fruxon from inside the process. Unknown slugs and ids throw. */
export interface FruxonHandle extends ToolMembers {
  /** The tokens of the default seed. */
  readonly tokens: {
    /** Manages integrations and configs in tenant `acme-corp`. */
    readonly full: string;
    /** The same, with the scope `workspace:write` of administrators. */
    readonly admin: string;
    /** Can only read, in the same tenant. */
    readonly readOnly: string;
    /** Has every scope in tenant `acme-labs`. */
    readonly labs: string;
  };
  settings(): FruxonSettings;
  /** Changes settings, effective from the next request. */
  configure(changes: Partial<FruxonSettings>): void;

  addTenant(slug: string): void;
  addToken(seed: FruxonTokenSeed): Token;
  revokeToken(token: string): void;
  /** Issues an OAuth credential key, like a user's consent. @default without scopes */
  issueOAuthKey(grantedScopes?: readonly string[]): string;

  /** All integrations in order of creation, of one tenant or of all, including SYSTEM and internal ones. */
  integrations(tenant?: string): readonly InspectedFruxonIntegration[];
  /** Undefined if the integration does not exist. */
  integration(tenant: string, id: string): InspectedFruxonIntegration | undefined;
  /** Adds an integration without applying the API's rules. If omitted, its type is that of the settings. */
  addIntegration(tenant: string, seed: IntegrationSeed): InspectedFruxonIntegration;
  /** Changes an integration without the client's knowledge and updates `modifiedAt` like a real write. */
  changeIntegration(tenant: string, id: string, change: IntegrationChange): InspectedFruxonIntegration;
  /** Deletes an integration and its configs without the client's knowledge. */
  removeIntegration(tenant: string, id: string): void;

  /** All configs in order of creation, of one tenant (and one of its integrations) or of all. */
  configs(tenant?: string, integration?: string): readonly InspectedFruxonConfig[];
  /** Undefined if the config does not exist. */
  config(id: string): InspectedFruxonConfig | undefined;
  /** Adds an unpublished config without applying the API's rules. */
  addConfig(tenant: string, integration: string, seed?: ConfigChange): InspectedFruxonConfig;
  /** Changes a config's draft without the client's knowledge and updates `modifiedAt` like a real write. */
  changeConfig(id: string, change: ConfigChange): InspectedFruxonConfig;
  /** Publishes a config's draft without the client's knowledge. */
  publishConfig(id: string): InspectedFruxonConfig;
  /** The open credential link of a config; undefined if there is none. */
  credentialLink(config: string): CredentialLink | undefined;
  /**
   * Enters credentials under a credential link, like a person at a browser: tests them, stores them and publishes the
   * config. Throws an error with the reason if the link is not open or has expired, or if the credentials do not work.
   */
  submitCredentialLink(url: string, credentials: JsonObject): InspectedFruxonConfig;
  /** Deletes a config without the client's knowledge. */
  removeConfig(id: string): void;

  /**
   * Makes an agent use a config, which must exist, belong to the integration and be published (docs/apis/fruxon.md
   * §13.2). Otherwise throws an error with the reason. Agents are only counted, not emulated.
   */
  fillAgentSlot(integration: string, config: string): InspectedFruxonConfig;

  /** The environments of a tenant, or of all, in order of creation, the built-in one first. */
  environments(tenant?: string): readonly InspectedFruxonEnvironment[];
  /** Undefined if the environment does not exist. */
  environment(tenant: string, id: string): InspectedFruxonEnvironment | undefined;
  /** Adds an environment without applying the API's rules. */
  addEnvironment(tenant: string, seed?: EnvironmentChange): InspectedFruxonEnvironment;
  /** Changes an environment without the client's knowledge and updates `modifiedAt` like a real write. */
  changeEnvironment(tenant: string, id: string, change: EnvironmentChange): InspectedFruxonEnvironment;
  /** Archives an environment without the client's knowledge. */
  removeEnvironment(tenant: string, id: string): void;

  /** Every member of a body that the server dropped silently, in order. A correct client sends none. */
  droppedKeys(): readonly DroppedMember[];
  /** Every `null`, empty string and mask that was sent for a secret, in order. A correct client sends none. */
  oddSecrets(): readonly OddSecret[];
}
