import { jsonObject, notEmpty } from "../../../checks";
import {
  boolean,
  camelCaseKey,
  integer,
  json,
  list,
  object,
  set,
  string,
  withAdditionalFields,
} from "../../../framework/schema";
import { accessFields, code, description, importId, keysOf, longName, teamOf } from "../fields";
import { IDENTITY_SCOPES, IDENTITY_TYPES, PROVIDER_MEMBERS, ROLE_MODES, SETUP_MODES } from "./rules";

const replaces = " A change replaces the workload identity.";

const text = (meaning: string) => string(notEmpty).optional().describe(meaning);

/** A workload identity. Everything is in its answers, and nothing of it is secret. */
export const schema = withAdditionalFields(
  {
    team_id: teamOf("workload identity"),
    name: longName()
      .immutable()
      .describe(`Name, 3 to 100 characters. The id is derived from the name.${replaces}`),
    description: description(""),
    priority: integer()
      .optionalComputed()
      .stable()
      .describe(
        "Priority, an integer. Northflank does not document what it decides. If omitted, Northflank's value is kept.",
      ),
    provider_type: string(notEmpty)
      .known(IDENTITY_TYPES)
      .required()
      .immutable()
      .describe(
        "What workloads get access to (`spec.provider.type` in Northflank's API): `aws`, `gcp`, or `northflank` for " +
          "Northflank's own API. Northflank does not document the names of the clouds; these are assumed, and another one causes " +
          `a warning.${replaces}`,
      ),
    provider_link_id: string(notEmpty)
      .optional()
      .immutable()
      .describe(
        "Id of the cloud provider integration, with the feature `workload-identity` or `workload-identity-managed`; required for " +
          `a cloud.${replaces}`,
      ),
    role_mode: string(notEmpty)
      .known(ROLE_MODES)
      .optional()
      .immutable()
      .describe(
        `Whether Northflank creates the role in the cloud (\`managed\`) or uses one of yours (\`existing\`); required for a cloud.${replaces}`,
      ),
    provider_setup_mode: string(notEmpty)
      .known(SETUP_MODES)
      .optionalComputed()
      .stable()
      .immutable()
      .describe(
        `How the identity provider in the cloud is set up: ${code(SETUP_MODES)}; only for a cloud. If omitted, Northflank decides.${replaces}`,
      ),
    policy_document: json()
      .check(jsonObject)
      .optional()
      .describe(
        "IAM policy of the role: a JSON object with `Version` and `Statement` (use `jsonencode`); `aws` with `managed`.",
      ),
    role_name: string(notEmpty)
      .optionalComputed()
      .stable()
      .immutable()
      .describe(`Name of the role; optional with \`aws\` and \`managed\`.${replaces}`),
    role_path: string(notEmpty)
      .optionalComputed()
      .stable()
      .immutable()
      .describe(`Path of the role; optional with \`aws\` and \`managed\`.${replaces}`),
    existing_role_arn: text("ARN of the role; `aws` with `existing`."),
    permissions: set(string(notEmpty))
      .optional()
      .describe("Permissions of Google Cloud; `gcp` with `managed`."),
    existing_role_audience: text(
      "Audience of the workload identity provider in Google Cloud; `gcp` with `existing`.",
    ),
    existing_role_impersonation_url: text(
      "URL for impersonating the service account; `gcp` with `existing`.",
    ),
    role_id: text("Id of the role in Northflank; `northflank`."),
    scope: string(notEmpty)
      .known(IDENTITY_SCOPES)
      .optional()
      .describe(`What the role applies to: ${code(IDENTITY_SCOPES)}; \`northflank\`.`),
    restrictions: object({
      ...accessFields("workload"),
      workload_types: set(string(notEmpty))
        .optionalComputed()
        .stable()
        .describe("Types of workloads. Northflank does not document their names."),
    })
      .optionalComputed()
      .stable()
      .describe(
        "Which workloads may use the identity. A member that is omitted is not sent, and Northflank's value is kept. Northflank " +
          "does not document what an identity without restrictions allows: most likely every workload.",
      ),
    no_install: boolean()
      .default(false)
      .describe(
        "Whether Northflank only stores changes, without installing them in the cloud (`noInstall` in Northflank's API). With " +
          "`false`, an apply waits until the installation has ended, and a failed one is an error. Default `false`. Northflank " +
          "does not return this.",
      ),

    id: importId("workload_identity_id"),
    workload_identity_id: string().computed().stable().describe("The workload identity's id in Northflank."),
    arn: string()
      .computed()
      .stable()
      .describe("ARN of the role in AWS; null until the identity is installed."),
    audience: string()
      .computed()
      .stable()
      .describe("Audience of the tokens for Google Cloud; null until the identity is installed."),
    impersonation_url: string()
      .computed()
      .stable()
      .describe(
        "URL for impersonating the service account in Google Cloud; null until the identity is installed.",
      ),
    status: string()
      .computed()
      .describe(
        "`unapplied`, `outdated`, `installing`, `updating`, `error`, `applied` or `deleting`. An identity with `error` is installed " +
          "again by the next apply, unless `no_install` is `true`.",
      ),
    status_updated_at: string().computed().describe("Time of the last change of `status` (ISO 8601)."),
    errors: list(string()).computed().describe("Why the installation failed."),
  },
  keysOf({
    workload_identity_id: [],
    no_install: [],
    provider_link_id: "spec.providerLinkId",
    role_mode: "spec.roleMode",
    provider_setup_mode: "spec.providerSetupMode",
    restrictions: "spec.restrictions",
    provider_type: "spec.provider.type",
    ...Object.fromEntries(PROVIDER_MEMBERS.map((name) => [name, `spec.provider.${camelCaseKey(name)}`])),
  }),
);

export type WorkloadIdentityFields = typeof schema;
