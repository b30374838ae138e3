import { isJsonObject } from "./values";

/** JSON in which a null member of an object is like none, down to a depth of objects: values by name have a depth of 1. */
export const withoutNulls = <T>(value: T, depth: number): T =>
  without(value, depth, (member) => member === null) as T;

/** The same for comparing: an object that leads to such values, and has none, is like none as well. */
export const withoutNothing = <T>(value: T, depth: number): T =>
  without(value, depth, (member, left) => member === null || (left > 0 && isEmptyObject(member))) as T;

/** What stands deeper is a value, whatever it is. */
function without(
  value: unknown,
  depth: number,
  isNothing: (member: unknown, left: number) => boolean,
): unknown {
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((each) => without(each, depth, isNothing));
  if (!isJsonObject(value) || !isPlain(value)) return value;
  const members = Object.entries(value).map(
    ([name, member]) => [name, without(member, depth - 1, isNothing)] as const,
  );
  return Object.fromEntries(members.filter(([, member]) => !isNothing(member, depth - 1)));
}

/** Not an instance of a class, as a number with many digits is one. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const isEmptyObject = (value: unknown): boolean => isJsonObject(value) && Object.keys(value).length === 0;
