import { hexIds, type IdSequence, mappedIds } from "../host/ids";
import type { Clock } from "../host/clock";
import type { Environment } from "./environments/environment";
import type { CredentialLink } from "./rules/credential-link";
import { NO_SECRETS, type Config, type DraftSecrets } from "./rules/config";
import type { Integration, StoredIntegration } from "./rules/integration";
import type { DroppedKey } from "./rules/known-keys";
import type { IntegrationSecrets } from "./rules/metadata-secrets";
import type { OddValue } from "./rules/odd-secrets";
import type { Tool } from "./tools/tool";

export interface Tenant {
  /** The tenant's name in paths. */
  readonly slug: string;
  readonly uuid: string;
  /** By id, in order of creation. */
  readonly integrations: Map<string, Integration>;
  /** By id, in order of creation. */
  readonly configs: Map<string, Config>;
  /** By integration and id, in order of creation. */
  readonly tools: Map<string, Tool>;
}

export interface Token {
  readonly token: string;
  readonly name: string;
  /** Slug of the one tenant that it is bound to (docs/apis/fruxon.md §1). */
  readonly tenant: string;
  readonly scopes: readonly string[];
  readonly userId: string;
  /** ISO 8601; an expired token is answered like an unknown one. */
  readonly expiresAt: string | undefined;
}

/** A value that a client should never have sent for a secret (`rules/odd-secrets.ts`). */
export interface OddSecret extends OddValue {
  readonly tenant: string;
  /** The object that was written: `custom_demo_crm`, or `custom_demo_crm/<uuid of the config>`. */
  readonly object: string;
}

/** A member of a body that the server dropped silently. */
export interface DroppedMember extends DroppedKey {
  readonly method: string;
  readonly path: string;
}

export interface FruxonState {
  /** By slug, in order of creation. */
  readonly tenants: Map<string, Tenant>;
  /** By tenant and id, in order of creation; the built-in ones only once they were changed. */
  readonly environments: Map<string, Environment>;
  /** By the token itself. */
  readonly tokens: Map<string, Token>;
  /** By tenant and id. Separate from the integrations, so that code that writes answers cannot reach it. */
  readonly integrationSecrets: Map<string, IntegrationSecrets>;
  /** By the id of the config (its draft) or of the revision. */
  readonly configSecrets: Map<string, DraftSecrets>;
  readonly oddSecrets: OddSecret[];
  readonly droppedKeys: DroppedMember[];
  /** OAuth credential keys that were issued, with the scopes that a person consented to. */
  readonly issuedOAuthKeys: Map<string, readonly string[]>;
  readonly usedOAuthKeys: Set<string>;
  /** The open link of each config, by the config's id. */
  readonly credentialLinks: Map<string, CredentialLink>;
  readonly nextUuid: IdSequence<string>;
  /** The time of a write in epoch milliseconds, later than that of every other write (docs/apis/fruxon.md §10). */
  readonly nextTime: IdSequence<number>;
  readonly clock: Clock;
}

const UUID_SEED = "f0c0ffee";

export function createState(clock: Clock, idSeed: string | undefined): FruxonState {
  return {
    tenants: new Map(),
    environments: new Map(),
    tokens: new Map(),
    integrationSecrets: new Map(),
    configSecrets: new Map(),
    oddSecrets: [],
    droppedKeys: [],
    issuedOAuthKeys: new Map(),
    usedOAuthKeys: new Set(),
    credentialLinks: new Map(),
    nextUuid: uuids(idSeed ?? UUID_SEED),
    nextTime: risingTimes(clock),
    clock,
  };
}

function risingTimes(clock: Clock): IdSequence<number> {
  let last = 0;
  const next = () => (last = Math.max(clock().getTime(), last + 1));
  return Object.assign(next, {
    position: () => last,
    moveTo(position: number) {
      last = position;
    },
  });
}

/** Lower-case uuids of version 4 that count up. */
function uuids(seed: string): IdSequence<string> {
  return mappedIds(hexIds(seed, 30), (hex) => {
    const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(12, 15)}`, `8${hex.slice(15, 18)}`];
    return [...parts, hex.slice(18)].join("-");
  });
}

export function storedIntegration(
  state: FruxonState,
  tenant: Tenant,
  id: string,
): StoredIntegration | undefined {
  const integration = tenant.integrations.get(id);
  if (integration === undefined) return undefined;
  return { integration, secrets: state.integrationSecrets.get(secretKey(tenant, id)) ?? {} };
}

export function storeIntegration(
  state: FruxonState,
  tenant: Tenant,
  { integration, secrets }: StoredIntegration,
): void {
  tenant.integrations.set(integration.id, integration);
  state.integrationSecrets.set(secretKey(tenant, integration.id), secrets);
}

export function deleteIntegration(state: FruxonState, tenant: Tenant, id: string): void {
  tenant.integrations.delete(id);
  for (const [key, tool] of tenant.tools) if (tool.integrationId === id) tenant.tools.delete(key);
  state.integrationSecrets.delete(secretKey(tenant, id));
}

export function secretsOfConfig(state: FruxonState, id: string): DraftSecrets {
  return state.configSecrets.get(id) ?? NO_SECRETS;
}

export function storeConfig(
  state: FruxonState,
  tenant: Tenant,
  stored: { readonly config: Config; readonly secrets: DraftSecrets },
): void {
  tenant.configs.set(stored.config.id, stored.config);
  state.configSecrets.set(stored.config.id, stored.secrets);
}

export function deleteConfig(state: FruxonState, tenant: Tenant, config: Config): void {
  tenant.configs.delete(config.id);
  state.credentialLinks.delete(config.id);
  for (const { id } of [config, ...config.revisions]) state.configSecrets.delete(id);
}

/** The configs of an integration in order of creation. */
export function configsOf(tenant: Tenant, integrationId: string): Config[] {
  return [...tenant.configs.values()].filter((config) => config.integrationId === integrationId);
}

function secretKey({ slug }: Tenant, id: string): string {
  return `${slug}/${id}`;
}
