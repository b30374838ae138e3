import {
  jsonArray as isArray,
  jsonObject as isObject,
  jsonObjects as areObjects,
  notEmpty,
} from "../../checks";
import { camelCaseKey, ignoringNulls, json, type Naming, string } from "../../framework/schema";
import { tenant } from "./fields-of-connection";
import { foldedEnum, UNSPECIFIED } from "./rules";

export { tenantField } from "./fields-of-connection";

// Attributes that both of Fruxon's resources have, and what they are made of.

/**
 * How attributes are called in Fruxon's API, whose keys are not case-sensitive (docs/apis/fruxon.md §8.8).
 *
 * @param sentAs - the others, by path
 */
export const keysOf = (sentAs: Naming["sentAs"]): Naming => ({
  keyOf: camelCaseKey,
  sentAs: { tenant: [], ...sentAs },
  ignoresCase: true,
});

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

/** The same for an attribute that can be omitted, empty or `UNSPECIFIED`, as in files that list all keys. */
export const optionalEnum = () => string().comparedAs(foldedEnum).emptyIsNone(UNSPECIFIED).optional();

/** A description that can be omitted or empty. */
export const optionalText = () => string().emptyIsNone().optional();

/**
 * Values by their names. Fruxon documents no meaning of a null among them, and gives none apart from values that are not
 * there (docs/apis/fruxon.md §4.2).
 *
 * @param depth - of the values: 1 for an object of them, more for one that leads to such objects
 */
export const jsonObject = (depth = 1) => json().check(isObject).comparedAs(ignoringNulls(depth));
export const jsonObjects = () => json().check(areObjects).comparedAs(ignoringNulls(1));

/** A JSON array that can be omitted or empty. */
export const jsonArray = () => json().check(isArray).emptyIsNone("[]").optional();

/** What null and empty values mean in {@link jsonObject}, for descriptions. */
export const NULL_IS_NONE =
  'A `null` in place of a value equals omitted: it is not compared and not sent. `{}`, `[]`, `""` and `false` are values, and so is ' +
  "everything inside a value.";
