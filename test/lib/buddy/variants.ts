import type { TerraformStack } from "cdktf";
import { BuddyIntegration } from "../../../lib/buddy-integration";
import { Secret } from "../../../lib/secret";

/** Every function that makes an integration, with the least that it takes. */
export const VARIANTS: Readonly<Record<string, (stack: TerraformStack) => BuddyIntegration>> = {
  amazon: (stack) =>
    BuddyIntegration.amazon(stack, "it", {
      domain: "acme-dev",
      accessKey: Secret.variable(stack, "access_key"),
      secretKey: Secret.variable(stack, "secret_key"),
    }),
  amazonRoleAssumption: (stack) =>
    BuddyIntegration.amazonRoleAssumption(stack, "it", {
      domain: "acme-dev",
      roleAssumptions: [
        { arn: "arn:aws:iam::000000000000:role/buddy", externalId: "demo-ext", duration: 3600 },
      ],
    }),
  amazonOidc: (stack) =>
    BuddyIntegration.amazonOidc(stack, "it", {
      domain: "acme-dev",
      audience: "https://app.buddy.works/acme-dev",
      roleAssumptions: [{ arn: "arn:aws:iam::000000000000:role/buddy" }],
    }),
  azureCloud: (stack) =>
    BuddyIntegration.azureCloud(stack, "it", {
      domain: "acme-dev",
      appId: "00000000-0000-0000-0000-000000000001",
      tenantId: "00000000-0000-0000-0000-000000000002",
      password: Secret.variable(stack, "password"),
    }),
  azureCloudOidc: (stack) =>
    BuddyIntegration.azureCloudOidc(stack, "it", {
      domain: "acme-dev",
      appId: "00000000-0000-0000-0000-000000000001",
      tenantId: "00000000-0000-0000-0000-000000000002",
      audience: "api://demo",
    }),
  backblaze: (stack) =>
    BuddyIntegration.backblaze(stack, "it", {
      domain: "acme-dev",
      keyId: Secret.variable(stack, "key_id"),
      applicationKey: Secret.variable(stack, "application_key"),
    }),
  cloudflare: (stack) =>
    BuddyIntegration.cloudflare(stack, "it", { domain: "acme-dev", token: Secret.variable(stack, "token") }),
  cloudflareApiKey: (stack) =>
    BuddyIntegration.cloudflareApiKey(stack, "it", {
      domain: "acme-dev",
      apiKey: Secret.variable(stack, "api_key"),
      email: "ops@example.com",
    }),
  dockerHub: (stack) =>
    BuddyIntegration.dockerHub(stack, "it", {
      domain: "acme-dev",
      username: "acmebot",
      password: Secret.variable(stack, "password"),
    }),
  doSpaces: (stack) =>
    BuddyIntegration.doSpaces(stack, "it", {
      domain: "acme-dev",
      accessKey: Secret.variable(stack, "access_key"),
      secretKey: Secret.variable(stack, "secret_key"),
    }),
  gitHub: (stack) =>
    BuddyIntegration.gitHub(stack, "it", {
      domain: "acme-dev",
      username: "octo",
      token: Secret.variable(stack, "token"),
    }),
  googleServiceAccount: (stack) =>
    BuddyIntegration.googleServiceAccount(stack, "it", {
      domain: "acme-dev",
      apiKey: Secret.variable(stack, "key_file"),
    }),
  googleServiceAccountOidc: (stack) =>
    BuddyIntegration.googleServiceAccountOidc(stack, "it", {
      domain: "acme-dev",
      googleProject: "demo-project",
      googleConfig: Secret.variable(stack, "client_configuration"),
    }),
  pushover: (stack) =>
    BuddyIntegration.pushover(stack, "it", {
      domain: "acme-dev",
      token: Secret.variable(stack, "token"),
      accessKey: Secret.variable(stack, "access_key"),
    }),
  rackspace: (stack) =>
    BuddyIntegration.rackspace(stack, "it", {
      domain: "acme-dev",
      username: "acmebot",
      token: Secret.variable(stack, "token"),
    }),
  shopify: (stack) =>
    BuddyIntegration.shopify(stack, "it", {
      domain: "acme-dev",
      shop: "acme-demo",
      token: Secret.variable(stack, "token"),
    }),
  shopifyAppExtension: (stack) =>
    BuddyIntegration.shopifyAppExtension(stack, "it", {
      domain: "acme-dev",
      token: Secret.variable(stack, "token"),
      partnerToken: Secret.variable(stack, "partner_token"),
    }),
  stackHawk: (stack) =>
    BuddyIntegration.stackHawk(stack, "it", {
      domain: "acme-dev",
      apiKey: Secret.variable(stack, "api_key"),
    }),
  upcloud: (stack) =>
    BuddyIntegration.upcloud(stack, "it", {
      domain: "acme-dev",
      username: "acmebot",
      password: Secret.variable(stack, "password"),
    }),
  ...byToken({
    datadog: BuddyIntegration.datadog,
    digitalOcean: BuddyIntegration.digitalOcean,
    firebase: BuddyIntegration.firebase,
    ghostInspector: BuddyIntegration.ghostInspector,
    gitLab: BuddyIntegration.gitLab,
    honeybadger: BuddyIntegration.honeybadger,
    loggly: BuddyIntegration.loggly,
    newRelic: BuddyIntegration.newRelic,
    rollbar: BuddyIntegration.rollbar,
    sentry: BuddyIntegration.sentry,
    sentryEnterprise: BuddyIntegration.sentryEnterprise,
    vultr: BuddyIntegration.vultr,
  }),
};

function byToken(factories: Readonly<Record<string, typeof BuddyIntegration.vultr>>): typeof VARIANTS {
  return Object.fromEntries(
    Object.entries(factories).map(([name, make]) => [
      name,
      (stack: TerraformStack) =>
        make(stack, "it", { domain: "acme-dev", token: Secret.variable(stack, "token") }),
    ]),
  );
}
