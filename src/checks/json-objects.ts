import { isJsonObject, type JsonObject } from "./values";

/** A place in JSON as a pointer (RFC 6901): `/headers/X-Api-Key`. Positions in arrays are keys. */
export const jsonPointer = (place: readonly string[]): string =>
  place.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Both objects in one, at every depth. What the first has stays, apart from members that are undefined. */
export function mergedBelow(first: JsonObject, second: JsonObject): JsonObject {
  const own = Object.entries(first).filter(([, value]) => value !== undefined);
  const there = new Map(own);
  const entries = Object.entries(second).map(([key, value]): [string, unknown] => {
    if (!there.has(key)) return [key, value];
    const existing = there.get(key);
    return [key, isJsonObject(existing) && isJsonObject(value) ? mergedBelow(existing, value) : existing];
  });
  // Own properties, whatever they are called: no assignment to __proto__.
  return Object.fromEntries([...own, ...entries]);
}
