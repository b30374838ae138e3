import {
  checkMembers,
  checkProjects,
  type Config,
  type Members,
  type Presence,
  type Reading,
  REGISTRY,
  unusual,
  type Violation,
  projectsQuestion,
} from "../rules/common";
import { exposedInSink } from "../rules/addresses";

/**
 * The rules of a log sink: which members of `sink_data` and `credentials` each type takes (docs/apis/northflank.md
 * §3.2).
 */

/** Types that can be created through the API; it can show `coralogix` too. */
export const SINK_TYPES = [
  "loki",
  "datadog_logs",
  "papertrail",
  "aws_s3",
  "http",
  "logdna",
  "betterStack",
  "honeycomb",
  "logzio",
  "solarWinds",
  "axiom",
  "newRelic",
  "sentry",
] as const;

export type SinkType = (typeof SINK_TYPES)[number];

/** The readable members of `sinkData`, of all types together; camelCase of the same name in the API. */
export const SINK_DATA_FIELDS = [
  "endpoint",
  "uri",
  "host",
  "port",
  "region",
  "bucket",
  "compression",
  "dataset",
  "account_id",
  "org_id",
  "url",
  "public_key",
  "authentication_strategy",
  "endpoint_type",
  "token_type",
  "encoding",
  "framing",
  "batch",
  "auth",
] as const;

export type SinkDataField = (typeof SINK_DATA_FIELDS)[number];

/** Members of `sink_data.auth` that are no secrets. */
export const SINK_AUTH_FIELDS = ["strategy", "user", "access_key_id"] as const;
export type SinkAuthField = (typeof SINK_AUTH_FIELDS)[number];

/** The secret members of `sinkData`, wherever they are in it. */
export const SINK_CREDENTIAL_FIELDS = [
  "password",
  "token",
  "api_key",
  "default_api_key",
  "license_key",
  "secret_access_key",
] as const;

export type SinkCredentialField = (typeof SINK_CREDENTIAL_FIELDS)[number];

/** Where in `sinkData` each secret stands, by type; the default is at its top, under its own name in camelCase. */
export const secretPath = (type: string, secret: SinkCredentialField): readonly string[] => {
  switch (secret) {
    case "password":
      return ["auth", "password"];
    case "secret_access_key":
      return ["auth", "secretAccessKey"];
    case "token":
      return type === "http" ? ["auth", "token"] : ["token"];
    case "license_key":
      return ["licenseKey"];
    case "api_key":
    case "default_api_key":
      return [secret];
  }
};

interface SinkRule {
  /** What the API's schema demands (§3.2). */
  readonly data: Members<SinkDataField>;
  /** Demanded as well, but of a creation only: those of an imported object may be kept elsewhere. */
  readonly credentials: Members<SinkCredentialField>;
  readonly auth?: Members<SinkAuthField>;
}

const members = <Name extends string>(
  required: readonly Name[],
  optional: readonly Name[] = [],
): Members<Name> => ({ required, optional });

const NO_SECRET = members<SinkCredentialField>([]);
const API_KEY = members<SinkCredentialField>(["api_key"]);
const TOKEN = members<SinkCredentialField>(["token"]);

/** What decides between the alternatives of a type: how it authenticates. */
export interface SinkStrategy {
  readonly authenticationStrategy: string | undefined;
  /** `auth.strategy`. */
  readonly strategy: string | undefined;
  readonly hasAuth: boolean;
}

/** Undefined: none of the alternatives of the type is chosen, which is told where it is to be chosen. */
export function sinkRule(type: SinkType, strategy: SinkStrategy): SinkRule | undefined {
  switch (type) {
    case "loki":
      return strategy.hasAuth
        ? {
            data: members(["endpoint", "auth"], ["encoding"]),
            auth: members(["strategy", "user"]),
            credentials: members(["password"]),
          }
        : { data: members(["endpoint"], ["encoding"]), credentials: NO_SECRET };
    case "datadog_logs":
      return { data: members(["region"]), credentials: members(["default_api_key"]) };
    case "papertrail":
      return papertrailRule(strategy.authenticationStrategy);
    case "aws_s3":
      return s3Rule(strategy.hasAuth);
    case "http":
      return httpRule(strategy.strategy);
    case "logdna":
      return { data: members<SinkDataField>([]), credentials: API_KEY };
    case "betterStack":
      return { data: members(["uri"]), credentials: TOKEN };
    case "honeycomb":
      return { data: members(["dataset"]), credentials: API_KEY };
    case "logzio":
      return { data: members(["region"]), credentials: TOKEN };
    case "solarWinds":
      return { data: members(["endpoint_type"], ["encoding"]), credentials: API_KEY };
    case "axiom":
      return { data: members(["dataset", "token_type"], ["org_id", "url"]), credentials: TOKEN };
    case "newRelic":
      return { data: members(["account_id", "region"]), credentials: members(["license_key"]) };
    case "sentry":
      return { data: members(["endpoint", "public_key"]), credentials: NO_SECRET };
  }
}

/** The newest schema lets a bucket be written to without a key (vendor's client 2.1). */
function s3Rule(hasAuth: boolean): SinkRule {
  const where = ["endpoint", "region", "bucket", "compression"] as const;
  return hasAuth
    ? {
        data: members([...where, "auth"]),
        auth: members(["access_key_id"]),
        credentials: members(["secret_access_key"]),
      }
    : { data: members(where), credentials: NO_SECRET };
}

function papertrailRule(strategy: string | undefined): SinkRule | undefined {
  switch (strategy) {
    case "port":
      return { data: members(["authentication_strategy", "host", "port"]), credentials: NO_SECRET };
    case "token":
      return { data: members(["authentication_strategy", "uri"]), credentials: TOKEN };
    case undefined:
    default:
      return undefined;
  }
}

function httpRule(strategy: string | undefined): SinkRule | undefined {
  const data = members<SinkDataField>(["uri", "encoding", "auth"], ["batch", "framing"]);
  switch (strategy) {
    case "none":
      return { data, auth: members(["strategy"]), credentials: NO_SECRET };
    case "basic":
      return { data, auth: members(["strategy"], ["user"]), credentials: members(["password"]) };
    case "bearer":
      return { data, auth: members(["strategy"]), credentials: members<SinkCredentialField>([], ["token"]) };
    case undefined:
    default:
      return undefined;
  }
}

export const DATADOG_REGIONS = ["eu", "us", "us3", "us5"] as const;
export const LOGZIO_REGIONS = ["eu", "uk", "us", "ca", "au", "nl", "wa"] as const;
export const NEW_RELIC_REGIONS = ["eu", "us"] as const;
/** Of the newest schema (vendor's client 2.1), `us-east2` spelt as there; others get a warning. */
export const S3_REGIONS = [
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "eu-central-1",
  "eu-south-1",
  "eu-north-1",
  "us-west-1",
  "us-west-2",
  "us-east-1",
  "us-east2",
] as const;
export const S3_COMPRESSIONS = ["gzip", "none"] as const;
export const SOLAR_WINDS_ENDPOINTS = ["unitary", "bulk"] as const;

/** The values that are known of some members, by type (§3.2). */
const VALUES: readonly {
  readonly type: SinkType;
  readonly at: readonly string[];
  readonly allowed: readonly string[];
}[] = [
  { type: "loki", at: ["auth", "strategy"], allowed: ["basic"] },
  { type: "datadog_logs", at: ["region"], allowed: DATADOG_REGIONS },
  { type: "papertrail", at: ["authentication_strategy"], allowed: ["port", "token"] },
  { type: "aws_s3", at: ["region"], allowed: S3_REGIONS },
  { type: "aws_s3", at: ["compression"], allowed: S3_COMPRESSIONS },
  { type: "http", at: ["auth", "strategy"], allowed: ["none", "basic", "bearer"] },
  { type: "logzio", at: ["region"], allowed: LOGZIO_REGIONS },
  { type: "solarWinds", at: ["endpoint_type"], allowed: SOLAR_WINDS_ENDPOINTS },
  { type: "axiom", at: ["token_type"], allowed: ["personal", "api"] },
  { type: "newRelic", at: ["region"], allowed: NEW_RELIC_REGIONS },
];

export const CODECS = ["text", "json"] as const;
export const FRAMING_METHODS = ["none", "newline", "length"] as const;

const SENTRY_ENDPOINT = /^https:\/\/[\w.-]+\.sentry\.io\//;

/** A text of the configuration; undefined: not set; `"later"`: not known yet. */
export type Given = { readonly text: string } | "later" | undefined;

export interface LogSinkQuestion {
  /** `"later"` also for a type that does not exist, which is told by itself. */
  readonly sinkType: SinkType | "later";
  readonly data: Presence;
  readonly dataPresence: Readonly<Record<SinkDataField, Presence>>;
  readonly authPresence: Readonly<Record<SinkAuthField, Presence>>;
  readonly credentialPresence: Readonly<Record<SinkCredentialField, Presence>>;
  /** The text at a path inside `sink_data`. */
  readonly textAt: (path: readonly string[]) => Given;
}

/** What the rules ask of a configuration. */
function sinkQuestion(config: Config, reading: Reading): LogSinkQuestion {
  const { among, knownText, presenceOf, presencesOf, valueAt } = reading;
  const data = config.sink_data;
  return {
    sinkType: among(SINK_TYPES, config.sink_type),
    data: presenceOf(data),
    dataPresence: presencesOf(SINK_DATA_FIELDS, data),
    authPresence: presencesOf(SINK_AUTH_FIELDS, valueAt(data, ["auth"])),
    credentialPresence: presencesOf(SINK_CREDENTIAL_FIELDS, config.credentials),
    textAt: (path) => {
      const value = valueAt(data, path);
      if (presenceOf(value) === "unset") return undefined;
      const text = knownText(value);
      return text === undefined ? "later" : { text };
    },
  };
}

/** Everything that is wrong with the configuration of a log sink, and what looks wrong. */
export const checkLogSinkConfig = (config: Config, reading: Reading): readonly Violation[] => [
  ...checkLogSink(sinkQuestion(config, reading)),
  ...checkProjects(["projects"], projectsQuestion(config, reading)),
  ...exposedInSink(config, reading),
];

/** Everything that is wrong with a log sink across its attributes, each at its attribute. */
export function checkLogSink(question: LogSinkQuestion): readonly Violation[] {
  const { sinkType, data, dataPresence, textAt } = question;
  if (sinkType === "later" || data === "later") return [];
  const hints = VALUES.filter(({ type }) => type === sinkType).flatMap(({ at, allowed }) =>
    unusualValue(at, textAt(at), allowed),
  );
  const authentication = textAt(["authentication_strategy"]);
  const strategy = textAt(["auth", "strategy"]);
  if (authentication === "later" || strategy === "later" || dataPresence.auth === "later") return hints;
  const rule = sinkRule(sinkType, {
    authenticationStrategy: authentication?.text,
    strategy: strategy?.text,
    hasAuth: dataPresence.auth === "set",
  });
  const isChosen = authentication !== undefined || strategy !== undefined;
  return [
    ...hints,
    ...(rule !== undefined ? checkRule(rule, question) : isChosen ? [] : unchosen(sinkType)),
    ...checkTexts(question),
  ];
}

function checkRule(rule: SinkRule, question: LogSinkQuestion): readonly Violation[] {
  const title = `sink_type ${question.sinkType}`;
  const { auth } = rule;
  const inAuth =
    auth === undefined || question.dataPresence.auth !== "set"
      ? []
      : checkMembers(auth, {
          title,
          all: SINK_AUTH_FIELDS,
          presence: question.authPresence,
          parent: "sink_data.auth",
          // Of Loki's members the schema says nothing (§3.2).
          isDemanded: question.sinkType !== "loki",
        });
  return [
    ...checkMembers(rule.data, {
      title,
      all: SINK_DATA_FIELDS,
      presence: question.dataPresence,
      parent: "sink_data",
      isDemanded: true,
    }),
    ...inAuth,
    ...checkMembers(rule.credentials, {
      title,
      all: SINK_CREDENTIAL_FIELDS,
      presence: question.credentialPresence,
      parent: "credentials",
      isDemanded: false,
      isSecret: true,
    }),
  ];
}

/** Papertrail and HTTP have no default way of authenticating: the API's schema demands one (§3.2). */
function unchosen(type: SinkType): readonly Violation[] {
  const found = VALUES.find(
    (each) => each.type === type && each.at.some((step) => step.endsWith("strategy")),
  );
  const at = found?.at ?? ["auth"];
  return [
    {
      at: ["sink_data", ...at],
      summary: `Missing sink_data.${at.join(".")}`,
      detail: `sink_type ${type} requires an authentication method. Set sink_data.${at.join(".")} to one of ${(found?.allowed ?? []).join(", ")}.`,
    },
  ];
}

const unusualValue = (at: readonly string[], given: Given, known: readonly string[]): readonly Violation[] =>
  given === undefined || given === "later" ? [] : unusual(["sink_data", ...at], given.text, known);

function checkTexts({ sinkType, dataPresence, textAt }: LogSinkQuestion): readonly Violation[] {
  const endpoint = textAt(["endpoint"]);
  const tokenType = textAt(["token_type"]);
  const problems: Violation[] = [];
  // A pattern of the API's schema (§3.2).
  if (
    sinkType === "sentry" &&
    endpoint !== undefined &&
    endpoint !== "later" &&
    !SENTRY_ENDPOINT.test(endpoint.text)
  ) {
    problems.push({
      at: ["sink_data", "endpoint"],
      summary: "Invalid Sentry endpoint",
      detail: `sink_data.endpoint must begin with https://<ingest host>.sentry.io/. Given: ${JSON.stringify(endpoint.text)}.`,
    });
  }
  if (
    sinkType === "axiom" &&
    tokenType !== undefined &&
    tokenType !== "later" &&
    tokenType.text === "personal" &&
    dataPresence.org_id === "unset"
  ) {
    problems.push({
      severity: "warning",
      at: ["sink_data", "org_id"],
      summary: "Missing sink_data.org_id",
      detail:
        "A personal token of Axiom requires the id of its organisation. Set " +
        `sink_data.org_id; without it, ${REGISTRY} may refuse the request.`,
    });
  }
  return problems;
}
