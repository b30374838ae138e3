import type { InspectedIntegration } from "./handle";
import { changedIntegration, seededIntegration, type IntegrationChange } from "./records";
import type { BuddySettings } from "./settings";
import { deleteIntegration, storeIntegration, type BuddyState, type Workspace } from "./state";

/** The state seen and changed without the API: what the handle and the control path have in common. */

export interface FoundIntegration {
  readonly workspace: Workspace;
  readonly inspected: InspectedIntegration;
}

export function inspectedIntegrations(state: BuddyState): InspectedIntegration[] {
  return [...state.workspaces.values()].flatMap((workspace) =>
    [...workspace.integrations.values()].map((integration) => ({
      ...integration,
      workspace: workspace.domain,
      credentials: state.secrets.get(integration.hash_id) ?? {},
    })),
  );
}

export function findIntegration(state: BuddyState, hashId: string): InspectedIntegration | undefined {
  return inspectedIntegrations(state).find((integration) => integration.hash_id === hashId);
}

/** Returns the new integration's `hash_id`. */
export function seedIntegration(
  state: BuddyState,
  workspace: Workspace,
  seed: IntegrationChange,
  settings: BuddySettings,
): string {
  const hashId = state.nextHashId();
  storeIntegration(state, workspace, seededIntegration(hashId, seed, settings));
  return hashId;
}

/** False when there is no such integration. */
export function changeBehindTheBack(state: BuddyState, hashId: string, change: IntegrationChange): boolean {
  const workspace = homeOf(state, hashId);
  const integration = workspace?.integrations.get(hashId);
  if (workspace === undefined || integration === undefined) return false;
  const secrets = state.secrets.get(hashId) ?? {};
  storeIntegration(state, workspace, changedIntegration({ integration, secrets }, change));
  return true;
}

/** False when there is no such integration. */
export function deleteBehindTheBack(state: BuddyState, hashId: string): boolean {
  const workspace = homeOf(state, hashId);
  if (workspace === undefined) return false;
  deleteIntegration(state, workspace, hashId);
  return true;
}

function homeOf(state: BuddyState, hashId: string): Workspace | undefined {
  return [...state.workspaces.values()].find((workspace) => workspace.integrations.has(hashId));
}
