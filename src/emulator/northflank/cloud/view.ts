import { echoed } from "../rules/secrets";
import type { NorthflankSettings } from "../settings";
import type { Stored } from "../store";
import { blockOf, type Block } from "./blocks";
import type { CloudIntegration } from "./integration";

/** Answers of get, create and the updates (docs/apis/northflank.md §2.2). */
export function integrationView(
  { item, secrets }: Stored<CloudIntegration>,
  settings: NorthflankSettings,
  now: Date,
): object {
  const { cloudCredentials } = settings;
  return {
    ...common(item, settings, now),
    gcp: item.gcp ?? foreignBlock("gcp", item, settings),
    credentials: cloudCredentials === "omit" ? undefined : echoed(secrets, cloudCredentials),
  };
}

/** An item of the list: without credentials, whatever the settings say (§2.2, §8), but with their health. */
export function integrationListItem(item: CloudIntegration, settings: NorthflankSettings, now: Date): object {
  const gcp = item.gcp && { projectId: item.gcp.projectId, authenticationMode: item.gcp.authenticationMode };
  return { ...common(item, settings, now), gcp: gcp ?? foreignBlock("gcp", item, settings) };
}

function common(item: CloudIntegration, settings: NorthflankSettings, now: Date) {
  const { id, name, description, provider, features, restrictions, aws, cloudflare, byok, createdAt } = item;
  const filled = settings.emptyValues === "filled";
  return {
    id,
    name,
    description,
    provider,
    features: features ?? (filled ? [] : undefined),
    restrictions: restrictions ?? (filled ? { enabled: false, teams: [] } : undefined),
    aws: aws ?? foreignBlock("aws", item, settings),
    cloudflare: cloudflare ?? foreignBlock("cloudflare", item, settings),
    byok: byok ?? foreignBlock("byok", item, settings),
    createdAt,
    registryCredentialRefresh: settings.credentialRefresh === "shown" ? healthyRefresh(now) : undefined,
  };
}

/** Example values that the official examples show on integrations of other providers (§2.2). */
const EXAMPLE_BLOCKS: Readonly<Record<Block, object>> = {
  aws: { authenticationMode: "accessKey" },
  gcp: { projectId: "example-project", authenticationMode: "accessKey" },
  cloudflare: { credentialType: "apiToken" },
  byok: { connectionMode: "direct" },
};

function foreignBlock(
  block: Block,
  { provider }: CloudIntegration,
  { foreignBlocks }: NorthflankSettings,
): object | undefined {
  return foreignBlocks === "shown" && block !== blockOf(provider) ? EXAMPLE_BLOCKS[block] : undefined;
}

/** Different in every answer: a client that compares it never has an empty plan (§4.2). */
export function healthyRefresh(now: Date): object {
  return { status: "healthy", affectedCredentialCount: 0, updatedAt: now.toISOString() };
}
