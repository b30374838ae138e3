import type { ResourceDescription } from "../private/description";

const COMMON = {
  registry: "northflank",
  name: "name",
  identifier: undefined,
  hasDeletionProtection: false,
  // The provider checks its rules at plan; there is no construct of ours yet that would need them at synth.
  check: () => [],
} satisfies Partial<ResourceDescription>;

/** What is secret in the credentials of a cloud provider; ids, regions, roles and e-mail addresses are not. */
const CLOUD_SECRETS = [
  "access_key",
  "secret_key",
  "keyfile_json",
  "secret",
  "api_key",
  "private_key",
  "passphrase",
  "kubeconfig",
  "private_key_pem",
  "application_key",
  "access_token",
  "client_token",
  "client_secret",
  "service_token",
];

export const cloudProviderIntegration: ResourceDescription = {
  ...COMMON,
  secrets: CLOUD_SECRETS.map((name) => ["credentials", name]),
  kind: "cloud_provider",
};

export const registryCredential: ResourceDescription = {
  ...COMMON,
  secrets: [["credentials", "password"]],
  kind: "registry_provider",
};

export const logSink: ResourceDescription = { ...COMMON, secrets: [["credentials"]], kind: "sink_type" };

export const notificationIntegration: ResourceDescription = {
  ...COMMON,
  secrets: [["webhook"], ["secret"]],
  kind: "type",
};
