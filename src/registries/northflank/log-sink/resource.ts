import { notEmpty } from "../../../checks";
import {
  boolean,
  defineResource,
  integer,
  object,
  PartialWrite,
  type PlanAdjustment,
  type PlanRequest,
  type Problem,
  string,
  UNKNOWN,
  READING,
} from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { description, projectIds, tagRestrictions, teamOf } from "../fields";
import {
  createBody,
  identified,
  isJustImported,
  NAMED_ATTRIBUTES,
  observe,
  secretsOf,
  settingsBody,
  settingsDiffer,
} from "./body";
import { findObject, formerIdentity, teamIn } from "../lookup";
import { redactedAddresses, SINK_ADDRESS_PATHS } from "../rules/addresses";
import { checkLogSinkConfig, SINK_TYPES } from "./rules";

const WHAT = "log sink";

const text = (meaning: string) => string().optional().emptyIsNone().describe(meaning);
const secret = (usedBy: string) => string(notEmpty).optional().writeOnly().describe(usedBy);
const option = (meaning: string) => boolean().optionalComputed().stable().describe(meaning);

const sinkData = object({
  endpoint: text("Where the logs go; `loki`, `aws_s3`, `sentry`."),
  uri: text("Where the logs go; `http`, `betterStack`, `papertrail` with `token`."),
  host: text("Host that the logs go to; `papertrail` with `port`."),
  port: integer().optional().describe("Port that the logs go to; `papertrail` with `port`."),
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
  encoding: object({ codec: text("`text` or `json`.") })
    .optional()
    .describe(
      "How lines are encoded; `http`, optionally `loki` and `solarWinds`. A change replaces a `loki` sink.",
    ),
  framing: object({ method: text("`none`, `newline` or `length`.") })
    .optional()
    .describe("How lines are put together; optionally `http`."),
  batch: object({
    max_events: integer().optional().describe("Most lines in one request."),
    max_bytes: integer().optional().describe("Most bytes in one request."),
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
});

/** For a target that needs to know nothing: as good as leaving it out. */
const NO_DATA = {
  endpoint: undefined,
  uri: undefined,
  host: undefined,
  port: undefined,
  region: undefined,
  bucket: undefined,
  compression: undefined,
  dataset: undefined,
  account_id: undefined,
  org_id: undefined,
  url: undefined,
  public_key: undefined,
  authentication_strategy: undefined,
  endpoint_type: undefined,
  token_type: undefined,
  encoding: undefined,
  framing: undefined,
  batch: undefined,
  auth: undefined,
};

const schema = {
  team_id: teamOf("log sink"),
  name: string(notEmpty)
    .required()
    .immutable()
    .describe("Name. The id derives from it. A change replaces the log sink."),
  description: description(" A change replaces the log sink.").immutable(),
  sink_type: string(notEmpty)
    .required()
    .immutable()
    .describe(
      `The kind of target: ${SINK_TYPES.map((type) => `\`${type}\``).join(", ")}. A change replaces the log sink.`,
    ),
  sink_data: sinkData
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
  })
    .optional()
    .writeOnly()
    .describe(
      "The secrets of the target, which are members of `sinkData` in Northflank's API. They go along with every change of " +
        "settings, because the API asks for all of `sinkData` then.",
    ),

  id: string()
    .computed()
    .stable()
    .describe("`<team_id>/<log_sink_id>`, without a team `<log_sink_id>`: the import id."),
  log_sink_id: string().computed().stable().describe("The log sink's id in Northflank."),
  status: string().computed().stable().describe("`creating`, `running`, `paused` or `failing`."),
  created_at: string().computed().stable().describe("When it was created, in ISO 8601."),
  updated_at: string().computed().describe("When it was last changed, in ISO 8601."),
};

export type LogSinkFields = typeof schema;

/** What is kept beside the state of one that was imported, until its restrictions are configured. */
const RESTRICTIONS = "restrictions";
const UNREAD = "unread";

function planOf({
  config,
  prior,
  planned,
  changed,
  sendsCredentials,
  private: kept,
}: PlanRequest<LogSinkFields>): PlanAdjustment<LogSinkFields> {
  const isSent = prior === undefined || sendsCredentials || settingsDiffer(changed);
  const isUnread = prior !== undefined && kept.get(RESTRICTIONS) === UNREAD;
  return {
    // Pausing and resuming it is what moves its status (docs/apis/northflank.md §3.2); a stable one would stay in the
    // state until a refresh.
    ...(changed.has("paused") ? { planned: { status: UNKNOWN } } : {}),
    replace: [
      // The update of a loki sink takes no encoding (vendor's client 2.1).
      ...(planned.sink_type === "loki" && codecIn(planned.sink_data) !== codecIn(prior?.sink_data)
        ? [["sink_data", "encoding"]]
        : []),
      ...(isUnread ? [] : [["restrictions"]]),
    ],
    problems: [
      ...(isSent ? redactedAddresses(config, SINK_ADDRESS_PATHS, READING) : []),
      ...(isUnread && changed.has("restrictions") ? [RECORDED_ONLY] : []),
    ],
  };
}

/** How lines are encoded; an empty codec is none. */
function codecIn(data: unknown): unknown {
  const codec = READING.valueAt(data, ["encoding", "codec"]);
  return READING.presenceOf(codec) === "unset" ? undefined : codec;
}

const RECORDED_ONLY: Problem = {
  severity: "warning",
  at: ["restrictions"],
  summary: "Whether the log sink has these restrictions is not known",
  detail:
    "It was imported, Northflank does not return restrictions, and an update cannot change them. They are taken as they are " +
    "configured and not sent. To have them sent, make the log sink anew with -replace.",
};

/** A log sink: a target that the logs of a team are sent to. */
export const northflankLogSink = defineResource({
  type: "northflank_log_sink",
  description:
    "A log sink of [Northflank](https://northflank.com): a target that logs are sent to. Its secrets are write-only: they " +
    "are in no plan and no state, and are not read back, although Northflank returns them. Creating it and changing its " +
    "settings makes Northflank send a line to the target.",
  connection: northflank,
  schema,
  identity: ["team_id", "log_sink_id"],
  optionalIdentity: ["team_id"],
  identityVersion: 1,
  identityUpgrades: {
    0: (stored) => {
      const [team_id, log_sink_id] = formerIdentity(stored);
      return { team_id, log_sink_id };
    },
  },
  importKeys: ["name"],
  inherits: { team_id: "team_id" },
  changeMarker: "updated_at",
  creationMarker: "created_at",

  validate: (config) => checkLogSinkConfig(config, READING),

  plan: planOf,

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.logSinks, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.logSinks, name, call),

  async create(api, { desired, credentials }, call) {
    const team = desired.team_id ?? api.teamId;
    const body = createBody(desired, credentials.credentials);
    const end = await created(about(team), api.logSinks, { name: desired.name, call }, () =>
      api.logSinks.create(team, body, secretsOf(desired, credentials.credentials), call),
    );
    const id = "made" in end ? end.made : end.found.id;
    // The answer holds the id alone; whatever fails from here on, the log sink is there.
    try {
      return await explained(about(team), async () => {
        if (desired.paused === true) await api.logSinks.switch(team, id, "pause", call);
        const whole = await api.logSinks.get(team, id, call);
        return whole === undefined ? identified(team, id) : observe(team, whole, desired);
      });
    } catch (thrown) {
      throw new PartialWrite(identified(team, id), thrown);
    }
  },

  // One request each: the list lacks sinkData, so it cannot stand in for reads (docs/apis/northflank.md §3.2).
  async read(api, state, call) {
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, api.logSinks, state, state.log_sink_id, call),
    );
    // Right after an import nothing else is known (docs/apis/northflank.md §3.2: no answer holds them).
    if (isJustImported(state)) call.private.set(RESTRICTIONS, UNREAD);
    return found === undefined ? undefined : observe(found.team, found.item, state);
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { team_id: team, log_sink_id: key = "" } = prior;
    const given = credentials?.credentials;
    if (desired.restrictions !== undefined) call.private.delete(RESTRICTIONS);
    return explained(about(team), async () => {
      if (given !== undefined || settingsDiffer(new Set(Object.keys(changes)))) {
        const body = settingsBody(desired, changes, given);
        await api.logSinks.update(team, key, body, secretsOf(desired, given), call);
      }
      if (changes.paused !== undefined) {
        await api.logSinks.switch(team, key, changes.paused ? "pause" : "resume", call);
      }
      const whole = await api.logSinks.get(team, key, call);
      return whole === undefined ? {} : observe(team, whole, desired);
    });
  },

  async delete(api, state, call) {
    const { team_id: team, log_sink_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.logSinks.delete(team, key, call));
  },
});

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });
