import { listOf } from "../list";
import { northflankSshIdentity } from "./resource";

/** What the list has of an object is not documented (docs/apis/northflank.md §3.6). */
export const list = listOf({
  resource: northflankSshIdentity,
  what: "SSH identity",
  objects: (api) => api.sshIdentities,
  found: (team, item) => ({ object: { team_id: team, ssh_identity_id: item.id } }),
});
