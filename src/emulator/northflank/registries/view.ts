import { echoed, type Secrets } from "../rules/secrets";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../shelf";
import type { RegistryCredentials } from "./registry-credentials";

/** Answers of get and create. The secrets very probably come back (northflank sheet §3.1). */
export function registryView(
  { item, secrets }: Stored<RegistryCredentials>,
  settings: NorthflankSettings,
  now: Date,
): object {
  return {
    ...common(item, echoed(secrets, settings.registryCredentials)),
    restrictions:
      item.restrictions ??
      (settings.emptyValues === "filled" ? { restricted: false, projects: [] } : undefined),
    registryCredentialRefresh:
      settings.credentialRefresh === "shown"
        ? { status: "healthy", failureCount: 0, updatedAt: now.toISOString() }
        : undefined,
  };
}

/** An item of the list: no `restrictions`, and of `credentials` only `scope`. */
export function registryListItem(item: RegistryCredentials): object {
  return common(item, {});
}

function common(item: RegistryCredentials, shown: Secrets) {
  const { id, name, provider, registryUrl, aws, gcp, azure, integrationId, scope, createdAt, updatedAt } =
    item;
  const credentials = scope === undefined ? undefined : { ...shown, scope };
  return {
    id,
    name,
    provider,
    registryUrl,
    aws,
    gcp,
    azure,
    integrationId,
    credentials,
    createdAt,
    updatedAt,
  };
}
