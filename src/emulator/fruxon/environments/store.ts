import type { FruxonState } from "../state";
import { type Environment, type EnvironmentChange, slugFor } from "./environment";

const keyOf = (tenant: string, id: string): string => `${tenant}/${id}`;

/** The same in each tenant, and there from the start. How it is called is an assumption. */
const builtIn: Environment = {
  id: "00000000-0000-4000-8000-000000000001",
  slug: "default",
  displayName: "Default",
  description: null,
  agentContext: null,
  logoFileId: null,
  group: null,
  externalId: null,
  externalSource: null,
  isSystem: true,
  provenance: "Curated",
  attributes: {},
  isArchived: false,
  createdAt: 1_767_225_600_000,
  modifiedAt: 1_767_225_600_000,
};

/** Those of a tenant in order of creation, the built-in one first (assumption); archived ones as well. */
function all(state: FruxonState, tenant: string): readonly Environment[] {
  const stored = [...state.environments].filter(([key]) => key.startsWith(`${tenant}/`));
  const own = stored.map(([, environment]) => environment);
  return own.some(({ isSystem }) => isSystem) ? own : [builtIn, ...own];
}

export const environmentsOf = (state: FruxonState, tenant: string): readonly Environment[] =>
  all(state, tenant).filter(({ isArchived }) => !isArchived);

export const environmentOf = (
  state: FruxonState,
  tenant: string,
  id: string,
  { archived = false } = {},
): Environment | undefined =>
  all(state, tenant).find((each) => each.id === id && (archived || !each.isArchived));

export function addEnvironment(
  state: FruxonState,
  tenant: string,
  { displayName = "Seeded environment", ...given }: EnvironmentChange,
): Environment {
  const now = state.nextTime();
  const taken = new Set(all(state, tenant).map(({ slug }) => slug));
  const { id: _, ...blank } = builtIn;
  const made: Environment = {
    ...blank,
    id: state.nextUuid(),
    slug: slugFor(displayName, taken),
    isSystem: false,
    displayName,
    ...given,
    createdAt: now,
    modifiedAt: now,
  };
  state.environments.set(keyOf(tenant, made.id), made);
  return made;
}

export function changeEnvironment(
  state: FruxonState,
  tenant: string,
  before: Environment,
  change: EnvironmentChange,
): Environment {
  const changed = { ...before, ...change, modifiedAt: state.nextTime() };
  state.environments.set(keyOf(tenant, before.id), changed);
  return changed;
}

export function archiveEnvironment(state: FruxonState, tenant: string, environment: Environment): void {
  state.environments.set(keyOf(tenant, environment.id), { ...environment, isArchived: true });
}
