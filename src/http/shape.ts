import { hasUnseen } from "../text";

/**
 * Readers for parsed answers. They look only at the keys that are asked for, so that nothing else a registry
 * sends (a new key, an echoed secret) gets any further.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** An answer is not what the API promises. The message names the place and never the value. */
export class ShapeProblem extends Error {
  override readonly name = "ShapeProblem";

  constructor(place: string, expected: string) {
    super(`"${place}" is not ${expected}`);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @throws ShapeProblem */
export function readObject(value: unknown, place: string): JsonObject {
  if (!isObject(value)) throw new ShapeProblem(place, "an object");
  return value;
}

/** `undefined` when missing or null. @throws ShapeProblem */
export function optionalString(object: JsonObject, key: string): string | undefined {
  const value = object[key] ?? undefined;
  if (value !== undefined && typeof value !== "string") throw new ShapeProblem(key, "a text");
  return value;
}

/** @throws ShapeProblem when missing, null or empty */
export function requiredString(object: JsonObject, key: string): string {
  const value = optionalString(object, key);
  if (value === undefined || value === "") throw new ShapeProblem(key, "a non-empty string");
  return value;
}

/**
 * What an object is found by. It is stored, shown and sent back for ever, so it holds nothing that cannot be seen, and no
 * byte that was no UTF-8.
 *
 * @throws ShapeProblem
 */
export function requiredId(object: JsonObject, key: string): string {
  const value = requiredString(object, key);
  if (hasUnseen(value) || value.includes("\ufffd"))
    throw new ShapeProblem(key, "an id without control characters");
  return value;
}

/** `undefined` when missing, `null` when null. @throws ShapeProblem */
export function nullableString(object: JsonObject, key: string): string | null | undefined {
  return object[key] === null ? null : optionalString(object, key);
}

/** `undefined` when missing or null. @throws ShapeProblem */
export function optionalBoolean(object: JsonObject, key: string): boolean | undefined {
  const value = object[key] ?? undefined;
  if (value !== undefined && typeof value !== "boolean") throw new ShapeProblem(key, "a boolean");
  return value;
}

/** A whole number, also when it comes as text. @throws ShapeProblem */
export function requiredInteger(object: JsonObject, key: string): number {
  const value = object[key];
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number))
    throw new ShapeProblem(key, "a whole number");
  return number;
}

/** Each item goes through `read`; `undefined` when the list is missing, empty when it is null. @throws ShapeProblem */
export function optionalList<T>(
  object: JsonObject,
  key: string,
  read: (item: JsonObject) => T,
): readonly T[] | undefined {
  const value = object[key];
  if (value === undefined) return undefined;
  if (value === null) return [];
  if (!Array.isArray(value)) throw new ShapeProblem(key, "a list");
  return value.map((item: unknown, index) => read(readObject(item, `${key}[${String(index)}]`)));
}

/** @throws ShapeProblem when missing */
export function requiredList<T>(
  object: JsonObject,
  key: string,
  read: (item: JsonObject) => T,
): readonly T[] {
  const items = optionalList(object, key, read);
  if (items === undefined) throw new ShapeProblem(key, "a list");
  return items;
}
