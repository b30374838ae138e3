import type { CallOptions, Clock } from "../../../http";
import { createRecent, type Recent } from "../../common/recent";
import { derivedId } from "../rules/common";
import type { Team } from "./collection";

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
