import type { Call, Problem } from "../../../framework";
import type { CallOptions } from "../../../http";
import { createdOrFound } from "../../common/creation";
import { eventually } from "../../common/polling";
import { type Taken, takenAtLast, takenNow } from "../../common/taken";
import type { Integration, IntegrationBody, IntegrationSummary, TrutoClient } from "../api/client";
import { mayBeTakenName } from "../api/refusals";
import { explained } from "../errors";
import { ABOUT } from "./body";

/** What is known at plan to stand against the creation of an integration. */
export async function creationProblems(
  api: TrutoClient,
  name: string,
  call: Call,
): Promise<readonly Problem[]> {
  const existing = await explained(ABOUT, () => ownLately(api, name, call));
  return existing === undefined ? [] : [takenNow(takenBy(existing))];
}

/**
 * Truto refuses a name that is taken, in a way that is not documented, and after a lost answer only what was seen before
 * tells whether one of this name is the new one. What is a short while old counts where it does not have the name.
 *
 * @throws KeyTaken
 */
export async function refuseWhereNamed(api: TrutoClient, name: string, call: Call): Promise<void> {
  // One of a few creations looks again right before it is sent; many share a list.
  if ((await explained(ABOUT, () => ownLately(api, name, call, 0))) === undefined) return;
  const existing = await ownNamed(api, name, call);
  if (existing !== undefined) throw takenAtLast(takenBy(existing));
}

async function ownLately(
  api: TrutoClient,
  name: string,
  call: CallOptions,
  singleAgeMs?: number,
): Promise<IntegrationSummary | undefined> {
  return ofTeam(api, await api.integrations.lately(name, call, singleAgeMs), call);
}

const takenBy = ({ id, name }: IntegrationSummary): Taken => ({
  at: ["name"],
  summary: "The team already has an integration with this name",
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
    return ofTeam(api, await api.integrations.named(name, call), call);
  });
}

async function ofTeam<T extends IntegrationSummary>(
  api: TrutoClient,
  found: readonly T[],
  call: CallOptions,
): Promise<T | undefined> {
  if (found.length === 0) return undefined;
  const { team_id } = await api.tokenScope(call);
  return found.find(
    (each) => team_id === undefined || each.team_id === undefined || each.team_id === team_id,
  );
}

const isLike = (found: Integration, { category, is_beta, sharing }: IntegrationBody): boolean =>
  (found.category ?? undefined) === category &&
  (found.is_beta ?? is_beta) === is_beta &&
  (found.sharing ?? sharing) === sharing;

/**
 * Creates it, also when the answer is lost: the name was free a short while ago, so what has it now and is like it is this
 * one.
 */
export async function createOnce(
  api: TrutoClient,
  request: Parameters<TrutoClient["integrations"]["create"]>[0],
  call: Call,
): Promise<Integration> {
  const { name } = request.body;
  return explained(ABOUT, () =>
    createdOrFound(() => api.integrations.create(request, call), call, {
      what: "integration",
      async find(uncut, lost) {
        const found = await eventually(() => ownNamed(api, name, uncut));
        if (found === undefined || !isLike(found, request.body)) throw lost;
        return found;
      },
      async refused(thrown) {
        const owner = mayBeTakenName(thrown) ? await ownNamed(api, name, call) : undefined;
        throw owner === undefined ? thrown : takenAtLast(takenBy(owner));
      },
    }),
  );
}
