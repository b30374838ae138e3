import { echoed, type Secrets } from "../rules/secrets";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../store";
import type { RegistryCredentials } from "./registry-credentials";

/** Answers of get and create. The secrets very probably come back (docs/apis/northflank.md §3.1). */
export function registryView(
  { item, secrets }: Stored<RegistryCredentials>,
  settings: NorthflankSettings,
  now: Date,
): object {
  return {
    ...common(item, echoed(secrets, settings.registryCredentials), settings, now),
    restrictions:
      item.restrictions ??
      (settings.emptyValues === "filled" ? { restricted: false, projects: [] } : undefined),
  };
}

/** An item of the list: no `restrictions`, and of `credentials` only `scope`. */
export function registryListItem(item: RegistryCredentials, settings: NorthflankSettings, now: Date): object {
  return common(item, {}, settings, now);
}

/** Different in every answer: the next attempt moves (docs/apis/northflank.md §10.2). */
function refresh(now: Date): object {
  const nextAttemptAt = new Date(now.getTime() + 3_600_000).toISOString();
  return { status: "healthy", failureCount: 0, retryDelay: 0, nextAttemptAt };
}

function common(
  item: RegistryCredentials,
  shown: Secrets,
  { credentialRefresh }: NorthflankSettings,
  now: Date,
) {
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
    registryCredentialRefresh: credentialRefresh === "shown" ? refresh(now) : undefined,
  };
}
