import { notEmpty } from "../../checks";
import { boolean, object, set, string } from "../../framework";
import { DESCRIPTION_LENGTH } from "./rules/common";
import * as rules from "./rules/fields";

// Attributes that several Northflank objects have, with the rules of docs/apis/northflank.md (§2.2).

export const teamId = () => string(notEmpty).optional();

/** The team of an object. One that it took over from the provider's settings follows them. */
export const teamOf = (what: string) =>
  string(notEmpty)
    .optionalComputed()
    .stable()
    .immutable()
    .describe(
      `Team that the ${what} belongs to. Default: the provider's \`team_id\`, then the token's own team or organisation. ` +
        "A change replaces it, also one of the provider's `team_id` where it was created with that.",
    );

/** A name with the documented pattern and length. */
export const objectName = () => string(rules.objectName).required();

/** It cannot be cleared: the empty text breaks the pattern, and null is not documented (§2.5). So an empty one is none. */
export const description = (after: string) =>
  string(rules.description)
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .describe(
      `Text for people, at most ${DESCRIPTION_LENGTH.max} characters. Northflank cannot clear one: taken out of the configuration, or \`""\`, it ` +
        `stays as it is.${after}`,
    );

export const projectIds = () => set(string());

/** Restrictions by tag; no answer ever holds them. */
export const tagRestrictions = () =>
  object({
    tags: object({
      enabled: boolean().optional().describe("Whether tags restrict it."),
      items: set(string()).optional().describe("Tags of the resources that it is for."),
      match_condition: string()
        .optional()
        .emptyIsNone()
        .describe("`and`: all of the tags must be there, `or`: any of them."),
    })
      .optional()
      .describe("Restriction by tag."),
  }).optional();
