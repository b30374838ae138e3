import { boolean, object } from "../../../framework";
import type { AuditLogSinkSummary } from "../api/client";
import { dataSourcesOf, read } from "../data";
import { observedData } from "./body";

const fields = {
  description: read("Description."),
  sink_type: read("Type of target."),
  include_spec: boolean()
    .computed()
    .describe("Whether entries include the specification of what was changed."),
  status: read("`creating`, `running`, `paused` or `failing`."),
  created_at: read("Time of creation (ISO 8601)."),
  updated_at: read("Time of the last change (ISO 8601)."),
};

const observe = (sink: AuditLogSinkSummary) => ({
  description: sink.description,
  sink_type: sink.sinkType,
  include_spec: sink.includeSpec ?? false,
  status: sink.status,
  created_at: sink.createdAt,
  updated_at: sink.updatedAt,
});

export const dataSources = dataSourcesOf({
  what: "audit log sink",
  one: {
    type: "northflank_audit_log_sink",
    description: "Looks up an audit log sink of Northflank by id or name, without its secret.",
  },
  all: {
    type: "northflank_audit_log_sinks",
    description: "Lists the audit log sinks of a Northflank team or organisation, without their settings.",
  },
  id: { name: "audit_log_sink_id", meaning: "Id of the audit log sink in Northflank." },
  list: { name: "audit_log_sinks", meaning: "The objects, in Northflank's order." },
  objects: (api) => api.auditLogSinks,
  fields,
  observe,
  more: {
    sink_data: object({
      endpoint: read("URL of the storage service."),
      region: read("Region of the bucket."),
      bucket: read("Name of the bucket."),
      compression: read("`gzip` or `none`."),
      path_prefix: read("Prefix of the objects in the bucket."),
      auth: object({ access_key_id: read("Id of the access key.") })
        .computed()
        .describe("How Northflank authenticates to the storage service."),
    })
      .computed()
      .describe("Settings of the target, without its secret."),
  },
  observeMore: ({ sinkData }) => ({ sink_data: sinkData && observedData(sinkData) }),
});
