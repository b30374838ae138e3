import { type CallOptions, type Clock, createSharedCall, type SharedCall, systemClock } from "../../http";

/** A list of one place (a team, a workspace) that may be a few minutes old and lack what was written since. */
export interface Recent<Item, Place = string> {
  /**
   * What was there a short while ago. For asking whether a name is taken: before every creation, for as many creations
   * as there are, so that a fresh list each time would use up a budget that lasts an hour (docs/apis/northflank.md
   * §5.2).
   */
  lately(place: Place, call?: CallOptions): Promise<readonly Item[]>;
  /** What {@link lately} gave last; `undefined` when it was not asked, or too long ago to mean anything. */
  lastSeen(place: Place): readonly Item[] | undefined;
}

/** A plan, or an apply, of some hundred objects is through by then. */
const MAX_AGE_MS = 5 * 60_000;

export function createRecent<Item, Place = string>(
  list: (place: Place, call?: CallOptions) => Promise<readonly Item[]>,
  clock: Clock = systemClock,
): Recent<Item, Place> {
  const seen = new Map<Place, { readonly items: readonly Item[]; readonly at: number }>();
  const running = new Map<Place, { readonly shared: SharedCall; readonly items: Promise<readonly Item[]> }>();

  const lastSeen = (place: Place): readonly Item[] | undefined => {
    const last = seen.get(place);
    return last !== undefined && clock.now() - last.at < MAX_AGE_MS ? last.items : undefined;
  };

  async function fetch(place: Place, call: CallOptions): Promise<readonly Item[]> {
    try {
      const items = await list(place, call);
      seen.set(place, { items, at: clock.now() });
      return items;
    } finally {
      running.delete(place);
    }
  }

  /** Shared by all who plan a creation at the same time. */
  function begin(place: Place, call: CallOptions) {
    const shared = createSharedCall(call);
    const started = { shared, items: shared.during(call, () => fetch(place, shared.options)) };
    running.set(place, started);
    return started;
  }

  return {
    lastSeen,
    async lately(place, call = {}) {
      const last = lastSeen(place);
      if (last !== undefined) return last;
      const { shared, items } = running.get(place) ?? begin(place, call);
      return shared.during(call, () => items);
    },
  };
}

/** What was there before a creation; undefined where that cannot be told, which is no reason not to create. */
export async function seenBefore<Item>(
  look: () => Promise<readonly Item[]>,
): Promise<readonly Item[] | undefined> {
  try {
    return await look();
  } catch {
    return undefined;
  }
}
