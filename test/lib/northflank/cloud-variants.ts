import type { TerraformStack } from "cdktf";
import { NorthflankCloudProviderIntegration as Cloud } from "../../../lib/northflank-cloud-provider-integration";
import { Secret } from "../../../lib/secret";

/** Every function that makes a cloud provider integration, with all the credentials that it takes. */
export const CLOUD_VARIANTS: Readonly<Record<string, (stack: TerraformStack) => Cloud>> = {
  aws: (stack) =>
    Cloud.aws(stack, "one", {
      accessKey: Secret.variable(stack, "access_key"),
      secretKey: Secret.variable(stack, "secret_key"),
      permissionCheckLevel: "disabled",
    }),
  awsCrossAccountRole: (stack) =>
    Cloud.awsCrossAccountRole(stack, "one", {
      roleArn: "arn:aws:iam::000000000000:role/demo",
      externalId: Secret.variable(stack, "external_id"),
    }),
  awsEusc: (stack) =>
    Cloud.awsEusc(stack, "one", {
      accessKey: Secret.variable(stack, "access_key"),
      secretKey: Secret.variable(stack, "secret_key"),
      permissionCheckLevel: "disabled",
    }),
  awsEuscCrossAccountRole: (stack) =>
    Cloud.awsEuscCrossAccountRole(stack, "one", {
      roleArn: "arn:aws:iam::000000000000:role/demo",
      externalId: Secret.variable(stack, "external_id"),
    }),
  azure: (stack) =>
    Cloud.azure(stack, "one", {
      tenantId: "00000000-0000-0000-0000-000000000001",
      clientId: "00000000-0000-0000-0000-000000000002",
      objectId: "00000000-0000-0000-0000-000000000003",
      subscriptionId: "00000000-0000-0000-0000-000000000004",
      secret: Secret.variable(stack, "client_secret"),
    }),
  civo: (stack) => Cloud.civo(stack, "one", { apiKey: Secret.variable(stack, "api_key") }),
  gcp: (stack) =>
    Cloud.gcp(stack, "one", {
      projectId: "demo-project",
      keyfileJson: Secret.variable(stack, "key_file"),
    }),
  gcpCrossAccount: (stack) => Cloud.gcpCrossAccount(stack, "one", { projectId: "demo-project" }),
  oci: (stack) =>
    Cloud.oci(stack, "one", {
      region: "eu-frankfurt-1",
      tenancyId: "ocid1.tenancy.demo",
      userId: "ocid1.user.demo",
      compartmentId: "ocid1.compartment.demo",
      fingerprint: "00:11:22",
      privateKey: Secret.variable(stack, "private_key"),
      passphrase: Secret.variable(stack, "passphrase"),
    }),
  byok: (stack) => Cloud.byok(stack, "one", { kubeconfig: Secret.variable(stack, "kubeconfig") }),
  coreweave: (stack) => Cloud.coreweave(stack, "one", { apiKey: Secret.variable(stack, "api_key") }),
  cloudflareApiToken: (stack) =>
    Cloud.cloudflareApiToken(stack, "one", { apiKey: Secret.variable(stack, "api_key") }),
  cloudflareOriginCaKey: (stack) =>
    Cloud.cloudflareOriginCaKey(stack, "one", { apiKey: Secret.variable(stack, "api_key") }),
  cloudflareGlobalApiKey: (stack) =>
    Cloud.cloudflareGlobalApiKey(stack, "one", {
      apiKey: Secret.variable(stack, "api_key"),
      email: "ops@example.com",
    }),
  aiven: (stack) => Cloud.aiven(stack, "one", { apiKey: Secret.variable(stack, "api_key") }),
  backblaze: (stack) =>
    Cloud.backblaze(stack, "one", {
      applicationKeyId: "demo-key-id",
      applicationKey: Secret.variable(stack, "application_key"),
    }),
  akamai: (stack) =>
    Cloud.akamai(stack, "one", {
      host: "demo.example.com",
      accessToken: Secret.variable(stack, "access_token"),
      clientToken: Secret.variable(stack, "client_token"),
      clientSecret: Secret.variable(stack, "client_secret"),
    }),
  nebius: (stack) =>
    Cloud.nebius(stack, "one", {
      serviceAccountId: "demo-account",
      publicKeyId: "demo-key",
      privateKeyPem: Secret.variable(stack, "private_key"),
    }),
  planetscale: (stack) =>
    Cloud.planetscale(stack, "one", {
      serviceTokenId: "demo-token",
      serviceToken: Secret.variable(stack, "service_token"),
    }),
};
