import type { REGISTRY_PROVIDERS } from "../../src/registries/northflank/registry-credential/rules";
import type { NewerValue } from "../registry-object";
import type { Secret } from "../secret";
import type { NorthflankMarkedProps, NorthflankObjectProps, NorthflankProjects } from "./props";

/** What a registry credential of every kind of registry takes. */
export interface NorthflankRegistryCredentialCommonProps
  extends NorthflankObjectProps, NorthflankMarkedProps {
  /**
   * URL of the registry. A change replaces the registry credential.
   *
   * @default - the registry provider's URL
   */
  readonly registryUrl?: string;
  /**
   * Whether images may be pulled.
   *
   * @default true; if an integration gives access and `push` is omitted as well, Northflank decides
   */
  readonly pull?: boolean;
  /**
   * Whether images may be pushed.
   *
   * @default false; if an integration gives access and `pull` is omitted as well, Northflank decides
   */
  readonly push?: boolean;
  /**
   * Ids of the projects that may use it, or `"all"`.
   *
   * @default - Northflank's value is kept; initially all
   */
  readonly projects?: NorthflankProjects;
}

/** Access to a registry by a user name and a password. */
export interface NorthflankRegistryLogin {
  /** User name; some registries require a special one, such as `_json_key` (see their documentation). */
  readonly username: string | Secret;
  /** Password or token. */
  readonly password: Secret;
  /**
   * Not allowed with a user name.
   *
   * @default - none
   */
  readonly integration?: never;
}

/** Access to a registry through a cloud provider integration, which needs the feature `registry-pull` or `registry-push`. */
export interface NorthflankRegistryIntegration {
  /**
   * The integration that gives access. For an integration of the organisation, use `{ integrationId: "org/<id>" }`. A
   * change replaces the registry credential.
   */
  readonly integration: { readonly integrationId: string };
  /**
   * Not allowed with an integration.
   *
   * @default - none
   */
  readonly username?: never;
  /**
   * Not allowed with an integration.
   *
   * @default - none
   */
  readonly password?: never;
}

/** Either way to get access to a registry. */
export type NorthflankRegistryAccess = NorthflankRegistryLogin | NorthflankRegistryIntegration;

/** Registries to which only a login gives access. */
export interface NorthflankRegistryLoginProps
  extends NorthflankRegistryCredentialCommonProps, NorthflankRegistryLogin {}

/** What belongs to the Elastic Container Registry of AWS. */
export interface NorthflankEcrSettings {
  /**
   * Region of the registry. A change replaces the registry credential.
   *
   * @default - Northflank decides
   */
  readonly region?: string;
}

/** What belongs to the Artifact Registry of Google Cloud. */
export interface NorthflankGarSettings {
  /**
   * Google Cloud project of the registry. A change replaces the registry credential.
   *
   * @default - Northflank decides
   */
  readonly projectId?: string;
}

/** What belongs to the Container Registry of Azure. */
export interface NorthflankAcrSettings {
  /**
   * Resource group of the registry. A change replaces the registry credential.
   *
   * @default - Northflank decides
   */
  readonly resourceGroup?: string;
}

/** The Elastic Container Registry of AWS. */
export type NorthflankEcrProps = NorthflankRegistryCredentialCommonProps &
  NorthflankEcrSettings &
  NorthflankRegistryAccess;

/** The Artifact Registry of Google Cloud. */
export type NorthflankGarProps = NorthflankRegistryCredentialCommonProps &
  NorthflankGarSettings &
  NorthflankRegistryAccess;

/** The Container Registry of Azure. */
export type NorthflankAcrProps = NorthflankRegistryCredentialCommonProps &
  NorthflankAcrSettings &
  NorthflankRegistryAccess;

/** Any other registry. */
export type NorthflankOtherRegistryProps = NorthflankRegistryCredentialCommonProps & NorthflankRegistryAccess;

/** Says which registry it is. */
interface Of<Provider extends string> {
  readonly registryProvider: Provider;
}

/** Every combination of registry and access that makes sense; no other compiles. */
export type NorthflankRegistryCredentialProps =
  | (NorthflankEcrProps & Of<"ecr">)
  | (NorthflankGarProps & Of<"gar">)
  | (NorthflankAcrProps & Of<"acr">)
  | (NorthflankRegistryLoginProps & Of<"dockerhub" | "dhi" | "github" | "gitlab">)
  | (NorthflankOtherRegistryProps & Of<"custom" | "legacy">);

/** A kind of registry that Northflank has added after this release. */
export type NorthflankNewerRegistryProps = NorthflankRegistryCredentialCommonProps &
  NorthflankRegistryAccess & {
    /** Type, by its name in Northflank's API. A change replaces the registry credential. */
    readonly registryProvider: (typeof REGISTRY_PROVIDERS)[number] | NewerValue;
  };
