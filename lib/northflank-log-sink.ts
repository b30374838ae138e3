import type { Construct } from "constructs";
import type { SinkType } from "../src/registries/northflank/log-sink/rules";
import { DataIntegrationsNorthflankLogSink as LookUp } from "./bindings/data-integrations-northflank-log-sink";
import { NorthflankLogSink as Bindings } from "./bindings/northflank-log-sink";
import type { WithExternalCredentials } from "./external-credentials";
import { bindingsConfig } from "./northflank/log-sink-config";
import type * as props from "./northflank/log-sink-props";
import type { NorthflankLogSinkProps, NorthflankOtherLogSinkProps } from "./northflank/log-sink-variants";
import type { NorthflankLookupOptions } from "./northflank/props";
import { nameById } from "./private/synth/default-names";
import { lookupOptions, propsOf } from "./private/props/props";
import { RegistryObject } from "./registry-object";
import type { NorthflankLogSinkFileOptions } from "./northflank/file-options";
import { files } from "./northflank/files";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";

export type * from "./northflank/log-sink-props";
export type { NorthflankLogSinkProps, NorthflankOtherLogSinkProps } from "./northflank/log-sink-variants";
export type * from "./northflank/file-options";
export type * from "./northflank/props";

/** A log sink of Northflank, for code that refers to one. */
export interface INorthflankLogSink {
  /** Id in Northflank. */
  readonly logSinkId: string;
  /** Name, unique in the team. */
  readonly name: string;
  /** Type of target: `loki`, … */
  readonly sinkType: string;
}

/** Makes a log sink of one type. */
export interface NorthflankLogSinkFactory<Props> {
  (scope: Construct, id: string, props: WithExternalCredentials<Props>): NorthflankLogSink;
  (scope: Construct, id: string, props: Props): NorthflankLogSink;
}

/**
 * A log sink of Northflank: a target that receives logs. When it is created or its settings change, Northflank sends
 * a test line to the target.
 *
 * Each type of target and each way to authenticate has its own function; the constructor accepts all of them,
 * distinguished by `sinkType` and, if necessary, by the API's field for the way to authenticate. A combination that
 * Northflank would refuse does not compile.
 *
 * @example
 * NorthflankLogSink.datadogLogs(this, "datadog", {
 *   region: "eu",
 *   defaultApiKey: Secret.variable(this, "datadog_api_key"),
 *   projects: ["storefront"],
 * });
 */
export class NorthflankLogSink extends RegistryObject implements INorthflankLogSink {
  /** Loki without authentication. */
  static readonly loki = variant<props.NorthflankLokiProps>("loki");
  /** Loki with a user name and a password. */
  static readonly lokiBasic = variant<props.NorthflankLokiBasicProps>("loki", { strategy: "basic" });
  /** Datadog. */
  static readonly datadogLogs = variant<props.NorthflankDatadogLogsProps>("datadog_logs");
  /** Papertrail, by host and port. */
  static readonly papertrail = variant<props.NorthflankPapertrailProps>("papertrail", {
    authenticationStrategy: "port",
  });
  /** Papertrail, by a token. */
  static readonly papertrailToken = variant<props.NorthflankPapertrailTokenProps>("papertrail", {
    authenticationStrategy: "token",
  });
  /** An S3 or S3-compatible bucket, with an access key. */
  static readonly awsS3 = variant<props.NorthflankAwsS3Props>("aws_s3");
  /** An S3 or S3-compatible bucket, without a key. */
  static readonly awsS3Keyless = variant<props.NorthflankAwsS3KeylessProps>("aws_s3");
  /** An HTTP server, without authentication. */
  static readonly http = variant<props.NorthflankHttpLogProps>("http", { strategy: "none" });
  /** An HTTP server, with a password. */
  static readonly httpBasic = variant<props.NorthflankHttpLogBasicProps>("http", { strategy: "basic" });
  /** An HTTP server, with a token. */
  static readonly httpBearer = variant<props.NorthflankHttpLogBearerProps>("http", { strategy: "bearer" });
  /** LogDNA. */
  static readonly logDna = variant<props.NorthflankLogDnaProps>("logdna");
  /** Better Stack. */
  static readonly betterStack = variant<props.NorthflankBetterStackProps>("betterStack");
  /** Honeycomb. */
  static readonly honeycomb = variant<props.NorthflankHoneycombProps>("honeycomb");
  /** Logz.io. */
  static readonly logzio = variant<props.NorthflankLogzioProps>("logzio");
  /** SolarWinds. */
  static readonly solarWinds = variant<props.NorthflankSolarWindsProps>("solarWinds");
  /** Axiom, by an API token. */
  static readonly axiom = variant<props.NorthflankAxiomProps>("axiom", { tokenType: "api" });
  /** Axiom, by a personal token. */
  static readonly axiomPersonal = variant<props.NorthflankAxiomPersonalProps>("axiom", {
    tokenType: "personal",
  });
  /** New Relic. */
  static readonly newRelic = variant<props.NorthflankNewRelicProps>("newRelic");
  /** Sentry. */
  static readonly sentry = variant<props.NorthflankSentryProps>("sentry");

  /**
   * A type that Northflank has added after this release. Northflank decides which arguments it needs; synth and plan
   * warn that it is unknown.
   *
   * @example
   * NorthflankLogSink.other(this, "new", {
   *   sinkType: "newSink",
   *   uri: "https://logs.example.com",
   *   token: Secret.variable(this, "new_sink_token"),
   * });
   */
  static other(
    scope: Construct,
    id: string,
    props: WithExternalCredentials<NorthflankOtherLogSinkProps>,
  ): NorthflankLogSink;
  static other(scope: Construct, id: string, props: NorthflankOtherLogSinkProps): NorthflankLogSink;
  static other(
    scope: Construct,
    id: string,
    props: NorthflankOtherLogSinkProps | WithExternalCredentials<NorthflankOtherLogSinkProps>,
  ): NorthflankLogSink {
    return new NorthflankLogSink(scope, id, props as NorthflankLogSinkProps);
  }

  /**
   * Looks up an existing object by its name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const audit = NorthflankLogSink.fromName(this, "audit", "Audit trail");
   * new TerraformOutput(this, "audit_id", { value: audit.logSinkId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankLogSink {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), name }),
    );
  }

  /**
   * Looks up an existing object by its id in Northflank.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const audit = NorthflankLogSink.fromLogSinkId(this, "audit", "audit-trail");
   * new TerraformOutput(this, "audit_type", { value: audit.sinkType });
   */
  static fromLogSinkId(
    scope: Construct,
    id: string,
    logSinkId: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankLogSink {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), logSinkId }),
    );
  }

  /**
   * An object as the JSON file for Northflank's command line or API describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * NorthflankLogSink.fromFile(this, "from-file", "northflank/log-sink.json", {
   *   secrets: { token: Secret.variable(this, "log_token") },
   * });
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: NorthflankLogSinkFileOptions = {},
  ): NorthflankLogSink {
    return new NorthflankLogSink(scope, id, propsFromFile(files.logSink, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: WithExternalCredentials<NorthflankLogSinkProps>);
  constructor(scope: Construct, id: string, props: NorthflankLogSinkProps);
  constructor(
    scope: Construct,
    id: string,
    props: NorthflankLogSinkProps | WithExternalCredentials<NorthflankLogSinkProps>,
  ) {
    super(scope, id);
    const given = propsOf(this, "NorthflankLogSink", props as NorthflankLogSinkProps);
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "error" });
  }

  /** Id in Northflank. */
  get logSinkId(): string {
    return this.resource.logSinkId;
  }

  /** Name, unique in the team. */
  get name(): string {
    return this.resource.name;
  }

  /** Type of target: `loki`, … */
  get sinkType(): string {
    return this.resource.sinkType;
  }

  /** `creating`, `running`, `paused` or `failing`. */
  get status(): string {
    return this.resource.status;
  }

  /** Increases each time the secrets are sent. */
  get credentialsGeneration(): number {
    return this.resource.credentialsGeneration;
  }
}

function variant<Props extends props.NorthflankLogSinkCommonProps>(
  sinkType: SinkType,
  by: {
    readonly strategy?: string;
    readonly authenticationStrategy?: string;
    readonly tokenType?: string;
  } = {},
): NorthflankLogSinkFactory<Props> {
  // Which props belong to which type is said above, once, and held against the provider's rules by a test.
  return (scope, id, props) =>
    new NorthflankLogSink(scope, id, { ...props, sinkType, ...by } as unknown as NorthflankLogSinkProps);
}

const found = ({ logSinkId, name, sinkType }: LookUp): INorthflankLogSink => ({ logSinkId, name, sinkType });
