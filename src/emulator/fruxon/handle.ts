import type { ConfigChange, IntegrationChange, IntegrationSeed } from "./records";
import type { Config, DraftSecrets } from "./rules/config";
import type { Integration } from "./rules/integration";
import type { IntegrationSecrets } from "./rules/metadata-secrets";
import type { FruxonSettings } from "./settings";
import type { DroppedMember, OddSecret, Token } from "./state";

export type {
  ConfigChange as FruxonConfigChange,
  IntegrationChange as FruxonIntegrationChange,
  IntegrationSeed as FruxonIntegrationSeed,
} from "./records";
export type { FruxonSettings } from "./settings";
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
  /** Those that agents use: of the published revision. Undefined when there is none. */
  readonly publishedCredentials: DraftSecrets | undefined;
}

export interface FruxonTokenSeed {
  readonly token: string;
  /** Slug. */
  readonly tenant: string;
  readonly scopes: readonly string[];
  /** Shown as `createdBy` of what is created with it. @default "seeded-token" */
  readonly name?: string | undefined;
  /** ISO 8601. @default never */
  readonly expiresAt?: string | undefined;
}

/** Seeds, inspects and changes the emulated Fruxon from inside the process. Unknown slugs and ids throw. */
export interface FruxonHandle {
  /** The tokens of the default seed. */
  readonly tokens: {
    /** Has every scope in tenant `acme-corp`. */
    readonly full: string;
    /** May read only, in the same tenant. */
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

  /** All integrations in order of creation, of one tenant or of all; SYSTEM and internal ones included. */
  integrations(tenant?: string): readonly InspectedFruxonIntegration[];
  /** Undefined if the integration does not exist. */
  integration(tenant: string, id: string): InspectedFruxonIntegration | undefined;
  /** Adds an integration without applying the API's rules. Its type is that of the settings unless given. */
  addIntegration(tenant: string, seed: IntegrationSeed): InspectedFruxonIntegration;
  /** Changes an integration without the client's knowledge and updates `modifiedAt` like a real write. */
  changeIntegration(tenant: string, id: string, change: IntegrationChange): InspectedFruxonIntegration;
  /** Deletes an integration and its configs without the client's knowledge. */
  removeIntegration(tenant: string, id: string): void;

  /** All configs in order of creation, of one tenant (and one of its integrations) or of all. */
  configs(tenant?: string, integration?: string): readonly InspectedFruxonConfig[];
  /** Undefined if the config does not exist. */
  config(id: string): InspectedFruxonConfig | undefined;
  /** Puts a config there, unpublished, without asking the API's rules. */
  addConfig(tenant: string, integration: string, seed?: ConfigChange): InspectedFruxonConfig;
  /** Changes a config's draft without the client's knowledge and updates `modifiedAt` like a real write. */
  changeConfig(id: string, change: ConfigChange): InspectedFruxonConfig;
  /** Publishes a config's draft without the client's knowledge. */
  publishConfig(id: string): InspectedFruxonConfig;
  /** Deletes a config without the client's knowledge. */
  removeConfig(id: string): void;

  /**
   * Puts a config into the slot of an agent, as somebody who builds one does: it must exist, be of the integration and
   * be published (docs/apis/fruxon.md §13.2). Throws what is wrong otherwise. Agents are counted and not emulated
   * beyond that.
   */
  fillAgentSlot(integration: string, config: string): InspectedFruxonConfig;

  /** Every member of a body that the server dropped without a word, in order: a good client sends none. */
  droppedKeys(): readonly DroppedMember[];
  /** Every `null`, empty string and mask that was sent for a secret, in order: a good client sends none. */
  oddSecrets(): readonly OddSecret[];
}
