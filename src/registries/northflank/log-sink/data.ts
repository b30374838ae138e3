import { boolean, object, set, string } from "../../../framework";
import type { LogSinkSummary } from "../api/client";
import { dataSourcesOf, read } from "../data";

const is = (meaning: string) => boolean().computed().describe(meaning);

/** Fields that the list returns as well. The settings of the target are left out: a secret may be anywhere in them. */
const fields = {
  description: read("Description."),
  sink_type: read("Type of target."),
  restricted: is("Whether only logs of the projects in `projects` are sent."),
  projects: set(string()).computed().describe("Ids of the projects whose logs are sent."),
  options: object({
    use_custom_labels: is("Whether labels are extracted from JSON lines."),
    forward_cdn_logs: is("Whether CDN logs are sent as well."),
    forward_ingress_logs: is("Whether ingress logs are sent as well."),
    forward_mesh_logs: is("Whether mesh logs are sent as well."),
  })
    .computed()
    .describe("Additional logs that are sent."),
  status: read("`creating`, `running`, `paused` or `failing`."),
  created_at: read("Time of creation (ISO 8601)."),
  updated_at: read("Time of the last change (ISO 8601)."),
};

const observe = (sink: LogSinkSummary) => ({
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

export const dataSources = dataSourcesOf({
  what: "log sink",
  one: {
    type: "northflank_log_sink",
    description: "Looks up a log sink of Northflank by id or name, without the settings of its target.",
  },
  all: {
    type: "northflank_log_sinks",
    description:
      "Lists the log sinks of a Northflank team or organisation, without the settings of their targets.",
  },
  id: { name: "log_sink_id", meaning: "Id of the log sink in Northflank." },
  list: { name: "log_sinks", meaning: "The objects, in Northflank's order." },
  objects: (api) => api.logSinks,
  fields,
  observe,
  more: {},
  observeMore: () => ({}),
});
