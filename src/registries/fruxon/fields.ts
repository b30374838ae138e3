import {
  jsonArray as isArray,
  jsonObject as isObject,
  jsonObjects as areObjects,
  notEmpty,
} from "../../checks";
import { json, string } from "../../framework/schema";
import { tenant } from "./fields-of-connection";
import { foldedEnum } from "./rules";

export { tenantField } from "./fields-of-connection";

// Attributes that both of Fruxon's resources have, and what they are made of.

/** The tenant of an object. One that it took over from the provider's settings follows them. */
export const tenantOf = (what: string) =>
  string(tenant)
    .optionalComputed()
    .stable()
    .immutable()
    .describe(
      `Slug of the tenant (workspace) that the ${what} belongs to. Default: the provider's \`tenant\`. A change replaces ` +
        `the ${what}, and so does a change of the provider's \`tenant\` if it was created with that value.`,
    );

/**
 * An enum of the API whose values are not all documented: other case and underscores are no difference
 * (docs/apis/fruxon.md §6.2).
 */
export const openEnum = () => string(notEmpty).comparedAs(foldedEnum);

/** The same for an attribute that can be omitted or empty, as in files that list all keys. */
export const optionalEnum = () => string().comparedAs(foldedEnum).emptyIsNone().optional();

/** A description that can be omitted or empty. */
export const optionalText = () => string().emptyIsNone().optional();

export const jsonObject = () => json().check(isObject);
export const jsonObjects = () => json().check(areObjects);
export const jsonArray = () => json().check(isArray);
