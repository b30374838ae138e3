import { boolean, object, set, string } from "../../../framework";
import type { LogSinkSummary } from "../api/client";
import { dataSourcesOf, read } from "../data";

const is = (meaning: string) => boolean().computed().describe(meaning);

/** What the list tells too. The settings of the target are left out: a secret may be anywhere in them. */
const fields = {
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
    description: "A log sink of Northflank, by its id or its name, without the settings of its target.",
  },
  all: {
    type: "northflank_log_sinks",
    description:
      "All log sinks of a team or organisation of Northflank, without the settings of their targets.",
  },
  id: { name: "log_sink_id", meaning: "Id of the log sink in Northflank." },
  list: { name: "log_sinks", meaning: "All of them, in the order in which Northflank lists them." },
  objects: (api) => api.logSinks,
  fields,
  observe,
  more: {},
  observeMore: () => ({}),
});
