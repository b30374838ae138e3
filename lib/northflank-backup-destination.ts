import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import type {
  BACKUP_AUTH_MODES,
  BACKUP_TYPES,
  BACKUP_USAGES,
} from "../src/registries/northflank/backup-destination/rules";
import { DataIntegrationsNorthflankBackupDestination as LookUp } from "./bindings/data-integrations-northflank-backup-destination";
import {
  NorthflankBackupDestination as Bindings,
  type NorthflankBackupDestinationConfig as BindingsConfig,
} from "./bindings/northflank-backup-destination";
import type { WithExternalCredentials } from "./external-credentials";
import { commonConfig, picked } from "./northflank/bindings-config";
import type { NorthflankLookupOptions, NorthflankObjectProps } from "./northflank/props";
import type { AllOf } from "./private/props/all-of";
import { lookupOptions, propsOf } from "./private/props/props";
import { withoutSecrets } from "./private/props/with-secrets";
import { nameById } from "./private/synth/default-names";
import { type NewerValue, RegistryObject } from "./registry-object";
import type { Secret } from "./secret";
import type { NorthflankBackupDestinationFileOptions } from "./northflank/file-options";
import { files } from "./northflank/files";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";

export type * from "./northflank/file-options";
export type * from "./northflank/props";

/** A backup destination of Northflank, for code that refers to one. */
export interface INorthflankBackupDestination {
  /** Id in Northflank. */
  readonly backupDestinationId: string;
  /** Name, unique in the team. */
  readonly name: string;
}

/** What a backup destination of every type takes. */
export interface NorthflankBackupDestinationCommonProps extends Omit<NorthflankObjectProps, "name"> {
  /**
   * Name, unique in the team: 3 to 100 letters and digits, with single hyphens or spaces between them. Northflank's id is
   * derived from the name.
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
  /** Prefix of the objects in the bucket, with a slash at its end. A change replaces the backup destination. */
  readonly prefix: string;
  /** What is stored. A change replaces the backup destination. */
  readonly usage: (typeof BACKUP_USAGES)[number] | NewerValue;
  /** Name of the bucket. */
  readonly bucketName: string;
  /** URL of the storage service. */
  readonly endpoint: string;
  /** Region of the bucket. */
  readonly region: string;
  /**
   * Whether objects are written with an object lock. A change replaces the backup destination.
   *
   * @default - Northflank decides
   */
  readonly enableObjectLock?: boolean | IResolvable;
  /**
   * Days for which objects are locked. A change replaces the backup destination.
   *
   * @default - Northflank decides
   */
  readonly objectLockRetentionDays?: number;
  /**
   * Prevents the destruction and the replacement: its list of backups would be lost.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/** An S3 or S3-compatible bucket, with keys. */
export interface NorthflankBackupS3Props extends NorthflankBackupDestinationCommonProps {
  /** Id of the access key. */
  readonly accessKey: Secret;
  /** Secret access key. */
  readonly secretKey: Secret;
}

/** An S3 bucket, with a workload identity instead of keys. */
export interface NorthflankBackupS3WorkloadIdentityProps extends NorthflankBackupDestinationCommonProps {
  /** The workload identity that gives access. */
  readonly workloadIdentity: { readonly workloadIdentityId: string };
}

/** Every combination of type and mode; no other compiles. */
export type NorthflankBackupDestinationProps = {
  /** Type of storage. A change replaces the backup destination. */
  readonly type: "s3";
} & (
  | (NorthflankBackupS3Props & {
      /** How Northflank authenticates. */
      readonly authMode: "staticCreds";
    })
  | (NorthflankBackupS3WorkloadIdentityProps & {
      /** How Northflank authenticates. */
      readonly authMode: "workloadIdentity";
    })
);

/** A type or a mode that Northflank has added after this release. */
export type NorthflankOtherBackupDestinationProps = NorthflankBackupDestinationCommonProps &
  Partial<
    Omit<
      NorthflankBackupS3Props & NorthflankBackupS3WorkloadIdentityProps,
      keyof NorthflankBackupDestinationCommonProps
    >
  > & {
    /** Type, by its name in Northflank's API. A change replaces the backup destination. */
    readonly type: (typeof BACKUP_TYPES)[number] | NewerValue;
    /** How Northflank authenticates, by its name in Northflank's API. */
    readonly authMode: (typeof BACKUP_AUTH_MODES)[number] | NewerValue;
  };

/** Makes a backup destination of one type and mode. */
export interface NorthflankBackupDestinationFactory<Props> {
  (scope: Construct, id: string, props: WithExternalCredentials<Props>): NorthflankBackupDestination;
  (scope: Construct, id: string, props: Props): NorthflankBackupDestination;
}

/**
 * A backup destination of Northflank: a bucket that backups are stored in.
 *
 * Each type and mode has its own function; the constructor accepts all of them, distinguished by `type` and `authMode`.
 *
 * @example
 * NorthflankBackupDestination.s3(this, "nightly", {
 *   prefix: "nightly/",
 *   usage: "globalBackups",
 *   bucketName: "acme-backups",
 *   endpoint: "https://s3.eu-west-1.amazonaws.com",
 *   region: "eu-west-1",
 *   accessKey: Secret.variable(this, "backup_access_key"),
 *   secretKey: Secret.variable(this, "backup_secret_key"),
 * });
 */
export class NorthflankBackupDestination extends RegistryObject implements INorthflankBackupDestination {
  /** An S3 or S3-compatible bucket, with keys. */
  static readonly s3 = variant<NorthflankBackupS3Props>("staticCreds");
  /** An S3 bucket, with a workload identity instead of keys. */
  static readonly s3WorkloadIdentity = variant<NorthflankBackupS3WorkloadIdentityProps>("workloadIdentity");

  /**
   * A type or a mode that Northflank has added after this release; synth and plan warn that it is unknown.
   *
   * @example
   * NorthflankBackupDestination.other(this, "new", {
   *   type: "newStorage",
   *   authMode: "staticCreds",
   *   prefix: "nightly/",
   *   usage: "globalBackups",
   *   bucketName: "acme-backups",
   *   endpoint: "https://storage.example.com",
   *   region: "eu-west-1",
   *   accessKey: Secret.variable(this, "new_access_key"),
   *   secretKey: Secret.variable(this, "new_secret_key"),
   * });
   */
  static other(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<NorthflankOtherBackupDestinationProps>,
  ): NorthflankBackupDestination;
  static other(
    scope: Construct,
    id: string,
    props: NorthflankOtherBackupDestinationProps,
  ): NorthflankBackupDestination;
  static other(
    scope: Construct,
    id: string,
    props:
      NorthflankOtherBackupDestinationProps | WithExternalCredentials<NorthflankOtherBackupDestinationProps>,
  ): NorthflankBackupDestination {
    return new NorthflankBackupDestination(scope, id, props as NorthflankBackupDestinationProps);
  }

  /**
   * Looks up an existing object by its name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const nightly = NorthflankBackupDestination.fromName(this, "nightly", "Nightly");
   * new TerraformOutput(this, "nightly_id", { value: nightly.backupDestinationId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankBackupDestination {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), name }),
    );
  }

  /**
   * Looks up an existing object by its id in Northflank.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const nightly = NorthflankBackupDestination.fromBackupDestinationId(this, "nightly", "nightly");
   * new TerraformOutput(this, "nightly_name", { value: nightly.name });
   */
  static fromBackupDestinationId(
    scope: Construct,
    id: string,
    backupDestinationId: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankBackupDestination {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "NorthflankLookupOptions", options),
        backupDestinationId,
      }),
    );
  }

  /**
   * An object as the JSON file for Northflank's command line or API describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * NorthflankBackupDestination.fromFile(this, "from-file", "northflank/backups.json", {
   *   secrets: {
   *     accessKey: Secret.variable(this, "backup_access_key"),
   *     secretKey: Secret.variable(this, "backup_secret_key"),
   *   },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: NorthflankBackupDestinationFileOptions = {},
  ): NorthflankBackupDestination {
    return new NorthflankBackupDestination(
      scope,
      id,
      propsFromFile(files.backupDestination, [scope, id, path, options]),
    );
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: WithExternalCredentials<NorthflankBackupDestinationProps>);
  constructor(scope: Construct, id: string, props: NorthflankBackupDestinationProps);
  constructor(
    scope: Construct,
    id: string,
    props: NorthflankBackupDestinationProps | WithExternalCredentials<NorthflankBackupDestinationProps>,
  ) {
    super(scope, id);
    const given = propsOf(this, "NorthflankBackupDestination", props as NorthflankBackupDestinationProps);
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "error" });
  }

  /** Id in Northflank. */
  get backupDestinationId(): string {
    return this.resource.backupDestinationId;
  }

  /** Name, unique in the team. */
  get name(): string {
    return this.resource.name;
  }

  /** Increases each time the keys are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

function variant<Props extends NorthflankBackupDestinationCommonProps>(
  authMode: (typeof BACKUP_AUTH_MODES)[number],
): NorthflankBackupDestinationFactory<Props> {
  return (scope, id, props) =>
    new NorthflankBackupDestination(scope, id, {
      ...props,
      type: "s3",
      authMode,
    } as unknown as NorthflankBackupDestinationProps);
}

function bindingsConfig(id: string, all: NorthflankBackupDestinationProps): BindingsConfig {
  const { workloadIdentity }: AllOf<NorthflankBackupDestinationProps> = all;
  return {
    ...commonConfig(id, all),
    description: all.description,
    type: all.type,
    prefix: all.prefix,
    usage: all.usage,
    bucketName: all.bucketName,
    endpoint: all.endpoint,
    region: all.region,
    authMode: all.authMode,
    workloadIdentityId: workloadIdentity?.workloadIdentityId,
    enableObjectLock: all.enableObjectLock,
    objectLockRetentionDays: all.objectLockRetentionDays,
    deletionProtection: all.deletionProtection,
    credentials: picked(withoutSecrets(all), ["access_key", "secret_key"]),
  };
}

const found = ({ backupDestinationId, name }: LookUp): INorthflankBackupDestination => ({
  backupDestinationId,
  name,
});
