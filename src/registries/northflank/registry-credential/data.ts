import { boolean, object, set, string } from "../../../framework";
import type { RegistryCredentialSummary } from "../api/client";
import { dataSourcesOf, read } from "../data";

/** Fields that the list returns as well. */
const fields = {
  registry_provider: read("Type of registry."),
  registry_url: read("URL of the registry."),
  aws: object({ region: read("Region of the registry.") })
    .computed()
    .describe("For registries of AWS."),
  gcp: object({ project_id: read("Google Cloud project of the registry.") })
    .computed()
    .describe("For registries of Google Cloud."),
  azure: object({ resource_group: read("Resource group of the registry.") })
    .computed()
    .describe("For registries of Azure."),
  integration_id: read("Id of the cloud provider integration that gives access."),
  scope: object({
    pull: boolean().computed().describe("Whether images may be pulled."),
    push: boolean().computed().describe("Whether images may be pushed."),
  })
    .computed()
    .describe("What the credential may be used for."),
  created_at: read("Time of creation (ISO 8601)."),
  updated_at: read("Time of the last change (ISO 8601)."),
};

const observe = (credential: RegistryCredentialSummary) => ({
  registry_provider: credential.provider,
  registry_url: credential.registryUrl,
  aws: credential.awsRegion === undefined ? undefined : { region: credential.awsRegion },
  gcp: credential.gcpProjectId === undefined ? undefined : { project_id: credential.gcpProjectId },
  azure:
    credential.azureResourceGroup === undefined
      ? undefined
      : { resource_group: credential.azureResourceGroup },
  integration_id: credential.integrationId,
  scope: credential.scope,
  created_at: credential.createdAt,
  updated_at: credential.updatedAt,
});

export const dataSources = dataSourcesOf({
  what: "registry credential",
  one: {
    type: "northflank_registry_credential",
    description:
      "Looks up a registry credential of Northflank by id or name. Returns neither user name nor password.",
  },
  all: {
    type: "northflank_registry_credentials",
    description:
      "Lists the registry credentials of a Northflank team or organisation. Returns neither user names nor passwords.",
  },
  id: { name: "credential_id", meaning: "Id of the registry credential in Northflank." },
  list: {
    name: "registry_credentials",
    meaning: "The objects, in Northflank's order, without their restrictions.",
  },
  objects: (api) => api.registryCredentials,
  fields,
  observe,
  more: {
    restrictions: object({
      restricted: boolean()
        .computed()
        .describe("Whether only the projects in `projects` may use the credential."),
      projects: set(string()).computed().describe("Ids of the projects that may use the credential."),
    })
      .computed()
      .describe("Which projects may use the credential."),
  },
  observeMore({ restrictions: { restricted = false, projects = [] } = {} }) {
    return { restrictions: { restricted, projects } };
  },
});
