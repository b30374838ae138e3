import { type JsonObject, mergedBelow, MOST_JSON_LEVELS, withoutNulls } from "../../checks";
import { canonicalJson } from "../values/canonical-json";
import { objectIn } from "./json";

/**
 * Merges the further members of an object into the body of a request.
 *
 * @param body - what the attributes send
 * @param replaces - what the request replaces: of an update the members that it names, or the whole object. A creation has
 *   all further members in any case
 */
export type MergeAdditional = <Body extends object>(body: Body, replaces?: "members" | "object") => Body;

/** The texts of the attributes. */
export interface AdditionalTexts {
  readonly fields: unknown;
  /** Undefined: none, or not to be sent. */
  readonly credentials: unknown;
}

/** For requests that send nothing of the kind. */
export const NOTHING_ADDED: MergeAdditional = (body) => body;

/** For a creation. */
export const mergeOfCreation = (texts: AdditionalTexts): MergeAdditional =>
  isNone(texts) ? NOTHING_ADDED : (body) => withMembers(body, allOf(texts));

/**
 * For an update. Of the members that a request names, a registry may replace the whole: so of the further ones those go along
 * that changed, and those in objects of which something is sent anyway. Others do not: the registry may refuse to change them.
 */
export function mergeOfUpdate(texts: AdditionalTexts, before: unknown): MergeAdditional {
  if (isNone(texts)) return NOTHING_ADDED;
  const [fields, prior] = [objectIn(texts.fields), objectIn(before)];
  const secret = secretsIn(texts.credentials);
  const changed = Object.keys(fields).filter((key) => !isSame(fields, prior, key));
  return (body, replaces = "members") => {
    const sent = new Set([...changed, ...Object.keys(secret), ...keysOf(body)]);
    const wanted = replaces === "object" ? fields : only(fields, sent);
    return withMembers(body, mergedBelow(wanted, secret));
  };
}

const isNone = ({ fields, credentials }: AdditionalTexts): boolean =>
  fields === undefined && credentials === undefined;

const allOf = ({ fields, credentials }: AdditionalTexts): JsonObject =>
  mergedBelow(objectIn(fields), secretsIn(credentials));

/** A variable that is null leaves its name in the JSON. */
const secretsIn = (text: unknown): JsonObject => withoutNulls(objectIn(text), MOST_JSON_LEVELS);

const keysOf = (body: object): readonly string[] =>
  Object.entries(body).flatMap(([key, value]) => (value === undefined ? [] : [key]));

const only = (object: JsonObject, keys: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => keys.has(key)));

export const isSame = (a: JsonObject, b: JsonObject, key: string): boolean =>
  Object.hasOwn(a, key) === Object.hasOwn(b, key) &&
  (!Object.hasOwn(a, key) || canonicalJson(a[key]) === canonicalJson(b[key]));

/**
 * The members are those of the body, and some of which its type says nothing. What the body has stays: a key that an attribute
 * sends is refused while planning, and one that was not known then must not change what the plan shows.
 */
const withMembers = <Body extends object>(body: Body, more: JsonObject): Body =>
  Object.keys(more).length === 0 ? body : (mergedBelow(body as JsonObject, more) as Body);
