import type { IResolvable } from "cdktf";
import type {
  CODECS,
  DATADOG_REGIONS,
  FRAMING_METHODS,
  LOGZIO_REGIONS,
  NEW_RELIC_REGIONS,
  S3_COMPRESSIONS,
  SOLAR_WINDS_ENDPOINTS,
} from "../../src/registries/northflank/log-sink/rules";
import type { NewerValue } from "../registry-object";
import type { Secret } from "../secret";
import type {
  NorthflankMarkedProps,
  NorthflankObjectProps,
  NorthflankProjects,
  NorthflankTaggedProps,
} from "./props";

/** What a log sink of every type takes. */
export interface NorthflankLogSinkCommonProps
  extends NorthflankObjectProps, NorthflankMarkedProps, NorthflankTaggedProps {
  /**
   * Description, at most 200 characters. A change replaces the log sink.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Ids of the projects whose logs are sent, or `"all"`.
   *
   * @default - Northflank's value is kept; initially all
   */
  readonly projects?: NorthflankProjects;
  /**
   * Whether the log sink is paused. Northflank pauses a log sink whose target fails.
   *
   * @default - Northflank's value is kept
   */
  readonly paused?: boolean | IResolvable;
  /**
   * Whether labels are extracted from JSON lines.
   *
   * @default - Northflank's value is kept
   */
  readonly useCustomLabels?: boolean | IResolvable;
  /**
   * Whether CDN logs are sent as well.
   *
   * @default - Northflank's value is kept
   */
  readonly forwardCdnLogs?: boolean | IResolvable;
  /**
   * Whether ingress logs are sent as well.
   *
   * @default - Northflank's value is kept
   */
  readonly forwardIngressLogs?: boolean | IResolvable;
  /**
   * Whether mesh logs are sent as well.
   *
   * @default - Northflank's value is kept
   */
  readonly forwardMeshLogs?: boolean | IResolvable;
}

/** Encoding of log lines. */
export type NorthflankLogCodec = (typeof CODECS)[number] | NewerValue;

/** Loki without authentication. */
export interface NorthflankLokiProps extends NorthflankLogSinkCommonProps {
  /** URL that receives the logs. */
  readonly endpoint: string;
  /**
   * Encoding of log lines.
   *
   * @default - Northflank decides
   */
  readonly codec?: NorthflankLogCodec;
}

/** Loki with a user name and a password. */
export interface NorthflankLokiBasicProps extends NorthflankLokiProps {
  /** User name. */
  readonly user: string;
  /** Password. */
  readonly password: Secret;
}

/** Datadog. */
export interface NorthflankDatadogLogsProps extends NorthflankLogSinkCommonProps {
  /** Region of the account. */
  readonly region: (typeof DATADOG_REGIONS)[number] | NewerValue;
  /** API key. */
  readonly defaultApiKey: Secret;
}

/** Papertrail by host and port. */
export interface NorthflankPapertrailProps extends NorthflankLogSinkCommonProps {
  /** Host that receives the logs. */
  readonly host: string;
  /** Port that receives the logs. */
  readonly port: number;
}

/** Papertrail by a token. */
export interface NorthflankPapertrailTokenProps extends NorthflankLogSinkCommonProps {
  /** URL that receives the logs. */
  readonly uri: string;
  /** Token. */
  readonly token: Secret;
}

/** An S3 or S3-compatible bucket, without a key. */
export interface NorthflankAwsS3KeylessProps extends NorthflankLogSinkCommonProps {
  /** URL of the bucket's host. */
  readonly endpoint: string;
  /** Region of the bucket. */
  readonly region: string;
  /** Name of the bucket. */
  readonly bucket: string;
  /** Compression of files. */
  readonly compression: (typeof S3_COMPRESSIONS)[number] | NewerValue;
}

/** An S3 or S3-compatible bucket, with an access key. */
export interface NorthflankAwsS3Props extends NorthflankAwsS3KeylessProps {
  /** Id of the access key. */
  readonly accessKeyId: string;
  /** Secret access key. */
  readonly secretAccessKey: Secret;
}

/** An HTTP server, without authentication. */
export interface NorthflankHttpLogProps extends NorthflankLogSinkCommonProps {
  /** URL that receives the logs. */
  readonly uri: string;
  /** Encoding of log lines. */
  readonly codec: NorthflankLogCodec;
  /**
   * How log lines are joined.
   *
   * @default - Northflank decides
   */
  readonly framing?: (typeof FRAMING_METHODS)[number] | NewerValue;
  /**
   * Maximum number of lines in a request.
   *
   * @default - Northflank decides
   */
  readonly batchMaxEvents?: number;
  /**
   * Maximum number of bytes in a request.
   *
   * @default - Northflank decides
   */
  readonly batchMaxBytes?: number;
}

/** The same with a password. */
export interface NorthflankHttpLogBasicProps extends NorthflankHttpLogProps {
  /**
   * User name.
   *
   * @default - none
   */
  readonly user?: string;
  /** Password. */
  readonly password: Secret;
}

/** The same with a token. */
export interface NorthflankHttpLogBearerProps extends NorthflankHttpLogProps {
  /**
   * Token.
   *
   * @default - none
   */
  readonly token?: Secret;
}

/** LogDNA. */
export interface NorthflankLogDnaProps extends NorthflankLogSinkCommonProps {
  /** API key. */
  readonly apiKey: Secret;
}

/** Better Stack. */
export interface NorthflankBetterStackProps extends NorthflankLogSinkCommonProps {
  /** URL that receives the logs. */
  readonly uri: string;
  /** Token. */
  readonly token: Secret;
}

/** Honeycomb. */
export interface NorthflankHoneycombProps extends NorthflankLogSinkCommonProps {
  /** Name of the dataset. */
  readonly dataset: string;
  /** API key. */
  readonly apiKey: Secret;
}

/** Logz.io. */
export interface NorthflankLogzioProps extends NorthflankLogSinkCommonProps {
  /** Region of the account. */
  readonly region: (typeof LOGZIO_REGIONS)[number] | NewerValue;
  /** Token. */
  readonly token: Secret;
}

/** SolarWinds. */
export interface NorthflankSolarWindsProps extends NorthflankLogSinkCommonProps {
  /** Whether lines are sent one by one or in batches. */
  readonly endpointType: (typeof SOLAR_WINDS_ENDPOINTS)[number] | NewerValue;
  /** API key. */
  readonly apiKey: Secret;
  /**
   * Encoding of log lines.
   *
   * @default - Northflank decides
   */
  readonly codec?: NorthflankLogCodec;
}

/** Axiom by an API token. */
export interface NorthflankAxiomProps extends NorthflankLogSinkCommonProps {
  /** Name of the dataset. */
  readonly dataset: string;
  /** Token. */
  readonly token: Secret;
  /**
   * URL of a self-hosted Axiom.
   *
   * @default - Axiom's
   */
  readonly url?: string;
}

/** Axiom by a personal token. */
export interface NorthflankAxiomPersonalProps extends NorthflankAxiomProps {
  /** Id of the organisation of the token. */
  readonly orgId: string;
}

/** New Relic. */
export interface NorthflankNewRelicProps extends NorthflankLogSinkCommonProps {
  /** Id of the account. */
  readonly accountId: string;
  /** Region of the account. */
  readonly region: (typeof NEW_RELIC_REGIONS)[number] | NewerValue;
  /** License key. */
  readonly licenseKey: Secret;
}

/** Sentry, by its public key; no credential is stored. */
export interface NorthflankSentryProps extends NorthflankLogSinkCommonProps {
  /** URL that receives the logs: `https://<ingest host>.sentry.io/…`. */
  readonly endpoint: string;
  /** Public key. */
  readonly publicKey: string;
}
