import type { CallOptions, Clock } from "../../../http";
import { createRecent, noting, type Recent } from "../../common/recent";
import { derivedId } from "../rules/common";
import type { Collection, Team } from "./collection";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The objects of one kind by the id that they have and by the one that their name gives (docs/apis/northflank.md §6). */
export type Names<Summary> = Recent<Summary, Team>;

export const createNames = <Summary extends Named>(
  list: (team: Team, call?: CallOptions) => Promise<readonly Summary[]>,
  clock: Clock | undefined,
): Names<Summary> =>
  createRecent({
    list,
    idOf: ({ id }) => id,
    keysOf: ({ id, name }) => [...new Set([derivedId(name), id])],
    clock,
  });

/** What is read, and deleted, of the objects of a list. */
export interface Reads<Item, Summary> {
  readonly names: Names<Summary>;
  /** `undefined` when it is gone. */
  get(team: Team, id: string, call?: CallOptions): Promise<Item | undefined>;
  list(team: Team, call?: CallOptions): Promise<readonly Summary[]>;
  /** The pages of the list, for whom some of it is enough. */
  pages(team: Team, call?: CallOptions): AsyncIterable<readonly Summary[]>;
  delete(team: Team, id: string, call?: CallOptions): Promise<void>;
}

export function readsOf<Item, Summary extends Named>(
  collection: Pick<Collection<Item, Summary>, "get" | "list" | "pages" | "delete">,
  clock: Clock | undefined,
): Reads<Item, Summary> {
  const names = createNames<Summary>((team, call) => collection.list(team, call), clock);
  return {
    names,
    get: (team, id, call) => collection.get(team, id, call),
    list: (team, call) => collection.list(team, call),
    pages: (team, call) => collection.pages(team, call),
    delete: (team, id, call) =>
      noting(
        names,
        team,
        () => collection.delete(team, id, call),
        () => {
          names.deleted(team, id);
        },
      ),
  };
}
