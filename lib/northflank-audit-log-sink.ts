import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import type { AUDIT_COMPRESSIONS, AUDIT_SINK_TYPES } from "../src/registries/northflank/audit-log-sink/rules";
import { DataIntegrationsNorthflankAuditLogSink as LookUp } from "./bindings/data-integrations-northflank-audit-log-sink";
import {
  NorthflankAuditLogSink as Bindings,
  type NorthflankAuditLogSinkConfig as BindingsConfig,
} from "./bindings/northflank-audit-log-sink";
import type { WithExternalCredentials } from "./external-credentials";
import { commonConfig, picked } from "./northflank/bindings-config";
import type {
  NorthflankLookupOptions,
  NorthflankMarkedProps,
  NorthflankObjectProps,
} from "./northflank/props";
import { lookupOptions, propsOf } from "./private/props/props";
import { withoutSecrets } from "./private/props/with-secrets";
import { nameById } from "./private/synth/default-names";
import { type NewerValue, RegistryObject } from "./registry-object";
import type { Secret } from "./secret";
import type { NorthflankAuditLogSinkFileOptions } from "./northflank/file-options";
import { files } from "./northflank/files";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";

export type * from "./northflank/file-options";
export type * from "./northflank/props";

/** An audit log sink of Northflank, for code that refers to one. */
export interface INorthflankAuditLogSink {
  /** Id in Northflank. */
  readonly auditLogSinkId: string;
  /** Name, unique in the team. */
  readonly name: string;
  /** Type of target: `aws_s3`. */
  readonly sinkType: string;
}

/** What an audit log sink of every type takes. */
export interface NorthflankAuditLogSinkCommonProps extends NorthflankObjectProps, NorthflankMarkedProps {
  /**
   * Description, at most 200 characters. It can be changed, but not cleared.
   *
   * @default - Northflank's value is kept
   */
  readonly description?: string;
  /**
   * Whether entries include the specification of what was changed. Northflank does not document its content.
   *
   * @default - Northflank's value is kept
   */
  readonly includeSpec?: boolean | IResolvable;
  /**
   * Whether the audit log sink is paused.
   *
   * @default - Northflank's value is kept
   */
  readonly paused?: boolean | IResolvable;
}

/** An S3 or S3-compatible bucket. */
export interface NorthflankAuditS3Props extends NorthflankAuditLogSinkCommonProps {
  /** URL of the storage service. */
  readonly endpoint: string;
  /** Region of the bucket. */
  readonly region: string;
  /** Name of the bucket. */
  readonly bucket: string;
  /** Compression of the objects. */
  readonly compression: (typeof AUDIT_COMPRESSIONS)[number] | NewerValue;
  /**
   * Prefix of the objects in the bucket. It can be changed, but not cleared.
   *
   * @default - Northflank's value is kept
   */
  readonly pathPrefix?: string;
  /** Id of the access key. */
  readonly accessKeyId: string;
  /** Secret access key. */
  readonly secretAccessKey: Secret;
}

/** Every type with its arguments. */
export type NorthflankAuditLogSinkProps = NorthflankAuditS3Props & {
  /** Type of target. A change replaces the audit log sink. */
  readonly sinkType: "aws_s3";
};

/** A type that Northflank has added after this release. */
export type NorthflankOtherAuditLogSinkProps = NorthflankAuditLogSinkCommonProps &
  Partial<Omit<NorthflankAuditS3Props, keyof NorthflankAuditLogSinkCommonProps>> & {
    /** Type, by its name in Northflank's API. A change replaces the audit log sink. */
    readonly sinkType: (typeof AUDIT_SINK_TYPES)[number] | NewerValue;
  };

/**
 * An audit log sink of Northflank: a bucket that the audit log is exported to.
 *
 * Each type of target has its own function; the constructor accepts all of them, distinguished by `sinkType`.
 *
 * @example
 * NorthflankAuditLogSink.awsS3(this, "audit-trail", {
 *   endpoint: "https://s3.eu-west-1.amazonaws.com",
 *   region: "eu-west-1",
 *   bucket: "acme-audit",
 *   compression: "gzip",
 *   pathPrefix: "northflank/",
 *   accessKeyId: "AKIDEXAMPLE",
 *   secretAccessKey: Secret.variable(this, "audit_secret_access_key"),
 * });
 */
export class NorthflankAuditLogSink extends RegistryObject implements INorthflankAuditLogSink {
  /** An S3 or S3-compatible bucket, with an access key. */
  static awsS3(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<NorthflankAuditS3Props>,
  ): NorthflankAuditLogSink;
  static awsS3(scope: Construct, id: string, props: NorthflankAuditS3Props): NorthflankAuditLogSink;
  static awsS3(
    scope: Construct,
    id: string,
    props: NorthflankAuditS3Props | WithExternalCredentials<NorthflankAuditS3Props>,
  ): NorthflankAuditLogSink {
    return new NorthflankAuditLogSink(scope, id, {
      ...props,
      sinkType: "aws_s3",
    } as NorthflankAuditLogSinkProps);
  }

  /**
   * A type that Northflank has added after this release; synth and plan warn that it is unknown.
   *
   * @example
   * NorthflankAuditLogSink.other(this, "new", {
   *   sinkType: "newStorage",
   *   endpoint: "https://storage.example.com",
   *   bucket: "acme-audit",
   * });
   */
  static other(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<NorthflankOtherAuditLogSinkProps>,
  ): NorthflankAuditLogSink;
  static other(scope: Construct, id: string, props: NorthflankOtherAuditLogSinkProps): NorthflankAuditLogSink;
  static other(
    scope: Construct,
    id: string,
    props: NorthflankOtherAuditLogSinkProps | WithExternalCredentials<NorthflankOtherAuditLogSinkProps>,
  ): NorthflankAuditLogSink {
    return new NorthflankAuditLogSink(scope, id, props as NorthflankAuditLogSinkProps);
  }

  /**
   * Looks up an existing object by its name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const audit = NorthflankAuditLogSink.fromName(this, "audit", "Audit trail");
   * new TerraformOutput(this, "audit_id", { value: audit.auditLogSinkId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankAuditLogSink {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), name }),
    );
  }

  /**
   * Looks up an existing object by its id in Northflank.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const audit = NorthflankAuditLogSink.fromAuditLogSinkId(this, "audit", "audit-trail");
   * new TerraformOutput(this, "audit_type", { value: audit.sinkType });
   */
  static fromAuditLogSinkId(
    scope: Construct,
    id: string,
    auditLogSinkId: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankAuditLogSink {
    return found(
      new LookUp(scope, id, {
        ...lookupOptions(scope, id, "NorthflankLookupOptions", options),
        auditLogSinkId,
      }),
    );
  }

  /**
   * An object as the JSON file for Northflank's command line or API describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * NorthflankAuditLogSink.fromFile(this, "from-file", "northflank/audit-log-sink.json", {
   *   secrets: { secretAccessKey: Secret.variable(this, "audit_secret_access_key") },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: NorthflankAuditLogSinkFileOptions = {},
  ): NorthflankAuditLogSink {
    return new NorthflankAuditLogSink(
      scope,
      id,
      propsFromFile(files.auditLogSink, [scope, id, path, options]),
    );
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: WithExternalCredentials<NorthflankAuditLogSinkProps>);
  constructor(scope: Construct, id: string, props: NorthflankAuditLogSinkProps);
  constructor(
    scope: Construct,
    id: string,
    props: NorthflankAuditLogSinkProps | WithExternalCredentials<NorthflankAuditLogSinkProps>,
  ) {
    super(scope, id);
    const given = propsOf(this, "NorthflankAuditLogSink", props as NorthflankAuditLogSinkProps);
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "error" });
  }

  /** Id in Northflank. */
  get auditLogSinkId(): string {
    return this.resource.auditLogSinkId;
  }

  /** Name, unique in the team. */
  get name(): string {
    return this.resource.name;
  }

  /** Type of target: `aws_s3`. */
  get sinkType(): string {
    return this.resource.sinkType;
  }

  /** `creating`, `running`, `paused` or `failing`. */
  get status(): string {
    return this.resource.status;
  }

  /** Increases each time the secret is sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

function bindingsConfig(id: string, all: NorthflankAuditLogSinkProps): BindingsConfig {
  const { sinkType, description, includeSpec, paused, onExternalChange } = all;
  const auth = picked(all, ["access_key_id"]);
  return {
    ...commonConfig(id, all),
    sinkType,
    description,
    includeSpec,
    paused,
    onExternalChange,
    sinkData: { ...picked(all, DATA), ...(auth === undefined ? {} : { auth }) },
    credentials: picked(withoutSecrets(all), ["secret_access_key"]),
  };
}

const DATA = ["endpoint", "region", "bucket", "compression", "path_prefix"];

const found = ({ auditLogSinkId, name, sinkType }: LookUp): INorthflankAuditLogSink => ({
  auditLogSinkId,
  name,
  sinkType,
});
