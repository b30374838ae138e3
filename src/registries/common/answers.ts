import { isJsonObject } from "../../checks";
import { ANSWER, type WithAnswer } from "../../framework";
import { bytesOf, type JsonObject, keepAnswer, keptAnswer } from "../../http";

/** A member of an answer that takes more bytes than this is not kept: it would fill the memory, and is no setting of anybody. */
const MOST_BYTES = 128 * 1024;

/**
 * Remembers the answer that an object was read from: `additional_fields` are read back from it, except members that are too large.
 *
 * @param secretKeys - keys of the answer in which a registry returns secrets, those inside others after a dot: they go no
 *   further
 */
export function remembered<T>(answer: JsonObject, item: T, secretKeys: readonly string[] = []): T {
  if (typeof item === "object" && item !== null) keepAnswer(item, withoutLarge(without(answer, secretKeys)));
  return item;
}

function withoutLarge(answer: JsonObject): JsonObject {
  const entries = Object.entries(answer);
  const small = entries.filter(([, value]) => bytesOf(value) <= MOST_BYTES);
  return small.length === entries.length ? answer : Object.fromEntries(small);
}

/** Reads objects, and remembers the answer that each was read from. */
export const remembering =
  <T>(read: (answer: JsonObject) => T, secretKeys?: readonly string[]): ((answer: JsonObject) => T) =>
  (answer) =>
    remembered(answer, read(answer), secretKeys);

/** The answer that an object was read from, for what an operation returns. */
export const answerOf = (item: object): WithAnswer => {
  const answer = keptAnswer(item);
  return answer === undefined ? {} : { [ANSWER]: answer };
};

function without(answer: JsonObject, keys: readonly string[]): JsonObject {
  const present = keys.filter((key) => Object.hasOwn(answer, key));
  const outside = present.length === 0 ? answer : withoutMembers(answer, present);
  return keys.filter((key) => key.includes(".")).reduce(withoutInner, outside);
}

const withoutMembers = (object: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** @param path - `a.b`: the member `b`, or what is at it, of the object that `a` is */
function withoutInner(object: JsonObject, path: string): JsonObject {
  const [first = "", ...rest] = path.split(".");
  const inner = Object.hasOwn(object, first) ? object[first] : undefined;
  return isJsonObject(inner) ? { ...object, [first]: without(inner, [rest.join(".")]) } : object;
}
