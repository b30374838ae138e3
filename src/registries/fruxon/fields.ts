import * as z from "zod/mini";
import { isUnknown, json, ruleOf, string } from "../../framework";
import { objectIn, valueIn } from "./api/codec";
import { foldedEnum, isListOfObjects, LATER, SLUG, SLUG_LENGTH } from "./rules";

// Attributes that both of Fruxon's resources have, and what they are made of.

export const notEmpty = z.string().check(z.minLength(1, "must not be empty"));

/** Text of limited length that says something. */
export const textUpTo = (length: number) =>
  notEmpty.check(z.maxLength(length, `must have at most ${length} characters`));

/** An id of an integration (fruxon sheet §2.1). */
export const slugRule = textUpTo(SLUG_LENGTH).check(
  z.regex(SLUG, "must hold only letters, digits, hyphens and underscores"),
);

const tenantRule = notEmpty.check(z.regex(/^[^/\s]+$/, "must be the workspace's slug, as in its address"));

export const tenantField = () => string(tenantRule).optional();

/** The tenant of an object; never changes by itself, so that a change of the provider's tenant moves nothing. */
export const tenantOf = (what: string) =>
  string(tenantRule)
    .optionalComputed()
    .stable()
    .immutable()
    .describe(
      `Slug of the tenant (workspace) that the ${what} belongs to. Default: the provider's \`tenant\`. A change replaces it.`,
    );

/** An enum of the API whose values are not all documented: other case and underscores are no difference (§6.2). */
export const openEnum = () => string(notEmpty).comparedAs(foldedEnum);

const JSON_OBJECT = ruleOf((value) =>
  // What is no JSON at all is told by the rule of json().
  isJson(value) && objectIn(String(value)) === undefined ? ["must be a JSON object"] : [],
);

const JSON_OBJECTS = ruleOf((value) =>
  isJson(value) && !isListOfObjects(valueIn(String(value))) ? ["must be a JSON array of objects"] : [],
);

const JSON_ARRAY = ruleOf((value) =>
  isJson(value) && !Array.isArray(valueIn(String(value))) ? ["must be a JSON array"] : [],
);

const isJson = (value: unknown): boolean => valueIn(String(value)) !== undefined;

export const jsonObject = () => json().check(JSON_OBJECT);
export const jsonObjects = () => json().check(JSON_OBJECTS);
export const jsonArray = () => json().check(JSON_ARRAY);

/** A configured value as the rules see it: unknown parts are {@link LATER}, at every depth. */
export function asQuestion(value: unknown): unknown {
  if (isUnknown(value)) return LATER;
  if (Array.isArray(value)) return value.map(asQuestion);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asQuestion(member)]));
}

/** The JSON of a configured attribute; undefined where it is not set, not known yet, or refused by its own rule. */
export const configuredObject = (value: unknown) => (typeof value === "string" ? objectIn(value) : undefined);

/** The same for a list of objects. */
export function configuredObjects(value: unknown): readonly unknown[] | undefined {
  const list = typeof value === "string" ? valueIn(value) : undefined;
  return isListOfObjects(list) ? list : undefined;
}
