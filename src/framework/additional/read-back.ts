import {
  ADDITIONAL_FIELDS,
  holdsCredential,
  isCredentialName,
  isJsonObject,
  type JsonObject,
  REDACTED,
} from "../../checks";
import { canonicalJson } from "../values/canonical-json";
import type { PlainObject } from "../values/plain";
import { memberOf, type ObjectValue } from "../values/value";
import { ANSWER, type WithAnswer } from "./answer";
import { jsonIn } from "./json";

/**
 * What was read of an object, with its further members: of the keys that are known what the registry's answer has. What it
 * does not have stays as it is known, and what is not known stays out of the state.
 *
 * @param known - the state, or the plan
 */
export function withReadBack(known: ObjectValue, observed: PlainObject): PlainObject {
  const text = memberOf(known, ADDITIONAL_FIELDS);
  const answer = (observed as WithAnswer)[ANSWER];
  if (typeof text !== "string" || !isJsonObject(answer)) return observed;
  const before = jsonIn(text);
  if (!isJsonObject(before)) return observed;
  const seen = asKnown(before, answer);
  return { ...observed, [ADDITIONAL_FIELDS]: seen === before ? text : canonicalJson(seen) };
}

/** What an answer says of a value, in the form in which it is known; the same value where both say the same. */
function asKnown(known: unknown, said: unknown, name = ""): unknown {
  if (isJsonObject(known) && isJsonObject(said)) return membersAsKnown(known, said);
  // An element may have members that the registry added, as an object may.
  if (Array.isArray(known) && Array.isArray(said) && known.length === said.length) {
    const elements = known.map((element: unknown, position) => asKnown(element, said[position], name));
    return elements.every((element, position) => element === known[position]) ? known : elements;
  }
  return canonicalJson(known) === canonicalJson(said) ? known : withoutCredentials(said, name);
}

function membersAsKnown(known: JsonObject, said: JsonObject): JsonObject {
  const members = Object.entries(known).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(said, key) ? asKnown(value, said[key], key) : value,
  ]);
  return members.every(([key, value]) => value === known[key]) ? known : Object.fromEntries(members);
}

/** A credential that another user wrote there would be stored in the state. */
function withoutCredentials(said: unknown, name: string): unknown {
  if (typeof said === "string") return holdsCredential(said) || isCredentialName(name) ? REDACTED : said;
  if (Array.isArray(said)) return said.map((element: unknown) => withoutCredentials(element, name));
  if (!isJsonObject(said)) return said;
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, withoutCredentials(value, key)]),
  );
}
