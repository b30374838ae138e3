import { type CallOptions, type Clock, systemClock } from "../../../http";
import type { Team } from "./collection";

/** A list that may be a few minutes old and lack what was written since. */
export interface Recent<Item> {
  /**
   * What was there a short while ago. For asking whether a name is taken: before every creation, for as many creations
   * as there are, so that a fresh list each time would use up the hourly budget (northflank sheet §5.2).
   */
  lately(team: Team, call?: CallOptions): Promise<readonly Item[]>;
  /** What {@link lately} gave last; `undefined` when it was not asked, or too long ago to mean anything. */
  lastSeen(team: Team): readonly Item[] | undefined;
}

/** A plan, or an apply, of some hundred objects is through by then. */
const MAX_AGE_MS = 5 * 60_000;

export function createRecent<Item>(
  list: (team: Team, call?: CallOptions) => Promise<readonly Item[]>,
  clock: Clock = systemClock,
): Recent<Item> {
  const seen = new Map<Team, { readonly items: readonly Item[]; readonly at: number }>();
  const running = new Map<Team, Promise<readonly Item[]>>();

  const lastSeen = (team: Team): readonly Item[] | undefined => {
    const last = seen.get(team);
    return last !== undefined && clock.now() - last.at < MAX_AGE_MS ? last.items : undefined;
  };

  /** Shared by all who plan a creation at the same moment, so without the signal of any one of them. */
  async function fetch(team: Team, { deadline }: CallOptions): Promise<readonly Item[]> {
    try {
      const items = await list(team, deadline === undefined ? {} : { deadline });
      seen.set(team, { items, at: clock.now() });
      return items;
    } finally {
      running.delete(team);
    }
  }

  return {
    lastSeen,
    async lately(team, call = {}) {
      const last = lastSeen(team);
      if (last !== undefined) return last;
      const joined = running.get(team) ?? fetch(team, call);
      running.set(team, joined);
      return joined;
    },
  };
}
