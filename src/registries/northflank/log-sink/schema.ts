import { notEmpty, positive } from "../../../checks";
import { boolean, integer, object, string } from "../../../framework/schema";
import {
  code,
  createdAt,
  description,
  importId,
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
  endpoint: text("Where the logs go; `loki`, `aws_s3`, `sentry`."),
  uri: text("Where the logs go; `http`, `betterStack`, `papertrail` with `token`."),
  host: text("Host that the logs go to; `papertrail` with `port`."),
  port: integer()
    .usually(positive())
    .optional()
    .describe("Port that the logs go to; `papertrail` with `port`."),
  region: text("Region; `datadog_logs`, `aws_s3`, `logzio`, `newRelic`."),
  bucket: text("Name of the bucket; `aws_s3`."),
  compression: text("`gzip` or `none`; `aws_s3`."),
  dataset: text("Name of the dataset; `honeycomb`, `axiom`."),
  account_id: text("Id of the account; `newRelic`."),
  org_id: text("Id of the organisation, for a personal token; `axiom`."),
  url: text("Address of a self-hosted Axiom; `axiom`."),
  public_key: text("Public key; `sentry`."),
  authentication_strategy: text("`port` or `token`; `papertrail`."),
  endpoint_type: text("`unitary` or `bulk`; `solarWinds`."),
  token_type: text("`personal` or `api`; `axiom`."),
  encoding: object({ codec: text("`text` or `json`.").known(CODECS) })
    .optional()
    .describe(
      "How lines are encoded; `http`, optionally `loki` and `solarWinds`. A change replaces a `loki` sink.",
    ),
  framing: object({ method: text("`none`, `newline` or `length`.").known(FRAMING_METHODS) })
    .optional()
    .describe("How lines are put together; optionally `http`."),
  batch: object({
    max_events: integer().usually(positive()).optional().describe("Most lines in one request."),
    max_bytes: integer().usually(positive()).optional().describe("Most bytes in one request."),
  })
    .optional()
    .describe("How many lines go out at once; optionally `http`."),
  auth: object({
    strategy: text("`none`, `basic` or `bearer` with `http`; `basic` with `loki`."),
    user: text("User name; `basic`."),
    access_key_id: text("Id of the access key; `aws_s3`."),
  })
    .optional()
    .describe("How Northflank authenticates there; `http`, `aws_s3`, optionally `loki`."),
} satisfies Record<SinkDataField, unknown>;

/** For a target that needs to know nothing: as good as leaving it out. */
const NO_DATA = Object.fromEntries(SINK_DATA_FIELDS.map((name) => [name, undefined])) as Readonly<
  Record<SinkDataField, undefined>
>;

/** A log sink. */
export const schema = {
  team_id: teamOf("log sink"),
  name: string(notEmpty)
    .required()
    .immutable()
    .describe("Name. The id derives from it. A change replaces the log sink."),
  description: description(" A change replaces the log sink.").immutable(),
  sink_type: string(notEmpty)
    .known(SINK_TYPES)
    .required()
    .immutable()
    .describe(`The kind of target: ${code(SINK_TYPES)}. A change replaces the log sink.`),
  sink_data: object(sinkData)
    .default(NO_DATA)
    .sentWithCredentials()
    .describe(
      'What the kind of target needs to know, without its secrets. Optional members that are left out, null, `""` or without any set member of their own are not sent and not watched for drift; `{}` is like none. Credentials that somebody wrote into an address are not read: `REDACTED` is in their place.',
    ),
  restricted: boolean()
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe("Whether only logs of the named projects go there. Default: Northflank's, which is all."),
  projects: projectIds()
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "Ids of the projects whose logs go there. `[]` clears the list. If omitted, Northflank's value is kept.",
    ),
  options: object({
    use_custom_labels: option("Whether labels are taken out of JSON lines."),
    forward_cdn_logs: option("Whether logs of the CDN go there too."),
    forward_ingress_logs: option("Whether logs of the ingress go there too."),
    forward_mesh_logs: option("Whether logs of the mesh go there too."),
  })
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe("What else goes there. If omitted, or without any set member, it is not touched."),
  restrictions: tagRestrictions().describe(
    "For which resources it is; without any set member it is like none. Not returned by Northflank: no drift. A change replaces the log sink, except the first one " +
      "after an import, which is only recorded.",
  ),
  paused: boolean()
    .optionalComputed()
    .stable()
    .describe(
      "Whether it is paused. Northflank pauses a log sink whose target fails. If omitted, it is not changed.",
    ),

  credentials: object({
    password: secret("Password; `loki` and `http` with `basic`."),
    token: secret(
      "Token; `papertrail` with `token`, `betterStack`, `logzio`, `axiom`, optionally `http` with `bearer`.",
    ),
    api_key: secret("API key; `logdna`, `honeycomb`, `solarWinds`."),
    default_api_key: secret("API key; `datadog_logs`."),
    license_key: secret("License key; `newRelic`."),
    secret_access_key: secret("Secret access key; `aws_s3`."),
  } satisfies Record<SinkCredentialField, unknown>)
    .optional()
    .writeOnly()
    .describe(
      "The secrets of the target, which are members of `sinkData` in Northflank's API. They go along with every change of " +
        "settings, because the API asks for all of `sinkData` then.",
    ),

  id: importId("log_sink_id"),
  log_sink_id: string().computed().stable().describe("The log sink's id in Northflank."),
  status: string().computed().stable().describe("`creating`, `running`, `paused` or `failing`."),
  created_at: createdAt(),
  updated_at: updatedAt(),
};

export type LogSinkFields = typeof schema;
