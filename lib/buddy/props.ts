import type { IResolvable } from "cdktf";
import type { RegistryObjectProps } from "../registry-object";
import type { Secret } from "../secret";
import type { BuddyPermissions } from "./permissions";

/** Properties of every integration. */
export interface BuddyIntegrationCommonProps extends RegistryObjectProps {
  /** Handle of the workspace in Buddy's URLs, 4 to 100 characters. A change replaces the integration. */
  readonly domain: string;
  /**
   * Name shown in Buddy; need not be unique.
   *
   * @default - the construct's id
   */
  readonly name?: string;
  /**
   * Project that may use the integration, by its name in URLs. A change replaces the integration.
   *
   * @default - the whole workspace may use it
   */
  readonly project?: string;
  /**
   * Name by which pipelines refer to the integration: letters, digits and `_`, beginning with a letter.
   *
   * @default - Buddy uses the integration's id
   */
  readonly identifier?: string;
  /**
   * Who may use and change the integration; `grantUse` and `grantManage` add to it.
   *
   * @default - Buddy decides, and its value is kept
   */
  readonly permissions?: BuddyPermissions;
  /**
   * Whether all pipelines may use the integration.
   *
   * @default - Buddy decides (true)
   */
  readonly allPipelinesAllowed?: boolean | IResolvable;
  /**
   * Ids of the pipelines that may use the integration; an empty list clears it.
   *
   * @default - Buddy's value is kept
   */
  readonly allowedPipelines?: readonly number[];
  /**
   * Note for users who can see the integration. Must not contain secrets.
   *
   * @default - Buddy's text is kept
   */
  readonly note?: string;
  /**
   * Note that an AI agent reads before it uses the integration. Must not contain secrets.
   *
   * @default - Buddy's text is kept
   */
  readonly agentNote?: string;
}

/** One step of assuming a role in AWS. */
export interface BuddyRoleAssumption {
  /** ARN of the role. */
  readonly arn: string;
  /**
   * External id that the role's trust policy requires.
   *
   * @default - none
   */
  readonly externalId?: string;
  /**
   * Duration of the session in seconds; AWS accepts 900 to 43200.
   *
   * @default - AWS decides
   */
  readonly duration?: number;
}

/** Roles to assume one after the other, at least one; the list can be a token. */
export type BuddyRoleAssumptions = readonly [BuddyRoleAssumption, ...BuddyRoleAssumption[]] | IResolvable;

/** Types that take only an API token. */
export interface BuddyTokenProps extends BuddyIntegrationCommonProps {
  /** API token. */
  readonly token: Secret;
}

/** Types that take a user name and a password. */
export interface BuddyLoginProps extends BuddyIntegrationCommonProps {
  /** Name of the user. Buddy does not return it, so drift cannot be detected. */
  readonly username: string;
  /** The user's password, or an access token if the service accepts one instead. */
  readonly password: Secret;
}

/** AWS by the keys of a user. */
export interface BuddyAmazonProps extends BuddyIntegrationCommonProps {
  /** Id of the access key. */
  readonly accessKey: Secret;
  /** Secret of the access key. */
  readonly secretKey: Secret;
  /**
   * Roles to assume one after the other, starting with the keys.
   *
   * @default - the keys are used directly
   */
  readonly roleAssumptions?: readonly BuddyRoleAssumption[] | IResolvable;
}

/** AWS by roles that trust Buddy's own AWS account; no credential is stored. */
export interface BuddyAmazonRoleAssumptionProps extends BuddyIntegrationCommonProps {
  /** The roles. Buddy does not return them, so drift cannot be detected. */
  readonly roleAssumptions: BuddyRoleAssumptions;
}

/** AWS by roles that trust Buddy's OpenID Connect tokens; no credential is stored. */
export interface BuddyAmazonOidcProps extends BuddyIntegrationCommonProps {
  /** The roles. Buddy does not return them, so drift cannot be detected. */
  readonly roleAssumptions: BuddyRoleAssumptions;
  /**
   * Audience of the token.
   *
   * @default - Buddy decides
   */
  readonly audience?: string;
}

/** Azure by the secret of an application. */
export interface BuddyAzureCloudProps extends BuddyIntegrationCommonProps {
  /** Id of the application. */
  readonly appId: string;
  /** Id of the tenant. */
  readonly tenantId: string;
  /** The application's client secret. */
  readonly password: Secret;
}

/** Azure by an application that trusts Buddy's OpenID Connect tokens; no credential is stored. */
export interface BuddyAzureCloudOidcProps extends BuddyIntegrationCommonProps {
  /** Id of the application. */
  readonly appId: string;
  /** Id of the tenant. */
  readonly tenantId: string;
  /**
   * Audience of the token.
   *
   * @default - Buddy decides
   */
  readonly audience?: string;
}

/** Backblaze B2 by an application key. */
export interface BuddyBackblazeProps extends BuddyIntegrationCommonProps {
  /** Id of the application key. */
  readonly keyId: Secret;
  /** The application key. */
  readonly applicationKey: Secret;
}

/** Cloudflare by an account's global key. */
export interface BuddyCloudflareApiKeyProps extends BuddyIntegrationCommonProps {
  /** Global API key of the account. */
  readonly apiKey: Secret;
  /** E-mail address of the account. Buddy does not return it, so drift cannot be detected. */
  readonly email: string;
}

/** DigitalOcean Spaces by an access key. */
export interface BuddyDoSpacesProps extends BuddyIntegrationCommonProps {
  /** Id of the access key. */
  readonly accessKey: Secret;
  /** Secret of the access key. */
  readonly secretKey: Secret;
}

/** GitHub by an access token. */
export interface BuddyGitHubProps extends BuddyTokenProps {
  /**
   * The user that the token belongs to.
   *
   * @default - none
   */
  readonly username?: string;
}

/** Google Cloud by the key of a service account. */
export interface BuddyGoogleServiceAccountProps extends BuddyIntegrationCommonProps {
  /** The JSON of the key file, as one string. */
  readonly apiKey: Secret;
}

/** Google Cloud by workload identity federation with Buddy's OpenID Connect tokens. */
export interface BuddyGoogleServiceAccountOidcProps extends BuddyIntegrationCommonProps {
  /** Id of the Google Cloud project. */
  readonly googleProject: string;
  /** The client library configuration that Google offers for download: its JSON as one string. */
  readonly googleConfig: Secret;
  /**
   * Audience of the token.
   *
   * @default - Buddy decides
   */
  readonly audience?: string;
}

/** Pushover by two keys: `token` and `accessKey`. */
export interface BuddyPushoverProps extends BuddyTokenProps {
  /** Access key, beside the token. */
  readonly accessKey: Secret;
}

/** Rackspace by a user's API key, which goes into `token`. */
export interface BuddyRackspaceProps extends BuddyTokenProps {
  /** Name of the user. Buddy does not return it, so drift cannot be detected. */
  readonly username: string;
}

/** Shopify by the token of an app. */
export interface BuddyShopifyProps extends BuddyTokenProps {
  /** Name of the shop. Buddy does not return it, so drift cannot be detected. */
  readonly shop: string;
}

/** Shopify for theme app extensions. */
export interface BuddyShopifyAppExtensionProps extends BuddyTokenProps {
  /** Token of the Shopify partner, beside the app's own. */
  readonly partnerToken: Secret;
  /**
   * Name of the shop.
   *
   * @default - none
   */
  readonly shop?: string;
}

/** StackHawk by an API key. */
export interface BuddyStackHawkProps extends BuddyIntegrationCommonProps {
  /** API key. */
  readonly apiKey: Secret;
}
