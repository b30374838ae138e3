import type { Call, Problem } from "../../../framework";
import type { CallOptions } from "../../../http";
import { createdOrFound } from "../../common/creation";
import { eventually } from "../../common/polling";
import { type Taken, takenAtLast, takenNow } from "../../common/taken";
import type { Integration, TrutoClient } from "../api/client";
import { mayBeTakenName } from "../api/refusals";
import { explained } from "../errors";
import { ABOUT } from "./body";

/** What is known at plan to stand against the creation of an integration. */
export async function creationProblems(
  api: TrutoClient,
  name: string,
  call: Call,
): Promise<readonly Problem[]> {
  const existing = await ownNamed(api, name, call);
  return existing === undefined ? [] : [takenNow(takenBy(existing))];
}

/** After a lost answer only this look tells whether one of this name is the new one. @throws KeyTaken */
export async function refuseWhereNamed(api: TrutoClient, name: string, call: Call): Promise<void> {
  const existing = await ownNamed(api, name, call);
  if (existing !== undefined) throw takenAtLast(takenBy(existing));
}

const takenBy = ({ id, name }: Integration): Taken => ({
  at: ["name"],
  summary: "The team already has an integration of this name",
  there: `The team has the integration ${JSON.stringify(name)} with the id ${id}.`,
  key: "name",
  importId: id,
});

/**
 * The team's own integration of this name. Other teams may have, and share, one of the same name (docs/apis/truto.md
 * §8.1).
 */
export async function ownNamed(
  api: TrutoClient,
  name: string,
  call: CallOptions,
): Promise<Integration | undefined> {
  return explained(ABOUT, async () => {
    const found = await api.integrations.named(name, call);
    if (found.length === 0) return undefined;
    const { team_id } = await api.tokenScope(call);
    return found.find(
      (each) => team_id === undefined || each.team_id === undefined || each.team_id === team_id,
    );
  });
}

/** Creates it, also when the answer is lost: the name was free just before, so what has it now is this one. */
export async function createOnce(
  api: TrutoClient,
  request: Parameters<TrutoClient["integrations"]["create"]>[0],
  call: Call,
): Promise<Integration> {
  const { name } = request.body;
  return explained(ABOUT, () =>
    createdOrFound(() => api.integrations.create(request, call), call, {
      async find(uncut, lost) {
        const found = await eventually(() => ownNamed(api, name, uncut));
        if (found === undefined) throw lost;
        return found;
      },
      async refused(thrown) {
        const owner = mayBeTakenName(thrown) ? await ownNamed(api, name, call) : undefined;
        throw owner === undefined ? thrown : takenAtLast(takenBy(owner));
      },
    }),
  );
}
