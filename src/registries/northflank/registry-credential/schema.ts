import { notEmpty } from "../../../checks";
import { boolean, object, string, withAdditional } from "../../../framework/schema";
import {
  besideSecrets,
  code,
  createdAt,
  importId,
  integrationReference,
  keysOf,
  objectName,
  projectIds,
  sameButForCredentials,
  secret,
  teamOf,
  updatedAt,
} from "../fields";
import { REGISTRY_PROVIDERS } from "./rules";

const replaces = " A change replaces the registry credential.";

/** A registry credential. */
export const schema = withAdditional(
  {
    team_id: teamOf("registry credential"),
    name: objectName()
      .immutable()
      .describe(`Name, 3 to 39 characters. The id is derived from the name.${replaces}`),
    registry_provider: string(notEmpty)
      .known(REGISTRY_PROVIDERS)
      .required()
      .immutable()
      .describe(
        `Type of registry (\`provider\` in Northflank's API): ${code(REGISTRY_PROVIDERS)}.${replaces}`,
      ),
    registry_url: string()
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .immutable()
      .equivalentWhen(sameButForCredentials)
      .describe(
        `URL of the registry. Default: the registry provider's URL. Credentials in the URL are not read: they are replaced by \`REDACTED\`.${replaces}`,
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
          `\`registry-push\`; \`org/<id>\` for an integration of the organisation. Replaces \`credentials\`.${replaces}`,
      ),
    scope: object({
      pull: boolean().default(false).describe("Whether images may be pulled. Default `false`."),
      push: boolean().default(false).describe("Whether images may be pushed. Default `false`."),
    })
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe(
        "What the credential may be used for. Required with `credentials`, which are " +
          "sent again when it changes. `{}` allows neither pull nor push.",
      ),
    restrictions: object({
      restricted: boolean()
        .required()
        .describe("Whether only the projects in `projects` may use the credential."),
      projects: projectIds()
        .default([])
        .describe("Ids of the projects that may use the credential. Default: none."),
    })
      .optionalComputed()
      .stable()
      .describe(
        "Which projects may use the credential. `restricted` with an empty `projects` allows no project. If " +
          "omitted, Northflank's value is kept; a new credential is available to all projects.",
      ),

    credentials: object({
      username: besideSecrets("User name."),
      password: secret("Password or token."),
    })
      .optional()
      .writeOnly()
      .describe("User name and password of the registry. Required unless `integration_id` gives access."),

    id: importId("credential_id"),
    credential_id: string().computed().stable().describe("The registry credential's id in Northflank."),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  keysOf({
    credential_id: [],
    registry_provider: "provider",
    scope: "credentials.scope",
  }),
);

export type RegistryCredentialFields = typeof schema;
