import type { IResolvable } from "cdktf";
import type { SANDBOX_MODES } from "../../src/registries/fruxon/rules";
import type { ExternalCredentials } from "../external-credentials";
import type { IFruxonIntegration } from "../fruxon-integration";
import type { JsonObject, SecretObject } from "../json";
import type { OnExternalChange, RegistryObjectProps } from "../registry-object";
import type { Secret } from "../secret";
import type { FruxonAuthLevel, FruxonAuthMethod } from "./auth-method";

/** What tools do while an agent is tried out. */
export type FruxonSandboxMode = (typeof SANDBOX_MODES)[number];

/** Secrets by name. */
export interface FruxonCredentials {
  readonly [input: string]: Secret;
}

/** An auth method of the integration, and the credentials for it. */
export interface FruxonAuth {
  /** The method, or its id where the integration is not made by this program. */
  readonly method: FruxonAuthMethod | string;
  /**
   * Whose credentials they are.
   *
   * @default "APPLICATION"
   */
  readonly level?: FruxonAuthLevel;
  /**
   * The credentials, by the names of the method's inputs; always all of them.
   *
   * @default - none
   */
  readonly credentials?: FruxonCredentials;
}

/** One of several credentials of a config. */
export interface FruxonAuthMapEntry {
  /** The parameters that choose it. */
  readonly parameters: JsonObject;
  /**
   * Its auth method and credentials.
   *
   * @default - none
   */
  readonly auth?: FruxonAuth;
}

/** What a config consists of, and what is used instead of it while an agent is tried out. */
export interface FruxonConfigValues {
  /**
   * Values of the integration's parameters, by name.
   *
   * @default - they stay as they are in Fruxon
   */
  readonly parameters?: JsonObject;
  /**
   * Values of the parameters that the integration marks secret, by name.
   *
   * @default - none
   */
  readonly secretParameters?: SecretObject;
  /**
   * How it authenticates.
   *
   * @default - it stays as it is in Fruxon
   */
  readonly auth?: FruxonAuth;
  /**
   * Several credentials, chosen by parameters; `[]` removes them.
   *
   * @default - they stay as they are in Fruxon
   */
  readonly authMap?: readonly FruxonAuthMapEntry[];
}

/** The values of an integration's parameters, and the credentials of an account. */
export interface FruxonConfigProps extends RegistryObjectProps, FruxonConfigValues {
  /** What it is a config of, one of your own or one that is built into Fruxon. A change replaces the config. */
  readonly integration: IFruxonIntegration;
  /**
   * Name that people see.
   *
   * @default - the construct's id
   */
  readonly displayName?: string;
  /**
   * Slug of the tenant (workspace). A change replaces the config.
   *
   * @default - the tenant that the integration was given, else the provider's
   */
  readonly tenant?: string;
  /**
   * What tools do while an agent is tried out.
   *
   * @default - it stays as it is in Fruxon
   */
  readonly sandboxMode?: FruxonSandboxMode;
  /**
   * What is used instead while an agent is tried out.
   *
   * @default - it stays as it is in Fruxon
   */
  readonly sandboxVariant?: FruxonConfigValues;
  /**
   * Country from which Fruxon sends the requests of its tools; `""` removes it.
   *
   * @default - it stays as it is in Fruxon
   */
  readonly egressCountry?: string;
  /**
   * Key that Fruxon gives out when somebody has consented to an OAuth method. It works once.
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
   * Text that is kept with each published revision.
   *
   * @default - none
   */
  readonly publishNote?: string;
  /**
   * Whether Fruxon tries the credentials out on each deploy. When they do not work, nothing is published.
   *
   * @default false
   */
  readonly verifyOnApply?: boolean | IResolvable;
  /**
   * What to do when another user changed it or made it again, so that a credential may have been replaced.
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
   * Values of the integration's parameters, by name, without those that it marks secret.
   *
   * @default - they stay as they are in Fruxon
   */
  readonly parameters?: JsonObject;
  /**
   * How it authenticates.
   *
   * @default - it stays as it is in Fruxon
   */
  readonly auth?: FruxonExternalAuth;
  /**
   * Several credentials, chosen by parameters; `[]` removes them.
   *
   * @default - they stay as they are in Fruxon
   */
  readonly authMap?: readonly FruxonExternalAuthMapEntry[];
}

/** A config whose credentials are kept elsewhere. */
export interface FruxonExternalConfigProps
  extends
    Omit<
      FruxonConfigProps,
      keyof FruxonConfigValues | "sandboxVariant" | "oauthCredentialKey" | "externalCredentials"
    >,
    FruxonExternalValues,
    ExternalCredentials {
  /**
   * What is used instead while an agent is tried out.
   *
   * @default - it stays as it is in Fruxon
   */
  readonly sandboxVariant?: FruxonExternalValues;
}
