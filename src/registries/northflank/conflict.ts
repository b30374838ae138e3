import { Failure } from "../../framework";
import { isStatus } from "./api/refusals";
import type { Team } from "./client";
import type { Wanted } from "./lost";
import { alreadyThere, collidingWith, type Named } from "./place";

/** Runs a creation. A name that was taken in the meantime is told with what took it (northflank sheet §6). */
export async function conflicting<T, Item extends Named>(
  { what, team, name }: Wanted,
  objects: { list(team: Team): Promise<readonly Item[]> },
  create: () => Promise<T>,
): Promise<T> {
  try {
    return await create();
  } catch (thrown) {
    if (!isStatus(thrown, 409)) throw thrown;
    const existing = collidingWith(await objects.list(team), name);
    throw existing === undefined ? thrown : new Failure(alreadyThere(what, team, existing));
  }
}

/** Runs a deletion. 409 says that something depends on the object (§5.1); it stays, and trying again would not help. */
export async function stillUsed(
  { what, name }: { readonly what: string; readonly name: string },
  remove: () => Promise<void>,
): Promise<void> {
  try {
    await remove();
  } catch (thrown) {
    if (!isStatus(thrown, 409)) throw thrown;
    throw new Failure({
      summary: `The ${what} ${JSON.stringify(name)} is still in use`,
      detail:
        `${thrown.message} Northflank deletes a ${what} only when nothing depends on it: clusters first of all, and whatever ` +
        "else uses it (registry credentials, workload identities, services, domains). Remove those, or have them use " +
        "another one, and apply again. It was not deleted and is still in the state.",
    });
  }
}
