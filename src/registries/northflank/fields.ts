import * as z from "zod/mini";
import { boolean, isUnknown, object, oneOf, set, string } from "../../framework";
import {
  DESCRIPTION,
  DESCRIPTION_LENGTH,
  NAME,
  NAME_LENGTH,
  type Presence,
  TEAM_ID,
  TEAM_ID_LENGTH,
} from "./rules/common";

// Attributes that several Northflank objects have, with the rules of the sheet (§2.2).

export const notEmpty = z.string().check(z.minLength(1, "must not be empty"));

const team = z
  .string()
  .check(
    z.minLength(TEAM_ID_LENGTH.min, `must have at least ${TEAM_ID_LENGTH.min} characters`),
    z.maxLength(TEAM_ID_LENGTH.max, `must have at most ${TEAM_ID_LENGTH.max} characters`),
    z.regex(TEAM_ID, "must be a team's id: letters, digits and single hyphens, beginning with a letter"),
  );

export const teamId = () => string(team).optional();

/** The team of an object; never changes by itself, so that a change of the provider's team moves nothing. */
export const teamOf = (what: string) =>
  string(team)
    .optionalComputed()
    .stable()
    .immutable()
    .describe(
      `Team that the ${what} belongs to. Default: the provider's \`team_id\`, then the token's own team or organisation. ` +
        "A change replaces it.",
    );

/** A name with the documented pattern and length. */
export const objectName = () =>
  string(
    z
      .string()
      .check(
        z.minLength(NAME_LENGTH.min, `must have at least ${NAME_LENGTH.min} characters`),
        z.maxLength(NAME_LENGTH.max, `must have at most ${NAME_LENGTH.max} characters`),
        z.regex(
          NAME,
          "must begin with a letter and hold only letters, digits and single hyphens or blanks between them",
        ),
      ),
  ).required();

/** It cannot be cleared: the empty text breaks the pattern, and null is not documented (§2.5). */
export const description = (after: string) =>
  string(
    z
      .string()
      .check(
        z.maxLength(DESCRIPTION_LENGTH.max, `must have at most ${DESCRIPTION_LENGTH.max} characters`),
        z.regex(
          DESCRIPTION,
          "must not be empty and hold only letters, digits, blanks and . , ? ! : ; ' \" ( ) [ ] / \\ ` % ^ & * - _",
        ),
      ),
  )
    .optionalComputed()
    .stable()
    .describe(
      `Text for people, at most ${DESCRIPTION_LENGTH.max} characters. Northflank cannot clear one: taken out of the configuration it ` +
        `stays as it is.${after}`,
    );

export const projectIds = () => set(string(notEmpty));

/** Restrictions by tag; no answer ever holds them. */
export const tagRestrictions = () =>
  object({
    tags: object({
      enabled: boolean().optional().describe("Whether tags restrict it."),
      items: set(string(notEmpty)).optional().describe("Tags of the resources that it is for."),
      match_condition: oneOf(["and", "or"])
        .optional()
        .describe("`and`: all of the tags must be there, `or`: any of them."),
    })
      .optional()
      .describe("Restriction by tag."),
  }).optional();

/** What the rules need to know of a configured value. */
export const presence = (value: unknown): Presence =>
  value === undefined ? "unset" : isUnknown(value) ? "later" : "set";

/** The presence of each of an object's members. */
export function presenceOf<Name extends string>(
  names: readonly Name[],
  object: unknown,
): Readonly<Record<Name, Presence>> {
  const members = typeof object === "object" && object !== null ? (object as Record<string, unknown>) : {};
  const of = (name: Name): Presence => (isUnknown(object) ? "later" : presence(members[name]));
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Readonly<Record<Name, Presence>>;
}

/** A text for the rules; undefined while it is unknown. */
export const knownText = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

/** The known texts of a list or set. */
export const knownTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

/** How many elements a list or set has; undefined while it is unknown. */
export const knownLength = (value: unknown): number | undefined =>
  value === undefined ? 0 : Array.isArray(value) ? value.length : undefined;

export const knownBoolean = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;

/** A member of a nested object that may be unknown as a whole. */
export const memberOf = (object: unknown, name: string): unknown =>
  typeof object === "object" && object !== null && !isUnknown(object)
    ? (object as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** A value out of a list for the rules; `"later"` also when it is none of them, which is told by itself. */
export const among = <T extends string>(allowed: readonly T[], value: unknown): T | "later" =>
  allowed.find((each) => each === value) ?? "later";
