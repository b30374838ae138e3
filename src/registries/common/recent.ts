import {
  bytesOf,
  type CallOptions,
  type Clock,
  countKept,
  createSharedCall,
  forget,
  isHttpError,
  type SharedCall,
  systemClock,
} from "../../http";

/** A list of one place (a team, a workspace) that may be a few minutes old, with what was written from here since. */
export interface Recent<Item, Place = string> {
  /**
   * What had this key a short while ago. For asking whether a name is taken: before every creation, for as many
   * creations as there are, so that a fresh list each time would use up a budget that lasts an hour
   * (docs/apis/northflank.md §5.2).
   *
   * @param maxAgeMs - an older list is read again. @default 5 minutes
   */
  having(place: Place, key: string, call?: CallOptions, maxAgeMs?: number): Promise<readonly Item[]>;
  /** An object was made or changed from here. */
  wrote(place: Place, item: Item): void;
  deleted(place: Place, id: string): void;
  /** Everything that has this key went along with something else. */
  deletedWith(place: Place, key: string): void;
  /** How a write ended is not known: the next look reads anew. */
  doubted(place: Place): void;
}

export interface RecentOptions<Item, Place> {
  readonly list: (place: Place, call?: CallOptions) => Promise<readonly Item[]>;
  readonly idOf: (item: Item) => string;
  /** What an object is looked for by. */
  readonly keysOf: (item: Item) => readonly string[];
  readonly clock?: Clock | undefined;
}

/** A plan, or an apply, of some hundred objects is through by then. */
const MAX_AGE_MS = 5 * 60_000;

type Write<Item> = (index: Index<Item>) => void;

interface Seen<Item> {
  readonly index: Index<Item>;
  readonly at: number;
}

/** A list on its way. What is written meanwhile may be in it or not, so it is applied to what comes. */
interface Running<Item> {
  readonly shared: SharedCall;
  readonly index: Promise<Index<Item>>;
  readonly writes: Write<Item>[];
}

export function createRecent<Item, Place = string>({
  list,
  idOf,
  keysOf,
  clock = systemClock,
}: RecentOptions<Item, Place>): Recent<Item, Place> {
  const seen = new Map<Place, Seen<Item>>();
  const running = new Map<Place, Running<Item>>();

  async function fetch(
    place: Place,
    call: CallOptions,
    writes: readonly Write<Item>[],
  ): Promise<Index<Item>> {
    const at = clock.now();
    const isCurrent = (): boolean => running.get(place)?.writes === writes;
    try {
      const items = await list(place, call);
      const index = indexOf(items, idOf, keysOf);
      for (const write of writes) write(index);
      if (isCurrent()) keep(place, { index, at }, bytesOf(items));
      return index;
    } finally {
      if (isCurrent()) running.delete(place);
    }
  }

  function keep(place: Place, list: Seen<Item>, bytes: number): void {
    drop(place);
    seen.set(place, list);
    countKept(list, bytes, () => {
      if (seen.get(place) === list) seen.delete(place);
    });
  }

  function drop(place: Place): void {
    const last = seen.get(place);
    if (last !== undefined) forget(last);
    seen.delete(place);
  }

  /** Shared by all who look at the same time. */
  function begin(place: Place, call: CallOptions): Running<Item> {
    const shared = createSharedCall(call);
    const writes: Write<Item>[] = [];
    const index = shared.during(call, async () => {
      // It has to be noted as running before it begins.
      await Promise.resolve();
      return fetch(place, shared.options, writes);
    });
    const entry = { shared, writes, index };
    running.set(place, entry);
    return entry;
  }

  async function latest(place: Place, call: CallOptions, maxAgeMs: number): Promise<Index<Item>> {
    const last = seen.get(place);
    if (last !== undefined && clock.now() - last.at < maxAgeMs) return last.index;
    const { shared, index } = running.get(place) ?? begin(place, call);
    return shared.during(call, () => index);
  }

  function change(place: Place, write: Write<Item>): void {
    running.get(place)?.writes.push(write);
    const last = seen.get(place);
    if (last !== undefined) write(last.index);
  }

  return {
    having: async (place, key, call = {}, maxAgeMs = MAX_AGE_MS) =>
      (await latest(place, call, maxAgeMs)).having(key),
    wrote(place, item) {
      change(place, (index) => {
        index.put(item);
      });
    },
    deleted(place, id) {
      change(place, (index) => {
        index.remove(id);
      });
    },
    deletedWith(place, key) {
      change(place, (index) => {
        for (const item of index.having(key)) index.remove(idOf(item));
      });
    },
    doubted(place) {
      drop(place);
      running.delete(place);
    },
  };
}

/** Objects by what they are looked for by: many creations look into a list of many. */
interface Index<Item> {
  put(item: Item): void;
  remove(id: string): void;
  having(key: string): readonly Item[];
}

function indexOf<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  keysOf: (item: Item) => readonly string[],
): Index<Item> {
  const byId = new Map<string, Item>();
  const idsByKey = new Map<string, Set<string>>();
  const index: Index<Item> = {
    put(item) {
      const id = idOf(item);
      index.remove(id);
      byId.set(id, item);
      for (const key of keysOf(item)) idsByKey.set(key, (idsByKey.get(key) ?? new Set()).add(id));
    },
    remove(id) {
      const item = byId.get(id);
      if (item === undefined) return;
      byId.delete(id);
      for (const key of keysOf(item)) idsByKey.get(key)?.delete(id);
    },
    having: (key) => [...(idsByKey.get(key) ?? [])].flatMap((id) => byId.get(id) ?? []),
  };
  for (const item of items) index.put(item);
  return index;
}

/** Runs a write and notes in a {@link Recent} how it ended. */
export async function noting<T, Place>(
  { doubted }: Pick<Recent<unknown, Place>, "doubted">,
  place: Place,
  write: () => Promise<T>,
  note: (result: T) => void,
): Promise<T> {
  try {
    const result = await write();
    note(result);
    return result;
  } catch (thrown) {
    // What was refused changed nothing; a conflict says that something is there that the list does not show.
    const isRefused = isHttpError(thrown) && thrown.kind === "status" && thrown.status !== 409;
    if (!isRefused) doubted(place);
    throw thrown;
  }
}

/** How old a list may be from which something is read, and not only asked whether it is there. */
export const READABLE_MS = 60_000;

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
