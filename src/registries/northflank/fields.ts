import { notEmpty, text } from "../../checks";
import { boolean, camelCaseKey, type Naming, object, set, string } from "../../framework/schema";
import {
  DESCRIPTION,
  DESCRIPTION_LENGTH,
  INTEGRATION_REFERENCE,
  LONG_NAME,
  LONG_NAME_LENGTH,
  MATCH_CONDITIONS,
  NAME,
  NAME_LENGTH,
  TEAM_ID,
  TEAM_ID_LENGTH,
} from "./rules/common";

export { sameButForCredentials } from "../../checks";
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
    "must begin with a letter and contain only letters (a to z) and digits, separated by single hyphens or spaces",
  ],
});

const LONG_NAME_FORM = text({
  ...LONG_NAME_LENGTH,
  pattern: [
    LONG_NAME,
    "must contain only letters (a to z), digits and single hyphens or spaces between them",
  ],
});

const DESCRIPTION_FORM = text({
  ...DESCRIPTION_LENGTH,
  pattern: [
    DESCRIPTION,
    "must contain only letters (a to z), digits, spaces and . , ? ! : ; ' \" ( ) [ ] / \\ ` % ^ & * - _",
  ],
});

const REFERENCE = text({
  pattern: [
    INTEGRATION_REFERENCE,
    "must be the id of a cloud provider integration, with the prefix org/ or team/ if it has another owner",
  ],
});

/**
 * How attributes are called in Northflank's API.
 *
 * @param sentAs - the others, by path
 */
export const keysOf = (sentAs: Naming["sentAs"] = {}): Naming => ({
  keyOf: camelCaseKey,
  // The team is in the address, pausing has its own.
  sentAs: { team_id: [], paused: [], ...sentAs },
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
      `Team that the ${what} belongs to. Default: the provider's \`team_id\`, then the token's ` +
        `own team or organisation. A change replaces the ${what}, and so does a change of the ` +
        "provider's `team_id` if it was created with that value.",
    );

/** A name with the documented pattern and length. */
export const objectName = () => string(OBJECT_NAME).required();

/** A longer name, with the documented pattern and length. */
export const longName = () => string(LONG_NAME_FORM).required();

/** It cannot be cleared: the empty text breaks the pattern, and null is not documented (§2.5). So an empty one is none. */
export const description = (after: string) =>
  string(DESCRIPTION_FORM)
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .describe(
      `Description, at most ${DESCRIPTION_LENGTH.max} characters. Northflank cannot clear it: if it is ` +
        `removed from the configuration or set to \`""\`, Northflank's value is kept.${after}`,
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
    .describe(`Import id: \`<team_id>/<${idName}>\`, or \`<${idName}>\` without a team.${more}`);

export const createdAt = () => string().computed().stable().describe("Time of creation (ISO 8601).");

export const updatedAt = () => string().computed().describe("Time of the last change (ISO 8601).");

/** Restrictions by tag; no answer ever holds them. */
export const tagRestrictions = () =>
  object({
    tags: object({
      enabled: boolean().optional().describe("Whether the tag restriction is enabled."),
      items: set(string())
        .optional()
        .describe("Ids of the resources' tags: `tag_id` of `integrations_northflank_tag`."),
      match_condition: string()
        .known(MATCH_CONDITIONS)
        .optional()
        .emptyIsNone()
        .describe("`and`: a resource needs all tags; `or`: a resource needs at least one tag."),
    })
      .optional()
      .describe("Restriction by tag."),
  }).optional();

const enabled = (what: string) =>
  boolean().optionalComputed().stable().describe(`Whether the restriction by ${what} is enabled.`);

/**
 * Which projects and tagged resources an identity is for.
 *
 * @param what - what is tagged: `workload`
 */
export const accessFields = (what: string) => ({
  projects: object({
    enabled: enabled("project"),
    items: set(string()).optionalComputed().stable().describe("Ids of the projects."),
  })
    .optionalComputed()
    .stable()
    .describe("Restriction by project."),
  tags: object({
    enabled: enabled("tag"),
    items: set(string())
      .optionalComputed()
      .stable()
      .describe(`Ids of the ${what}s' tags: \`tag_id\` of \`integrations_northflank_tag\`.`),
    match_condition: string()
      .known(MATCH_CONDITIONS)
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .describe(`\`and\`: a ${what} needs all tags; \`or\`: a ${what} needs at least one tag.`),
  })
    .optionalComputed()
    .stable()
    .describe("Restriction by tag."),
});
