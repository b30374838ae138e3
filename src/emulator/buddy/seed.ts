import type {
  GroupSeed,
  MemberSeed,
  OidcProviderSeed,
  PipelineSeed,
  ProjectSeed,
  TokenSeed,
  WorkspaceSeed,
} from "./handle";
import type { BuddyState, OidcProvider, Project, Token, Workspace } from "./state";

/** Every scope that an emulated operation requires (docs/apis/buddy.md §1.3, §2.7). */
export const ALL_SCOPES = [
  "WORKSPACE",
  "EXECUTION_INFO",
  "INTEGRATION_INFO",
  "INTEGRATION_ADD",
  "INTEGRATION_MANAGE",
  "TOKEN_INFO",
];

export const DEFAULT_TOKENS = {
  full: "FAKE-BUDDY-TOKEN",
  readOnly: "FAKE-BUDDY-TOKEN-READ-ONLY",
} as const;

/** The OIDC provider of the default seed: it takes the identity tokens of any issuer for the audience `Buddy`. */
export const DEFAULT_OIDC_PROVIDER = "0d1c5bdc-0000-4000-8000-000000000001";

/**
 * The default seed. Workspace `acme-dev` has everything that the examples of docs/apis/buddy.md §8 refer to (project
 * `storefront` with pipeline 41, member 7, group 3); `acme-prod` is for programs with two workspaces.
 */
export function seedDefaults(state: BuddyState): void {
  addToken(state, { token: DEFAULT_TOKENS.full, name: "full access", scopes: ALL_SCOPES });
  addToken(state, { token: DEFAULT_TOKENS.readOnly, name: "read only", scopes: ["INTEGRATION_INFO"] });
  addOidcProvider(state, { id: DEFAULT_OIDC_PROVIDER });

  const dev = addWorkspace(state, { domain: "acme-dev", name: "Acme development" });
  addMember(state, dev, { id: 7, name: "Deploy bot", email: "deploy-bot@acme.example" });
  addMember(state, dev, { id: 8, name: "Workspace owner", email: "owner@acme.example", owner: true });
  addMember(state, dev, { id: 9, name: "Developer", email: "developer@acme.example" });
  addGroup(state, dev, { id: 3, name: "Operations", description: "Keeps it running", memberIds: [7, 8] });
  addGroup(state, dev, { id: 4, name: "Developers", memberIds: [9] });
  const storefront = addProject(state, dev, { name: "storefront", displayName: "Storefront" });
  addPipeline(state, storefront, { id: 41, name: "Release" });
  addPipeline(state, storefront, { id: 42, name: "Preview" });
  const backOffice = addProject(state, dev, { name: "back-office", displayName: "Back office" });
  addPipeline(state, backOffice, { id: 51, name: "Nightly" });

  const prod = addWorkspace(state, { domain: "acme-prod", name: "Acme production" });
  addMember(state, prod, { id: 8, name: "Workspace owner", email: "owner@acme.example", owner: true });
  addGroup(state, prod, { id: 5, name: "Operations", memberIds: [8] });
  addPipeline(state, addProject(state, prod, { name: "storefront" }), { id: 61, name: "Release" });
}

export function addToken(state: BuddyState, seed: TokenSeed): Token {
  const token = {
    token: seed.token,
    name: seed.name ?? "seeded token",
    scopes: seed.scopes,
    workspaces: seed.workspaces,
    memberId: seed.memberId,
    expiresAt: seed.expiresAt,
  };
  state.tokens.set(token.token, token);
  return token;
}

/** Buddy's default of the audience (docs/apis/buddy.md §1.5). */
const DEFAULT_AUDIENCE = "Buddy";
/** The shortest of the lifetimes that Buddy offers (docs/apis/buddy.md §1.5). */
const SHORTEST_LIFETIME_SECONDS = 600;

export function addOidcProvider(state: BuddyState, seed: OidcProviderSeed): OidcProvider {
  const provider = {
    id: seed.id,
    issuer: seed.issuer,
    audience: seed.audience === null ? undefined : (seed.audience ?? DEFAULT_AUDIENCE),
    lifetimeSeconds: seed.lifetimeSeconds ?? SHORTEST_LIFETIME_SECONDS,
    scopes: seed.scopes ?? ALL_SCOPES,
  };
  state.oidcProviders.set(provider.id, provider);
  return provider;
}

export function addWorkspace(state: BuddyState, { domain, name }: WorkspaceSeed): Workspace {
  if (state.workspaces.has(domain)) throw new RangeError(`Workspace "${domain}" already exists.`);
  const workspace: Workspace = {
    id: state.nextNumber(),
    domain,
    name: name ?? domain,
    createDate: state.clock().toISOString(),
    api: "enabled",
    status: "active",
    projects: [],
    groups: [],
    members: [],
    integrations: new Map(),
  };
  state.workspaces.set(domain, workspace);
  return workspace;
}

export function addProject(state: BuddyState, workspace: Workspace, seed: ProjectSeed): Project {
  const project: Project = {
    name: seed.name,
    displayName: seed.displayName ?? seed.name,
    status: seed.status ?? "ACTIVE",
    createDate: state.clock().toISOString(),
    pipelines: [],
  };
  workspace.projects.push(project);
  return project;
}

export function addPipeline(state: BuddyState, project: Project, seed: PipelineSeed): number {
  const id = seed.id ?? state.nextNumber();
  const identifier = seed.identifier ?? seed.name.toLowerCase().replace(/\W+/g, "_");
  project.pipelines.push({ id, name: seed.name, identifier });
  return id;
}

export function addGroup(state: BuddyState, workspace: Workspace, seed: GroupSeed): number {
  const id = seed.id ?? state.nextNumber();
  const { name, description = null, memberIds = [] } = seed;
  workspace.groups.push({ id, name, description, memberIds });
  return id;
}

export function addMember(state: BuddyState, workspace: Workspace, seed: MemberSeed): number {
  const id = seed.id ?? state.nextNumber();
  const { name, email, admin = false, owner = false } = seed;
  workspace.members.push({ id, name, email, admin: admin || owner, owner });
  return id;
}
