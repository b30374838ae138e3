import { type Call, Failure, type PreflightCall, type Problem } from "../../framework";
import type { CallOptions, HttpError } from "../../http";
import { createdOrFound, creationUnclear, existedIn } from "../common/creation";
import { seenBefore } from "../common/recent";
import { takenAtLast, takenNow } from "../common/taken";
import { isStatus } from "./api/refusals";
import type { Team } from "./api/client";
import type { Names } from "./api/names";
import { type Asked, explained } from "./errors";
import { collidingWith, idOf, type Named, takenBy } from "./lookup";
import { derivedId } from "./rules/common";

interface Objects<Item> {
  readonly names: Names<Item>;
  list(team: Team, call?: CallOptions): Promise<readonly Item[]>;
}

/** There is one object of a kind, a team and the id that follows from a name. */
export const nameKey = (
  api: { readonly teamId: Team },
  { team_id, name }: { readonly team_id?: string | undefined; readonly name?: string | undefined },
  given: Pick<PreflightCall, "isKnown">,
) =>
  name === undefined || !given.isKnown("team_id")
    ? undefined
    : { at: ["name"], parts: [team_id ?? api.teamId, derivedId(name)] };

/**
 * Looks, while a creation is planned, whether its name is taken. A team that is not known yet cannot be looked into, and
 * no other stands in for it.
 */
export async function nameTaken<Item extends Named>(
  asked: Asked,
  objects: Objects<Item>,
  name: string,
  call: PreflightCall,
): Promise<readonly Problem[]> {
  if (!call.isKnown("team_id")) return [];
  const [existing] = await explained(asked, () => collidingLately(objects, asked.team, name, call));
  return existing === undefined ? [] : [takenNow(takenBy(asked.what, asked.team, existing))];
}

/** Looks whether the team can be reached with the token, where the name of an object is not known yet. */
export async function reachable(asked: Asked, objects: Objects<Named>, call: PreflightCall): Promise<void> {
  if (call.isKnown("team_id")) await explained(asked, () => collidingLately(objects, asked.team, "", call));
}

const collidingLately = <Item>(
  { names }: Pick<Objects<Item>, "names">,
  team: Team,
  name: string,
  call: Call,
): Promise<readonly Item[]> => names.having(team, derivedId(name), call);

/**
 * Runs a creation. A name that is taken is told with what took it, before it is sent: Northflank may also answer with
 * an object of another id (§6). One whose answer was lost is looked for, so that nothing is made twice: an object of
 * this very name that was not there a short while ago is ours. What was there before, or cannot be told, is left to a
 * person (docs/apis/northflank.md §5.2: never adopted silently).
 *
 * @returns the answer, or the summary of the object that was found
 */
export async function created<Made, Item extends Named>(
  asked: Asked,
  objects: Objects<Item>,
  { name, call }: { readonly name: string; readonly call: Call },
  create: () => Promise<Made>,
): Promise<{ readonly made: Made } | { readonly found: Item }> {
  const { what, team } = asked;
  const refuseTaken = (items: readonly Item[] | undefined): void => {
    const existing = collidingWith(items ?? [], name);
    if (existing !== undefined) {
      throw takenAtLast(takenBy(what, team, existing));
    }
  };
  const before = await beforeCreation(objects, team, name, call);
  refuseTaken(before);
  return createdOrFound(async () => ({ made: await explained(asked, create) }), call, {
    what,
    find: async (uncut, lost) => ({
      found: await findLost(asked, objects, { name, before, lost, call: uncut }),
    }),
    async refused(thrown) {
      if (mayBeTaken(thrown)) refuseTaken(await seenBefore(() => objects.list(team, call)));
      throw thrown;
    },
  });
}

/**
 * What there is already under the id that a name gives. A list that is a short while old counts where it does not have the
 * name.
 */
async function beforeCreation<Item extends Named>(
  objects: Objects<Item>,
  team: Team,
  name: string,
  call: Call,
): Promise<readonly Item[] | undefined> {
  const lately = await seenBefore(() => collidingLately(objects, team, name, call));
  return lately === undefined || lately.length === 0 ? lately : seenBefore(() => objects.list(team, call));
}

/** Which status refuses a name that is taken is not certain (§5.1). */
const mayBeTaken = (thrown: unknown): boolean =>
  isStatus(thrown, 409) ||
  (thrown instanceof Failure && thrown.problems.some(({ at }) => at === undefined || at[0] === "name"));

interface Lost<Item> {
  readonly name: string;
  readonly before: readonly Item[] | undefined;
  readonly lost: HttpError;
  readonly call: CallOptions;
}

async function findLost<Item extends Named>(
  { what, team }: Asked,
  objects: Objects<Item>,
  { name, before, lost, call }: Lost<Item>,
): Promise<Item> {
  const now = await objects.list(team, call);
  const ours = now.find((each) => each.name === name && !existedIn(before, ({ id }) => id === each.id));
  if (ours !== undefined) return ours;
  const alike = collidingWith(now, name);
  throw creationUnclear(
    what,
    lost,
    alike === undefined
      ? "No object with this name exists: apply again."
      : `An object with this name exists: ${idOf(team, alike.id)}. If it is the ` +
          "new one, import it by this id before you apply again.",
  );
}
