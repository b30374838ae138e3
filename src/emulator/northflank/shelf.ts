import type { Secrets } from "./rules/secrets";

/** An object together with what its answers do not show. */
export interface Stored<Item> {
  readonly item: Item;
  readonly secrets: Secrets;
}

/** One kind of objects of one team or organisation. */
export interface Shelf<Item> {
  /** By id. */
  readonly items: Map<string, Placed<Item>>;
  /** By id. Apart from the items, so that nothing that lists them can reach it. */
  readonly secrets: Map<string, Secrets>;
  nextSequence: number;
}

export interface Placed<Item> {
  readonly item: Item;
  /** Counts creations: the order of lists, and what a cursor points at, so that a deletion between two pages skips nothing. */
  readonly sequence: number;
}

export interface Identified {
  readonly id: string;
  readonly name: string;
}

export function emptyShelf<Item>(): Shelf<Item> {
  return { items: new Map(), secrets: new Map(), nextSequence: 1 };
}

/** Adds an object, or takes the place of the one with the same id. */
export function put<Item extends Identified>(shelf: Shelf<Item>, stored: Stored<Item>): void {
  replace(shelf, stored.item.id, stored);
}

export function take<Item>(shelf: Shelf<Item>, id: string): Stored<Item> | undefined {
  const placed = shelf.items.get(id);
  if (placed === undefined) return undefined;
  return { item: placed.item, secrets: shelf.secrets.get(id) ?? {} };
}

/** False when there is no such object. */
export function remove<Item>(shelf: Shelf<Item>, id: string): boolean {
  shelf.secrets.delete(id);
  return shelf.items.delete(id);
}

/** Keeps the object's place in the order while its id changes. */
export function replace<Item extends Identified>(shelf: Shelf<Item>, id: string, stored: Stored<Item>): void {
  const sequence = shelf.items.get(id)?.sequence ?? shelf.nextSequence++;
  remove(shelf, id);
  shelf.items.set(stored.item.id, { item: stored.item, sequence });
  shelf.secrets.set(stored.item.id, stored.secrets);
}

export function inOrderOfCreation<Item>(shelf: Shelf<Item>): Placed<Item>[] {
  return [...shelf.items.values()].sort((a, b) => a.sequence - b.sequence);
}
