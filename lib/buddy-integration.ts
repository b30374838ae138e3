import type { Construct } from "constructs";
import {
  BuddyIntegration as Bindings,
  type BuddyIntegrationConfig as BindingsConfig,
} from "./bindings/buddy-integration";
import { type BuddyLookupOptions, type IBuddyIntegration, lookUp } from "./buddy/lookup";
import {
  type BuddyGrantee,
  type KnownAccessLevel,
  type BuddyPermissions,
  withGrant,
} from "./buddy/permissions";
import type * as props from "./buddy/props";
import type { BuddyIntegrationProps, BuddyOtherProps } from "./buddy/variants";
import type { BuddyCompanions, WithExternalCredentials } from "./external-credentials";
import { additionalConfig } from "./private/props/additional";
import { copyOf, listOrToken, propsOf } from "./private/props/props";
import { nameById } from "./private/synth/default-names";
import { withoutSecrets } from "./private/props/with-secrets";
import { RegistryObject } from "./registry-object";

export type { BuddyLookupOptions, IBuddyIntegration } from "./buddy/lookup";
export type { BuddyAccessLevel, BuddyGrant, BuddyGrantee, BuddyPermissions } from "./buddy/permissions";
export type * from "./buddy/props";
export type { BuddyIntegrationProps, BuddyOtherProps } from "./buddy/variants";

/** Makes an integration of one type. */
export interface BuddyIntegrationFactory<Props> {
  (scope: Construct, id: string, props: WithExternalCredentials<Props, BuddyCompanions>): BuddyIntegration;
  (scope: Construct, id: string, props: Props): BuddyIntegration;
}

/**
 * An integration of a Buddy workspace: the stored connection to one third-party service.
 *
 * Each type and each way to authenticate has its own function; the constructor accepts all of them, distinguished by
 * `type` and `authType`. A combination that Buddy would refuse does not compile.
 *
 * @example
 * const aws = BuddyIntegration.amazon(this, "aws", {
 *   domain: "acme",
 *   identifier: "aws_deploy",
 *   accessKey: Secret.variable(this, "aws_access_key"),
 *   secretKey: Secret.variable(this, "aws_secret_key"),
 * });
 * aws.grantUse({ group: 3 });
 */
export class BuddyIntegration extends RegistryObject implements IBuddyIntegration {
  /** Amazon Web Services, by the keys of a user. */
  static readonly amazon = variant<props.BuddyAmazonProps>("AMAZON");
  /** Amazon Web Services, by roles that trust Buddy's AWS account. */
  static readonly amazonRoleAssumption = variant<props.BuddyAmazonRoleAssumptionProps>("AMAZON", "TRUSTED");
  /** Amazon Web Services, by roles that trust Buddy's OpenID Connect tokens. */
  static readonly amazonOidc = variant<props.BuddyAmazonOidcProps>("AMAZON", "OIDC");
  /** Microsoft Azure, by the secret of an application. */
  static readonly azureCloud = variant<props.BuddyAzureCloudProps>("AZURE_CLOUD");
  /** Microsoft Azure, by an application that trusts Buddy's OpenID Connect tokens. */
  static readonly azureCloudOidc = variant<props.BuddyAzureCloudOidcProps>("AZURE_CLOUD", "OIDC");
  /** Backblaze B2. */
  static readonly backblaze = variant<props.BuddyBackblazeProps>("BACKBLAZE");
  /** Cloudflare, by an API token. */
  static readonly cloudflare = variant<props.BuddyTokenProps>("CLOUDFLARE");
  /** Cloudflare, by an account's global API key. */
  static readonly cloudflareApiKey = variant<props.BuddyCloudflareApiKeyProps>("CLOUDFLARE");
  /** Datadog. */
  static readonly datadog = variant<props.BuddyTokenProps>("DATADOG");
  /** DigitalOcean. */
  static readonly digitalOcean = variant<props.BuddyTokenProps>("DIGITAL_OCEAN");
  /** Docker Hub. */
  static readonly dockerHub = variant<props.BuddyLoginProps>("DOCKER_HUB");
  /** DigitalOcean Spaces. */
  static readonly doSpaces = variant<props.BuddyDoSpacesProps>("DO_SPACES");
  /** Firebase. */
  static readonly firebase = variant<props.BuddyTokenProps>("FIREBASE");
  /** Ghost Inspector. */
  static readonly ghostInspector = variant<props.BuddyTokenProps>("GHOST_INSPECTOR");
  /** GitHub. */
  static readonly gitHub = variant<props.BuddyGitHubProps>("GIT_HUB");
  /** GitLab. */
  static readonly gitLab = variant<props.BuddyTokenProps>("GIT_LAB");
  /** Google Cloud, by the key of a service account. */
  static readonly googleServiceAccount =
    variant<props.BuddyGoogleServiceAccountProps>("GOOGLE_SERVICE_ACCOUNT");
  /** Google Cloud, by workload identity federation with Buddy's OpenID Connect tokens. */
  static readonly googleServiceAccountOidc = variant<props.BuddyGoogleServiceAccountOidcProps>(
    "GOOGLE_SERVICE_ACCOUNT",
    "OIDC",
  );
  /** Honeybadger. */
  static readonly honeybadger = variant<props.BuddyTokenProps>("HONEYBADGER");
  /** Loggly. */
  static readonly loggly = variant<props.BuddyTokenProps>("LOGGLY");
  /** New Relic. */
  static readonly newRelic = variant<props.BuddyTokenProps>("NEW_RELIC");
  /** Pushover. */
  static readonly pushover = variant<props.BuddyPushoverProps>("PUSHOVER");
  /** Rackspace. */
  static readonly rackspace = variant<props.BuddyRackspaceProps>("RACKSPACE");
  /** Rollbar. */
  static readonly rollbar = variant<props.BuddyTokenProps>("ROLLBAR");
  /** Sentry. */
  static readonly sentry = variant<props.BuddyTokenProps>("SENTRY");
  /** Self-hosted Sentry. */
  static readonly sentryEnterprise = variant<props.BuddyTokenProps>("SENTRY_ENTERPRISE");
  /** Shopify, by the token of an app. */
  static readonly shopify = variant<props.BuddyShopifyProps>("SHOPIFY");
  /** Shopify, for theme app extensions. */
  static readonly shopifyAppExtension = variant<props.BuddyShopifyAppExtensionProps>(
    "SHOPIFY",
    "TOKEN_APP_EXTENSION",
  );
  /** StackHawk. */
  static readonly stackHawk = variant<props.BuddyStackHawkProps>("STACK_HAWK");
  /** UpCloud. */
  static readonly upcloud = variant<props.BuddyLoginProps>("UPCLOUD");
  /** Vultr. */
  static readonly vultr = variant<props.BuddyTokenProps>("VULTR");

  /**
   * A type, or a way to authenticate, that Buddy has added after this release. Buddy decides which arguments it
   * needs; synth and plan warn that it is unknown.
   *
   * @example
   * BuddyIntegration.other(this, "new", {
   *   domain: "acme",
   *   type: "NEW_SERVICE",
   *   token: Secret.variable(this, "new_service_token"),
   * });
   */
  static other(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<BuddyOtherProps, BuddyCompanions>,
  ): BuddyIntegration;
  static other(scope: Construct, id: string, props: BuddyOtherProps): BuddyIntegration;
  static other(
    scope: Construct,
    id: string,
    props: BuddyOtherProps | WithExternalCredentials<BuddyOtherProps, BuddyCompanions>,
  ): BuddyIntegration {
    return new BuddyIntegration(scope, id, props as BuddyIntegrationProps);
  }

  /**
   * Looks up an existing integration by the identifier that pipelines use.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const hub = BuddyIntegration.fromIdentifier(this, "hub", "docker_hub", { domain: "acme" });
   * new TerraformOutput(this, "hub_id", { value: hub.integrationId });
   */
  static fromIdentifier(
    scope: Construct,
    id: string,
    identifier: string,
    options: BuddyLookupOptions,
  ): IBuddyIntegration {
    return lookUp(scope, id, { identifier }, options);
  }

  /**
   * Looks up an existing integration by the name shown in Buddy. If several integrations have it, the plan fails and
   * lists their ids.
   *
   * @example
   * const hub = BuddyIntegration.fromName(this, "hub", "Docker Hub", { domain: "acme" });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: BuddyLookupOptions,
  ): IBuddyIntegration {
    return lookUp(scope, id, { name }, options);
  }

  /**
   * Looks up an existing integration by its id in Buddy.
   *
   * @example
   * const hub = BuddyIntegration.fromIntegrationId(this, "hub", "64f0c0ffee00000000000001", { domain: "acme" });
   */
  static fromIntegrationId(
    scope: Construct,
    id: string,
    integrationId: string,
    options: BuddyLookupOptions,
  ): IBuddyIntegration {
    return lookUp(scope, id, { integrationId }, options);
  }

  readonly resource: Bindings;
  #permissions: BuddyPermissions | undefined;

  constructor(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<BuddyIntegrationProps, BuddyCompanions>,
  );
  constructor(scope: Construct, id: string, props: BuddyIntegrationProps);
  constructor(
    scope: Construct,
    id: string,
    props: BuddyIntegrationProps | WithExternalCredentials<BuddyIntegrationProps, BuddyCompanions>,
  ) {
    super(scope, id);
    // Without secrets it is the same, as far as the generated construct is concerned.
    const given = propsOf(this, "BuddyIntegration", props as BuddyIntegrationProps);
    this.#permissions = given.permissions;
    this.resource = new Bindings(this, "Resource", bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "warning" });
  }

  get domain(): string {
    return this.resource.domain;
  }

  get integrationId(): string {
    return this.resource.integrationId;
  }

  get identifier(): string {
    return this.resource.identifier;
  }

  /** URL of the workspace's integrations in Buddy's web interface. */
  get htmlUrl(): string {
    return this.resource.htmlUrl;
  }

  /** Increases each time the credentials are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }

  /**
   * Lets members and groups use the integration in pipelines. After the first grant, the program manages the
   * permissions: administrators may manage the integration and all others must not use it, unless `permissions` sets
   * other levels.
   */
  grantUse(...grantees: readonly BuddyGrantee[]): void {
    this.#grant(grantees, "USE_ONLY");
  }

  /** Lets members and groups use, change and delete the integration; otherwise like `grantUse`. */
  grantManage(...grantees: readonly BuddyGrantee[]): void {
    this.#grant(grantees, "MANAGE");
  }

  #grant(grantees: readonly BuddyGrantee[], level: KnownAccessLevel): void {
    const permissions = grantees.reduce<BuddyPermissions>(
      (granted, grantee) => withGrant(granted, grantee, level),
      this.#permissions ?? {},
    );
    this.#permissions = permissions;
    this.resource.putPermissions(bindingsPermissions(permissions));
  }
}

function variant<Props extends props.BuddyIntegrationCommonProps>(
  type: BuddyIntegrationProps["type"],
  authType?: BuddyIntegrationProps["authType"],
): BuddyIntegrationFactory<Props> {
  // Which props belong to which type is said above, once, and held against the provider's rules by a test.
  return (scope, id, props) =>
    new BuddyIntegration(scope, id, { ...props, type, authType } as unknown as BuddyIntegrationProps);
}

function bindingsConfig(id: string, all: BuddyIntegrationProps): BindingsConfig {
  const { project, permissions, dependsOn, allowedPipelines, ...others } = all;
  return {
    ...withoutSecrets(others),
    name: others.name ?? id,
    scope: project === undefined ? "WORKSPACE" : "PROJECT",
    projectName: project,
    permissions: permissions && bindingsPermissions(permissions),
    allowedPipelines: copyOf(allowedPipelines),
    roleAssumptions: "roleAssumptions" in others ? listOrToken(others.roleAssumptions) : undefined,
    dependsOn: copyOf(dependsOn),
    ...additionalConfig(others),
  };
}

const bindingsPermissions = ({
  users,
  groups,
  ...others
}: BuddyPermissions): NonNullable<BindingsConfig["permissions"]> => ({
  ...others,
  users: listOrToken(users),
  groups: listOrToken(groups),
});
