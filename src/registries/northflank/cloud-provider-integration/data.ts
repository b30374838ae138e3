import { boolean, integer, object, set, string } from "../../../framework";
import type { CloudIntegration } from "../api/client";
import { dataSourcesOf, read } from "../data";
import { AWS_CLOUDS } from "./rules";

/** Fields that the list returns as well. */
const fields = {
  cloud_provider: read("Cloud provider."),
  description: read("Description."),
  features: set(string()).computed().describe("What the integration may be used for."),
  restrictions: object({
    enabled: boolean().computed().describe("Whether only the teams in `team_ids` may use the integration."),
    team_ids: set(string()).computed().describe("Ids of the teams that may use the integration."),
  })
    .computed()
    .describe("Which teams of the organisation may use the integration."),
  aws: object({
    authentication_mode: read("`accessKey` or `crossAccountRole`."),
    permission_check_level: read("How permissions are checked."),
    permission_versions: object({
      byoc: integer()
        .computed()
        .describe("Version of the permissions for clusters in the team's own account."),
    })
      .computed()
      .describe("Which permission versions are checked."),
  })
    .computed()
    .describe("With cloud_provider `aws` and `aws-eusc`."),
  gcp: object({
    project_id: read("Id of the Google Cloud project."),
    authentication_mode: read("`accessKey` or `crossAccountRole`."),
    service_account_email: read(
      "Service account to which access is granted. Not returned by the list of all integrations.",
    ),
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
  created_at: read("Time of creation (ISO 8601)."),
};

function observe(integration: CloudIntegration) {
  const { aws, gcp, cloudflare, byok, provider, restrictions } = integration;
  return {
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

export const dataSources = dataSourcesOf({
  what: "cloud provider integration",
  one: {
    type: "northflank_cloud_provider_integration",
    description: "Looks up a cloud provider integration of Northflank by id or name. Returns no credentials.",
  },
  all: {
    type: "northflank_cloud_provider_integrations",
    description:
      "Lists the cloud provider integrations of a Northflank team or organisation. Returns no credentials.",
  },
  id: { name: "integration_id", meaning: "Id of the integration in Northflank." },
  list: { name: "integrations", meaning: "The objects, in Northflank's order." },
  objects: (api) => api.cloudIntegrations,
  fields,
  observe,
  more: {},
  observeMore: () => ({}),
  // The list, which serves several reads at once, lacks the address of the service account (docs/apis/northflank.md §2.2).
  async whole({ cloudIntegrations }, team, item, call) {
    const isWhole =
      item.gcp?.authenticationMode !== "crossAccountRole" || item.gcp.serviceAccountEmail !== undefined;
    return (isWhole ? undefined : await cloudIntegrations.getWhole(team, item.id, call)) ?? item;
  },
});
