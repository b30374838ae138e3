import type { Call, PrivateStore, PrivateView } from "../../framework";
import { isHttpError } from "../../http";
import type { TrutoClient } from "./api/client";
import { requireSameScope } from "./token-scope";

// Objects whose answers do not say which environment and team they belong to. What the token belonged to when they were
// created or imported is stored beside the state.

const SCOPE = "token_scope";

/** Remembers where the token belongs to. What cannot be found out is no reason to create nothing. */
export async function keepScope(api: TrutoClient, kept: PrivateStore, call: Call): Promise<void> {
  try {
    const { environment_id = null, team_id = null } = await api.tokenScope(call);
    kept.set(SCOPE, { environment_id, team_id });
  } catch (error) {
    if (!isHttpError(error) || error.kind === "cancelled") throw error;
  }
}

/**
 * Ends the operation when an object may be there although Truto answers 404.
 *
 * @param isOfTeam - whether it is the same for all environments of the team
 */
export async function requireKeptScope(
  api: TrutoClient,
  kept: PrivateView,
  isOfTeam: boolean,
  call: Call,
): Promise<void> {
  const scope = kept.get(SCOPE);
  if (typeof scope !== "object" || scope === null || Array.isArray(scope)) return;
  const { environment_id, team_id } = scope as Readonly<Record<string, unknown>>;
  await requireSameScope(
    api,
    {
      environment_id: isOfTeam || typeof environment_id !== "string" ? undefined : environment_id,
      team_id: typeof team_id === "string" ? team_id : undefined,
    },
    call,
  );
}
