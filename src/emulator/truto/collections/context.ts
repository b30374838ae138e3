import { visibleInstalls, visibleIntegrations } from "../lookup";
import type { TrutoSettings } from "../settings";
import type { Environment, TrutoState } from "../state";
import { teamView } from "../views";
import type { Creation } from "./collection";

/** What the rules of a kind get to see of everything else. */
export const creationIn = (
  state: TrutoState,
  settings: TrutoSettings,
  environment: Environment,
): Creation => ({
  settings,
  nextId: state.nextId,
  environment,
  records: state.records,
  environmentsOf: (teamId) => [...state.environments.values()].filter(({ team_id }) => team_id === teamId),
  entity: (type, id) => entityIn(state, environment, type, id),
  team(id) {
    const team = state.teams.get(id);
    return team && teamView(team, { settings });
  },
});

/** What documentation can be about (docs/apis/truto.md §2.8). */
function entityIn(
  state: TrutoState,
  environment: Environment,
  type: string,
  id: string,
): { readonly team_id?: string } | undefined {
  switch (type) {
    case "integration":
      return visibleIntegrations(state, environment).find((found) => found.id === id);
    case "environment_integration":
      return visibleInstalls(state, environment).some((found) => found.id === id) ? {} : undefined;
    case "unified_model":
      return modelIn(state, environment, id);
    case "environment_unified_model":
      return state.records.environmentUnifiedModels.get(id)?.environment_id === environment.id
        ? {}
        : undefined;
    default:
      // Of a kind that the emulator does not have, any object counts as one that is seen.
      return {};
  }
}

function modelIn(
  { records }: TrutoState,
  environment: Environment,
  id: string,
): { readonly team_id: string } | undefined {
  const { team_id, sharing } = records.unifiedModels.get(id)?.fields ?? {};
  if (typeof team_id !== "string") return undefined;
  return team_id === environment.team_id || sharing !== "deny" ? { team_id } : undefined;
}
