import { listOf } from "../list";
import { northflankAuditLogSink } from "./resource";

/** What the list has of an object is not documented (docs/apis/northflank.md §3.9). */
export const list = listOf({
  resource: northflankAuditLogSink,
  what: "audit log sink",
  objects: (api) => api.auditLogSinks,
  found: (team, item) => ({ object: { team_id: team, audit_log_sink_id: item.id } }),
});
