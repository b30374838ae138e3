import { type Call, Failure, type Problem } from "../../framework";
import { isHttpError } from "../../http";
import { isStatus } from "./api/refusals";
import type { Team } from "./client";
import { type Asked, explained } from "./explain";
import { alreadyThere, collidingWith, idOf, type Named } from "./place";

interface Objects<Item> {
  list(team: Team): Promise<readonly Item[]>;
  lately(team: Team, call?: Call): Promise<readonly Item[]>;
  lastSeen(team: Team): readonly Item[] | undefined;
}

interface Planning extends Call {
  isKnown(attribute: string): boolean;
}

/**
 * Looks, while a creation is planned, whether its name is taken. An object that this state holds is about to be replaced:
 * it does not count. A team that is not known yet cannot be looked into, and no other stands in for it.
 */
export async function nameTaken<Item extends Named>(
  asked: Asked,
  objects: Objects<Item>,
  name: string,
  isManaged: (id: string) => boolean,
  call: Planning,
): Promise<readonly Problem[]> {
  if (!call.isKnown("team_id")) return [];
  const { what, team } = asked;
  const existing = await explained(asked, () => objects.lately(team, call));
  const others = existing.filter(({ id }) => !isManaged(id));
  const same = collidingWith(others, name);
  return same === undefined ? [] : [alreadyThere(what, team, same)];
}

/**
 * Runs a creation. A name that was taken since the plan is told with what took it. One whose answer was lost is looked
 * for, so that nothing is made twice: an object of this very name that was not there when the plan looked a short while
 * ago is ours. What was there before, or cannot be told, is left to a person (northflank sheet §5.2: never adopted
 * silently).
 *
 * @returns the answer, or the summary of the object that was found
 */
export async function created<Made, Item extends Named>(
  asked: Asked,
  objects: Objects<Item>,
  name: string,
  create: () => Promise<Made>,
): Promise<{ readonly made: Made } | { readonly found: Item }> {
  try {
    return { made: await explained(asked, create) };
  } catch (thrown) {
    if (isStatus(thrown, 409)) throw (await conflict(asked, objects, name)) ?? thrown;
    if (!isHttpError(thrown) || thrown.kind !== "answer-lost") throw thrown;
    return { found: await findLost(asked, objects, name, thrown.message) };
  }
}

async function conflict<Item extends Named>(
  { what, team }: Asked,
  objects: Objects<Item>,
  name: string,
): Promise<Failure | undefined> {
  const existing = collidingWith(await objects.list(team), name);
  return existing === undefined ? undefined : new Failure(alreadyThere(what, team, existing));
}

async function findLost<Item extends Named>(
  { what, team }: Asked,
  objects: Objects<Item>,
  name: string,
  lost: string,
): Promise<Item> {
  // Without the call's signal: Terraform may have been interrupted, and the object must not be lost for that.
  const now = await objects.list(team);
  const before = objects.lastSeen(team);
  const wasThere = (id: string): boolean => before?.some((each) => each.id === id) ?? true;
  const ours = now.find((each) => each.name === name && !wasThere(each.id));
  if (ours !== undefined) return ours;
  const alike = collidingWith(now, name);
  throw new Failure({
    summary: `It is not known whether the ${what} was created`,
    detail:
      alike === undefined
        ? `${lost} There is none of this name now: apply again.`
        : `${lost} There is one of this name, ${idOf(team, alike.id)}. If it is the new one, import it (terraform import ` +
          `ADDRESS ${idOf(team, alike.id)}) before you apply again.`,
  });
}
