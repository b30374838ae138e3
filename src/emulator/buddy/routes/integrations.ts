import { Hono, type Context } from "hono";
import type { BuddyContext, BuddyEnv } from "../context";
import { integrationIn, workspaceFor } from "../lookup";
import { Refusal, refusal, UNREADABLE_BODY } from "../refusal";
import { checkCreate } from "../rules/create";
import type { Integration } from "../rules/integration";
import { checkPatch } from "../rules/patch";
import type { Problem } from "../rules/problems";
import { deleteIntegration, storeIntegration, type Workspace } from "../state";
import { integrationListView, integrationSummary, integrationView } from "../views";
import { methodNotAllowed, needsScopes } from "./middleware";
import { jsonObjectBody } from "../../host/json-body";
import type { WorkspaceFacts } from "../rules/workspace-facts";
import type { Permissions } from "../rules/permissions";

type Request = Context<BuddyEnv>;

/** The five operations on integrations (docs/apis/buddy.md §2.1). */
export function integrationRoutes(buddy: BuddyContext): Hono<BuddyEnv> {
  const collection = "/workspaces/:domain/integrations";
  const single = `${collection}/:hashId`;
  const app = new Hono<BuddyEnv>();

  app.get(collection, needsScopes(buddy, "INTEGRATION_INFO"), (c) => list(buddy, c));
  app.post(collection, needsScopes(buddy, "INTEGRATION_ADD"), (c) => create(buddy, c));
  app.all(collection, methodNotAllowed);
  app.get(single, needsScopes(buddy, "INTEGRATION_INFO"), (c) => get(buddy, c));
  app.patch(single, needsScopes(buddy, "INTEGRATION_MANAGE"), (c) => patch(buddy, c));
  app.delete(single, needsScopes(buddy, "INTEGRATION_MANAGE"), (c) => remove(buddy, c));
  app.all(single, methodNotAllowed);
  return app;
}

/** No pages and no filters, in order of creation (docs/apis/buddy.md §2.2). */
function list(buddy: BuddyContext, c: Request): Response {
  const workspace = workspaceOf(buddy, c);
  const { listItems, listScope } = buddy.settings();
  const view = { baseUrl: buddy.baseUrl, workspace };
  const project = c.req.query("project_name");
  const items = [...workspace.integrations.values()]
    .filter((integration) => accessTo(buddy, c, workspace, integration).see)
    .filter(({ scope, project_name }) => {
      if (listScope === "all") return true;
      return project === undefined ? scope === "WORKSPACE" : project_name === project;
    })
    .map((integration) =>
      listItems === "full"
        ? integrationView(integration, view, buddy.settings())
        : integrationSummary(integration, view),
    );
  return c.json(integrationListView(items, view));
}

function get(buddy: BuddyContext, c: Request): Response {
  const workspace = workspaceOf(buddy, c);
  const integration = visibleIntegration(buddy, c, workspace);
  return answer(buddy, c, workspace, integration, 200);
}

async function create(buddy: BuddyContext, c: Request): Promise<Response> {
  const settings = buddy.settings();
  const workspace = workspaceOf(buddy, c);
  const body = await jsonObjectBody(c, UNREADABLE_BODY);
  const checked = checkCreate(body, factsOf(workspace), settings);
  if (!checked.ok) throw refusalFor(checked.problems);
  const created = checked.value(buddy.state.nextHashId());
  storeIntegration(buddy.state, workspace, created);
  return answer(buddy, c, workspace, created.integration, 201);
}

async function patch(buddy: BuddyContext, c: Request): Promise<Response> {
  const settings = buddy.settings();
  const workspace = workspaceOf(buddy, c);
  const body = await jsonObjectBody(c, UNREADABLE_BODY);
  const integration = visibleIntegration(buddy, c, workspace);
  if (!accessTo(buddy, c, workspace, integration).edit) throw notAllowed();
  const secrets = buddy.state.secrets.get(integration.hash_id) ?? {};
  const checked = checkPatch(body, { integration, secrets }, factsOf(workspace), settings);
  if (!checked.ok) throw refusalFor(checked.problems);
  storeIntegration(buddy.state, workspace, checked.value);
  return answer(buddy, c, workspace, checked.value.integration, 200);
}

/** Whether pipelines still use it makes no difference (docs/apis/buddy.md §2.6, assumption). */
function remove(buddy: BuddyContext, c: Request): Response {
  const workspace = workspaceOf(buddy, c);
  const integration = visibleIntegration(buddy, c, workspace);
  if (!accessTo(buddy, c, workspace, integration).remove) throw notAllowed();
  deleteIntegration(buddy.state, workspace, integration.hash_id);
  return c.body(null, 204);
}

function workspaceOf(buddy: BuddyContext, c: Request): Workspace {
  return workspaceFor(buddy, c.get("caller"), c.req.param("domain") ?? "");
}

/** A hidden object gets the same answer as one that does not exist (docs/apis/buddy.md §6.2, assumption). */
function visibleIntegration(buddy: BuddyContext, c: Request, workspace: Workspace): Integration {
  const integration = integrationIn(workspace, c.req.param("hashId") ?? "");
  if (!accessTo(buddy, c, workspace, integration).see) throw refusal(404, "Integration not found.");
  return integration;
}

function accessTo(
  buddy: BuddyContext,
  c: Request,
  workspace: Workspace,
  { permissions }: Integration,
): Access {
  if (buddy.settings().accessLevels === "ignored") return { see: true, edit: true, remove: true };
  return accessOf(c.get("caller").memberId, workspace, permissions);
}

function answer(
  buddy: BuddyContext,
  c: Request,
  workspace: Workspace,
  integration: Integration,
  status: 200 | 201,
): Response {
  const view = integrationView(integration, { baseUrl: buddy.baseUrl, workspace }, buddy.settings());
  return c.json(view, status);
}

/** 404 only if a missing project is the only problem (docs/apis/buddy.md §5.2). */
function refusalFor(problems: readonly Problem[]): Refusal {
  const status = problems.every((problem) => problem.status === 404) ? 404 : 400;
  return new Refusal(
    status,
    problems.map(({ message }) => message),
  );
}

function notAllowed(): Refusal {
  return refusal(403, "You are not allowed to change this integration.");
}

function factsOf(workspace: Workspace): WorkspaceFacts {
  return {
    hasProject: (name) => workspace.projects.some((project) => project.name === name),
    projectOfPipeline: (id) =>
      workspace.projects.find((project) => project.pipelines.some((pipeline) => pipeline.id === id))?.name,
    hasMember: (id) => workspace.members.some((member) => member.id === id),
    hasGroup: (id) => workspace.groups.some((group) => group.id === id),
    ownerOfIdentifier: (identifier) =>
      [...workspace.integrations.values()].find((other) => other.identifier === identifier)?.hash_id,
  };
}

/** What the owner of a token may do with an integration (docs/apis/buddy.md §5.3, table). */
interface Access {
  readonly see: boolean;
  readonly edit: boolean;
  readonly remove: boolean;
}

/** `memberId` undefined: an administrator who is not in the workspace's member list. */
function accessOf(memberId: number | undefined, workspace: Workspace, permissions: Permissions): Access {
  const member = workspace.members.find(({ id }) => id === memberId);
  const isAdmin = memberId === undefined || member?.admin === true || member?.owner === true;
  if (isAdmin) return { see: true, edit: permissions.admins === "MANAGE", remove: true };
  const level = levelOf(memberId, workspace, permissions);
  return { see: level !== "DENIED", edit: level === "MANAGE", remove: level === "MANAGE" };
}

/** Which grant wins is not documented: the member's own, else the highest of the groups', else that of the others. */
function levelOf(memberId: number, workspace: Workspace, permissions: Permissions): string {
  const own = permissions.users.find(({ id }) => id === memberId);
  if (own !== undefined) return own.access_level;
  const groupIds = workspace.groups
    .filter(({ memberIds }) => memberIds.includes(memberId))
    .map(({ id }) => id);
  const levels = permissions.groups
    .filter(({ id }) => groupIds.includes(id))
    .map(({ access_level }) => access_level);
  return ["MANAGE", "USE_ONLY", "DENIED"].find((level) => levels.includes(level)) ?? permissions.others;
}
