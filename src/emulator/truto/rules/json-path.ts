import { isJsonObject, type JsonObject } from "../../host/json";

/** Keys from the outside in. Arrays are never entered: no path of docs/apis/truto.md leads through one. */
export type JsonPath = readonly string[];

/** The paths that exist in `value` and match the pattern, in which `*` matches any one key. */
export function pathsIn(value: unknown, pattern: JsonPath): JsonPath[] {
  const [head, ...rest] = pattern;
  if (head === undefined) return [[]];
  if (!isJsonObject(value)) return [];
  const keys = Object.keys(value).filter((key) => head === "*" || key === head);
  return keys.flatMap((key) => pathsIn(value[key], rest).map((tail) => [key, ...tail]));
}

/** Undefined if the path does not exist. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (found, key) => (isJsonObject(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    value,
  );
}

/** A copy with `value` at the path; missing objects on the path are created. */
export function withValue(object: JsonObject, path: JsonPath, value: unknown): JsonObject {
  const [head, ...rest] = path;
  if (head === undefined) return object;
  const inner = valueAt(object, [head]);
  const changed = rest.length === 0 ? value : withValue(isJsonObject(inner) ? inner : {}, rest, value);
  return { ...object, [head]: changed };
}

/** A copy without the last key of the path. The objects on the way stay, also when that leaves them empty. */
export function withoutPath(object: JsonObject, path: JsonPath): JsonObject {
  const [head, ...rest] = path;
  if (head === undefined || !Object.hasOwn(object, head)) return object;
  if (rest.length === 0) return Object.fromEntries(Object.entries(object).filter(([key]) => key !== head));
  const inner = object[head];
  return isJsonObject(inner) ? { ...object, [head]: withoutPath(inner, rest) } : object;
}

/** Lays `top` over `base`, object by object. Unlike in a merge patch, `null` is a value like any other. */
export function overlay(base: JsonObject, top: JsonObject): JsonObject {
  const laid = Object.entries(top).map(([key, value]): [string, unknown] => {
    const below = valueAt(base, [key]);
    return [key, isJsonObject(below) && isJsonObject(value) ? overlay(below, value) : value];
  });
  return { ...base, ...Object.fromEntries(laid) };
}

/** The paths to everything that is not an object itself. */
export function leafPaths(object: JsonObject): JsonPath[] {
  return Object.entries(object).flatMap(([key, value]) =>
    isJsonObject(value) ? leafPaths(value).map((tail) => [key, ...tail]) : [[key]],
  );
}

/** Whether an object key has the value `null`, at any depth. */
export function hasNullKey(object: JsonObject): boolean {
  return Object.values(object).some((value) => value === null || (isJsonObject(value) && hasNullKey(value)));
}
