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
   * Text for people, at most 200 characters. A change replaces the log sink.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Ids of the projects whose logs go there, or `"all"`.
   *
   * @default - Terraform leaves it alone; Northflank begins with all
   */
  readonly projects?: NorthflankProjects;
  /**
   * Whether it is paused. Northflank pauses a log sink by itself whose target fails.
   *
   * @default - Terraform leaves it alone
   */
  readonly paused?: boolean | IResolvable;
  /**
   * Whether labels are taken out of JSON lines.
   *
   * @default - Terraform leaves it alone
   */
  readonly useCustomLabels?: boolean | IResolvable;
  /**
   * Whether logs of the CDN go there too.
   *
   * @default - Terraform leaves it alone
   */
  readonly forwardCdnLogs?: boolean | IResolvable;
  /**
   * Whether logs of the ingress go there too.
   *
   * @default - Terraform leaves it alone
   */
  readonly forwardIngressLogs?: boolean | IResolvable;
  /**
   * Whether logs of the mesh go there too.
   *
   * @default - Terraform leaves it alone
   */
  readonly forwardMeshLogs?: boolean | IResolvable;
}

/** How lines are encoded. */
export type NorthflankLogCodec = (typeof CODECS)[number] | NewerValue;

/** Loki without authentication. */
export interface NorthflankLokiProps extends NorthflankLogSinkCommonProps {
  /** Where the logs go. */
  readonly endpoint: string;
  /**
   * How lines are encoded.
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
  /** Host that the logs go to. */
  readonly host: string;
  /** Port that the logs go to. */
  readonly port: number;
}

/** Papertrail by a token. */
export interface NorthflankPapertrailTokenProps extends NorthflankLogSinkCommonProps {
  /** Where the logs go. */
  readonly uri: string;
  /** Token. */
  readonly token: Secret;
}

/** A bucket of S3, or of something like it, that is written to without a key. */
export interface NorthflankAwsS3KeylessProps extends NorthflankLogSinkCommonProps {
  /** Where the bucket is. */
  readonly endpoint: string;
  /** Region of the bucket. */
  readonly region: string;
  /** Name of the bucket. */
  readonly bucket: string;
  /** How files are compressed. */
  readonly compression: (typeof S3_COMPRESSIONS)[number] | NewerValue;
}

/** A bucket of S3, or of something like it, with an access key. */
export interface NorthflankAwsS3Props extends NorthflankAwsS3KeylessProps {
  /** Id of the access key. */
  readonly accessKeyId: string;
  /** Secret access key. */
  readonly secretAccessKey: Secret;
}

/** A server that takes HTTP requests without authentication. */
export interface NorthflankHttpLogProps extends NorthflankLogSinkCommonProps {
  /** Where the logs go. */
  readonly uri: string;
  /** How lines are encoded. */
  readonly codec: NorthflankLogCodec;
  /**
   * How lines are put together.
   *
   * @default - Northflank decides
   */
  readonly framing?: (typeof FRAMING_METHODS)[number] | NewerValue;
  /**
   * Most lines in one request.
   *
   * @default - Northflank decides
   */
  readonly batchMaxEvents?: number;
  /**
   * Most bytes in one request.
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
  /** Where the logs go. */
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
  /** Whether lines go one by one or many at once. */
  readonly endpointType: (typeof SOLAR_WINDS_ENDPOINTS)[number] | NewerValue;
  /** API key. */
  readonly apiKey: Secret;
  /**
   * How lines are encoded.
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
   * Address of an Axiom of one's own.
   *
   * @default - Axiom's
   */
  readonly url?: string;
}

/** Axiom by a personal token. */
export interface NorthflankAxiomPersonalProps extends NorthflankAxiomProps {
  /** Id of the organisation that the token is used in. */
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
  /** Where the logs go: `https://<ingest host>.sentry.io/…`. */
  readonly endpoint: string;
  /** Public key. */
  readonly publicKey: string;
}
