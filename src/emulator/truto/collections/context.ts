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
  team(id) {
    const team = state.teams.get(id);
    return team && teamView(team, { settings });
  },
});
