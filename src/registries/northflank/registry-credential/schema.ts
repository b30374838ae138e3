import { isRedacted, notEmpty, withoutCredentials } from "../../../checks";
import { boolean, object, string } from "../../../framework/schema";
import {
  besideSecrets,
  code,
  createdAt,
  importId,
  integrationReference,
  objectName,
  projectIds,
  secret,
  teamOf,
  updatedAt,
} from "../fields";
import { REGISTRY_PROVIDERS } from "./rules";

const replaces = " A change replaces the registry credential.";

/** An address that was read lacks the credentials in it: that alone must not replace what is there. */
const isSameButForCredentials = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  ((isRedacted(a) && withoutCredentials(b) === a) || (isRedacted(b) && withoutCredentials(a) === b));

/** A registry credential. */
export const schema = {
  team_id: teamOf("registry credential"),
  name: objectName().immutable().describe(`Name, 3 to 39 characters. The id derives from it.${replaces}`),
  registry_provider: string(notEmpty)
    .known(REGISTRY_PROVIDERS)
    .required()
    .immutable()
    .describe(
      `The kind of registry (\`provider\` in Northflank's API): ${code(REGISTRY_PROVIDERS)}.${replaces}`,
    ),
  registry_url: string()
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .immutable()
    .equivalentWhen(isSameButForCredentials)
    .describe(
      `URL of the registry. Default: the provider's own. Credentials that somebody wrote into it are not read: \`REDACTED\` is in their place.${replaces}`,
    ),
  aws: object({
    region: string(notEmpty).required().immutable().describe(`Region of the registry.${replaces}`),
  })
    .optionalComputed()
    .stable()
    .describe("For registries of AWS."),
  gcp: object({
    project_id: string(notEmpty)
      .required()
      .immutable()
      .describe(`Google Cloud project of the registry.${replaces}`),
  })
    .optionalComputed()
    .stable()
    .describe("For registries of Google Cloud."),
  azure: object({
    resource_group: string(notEmpty)
      .required()
      .immutable()
      .describe(`Resource group of the registry.${replaces}`),
  })
    .optionalComputed()
    .stable()
    .describe("For registries of Azure."),
  integration_id: integrationReference()
    .stable()
    .immutable()
    .describe(
      "Id of the cloud provider integration that gives access to the registry, with the feature `registry-pull` or " +
        `\`registry-push\`; \`org/<id>\` for one of the organisation. Instead of \`credentials\`.${replaces}`,
    ),
  scope: object({
    pull: boolean().default(false).describe("Whether images may be pulled. Default `false`."),
    push: boolean().default(false).describe("Whether images may be pushed. Default `false`."),
  })
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "What it may be used for. Needed beside `credentials`, which are sent again when it changes. `{}` permits neither.",
    ),
  restrictions: object({
    restricted: boolean().required().describe("Whether only the named projects may use it."),
    projects: projectIds().default([]).describe("Ids of the projects that may use it. Default: none."),
  })
    .optionalComputed()
    .stable()
    .describe(
      "Which projects may use it. `restricted` with an empty `projects` permits none. If omitted, Northflank's value is kept. Default: all.",
    ),

  credentials: object({
    username: besideSecrets("User name."),
    password: secret("Password or token."),
  })
    .optional()
    .writeOnly()
    .describe("User name and password of the registry. Needed unless `integration_id` gives access."),

  id: importId("credential_id"),
  credential_id: string().computed().stable().describe("The registry credential's id in Northflank."),
  created_at: createdAt(),
  updated_at: updatedAt(),
};

export type RegistryCredentialFields = typeof schema;
