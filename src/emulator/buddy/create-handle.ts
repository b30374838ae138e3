import { NotFound } from "../host/handle";
import type { BuddyHandle, InspectedIntegration } from "./handle";
import {
  integrationChangeSchema,
  changedIntegration,
  seededIntegration,
  type IntegrationChange,
} from "./records";
import { EXCHANGED } from "./routes/oidc";
import {
  addGroup,
  addMember,
  addOidcProvider,
  addPipeline,
  addProject,
  addToken,
  addWorkspace,
  DEFAULT_OIDC_PROVIDER,
  DEFAULT_TOKENS,
} from "./seed";
import type { BuddySettings } from "./settings";
import { type BuddyState, type Project, type Workspace, deleteIntegration, storeIntegration } from "./state";

export interface HandleContext {
  readonly state: BuddyState;
  readonly settings: () => BuddySettings;
  readonly configure: (changes: Partial<BuddySettings>) => void;
}

export function createHandle({ state, settings, configure }: HandleContext): BuddyHandle {
  const workspace = (domain: string) => workspaceOf(state, domain);
  return {
    tokens: DEFAULT_TOKENS,
    oidcProvider: DEFAULT_OIDC_PROVIDER,
    settings,
    configure,
    addWorkspace: (seed) => void addWorkspace(state, seed),
    switchWorkspace(domain, switches) {
      const { api, status } = Object.assign(workspace(domain), switches);
      return { api, status };
    },
    addProject: (domain, seed) => void addProject(state, workspace(domain), seed),
    renameProject: (domain, from, to) => renameProject(workspace(domain), from, to),
    addPipeline: (domain, project, seed) => addPipeline(state, projectOf(workspace(domain), project), seed),
    addGroup: (domain, seed) => addGroup(state, workspace(domain), seed),
    addMember: (domain, seed) => addMember(state, workspace(domain), seed),
    addToken: (seed) => addToken(state, seed),
    revokeToken: (token) => void state.tokens.delete(token),
    exchangedTokens: () =>
      [...state.tokens.values()].filter(({ name }) => name === EXCHANGED).map(({ token }) => token),
    addOidcProvider: (seed) => addOidcProvider(state, seed),
    integrations: (domain) =>
      inspectedIntegrations(state).filter((found) => domain === undefined || found.workspace === domain),
    integration: (hashId) => findIntegration(state, hashId),
    addIntegration(domain, seed) {
      const parsed = integrationChangeSchema.parse(seed);
      return integrationOf(state, seedIntegration(state, workspace(domain), parsed, settings()));
    },
    changeIntegration(hashId, change) {
      if (!changeBehindTheBack(state, hashId, integrationChangeSchema.parse(change))) throw unknown(hashId);
      return integrationOf(state, hashId);
    },
    removeIntegration(hashId) {
      if (!deleteBehindTheBack(state, hashId)) throw unknown(hashId);
    },
  };
}

function renameProject(workspace: Workspace, from: string, to: string): void {
  projectOf(workspace, from).name = to;
  for (const integration of workspace.integrations.values()) {
    if (integration.project_name !== from) continue;
    workspace.integrations.set(integration.hash_id, { ...integration, project_name: to });
  }
}

function workspaceOf(state: BuddyState, domain: string): Workspace {
  const workspace = state.workspaces.get(domain);
  if (workspace === undefined) throw new NotFound(`There is no workspace "${domain}".`);
  return workspace;
}

function projectOf(workspace: Workspace, name: string): Project {
  const project = workspace.projects.find((candidate) => candidate.name === name);
  if (project === undefined) throw new RangeError(`There is no project "${name}" in "${workspace.domain}".`);
  return project;
}

function integrationOf(state: BuddyState, hashId: string): InspectedIntegration {
  const found = findIntegration(state, hashId);
  if (found === undefined) throw unknown(hashId);
  return found;
}

function unknown(hashId: string): RangeError {
  return new RangeError(`There is no integration "${hashId}".`);
}

/** Reads and changes the state without the API, for the handle and the control path. */

function inspectedIntegrations(state: BuddyState): InspectedIntegration[] {
  return [...state.workspaces.values()].flatMap((workspace) =>
    [...workspace.integrations.values()].map((integration) => ({
      ...integration,
      workspace: workspace.domain,
      credentials: state.secrets.get(integration.hash_id) ?? {},
    })),
  );
}

function findIntegration(state: BuddyState, hashId: string): InspectedIntegration | undefined {
  return inspectedIntegrations(state).find((integration) => integration.hash_id === hashId);
}

/** Returns the new integration's `hash_id`. */
function seedIntegration(
  state: BuddyState,
  workspace: Workspace,
  seed: IntegrationChange,
  settings: BuddySettings,
): string {
  const hashId = state.nextHashId();
  storeIntegration(state, workspace, seededIntegration(hashId, seed, settings));
  return hashId;
}

/** False if the integration does not exist. */
function changeBehindTheBack(state: BuddyState, hashId: string, change: IntegrationChange): boolean {
  const workspace = homeOf(state, hashId);
  const integration = workspace?.integrations.get(hashId);
  if (workspace === undefined || integration === undefined) return false;
  const secrets = state.secrets.get(hashId) ?? {};
  storeIntegration(state, workspace, changedIntegration({ integration, secrets }, change));
  return true;
}

/** False if the integration does not exist. */
function deleteBehindTheBack(state: BuddyState, hashId: string): boolean {
  const workspace = homeOf(state, hashId);
  if (workspace === undefined) return false;
  deleteIntegration(state, workspace, hashId);
  return true;
}

function homeOf(state: BuddyState, hashId: string): Workspace | undefined {
  return [...state.workspaces.values()].find((workspace) => workspace.integrations.has(hashId));
}
