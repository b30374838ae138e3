import type {
  CLOUD_FEATURES,
  CONNECTION_MODES,
  PERMISSION_CHECK_LEVELS,
  UPDATE_METHODS,
} from "../../src/registries/northflank/cloud-provider-integration/rules";
import type { NewerValue } from "../registry-object";
import type { Secret } from "../secret";
import type { NorthflankMarkedProps, NorthflankObjectProps } from "./props";

/** What a cloud provider integration may be used for. */
export type NorthflankCloudFeature = (typeof CLOUD_FEATURES)[number] | NewerValue;

/** What a cloud provider integration of every provider takes. */
export interface NorthflankCloudProviderIntegrationCommonProps
  extends NorthflankObjectProps, NorthflankMarkedProps {
  /**
   * Description, at most 200 characters. Northflank cannot clear it: if it is removed from the program, Northflank's
   * value is kept.
   *
   * @default - Northflank's value is kept
   */
  readonly description?: string;
  /**
   * What the integration may be used for, such as `"byoc"`, `"registry-pull"`; an empty list clears it.
   *
   * @default - Northflank's value is kept; initially none
   */
  readonly features?: readonly NorthflankCloudFeature[];
  /**
   * Ids of the teams of the organisation that may use it, or `"all"`.
   *
   * @default - Northflank's value is kept; initially all
   */
  readonly allowedTeams?: readonly string[] | "all";
  /**
   * How changes are sent: `"patch"`, or the older `"post"`. With `"post"`, a change of `features`, `allowedTeams` or
   * `permissionCheckLevel` replaces the integration.
   *
   * @default "patch"
   */
  readonly updateMethod?: (typeof UPDATE_METHODS)[number];
}

/** Properties of every AWS integration. */
export interface NorthflankAwsCommonProps extends NorthflankCloudProviderIntegrationCommonProps {
  /**
   * How permissions are checked.
   *
   * @default - Northflank decides
   */
  readonly permissionCheckLevel?: (typeof PERMISSION_CHECK_LEVELS)[number] | NewerValue;
  /**
   * Which permission versions are checked.
   *
   * @default - Northflank decides
   */
  readonly permissionVersions?: NorthflankPermissionVersions;
}

/** Versions of the permissions that Northflank needs in a cloud. */
export interface NorthflankPermissionVersions {
  /**
   * Version of the permissions for clusters in your own account.
   *
   * @default - Northflank decides
   */
  readonly byoc?: number;
}

/** AWS by the keys of a user. */
export interface NorthflankAwsProps extends NorthflankAwsCommonProps {
  /** Id of the access key. */
  readonly accessKey: Secret;
  /** Secret access key. */
  readonly secretKey: Secret;
}

/** AWS by a role that trusts Northflank's AWS account. */
export interface NorthflankAwsCrossAccountRoleProps extends NorthflankAwsCommonProps {
  /** ARN of the role. */
  readonly roleArn: string;
  /**
   * External id that the role's trust policy requires.
   *
   * @default - none
   */
  readonly externalId?: Secret;
}

/** Azure by the secret of an application. */
export interface NorthflankAzureProps extends NorthflankCloudProviderIntegrationCommonProps {
  /** Id of the tenant. */
  readonly tenantId: string;
  /** Id of the application. */
  readonly clientId: string;
  /** Id of the application's service principal. */
  readonly objectId: string;
  /** Id of the subscription. */
  readonly subscriptionId: string;
  /** The application's client secret. */
  readonly secret: Secret;
}

/** Providers that take only an API key. */
export interface NorthflankApiKeyProps extends NorthflankCloudProviderIntegrationCommonProps {
  /** API key or token. */
  readonly apiKey: Secret;
}

/** Google Cloud by the key of a service account. */
export interface NorthflankGcpProps extends NorthflankCloudProviderIntegrationCommonProps {
  /** Id of the Google Cloud project. A change replaces the integration. */
  readonly projectId: string;
  /** The JSON of the complete key file, as one string. */
  readonly keyfileJson: Secret;
}

/**
 * Google Cloud by a service account of Northflank, to which you grant access in Google Cloud; no credential is
 * stored.
 */
export interface NorthflankGcpCrossAccountProps extends NorthflankCloudProviderIntegrationCommonProps {
  /** Id of the Google Cloud project. A change replaces the integration. */
  readonly projectId: string;
}

/** Oracle Cloud, one region of it. */
export interface NorthflankOciProps extends NorthflankCloudProviderIntegrationCommonProps {
  /** Region. */
  readonly region: string;
  /** OCID of the tenancy. */
  readonly tenancyId: string;
  /** OCID of the user. */
  readonly userId: string;
  /** OCID of the compartment. */
  readonly compartmentId: string;
  /** Fingerprint of the key. */
  readonly fingerprint: string;
  /** Private key in PEM form. */
  readonly privateKey: Secret;
  /**
   * Passphrase of the private key.
   *
   * @default - none
   */
  readonly passphrase?: Secret;
}

/** Your own Kubernetes cluster. */
export interface NorthflankByokProps extends NorthflankCloudProviderIntegrationCommonProps {
  /**
   * Kubeconfig of the cluster, as one string.
   *
   * @default - none, for a cluster that a connector reaches
   */
  readonly kubeconfig?: Secret;
  /**
   * How the cluster is reached. A change replaces the integration.
   *
   * @default - Northflank decides
   */
  readonly connectionMode?: (typeof CONNECTION_MODES)[number] | NewerValue;
  /**
   * Whether Northflank verifies the cluster first. A change replaces the integration.
   *
   * @default - Northflank decides
   */
  readonly requireVerification?: boolean;
}

/** Cloudflare by an account's global API key. */
export interface NorthflankCloudflareGlobalApiKeyProps extends NorthflankApiKeyProps {
  /** E-mail address of the account. */
  readonly email: string;
}

/** Backblaze B2. */
export interface NorthflankBackblazeProps extends NorthflankCloudProviderIntegrationCommonProps {
  /** Id of the application key. */
  readonly applicationKeyId: string;
  /** Application key. */
  readonly applicationKey: Secret;
}

/** Akamai. */
export interface NorthflankAkamaiProps extends NorthflankCloudProviderIntegrationCommonProps {
  /** Host of the API. */
  readonly host: string;
  /** Access token. */
  readonly accessToken: Secret;
  /** Client token. */
  readonly clientToken: Secret;
  /** Client secret. */
  readonly clientSecret: Secret;
}

/** Nebius. */
export interface NorthflankNebiusProps extends NorthflankCloudProviderIntegrationCommonProps {
  /** Id of the service account. */
  readonly serviceAccountId: string;
  /** Id of the public key. */
  readonly publicKeyId: string;
  /** Private key in PEM form. */
  readonly privateKeyPem: Secret;
}

/** PlanetScale. */
export interface NorthflankPlanetscaleProps extends NorthflankCloudProviderIntegrationCommonProps {
  /** Id of the service token. */
  readonly serviceTokenId: string;
  /** Service token. */
  readonly serviceToken: Secret;
}
