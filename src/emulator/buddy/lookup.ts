import type { BuddyContext } from "./context";
import { API_DISABLED, refusal, WORKSPACE_INACTIVE } from "./refusal";
import type { Integration } from "./rules/integration";
import type { Project, Token, Workspace } from "./state";

/** The workspace of a request. Throws a `Refusal`: 404 unknown, 403 out of the token's reach or switched off. */
export function workspaceFor(
  { state, settings }: Pick<BuddyContext, "state" | "settings">,
  caller: Token,
  domain: string,
): Workspace {
  const workspace = state.workspaces.get(domain);
  if (workspace === undefined) throw refusal(404, "Workspace not found.");
  if (!mayEnter(caller, workspace)) {
    throw refusal(settings().foreignWorkspaceStatus, "The token has no access to this workspace.");
  }
  if (workspace.status === "inactive") throw refusal(403, WORKSPACE_INACTIVE);
  if (workspace.api === "disabled") throw refusal(settings().refusalStatus, API_DISABLED);
  return workspace;
}

/** A token may be restricted to workspaces (docs/apis/buddy.md §1.2); what the API answers then is not documented. */
export function mayEnter(caller: Token, { domain }: Workspace): boolean {
  return caller.workspaces === undefined || caller.workspaces.includes(domain);
}

export function projectIn(workspace: Workspace, name: string): Project {
  const project = workspace.projects.find((candidate) => candidate.name === name);
  if (project === undefined) throw refusal(404, "Project not found.");
  return project;
}

/** By `hash_id` only: that the `identifier` works in a path is not documented (docs/apis/buddy.md §2.1). */
export function integrationIn(workspace: Workspace, hashId: string): Integration {
  const integration = workspace.integrations.get(hashId);
  if (integration === undefined) throw refusal(404, "Integration not found.");
  return integration;
}

/** The item with the numeric id of a path. Throws a `Refusal` (404). */
export function byId<T extends { readonly id: number }>(items: readonly T[], id: string, what: string): T {
  const found = items.find((item) => String(item.id) === id);
  if (found === undefined) throw refusal(404, `${what} not found.`);
  return found;
}
