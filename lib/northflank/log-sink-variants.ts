import type * as props from "./log-sink-props";

/** A type that authenticates in one way only. */
type Only<Type extends string, Props> = Props & { readonly sinkType: Type };

/** One way to authenticate of a type that has several. */
type By<Type extends string, Strategy extends string, Props> = Only<Type, Props> & {
  readonly strategy: Strategy;
};

type Papertrail<Strategy extends string, Props> = Only<"papertrail", Props> & {
  readonly authenticationStrategy: Strategy;
};

type Axiom<TokenType extends string, Props> = Only<"axiom", Props> & { readonly tokenType: TokenType };

/** Says of an argument that belongs to another alternative of a type that it is not there. */
type Without<Name extends string> = { readonly [K in Name]?: never };

/** Every combination of type, way to authenticate and settings that Northflank has; no other compiles. */
export type NorthflankLogSinkProps =
  | (Only<"loki", props.NorthflankLokiProps> & Without<"strategy" | "user" | "password">)
  | By<"loki", "basic", props.NorthflankLokiBasicProps>
  | Only<"datadog_logs", props.NorthflankDatadogLogsProps>
  | Papertrail<"port", props.NorthflankPapertrailProps>
  | Papertrail<"token", props.NorthflankPapertrailTokenProps>
  | (Only<"aws_s3", props.NorthflankAwsS3KeylessProps> & Without<"accessKeyId" | "secretAccessKey">)
  | Only<"aws_s3", props.NorthflankAwsS3Props>
  | By<"http", "none", props.NorthflankHttpLogProps>
  | By<"http", "basic", props.NorthflankHttpLogBasicProps>
  | By<"http", "bearer", props.NorthflankHttpLogBearerProps>
  | Only<"logdna", props.NorthflankLogDnaProps>
  | Only<"betterStack", props.NorthflankBetterStackProps>
  | Only<"honeycomb", props.NorthflankHoneycombProps>
  | Only<"logzio", props.NorthflankLogzioProps>
  | Only<"solarWinds", props.NorthflankSolarWindsProps>
  | Axiom<"api", props.NorthflankAxiomProps>
  | Axiom<"personal", props.NorthflankAxiomPersonalProps>
  | Only<"newRelic", props.NorthflankNewRelicProps>
  | Only<"sentry", props.NorthflankSentryProps>;
