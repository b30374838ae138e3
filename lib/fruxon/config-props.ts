import type { IResolvable } from "cdktf";
import type { SANDBOX_MODES } from "../../src/registries/fruxon/rules";
import type { ExternalCredentials } from "../external-credentials";
import type { IFruxonIntegration } from "../fruxon-integration";
import type { JsonObject, SecretObject } from "../json";
import type { OnExternalChange, RegistryObjectProps } from "../registry-object";
import type { Secret } from "../secret";
import type { FruxonAuthLevel, FruxonAuthMethod } from "./auth-method";

/** Behaviour of tools while an agent is tested. */
export type FruxonSandboxMode = (typeof SANDBOX_MODES)[number];

/** Secrets by name. */
export interface FruxonCredentials {
  readonly [input: string]: Secret;
}

/** An auth method of the integration, and the credentials for it. */
export interface FruxonAuth {
  /** The method, or its id if the integration is not part of this program. */
  readonly method: FruxonAuthMethod | string;
  /**
   * Owner of the credentials.
   *
   * @default "APPLICATION"
   */
  readonly level?: FruxonAuthLevel;
  /**
   * Credentials by the names of the method's inputs; always all of them.
   *
   * @default - none
   */
  readonly credentials?: FruxonCredentials;
}

/** One of several credentials of a config. */
export interface FruxonAuthMapEntry {
  /** Parameters that select it. */
  readonly parameters: JsonObject;
  /**
   * Its auth method and credentials.
   *
   * @default - none
   */
  readonly auth?: FruxonAuth;
}

/** Values of a config, and of its variant while an agent is tested. */
export interface FruxonConfigValues {
  /**
   * Values of the integration's parameters, by name.
   *
   * @default - Fruxon's values are kept
   */
  readonly parameters?: JsonObject;
  /**
   * Values of the parameters that the integration marks as secret, by name.
   *
   * @default - none
   */
  readonly secretParameters?: SecretObject;
  /**
   * Auth method and credentials.
   *
   * @default - Fruxon's value is kept
   */
  readonly auth?: FruxonAuth;
  /**
   * Several credentials, selected by parameters; `[]` removes them. A token stands for a list as the resource takes it.
   *
   * @default - Fruxon's values are kept
   */
  readonly authMap?: readonly FruxonAuthMapEntry[] | IResolvable;
}

/** The values of an integration's parameters, and the credentials of an account. */
export interface FruxonConfigProps extends RegistryObjectProps, FruxonConfigValues {
  /** The integration that the config belongs to: your own or one built into Fruxon. A change replaces the config. */
  readonly integration: IFruxonIntegration;
  /**
   * Display name.
   *
   * @default - the construct's id
   */
  readonly displayName?: string;
  /**
   * The credentials of an `authMap` that is a token: the JSON text of a list with an object for each entry, by the names of
   * its method's inputs.
   *
   * @default - each entry has its own in `auth`
   */
  readonly authMapCredentials?: Secret;
  /**
   * Slug of the tenant (workspace). A change replaces the config.
   *
   * @default - the integration's tenant if set, otherwise the provider's
   */
  readonly tenant?: string;
  /**
   * Behaviour of tools while an agent is tested.
   *
   * @default - Fruxon's value is kept
   */
  readonly sandboxMode?: FruxonSandboxMode;
  /**
   * Values that are used instead while an agent is tested.
   *
   * @default - Fruxon's value is kept
   */
  readonly sandboxVariant?: FruxonConfigValues;
  /**
   * Country from which Fruxon sends the requests of its tools; `""` removes it.
   *
   * @default - Fruxon's value is kept
   */
  readonly egressCountry?: string;
  /**
   * Key that Fruxon issues when a user has consented to an OAuth method. It works only once.
   *
   * @default - none
   */
  readonly oauthCredentialKey?: Secret;
  /**
   * Whether it is published after each change, so that agents use it.
   *
   * @default true
   */
  readonly published?: boolean | IResolvable;
  /**
   * Note that is stored with each published revision.
   *
   * @default - none
   */
  readonly publishNote?: string;
  /**
   * Whether Fruxon tests the credentials on each deploy. If they do not work, nothing is published.
   *
   * @default false
   */
  readonly verifyOnApply?: boolean | IResolvable;
  /**
   * What to do when another user changed or recreated it, so that a credential may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** An auth method whose credentials are kept elsewhere. */
export interface FruxonExternalAuth extends Omit<FruxonAuth, "credentials"> {
  /**
   * Not given: they are kept elsewhere.
   *
   * @default - none
   */
  readonly credentials?: never;
}

/** An entry of a map whose credentials are kept elsewhere. */
export interface FruxonExternalAuthMapEntry extends Omit<FruxonAuthMapEntry, "auth"> {
  /**
   * Its auth method.
   *
   * @default - none
   */
  readonly auth?: FruxonExternalAuth;
}

/** What a config consists of whose credentials are kept elsewhere. */
export interface FruxonExternalValues {
  /**
   * Values of the integration's parameters, by name, without those that it marks as secret.
   *
   * @default - Fruxon's values are kept
   */
  readonly parameters?: JsonObject;
  /**
   * Auth method and credentials.
   *
   * @default - Fruxon's value is kept
   */
  readonly auth?: FruxonExternalAuth;
  /**
   * Several credentials, selected by parameters; `[]` removes them. A token stands for a list as the resource takes it.
   *
   * @default - Fruxon's values are kept
   */
  readonly authMap?: readonly FruxonExternalAuthMapEntry[] | IResolvable;
}

/** A config whose credentials are kept elsewhere. */
export interface FruxonExternalConfigProps
  extends
    Omit<
      FruxonConfigProps,
      | keyof FruxonConfigValues
      | "authMapCredentials"
      | "sandboxVariant"
      | "oauthCredentialKey"
      | "externalCredentials"
    >,
    FruxonExternalValues,
    ExternalCredentials {
  /**
   * Values that are used instead while an agent is tested.
   *
   * @default - Fruxon's value is kept
   */
  readonly sandboxVariant?: FruxonExternalValues;
}
