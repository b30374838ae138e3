import type { SinkType } from "../../src/registries/northflank/log-sink/rules";
import type { AllOf } from "../private/props/all-of";
import type { NewerValue } from "../registry-object";
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

/** A type that Northflank has added after this release. All properties are allowed. */
export interface NorthflankOtherLogSinkProps
  extends props.NorthflankLogSinkCommonProps, Omit<AllOf<NorthflankLogSinkProps>, Discriminant> {
  /** Type, by its name in Northflank's API. A change replaces the log sink. */
  readonly sinkType: SinkType | NewerValue;
  /**
   * How it authenticates, as the API names it for `loki` and `http`.
   *
   * @default - none is named
   */
  readonly strategy?: "none" | "basic" | "bearer" | NewerValue;
  /**
   * How it authenticates, as the API names it for `papertrail`.
   *
   * @default - none is named
   */
  readonly authenticationStrategy?: "port" | "token" | NewerValue;
  /**
   * Kind of token, as the API names it for `axiom`.
   *
   * @default - none is named
   */
  readonly tokenType?: "api" | "personal" | NewerValue;
}

type Discriminant =
  "sinkType" | "strategy" | "authenticationStrategy" | "tokenType" | keyof props.NorthflankLogSinkCommonProps;
