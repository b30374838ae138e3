import type { JsonObject } from "../../checks";
import { camelCaseKey, type FileForm, type Move } from "../../framework/schema";
import { schema as auditLogSink } from "./audit-log-sink/schema";
import { schema as backupDestination } from "./backup-destination/schema";
import { schema as cloudProviderIntegration } from "./cloud-provider-integration/schema";
import { SINK_CREDENTIAL_FIELDS, secretPath } from "./log-sink/rules";
import { schema as logSink } from "./log-sink/schema";
import { schema as notificationIntegration } from "./notification-integration/schema";
import { schema as registryCredential } from "./registry-credential/schema";
import { schema as sshIdentity } from "./ssh-identity/schema";
import { schema as tag } from "./tag/schema";
import { PROVIDER_MEMBERS } from "./workload-identity/rules";
import { schema as workloadIdentity } from "./workload-identity/schema";

// The bodies that Northflank's API takes, and with them the files of its command line (docs/apis/northflank.md §0, §2, §3). Their
// names are those of the attributes in camelCase, but for what stands here.

/** Members of one object that are attributes of another one, or of the resource itself. */
const lifted = (from: string, to: string, names: readonly string[]): readonly Move[] =>
  names.map((name) => ({ from: `${from}.${name}`, to: to === "" ? name : `${to}.${name}` }));

/** Of the state of a credential that Northflank refreshes by itself, which only answers have. */
const REFRESH = "registryCredentialRefresh";

export const files = {
  auditLogSink: {
    fields: auditLogSink,
    moved: () => lifted("sinkData.auth", "credentials", ["secretAccessKey"]),
  },
  backupDestination: {
    fields: backupDestination,
    moved: () =>
      lifted("credentials", "", [
        "bucketName",
        "endpoint",
        "region",
        "authMode",
        "workloadIdentityId",
        "enableObjectLock",
        "objectLockRetentionDays",
      ]),
  },
  cloudProviderIntegration: {
    fields: cloudProviderIntegration,
    names: { cloud_provider: "provider" },
    moved: () => [{ from: "restrictions.teams", to: "restrictions.teamIds", convert: teamIds }],
    ignored: ["updatedAt", REFRESH],
  },
  logSink: {
    fields: logSink,
    moved: ({ sinkType }) =>
      SINK_CREDENTIAL_FIELDS.map((name) => ({
        from: ["sinkData", ...secretPath(String(sinkType), name)].join("."),
        to: `credentials.${camelCaseKey(name)}`,
      })),
  },
  notificationIntegration: { fields: notificationIntegration },
  registryCredential: {
    fields: registryCredential,
    names: { registry_provider: "provider" },
    moved: () => lifted("credentials", "", ["scope"]),
    ignored: ["updatedAt", REFRESH],
  },
  sshIdentity: {
    fields: sshIdentity,
    moved: () => [{ from: "sshPublicKeys", to: "sshPublicKeys", convert: publicKeys }],
  },
  tag: { fields: tag },
  workloadIdentity: {
    fields: workloadIdentity,
    moved: () => [
      ...lifted("spec", "", ["providerLinkId", "roleMode", "providerSetupMode", "restrictions"]),
      ...lifted("spec.provider", "", [
        ...PROVIDER_MEMBERS.map(camelCaseKey),
        // Which only answers have.
        "arn",
        "audience",
        "impersonationUrl",
      ]),
      { from: "spec.provider.type", to: "providerType" },
    ],
    ignored: ["state"],
  },
} satisfies Readonly<Record<string, FileForm>>;

/** `[{ "teamId": "…" }]`; what has another form is left for the schema to refuse. */
const teamIds = (teams: unknown): unknown =>
  Array.isArray(teams) ? teams.map((team: unknown) => (team as JsonObject | null)?.teamId) : teams;

/** `[{ "key": "…" }]`; of what has another form the same holds. */
const publicKeys = (keys: unknown): unknown =>
  Array.isArray(keys) ? keys.map((each: unknown) => (each as JsonObject | null)?.key) : keys;
