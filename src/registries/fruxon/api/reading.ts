import { type JsonObject, readObject, ShapeProblem } from "../../../http";

// Readers for what docs/apis/fruxon.md calls "tolerate null and absent for all but id" (docs/apis/fruxon.md §3.1).

/** Undefined when missing, null or empty. @throws ShapeProblem */
export function textIn(object: JsonObject, key: string): string | undefined {
  const value = object[key] ?? undefined;
  if (value === undefined || value === "") return undefined;
  if (typeof value !== "string") throw new ShapeProblem(key, "a text");
  return value;
}

/** Older pages print numbers for enums (§3.1). Undefined when missing, null or empty. @throws ShapeProblem */
export function enumTextIn(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === "number" ? String(value) : textIn(object, key);
}

/** False when missing or null. @throws ShapeProblem */
export function flagIn(object: JsonObject, key: string): boolean {
  return optionalFlagIn(object, key) ?? false;
}

/** Undefined when missing or null. @throws ShapeProblem */
export function optionalFlagIn(object: JsonObject, key: string): boolean | undefined {
  const value = object[key] ?? undefined;
  if (value !== undefined && typeof value !== "boolean") throw new ShapeProblem(key, "a boolean");
  return value;
}

/** Undefined when missing or null. @throws ShapeProblem */
export function numberIn(object: JsonObject, key: string): number | bigint | undefined {
  const value = object[key] ?? undefined;
  if (value === undefined || typeof value === "number" || typeof value === "bigint") return value;
  throw new ShapeProblem(key, "a number");
}

/** A timestamp or a position. Undefined when missing or null. @throws ShapeProblem */
export function integerIn(object: JsonObject, key: string): number | undefined {
  const value = numberIn(object, key);
  if (value !== undefined && !Number.isSafeInteger(value)) throw new ShapeProblem(key, "a whole number");
  return value === undefined ? undefined : Number(value);
}

/** Empty when missing or null. @throws ShapeProblem */
export function listIn(object: JsonObject, key: string): readonly unknown[] {
  const value = object[key] ?? [];
  if (!Array.isArray(value)) throw new ShapeProblem(key, "a list");
  return value;
}

/** Empty when missing or null. @throws ShapeProblem */
export function objectsIn(object: JsonObject, key: string): readonly JsonObject[] {
  return listIn(object, key).map((item, index) => readObject(item, `${key}[${index}]`));
}

/** Empty when missing or null; what is no text is passed over. @throws ShapeProblem */
export function textsIn(object: JsonObject, key: string): readonly string[] {
  return listIn(object, key).filter((item) => typeof item === "string");
}

/** Undefined when missing or null. @throws ShapeProblem */
export function objectIn(object: JsonObject, key: string): JsonObject | undefined {
  const value = object[key] ?? undefined;
  return value === undefined ? undefined : readObject(value, key);
}
