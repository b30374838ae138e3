import type { Integration } from "./rules/integration";
import { authTypeRule, isIntegrationType } from "./rules/types";
import type { BuddySettings } from "./settings";
import type { Group, Member, Pipeline, Project, Workspace } from "./state";

/** Creates the JSON of the API's answers. No function here receives the secrets. */
export interface ViewContext {
  readonly baseUrl: string;
  readonly workspace: Workspace;
}

/** The web application's address is opaque to clients; the real one is shown, as in the documentation. */
const APP_URL = "https://app.buddy.works";

/**
 * Keys that servers before 2026 do not return (docs/apis/buddy.md §2.3, §9); `auth_type` is absent from the oldest
 * samples.
 */
const KEYS_OF_NEWER_SERVERS = new Set([
  "auth_type",
  "app_id",
  "google_project",
  "audience",
  "host_url",
  "webhook_address",
  "atop_url",
  "note",
  "agent_note",
]);

/** The integration object (docs/apis/buddy.md §2.3, §8). */
export function integrationView(
  integration: Integration,
  context: ViewContext,
  settings: BuddySettings,
): Record<string, unknown> {
  const view: Record<string, unknown> = {
    ...integrationSummary(integration, context),
    auth_type: integration.auth_type ?? (knowsOneWay(integration) ? settings.plainAuthType : null),
    scope: integration.scope,
    project_name: integration.project_name,
    ...pipelinesView(integration, context, settings),
    permissions: integration.permissions,
    app_id: integration.app_id,
    google_project: integration.google_project,
    audience: integration.audience,
    host_url: null,
    webhook_address: null,
    atop_url: null,
    note: integration.note,
    agent_note: integration.agent_note,
  };
  const keys = Object.entries(view).filter(
    ([key, value]) =>
      !(settings.generation === "legacy" && KEYS_OF_NEWER_SERVERS.has(key)) &&
      !(settings.emptyValues === "omitted" && value === null),
  );
  return Object.fromEntries(keys);
}

/** Which levels the newer form has for integrations is not documented: those of their permissions. */
function pipelinesView(
  { all_pipelines_allowed, allowed_pipelines }: Integration,
  context: ViewContext,
  { pipelinesAnswer }: BuddySettings,
) {
  const pipelines = allowed_pipelines.flatMap((id) => allowedPipeline(id, context));
  if (pipelinesAnswer === "boolean") return { all_pipelines_allowed, allowed_pipelines: pipelines };
  return {
    pipelines_access_level: all_pipelines_allowed ? "USE_ONLY" : "DENIED",
    allowed_pipelines: pipelines.map((pipeline) => ({ ...pipeline, access_level: "USE_ONLY" })),
  };
}

/**
 * No `auth_type` is documented for these; what the server returns is a setting (docs/apis/buddy.md §3.3).
 */
const knowsOneWay = ({ type }: Integration): boolean =>
  isIntegrationType(type) && authTypeRule(type) === undefined;

/** The six keys that a list item always has (docs/apis/buddy.md §2.2). */
export function integrationSummary(integration: Integration, { baseUrl, workspace }: ViewContext) {
  return {
    url: `${workspaceUrl(baseUrl, workspace)}/integrations/${integration.hash_id}`,
    html_url: integrationsHtmlUrl(workspace),
    hash_id: integration.hash_id,
    name: integration.name,
    type: integration.type,
    identifier: integration.identifier,
  };
}

export function integrationListView(items: readonly object[], { baseUrl, workspace }: ViewContext) {
  return {
    url: `${workspaceUrl(baseUrl, workspace)}/integrations`,
    html_url: integrationsHtmlUrl(workspace),
    integrations: items,
  };
}

/** A deleted pipeline is no longer listed (not documented). */
function allowedPipeline(id: number, context: ViewContext): object[] {
  return context.workspace.projects.flatMap((project) =>
    project.pipelines
      .filter((pipeline) => pipeline.id === id)
      .map((pipeline) => ({
        ...pipelineUrls(pipeline, project, context),
        id: pipeline.id,
        name: pipeline.name,
      })),
  );
}

export function workspaceSummary(workspace: Workspace, baseUrl: string) {
  const { id, name, domain } = workspace;
  return { url: workspaceUrl(baseUrl, workspace), html_url: workspaceHtmlUrl(workspace), id, name, domain };
}

export function workspaceView(workspace: Workspace, baseUrl: string) {
  return {
    ...workspaceSummary(workspace, baseUrl),
    owner_id: workspace.members.find(({ owner }) => owner)?.id ?? null,
    frozen: workspace.status === "inactive",
    create_date: workspace.createDate,
  };
}

export function projectSummary(project: Project, { baseUrl, workspace }: ViewContext) {
  return {
    url: projectUrl(baseUrl, workspace, project),
    html_url: `${workspaceHtmlUrl(workspace)}/${project.name}`,
    name: project.name,
    display_name: project.displayName,
    status: project.status,
  };
}

export function projectView(project: Project, context: ViewContext) {
  return {
    ...projectSummary(project, context),
    create_date: project.createDate,
    default_branch: "main",
    access: "PRIVATE",
  };
}

export function pipelineView(pipeline: Pipeline, project: Project, context: ViewContext) {
  return { ...pipelineUrls(pipeline, project, context), ...pipeline };
}

function pipelineUrls(pipeline: Pipeline, project: Project, { baseUrl, workspace }: ViewContext) {
  return {
    url: `${projectUrl(baseUrl, workspace, project)}/pipelines/${pipeline.id}`,
    html_url: `${workspaceHtmlUrl(workspace)}/${project.name}/pipelines/pipeline/${pipeline.id}`,
  };
}

export function groupSummary(group: Group, { baseUrl, workspace }: ViewContext) {
  return {
    url: `${workspaceUrl(baseUrl, workspace)}/groups/${group.id}`,
    html_url: `${workspaceHtmlUrl(workspace)}/groups/${group.id}`,
    id: group.id,
    name: group.name,
    description: group.description,
  };
}

export function groupView(group: Group, context: ViewContext) {
  return {
    ...groupSummary(group, context),
    auto_assign_to_new_projects: false,
    auto_assign_permission_set_id: null,
  };
}

export function groupMemberView(member: Member) {
  return { id: member.id, name: member.name, avatar_url: null, status: "MEMBER" };
}

export function memberSummary(member: Member, { baseUrl, workspace }: ViewContext) {
  return {
    url: `${workspaceUrl(baseUrl, workspace)}/members/${member.id}`,
    html_url: `${workspaceHtmlUrl(workspace)}/people/${member.id}`,
    id: member.id,
    name: member.name,
    avatar_url: null,
    email: member.email,
    admin: member.admin,
    workspace_owner: member.owner,
  };
}

export function memberView(member: Member, context: ViewContext) {
  return {
    ...memberSummary(member, context),
    auto_assign_to_new_projects: false,
    auto_assign_permission_set_id: null,
  };
}

export function workspaceUrl(baseUrl: string, { domain }: Workspace): string {
  return `${baseUrl}/workspaces/${domain}`;
}

function projectUrl(baseUrl: string, workspace: Workspace, { name }: Project): string {
  return `${workspaceUrl(baseUrl, workspace)}/projects/${name}`;
}

export function workspaceHtmlUrl({ domain }: Workspace): string {
  return `${APP_URL}/${domain}`;
}

function integrationsHtmlUrl(workspace: Workspace): string {
  return `${workspaceHtmlUrl(workspace)}/workspace/integrations`;
}
