import {
  jsonArray as isArray,
  jsonObject as isObject,
  jsonObjects as areObjects,
  notEmpty,
} from "../../checks";
import { isUnknown, json, string } from "../../framework";
import { objectIn, valueIn } from "./api/codec";
import { foldedEnum, isListOfObjects, LATER, tenant } from "./rules";

// Attributes that both of Fruxon's resources have, and what they are made of.

export const tenantField = () => string(tenant).optional();

/** The tenant of an object. One that it took over from the provider's settings follows them. */
export const tenantOf = (what: string) =>
  string(tenant)
    .optionalComputed()
    .stable()
    .immutable()
    .describe(
      `Slug of the tenant (workspace) that the ${what} belongs to. Default: the provider's \`tenant\`. A change replaces it, also one of the provider's \`tenant\` where it was created with that.`,
    );

/**
 * An enum of the API whose values are not all documented: other case and underscores are no difference
 * (docs/apis/fruxon.md §6.2).
 */
export const openEnum = () => string(notEmpty).comparedAs(foldedEnum);

/** The same where it may be left out, also as an empty text, which files that list all keys have. */
export const optionalEnum = () => string().comparedAs(foldedEnum).emptyIsNone().optional();

/** A text for people that may be left out, also as an empty text. */
export const optionalText = () => string().emptyIsNone().optional();

export const jsonObject = () => json().check(isObject);
export const jsonObjects = () => json().check(areObjects);
export const jsonArray = () => json().check(isArray);

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
