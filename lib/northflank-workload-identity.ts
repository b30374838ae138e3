import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import type {
  IDENTITY_SCOPES,
  IDENTITY_TYPES,
  ROLE_MODES,
  SETUP_MODES,
} from "../src/registries/northflank/workload-identity/rules";
import { DataIntegrationsNorthflankWorkloadIdentity as LookUp } from "./bindings/data-integrations-northflank-workload-identity";
import {
  NorthflankWorkloadIdentity as Bindings,
  type NorthflankWorkloadIdentityConfig as BindingsConfig,
  type NorthflankWorkloadIdentityRestrictions as RestrictionsConfig,
} from "./bindings/northflank-workload-identity";
import type { JsonObject } from "./json";
import { accessConfig, commonConfig } from "./northflank/bindings-config";
import type {
  NorthflankLookupOptions,
  NorthflankObjectProps,
  NorthflankProjects,
  NorthflankTagRestriction,
} from "./northflank/props";
import type { NorthflankWorkloadIdentityFileOptions } from "./northflank/file-options";
import { files } from "./northflank/files";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";
import { jsonToken } from "./private/hcl/json-token";
import type { AllOf } from "./private/props/all-of";
import { copyOf, lookupOptions, propsOf } from "./private/props/props";
import { nameById } from "./private/synth/default-names";
import { type NewerValue, RegistryObject } from "./registry-object";

export type * from "./json";
export type * from "./northflank/file-options";
export type * from "./northflank/props";

/** A workload identity of Northflank, for code that refers to one. */
export interface INorthflankWorkloadIdentity {
  /** Id in Northflank. */
  readonly workloadIdentityId: string;
  /** Name, unique in the team. */
  readonly name: string;
}

/** What every workload identity takes. */
export interface NorthflankWorkloadIdentityCommonProps extends Omit<
  NorthflankObjectProps,
  "name" | "credentialsVersion" | "externalCredentials" | "additionalCredentials"
> {
  /**
   * Name, unique in the team: 3 to 100 letters and digits, with single hyphens or spaces between them. Northflank's id is
   * derived from the name. A change replaces the workload identity.
   *
   * @default - the construct's id
   */
  readonly name?: string;
  /**
   * Description, at most 200 characters. It can be changed, but not cleared.
   *
   * @default - Northflank's value is kept
   */
  readonly description?: string;
  /**
   * Priority, an integer. Northflank does not document what it decides.
   *
   * @default - Northflank's value is kept
   */
  readonly priority?: number;
  /**
   * Which workloads may use the identity.
   *
   * @default - Northflank's value is kept; of a new identity it is not documented, and most likely all workloads
   */
  readonly restrictions?: NorthflankWorkloadRestrictions;
  /**
   * Only stores changes in Northflank, without installing them in the cloud. Otherwise an apply waits until the
   * installation has ended.
   *
   * @default false
   */
  readonly noInstall?: boolean | IResolvable;
}

/** Which workloads may use an identity. */
export interface NorthflankWorkloadRestrictions {
  /**
   * Ids of projects, or `"all"`.
   *
   * @default - Northflank's value is kept
   */
  readonly projects?: NorthflankProjects;
  /**
   * Limits it to workloads with these tags.
   *
   * @default - Northflank's value is kept
   */
  readonly tags?: NorthflankTagRestriction;
  /**
   * Types of workloads, by their names in Northflank's API, which does not document them.
   *
   * @default - Northflank's value is kept
   */
  readonly workloadTypes?: readonly string[];
}

/** What an identity in a cloud takes. */
export interface NorthflankCloudIdentityProps extends NorthflankWorkloadIdentityCommonProps {
  /**
   * The cloud provider integration, with the feature `workload-identity` or `workload-identity-managed`. A change replaces
   * the workload identity.
   */
  readonly providerLink: { readonly integrationId: string };
  /**
   * How the identity provider in the cloud is set up. A change replaces the workload identity.
   *
   * @default - Northflank decides
   */
  readonly providerSetupMode?: (typeof SETUP_MODES)[number] | NewerValue;
}

/** A role in AWS that Northflank creates. */
export interface NorthflankAwsManagedIdentityProps extends NorthflankCloudIdentityProps {
  /** IAM policy of the role: an object with `Version` and `Statement`, or its JSON. */
  readonly policyDocument: JsonObject | string;
  /**
   * Name of the role. A change replaces the workload identity.
   *
   * @default - Northflank decides
   */
  readonly roleName?: string;
  /**
   * Path of the role. A change replaces the workload identity.
   *
   * @default - Northflank decides
   */
  readonly rolePath?: string;
}

/** An existing role in AWS. */
export interface NorthflankAwsExistingIdentityProps extends NorthflankCloudIdentityProps {
  /** ARN of the role. */
  readonly existingRoleArn: string;
}

/** A role in Google Cloud that Northflank creates. */
export interface NorthflankGcpManagedIdentityProps extends NorthflankCloudIdentityProps {
  /** Permissions of Google Cloud. */
  readonly permissions: readonly string[];
}

/** An existing service account in Google Cloud. */
export interface NorthflankGcpExistingIdentityProps extends NorthflankCloudIdentityProps {
  /** Audience of the workload identity provider. */
  readonly existingRoleAudience: string;
  /** URL for impersonating the service account. */
  readonly existingRoleImpersonationUrl: string;
}

/** Access to Northflank's own API. */
export interface NorthflankOwnIdentityProps extends NorthflankWorkloadIdentityCommonProps {
  /** Id of the role in Northflank. */
  readonly roleId: string;
  /** What the role applies to: the workload's own project, or what the role says. */
  readonly scope: (typeof IDENTITY_SCOPES)[number] | NewerValue;
}

/** Every combination of type and mode; no other compiles. */
export type NorthflankWorkloadIdentityProps =
  | (NorthflankAwsManagedIdentityProps & {
      /** What workloads get access to. A change replaces the workload identity. */
      readonly providerType: "aws";
      /** Whether Northflank creates the role. A change replaces the workload identity. */
      readonly roleMode: "managed";
    })
  | (NorthflankAwsExistingIdentityProps & {
      /** What workloads get access to. A change replaces the workload identity. */
      readonly providerType: "aws";
      /** Whether Northflank creates the role. A change replaces the workload identity. */
      readonly roleMode: "existing";
    })
  | (NorthflankGcpManagedIdentityProps & {
      /** What workloads get access to. A change replaces the workload identity. */
      readonly providerType: "gcp";
      /** Whether Northflank creates the role. A change replaces the workload identity. */
      readonly roleMode: "managed";
    })
  | (NorthflankGcpExistingIdentityProps & {
      /** What workloads get access to. A change replaces the workload identity. */
      readonly providerType: "gcp";
      /** Whether Northflank creates the role. A change replaces the workload identity. */
      readonly roleMode: "existing";
    })
  | (NorthflankOwnIdentityProps & {
      /** What workloads get access to. A change replaces the workload identity. */
      readonly providerType: "northflank";
    });

/** A type or a mode that Northflank has added after this release, or calls otherwise. */
export type NorthflankOtherWorkloadIdentityProps = NorthflankWorkloadIdentityCommonProps &
  Partial<
    Omit<
      NorthflankAwsManagedIdentityProps &
        NorthflankAwsExistingIdentityProps &
        NorthflankGcpManagedIdentityProps &
        NorthflankGcpExistingIdentityProps &
        NorthflankOwnIdentityProps,
      keyof NorthflankWorkloadIdentityCommonProps
    >
  > & {
    /** Type, by its name in Northflank's API. A change replaces the workload identity. */
    readonly providerType: (typeof IDENTITY_TYPES)[number] | NewerValue;
    /**
     * Whether Northflank creates the role, by its name in Northflank's API. A change replaces the workload identity.
     *
     * @default - none
     */
    readonly roleMode?: (typeof ROLE_MODES)[number] | NewerValue;
  };

/**
 * A workload identity of Northflank: workloads get access to a cloud, or to Northflank's API, without keys.
 *
 * Each type and mode has its own function; the constructor accepts all of them, distinguished by `providerType` and
 * `roleMode`. The names of the clouds are assumed: Northflank does not document them.
 *
 * @example
 * const aws = NorthflankCloudProviderIntegration.fromName(this, "aws", "Main AWS");
 * NorthflankWorkloadIdentity.awsManaged(this, "reports-reader", {
 *   providerLink: aws,
 *   policyDocument: {
 *     Version: "2012-10-17",
 *     Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::acme-reports/*" }],
 *   },
 *   restrictions: { projects: ["reports"] },
 * });
 */
export class NorthflankWorkloadIdentity extends RegistryObject implements INorthflankWorkloadIdentity {
  /** A role in AWS that Northflank creates. */
  static readonly awsManaged = variant<NorthflankAwsManagedIdentityProps>({
    providerType: "aws",
    roleMode: "managed",
  });
  /** An existing role in AWS. */
  static readonly awsExisting = variant<NorthflankAwsExistingIdentityProps>({
    providerType: "aws",
    roleMode: "existing",
  });
  /** A role in Google Cloud that Northflank creates. */
  static readonly gcpManaged = variant<NorthflankGcpManagedIdentityProps>({
    providerType: "gcp",
    roleMode: "managed",
  });
  /** An existing service account in Google Cloud. */
  static readonly gcpExisting = variant<NorthflankGcpExistingIdentityProps>({
    providerType: "gcp",
    roleMode: "existing",
  });
  /** Access to Northflank's own API. */
  static readonly northflank = variant<NorthflankOwnIdentityProps>({ providerType: "northflank" });

  /**
   * A type or a mode that Northflank has added after this release, or calls otherwise; synth and plan warn that it is
   * unknown.
   *
   * @example
   * NorthflankWorkloadIdentity.other(this, "new", {
   *   providerType: "newCloud",
   *   providerLink: { integrationId: "new-cloud" },
   *   roleMode: "managed",
   *   permissions: ["storage.read"],
   * });
   */
  static other(
    scope: Construct,
    id: string,
    props: NorthflankOtherWorkloadIdentityProps,
  ): NorthflankWorkloadIdentity {
    return new NorthflankWorkloadIdentity(scope, id, props as NorthflankWorkloadIdentityProps);
  }

  /**
   * Looks up an existing object by its name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const reader = NorthflankWorkloadIdentity.fromName(this, "reader", "Reports reader");
   * new TerraformOutput(this, "reader_id", { value: reader.workloadIdentityId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankWorkloadIdentity {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), name }),
    );
  }

  /**
   * Looks up an existing object by its id in Northflank.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const reader = NorthflankWorkloadIdentity.fromWorkloadIdentityId(this, "reader", "reports-reader");
   * new TerraformOutput(this, "reader_name", { value: reader.name });
   */
  static fromWorkloadIdentityId(
    scope: Construct,
    id: string,
    workloadIdentityId: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankWorkloadIdentity {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "NorthflankLookupOptions", options),
        workloadIdentityId,
      }),
    );
  }

  /**
   * An object as the JSON file for Northflank's command line or API describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * NorthflankWorkloadIdentity.fromFile(this, "from-file", "northflank/reader.json");
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: NorthflankWorkloadIdentityFileOptions = {},
  ): NorthflankWorkloadIdentity {
    const props: NorthflankWorkloadIdentityProps = propsFromFile(files.workloadIdentity, [
      scope,
      id,
      path,
      options,
    ]);
    return new NorthflankWorkloadIdentity(scope, id, props);
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: NorthflankWorkloadIdentityProps) {
    super(scope, id);
    const given = propsOf(this, "NorthflankWorkloadIdentity", props);
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "error" });
  }

  /** Id in Northflank. */
  get workloadIdentityId(): string {
    return this.resource.workloadIdentityId;
  }

  /** Name, unique in the team. */
  get name(): string {
    return this.resource.name;
  }

  /** ARN of the role in AWS; null until the identity is installed. */
  get arn(): string {
    return this.resource.arn;
  }

  /** Audience of the tokens for Google Cloud; null until the identity is installed. */
  get audience(): string {
    return this.resource.audience;
  }

  /** URL for impersonating the service account in Google Cloud; null until the identity is installed. */
  get impersonationUrl(): string {
    return this.resource.impersonationUrl;
  }
}

interface Kind {
  readonly providerType: (typeof IDENTITY_TYPES)[number];
  readonly roleMode?: (typeof ROLE_MODES)[number];
}

/** Makes a workload identity of one type and mode. */
export type NorthflankWorkloadIdentityFactory<Props> = (
  scope: Construct,
  id: string,
  props: Props,
) => NorthflankWorkloadIdentity;

function variant<Props extends NorthflankWorkloadIdentityCommonProps>(
  kind: Kind,
): NorthflankWorkloadIdentityFactory<Props> {
  return (scope, id, props) =>
    new NorthflankWorkloadIdentity(scope, id, {
      ...props,
      ...kind,
    } as unknown as NorthflankWorkloadIdentityProps);
}

function bindingsConfig(id: string, given: NorthflankWorkloadIdentityProps): BindingsConfig {
  const all: AllOf<NorthflankWorkloadIdentityProps> = given;
  const { policyDocument } = all;
  return {
    ...commonConfig(id, given),
    description: all.description,
    priority: all.priority,
    providerType: given.providerType,
    providerLinkId: all.providerLink?.integrationId,
    roleMode: all.roleMode,
    providerSetupMode: all.providerSetupMode,
    policyDocument:
      policyDocument === undefined || typeof policyDocument === "string"
        ? policyDocument
        : jsonToken(policyDocument),
    roleName: all.roleName,
    rolePath: all.rolePath,
    existingRoleArn: all.existingRoleArn,
    permissions: copyOf(all.permissions),
    existingRoleAudience: all.existingRoleAudience,
    existingRoleImpersonationUrl: all.existingRoleImpersonationUrl,
    roleId: all.roleId,
    scope: all.scope,
    restrictions: restrictionsConfig(all.restrictions),
    noInstall: all.noInstall,
  };
}

const restrictionsConfig = (
  given: NorthflankWorkloadRestrictions | undefined,
): RestrictionsConfig | undefined =>
  given && { ...accessConfig(given), workloadTypes: copyOf(given.workloadTypes) };

const found = ({ workloadIdentityId, name }: LookUp): INorthflankWorkloadIdentity => ({
  workloadIdentityId,
  name,
});
