/** Pure operations on parsed JSON. A large integer may be a bigint; nothing here looks into numbers. */

import { isJsonObject, type JsonObject } from "../../../checks";

export { isJsonObject, type JsonObject };
export { jsonPointer as pointer } from "../../../checks";

/** The keys that lead to a place, outermost first. Positions in arrays are written as keys. */
export type Place = readonly string[];

/**
 * `base` with `over` laid over it: objects are merged at every depth, everything else (arrays too) is replaced. A null
 * in `over` is not there.
 */
export function merged(base: JsonObject, over: JsonObject): JsonObject {
  const entries = Object.entries(over)
    .filter(([, value]) => value !== null)
    .map(([key, value]): [string, unknown] => {
      if (!isJsonObject(value)) return [key, value];
      const below = base[key];
      return [key, merged(isJsonObject(below) ? below : {}, value)];
    });
  return { ...base, ...Object.fromEntries(entries) };
}

/** Whether nothing is at a place, or nothing but more of that. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return isJsonObject(value) && Object.values(value).every(isNothing);
}

/**
 * Equality of JSON: objects without order, arrays with it; a null and an empty object are values (docs/apis/truto.md
 * §8.7).
 */
export const sameJson = (a: unknown, b: unknown): boolean => deepEqual(a, b);

/**
 * Without the null members of objects, at every depth but inside arrays: a deep merge takes such members away, and replaces
 * arrays as they are.
 */
export const withoutNulls = (object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object)
      .filter(([, member]) => member !== null)
      .map(([key, member]): [string, unknown] => [key, isJsonObject(member) ? withoutNulls(member) : member]),
  );

/** Where an object has a null, outside of arrays. */
export const nullsIn = (object: JsonObject): readonly Place[] =>
  Object.entries(object).flatMap(([key, value]): Place[] => {
    if (isJsonObject(value)) return nullsIn(value).map((place) => [key, ...place]);
    return value === null ? [[key]] : [];
  });

function deepEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((element, position) => deepEqual(element, b[position]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key]))
  );
}

/** Where the values of an object are: every place that is no object; an array is one value, a null is none. */
export function placesOf(object: JsonObject): readonly Place[] {
  return Object.entries(object).flatMap(([key, value]): Place[] => {
    if (isJsonObject(value)) return placesOf(value).map((place) => [key, ...place]);
    return value === null || value === undefined ? [] : [[key]];
  });
}

/** An object in which something is at these places, and nothing anywhere else. */
export const objectWith = (places: readonly Place[]): JsonObject =>
  places.reduce<JsonObject>((object, place) => merged(object, at(place)), {});

function at([key, ...rest]: Place): JsonObject {
  if (key === undefined) return {};
  return { [key]: rest.length === 0 ? true : at(rest) };
}

/**
 * `wanted` with a null for every key that is there now and not wanted, in objects at every depth and never inside
 * arrays. A server that merges then ends up with the same as one that replaces (§8.3). A null that is wanted and there
 * already is left out: sent to a server that merges, it would take the key away.
 */
export function withRemovals(wanted: JsonObject, there: JsonObject): JsonObject {
  const gone = Object.keys(there).filter((key) => !Object.hasOwn(wanted, key));
  const kept = Object.entries(wanted)
    .filter(([key, value]) => value !== null || there[key] !== null)
    .map(([key, value]): [string, unknown] => {
      const now = there[key];
      return [key, isJsonObject(value) && isJsonObject(now) ? withRemovals(value, now) : value];
    });
  return Object.fromEntries([...kept, ...gone.map((key): [string, unknown] => [key, null])]);
}

/** The texts and numbers of a secret object, for cutting them out of what a server answers. */
export function valuesOf(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(valuesOf);
  // A boolean is no secret, and cutting "true" out of a message would only garble it.
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint"
    ? [String(value)]
    : [];
}

/** The place that a JSON pointer names. */
export const placeAt = (text: string): Place =>
  text
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
