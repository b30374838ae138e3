import { integer, list, object, string } from "../../../framework";
import { dataSourcesOf, read, readAccess, readTexts } from "../data";
import { observed } from "./body";

export const dataSources = dataSourcesOf({
  what: "workload identity",
  one: {
    type: "northflank_workload_identity",
    description: "Looks up a workload identity of Northflank by id or name.",
  },
  all: {
    type: "northflank_workload_identities",
    description: "Lists the workload identities of a Northflank team or organisation, by id and name.",
  },
  id: { name: "workload_identity_id", meaning: "Id of the workload identity in Northflank." },
  list: { name: "workload_identities", meaning: "The objects, in Northflank's order." },
  objects: (api) => api.workloadIdentities,
  fields: {},
  observe: () => ({}),
  more: {
    description: read("Description."),
    priority: integer().computed().describe("Priority."),
    provider_type: read("What workloads get access to: `aws`, `gcp` or `northflank`."),
    provider_link_id: read("Id of the cloud provider integration."),
    role_mode: read("`managed` or `existing`."),
    provider_setup_mode: read("`auto` or `manual`."),
    policy_document: read("IAM policy of the role (JSON)."),
    role_name: read("Name of the role."),
    role_path: read("Path of the role."),
    existing_role_arn: read("ARN of an existing role."),
    permissions: readTexts("Permissions of Google Cloud."),
    existing_role_audience: read("Audience of an existing workload identity provider in Google Cloud."),
    existing_role_impersonation_url: read("URL for impersonating an existing service account."),
    role_id: read("Id of the role in Northflank."),
    scope: read("`own-project` or `role`."),
    restrictions: object({
      ...readAccess(),
      workload_types: readTexts("Types of workloads."),
    })
      .computed()
      .describe("Which workloads may use the identity."),
    arn: read("ARN of the role in AWS."),
    audience: read("Audience of the tokens for Google Cloud."),
    impersonation_url: read("URL for impersonating the service account in Google Cloud."),
    status: read("Status of the installation."),
    status_updated_at: read("Time of the last change of `status` (ISO 8601)."),
    errors: list(string()).computed().describe("Why the installation failed."),
  },
  observeMore: observed,
});
