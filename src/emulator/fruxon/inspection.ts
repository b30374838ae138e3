import type { InspectedFruxonConfig, InspectedFruxonIntegration } from "./handle";
import {
  changedConfig,
  changedIntegration,
  seededIntegration,
  type ConfigChange,
  type IntegrationChange,
  type IntegrationSeed,
} from "./records";
import { NO_SECRETS, NO_VARIANT, type Config } from "./rules/config";
import { UNSPECIFIED } from "./rules/enums";
import { secretNames } from "./rules/metadata";
import type { FruxonSettings } from "./settings";
import {
  configsOf,
  deleteConfig,
  deleteIntegration,
  secretsOfConfig,
  storeConfig,
  storedIntegration,
  storeIntegration,
  type FruxonState,
  type Tenant,
} from "./state";

/** Reads and changes the state without the API, for the handle and the control path. */

export function inspectedIntegration(
  state: FruxonState,
  tenant: Tenant,
  id: string,
): InspectedFruxonIntegration | undefined {
  const stored = storedIntegration(state, tenant, id);
  if (stored === undefined) return undefined;
  return { ...stored.integration, tenant: tenant.slug, credentials: stored.secrets };
}

export function inspectedIntegrations(
  state: FruxonState,
  tenants: readonly Tenant[],
): InspectedFruxonIntegration[] {
  return tenants.flatMap((tenant) =>
    [...tenant.integrations.keys()].flatMap((id) => inspectedIntegration(state, tenant, id) ?? []),
  );
}

export function inspectedConfig(state: FruxonState, tenant: Tenant, config: Config): InspectedFruxonConfig {
  const { publishedRevisionId } = config;
  return {
    ...config,
    tenant: tenant.slug,
    credentials: secretsOfConfig(state, config.id),
    publishedCredentials:
      publishedRevisionId === null ? undefined : secretsOfConfig(state, publishedRevisionId),
  };
}

/** Replaces an integration of the same id. */
export function seedIntegration(
  state: FruxonState,
  tenant: Tenant,
  seed: IntegrationSeed,
  { ownType }: FruxonSettings,
): void {
  storeIntegration(state, tenant, seededIntegration(seed, { type: ownType, now: state.nextTime() }));
}

/** False if the integration does not exist. */
export function changeIntegrationBehindTheBack(
  state: FruxonState,
  tenant: Tenant,
  id: string,
  change: IntegrationChange,
  { toolChanges }: FruxonSettings,
): boolean {
  const stored = storedIntegration(state, tenant, id);
  if (stored === undefined) return false;
  const isAboutTools = Object.keys(change).every((key) => key === "toolCount");
  const modifiedAt =
    isAboutTools && toolChanges === "keep" ? stored.integration.modifiedAt : state.nextTime();
  storeIntegration(state, tenant, changedIntegration(stored, change, modifiedAt));
  return true;
}

/** False if the integration does not exist. */
export function deleteIntegrationBehindTheBack(state: FruxonState, tenant: Tenant, id: string): boolean {
  if (!tenant.integrations.has(id)) return false;
  for (const config of configsOf(tenant, id)) deleteConfig(state, tenant, config);
  deleteIntegration(state, tenant, id);
  return true;
}

export function seedConfig(
  state: FruxonState,
  tenant: Tenant,
  integrationId: string,
  seed: ConfigChange,
): Config {
  const now = state.nextTime();
  const blank: Config = {
    id: state.nextUuid(),
    integrationId,
    draft: {
      displayName: "Seeded config",
      sandboxMode: UNSPECIFIED,
      egressCountry: null,
      main: NO_VARIANT,
      sandboxVariant: null,
    },
    revisions: [],
    publishedRevisionId: null,
    usedByAgents: 0,
    credentialHealth: "HEALTHY",
    credentialHealthDetail: null,
    createdBy: "seed",
    createdAt: now,
    modifiedAt: now,
  };
  const names = secretParametersOf(tenant, integrationId);
  const stored = changedConfig({ config: blank, secrets: NO_SECRETS }, seed, names, now);
  storeConfig(state, tenant, stored);
  return stored.config;
}

export function changeConfigBehindTheBack(
  state: FruxonState,
  tenant: Tenant,
  config: Config,
  change: ConfigChange,
): Config {
  const stored = { config, secrets: secretsOfConfig(state, config.id) };
  const names = secretParametersOf(tenant, config.integrationId);
  const changed = changedConfig(stored, change, names, state.nextTime());
  storeConfig(state, tenant, changed);
  return changed.config;
}

/** Counts one more agent that uses the config. Throws a `RangeError` with the reason if the config cannot be used. */
export function fillAgentSlot(state: FruxonState, integration: string, id: string): FoundConfig {
  const found = findConfig(state, id);
  if (found === undefined) throw new RangeError(`There is no config "${id}".`);
  const { tenant, config } = found;
  if (config.integrationId !== integration) {
    throw new RangeError(`Config "${id}" belongs to integration "${config.integrationId}".`);
  }
  if (config.publishedRevisionId === null) throw new RangeError(`Config "${id}" was never published.`);
  const used = { ...config, usedByAgents: config.usedByAgents + 1 };
  storeConfig(state, tenant, { config: used, secrets: secretsOfConfig(state, id) });
  return { tenant, config: used };
}

export interface FoundConfig {
  readonly tenant: Tenant;
  readonly config: Config;
}

export function findConfig(state: FruxonState, id: string): FoundConfig | undefined {
  for (const tenant of state.tenants.values()) {
    const config = tenant.configs.get(id);
    if (config !== undefined) return { tenant, config };
  }
  return undefined;
}

export function issueOAuthKey(state: FruxonState, grantedScopes: readonly string[]): string {
  const key = `FAKE-OAUTH-KEY-${state.issuedOAuthKeys.size + 1}`;
  state.issuedOAuthKeys.set(key, grantedScopes);
  return key;
}

function secretParametersOf(tenant: Tenant, integrationId: string): ReadonlySet<string> {
  return secretNames(tenant.integrations.get(integrationId)?.configMetadata.parametersMetadata);
}
