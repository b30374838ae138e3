import { notEmpty, text } from "../../checks";
import { boolean, object, set, string } from "../../framework/schema";
import {
  DESCRIPTION,
  DESCRIPTION_LENGTH,
  INTEGRATION_REFERENCE,
  MATCH_CONDITIONS,
  NAME,
  NAME_LENGTH,
  TEAM_ID,
  TEAM_ID_LENGTH,
} from "./rules/common";

export { teamId } from "./fields-of-connection";

// Attributes that several Northflank objects have. Errors are only for what the API's schema states (docs/apis/northflank.md
// §2.2, §3): patterns, lengths, and that what is required cannot be empty.

const teamForm = (message: string) => text({ ...TEAM_ID_LENGTH, pattern: [TEAM_ID, message] });

/** A team in restrictions. */
const RESTRICTED_TEAM = teamForm(
  "must be a team's id: letters (a to z), digits and single hyphens, beginning with a letter",
);

/** A team that is looked in: what its id has to be is documented for restrictions only (§2.2). */
const USUAL_TEAM = teamForm(
  "should be a team's id: letters (a to z), digits and single hyphens, beginning with a letter",
);

const OBJECT_NAME = text({
  ...NAME_LENGTH,
  pattern: [
    NAME,
    "must begin with a letter and hold only letters (a to z), digits and single hyphens or blanks between them",
  ],
});

const DESCRIPTION_FORM = text({
  ...DESCRIPTION_LENGTH,
  pattern: [
    DESCRIPTION,
    "must hold only letters (a to z), digits, blanks and . , ? ! : ; ' \" ( ) [ ] / \\ ` % ^ & * - _",
  ],
});

const REFERENCE = text({
  pattern: [
    INTEGRATION_REFERENCE,
    "must be the id of a cloud provider integration, with org/ or team/ in front where it is another owner's",
  ],
});

/** A list of values for a description. */
export const code = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(", ");

/** The team of an object. One that it took over from the provider's settings follows them. */
export const teamOf = (what: string) =>
  string(notEmpty)
    .usually(USUAL_TEAM)
    .optionalComputed()
    .stable()
    .immutable()
    .describe(
      `Team that the ${what} belongs to. Default: the provider's \`team_id\`, then the token's own team or organisation. ` +
        "A change replaces it, also one of the provider's `team_id` where it was created with that.",
    );

/** A name with the documented pattern and length. */
export const objectName = () => string(OBJECT_NAME).required();

/** It cannot be cleared: the empty text breaks the pattern, and null is not documented (§2.5). So an empty one is none. */
export const description = (after: string) =>
  string(DESCRIPTION_FORM)
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .describe(
      `Text for people, at most ${DESCRIPTION_LENGTH.max} characters. Northflank cannot clear one: taken out of the configuration, or \`""\`, it ` +
        `stays as it is.${after}`,
    );

/** How another object refers to a cloud provider integration. An empty one is none. */
export const integrationReference = () => string(REFERENCE).optionalComputed().emptyIsNone();

export const restrictedTeamIds = () => set(string(RESTRICTED_TEAM));

export const projectIds = () => set(string());

/** A credential that cannot be empty. */
export const secret = (usedBy: string) => string(notEmpty).optional().writeOnly().describe(usedBy);

/** What goes along with credentials and is not returned either, without being a secret: ids, regions, roles. */
export const besideSecrets = (usedBy: string) => secret(usedBy).notSecret();

/** The id that imports take of an object whose own id has the given name. */
export const importId = (idName: string, more = "") =>
  string()
    .computed()
    .stable()
    .describe(`\`<team_id>/<${idName}>\`, without a team \`<${idName}>\`: the import id.${more}`);

export const createdAt = () => string().computed().stable().describe("When it was created, in ISO 8601.");

export const updatedAt = () => string().computed().describe("When it was last changed, in ISO 8601.");

/** Restrictions by tag; no answer ever holds them. */
export const tagRestrictions = () =>
  object({
    tags: object({
      enabled: boolean().optional().describe("Whether tags restrict it."),
      items: set(string()).optional().describe("Tags of the resources that it is for."),
      match_condition: string()
        .known(MATCH_CONDITIONS)
        .optional()
        .emptyIsNone()
        .describe("`and`: all of the tags must be there, `or`: any of them."),
    })
      .optional()
      .describe("Restriction by tag."),
  }).optional();
