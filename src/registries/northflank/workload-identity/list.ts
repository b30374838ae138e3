import { listOf } from "../list";
import { northflankWorkloadIdentity } from "./resource";

/** What the list has of an object is not documented (docs/apis/northflank.md §3.5). */
export const list = listOf({
  resource: northflankWorkloadIdentity,
  what: "workload identity",
  objects: (api) => api.workloadIdentities,
  found: (team, item) => ({ object: { team_id: team, workload_identity_id: item.id } }),
});
