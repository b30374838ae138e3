import { Failure } from "../../framework";
import { isHttpError } from "../../http";
import type { Team } from "./client";
import { collidingWith, idOf, type Named } from "./place";

interface Looking<Item> {
  list(team: Team): Promise<readonly Item[]>;
  lastSeen(team: Team): readonly Item[] | undefined;
}

/** What was to be made. */
export interface Wanted {
  /** For people: `cloud provider integration`. */
  readonly what: string;
  readonly team: Team;
  readonly name: string;
}

/**
 * Runs a creation. One whose answer was lost is looked for, so that nothing is made twice: an object of this very name
 * that was not there when the plan looked a short while ago is ours. What was there before, or cannot be told, is left to
 * a person (northflank sheet §5.2: never adopted silently).
 *
 * @returns the answer, or the summary of the object that was found
 */
export async function created<Made, Item extends Named>(
  wanted: Wanted,
  objects: Looking<Item>,
  create: () => Promise<Made>,
): Promise<{ readonly made: Made } | { readonly found: Item }> {
  try {
    return { made: await create() };
  } catch (thrown) {
    if (!isHttpError(thrown) || thrown.kind !== "answer-lost") throw thrown;
    return { found: await findLost(wanted, objects, thrown.message) };
  }
}

async function findLost<Item extends Named>(
  { what, team, name }: Wanted,
  objects: Looking<Item>,
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
