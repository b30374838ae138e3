import { refusal } from "./refusal";
import type { Emerging, Install, Integration } from "./rules/model";
import { isUuid } from "./rules/read-body";
import type { TrutoSettings } from "./settings";
import type { Environment, TrutoState } from "./state";

/** The objects that a token can see; all others are 404 (docs/apis/truto.md §1). */

export function visibleIntegrations(state: TrutoState, { team_id }: Environment): Integration[] {
  return [...state.integrations.values()].filter(
    (found) => hasEmerged(state, found) && isShown(found, team_id),
  );
}

export function visibleInstalls(state: TrutoState, { id }: Environment): Install[] {
  return [...state.installs.values()].filter(
    (found) => hasEmerged(state, found) && found.environment_id === id,
  );
}

export function visibleEnvironments(
  state: TrutoState,
  { id, team_id }: Environment,
  { environmentScope }: TrutoSettings,
): Environment[] {
  return [...state.environments.values()].filter((found) =>
    environmentScope === "team" ? found.team_id === team_id : found.id === id,
  );
}

/** Throws a `Refusal`: 400 for an invalid id, 404 for an object that the token cannot see. */
export function integrationFor(state: TrutoState, environment: Environment, id: string): Integration {
  const found = state.integrations.get(checkedId(id));
  if (found === undefined || !hasEmerged(state, found) || !isShown(found, environment.team_id)) {
    throw refusal(404, "integration not found");
  }
  return found;
}

/** Throws a `Refusal`: 400 for an invalid id, 404 for an object that the token cannot see. */
export function installFor(state: TrutoState, environment: Environment, id: string): Install {
  const found = state.installs.get(checkedId(id));
  if (found === undefined || !hasEmerged(state, found) || found.environment_id !== environment.id) {
    throw refusal(404, "environment integration not found");
  }
  return found;
}

/** Throws a `Refusal`: 400 for an invalid id, 404 for an object that the token cannot see. */
export function environmentFor(
  state: TrutoState,
  environment: Environment,
  id: string,
  settings: TrutoSettings,
): Environment {
  const wanted = checkedId(id);
  const found = visibleEnvironments(state, environment, settings).find((one) => one.id === wanted);
  if (found === undefined) throw refusal(404, "environment not found");
  return found;
}

/** `ask` shows an integration but leaves the decision to its owner; how to ask is not documented. */
export function mayInstall(integration: Integration, { team_id }: Environment): boolean {
  return integration.team_id === team_id || integration.sharing === "allow";
}

/** Another team's integration is visible if it is shared (docs/apis/truto.md §10). */
function isShown({ team_id, sharing }: Integration, teamId: string): boolean {
  return team_id === teamId || sharing !== "deny";
}

export function hasEmerged({ clock }: TrutoState, { visibleFrom }: Emerging): boolean {
  return clock().getTime() >= visibleFrom;
}

function checkedId(id: string): string {
  if (!isUuid(id)) throw refusal(400, "id must be a uuid");
  return id;
}
