import { listOf } from "../list";
import { northflankNotificationIntegration } from "./resource";

/** The list lacks something of each object (docs/apis/northflank.md §3). */
export const list = listOf({
  resource: northflankNotificationIntegration,
  what: "notification integration",
  objects: (api) => api.notifications,
  found: (team, item) => ({ object: { team_id: team, notification_id: item.id } }),
});
