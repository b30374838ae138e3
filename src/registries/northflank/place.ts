import type { Call, Problem } from "../../framework";
import type { Team } from "./client";
import { derivedId, OBJECT_ID } from "./rules/common";

/** Where an object is: its team, and what it is called there. */
export interface Place {
  readonly team: Team;
  /** The API's id; right after an import by name, the name. */
  readonly key: string;
}

/** An object as lists show it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The attribute `id`, which is the import id too: `<team_id>/<id>`, without a team `<id>` (northflank sheet §6). */
export const idOf = (team: Team, id: string): string => (team === undefined ? id : `${team}/${id}`);

/** Takes an `id` apart; the other way round of {@link idOf}. Neither ids nor names hold a `/` (§2.2). */
export function placeOf(id: string): Place {
  const slash = id.indexOf("/");
  return slash === -1 ? { team: undefined, key: id } : { team: id.slice(0, slash), key: id.slice(slash + 1) };
}

/** A state right after an import: nothing in it but the identity. */
const isBare = (state: { readonly name?: string | undefined }): boolean => state.name === undefined;

interface Readable<Item, Summary> {
  get(team: Team, id: string, call?: Call): Promise<Item | undefined>;
  list(team: Team, call?: Call): Promise<readonly Summary[]>;
}

export interface Found<Item> {
  readonly team: Team;
  readonly item: Item;
}

/**
 * The object of a state; undefined when it is gone. A state that comes from an import names the provider's team where
 * it names none, and the object by its id or by its name.
 */
export async function findObject<Item, Summary extends Named>(
  api: { readonly teamId: Team },
  objects: Readable<Item, Summary>,
  state: { readonly id?: string | undefined; readonly name?: string | undefined },
  call: Call,
): Promise<Found<Item> | undefined> {
  const { team: named, key } = placeOf(state.id ?? "");
  const team = named ?? (isBare(state) ? api.teamId : undefined);
  // A name that is no id needs no request to find out.
  const item = OBJECT_ID.test(key) ? await objects.get(team, key, call) : undefined;
  if (item !== undefined) return { team, item };
  return isBare(state) ? findByName(objects, { team, key }, call) : undefined;
}

/** The object of a name; undefined when there is none. */
export async function findByName<Item, Summary extends Named>(
  objects: Readable<Item, Summary>,
  { team, key }: Place,
  call: Call,
): Promise<Found<Item> | undefined> {
  const summary = (await objects.list(team, call)).find(({ name }) => name === key);
  const item = summary === undefined ? undefined : await objects.get(team, summary.id, call);
  return item === undefined ? undefined : { team, item };
}

/** The one whose name would get the same id as another name (§6). */
export const collidingWith = <Item extends Named>(items: readonly Item[], name: string): Item | undefined =>
  items.find((each) => derivedId(each.name) === derivedId(name) || each.id === derivedId(name));

/** What a creation is told whose name is taken. */
export const alreadyThere = (what: string, team: Team, existing: Named): Problem => ({
  at: ["name"],
  summary: `Northflank already has a ${what} ${JSON.stringify(existing.name)}`,
  detail:
    `${team === undefined ? "The team or organisation of the token" : `The team ${team}`} has a ${what} of this name, or of one ` +
    `that gives the same id (${existing.id}), and it is not in this state. It is never taken over silently. To manage it ` +
    `here, import it under the id ${idOf(team, existing.id)} (terraform import ADDRESS ${idOf(team, existing.id)}); ` +
    "otherwise choose another name.",
});
