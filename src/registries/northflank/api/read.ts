import { holdsCredential, REDACTED, withoutCredentials } from "../../../checks";
import { isObject, type JsonObject, optionalString, readObject, ShapeProblem } from "../../../http";

/** An object inside an answer; `undefined` when missing or null. @throws ShapeProblem */
export function optionalObject(object: JsonObject, key: string): JsonObject | undefined {
  const value = object[key] ?? undefined;
  return value === undefined ? undefined : readObject(value, key);
}

/** An address, without the credentials that somebody wrote into it: they would end up in the state. @throws ShapeProblem */
export function optionalAddress(object: JsonObject, key: string): string | undefined {
  const address = optionalString(object, key);
  return address && withoutCredentials(address);
}

/** A text, unless it has the form of a credential itself. @throws ShapeProblem */
export function optionalHarmless(object: JsonObject, key: string): string | undefined {
  const text = optionalString(object, key);
  return text !== undefined && holdsCredential(text) ? REDACTED : text;
}

/** `undefined` when missing, empty when null. @throws ShapeProblem */
export function optionalStrings(object: JsonObject, key: string): readonly string[] | undefined {
  const value = object[key];
  if (value === undefined) return undefined;
  if (value === null) return [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string"))
    throw new ShapeProblem(key, "a list of texts");
  return value;
}

/**
 * A date-time, in the documented examples also with a blank instead of `T` and with a stray quote at its end
 * (docs/apis/northflank.md §3.2, §3.4); here always in the same form, so that it can be compared.
 */
export function optionalDate(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  if (typeof value !== "string") return undefined;
  const date = value.replaceAll('"', "").trim().replace(" ", "T");
  return date === "" ? undefined : date;
}

/** An empty text that cannot be set (§2.2, §3.8) is none when it is read. */
export const nonEmpty = (text: string | undefined): string | undefined => (text === "" ? undefined : text);

/** Every text in a value, at any depth: what of a body must never be shown. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** Without the members that are `undefined`, at any depth, and without the objects that this leaves empty. */
export function compact(value: JsonObject): JsonObject {
  const members = Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
    if (!isObject(member)) return member === undefined ? [] : [[key, member]];
    const inner = compact(member);
    return Object.keys(inner).length === 0 ? [] : [[key, inner]];
  });
  return Object.fromEntries(members);
}
