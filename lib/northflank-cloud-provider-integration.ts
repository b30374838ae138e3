import type { Construct } from "constructs";
import {
  blockOf,
  type CloudProvider,
  CLOUD_CREDENTIAL_FIELDS,
} from "../src/registries/northflank/cloud-provider-integration/rules";
import { DataIntegrationsNorthflankCloudProviderIntegration as LookUp } from "./bindings/data-integrations-northflank-cloud-provider-integration";
import {
  NorthflankCloudProviderIntegration as Bindings,
  type NorthflankCloudProviderIntegrationConfig as BindingsConfig,
} from "./bindings/northflank-cloud-provider-integration";
import type { CloudCredentialNames, WithExternalCredentials } from "./external-credentials";
import { commonConfig, picked } from "./northflank/bindings-config";
import type * as props from "./northflank/cloud-props";
import type {
  NorthflankCloudProviderIntegrationProps,
  NorthflankOtherCloudProps,
} from "./northflank/cloud-variants";
import type { NorthflankLookupOptions } from "./northflank/props";
import type { AllOf } from "./private/props/all-of";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import { nameById } from "./private/synth/default-names";
import { withoutSecrets } from "./private/props/with-secrets";
import { RegistryObject } from "./registry-object";
import type { NorthflankCloudProviderIntegrationFileOptions } from "./northflank/file-options";
import { files } from "./northflank/files";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";

export type * from "./northflank/cloud-props";
export type {
  NorthflankCloudProviderIntegrationProps,
  NorthflankOtherCloudProps,
} from "./northflank/cloud-variants";
export type * from "./northflank/file-options";
export type * from "./northflank/props";

/** A cloud provider integration of Northflank, for code that refers to one. */
export interface INorthflankCloudProviderIntegration {
  /** Id in Northflank. */
  readonly integrationId: string;
  /** Name, unique in the team. */
  readonly name: string;
  /** Cloud provider: `aws`, … */
  readonly cloudProvider: string;
}

/** Makes a cloud provider integration of one provider. */
export interface NorthflankCloudProviderIntegrationFactory<Props> {
  (
    scope: Construct,
    id: string,
    props: WithExternalCredentials<Props, never, CloudCredentialNames>,
  ): NorthflankCloudProviderIntegration;
  (scope: Construct, id: string, props: Props): NorthflankCloudProviderIntegration;
}

/**
 * A cloud provider integration of Northflank: the team's access to a cloud account.
 *
 * Each provider and each way to authenticate has its own function; the constructor accepts all of them, distinguished
 * by `cloudProvider` and the mode. A combination that Northflank would refuse does not compile.
 *
 * @example
 * const aws = NorthflankCloudProviderIntegration.awsCrossAccountRole(this, "aws", {
 *   name: "Production AWS",
 *   roleArn: "arn:aws:iam::123456789012:role/northflank",
 *   externalId: Secret.variable(this, "aws_external_id"),
 *   features: ["byoc", "registry-pull"],
 * });
 * NorthflankRegistryCredential.ecr(this, "ecr", { integration: aws, region: "eu-west-1" });
 *
 * @example
 * import { TerraformOutput } from "cdktf";
 * const google = NorthflankCloudProviderIntegration.gcpCrossAccount(this, "google", {
 *   projectId: "acme-production",
 * });
 * new TerraformOutput(this, "grant_access_to", { value: google.serviceAccountEmail });
 */
export class NorthflankCloudProviderIntegration
  extends RegistryObject
  implements INorthflankCloudProviderIntegration
{
  /** Amazon Web Services, by the keys of a user. */
  static readonly aws = variant<props.NorthflankAwsProps>("aws", { authenticationMode: "accessKey" });
  /** Amazon Web Services, by a role that trusts Northflank's AWS account. */
  static readonly awsCrossAccountRole = variant<props.NorthflankAwsCrossAccountRoleProps>("aws", {
    authenticationMode: "crossAccountRole",
  });
  /** AWS European Sovereign Cloud, by the keys of a user. */
  static readonly awsEusc = variant<props.NorthflankAwsProps>("aws-eusc", {
    authenticationMode: "accessKey",
  });
  /** AWS European Sovereign Cloud, by a role that trusts Northflank's AWS account. */
  static readonly awsEuscCrossAccountRole = variant<props.NorthflankAwsCrossAccountRoleProps>("aws-eusc", {
    authenticationMode: "crossAccountRole",
  });
  /** Microsoft Azure, by the secret of an application. */
  static readonly azure = variant<props.NorthflankAzureProps>("azure");
  /** Civo. */
  static readonly civo = variant<props.NorthflankApiKeyProps>("civo");
  /** Google Cloud, by the key of a service account. */
  static readonly gcp = variant<props.NorthflankGcpProps>("gcp", { authenticationMode: "accessKey" });
  /** Google Cloud, by a service account of Northflank; see `serviceAccountEmail`. */
  static readonly gcpCrossAccount = variant<props.NorthflankGcpCrossAccountProps>("gcp", {
    authenticationMode: "crossAccountRole",
  });
  /** Oracle Cloud. */
  static readonly oci = variant<props.NorthflankOciProps>("oci");
  /** Your own Kubernetes cluster. */
  static readonly byok = variant<props.NorthflankByokProps>("byok");
  /** CoreWeave. */
  static readonly coreweave = variant<props.NorthflankApiKeyProps>("coreweave");
  /** Cloudflare, by an API token. */
  static readonly cloudflareApiToken = variant<props.NorthflankApiKeyProps>("cloudflare", {
    credentialType: "apiToken",
  });
  /** Cloudflare, by an Origin CA key. */
  static readonly cloudflareOriginCaKey = variant<props.NorthflankApiKeyProps>("cloudflare", {
    credentialType: "originCAKey",
  });
  /** Cloudflare, by an account's global API key. */
  static readonly cloudflareGlobalApiKey = variant<props.NorthflankCloudflareGlobalApiKeyProps>(
    "cloudflare",
    {
      credentialType: "globalApiKey",
    },
  );
  /** Aiven. */
  static readonly aiven = variant<props.NorthflankApiKeyProps>("aiven");
  /** Backblaze B2. */
  static readonly backblaze = variant<props.NorthflankBackblazeProps>("backblaze");
  /** Akamai. */
  static readonly akamai = variant<props.NorthflankAkamaiProps>("akamai");
  /** Nebius. */
  static readonly nebius = variant<props.NorthflankNebiusProps>("nebius");
  /** PlanetScale. */
  static readonly planetscale = variant<props.NorthflankPlanetscaleProps>("planetscale");

  /**
   * A provider that Northflank has added after this release. Northflank decides which arguments it needs; synth and
   * plan warn that it is unknown.
   *
   * @example
   * NorthflankCloudProviderIntegration.other(this, "new", {
   *   cloudProvider: "new-cloud",
   *   apiKey: Secret.variable(this, "new_cloud_api_key"),
   * });
   */
  static other(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<NorthflankOtherCloudProps, never, CloudCredentialNames>,
  ): NorthflankCloudProviderIntegration;
  static other(
    scope: Construct,
    id: string,
    props: NorthflankOtherCloudProps,
  ): NorthflankCloudProviderIntegration;
  static other(
    scope: Construct,
    id: string,
    props:
      | NorthflankOtherCloudProps
      | WithExternalCredentials<NorthflankOtherCloudProps, never, CloudCredentialNames>,
  ): NorthflankCloudProviderIntegration {
    return new NorthflankCloudProviderIntegration(
      scope,
      id,
      props as NorthflankCloudProviderIntegrationProps,
    );
  }

  /**
   * Looks up an existing object by its name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const shared = NorthflankCloudProviderIntegration.fromName(this, "shared", "Shared AWS", { teamId: "platform" });
   * new TerraformOutput(this, "shared_id", { value: shared.integrationId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankCloudProviderIntegration {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), name }),
    );
  }

  /**
   * Looks up an existing object by its id in Northflank.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const shared = NorthflankCloudProviderIntegration.fromIntegrationId(this, "shared", "shared-aws");
   * new TerraformOutput(this, "shared_cloud", { value: shared.cloudProvider });
   */
  static fromIntegrationId(
    scope: Construct,
    id: string,
    integrationId: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankCloudProviderIntegration {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "NorthflankLookupOptions", options),
        integrationId,
      }),
    );
  }

  /**
   * An object as the JSON file for Northflank's command line or API describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * NorthflankCloudProviderIntegration.fromFile(this, "from-file", "northflank/aws.json", {
   *   secrets: {
   *     accessKey: Secret.variable(this, "aws_access_key"),
   *     secretKey: Secret.variable(this, "aws_secret_key"),
   *   },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: NorthflankCloudProviderIntegrationFileOptions = {},
  ): NorthflankCloudProviderIntegration {
    return new NorthflankCloudProviderIntegration(
      scope,
      id,
      propsFromFile(files.cloudProviderIntegration, [scope, id, path, options]),
    );
  }

  readonly resource: Bindings;

  constructor(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<NorthflankCloudProviderIntegrationProps, never, CloudCredentialNames>,
  );
  constructor(scope: Construct, id: string, props: NorthflankCloudProviderIntegrationProps);
  constructor(
    scope: Construct,
    id: string,
    props:
      | NorthflankCloudProviderIntegrationProps
      | WithExternalCredentials<NorthflankCloudProviderIntegrationProps, never, CloudCredentialNames>,
  ) {
    super(scope, id);
    const given = propsOf(
      this,
      "NorthflankCloudProviderIntegration",
      props as NorthflankCloudProviderIntegrationProps,
    );
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "error" });
  }

  /** Id in Northflank. */
  get integrationId(): string {
    return this.resource.integrationId;
  }

  /** Name, unique in the team. */
  get name(): string {
    return this.resource.name;
  }

  /** Cloud provider: `aws`, … */
  get cloudProvider(): string {
    return this.resource.cloudProvider;
  }

  /** Only with `gcpCrossAccount`: service account to which you grant access in Google Cloud. */
  get serviceAccountEmail(): string {
    return this.resource.gcp.serviceAccountEmail;
  }

  /** Increases each time the credentials are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

function variant<Props extends props.NorthflankCloudProviderIntegrationCommonProps>(
  cloudProvider: CloudProvider,
  mode: { readonly authenticationMode?: string; readonly credentialType?: string } = {},
): NorthflankCloudProviderIntegrationFactory<Props> {
  // Which props belong to which provider is said above, once, and held against the provider's rules by a test.
  return (scope, id, props) =>
    new NorthflankCloudProviderIntegration(scope, id, {
      ...props,
      cloudProvider,
      ...mode,
    } as unknown as NorthflankCloudProviderIntegrationProps);
}

function bindingsConfig(id: string, all: NorthflankCloudProviderIntegrationProps): BindingsConfig {
  const given: AllOf<NorthflankCloudProviderIntegrationProps> = all;
  const { authenticationMode = "", permissionCheckLevel, projectId = "", credentialType = "" } = given;
  const { permissionVersions, connectionMode, requireVerification } = given;
  const { cloudProvider, description, features, allowedTeams, updateMethod, onExternalChange } = all;
  return {
    ...commonConfig(id, all),
    cloudProvider,
    description,
    features: copyOf(features),
    updateMethod,
    onExternalChange,
    restrictions:
      allowedTeams === "all"
        ? { enabled: false }
        : allowedTeams && { enabled: true, teamIds: [...allowedTeams] },
    aws:
      blockOf(cloudProvider) === "aws"
        ? { authenticationMode, permissionCheckLevel, permissionVersions }
        : undefined,
    gcp: cloudProvider === "gcp" ? { authenticationMode, projectId } : undefined,
    cloudflare: cloudProvider === "cloudflare" ? { credentialType } : undefined,
    byok:
      connectionMode === undefined && requireVerification === undefined
        ? undefined
        : { connectionMode, requireVerification },
    credentials: picked(withoutSecrets(all), CLOUD_CREDENTIAL_FIELDS),
  };
}

const found = ({ integrationId, name, cloudProvider }: LookUp): INorthflankCloudProviderIntegration => ({
  integrationId,
  name,
  cloudProvider,
});
