import { type Call, Failure } from "../../framework";
import type { TrutoClient } from "./api/client";

/**
 * Ends the operation when an object may be there although Truto answers 404: it does so for everything that belongs to
 * another environment or team than the token (docs/apis/truto.md §1). A wrong token must not look like deleted objects.
 */
export async function requireSameScope(
  api: TrutoClient,
  state: { readonly environment_id?: string | undefined; readonly team_id?: string | undefined },
  call: Call,
): Promise<void> {
  const here = await api.tokenScope(call);
  if (differs(state.environment_id, here.environment_id)) {
    throw new Failure(elsewhere("environment", state.environment_id, here.environment_id));
  }
  if (differs(state.team_id, here.team_id)) {
    throw new Failure(elsewhere("team", state.team_id, here.team_id));
  }
}

const differs = (known: string | undefined, here: string | undefined): boolean =>
  known !== undefined && here !== undefined && known !== here;

const elsewhere = (scope: string, known: string | undefined, here: string | undefined) => ({
  summary: `The token belongs to another ${scope} of Truto`,
  detail:
    `This object belongs to the ${scope} ${known ?? ""}, but the token belongs to the ${scope} ` +
    `${here ?? ""} and cannot see it. Use a token of the object's ${scope} (token in the ` +
    "provider's truto block, or TRUTO_TOKEN). The state was not changed.",
});
