import { refusal } from "./refusal";
import type { Config } from "./rules/config";
import type { StoredIntegration } from "./rules/integration";
import { storedIntegration, type FruxonState, type Tenant } from "./state";

/** Throws a `Refusal` (404). */
export function integrationIn(state: FruxonState, tenant: Tenant, id: string): StoredIntegration {
  const found = storedIntegration(state, tenant, id);
  if (found === undefined) throw refusal(404, `Integration '${id}' not found`);
  return found;
}

/** Throws a `Refusal` (404), also for a config of another integration. */
export function configIn(tenant: Tenant, integrationId: string, id: string): Config {
  const found = tenant.configs.get(id);
  if (found?.integrationId !== integrationId) throw refusal(404, `Config '${id}' not found`);
  return found;
}
