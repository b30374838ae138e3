import type { InspectedTrutoInstall, InspectedTrutoIntegration } from "./handle";
import {
  changedInstall,
  changedIntegration,
  type InstallChange,
  type InstallSeed,
  type IntegrationChange,
  type IntegrationSeed,
} from "./records";
import type { Install, Integration } from "./rules/model";
import {
  deleteInstall,
  deleteIntegration,
  installAt,
  secretsOf,
  storeInstall,
  storeIntegration,
  type TrutoState,
} from "./state";
import { formatTime, timeOfChange } from "./time";

/** Reads and changes the state without the API, for the handle and the control path. */

export function inspectedInstall(state: TrutoState, install: Install): InspectedTrutoInstall {
  const { id, integration_id, environment_id, is_enabled, show_in_catalog, override } = install;
  return {
    id,
    integration_id,
    environment_id,
    is_enabled,
    show_in_catalog,
    override,
    override_secrets: secretsOf(state, id),
    connected_accounts: install.connectedAccounts,
    created_at: formatTime(install.createdAt, "iso"),
    updated_at: formatTime(install.updatedAt, "iso"),
  };
}

export function inspectedIntegration(state: TrutoState, found: Integration): InspectedTrutoIntegration {
  const { id, name, category, is_beta, sharing, team_id, version, config } = found;
  return {
    id,
    name,
    category,
    is_beta,
    sharing,
    team_id,
    version,
    config,
    config_secrets: secretsOf(state, id),
    created_at: formatTime(found.createdAt, "iso"),
    updated_at: formatTime(found.updatedAt, "iso"),
  };
}

/** Throws a `RangeError` if the team does not exist or the id is taken. */
export function seedIntegration(state: TrutoState, seed: IntegrationSeed): Integration {
  const { id = state.nextId(), team_id, created_at, ...fields } = seed;
  if (state.integrations.has(id)) throw new RangeError(`Integration "${id}" already exists.`);
  const createdAt = created_at ?? state.clock().getTime();
  const blank: Integration = {
    id,
    name: `seeded-${state.integrations.size + 1}`,
    category: null,
    is_beta: false,
    sharing: "deny",
    config: {},
    team_id: team_id ?? firstOf(state.environments, "environment").team_id,
    version: 1,
    createdAt,
    updatedAt: createdAt,
    visibleFrom: 0,
  };
  const stored = changedIntegration({ integration: blank, secrets: {} }, fields, blank);
  storeIntegration(state, stored);
  return stored.integration;
}

/** Throws a `RangeError` if the environment or integration does not exist, or if it is already installed there. */
export function seedInstall(state: TrutoState, seed: InstallSeed): Install {
  const { id = state.nextId(), integration_id, environment_id, created_at, ...fields } = seed;
  const environment = environmentOf(state, environment_id);
  const createdAt = created_at ?? state.clock().getTime();
  const integration =
    integration_id === undefined
      ? seedIntegration(state, { team_id: environment.team_id })
      : integrationOf(state, integration_id);
  if (state.installs.has(id) || installAt(state, environment.id, integration.id) !== undefined) {
    throw new RangeError(
      `"${integration.name}" is already installed in "${environment.name}", or the id is taken.`,
    );
  }
  const blank: Install = {
    id,
    integration_id: integration.id,
    environment_id: environment.id,
    is_enabled: true,
    show_in_catalog: true,
    override: {},
    connectedAccounts: 0,
    createdAt,
    updatedAt: createdAt,
    visibleFrom: 0,
  };
  const stored = changedInstall({ install: blank, secrets: {} }, fields, createdAt);
  storeInstall(state, stored);
  return stored.install;
}

/** Throws a `RangeError` if the install does not exist. */
export function changeInstall(state: TrutoState, id: string, change: InstallChange): Install {
  const install = installOf(state, id);
  const moved = timeOfChange(install.updatedAt, state.clock);
  const stored = changedInstall({ install, secrets: secretsOf(state, id) }, change, moved);
  storeInstall(state, stored);
  return stored.install;
}

/** Throws a `RangeError` if the integration does not exist. */
export function changeIntegration(state: TrutoState, id: string, change: IntegrationChange): Integration {
  const integration = integrationOf(state, id);
  const stored = changedIntegration({ integration, secrets: secretsOf(state, id) }, change, {
    version: integration.version + 1,
    updatedAt: timeOfChange(integration.updatedAt, state.clock),
  });
  storeIntegration(state, stored);
  return stored.integration;
}

/** Throws a `RangeError` if the install does not exist. */
export function removeInstall(state: TrutoState, id: string): void {
  deleteInstall(state, installOf(state, id));
}

/** Throws a `RangeError` if the integration does not exist. */
export function removeIntegration(state: TrutoState, id: string): void {
  deleteIntegration(state, integrationOf(state, id).id);
}

export function installOf({ installs }: TrutoState, id: string): Install {
  return known(installs.get(id), "environment integration", id);
}

export function integrationOf({ integrations }: TrutoState, id: string): Integration {
  return known(integrations.get(id), "integration", id);
}

/** The first one if no id is given. */
export function environmentOf({ environments }: TrutoState, id: string | undefined) {
  if (id === undefined) return firstOf(environments, "environment");
  return known(environments.get(id), "environment", id);
}

function known<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new RangeError(`There is no ${what} "${id}".`);
  return found;
}

function firstOf<T>(records: ReadonlyMap<string, T>, what: string): T {
  const [first] = records.values();
  if (first === undefined) throw new RangeError(`There is no ${what} yet.`);
  return first;
}
