import type { Secrets } from "./rules/secrets";

/** An object together with what its answers do not show. */
export interface Stored<Item> {
  readonly item: Item;
  readonly secrets: Secrets;
}

/** One kind of objects of one team or organisation. */
export interface Store<Item> {
  /** By id. */
  readonly items: Map<string, Placed<Item>>;
  /** By id. Apart from the items, so that nothing that lists them can reach it. */
  readonly secrets: Map<string, Secrets>;
  nextSequence: number;
}

export interface Placed<Item> {
  readonly item: Item;
  /**
   * Counts creations: the order of lists, and what a cursor points at, so that a deletion between two pages skips
   * nothing.
   */
  readonly sequence: number;
}

export interface Identified {
  readonly id: string;
  readonly name: string;
}

export function emptyStore<Item>(): Store<Item> {
  return { items: new Map(), secrets: new Map(), nextSequence: 1 };
}

/** Adds an object, or replaces the one with the same id. */
export function put<Item extends Identified>(store: Store<Item>, stored: Stored<Item>): void {
  replace(store, stored.item.id, stored);
}

export function take<Item>(store: Store<Item>, id: string): Stored<Item> | undefined {
  const placed = store.items.get(id);
  if (placed === undefined) return undefined;
  return { item: placed.item, secrets: store.secrets.get(id) ?? {} };
}

/** False when there is no such object. */
export function remove<Item>(store: Store<Item>, id: string): boolean {
  store.secrets.delete(id);
  return store.items.delete(id);
}

/** Keeps the object's place in the order while its id changes. */
export function replace<Item extends Identified>(store: Store<Item>, id: string, stored: Stored<Item>): void {
  const sequence = store.items.get(id)?.sequence ?? store.nextSequence++;
  remove(store, id);
  store.items.set(stored.item.id, { item: stored.item, sequence });
  store.secrets.set(stored.item.id, stored.secrets);
}

export function inOrderOfCreation<Item>(store: Store<Item>): Placed<Item>[] {
  return [...store.items.values()].sort((a, b) => a.sequence - b.sequence);
}
