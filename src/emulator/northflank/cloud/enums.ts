import { knownIn, type Additions, type Generation } from "../rules/generations";

/** The enums of docs/apis/northflank.md §2.3, by the state of the documentation that added a value. */

const PROVIDERS: Additions = {
  seed: ["aws", "azure", "civo", "gcp", "oci", "byok"],
  "0.9.5": ["cloudflare", "coreweave", "aiven", "backblaze", "akamai"],
  newest: ["nebius", "planetscale", "aws-eusc"],
};

const FEATURES: Additions = {
  seed: ["byoc", "byoc-static-egress", "byoc-custom-vpc", "cloudfront", "route53"],
  dropped: ["self-hosted-registry", "self-hosted-logs-metrics", "docker-registry-credential"],
  "0.9.5": [
    "byoc-custom-launch-templates",
    "byoc-logs",
    "registry-pull",
    "registry-push",
    "opentofu",
    "workload-identity",
  ],
  newest: ["workload-identity-managed"],
};

/** Members of `credentials`; where docs/apis/northflank.md names no generation, that of their provider. */
const CREDENTIALS: Additions = {
  seed: [
    "accessKey",
    "secretKey",
    "roleArn",
    "externalId",
    "tenantId",
    "clientId",
    "objectId",
    "secret",
    "subscriptionId",
    "apiKey",
    "keyfileJson",
    "region",
    "tenancyId",
    "userId",
    "fingerprint",
    "privateKey",
    "passphrase",
    "compartmentId",
  ],
  "0.9.5": [
    "email",
    "kubeconfig",
    "applicationKeyId",
    "applicationKey",
    "host",
    "accessToken",
    "clientToken",
    "clientSecret",
  ],
  newest: ["serviceAccountId", "publicKeyId", "privateKeyPem", "serviceTokenId", "serviceToken"],
};

export const AUTHENTICATION_MODES = ["accessKey", "crossAccountRole"] as const;
export const PERMISSION_CHECK_LEVELS = [
  "enabled",
  "disabled",
  "ignore-implicit-deny-by-organization",
] as const;
export const CONNECTION_MODES = ["direct", "connector"] as const;
export const CREDENTIAL_TYPES = ["apiToken", "originCAKey", "globalApiKey"] as const;

export function providersOf(generation: Generation): readonly string[] {
  return knownIn(generation, PROVIDERS);
}

export function featuresOf(generation: Generation): readonly string[] {
  return knownIn(generation, FEATURES);
}

export function credentialMembersOf(generation: Generation): readonly string[] {
  return knownIn(generation, CREDENTIALS);
}
