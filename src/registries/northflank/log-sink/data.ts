import {
  boolean,
  defineDataSource,
  exactlyOneOf,
  list,
  object,
  type Observed,
  set,
  string,
} from "../../../framework";
import type { LogSinkSummary, Team } from "../api/client";
import { northflank } from "../connection";
import { explained } from "../errors";
import { idOf } from "../lookup";
import { keyFields, lookUp, read, teamField } from "../data";

const WHAT = "log sink";

const is = (meaning: string) => boolean().computed().describe(meaning);

/** What the list tells too. The settings of the target are left out: a secret may be anywhere in them. */
const told = {
  description: read("Text for people."),
  sink_type: read("The kind of target."),
  restricted: is("Whether only logs of the named projects go there."),
  projects: set(string()).computed().describe("Ids of the projects whose logs go there."),
  options: object({
    use_custom_labels: is("Whether labels are taken out of JSON lines."),
    forward_cdn_logs: is("Whether logs of the CDN go there too."),
    forward_ingress_logs: is("Whether logs of the ingress go there too."),
    forward_mesh_logs: is("Whether logs of the mesh go there too."),
  })
    .computed()
    .describe("What else goes there."),
  status: read("`creating`, `running`, `paused` or `failing`."),
  created_at: read("When it was created, in ISO 8601."),
  updated_at: read("When it was last changed, in ISO 8601."),
};

const oneSchema = {
  team_id: teamField(),
  log_sink_id: string()
    .optionalComputed()
    .describe("Id of the log sink in Northflank. Either this or `name` is given."),
  ...keyFields(WHAT),
  ...told,
};

/** One log sink, by id or by name. */
export const one = defineDataSource({
  type: "northflank_log_sink",
  description: "A log sink of Northflank, by its id or its name, without the settings of its target.",
  connection: northflank,
  schema: oneSchema,
  validate: (config) => exactlyOneOf(config, ["log_sink_id", "name"]),
  async read(api, { team_id, log_sink_id, name }, call) {
    const team = team_id ?? api.teamId;
    const key = { idName: "log_sink_id", id: log_sink_id, name };
    const { item } = await lookUp({ what: WHAT, team }, api.logSinks, key, call);
    return described(team, item);
  },
});

const allSchema = {
  team_id: teamField(),
  log_sinks: list(
    object({
      id: read("The import id."),
      log_sink_id: read("Id of the log sink in Northflank."),
      name: read("Name."),
      ...told,
    }),
  )
    .computed()
    .describe("All of them, in the order in which Northflank lists them."),
};

/** All log sinks of a team. The API has no filters. */
export const all = defineDataSource({
  type: "northflank_log_sinks",
  description:
    "All log sinks of a team or organisation of Northflank, without the settings of their targets.",
  connection: northflank,
  schema: allSchema,
  async read(api, { team_id }, call): Promise<Observed<typeof allSchema>> {
    const team = team_id ?? api.teamId;
    const found = await explained({ what: WHAT, team }, () => api.logSinks.list(team, call));
    return { log_sinks: found.map((each) => described(team, each)) };
  },
});

const described = (team: Team, sink: LogSinkSummary) => ({
  id: idOf(team, sink.id),
  log_sink_id: sink.id,
  name: sink.name,
  description: sink.description,
  sink_type: sink.sinkType,
  restricted: sink.restricted,
  projects: sink.projects,
  options: sink.options && {
    use_custom_labels: sink.options.useCustomLabels,
    forward_cdn_logs: sink.options.forwardCdnLogs,
    forward_ingress_logs: sink.options.forwardIngressLogs,
    forward_mesh_logs: sink.options.forwardMeshLogs,
  },
  status: sink.status,
  created_at: sink.createdAt,
  updated_at: sink.updatedAt,
});
