import { notEmpty, positive } from "../../../checks";
import { boolean, integer, object, string, withAdditional } from "../../../framework/schema";
import {
  code,
  createdAt,
  description,
  importId,
  keysOf,
  projectIds,
  secret,
  tagRestrictions,
  teamOf,
  updatedAt,
} from "../fields";
import {
  CODECS,
  FRAMING_METHODS,
  SINK_DATA_FIELDS,
  SINK_TYPES,
  type SinkCredentialField,
  type SinkDataField,
} from "./rules";

const text = (meaning: string) => string().optional().emptyIsNone().describe(meaning);
const option = (meaning: string) => boolean().optionalComputed().stable().describe(meaning);

const sinkData = {
  endpoint: text("URL that receives the logs; `loki`, `aws_s3`, `sentry`."),
  uri: text("URL that receives the logs; `http`, `betterStack`, `papertrail` with `token`."),
  host: text("Host that receives the logs; `papertrail` with `port`."),
  port: integer()
    .usually(positive())
    .optional()
    .describe("Port that receives the logs; `papertrail` with `port`."),
  region: text("Region; `datadog_logs`, `aws_s3`, `logzio`, `newRelic`."),
  bucket: text("Name of the bucket; `aws_s3`."),
  compression: text("`gzip` or `none`; `aws_s3`."),
  dataset: text("Name of the dataset; `honeycomb`, `axiom`."),
  account_id: text("Id of the account; `newRelic`."),
  org_id: text("Id of the organisation, for a personal token; `axiom`."),
  url: text("URL of a self-hosted Axiom; `axiom`."),
  public_key: text("Public key; `sentry`."),
  authentication_strategy: text("`port` or `token`; `papertrail`."),
  endpoint_type: text("`unitary` or `bulk`; `solarWinds`."),
  token_type: text("`personal` or `api`; `axiom`."),
  encoding: object({ codec: text("`text` or `json`.").known(CODECS) })
    .optional()
    .describe(
      "Encoding of log lines; `http`, optional with `loki` and `solarWinds`. A change replaces a `loki` sink.",
    ),
  framing: object({ method: text("`none`, `newline` or `length`.").known(FRAMING_METHODS) })
    .optional()
    .describe("How log lines are joined; optional with `http`."),
  batch: object({
    max_events: integer().usually(positive()).optional().describe("Maximum number of lines in a request."),
    max_bytes: integer().usually(positive()).optional().describe("Maximum number of bytes in a request."),
  })
    .optional()
    .describe("Batching of log lines; optional with `http`."),
  auth: object({
    strategy: text("`none`, `basic` or `bearer` with `http`; `basic` with `loki`."),
    user: text("User name; `basic`."),
    access_key_id: text("Id of the access key; `aws_s3`."),
  })
    .optional()
    .describe("How Northflank authenticates to the target; `http`, `aws_s3`, optional with `loki`."),
} satisfies Record<SinkDataField, unknown>;

/** For a target that needs to know nothing: as good as leaving it out. */
const NO_DATA = Object.fromEntries(SINK_DATA_FIELDS.map((name) => [name, undefined])) as Readonly<
  Record<SinkDataField, undefined>
>;

/** A log sink. */
export const schema = withAdditional(
  {
    team_id: teamOf("log sink"),
    name: string(notEmpty)
      .required()
      .immutable()
      .describe("Name. The id is derived from the name. A change replaces the log sink."),
    description: description(" A change replaces the log sink.").immutable(),
    sink_type: string(notEmpty)
      .known(SINK_TYPES)
      .required()
      .immutable()
      .describe(`Type of target: ${code(SINK_TYPES)}. A change replaces the log sink.`),
    sink_data: object(sinkData)
      .default(NO_DATA)
      .sentWithCredentials()
      .describe(
        'Settings of the target, without its secrets. Optional members that are omitted, null, `""` or empty objects are not sent and not checked for drift; `{}` counts as omitted. Credentials in an address are not read: they are replaced by `REDACTED`.',
      ),
    restricted: boolean()
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe(
        "Whether only logs of the projects in `projects` are sent. If " +
          "omitted, Northflank decides; its default is all projects.",
      ),
    projects: projectIds()
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe(
        "Ids of the projects whose logs are sent. `[]` clears the list. If omitted, Northflank's value is kept.",
      ),
    options: object({
      use_custom_labels: option("Whether labels are extracted from JSON lines."),
      forward_cdn_logs: option("Whether CDN logs are sent as well."),
      forward_ingress_logs: option("Whether ingress logs are sent as well."),
      forward_mesh_logs: option("Whether mesh logs are sent as well."),
    })
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe("Additional logs to send. If omitted or empty, Northflank's value is kept."),
    restrictions: tagRestrictions().describe(
      "Which resources send logs. An object without set members counts as omitted. Northflank " +
        "does not return this, so drift cannot be detected. A change replaces the log sink, " +
        "except the first change after an import, which is only recorded.",
    ),
    paused: boolean()
      .optionalComputed()
      .stable()
      .describe(
        "Whether the log sink is paused. Northflank pauses a log sink whose " +
          "target fails. If omitted, Northflank's value is kept.",
      ),

    credentials: object({
      password: secret("Password; `loki` and `http` with `basic`."),
      token: secret(
        "Token; `papertrail` with `token`, `betterStack`, `logzio`, `axiom`, optional with `http` and `bearer`.",
      ),
      api_key: secret("API key; `logdna`, `honeycomb`, `solarWinds`."),
      default_api_key: secret("API key; `datadog_logs`."),
      license_key: secret("License key; `newRelic`."),
      secret_access_key: secret("Secret access key; `aws_s3`."),
    } satisfies Record<SinkCredentialField, unknown>)
      .optional()
      .writeOnly()
      .describe(
        "Secrets of the target (members of `sinkData` in Northflank's API). They are sent with every " +
          "change of the settings, because the API then requires the complete `sinkData`.",
      ),

    id: importId("log_sink_id"),
    log_sink_id: string().computed().stable().describe("The log sink's id in Northflank."),
    status: string().computed().stable().describe("`creating`, `running`, `paused` or `failing`."),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  {
    ...keysOf({
      log_sink_id: [],
      credentials: "sinkData",
      "credentials.password": "sinkData.auth.password",
      "credentials.token": ["sinkData.auth.token", "sinkData.token"],
      "credentials.api_key": "sinkData.api_key",
      "credentials.default_api_key": "sinkData.default_api_key",
      "credentials.secret_access_key": "sinkData.auth.secretAccessKey",
    }),
    // The API requires the whole sinkData with every change.
    isSentWithCredentials: true,
  },
);

export type LogSinkFields = typeof schema;
