import { withoutByteOrderMark } from "../../../checks";
import type { At, Changes, Credentials, Desired, Observed, State } from "../../../framework";
import { answerOf } from "../../common/answers";
import type {
  AwsBody,
  CloudIntegration,
  CreateCloudIntegrationBody,
  CredentialsBody,
  LegacyUpdateBody,
  PatchCloudIntegrationBody,
  RestrictionsBody,
  Team,
} from "../api/client";
import type { CloudProviderIntegrationFields } from "./schema";
import { type Attributes, camelCase } from "../errors";
import { idOf } from "../lookup";
import { AWS_CLOUDS, CLOUD_CREDENTIAL_FIELDS } from "./rules";

type Fields = CloudProviderIntegrationFields;
type Given = Credentials<Fields>["credentials"];

/** The attributes that an error body may name. */
export const NAMED_ATTRIBUTES: Attributes = {
  names: [
    "name",
    "cloud_provider",
    "description",
    "features",
    "restrictions",
    "aws",
    "gcp",
    "cloudflare",
    "byok",
    "credentials",
  ],
  nested: {
    credentials: CLOUD_CREDENTIAL_FIELDS,
    aws: ["authentication_mode", "permission_check_level", "permission_versions"],
    gcp: ["project_id", "authentication_mode"],
    cloudflare: ["credential_type"],
    byok: ["connection_mode", "require_verification"],
    restrictions: ["enabled"],
  },
  renamed: { provider: "cloud_provider" },
};

export function createBody(desired: Desired<Fields>, credentials: Given): CreateCloudIntegrationBody {
  const { aws, gcp, cloudflare, byok } = desired;
  return {
    name: desired.name,
    description: desired.description,
    provider: desired.cloud_provider,
    features: desired.features,
    restrictions: restrictionsBody(desired.restrictions),
    // The mode always goes along: what is assumed without it is not documented (docs/apis/northflank.md §2.4).
    ...(aws && { aws: awsBody(aws) }),
    ...(gcp && { gcp: { projectId: gcp.project_id, authenticationMode: gcp.authentication_mode } }),
    ...(cloudflare && { cloudflare: { credentialType: cloudflare.credential_type } }),
    ...(byok && {
      byok: { connectionMode: byok.connection_mode, requireVerification: byok.require_verification },
    }),
    // Required by older schemas, and empty where a mode needs none (docs/apis/northflank.md §2.2).
    credentials: credentialsBody(credentials) ?? {},
  };
}

type Aws = NonNullable<Desired<Fields>["aws"]>;

/** The whole block, as POST and PATCH take it (vendor's client 2.1). */
const awsBody = (aws: Aws): AwsBody => ({
  authenticationMode: aws.authentication_mode,
  permissionCheckLevel: aws.permission_check_level,
  ...(aws.permission_versions?.byoc === undefined
    ? {}
    : { permissionVersions: { byoc: aws.permission_versions.byoc } }),
});

/** Only what differs; without members when nothing does. */
export function patchBody(
  prior: State<Fields>,
  changes: Changes<Fields>,
  credentials: Given,
): PatchCloudIntegrationBody {
  const { aws } = changes;
  return present({
    description: changes.description,
    features: changes.features,
    restrictions: restrictionsBody(changes.restrictions),
    aws: aws === undefined || isSameAws(aws, prior.aws) ? undefined : awsBody(aws),
    credentials: credentialsBody(credentials),
  });
}

/** A mode that Northflank never told (an import of an older object) is no change. */
function isSameAws(aws: Aws, prior: State<Fields>["aws"]): boolean {
  if (prior === undefined) return false;
  // The answer may have had no mode, whatever the schema says.
  const { authentication_mode: mode = aws.authentication_mode } = prior as Partial<Aws>;
  return JSON.stringify(awsBody(aws)) === JSON.stringify(awsBody({ ...prior, authentication_mode: mode }));
}

/** What the older form of the update takes of the changes. */
export const legacyBody = (changes: Changes<Fields>, credentials: Given): LegacyUpdateBody =>
  present({ description: changes.description, credentials: credentialsBody(credentials) });

/** What the older form does not take: a change of it replaces the integration there (docs/apis/northflank.md §2.5). */
export const REPLACED_BY_LEGACY: readonly At[] = [
  ["features"],
  ["restrictions"],
  ["aws", "authentication_mode"],
  ["aws", "permission_check_level"],
  ["aws", "permission_versions"],
];

const restrictionsBody = (restrictions: Desired<Fields>["restrictions"]): RestrictionsBody | undefined =>
  restrictions && {
    enabled: restrictions.enabled,
    teams: (restrictions.team_ids ?? []).map((teamId) => ({ teamId })),
  };

/**
 * Always the complete set: whether members would join those that are stored is not documented (docs/apis/northflank.md
 * §6).
 */
function credentialsBody(credentials: Given): CredentialsBody | undefined {
  if (credentials === undefined) return undefined;
  const members = Object.entries(credentials).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[camelCase(name), name === "keyfile_json" ? withoutByteOrderMark(value) : value] as const],
  );
  return Object.fromEntries(members);
}

/** Without the members that are undefined, so that an empty body can be told. */
const present = <T extends object>(body: T): T =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;

/**
 * What Northflank says an integration is, in one form whether it leaves something out or fills it in
 * (docs/apis/northflank.md §4.2). Nothing of its credentials is ever read back.
 *
 * @param updateMethod - only we know it; after an import it has its default, so that no plan differs
 */
export function observe(
  team: Team,
  integration: CloudIntegration,
  updateMethod: State<Fields>["update_method"] = "patch",
): Observed<Fields> {
  const { provider, restrictions } = integration;
  return {
    ...answerOf(integration),
    id: idOf(team, integration.id),
    team_id: team ?? null,
    integration_id: integration.id,
    name: integration.name,
    cloud_provider: provider,
    description: integration.description ?? null,
    features: integration.features ?? [],
    restrictions: { enabled: restrictions?.enabled ?? false, team_ids: restrictions?.teamIds ?? [] },
    // The block of the provider; those of others, which examples of the API show, are none of ours
    // (docs/apis/northflank.md §2.2).
    aws: AWS_CLOUDS.includes(provider) ? awsBlock(integration) : null,
    gcp: provider === "gcp" ? gcpBlock(integration) : null,
    cloudflare: provider === "cloudflare" ? cloudflareBlock(integration) : null,
    byok: provider === "byok" ? byokBlock(integration) : null,
    update_method: updateMethod,
    created_at: integration.createdAt,
  };
}

// What a block leaves out stays as it is known; its attributes are required of configurations, not of answers. Blocks whose
// members are all optional are objects also where an answer lacks them: a configuration may have an empty one.

const awsBlock = ({ aws }: CloudIntegration) => ({
  authentication_mode: aws?.authenticationMode,
  permission_check_level: aws?.permissionCheckLevel,
  permission_versions: { byoc: aws?.byocPermissions ?? null },
});

const byokBlock = ({ byok }: CloudIntegration) => ({
  connection_mode: byok?.connectionMode ?? null,
  require_verification: byok?.requireVerification ?? null,
});

const gcpBlock = ({ gcp }: CloudIntegration) => ({
  project_id: gcp?.projectId,
  authentication_mode: gcp?.authenticationMode,
  service_account_email: gcp?.serviceAccountEmail,
});

const cloudflareBlock = ({ cloudflare }: CloudIntegration) => ({
  credential_type: cloudflare?.credentialType,
});
