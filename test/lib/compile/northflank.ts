/** Programs that compile. `shared`, `events` and `secret` are of the prelude in compile.test.ts. */
export const RIGHT: readonly string[] = [
  `NorthflankCloudProviderIntegration.other(stack, "it", { cloudProvider: "newer", apiKey: secret });`,
  `NorthflankCloudProviderIntegration.other(stack, "it", { cloudProvider: "aws", authenticationMode: "newer", roleArn: "arn" });`,
  `NorthflankRegistryCredential.other(stack, "it", { registryProvider: "newer", username: "a", password: secret });`,
  `NorthflankRegistryCredential.other(stack, "it", { registryProvider: "newer", integration: shared });`,
  `NorthflankLogSink.other(stack, "it", { sinkType: "newer", uri: "https://logs.example.com", token: secret, codec: "newer" });`,
  `NorthflankLogSink.other(stack, "it", { sinkType: "http", strategy: "newer", uri: "https://logs.example.com" });`,
  `NorthflankLogSink.datadogLogs(stack, "it", { region: "newer", defaultApiKey: secret });`,
  `NorthflankLogSink.http(stack, "it", { uri: "https://logs.example.com", codec: "newer", framing: "newer" });`,
  `NorthflankNotificationIntegration.other(stack, "it", { type: "NEWER", webhook: secret, secret, events, tags: { items: ["a"], matchCondition: "newer" } });`,
  `NorthflankCloudProviderIntegration.aws(stack, "it", { accessKey: secret, secretKey: secret });`,
  `NorthflankCloudProviderIntegration.awsCrossAccountRole(stack, "it", { roleArn: "arn", features: ["byoc", "newer-than-this"] });`,
  `new NorthflankCloudProviderIntegration(stack, "it", { cloudProvider: "gcp", authenticationMode: "crossAccountRole", projectId: "demo" });`,
  `new NorthflankCloudProviderIntegration(stack, "it", { cloudProvider: "cloudflare", credentialType: "originCAKey", apiKey: secret });`,
  `for (const cloudProvider of ["civo", "aiven"] as const) new NorthflankCloudProviderIntegration(stack, cloudProvider, { cloudProvider, apiKey: secret });`,
  `NorthflankRegistryCredential.ecr(stack, "it", { integration: shared, region: "eu-west-1" });`,
  `NorthflankRegistryCredential.ecr(stack, "it", { integration: NorthflankCloudProviderIntegration.fromName(stack, "aws", "AWS") });`,
  `NorthflankRegistryCredential.ecr(stack, "it", { username: "AWS", password: secret });`,
  `NorthflankRegistryCredential.dockerHub(stack, "it", { username: secret, password: secret, projects: "all" });`,
  `new NorthflankRegistryCredential(stack, "it", { registryProvider: "custom", integration: shared });`,
  `NorthflankLogSink.loki(stack, "it", { endpoint: "https://loki.example.com" });`,
  `new NorthflankLogSink(stack, "it", { sinkType: "loki", endpoint: "https://loki.example.com" });`,
  `new NorthflankLogSink(stack, "it", { sinkType: "loki", strategy: "basic", endpoint: "https://loki.example.com", user: "bot", password: secret });`,
  `NorthflankLogSink.awsS3Keyless(stack, "it", { endpoint: "https://s3.example.com", region: "eu-west-1", bucket: "logs", compression: "gzip" });`,
  `new NorthflankLogSink(stack, "it", { sinkType: "aws_s3", endpoint: "https://s3.example.com", region: "eu-west-1", bucket: "logs", compression: "gzip" });`,
  `new NorthflankLogSink(stack, "it", { sinkType: "axiom", tokenType: "api", dataset: "demo", token: secret });`,
  `NorthflankNotificationIntegration.rawWebhook(stack, "it", { webhook: secret, secret, events: ["trigger:build:failure", "trigger:newer:event"] });`,
  `new NorthflankNotificationIntegration(stack, "it", { type: "TEAMS", webhook: secret, events });`,
];

/** Programs that must not compile, each with the reason that TypeScript gives. */
export const WRONG: readonly (readonly [why: string, program: string, message: string])[] = [
  [
    "a text is no access key",
    `NorthflankCloudProviderIntegration.aws(stack, "it", { accessKey: "FAKE-SECRET", secretKey: secret });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "a text is no external id",
    `NorthflankCloudProviderIntegration.awsCrossAccountRole(stack, "it", { roleArn: "arn", externalId: "FAKE-SECRET" });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "keys where a role is assumed",
    `NorthflankCloudProviderIntegration.awsCrossAccountRole(stack, "it", { roleArn: "arn", secretKey: secret });`,
    "'secretKey' does not exist in type",
  ],
  [
    "a key file where access is granted in Google Cloud",
    `NorthflankCloudProviderIntegration.gcpCrossAccount(stack, "it", { projectId: "demo", keyfileJson: secret });`,
    "'keyfileJson' does not exist in type",
  ],
  [
    "Google Cloud without a project",
    `NorthflankCloudProviderIntegration.gcp(stack, "it", { keyfileJson: secret });`,
    "Property 'projectId' is missing in type",
  ],
  [
    "a global API key of Cloudflare without the e-mail address that belongs to it",
    `NorthflankCloudProviderIntegration.cloudflareGlobalApiKey(stack, "it", { apiKey: secret });`,
    "Property 'email' is missing in type",
  ],
  [
    "an e-mail address beside an API token of Cloudflare",
    `NorthflankCloudProviderIntegration.cloudflareApiToken(stack, "it", { apiKey: secret, email: "ops@example.com" });`,
    "'email' does not exist in type",
  ],
  [
    "a role of AWS for another cloud",
    `new NorthflankCloudProviderIntegration(stack, "it", { cloudProvider: "civo", roleArn: "arn" });`,
    "'roleArn' does not exist in type",
  ],
  [
    "AWS without a mode",
    `new NorthflankCloudProviderIntegration(stack, "it", { cloudProvider: "aws", accessKey: secret, secretKey: secret });`,
    "Property 'authenticationMode' is missing in type",
  ],
  [
    "a cloud that there is not",
    `new NorthflankCloudProviderIntegration(stack, "it", { cloudProvider: "awz", apiKey: secret });`,
    `Type '"awz"' is not assignable to type`,
  ],
  [
    "a login and an integration at once",
    `NorthflankRegistryCredential.ecr(stack, "it", { integration: shared, username: "AWS", password: secret });`,
    "Type 'string' is not assignable to type 'undefined'.",
  ],
  [
    "an integration for a registry that no cloud has",
    `NorthflankRegistryCredential.dockerHub(stack, "it", { integration: shared });`,
    "is not assignable to type 'undefined'",
  ],
  [
    "an id where an object belongs",
    `NorthflankRegistryCredential.ecr(stack, "it", { integration: "shared-aws" });`,
    "Type 'string' is not assignable to type '{ readonly integrationId: string; }'.",
  ],
  [
    "a registry without access",
    `NorthflankRegistryCredential.gar(stack, "it", { projectId: "demo" });`,
    "Property 'integration' is missing in type '{ projectId: string; }'",
  ],
  [
    "a text is no password of a registry",
    `NorthflankRegistryCredential.dockerHub(stack, "it", { username: "acmebot", password: "FAKE-SECRET" });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "a region that is no text",
    `NorthflankLogSink.datadogLogs(stack, "it", { region: 1, defaultApiKey: secret });`,
    `Type 'number' is not assignable to type`,
  ],
  [
    "a key of a newer cloud that is a text",
    `NorthflankCloudProviderIntegration.other(stack, "it", { cloudProvider: "newer", apiKey: "FAKE-SECRET" });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "a user of Loki without a password",
    `new NorthflankLogSink(stack, "it", { sinkType: "loki", endpoint: "https://loki.example.com", user: "bot" });`,
    "Property 'password' is missing in type",
  ],
  [
    "a key of S3 without its secret",
    `new NorthflankLogSink(stack, "it", { sinkType: "aws_s3", endpoint: "https://s3.example.com", region: "eu-west-1", bucket: "logs", compression: "gzip", accessKeyId: "AKIDEXAMPLE" });`,
    "Property 'secretAccessKey' is missing in type",
  ],
  [
    "a token where there is no authentication",
    `NorthflankLogSink.http(stack, "it", { uri: "https://logs.example.com", codec: "json", token: secret });`,
    "'token' does not exist in type",
  ],
  [
    "a personal token of Axiom without an organisation",
    `NorthflankLogSink.axiomPersonal(stack, "it", { dataset: "demo", token: secret });`,
    "Property 'orgId' is missing in type",
  ],
  [
    "a log sink that cannot be made through the API",
    `new NorthflankLogSink(stack, "it", { sinkType: "coralogix", apiKey: secret });`,
    `Type '"coralogix"' is not assignable to type`,
  ],
  [
    "a text is no webhook",
    `NorthflankNotificationIntegration.teams(stack, "it", { webhook: "https://FAKE-SECRET.example.com", events });`,
    "Type 'string' is not assignable to type 'Secret'.",
  ],
  [
    "a secret for a receiver that gets none",
    `NorthflankNotificationIntegration.discord(stack, "it", { webhook: secret, secret, events });`,
    "'secret' does not exist in type",
  ],
  [
    "a notification without events",
    `NorthflankNotificationIntegration.rawWebhook(stack, "it", { webhook: secret });`,
    "Property 'events' is missing in type",
  ],
];
