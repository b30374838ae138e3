import { isJsonObject, type JsonObject } from "../../../checks";

// Pure operations on parsed JSON. A large integer may be a bigint.

export { isJsonObject, type JsonObject };

/** Equality of JSON values: objects without order, arrays with it. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((element, position) => sameJson(element, b[position]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

/** The texts and numbers of a secret value, for cutting them out of what a server answers. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  // A boolean is no secret, and cutting "true" out of a message would only garble it.
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint"
    ? [String(value)]
    : [];
}
