import {
  boolean,
  defineDataSource,
  exactlyOneOf,
  list,
  object,
  type Observed,
  set,
  string,
} from "../../../framework";
import type { RegistryCredentialSummary, Team } from "../api/client";
import { northflank } from "../connection";
import { explained } from "../errors";
import { idOf } from "../lookup";
import { keyFields, lookUp, read, teamField } from "../data";

const WHAT = "registry credential";

/** What the list tells too. */
const told = {
  registry_provider: read("The kind of registry."),
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
    .describe("What it may be used for."),
  created_at: read("When it was created, in ISO 8601."),
  updated_at: read("When it was last changed, in ISO 8601."),
};

const oneSchema = {
  team_id: teamField(),
  credential_id: string()
    .optionalComputed()
    .describe("Id of the registry credential in Northflank. Either this or `name` is given."),
  ...keyFields(WHAT),
  ...told,
  restrictions: object({
    restricted: boolean().computed().describe("Whether only the named projects may use it."),
    projects: set(string()).computed().describe("Ids of the projects that may use it."),
  })
    .computed()
    .describe("Which projects may use it."),
};

/** One registry credential, by id or by name. */
export const one = defineDataSource({
  type: "northflank_registry_credential",
  description:
    "A registry credential of Northflank, by its id or its name. Holds neither user name nor password.",
  connection: northflank,
  schema: oneSchema,
  validate: (config) => exactlyOneOf(config, ["credential_id", "name"]),
  async read(api, { team_id, credential_id, name }, call) {
    const team = team_id ?? api.teamId;
    const key = { idName: "credential_id", id: credential_id, name };
    const { item } = await lookUp({ what: WHAT, team }, api.registryCredentials, key, call);
    const { restricted = false, projects = [] } = item.restrictions ?? {};
    return { ...described(team, item), restrictions: { restricted, projects } };
  },
});

const allSchema = {
  team_id: teamField(),
  registry_credentials: list(
    object({
      id: read("The import id."),
      credential_id: read("Id of the registry credential in Northflank."),
      name: read("Name."),
      ...told,
    }),
  )
    .computed()
    .describe("All of them, in the order in which Northflank lists them; the list lacks their restrictions."),
};

/** All registry credentials of a team. The API has no filters. */
export const all = defineDataSource({
  type: "northflank_registry_credentials",
  description: "All registry credentials of a team or organisation of Northflank. Holds no credentials.",
  connection: northflank,
  schema: allSchema,
  async read(api, { team_id }, call): Promise<Observed<typeof allSchema>> {
    const team = team_id ?? api.teamId;
    const found = await explained({ what: WHAT, team }, () => api.registryCredentials.list(team, call));
    return { registry_credentials: found.map((each) => described(team, each)) };
  },
});

const described = (team: Team, credential: RegistryCredentialSummary) => ({
  id: idOf(team, credential.id),
  credential_id: credential.id,
  name: credential.name,
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
