import type { Changes, Credentials, Desired, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type {
  CreateRegistryCredentialBody,
  ProjectRestrictions,
  RegistryCredential,
  RegistryCredentialsBody,
  Team,
  UpdateRegistryCredentialBody,
} from "../api/client";
import type { Attributes } from "../errors";
import { idOf } from "../lookup";
import type { RegistryCredentialFields } from "./schema";
import { type CloudBlock, mayHaveBlock } from "./rules";

type Fields = RegistryCredentialFields;
type Given = Credentials<Fields>["credentials"];

/** The attributes that an error body may name. */
export const NAMED_ATTRIBUTES: Attributes = {
  names: [
    "name",
    "registry_provider",
    "registry_url",
    "aws",
    "gcp",
    "azure",
    "integration_id",
    "credentials",
    "restrictions",
  ],
  nested: {
    credentials: ["username", "password"],
    aws: ["region"],
    gcp: ["project_id"],
    azure: ["resource_group"],
    restrictions: ["restricted", "projects"],
  },
  renamed: { provider: "registry_provider" },
};

export function createBody(desired: Desired<Fields>, credentials: Given): CreateRegistryCredentialBody {
  const { aws, gcp, azure, scope } = desired;
  return {
    name: desired.name,
    provider: desired.registry_provider,
    registryUrl: desired.registry_url,
    aws: aws && { region: aws.region },
    gcp: gcp && { projectId: gcp.project_id },
    azure: azure && { resourceGroup: azure.resource_group },
    integrationId: desired.integration_id,
    ...(credentials === undefined && scope === undefined
      ? {}
      : { credentials: credentialsBody(scope, credentials) }),
    restrictions: restrictionsBody(desired.restrictions),
  };
}

/** PATCH takes these two only (docs/apis/northflank.md §3.1); without members when neither is to be sent. */
export function updateBody(
  desired: Desired<Fields>,
  changes: Changes<Fields>,
  credentials: Given,
): UpdateRegistryCredentialBody {
  const restrictions = restrictionsBody(changes.restrictions);
  return {
    ...(credentials === undefined && changes.scope === undefined
      ? {}
      : { credentials: credentialsBody(desired.scope, credentials) }),
    ...(restrictions && { restrictions }),
  };
}

/** The whole of it every time: whether members join those that are stored is not documented. */
const credentialsBody = (scope: Desired<Fields>["scope"], credentials: Given): RegistryCredentialsBody => ({
  username: credentials?.username,
  password: credentials?.password,
  scope: { pull: scope?.pull ?? false, push: scope?.push ?? false },
});

const restrictionsBody = (restrictions: Desired<Fields>["restrictions"]): ProjectRestrictions | undefined =>
  restrictions && { restricted: restrictions.restricted, projects: restrictions.projects ?? [] };

/**
 * What Northflank says a registry credential is. What an answer leaves out of the place of the registry stays as it is
 * known: all of that is immutable, and must not be replaced for an answer's shortness.
 */
export function observe(team: Team, credential: RegistryCredential): Observed<Fields> {
  const { awsRegion, gcpProjectId, azureResourceGroup, scope, restrictions } = credential;
  const isShown = (block: CloudBlock, value: string | undefined): boolean =>
    value !== undefined && mayHaveBlock(credential.provider, block);
  return {
    ...answerOf(credential),
    id: idOf(team, credential.id),
    team_id: team ?? null,
    credential_id: credential.id,
    name: credential.name,
    registry_provider: credential.provider,
    registry_url: credential.registryUrl,
    aws: isShown("aws", awsRegion) ? { region: awsRegion } : undefined,
    gcp: isShown("gcp", gcpProjectId) ? { project_id: gcpProjectId } : undefined,
    azure: isShown("azure", azureResourceGroup) ? { resource_group: azureResourceGroup } : undefined,
    integration_id: credential.integrationId,
    scope: scope && { pull: scope.pull ?? false, push: scope.push ?? false },
    restrictions: {
      restricted: restrictions?.restricted ?? false,
      projects: restrictions?.projects ?? [],
    },
    created_at: credential.createdAt,
    updated_at: credential.updatedAt,
  };
}
