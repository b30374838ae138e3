import type { JsonObject } from "../../host/json";

/** Which auth method a config uses, and how; the credentials are elsewhere. */
export interface AuthBinding {
  readonly integrationAuthMetadataId: string;
  readonly level: string;
  readonly grantedScopes: readonly string[];
}

/** One of several credentials, chosen by its parameters. */
export interface AuthMapEntry {
  readonly parameters: JsonObject;
  readonly authConfig: Omit<AuthBinding, "grantedScopes"> | null;
}

/** What a config consists of, once for real use and perhaps once more for the sandbox (docs/apis/fruxon.md §2.3). */
export interface Variant {
  readonly parameters: JsonObject;
  readonly auth: AuthBinding | null;
  readonly authMap: readonly AuthMapEntry[];
}

/** The secrets of a variant. The entries of `authMap` have the positions of the variant's. */
export interface VariantSecrets {
  /** Values of parameters that the integration marks as secret (docs/apis/fruxon.md §2.3, assumption). */
  readonly parameters: JsonObject;
  readonly auth: JsonObject;
  readonly authMap: readonly JsonObject[];
}

export interface Draft {
  readonly displayName: string;
  readonly sandboxMode: string;
  /** Null: none. Which values there are is not documented (docs/apis/fruxon.md §13.2). */
  readonly egressCountry: string | null;
  readonly main: Variant;
  readonly sandboxVariant: Variant | null;
}

export interface DraftSecrets {
  readonly main: VariantSecrets;
  readonly sandboxVariant: VariantSecrets;
  /** The key that was redeemed for the credentials, if they came that way. */
  readonly oAuthCredentialKey: string | null;
}

/** An immutable copy of the draft, created by publishing it. */
export interface Revision {
  readonly id: string;
  /** Counts from 1. */
  readonly version: number;
  readonly draft: Draft;
  readonly note: string | null;
  readonly createdBy: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface Config {
  readonly id: string;
  readonly integrationId: string;
  readonly draft: Draft;
  readonly revisions: readonly Revision[];
  /** Null: never published. */
  readonly publishedRevisionId: string | null;
  /** Number of agents that use it; they are not emulated beyond that. */
  readonly usedByAgents: number;
  /** Whether the credentials still work, as the platform has found out (docs/apis/fruxon.md §13.2). */
  readonly credentialHealth: string;
  readonly credentialHealthDetail: string | null;
  readonly createdBy: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly modifiedAt: number;
}

export const CREDENTIAL_HEALTH = ["HEALTHY", "REAUTH_REQUIRED", "REFRESH_REJECTED", "UNKNOWN"] as const;

export const NO_VARIANT: Variant = { parameters: {}, auth: null, authMap: [] };
export const NO_VARIANT_SECRETS: VariantSecrets = { parameters: {}, auth: {}, authMap: [] };
export const NO_SECRETS: DraftSecrets = {
  main: NO_VARIANT_SECRETS,
  sandboxVariant: NO_VARIANT_SECRETS,
  oAuthCredentialKey: null,
};
