import { type Clock, systemClock } from "./clock";
import { untilAborted } from "./coalesce";
import { Cancelled, isHttpError } from "./errors";
import { countKept, forget } from "./kept-lists";
import { bytesOf } from "./listing";
import type { CallOptions, RequestContext } from "./request";
import { createSharedCall, type SharedCall } from "./shared-call";

export interface ListCacheOptions<Item> {
  /** What an error names when a caller gives up while waiting for a page. */
  readonly list: RequestContext;
  /** The pages of the whole list, in order; the next one is only asked for when somebody needs it. */
  readonly pages: (call: CallOptions) => AsyncIterable<readonly Item[]>;
  readonly keyOf: (item: Item) => string;
  /** One object by its key, `undefined` when the registry has none. */
  readonly readOne: (key: string, call: CallOptions) => Promise<Item | undefined>;
  /** Milliseconds during which pages are used. Default 60 s. */
  readonly maxAgeMs?: number;
  readonly clock?: Clock;
}

/** Serves the reads of one refresh from shared list pages, for lists that return whole objects. */
export interface ListCache<Item> {
  /**
   * The object with this key, `undefined` when the registry has none. A single read stays a single request; with
   * the second one inside the pages' life-time listing begins. A key that the list lacks is asked for by itself:
   * an absence is never concluded from a list. So are all that follow a page that cannot be used or is too large.
   */
  get(key: string, call?: CallOptions): Promise<Item | undefined>;
  /** The whole list, not older than the last write. */
  all(call?: CallOptions): Promise<readonly Item[]>;
  /** To be called after each write, also a failed one: this object is read anew from now on. */
  invalidate(key: string): void;
  /** The same for a write of which the key is not known (a create whose answer was lost). */
  invalidateAll(): void;
}

/** A refresh is through by then, and the reads of an apply still see what others changed in the meantime. */
const DEFAULT_MAX_AGE_MS = 60_000;

/**
 * How many pages may be fetched beyond the number of objects asked for. It bounds what is wasted when a program
 * manages two objects of an account that has thousands.
 */
const SPARE_PAGES = 10;

const NEVER = Number.NEGATIVE_INFINITY;

interface Listing<Item> {
  readonly startedAt: number;
  readonly iterator: AsyncIterator<readonly Item[]>;
  readonly items: Map<string, Item>;
  readonly asked: Set<string>;
  readonly shared: SharedCall;
  pages: number;
  /** Bytes of memory, about. */
  bytes: number;
  isComplete: boolean;
  /** Whether there was a page that cannot be used, or too much is kept. */
  isBroken: boolean;
  page: Promise<void> | undefined;
}

export function createListCache<Item>(options: ListCacheOptions<Item>): ListCache<Item> {
  const clock = options.clock ?? systemClock;
  const maxAgeMs = options.maxAgeMs ?? DEFAULT_MAX_AGE_MS;
  let listing: Listing<Item> | undefined;
  let lastSingleRead = NEVER;
  let lastWrite = NEVER;
  const writes = new Map<string, number>();

  const isFresh = (time: number): boolean => clock.now() - time < maxAgeMs;
  // A page in use is at most `maxAgeMs` old, so an older write is in it.
  const isWritten = (key: string): boolean => isFresh(writes.get(key) ?? NEVER);

  function begin(call: CallOptions): Listing<Item> {
    const shared = createSharedCall(call);
    const pages = options.pages(shared.options);
    if (listing !== undefined) forget(listing);
    listing = {
      startedAt: clock.now(),
      iterator: pages[Symbol.asyncIterator](),
      items: new Map(),
      asked: new Set(),
      shared,
      pages: 0,
      bytes: 0,
      isComplete: false,
      isBroken: false,
      page: undefined,
    };
    return listing;
  }

  /** What is read of it from now on is asked for one by one; who reads the whole list goes on. */
  function giveUp(target: Listing<Item>): void {
    if (listing === target) listing = { ...target, items: new Map(), isBroken: true };
  }

  function current(): Listing<Item> | undefined {
    return listing !== undefined && isFresh(listing.startedAt) ? listing : undefined;
  }

  /** One page more, for all who wait for it. */
  async function advance(target: Listing<Item>, call: CallOptions): Promise<void> {
    await target.shared.during(call, () => {
      target.page ??= fetchPage(target).finally(() => {
        target.page = undefined;
      });
      // Waiters may all have been cancelled by the time it fails.
      target.page.catch(() => undefined);
      return untilAborted(target.page, call.signal, () => new Cancelled(options.list));
    });
  }

  function drop(): void {
    if (listing !== undefined) forget(listing);
    listing = undefined;
  }

  async function fetchPage(target: Listing<Item>): Promise<void> {
    try {
      const next = await target.iterator.next();
      if (next.done === true) {
        target.isComplete = true;
        return;
      }
      target.pages += 1;
      for (const item of next.value) target.items.set(options.keyOf(item), item);
      if (listing !== target) return;
      target.bytes += bytesOf(next.value);
      countKept(target, target.bytes, () => {
        giveUp(target);
      });
    } catch (error) {
      if (listing === target && !isUnusable(error)) drop();
      target.isBroken = true;
      throw error;
    }
  }

  function isWorthAPage(target: Listing<Item>): boolean {
    return !target.isComplete && !target.isBroken && target.pages < target.asked.size + SPARE_PAGES;
  }

  async function advanceOrBreak(target: Listing<Item>, call: CallOptions): Promise<void> {
    try {
      await advance(target, call);
    } catch (error) {
      if (!isUnusable(error)) throw error;
    }
  }

  return {
    async get(key, call = {}) {
      if (isWritten(key)) return options.readOne(key, call);
      if (current() === undefined && !isFresh(lastSingleRead)) {
        lastSingleRead = clock.now();
        return options.readOne(key, call);
      }
      const target = current() ?? begin(call);
      target.asked.add(key);
      while (!target.items.has(key) && isWorthAPage(target)) await advanceOrBreak(target, call);
      const item = isWritten(key) ? undefined : target.items.get(key);
      return item ?? options.readOne(key, call);
    },

    async all(call = {}) {
      const existing = current();
      const isUsable = existing !== undefined && !existing.isBroken && lastWrite < existing.startedAt;
      const target = isUsable ? existing : begin(call);
      while (!target.isComplete) await advance(target, call);
      return [...target.items.values()];
    },

    invalidate(key) {
      lastWrite = clock.now();
      writes.set(key, lastWrite);
    },

    invalidateAll() {
      drop();
      lastSingleRead = NEVER;
    },
  };
}

const isUnusable = (error: unknown): boolean => isHttpError(error) && error.kind === "invalid-answer";
