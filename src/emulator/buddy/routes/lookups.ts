import { Hono, type Context } from "hono";
import type { BuddyContext, BuddyEnv } from "../context";
import { byId, mayEnter, projectIn, workspaceFor } from "../lookup";
import { refusal } from "../refusal";
import type { Project, Workspace } from "../state";
import {
  groupMemberView,
  groupSummary,
  groupView,
  memberSummary,
  memberView,
  pipelineView,
  projectSummary,
  projectView,
  workspaceHtmlUrl,
  workspaceSummary,
  workspaceUrl,
  workspaceView,
  type ViewContext,
} from "../views";
import { needsScopes } from "./middleware";
import { choiceOf, pageOf, sorted } from "./paging";

type Request = Context<BuddyEnv>;

const workspaceScope = (buddy: BuddyContext) => needsScopes(buddy, "WORKSPACE");
const pipelineScopes = (buddy: BuddyContext) => needsScopes(buddy, "WORKSPACE", "EXECUTION_INFO");

/** Read-only objects that integrations refer to (docs/apis/buddy.md §2.7). */
export function lookupRoutes(buddy: BuddyContext): Hono<BuddyEnv> {
  const app = new Hono<BuddyEnv>();
  app.get("/user/token", needsScopes(buddy, "TOKEN_INFO"), (c) => ownToken(buddy, c));
  workspaceRoutes(app, buddy);
  projectRoutes(app, buddy);
  peopleRoutes(app, buddy);
  app.get("/workspaces/:domain/identifiers", workspaceScope(buddy), (c) => identifiers(buddy, c));
  return app;
}

/** The token in use and its scopes (docs/apis/buddy.md §1.3; that this needs `TOKEN_INFO` is an assumption). */
function ownToken({ baseUrl }: BuddyContext, c: Request): Response {
  const { name, scopes, workspaces, expiresAt } = c.get("caller");
  return c.json({
    url: `${baseUrl}/user/token`,
    html_url: "https://app.buddy.works/api-tokens",
    id: name,
    name,
    expires_at: expiresAt ?? null,
    scopes,
    ip_restrictions: [],
    workspace_restrictions: workspaces ?? [],
  });
}

/**
 * Turns the identifiers of a project and a pipeline into the ids that paths contain (docs/apis/buddy.md §11);
 * environments, packages and sandboxes are not emulated. Which scope it needs, and what it answers for unknown ones, is
 * not documented.
 */
function identifiers(buddy: BuddyContext, c: Request): Response {
  const { workspace } = inWorkspace(buddy, c);
  const { project: projectName, pipeline: pipelineName } = c.req.query();
  const project = projectName === undefined ? undefined : projectIn(workspace, projectName);
  const candidates = (project === undefined ? workspace.projects : [project]).flatMap(
    ({ pipelines }) => pipelines,
  );
  const pipeline = candidates.find(({ identifier, name }) => [identifier, name].includes(pipelineName ?? ""));
  if (pipelineName !== undefined && pipeline === undefined) throw refusal(404, "Pipeline not found.");
  return c.json({
    domain: workspace.domain,
    project_identifier: project?.name ?? null,
    pipeline_id: pipeline?.id ?? null,
    environment_id: null,
    pkg_id: null,
    pkg_version_id: null,
    sandbox_id: null,
  });
}

function workspaceRoutes(app: Hono<BuddyEnv>, buddy: BuddyContext): void {
  const { state, baseUrl } = buddy;
  app.get("/workspaces", workspaceScope(buddy), (c) => {
    const workspaces = [...state.workspaces.values()]
      .filter((workspace) => mayEnter(c.get("caller"), workspace))
      .map((workspace) => workspaceSummary(workspace, baseUrl));
    return c.json({ url: `${baseUrl}/workspaces`, html_url: "https://app.buddy.works", workspaces });
  });
  app.get("/workspaces/:domain", workspaceScope(buddy), (c) =>
    c.json(workspaceView(workspaceFor(buddy, c.get("caller"), c.req.param("domain")), baseUrl)),
  );
}

function projectRoutes(app: Hono<BuddyEnv>, buddy: BuddyContext): void {
  app.get("/workspaces/:domain/projects", workspaceScope(buddy), (c) => {
    const { view, workspace, urls } = inWorkspace(buddy, c);
    const found = pageOf(c, chosenProjects(c, workspace), buddy.settings().maxPerPage);
    return c.json({ ...urls("projects"), projects: found.map((project) => projectSummary(project, view)) });
  });
  app.get("/workspaces/:domain/projects/:project", workspaceScope(buddy), (c) => {
    const { view, workspace } = inWorkspace(buddy, c);
    return c.json(projectView(projectIn(workspace, c.req.param("project")), view));
  });
  app.get("/workspaces/:domain/projects/:project/pipelines", pipelineScopes(buddy), (c) => {
    const { view, workspace, urls } = inWorkspace(buddy, c);
    const project = projectIn(workspace, c.req.param("project"));
    const found = pageOf(c, project.pipelines, buddy.settings().maxPerPage);
    return c.json({
      ...urls(`projects/${project.name}/pipelines`),
      pipelines: found.map((pipeline) => pipelineView(pipeline, project, view)),
    });
  });
  app.get("/workspaces/:domain/projects/:project/pipelines/:id", pipelineScopes(buddy), (c) => {
    const { view, workspace } = inWorkspace(buddy, c);
    const project = projectIn(workspace, c.req.param("project"));
    return c.json(pipelineView(byId(project.pipelines, c.req.param("id"), "Pipeline"), project, view));
  });
}

/** `membership` makes no difference: the emulator's tokens are members of every project. */
function chosenProjects(c: Request, workspace: Workspace): readonly Project[] {
  choiceOf(c, "membership", ["false", "true"]);
  const status = choiceOf(c, "status", ["", "ACTIVE", "CLOSED"]);
  const found = workspace.projects.filter((project) => status === "" || project.status === status);
  const sortBy = choiceOf(c, "sort_by", ["", "name", "create_date", "repository_size"]);
  const direction = choiceOf(c, "sort_direction", ["ASC", "DESC"]);
  switch (sortBy) {
    case "name":
      return sorted(found, ({ name }) => name, direction);
    case "create_date":
      return sorted(found, ({ createDate }) => createDate, direction);
    // All emulated repositories are empty and have the same size.
    case "repository_size":
    case "":
      return direction === "ASC" ? found : found.reverse();
  }
}

function peopleRoutes(app: Hono<BuddyEnv>, buddy: BuddyContext): void {
  app.get("/workspaces/:domain/groups", workspaceScope(buddy), (c) => {
    const { view, workspace, urls } = inWorkspace(buddy, c);
    return c.json({ ...urls("groups"), groups: workspace.groups.map((group) => groupSummary(group, view)) });
  });
  app.get("/workspaces/:domain/groups/:id", workspaceScope(buddy), (c) => {
    const { view, workspace } = inWorkspace(buddy, c);
    return c.json(groupView(byId(workspace.groups, c.req.param("id"), "Group"), view));
  });
  app.get("/workspaces/:domain/groups/:id/members", workspaceScope(buddy), (c) => {
    const { workspace, urls } = inWorkspace(buddy, c);
    const { id, memberIds } = byId(workspace.groups, c.req.param("id"), "Group");
    const members = workspace.members.filter((member) => memberIds.includes(member.id));
    return c.json({ ...urls(`groups/${id}/members`), members: members.map(groupMemberView) });
  });
  app.get("/workspaces/:domain/members", workspaceScope(buddy), (c) => {
    const { view, workspace, urls } = inWorkspace(buddy, c);
    const sortBy = choiceOf(c, "sort_by", ["id", "name"]);
    const direction = choiceOf(c, "sort_direction", ["ASC", "DESC"]);
    const found = sorted(workspace.members, (member) => member[sortBy], direction);
    const members = pageOf(c, found, buddy.settings().maxPerPage);
    return c.json({ ...urls("members"), members: members.map((member) => memberSummary(member, view)) });
  });
  app.get("/workspaces/:domain/members/:id", workspaceScope(buddy), (c) => {
    const { view, workspace } = inWorkspace(buddy, c);
    return c.json(memberView(byId(workspace.members, c.req.param("id"), "Member"), view));
  });
}

interface InWorkspace {
  readonly workspace: Workspace;
  readonly view: ViewContext;
  /** The two addresses that every list begins with. */
  readonly urls: (path: string) => { readonly url: string; readonly html_url: string };
}

function inWorkspace(buddy: BuddyContext, c: Request): InWorkspace {
  const { baseUrl } = buddy;
  const workspace = workspaceFor(buddy, c.get("caller"), c.req.param("domain") ?? "");
  return {
    workspace,
    view: { baseUrl, workspace },
    urls: (path) => ({
      url: `${workspaceUrl(baseUrl, workspace)}/${path}`,
      html_url: `${workspaceHtmlUrl(workspace)}/${path}`,
    }),
  };
}
