import type { Counter } from "./ids";
import { isJsonObject, type JsonObject } from "./json";

/** What a state file contains does not fit what is to be restored from it. */
export class UnfitState extends Error {}

/**
 * A registry's state as JSON: `{ "$map": [[key, value]] }`, `{ "$set": [value] }`, `{ "$position": 3 }` for a counter. Names of
 * members that begin with `$` get another one. Other functions (the clock) are no state.
 */
export function savedValue(value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value].map((entry) => entry.map(savedValue)) };
  if (value instanceof Set) return { $set: [...value].map(savedValue) };
  if (Array.isArray(value)) return value.map(savedValue);
  if (isCounter(value)) return { $position: value.position() };
  if (typeof value === "function") return undefined;
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [escaped(name), savedValue(member)]),
  );
}

/**
 * Puts saved values into a state of the same kind, whose maps, sets, lists and counters stay the same objects. What the file
 * does not mention stays as it is: a later version may remember more. Throws `UnfitState`.
 */
export function restoreInto(state: object, saved: unknown): void {
  if (!isJsonObject(saved)) throw new UnfitState();
  for (const [name, current] of Object.entries<unknown>({ ...state })) {
    const stored = saved[escaped(name)];
    if (stored !== undefined) restorePart(current, stored);
  }
}

function restorePart(current: unknown, stored: unknown): void {
  if (isCounter(current)) {
    current.moveTo(positionIn(stored));
    return;
  }
  const value = restoredValue(stored);
  if (current instanceof Map && value instanceof Map) refill(current, value);
  else if (current instanceof Set && value instanceof Set) refillSet(current, value);
  else if (Array.isArray(current) && Array.isArray(value)) refillList(current, value);
  else if (isStores(current)) restoreInto(current, stored);
  else throw new UnfitState();
}

/** Maps and their like by name; an object that can be replaced whole belongs in one of them. */
const isStores = (value: unknown): value is JsonObject =>
  isJsonObject(value) && !(value instanceof Map) && !(value instanceof Set);

function refill(map: Map<unknown, unknown>, values: ReadonlyMap<unknown, unknown>): void {
  map.clear();
  for (const [key, value] of values) map.set(key, value);
}

function refillList(list: unknown[], values: readonly unknown[]): void {
  list.length = 0;
  for (const value of values) list.push(value);
}

function refillSet(set: Set<unknown>, values: ReadonlySet<unknown>): void {
  set.clear();
  for (const value of values) set.add(value);
}

function restoredValue(saved: unknown): unknown {
  if (Array.isArray(saved)) return saved.map(restoredValue);
  if (!isJsonObject(saved)) return saved;
  const { $map, $set } = saved;
  if (Array.isArray($map)) return new Map($map.map(entryOf));
  if (Array.isArray($set)) return new Set($set.map(restoredValue));
  return Object.fromEntries(
    Object.entries(saved).map(([name, member]) => [unescaped(name), restoredValue(member)]),
  );
}

function entryOf(saved: unknown): [unknown, unknown] {
  if (!Array.isArray(saved) || saved.length !== 2) throw new UnfitState();
  return [restoredValue(saved[0]), restoredValue(saved[1])];
}

function positionIn(saved: unknown): number {
  const position = isJsonObject(saved) ? saved.$position : undefined;
  if (typeof position !== "number" || !Number.isSafeInteger(position) || position < 0) throw new UnfitState();
  return position;
}

function isCounter(value: unknown): value is Counter {
  return typeof value === "function" && "position" in value && "moveTo" in value;
}

const escaped = (name: string) => (name.startsWith("$") ? `$${name}` : name);

function unescaped(name: string): string {
  if (!name.startsWith("$")) return name;
  if (!name.startsWith("$$")) throw new UnfitState();
  return name.slice(1);
}
