import {
  boolean,
  defineDataSource,
  exactlyOneOf,
  integer,
  list,
  object,
  type Observed,
  set,
  string,
} from "../../../framework";
import type { CloudIntegration, Team } from "../api/client";
import { AWS_CLOUDS } from "./rules";
import { northflank } from "../connection";
import { explained } from "../errors";
import { idOf } from "../lookup";
import { keyFields, lookUp, read, teamField } from "../data";

const WHAT = "cloud provider integration";

/** What the list tells too. */
const told = {
  cloud_provider: read("The cloud."),
  description: read("Text for people."),
  features: set(string()).computed().describe("What it may be used for."),
  restrictions: object({
    enabled: boolean().computed().describe("Whether only the named teams may use it."),
    team_ids: set(string()).computed().describe("Ids of the teams that may use it."),
  })
    .computed()
    .describe("Which teams of the organisation may use it."),
  aws: object({
    authentication_mode: read("`accessKey` or `crossAccountRole`."),
    permission_check_level: read("How permissions are checked."),
    permission_versions: object({
      byoc: integer().computed().describe("Of those for clusters in the team's own account."),
    })
      .computed()
      .describe("Which versions of the permissions are checked."),
  })
    .computed()
    .describe("With cloud_provider `aws` and `aws-eusc`."),
  gcp: object({
    project_id: read("Id of the Google Cloud project."),
    authentication_mode: read("`accessKey` or `crossAccountRole`."),
    service_account_email: read("The service account to which access is granted. Not in the list of all."),
  })
    .computed()
    .describe("With cloud_provider `gcp`."),
  cloudflare: object({ credential_type: read("Kind of the credentials.") })
    .computed()
    .describe("With cloud_provider `cloudflare`."),
  byok: object({
    connection_mode: read("How the cluster is reached."),
    require_verification: boolean().computed().describe("Whether Northflank verifies the cluster first."),
  })
    .computed()
    .describe("With cloud_provider `byok`."),
  created_at: read("When it was created, in ISO 8601."),
};

const oneSchema = {
  team_id: teamField(),
  integration_id: string()
    .optionalComputed()
    .describe("Id of the integration in Northflank. Either this or `name` is given."),
  ...keyFields(WHAT),
  ...told,
};

/** One cloud provider integration, by id or by name. */
export const one = defineDataSource({
  type: "northflank_cloud_provider_integration",
  description: "A cloud provider integration of Northflank, by its id or its name. Holds no credentials.",
  connection: northflank,
  schema: oneSchema,
  validate: (config) => exactlyOneOf(config, ["integration_id", "name"]),
  async read(api, { team_id, integration_id, name }, call) {
    const team = team_id ?? api.teamId;
    const { cloudIntegrations } = api;
    const key = { idName: "integration_id", id: integration_id, name };
    const { item } = await lookUp({ what: WHAT, team }, cloudIntegrations, key, call);
    // The list, which serves several reads at once, lacks the address of the service account (docs/apis/northflank.md
    // §2.2).
    const isWhole =
      item.gcp?.authenticationMode !== "crossAccountRole" || item.gcp.serviceAccountEmail !== undefined;
    const whole = isWhole ? item : await cloudIntegrations.getWhole(team, item.id, call);
    return described(team, whole ?? item);
  },
});

const allSchema = {
  team_id: teamField(),
  integrations: list(
    object({
      id: read("The import id."),
      integration_id: read("Id of the integration in Northflank."),
      name: read("Name."),
      ...told,
    }),
  )
    .computed()
    .describe("All of them, in the order in which Northflank lists them."),
};

/** All cloud provider integrations of a team. The API has no filters (docs/apis/northflank.md §5.3). */
export const all = defineDataSource({
  type: "northflank_cloud_provider_integrations",
  description:
    "All cloud provider integrations of a team or organisation of Northflank. Holds no credentials.",
  connection: northflank,
  schema: allSchema,
  async read(api, { team_id }, call): Promise<Observed<typeof allSchema>> {
    const team = team_id ?? api.teamId;
    const found = await explained({ what: WHAT, team }, () => api.cloudIntegrations.list(team, call));
    return { integrations: found.map((each) => described(team, each)) };
  },
});

function described(team: Team, integration: CloudIntegration) {
  const { aws, gcp, cloudflare, byok, provider, restrictions } = integration;
  return {
    id: idOf(team, integration.id),
    integration_id: integration.id,
    name: integration.name,
    cloud_provider: provider,
    description: integration.description,
    features: integration.features ?? [],
    restrictions: { enabled: restrictions?.enabled ?? false, team_ids: restrictions?.teamIds ?? [] },
    aws:
      AWS_CLOUDS.includes(provider) && aws !== undefined
        ? {
            authentication_mode: aws.authenticationMode,
            permission_check_level: aws.permissionCheckLevel,
            permission_versions: aws.byocPermissions === undefined ? null : { byoc: aws.byocPermissions },
          }
        : undefined,
    gcp:
      provider === "gcp" && gcp !== undefined
        ? {
            project_id: gcp.projectId,
            authentication_mode: gcp.authenticationMode,
            service_account_email: gcp.serviceAccountEmail,
          }
        : undefined,
    cloudflare:
      provider === "cloudflare" && cloudflare !== undefined
        ? { credential_type: cloudflare.credentialType }
        : undefined,
    byok:
      provider === "byok" && byok !== undefined
        ? { connection_mode: byok.connectionMode, require_verification: byok.requireVerification }
        : undefined,
    created_at: integration.createdAt,
  };
}
