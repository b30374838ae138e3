import { isDeepStrictEqual } from "node:util";
import type { ObjectEditing } from "./control-objects";
import { isJsonObject, type JsonObject } from "./json";

/** The parts of a schema that name what a change may have. */
interface ChangeSchema {
  readonly shape: Readonly<Record<string, unknown>>;
}

/** Editing of objects whose change has the members of the object, and replaces them whole. */
export function editedMembers<T extends object>({ shape }: ChangeSchema): ObjectEditing<T> {
  const members = Object.keys(shape);
  const editable = (object: T) => picked(object, members);
  return {
    members,
    editable,
    asChange: (object, edited) => changedMembers(editable(object), edited),
  };
}

/** The members with these names that the object has. */
export function picked(object: object, names: readonly string[]): JsonObject {
  const wanted = new Set(names);
  return Object.fromEntries(Object.entries<unknown>({ ...object }).filter(([name]) => wanted.has(name)));
}

/** The members that differ, whole; null for those that are gone. */
export function changedMembers(before: JsonObject, after: JsonObject): JsonObject {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const changed = Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(before[name], value));
  return { ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((name) => [name, null])) };
}

/** The JSON merge patch (RFC 7396) from one to the other. */
export function mergeDifference(before: JsonObject, after: JsonObject): JsonObject {
  const entries = Object.entries(changedMembers(before, after)).map(([name, value]): [string, unknown] => {
    const prior = before[name];
    return [name, isJsonObject(value) && isJsonObject(prior) ? mergeDifference(prior, value) : value];
  });
  return Object.fromEntries(entries);
}
