import { listOf } from "../list";
import { northflankLogSink } from "./resource";

/** The list lacks something of each object (docs/apis/northflank.md §3). */
export const list = listOf({
  resource: northflankLogSink,
  what: "log sink",
  objects: (api) => api.logSinks,
  found: (team, item) => ({ object: { team_id: team, log_sink_id: item.id } }),
});
