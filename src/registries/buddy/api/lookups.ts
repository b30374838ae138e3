import type { CallOptions, HttpClient } from "../../../http";
import type { Group, Identifiers, Member, Pipeline, Project, Workspace } from "./model";
import {
  parseGroup,
  parseIdentifiers,
  parseMember,
  parsePipeline,
  parseProject,
  parseWorkspace,
} from "./parse";
import { type Place, readList, readOne, readPages } from "./reading";

/**
 * What an integration refers to (docs/apis/buddy.md §2.7). Single reads give `undefined` for an unknown object; an
 * unknown workspace is a `StatusError` where the API's message tells the difference.
 */
export interface BuddyLookups {
  listWorkspaces(call?: CallOptions): Promise<readonly Workspace[]>;
  getWorkspace(domain: string, call?: CallOptions): Promise<Workspace | undefined>;
  listProjects(domain: string, call?: CallOptions): Promise<readonly Project[]>;
  getProject(domain: string, name: string, call?: CallOptions): Promise<Project | undefined>;
  listGroups(domain: string, call?: CallOptions): Promise<readonly Group[]>;
  getGroup(domain: string, id: number, call?: CallOptions): Promise<Group | undefined>;
  listGroupMembers(domain: string, groupId: number, call?: CallOptions): Promise<readonly Member[]>;
  listMembers(domain: string, call?: CallOptions): Promise<readonly Member[]>;
  getMember(domain: string, id: number, call?: CallOptions): Promise<Member | undefined>;
  listPipelines(domain: string, project: string, call?: CallOptions): Promise<readonly Pipeline[]>;
  /** What the names of a project, and of a pipeline or an environment in it, stand for. `undefined` for an unknown name. */
  getIdentifiers(
    domain: string,
    names: {
      readonly project?: string | undefined;
      readonly pipeline?: string | undefined;
      readonly environment?: string | undefined;
    },
    call?: CallOptions,
  ): Promise<Identifiers | undefined>;
  getPipeline(domain: string, project: string, id: number, call?: CallOptions): Promise<Pipeline | undefined>;
}

const WORKSPACES = { key: "workspaces", read: parseWorkspace };
const PROJECTS = { key: "projects", read: parseProject, idOf: (project: Project) => project.name };
const GROUPS = { key: "groups", read: parseGroup };
const MEMBERS = { key: "members", read: parseMember, idOf: (member: Member) => member.id };
const PIPELINES = { key: "pipelines", read: parsePipeline, idOf: (pipeline: Pipeline) => pipeline.id };

export function createLookups(http: HttpClient): BuddyLookups {
  return {
    listWorkspaces: (call) => readList(http, workspaces(), WORKSPACES, call),
    getWorkspace: (domain, call) => readOne(http, workspaces(domain), parseWorkspace, call),
    listProjects: (domain, call) => readPages(http, inside(domain, "projects"), PROJECTS, call),
    getProject: (domain, name, call) => readOne(http, inside(domain, "projects", name), parseProject, call),
    listGroups: (domain, call) => readList(http, inside(domain, "groups"), GROUPS, call),
    getGroup: (domain, id, call) => readOne(http, inside(domain, "groups", String(id)), parseGroup, call),
    listGroupMembers: (domain, groupId, call) =>
      readList(http, inside(domain, "groups", String(groupId), "members"), MEMBERS, call),
    listMembers: (domain, call) => readPages(http, inside(domain, "members"), MEMBERS, call),
    getMember: (domain, id, call) => readOne(http, inside(domain, "members", String(id)), parseMember, call),
    listPipelines: (domain, project, call) => readPages(http, pipelines(domain, project), PIPELINES, call),
    getIdentifiers: (domain, names, call) =>
      readOne(http, inside(domain, "identifiers"), parseIdentifiers, call, names),
    getPipeline: (domain, project, id, call) =>
      readOne(http, pipelines(domain, project, String(id)), parsePipeline, call),
  };
}

/** Not inside a workspace: a 404 for one of these is always about the object itself. */
function workspaces(...rest: readonly string[]): Place {
  return { path: ["workspaces", ...rest], scopes: ["WORKSPACE"] };
}

function inside(domain: string, ...rest: readonly string[]): Place {
  return { path: ["workspaces", domain, ...rest], scopes: ["WORKSPACE"], domain };
}

/**
 * The media type header that old pages ask for here is not sent: the official SDK lists pipelines without it
 * (§1.4; live tests count for more than pages, §0).
 */
function pipelines(domain: string, project: string, ...rest: readonly string[]): Place {
  return {
    ...inside(domain, "projects", project, "pipelines", ...rest),
    scopes: ["WORKSPACE", "EXECUTION_INFO"],
  };
}
