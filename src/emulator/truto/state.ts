import { hexIds, type IdSequence, mappedIds } from "../host/ids";
import type { JsonObject } from "../host/json";
import type { Clock } from "../host/clock";
import { forEachCollection, type CollectionName, type TrutoRecord } from "./collections";
import type { Install, Stamped, StoredInstall, StoredIntegration, Integration } from "./rules/model";

export interface Team extends Stamped {
  readonly name: string;
  readonly domain: string;
}

export interface Environment extends Stamped {
  readonly name: string;
  readonly team_id: string;
}

/** Kinds other than `api` are of no use for this API (docs/apis/truto.md §1). */
export type TokenKind = "api" | "link" | "integrated-account" | "mcp";

export interface Token {
  readonly token: string;
  readonly kind: TokenKind;
  readonly environmentId: string;
  /** ISO 8601; an expired token is answered like an unknown one. */
  readonly expiresAt: string | undefined;
}

/** What end customers lost by the deletion of an install. */
export interface Revocation {
  readonly install_id: string;
  readonly integration_id: string;
  readonly environment_id: string;
  /** Number of integrated accounts whose credentials were revoked. */
  readonly accounts: number;
}

/** All maps are by id, in order of creation. */
export interface TrutoState {
  readonly teams: Map<string, Team>;
  readonly environments: Map<string, Environment>;
  /** By the token itself. */
  readonly tokens: Map<string, Token>;
  readonly integrations: Map<string, Integration>;
  readonly installs: Map<string, Install>;
  /** Ids of installs by environment and integration, which have one at most (docs/apis/truto.md §8.1). */
  readonly installIds: Map<string, string>;
  /** By kind and id. */
  readonly records: Readonly<Record<CollectionName, Map<string, TrutoRecord>>>;
  /** The secrets of integrations and installs, separate from the records. */
  readonly secrets: Map<string, JsonObject>;
  readonly revocations: Revocation[];
  readonly nextId: IdSequence<string>;
  readonly clock: Clock;
}

const ID_SEED = "7a3d90c4";

export function createState(clock: Clock, idSeed: string | undefined): TrutoState {
  return {
    teams: new Map(),
    environments: new Map(),
    tokens: new Map(),
    integrations: new Map(),
    installs: new Map(),
    installIds: new Map(),
    records: forEachCollection(() => new Map<string, TrutoRecord>()),
    secrets: new Map(),
    revocations: [],
    nextId: mappedIds(hexIds(idSeed ?? ID_SEED, 32), uuidOf),
    clock,
  };
}

/** Writes 32 hex digits as a UUID, with the version and variant digits of a random one. */
function uuidOf(hex: string): string {
  const version = `4${hex.slice(13, 16)}`;
  const variant = `8${hex.slice(17, 20)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), version, variant, hex.slice(20)].join("-");
}

export function secretsOf({ secrets }: TrutoState, id: string): JsonObject {
  return secrets.get(id) ?? {};
}

export function storeIntegration(state: TrutoState, { integration, secrets }: StoredIntegration): void {
  state.integrations.set(integration.id, integration);
  state.secrets.set(integration.id, secrets);
}

/** Also deletes its installs (docs/apis/truto.md §2.2). */
export function deleteIntegration(state: TrutoState, id: string): void {
  for (const install of installsOf(state, id)) deleteInstall(state, install);
  state.integrations.delete(id);
  state.secrets.delete(id);
}

export function installsOf({ installs }: TrutoState, integrationId: string): Install[] {
  return [...installs.values()].filter((install) => install.integration_id === integrationId);
}

export function storeInstall(state: TrutoState, { install, secrets }: StoredInstall): void {
  state.installs.set(install.id, install);
  state.installIds.set(placeOf(install.environment_id, install.integration_id), install.id);
  state.secrets.set(install.id, secrets);
}

/** Revokes the credentials of all accounts that are connected through it (docs/apis/truto.md §2.1). */
export function deleteInstall(state: TrutoState, install: Install): void {
  const { id, integration_id, environment_id, connectedAccounts } = install;
  state.installs.delete(id);
  state.installIds.delete(placeOf(environment_id, integration_id));
  state.secrets.delete(id);
  state.revocations.push({ install_id: id, integration_id, environment_id, accounts: connectedAccounts });
}

export function installAt(
  state: TrutoState,
  environmentId: string,
  integrationId: string,
): Install | undefined {
  return state.installs.get(state.installIds.get(placeOf(environmentId, integrationId)) ?? "");
}

function placeOf(environmentId: string, integrationId: string): string {
  return `${environmentId}/${integrationId}`;
}
