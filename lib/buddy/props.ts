import type { IResolvable } from "cdktf";
import type { RegistryObjectProps } from "../registry-object";
import type { Secret } from "../secret";
import type { BuddyPermissions } from "./permissions";

/** What an integration of every type takes. */
export interface BuddyIntegrationCommonProps extends RegistryObjectProps {
  /** Handle of the workspace, as in Buddy's URLs: 4 to 100 characters. A change replaces the integration. */
  readonly domain: string;
  /**
   * Name shown in Buddy; need not be unique.
   *
   * @default - the construct's id
   */
  readonly name?: string;
  /**
   * The one project that may use it, by its name in URLs. A change replaces the integration.
   *
   * @default - the whole workspace may use it
   */
  readonly project?: string;
  /**
   * Readable name by which pipelines refer to it: letters, digits and `_`, beginning with a letter.
   *
   * @default - Buddy uses the integration's id
   */
  readonly identifier?: string;
  /**
   * Who may use and change it; `grantUse` and `grantManage` add to it.
   *
   * @default - Buddy decides, and Terraform leaves it alone
   */
  readonly permissions?: BuddyPermissions;
  /**
   * Whether every pipeline may use it.
   *
   * @default - Buddy decides (true)
   */
  readonly allPipelinesAllowed?: boolean | IResolvable;
  /**
   * Ids of the pipelines that may use it; an empty list takes the right from all that are named one by one.
   *
   * @default - Terraform leaves the list alone
   */
  readonly allowedPipelines?: readonly number[];
  /**
   * Text for people who see the integration. Holds no secrets.
   *
   * @default - Buddy's text is kept
   */
  readonly note?: string;
  /**
   * Text that an AI agent reads before it uses the integration. Holds no secrets.
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
   * External id that the role's trust policy demands.
   *
   * @default - none
   */
  readonly externalId?: string;
  /**
   * Length of the session in seconds; AWS takes 900 to 43200.
   *
   * @default - AWS decides
   */
  readonly duration?: number;
}

/** Roles that are assumed one after the other, at least one; a token may stand for the list. */
export type BuddyRoleAssumptions = readonly [BuddyRoleAssumption, ...BuddyRoleAssumption[]] | IResolvable;

/** Types that take an API token and nothing else. */
export interface BuddyTokenProps extends BuddyIntegrationCommonProps {
  /** API token. */
  readonly token: Secret;
}

/** Types that take a user name and a password. */
export interface BuddyLoginProps extends BuddyIntegrationCommonProps {
  /** Name of the user. Buddy does not return it: no drift. */
  readonly username: string;
  /** The user's password, or the access token that the service takes in its place. */
  readonly password: Secret;
}

/** AWS by the keys of a user. */
export interface BuddyAmazonProps extends BuddyIntegrationCommonProps {
  /** Id of the access key. */
  readonly accessKey: Secret;
  /** Secret of the access key. */
  readonly secretKey: Secret;
  /**
   * Roles that are assumed one after the other, beginning with the keys.
   *
   * @default - the keys are used as they are
   */
  readonly roleAssumptions?: readonly BuddyRoleAssumption[] | IResolvable;
}

/** AWS by roles that trust Buddy's own AWS account; no credential is stored. */
export interface BuddyAmazonRoleAssumptionProps extends BuddyIntegrationCommonProps {
  /** The roles. Buddy does not return them: no drift. */
  readonly roleAssumptions: BuddyRoleAssumptions;
}

/** AWS by roles that trust Buddy's OpenID Connect tokens; no credential is stored. */
export interface BuddyAmazonOidcProps extends BuddyIntegrationCommonProps {
  /** The roles. Buddy does not return them: no drift. */
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
  /** E-mail address of the account. Buddy does not return it: no drift. */
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
  /** The key file: its JSON as one text. */
  readonly apiKey: Secret;
}

/** Google Cloud by workload identity federation with Buddy's OpenID Connect tokens. */
export interface BuddyGoogleServiceAccountOidcProps extends BuddyIntegrationCommonProps {
  /** Id of the Google Cloud project. */
  readonly googleProject: string;
  /** The client library configuration that Google offers for download: its JSON as one text. */
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
  /** Name of the user. Buddy does not return it: no drift. */
  readonly username: string;
}

/** Shopify by the token of an app. */
export interface BuddyShopifyProps extends BuddyTokenProps {
  /** Name of the shop. Buddy does not return it: no drift. */
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
