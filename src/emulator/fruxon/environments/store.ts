import type { FruxonState } from "../state";
import { BUILT_IN_SLUG, type Environment, type EnvironmentChange, slugFor } from "./environment";

const keyOf = (tenant: string, id: string): string => `${tenant}/${id}`;

/** The same in each tenant, and there from the start. */
const builtIn: Environment = {
  id: "00000000-0000-4000-8000-000000000001",
  slug: BUILT_IN_SLUG,
  displayName: "Default",
  description: null,
  agentContext: null,
  logoFileId: null,
  group: null,
  externalId: null,
  externalSource: null,
  createdAt: 1_767_225_600_000,
  modifiedAt: 1_767_225_600_000,
};

/** Those of a tenant in order of creation, the built-in one first (assumption). */
export function environmentsOf(state: FruxonState, tenant: string): readonly Environment[] {
  const stored = [...state.environments].filter(([key]) => key.startsWith(`${tenant}/`));
  const own = stored.map(([, environment]) => environment);
  return own.some(({ id }) => id === builtIn.id) ? own : [builtIn, ...own];
}

export const environmentOf = (state: FruxonState, tenant: string, id: string): Environment | undefined =>
  environmentsOf(state, tenant).find((each) => each.id === id);

export function addEnvironment(
  state: FruxonState,
  tenant: string,
  { displayName = "Seeded environment", ...given }: EnvironmentChange,
): Environment {
  const now = state.nextTime();
  const taken = new Set(environmentsOf(state, tenant).map(({ slug }) => slug));
  const { id: _, ...blank } = builtIn;
  const made: Environment = {
    ...blank,
    id: state.nextUuid(),
    slug: slugFor(displayName, taken),
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

export const removeEnvironment = (state: FruxonState, tenant: string, id: string): boolean =>
  state.environments.delete(keyOf(tenant, id));
