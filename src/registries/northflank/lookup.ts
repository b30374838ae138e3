import { type Call, textIn, type Value } from "../../framework";
import { READABLE_MS } from "../common/recent";
import type { Taken } from "../common/taken";
import type { Team } from "./api/client";
import type { Names } from "./api/names";
import { derivedId, OBJECT_ID, withArticle } from "./rules/common";

/** An object as lists show it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The attribute `id`, which is the import id too: `<team_id>/<id>`, without a team `<id>` (docs/apis/northflank.md §6).
 */
export const idOf = (team: Team, id: string): string => (team === undefined ? id : `${team}/${id}`);

/**
 * Makes an identity of one of version 0, which was the attribute `id`. Neither ids nor names hold a `/` (§2.2).
 *
 * @param idName - the attribute that holds the id in Northflank
 */
export const formerIdentity =
  <IdName extends string>(idName: IdName) =>
  (stored: Readonly<Record<string, Value>>) => {
    const [id = "", team_id] = (textIn(stored, "id") ?? "").split("/").reverse();
    return { team_id, [idName]: id } as { readonly team_id: Team } & Readonly<Record<IdName, string>>;
  };

/** What a state says about where an object is. */
export interface Place {
  readonly team_id?: string | undefined;
  /** Right after an import there is nothing in the state but the identity. */
  readonly name?: string | undefined;
}

/** Whether nothing is known but the identity, as right after an import. */
export const isJustImported = ({ name }: Pick<Place, "name">): boolean => name === undefined;

/** The team of a state. Right after an import that names none, it is the provider's. */
export const teamIn = (api: { readonly teamId: Team }, state: Place): Team =>
  state.team_id ?? (isJustImported(state) ? api.teamId : undefined);

interface Readable<Item, Summary> {
  readonly names: Names<Summary>;
  get(team: Team, id: string, call?: Call): Promise<Item | undefined>;
  list(team: Team, call?: Call): Promise<readonly Summary[]>;
}

export interface Found<Item> {
  readonly team: Team;
  readonly item: Item;
}

/**
 * The object of a state; undefined when it is gone. A state that comes from an import names it by its id or by its name.
 *
 * @param key - what the state has as its id
 */
export async function findObject<Item, Summary extends Named>(
  api: { readonly teamId: Team },
  objects: Readable<Item, Summary>,
  state: Place,
  key: string | undefined = "",
  call: Call,
): Promise<Found<Item> | undefined> {
  const team = teamIn(api, state);
  // A name that is no id needs no request to find out.
  const item = OBJECT_ID.test(key) ? await objects.get(team, key, call) : undefined;
  if (item !== undefined) return { team, item };
  return isJustImported(state) ? findByName(objects, team, key, call) : undefined;
}

/** Two looks before an update may be so far apart: what another user does in between is not noticed. */
const MARKERS_MS = 10_000;

interface Marked extends Named {
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
}

/** When an object was made and changed, as the list says, which many updates share. */
export async function markersOf<Item extends Marked>(
  { names }: { readonly names: Names<Item> },
  team: Team,
  key: string | undefined = "",
  call: Call,
): Promise<{ readonly created_at: string; readonly updated_at: string } | undefined> {
  const listed = await names.having(team, key, call, MARKERS_MS);
  const { createdAt, updatedAt } = listed.find(({ id }) => id === key) ?? {};
  return createdAt === undefined || updatedAt === undefined
    ? undefined
    : { created_at: createdAt, updated_at: updatedAt };
}

/** The object of a name; undefined when there is none. */
export async function findByName<Item, Summary extends Named>(
  objects: Readable<Item, Summary>,
  team: Team,
  wanted: string,
  call: Call,
): Promise<Found<Item> | undefined> {
  const isWanted = ({ name }: Summary): boolean => name === wanted;
  const lately = await objects.names.having(team, derivedId(wanted), call, READABLE_MS);
  // Many look-ups share a list. What it does not have is looked for anew.
  const summary = lately.find(isWanted) ?? (await objects.list(team, call)).find(isWanted);
  const item = summary === undefined ? undefined : await objects.get(team, summary.id, call);
  return item === undefined ? undefined : { team, item };
}

/** The one whose name would get the same id as another name (§6). */
export const collidingWith = <Item extends Named>(items: readonly Item[], name: string): Item | undefined =>
  items.find((each) => derivedId(each.name) === derivedId(name) || each.id === derivedId(name));

/** An object that has the name of one that is to be created, or one that gives the same id. */
export const takenBy = (what: string, team: Team, existing: Named): Taken => ({
  at: ["name"],
  summary: `Northflank already has ${withArticle(what)} with this name`,
  there:
    `${team === undefined ? "The team or organisation of the token" : `The team ${team}`} has the ${what} ` +
    `${JSON.stringify(existing.name)} with the id ${existing.id}, which is also derived from this name.`,
  key: "name",
  importId: idOf(team, existing.id),
});
