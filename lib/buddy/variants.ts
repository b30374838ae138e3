import type { AuthType, IntegrationType } from "../../src/registries/buddy/integration/rules";
import type { AllOf } from "../private/props/all-of";
import type { NewerValue } from "../registry-object";
import type * as props from "./props";

/** Types that take a token and nothing else. */
type TokenType =
  | "DATADOG"
  | "DIGITAL_OCEAN"
  | "FIREBASE"
  | "GHOST_INSPECTOR"
  | "GIT_LAB"
  | "HONEYBADGER"
  | "LOGGLY"
  | "NEW_RELIC"
  | "ROLLBAR"
  | "SENTRY"
  | "SENTRY_ENTERPRISE"
  | "VULTR";

/** A type that authenticates in one way only, or in its usual one. */
type Usual<Type extends string, AuthType extends string | undefined, Props> = Props & {
  readonly type: Type;
  readonly authType?: AuthType;
};

/** A type that authenticates in another way, which has to be named. */
type Other<Type extends string, AuthType extends string, Props> = Props & {
  readonly type: Type;
  readonly authType: AuthType;
};

/** Says of an argument that belongs to the other alternative of a type that it is not there. */
type Without<Name extends string> = { readonly [K in Name]?: never };

/** Every combination of type, way to authenticate and credentials that Buddy has; no other compiles. */
export type BuddyIntegrationProps =
  | Usual<"AMAZON", "DEFAULT", props.BuddyAmazonProps>
  | Other<"AMAZON", "TRUSTED", props.BuddyAmazonRoleAssumptionProps>
  | Other<"AMAZON", "OIDC", props.BuddyAmazonOidcProps>
  | Usual<"AZURE_CLOUD", "DEFAULT", props.BuddyAzureCloudProps>
  | Other<"AZURE_CLOUD", "OIDC", props.BuddyAzureCloudOidcProps>
  | Usual<"BACKBLAZE", undefined, props.BuddyBackblazeProps>
  | (Usual<"CLOUDFLARE", undefined, props.BuddyTokenProps> & Without<"apiKey" | "email">)
  | (Usual<"CLOUDFLARE", undefined, props.BuddyCloudflareApiKeyProps> & Without<"token">)
  | Usual<"DOCKER_HUB" | "UPCLOUD", undefined, props.BuddyLoginProps>
  | Usual<"DO_SPACES", undefined, props.BuddyDoSpacesProps>
  | Usual<"GIT_HUB", undefined, props.BuddyGitHubProps>
  | Usual<"GOOGLE_SERVICE_ACCOUNT", "DEFAULT", props.BuddyGoogleServiceAccountProps>
  | Other<"GOOGLE_SERVICE_ACCOUNT", "OIDC", props.BuddyGoogleServiceAccountOidcProps>
  | Usual<"PUSHOVER", undefined, props.BuddyPushoverProps>
  | Usual<"RACKSPACE", undefined, props.BuddyRackspaceProps>
  | Usual<"SHOPIFY", "TOKEN", props.BuddyShopifyProps>
  | Other<"SHOPIFY", "TOKEN_APP_EXTENSION", props.BuddyShopifyAppExtensionProps>
  | Usual<"STACK_HAWK", undefined, props.BuddyStackHawkProps>
  | Usual<TokenType, undefined, props.BuddyTokenProps>;

/** A type or a way to authenticate that Buddy has added after this release. All properties are allowed. */
export interface BuddyOtherProps
  extends props.BuddyIntegrationCommonProps, Omit<AllOf<BuddyIntegrationProps>, Discriminant> {
  /** Type, by its name in Buddy's API. A change replaces the integration. */
  readonly type: IntegrationType | NewerValue;
  /**
   * Way to authenticate, by its name in Buddy's API.
   *
   * @default - the type's usual one
   */
  readonly authType?: AuthType | NewerValue;
}

type Discriminant = "type" | "authType" | keyof props.BuddyIntegrationCommonProps;
