import { listOf } from "../list";
import { observe } from "./body";
import { northflankCloudProviderIntegration } from "./resource";

export const list = listOf({
  resource: northflankCloudProviderIntegration,
  what: "cloud provider integration",
  objects: (api) => api.cloudIntegrations,
  found: (team, item) =>
    // The list lacks the address of the service account (docs/apis/northflank.md §2.2).
    item.gcp?.authenticationMode === "crossAccountRole"
      ? { object: { team_id: team, integration_id: item.id } }
      : { object: observe(team, item), isWhole: true },
});
