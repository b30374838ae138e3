import { listOf } from "../list";
import { northflankBackupDestination } from "./resource";

/** The list lacks the bucket of each (docs/apis/northflank.md §3.3). */
export const list = listOf({
  resource: northflankBackupDestination,
  what: "backup destination",
  objects: (api) => api.backupDestinations,
  found: (team, item) => ({ object: { team_id: team, backup_destination_id: item.id } }),
});
