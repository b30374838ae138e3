import type { Attributes } from "../row";

/** The team of the emulator's default token. */
export const TEAM = "acme-platform";

/** Where an object is: team and id, which its attribute `id` holds. */
export function placeOf(state: Attributes): readonly [team: string, id: string] {
  const [team = "", id = ""] = String(state.id).split("/");
  return [team, id];
}

/** Names hold no underscores (docs/apis/northflank.md §2.2). */
export const nameOf = (label: string): string => label.replaceAll("_", " ");

/** Northflank's own spelling of a name is not the id, so it is a key of its own. */
export const importByName = ({ team_id, name }: Attributes): string => `${String(team_id)}/${String(name)}`;

/** What differs when an object is made again. */
export const VOLATILE = ["id", "createdAt", "updatedAt"];

/** A time at which nothing else happened. */
export const LATER = "2031-01-01T00:00:00.000Z";
