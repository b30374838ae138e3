import { listOf } from "../list";
import { northflankRegistryCredential } from "./resource";

/** The list lacks something of each object (docs/apis/northflank.md §3). */
export const list = listOf({
  resource: northflankRegistryCredential,
  what: "registry credential",
  objects: (api) => api.registryCredentials,
  found: (team, item) => ({ object: { team_id: team, credential_id: item.id } }),
});
